"""Texts read aloud by the system's own voices; nothing here knows the network."""
