"""The windows: screens over queries, commands and devices, and the primitives they share."""
