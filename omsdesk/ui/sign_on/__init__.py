"""Signing on: who works at this desk now."""
