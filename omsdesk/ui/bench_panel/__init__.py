"""Simulated devices to drive by hand, docked beside the screens of a demo."""
