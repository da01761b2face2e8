"""The parts that screens are made of. Each module holds one, and says how it is used."""
