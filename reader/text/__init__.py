"""What several parts have to know of text: its encoding, its dates, its script."""
