"""Accounts for feeds brought into step with their services; see `way`."""
