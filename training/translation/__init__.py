"""Training of the starter packages, English and Chinese; no part of the installed program."""
