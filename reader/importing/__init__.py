"""Lists of articles that other programs wrote, for those who move in."""
