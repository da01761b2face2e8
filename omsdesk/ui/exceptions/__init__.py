"""Exceptions: everything that is stuck, in one list, with what to do about it."""
