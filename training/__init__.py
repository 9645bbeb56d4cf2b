"""Training of the starter packages; no part of the installed program."""
