"""Controllers of feeds, stories, kept pages and words."""
