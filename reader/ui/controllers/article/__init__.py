"""Controllers of the open page: in, shown, translated, learned from, and out."""
