"""What `dev.py` runs in the environment of the program."""
