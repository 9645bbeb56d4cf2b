"""The font that ships with the program."""
