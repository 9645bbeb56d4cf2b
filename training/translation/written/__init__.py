"""The languages written down by hand: a lexicon each way, and pairs of sentences."""
