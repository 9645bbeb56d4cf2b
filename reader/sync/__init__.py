"""Syncing between machines without a library: the CRDT document, and the files that carry it."""
