"""How hard words are to read."""
