"""Migrations of released schemas; `versions` holds one file per step."""
