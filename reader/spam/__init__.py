"""Sections of a page are judged: spam, advert, or neither, and why."""
