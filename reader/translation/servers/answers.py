"""What a server answers for a sentence: cleaned, and taken only where it can be its translation.

An answer is text and stays text. Nothing in it is a command, markup or an address to be opened.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.datamodel.translation import Context, Doubt, Pair
from reader.translation.sentences.doubt import Judged, doubts
from reader.translation.sentences.glossary import find_terms
from reader.translation.sentences.placeholders import Placeholder, find_placeholders, mask
from reader.translation.sentences.postprocessing import postprocess
from reader.translation.sentences.tracked import Tracked

#: Why an answer of a model is no translation; the other doubts are marked only.
_REFUSED = frozenset(
    [Doubt.ECHO, Doubt.NUMBERS, Doubt.REPETITION, Doubt.TOO_SHORT, Doubt.TOO_LONG, Doubt.UNKNOWN]
)
#: An answer is at most so many times as long as its sentence, and some characters more.
_TIMES, _MORE = 6, 80
#: A sentence of so many characters that stands in the answer was repeated.
_REPEATED = 24
#: Control characters, and those that turn the direction of what stands behind them.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\s]+")
#: What models that think aloud say first.
_THOUGHTS = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)
_FENCE = re.compile(r"\A```\w*\n(.*?)\n?```\Z", re.DOTALL)
#: How models begin that talk about themselves, and that announce what they say, up to a colon.
_CHATTER = re.compile(
    r"\A\W{0,3}(?:as an? (?:ai|language model)\b|i(?:'m| am|’m) (?:sorry|unable)\b|"
    r"i can(?:not|'t|’t) (?:help|assist|translate)\b|(?:抱歉|对不起)，(?:我|作为)|"
    r"作为(?:一个|一名)?(?:人工智能|AI|语言模型))",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(
    r"\A\W{0,3}(?:(?:here(?: is|'s|’s| are)|sure|certainly|of course|okay|the translation|"
    r"translation|translated|note|output|answer)\b[^.。]{0,60}[:：]|"
    r"(?:译文|翻译|以下是|好的|当然)[^。]{0,20}[:：])",
    re.IGNORECASE,
)
_COLON = re.compile("[:：]")
_TAGS = re.compile(r"</?(?:title|before|sentence|after|think)>", re.IGNORECASE)
_QUOTES = ('""', "“”", "「」", "''", "‘’", "**")


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence that a server is asked for.

    Attributes:
        text: as the page has it, without bullets and spaces around it.
        pair: the languages.
        masked: with stand-ins ("X1") for addresses, code and terms of the glossary.
        placeholders: what the stand-ins stand for.
        context: what stands around it.
    """

    text: str
    pair: Pair
    masked: str
    placeholders: tuple[Placeholder, ...]
    context: Context

    @classmethod
    def of(cls, text: str, pair: Pair, terms: dict[str, str], context: Context) -> Asked:
        """A sentence, prepared; `terms` have one translation only."""
        ends = {start: end for start, end, _ in find_terms(text, terms)}
        placeholders: list[Placeholder] = []
        for found in find_placeholders(text, pair.source, terms):
            if found.stand_in.strip() or ends.get(found.origin) == found.origin + found.length:
                stand_in = f"X{len(placeholders) + 1}"
                placeholders.append(Placeholder(found.origin, found.length, found.wanted, stand_in))
        masked = Tracked(text)
        mask(masked, placeholders)
        line = _CONTROL.sub(" ", masked.text).strip()
        return cls(text, pair, line, tuple(placeholders), context)

    @property
    def line(self) -> str:
        """The sentence itself, on one line."""
        return _CONTROL.sub(" ", self.text).strip()

    @property
    def longest(self) -> int:
        """Characters that an answer may have."""
        return _TIMES * len(self.text) + _MORE


def without_tags(text: str) -> str:
    """A text without what would look like the tags that a sentence is given in."""
    return _TAGS.sub("", text)


def restored(asked: Asked, answer: str) -> str | None:
    """An answer with what its stand-ins stand for; None where one is lost, or it cannot be one."""
    text = _CONTROL.sub(" ", answer).strip()
    if not text or len(text) > asked.longest:
        return None
    for placeholder in asked.placeholders:
        place = re.compile(rf"\b{placeholder.stand_in}(?![0-9])", re.IGNORECASE | re.ASCII)
        text, count = place.subn(lambda _, wanted=placeholder.wanted: wanted, text, count=1)  # type: ignore[misc]
        if not count:
            return None
    return _finished(asked, text)


def accepted(asked: Asked, answer: str) -> str | None:
    """What a model said for a sentence, if it is its translation and nothing else."""
    text = _THOUGHTS.sub("", answer).strip()
    if fenced := _FENCE.match(text):
        text = fenced[1].strip()
    text = _without_quotes(text, asked.text)
    is_one = bool(text) and "\n" not in text and not _TAGS.search(text)
    if not is_one or len(text) > asked.longest or _talks(text, asked.line):
        return None
    if len(asked.line) >= _REPEATED and asked.line.casefold() in text.casefold():
        return None
    if any(p.wanted.casefold() not in text.casefold() for p in asked.placeholders):
        return None
    text = _finished(asked, _CONTROL.sub(" ", text).strip())
    return None if _REFUSED.intersection(doubts_of(asked, text)) else text


def doubts_of(asked: Asked, text: str) -> tuple[Doubt, ...]:
    """The reasons to doubt a translation of which no score is known."""
    return doubts(Judged(asked.text, text, asked.pair.source, asked.pair.target, score=0.0))


def _talks(text: str, source: str) -> bool:
    """Whether an answer talks about its sentence, or the model about itself."""
    announced = _ANNOUNCED.match(text) and not _COLON.search(source)
    return bool(announced or (_CHATTER.match(text) and not _CHATTER.match(source)))


def _finished(asked: Asked, text: str) -> str:
    """A translation as its language is written."""
    target = Tracked(text)
    postprocess(target, asked.text, asked.pair.target)
    return target.text


def _without_quotes(text: str, source: str) -> str:
    """An answer without the quotation marks that a model put around it."""
    for marks in _QUOTES:
        quoted = text[:1] == marks[0] and text[-1:] == marks[1] and len(text) > 2
        if quoted and source[:1] not in "\"'“‘「*«":
            return text[1:-1].strip(marks)
    return text
