"""Regular expressions that people write, searched in time linear in the text whatever they say.

Python's own matcher tries one way after the other, so that a short pattern can keep the program
busy for ever. RE2 (R. Cox, "Regular Expression Matching Can Be Simple And Fast", 2007) follows all
ways at once. It knows neither references back nor looking ahead or behind.
"""

from __future__ import annotations

from typing import Protocol

import re2

from reader.errors import ReaderError
from reader.limits import MAX_PATTERN_BYTES, MAX_PATTERN_CHARACTERS


class PatternError(ReaderError):
    """A regular expression that cannot be used."""


class Pattern(Protocol):
    """A compiled regular expression."""

    def search(self, text: str) -> object | None:
        """Something true where the pattern is found in a text, see `without_surrogates`."""


def compile_pattern(pattern: str) -> Pattern:
    """A regular expression that finds upper and lower case alike.

    Args:
        pattern: in the syntax of RE2, which is that of Python without references back,
            conditions, and looking around.

    Raises:
        PatternError: it is wrong, too long, or would take too much memory.
    """
    if len(pattern) > MAX_PATTERN_CHARACTERS:
        raise PatternError(
            "pattern-too-long",
            "This pattern is longer than {most} characters. Use a shorter one.",
            most=MAX_PATTERN_CHARACTERS,
        )
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = MAX_PATTERN_BYTES
    try:
        compiled: Pattern = re2.compile(pattern, options)
    except UnicodeEncodeError as error:
        raise PatternError(
            "pattern-wrong",
            "This is no regular expression, for it holds a damaged character. Type it again.",
        ) from error
    except re2.error as error:
        raise _explained(error) from error
    return compiled


def _explained(error: Exception) -> PatternError:
    said = error.args[0] if error.args else ""
    reason = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    if "too large" in reason:
        return PatternError(
            "pattern-slow",
            "This pattern repeats too much. Use smaller numbers between its braces.",
        )
    return PatternError(
        "pattern-wrong",
        "This is no regular expression that can be used here: {reason}. Use groups, "
        "choices and repetition, but no references back and no looking ahead.",
        reason=reason,
    )
