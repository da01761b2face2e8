"""What screens and reports look at: one module each, SELECT to frozen rows."""
