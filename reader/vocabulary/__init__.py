"""What a learner knows: levels of words and texts, the word list imported and exported."""
