"""Label printers: their languages and what they answer."""
