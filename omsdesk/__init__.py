"""Order desk, pick, pack and label screens on a local database."""

__version__ = "0.1.0"
