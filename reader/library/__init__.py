"""What feeds bring and what is kept, and the work on it; for command line and window alike."""
