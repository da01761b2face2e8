"""Scales: bytes to exact readings."""
