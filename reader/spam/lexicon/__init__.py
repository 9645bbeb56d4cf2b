"""The words of spam, and how they are found in texts however these are written."""
