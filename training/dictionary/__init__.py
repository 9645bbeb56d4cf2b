"""The Chinese-English dictionary that ships with the program."""
