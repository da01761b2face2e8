"""Barcode scanners: keystrokes and bytes to scans, scans to meanings."""
