"""What translations are worth: likeness, counts of what is wrong, numbers."""
