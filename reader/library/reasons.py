"""Why parts of a page are held to be spam, in the words of an exported file."""

from __future__ import annotations

from collections.abc import Callable

from reader.datamodel.verdict import Reason
from reader.export.labels import labels
from reader.spam.reasons import message_of


def reasons_in(language: str) -> Callable[[Reason], str]:
    """What puts a reason in the words that a file of a language (Argos' code) uses of itself."""
    words = labels(language)
    return lambda reason: words.reason(message_of(reason))
