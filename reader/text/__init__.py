"""What several parts have to know of text: its encoding, its words, its dates, its script."""
