"""One search over everything that is kept, in both languages."""
