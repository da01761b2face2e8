"""TSPL, the language of TSC and of many label printers without a big name."""
