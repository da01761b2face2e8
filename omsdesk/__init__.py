"""Order desk, pick, pack and label screens on a local database."""
