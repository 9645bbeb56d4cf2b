"""The lists of words by level that ship with the program."""
