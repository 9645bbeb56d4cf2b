"""Rules that read English."""
