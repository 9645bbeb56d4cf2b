"""What words and phrases mean, counted in parallel text."""
