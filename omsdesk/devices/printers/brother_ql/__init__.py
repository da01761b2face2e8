"""Brother QL: raster lines, and nothing but raster lines."""
