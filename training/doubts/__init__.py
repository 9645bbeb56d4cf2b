"""Choosing the thresholds of the doubt marks on sentences with references."""
