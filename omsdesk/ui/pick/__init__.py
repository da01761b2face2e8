"""Pick: releasing orders to lists, and walking one list line by line."""
