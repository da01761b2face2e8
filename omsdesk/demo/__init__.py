"""A shop to try the program with: its goods and customers, and a day's work in it."""
