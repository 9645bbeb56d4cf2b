"""What a learner knows: levels of words and texts, the list of words taken in and given out."""
