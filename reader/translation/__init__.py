"""Offline translation: language packages, the engine, and the worker process that runs it."""
