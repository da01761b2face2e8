"""The device's side of every protocol: for demos, for trying a station, for tests."""
