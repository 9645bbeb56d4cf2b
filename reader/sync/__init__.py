"""What a reader made, on several machines: the document it merges in, and its files."""
