"""ZPL II, the language of Zebra and of many who follow it."""
