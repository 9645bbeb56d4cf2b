"""Signs that a translation is not to be trusted.

The thresholds were chosen on news sentences whose reference translation is known, so that at least
half of the sentences each rule marks are among the worst fifth; `training/doubts` prints the
figures.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.document import Doubt
from reader.translation.languages import UNSPACED, is_written_in
from reader.translation.numerals import missing_numbers

#: Mean log-probability a piece below which a translation is doubtful.
LOW_SCORE = -2.0
#: Length of the target over that of the source, in characters; Chinese is about 0.3 of English.
SHORTEST, LONGEST = 0.4, 2.5
_CHARACTERS = {True: 3.3, False: 1.0}

_NEGATION = {
    "en": re.compile(
        r"\b(?:not|no|never|none|nor|neither|nobody|nothing|nowhere|without|cannot|refus\w+|den(?:y|ied|ies)|"
        r"fail\w*|un\w{4,}|im\w{5,}|in(?:ability|capable|sufficient|valid)\w*|hardly|lack\w*|less|against|ban\w*|"
        r"reject\w*|stop\w*|prevent\w*|avoid\w*|absen\w+|only|yet)\b|n['’]t\b",
        re.IGNORECASE,
    ),
    "zh": re.compile("[不没沒无無非未别別莫否勿毫拒禁免缺失]|尚|只"),
}
#: Strong negations of the source, the only ones asked for in the target.
_STRONG = {
    "en": re.compile(
        r"\b(?:not|never|none|neither|nobody|nothing|cannot)\b|n['’]t\b", re.IGNORECASE
    ),
    "zh": re.compile(
        "没有|沒有|不是|不会|不會|不能|不要|从未|從未|从不|绝不|并不|不再|无法|無法|并未|尚未|未能"
    ),
}
_UNKNOWN = re.compile("⁇|<unk>|\ufffd|<0x[0-9A-F]{2}>")
_WORDS = re.compile(r"[^\W\u3400-\u9fff]+|[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Judged:
    """A translation as doubts see it; `score` is the mean log-probability of its pieces."""

    source: str
    target: str
    source_language: str
    target_language: str
    score: float


def doubts(sentence: Judged) -> tuple[Doubt, ...]:
    """The reasons to doubt a translation, in the order of `Doubt`."""
    found = {
        Doubt.ECHO: _echoes(sentence),
        Doubt.NUMBERS: bool(missing_numbers(sentence.source, sentence.target)),
        Doubt.NEGATION: _loses_negation(sentence),
        Doubt.REPETITION: _repeats(sentence.target) and not _repeats(sentence.source),
        Doubt.TOO_SHORT: _ratio(sentence) < SHORTEST,
        Doubt.TOO_LONG: _ratio(sentence) > LONGEST,
        Doubt.UNKNOWN: bool(_UNKNOWN.search(sentence.target)),
        Doubt.LOW_SCORE: sentence.score < LOW_SCORE,
    }
    return tuple(doubt for doubt, marked in found.items() if marked)


def _echoes(sentence: Judged) -> bool:
    """Whether the translation is the source, or is not in the target language's letters."""
    target = "".join(_WORDS.findall(sentence.target.casefold()))
    if len(target) < 4:
        return False
    if target == "".join(_WORDS.findall(sentence.source.casefold())):
        return True
    return not is_written_in(sentence.target, sentence.target_language)


def _loses_negation(sentence: Judged) -> bool:
    source, target = _family(sentence.source_language), _family(sentence.target_language)
    if source not in _STRONG or target not in _NEGATION:
        return False
    negated = _STRONG[source].search(sentence.source)
    return bool(negated) and not _NEGATION[target].search(sentence.target)


def _family(language: str) -> str:
    return "zh" if language == "zt" else language


def _repeats(text: str) -> bool:
    """Whether a run of words, or a stretch inside a word, comes three times in a row."""
    words = _WORDS.findall(text.casefold())
    for size in range(1, 9):
        run = 0
        for a, b in zip(words, words[size:], strict=False):
            run = run + 1 if a == b else 0
            if run >= 2 * size and len("".join(words[:size])) >= 1:
                return True
    return re.search(r"([^\W\d_]{2,6})\1\1", text) is not None


def _ratio(sentence: Judged) -> float:
    """Length of the target over what is usual for the source, in characters."""
    weights = [
        len(text) * _CHARACTERS[language in UNSPACED]
        for text, language in (
            (sentence.source, sentence.source_language),
            (sentence.target, sentence.target_language),
        )
    ]
    return weights[1] / weights[0] if weights[0] > 12 else 1.0
