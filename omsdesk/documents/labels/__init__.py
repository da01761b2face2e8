"""Labels: a layout as data, drawn for a resolution."""
