"""EPL2, the language of older Eltron and Zebra desktop printers."""
