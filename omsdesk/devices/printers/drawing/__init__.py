"""What the languages share when they put a label into commands, and commands on a picture."""
