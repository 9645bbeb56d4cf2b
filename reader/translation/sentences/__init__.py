"""What is done to a sentence before and after the model."""
