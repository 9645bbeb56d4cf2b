"""Rules that read Chinese."""
