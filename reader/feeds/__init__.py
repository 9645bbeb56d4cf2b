"""Feeds: bytes become entries; when to ask again, and which entry is which."""
