"""Sections of a page are judged: spam, advert, or neither, and why."""

from reader.spam.detector import Detector

__all__ = ["Detector"]
