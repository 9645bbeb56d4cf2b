"""What can go wrong with a feed."""

from __future__ import annotations

from reader.errors import ReaderError


class FeedError(ReaderError):
    """What came is no feed, or no list of feeds."""
