"""The import screen: choose a mapping and a folder, look at what will come, take it."""
