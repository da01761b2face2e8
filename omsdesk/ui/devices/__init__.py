"""The devices of this station: see them, test them, add and remove them."""
