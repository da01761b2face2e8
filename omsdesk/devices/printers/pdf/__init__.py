"""PDF pages, for printers that stand behind a queue of CUPS or Windows."""
