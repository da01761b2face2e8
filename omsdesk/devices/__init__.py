"""Scanners, scales and label printers: bytes to readings, labels to bytes."""
