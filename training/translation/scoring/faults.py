"""What is wrong with translations whoever made them: counted, not judged."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields

from reader.translation.sentences.numerals import missing_numbers

_HAN = "\u3400-\u9fff"
_ENDING = re.compile(rf"[{_HAN}](?:s|es|d|ed|ing|ly|er|n't|n’t|t)(?![A-Za-z])")
_SMALL = re.compile(
    rf"(?<![A-Za-z])(?<![A-Za-z]['’])(?:A|An|The|a|an|the|to|of|I|is|was)(?![A-Za-z.'’-])\s*(?=[{_HAN}])"
    rf"|(?<=[{_HAN}])\s*(?<![A-Za-z])(?<![A-Za-z]['’])(?:a|an|the|to|of|is|was)(?![A-Za-z.'’-])"
)
_LATIN = re.compile(r"[A-Za-z]+")
_STOPS = re.compile(r"(?<!\.)\.\s*\.(?!\s*\.)|。\s*[。.]|\.\s*。")


@dataclass(frozen=True, slots=True)
class Faults:
    """Counts over many lines.

    Attributes:
        endings: Lines with a lone English ending behind a Chinese character.
        small_words: English articles and particles left standing beside Chinese.
        latin: Latin words.
        stops: Lines with a doubled full stop.
        numbers: Lines that lost a number of their source, by value.
    """

    endings: int
    small_words: int
    latin: int
    stops: int
    numbers: int

    def __str__(self) -> str:
        """Returns the counts in one line."""
        return ", ".join(f"{field.name} {getattr(self, field.name)}" for field in fields(self))


def faults(sources: Sequence[str], translations: Sequence[str]) -> Faults:
    """Counts what is wrong; what is about Chinese counts only in Chinese."""
    pairs = list(zip(sources, translations, strict=True))
    return Faults(
        endings=sum(bool(_ENDING.search(text)) for text in translations),
        small_words=sum(len(_SMALL.findall(text)) for text in translations),
        latin=sum(len(_LATIN.findall(text)) for text in translations),
        stops=sum(bool(_STOPS.search(text)) for text in translations),
        numbers=sum(bool(missing_numbers(source, text)) for source, text in pairs),
    )
