"""Syncing accounts for feeds with their services; see `way`."""
