"""Signs that a translation is not to be trusted.

The thresholds were chosen on news sentences whose reference translation is known, so that at least
half of the sentences each rule marks are among the worst fifth; `training/doubts` prints the
figures.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from math import log

from reader.datamodel.translation import Doubt, Translation
from reader.languages import base_language, is_full_width
from reader.translation.sentences.numerals import missing_numbers
from reader.translation.sentences.placeholders import is_written_in

#: Below this confidence a translation is doubtful. Confidence is the mean log-probability of a
#: piece, less for sentences shorter than a hundred characters of English and more for longer ones:
#: few pieces say little, and a short sentence has no others that could be right.
LOW_CONFIDENCE = -1.85
_USUAL_LENGTH, _SHORTEST_LENGTH, _LENGTH_WEIGHT = 100.0, 20.0, 0.3
#: Share of a translation that one stretch and its repetitions must take.
REPEATED = 0.15
#: Share of a translation that may be left in the letters of the source.
LEFT = 0.5
#: Length of the target over that of the source, in characters; Chinese is about 0.3 of English.
SHORTEST, LONGEST = 0.4, 2.5
_CHARACTERS = {True: 3.3, False: 1.0}

_NEGATION = {
    "en": re.compile(
        r"\b(?:not|no|never|none|nor|neither|nobody|nothing|nowhere|without|cannot|refus\w+|den(?:y|ied|ies)|"
        r"fail\w*|un\w{4,}|im\w{5,}|in(?:ability|capable|sufficient|valid)\w*|hardly|lack\w*|less|against|ban\w*|"
        r"reject\w*|stop\w*|prevent\w*|avoid\w*|absen\w+|only|yet|instead|rather)\b|n['’]t\b",
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
        "(?<!有)没有|(?<!有)沒有|(?<!是)不是|(?<!会)不会|(?<!會)不會|(?<!能)不能|不要|从未|從未|从不|绝不|并不"
        "|不再|无法|無法|并未|尚未|未能"  # 有没有 only asks
    ),
}
_UNKNOWN = re.compile("⁇|<unk>|\ufffd|<0x[0-9A-F]{2}>")
_ADDRESS = re.compile(r"(?<![!-~])[!-~]*[/@_`][!-~]*")  # the same on both sides, however long
_LATIN_WORDS = re.compile(r"(?<![A-Za-z])[a-z]+")
_LEFT_WORD = re.compile(r"(?<![A-Za-z0-9'’@./#_-])[a-z]{4,}(?![A-Za-z0-9@/._-])")
_HAN = re.compile("[\u3400-\u9fff]")
_STAMMER = re.compile(r"([^\W\d_]{2,6}?)\1{2,}")
_LONGEST_STRETCH = 8
#: Another translation is as long as the shown one, give or take a half and a few characters.
_AS_LONG, _FEW = 1.5, 6
_MARKS = " .!?…。！？\"'”’」』）)"
_END = re.compile(r"[。！？…]|[.!?](?=\s|$)")
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
        Doubt.REPETITION: _repeated(sentence.target) >= REPEATED > _repeated(sentence.source),
        Doubt.TOO_SHORT: _ratio(sentence) < SHORTEST,
        Doubt.TOO_LONG: _ratio(sentence) > LONGEST,
        Doubt.UNKNOWN: bool(_UNKNOWN.search(sentence.target))
        or _left(sentence) >= LEFT
        or _left_word(sentence),
        Doubt.LOW_SCORE: confidence(sentence) < LOW_CONFIDENCE,
    }
    return tuple(doubt for doubt, marked in found.items() if marked)


def is_alternative(shown: Translation, other: Translation) -> bool:
    """Whether another translation of a sentence can be one, by its shape beside the shown one.

    What a package that knows one translation only puts after it is that one with a tail of noise.
    """
    ends = len(_END.findall(shown.text)) == len(_END.findall(other.text))
    bare, long = sorted((shown.text.rstrip(_MARKS), other.text.rstrip(_MARKS)), key=len)
    is_part = long.startswith(bare) or long.endswith(bare)
    is_as_long = len(long) <= _AS_LONG * len(bare) + _FEW
    return ends and is_as_long and not is_part and set(other.doubts) <= set(shown.doubts)


def _echoes(sentence: Judged) -> bool:
    """Whether the translation is the source, or is not in the target language's letters."""
    target = "".join(_WORDS.findall(sentence.target.casefold()))
    if len(target) < 4:
        return False
    if target == "".join(_WORDS.findall(sentence.source.casefold())):
        return True
    return not is_written_in(sentence.target, sentence.target_language)


def _loses_negation(sentence: Judged) -> bool:
    source = base_language(sentence.source_language)
    target = base_language(sentence.target_language)
    if source not in _STRONG or target not in _NEGATION:
        return False
    negated = _STRONG[source].search(sentence.source)
    return bool(negated) and not _NEGATION[target].search(sentence.target)


def _left(sentence: Judged) -> float:
    """The share of a translation that was left in the letters of the source.

    Names keep their capitals and are left out; between languages of one script it is not told.
    """
    unspaced = is_full_width(sentence.target_language)
    if unspaced == (is_full_width(sentence.source_language)):
        return 0.0
    pattern = _LATIN_WORDS if unspaced else _HAN
    target = _ADDRESS.sub("", sentence.target)
    return sum(len(match) for match in pattern.findall(target)) / max(1, len(target))


def _left_word(sentence: Judged) -> bool:
    """Whether a word in small letters stands in a Chinese translation as it does in the source."""
    if not is_full_width(sentence.target_language) or is_full_width(sentence.source_language):
        return False
    return any(
        re.search(rf"(?<![\w@/.-]){word}(?![\w@/.-])", sentence.source)
        for word in _LEFT_WORD.findall(_ADDRESS.sub("", sentence.target))
    )


def _repeated(text: str) -> float:
    """The share of a text that a stretch takes which comes three times in a row or more.

    A stretch is up to eight words (or Chinese characters), or two to six letters inside a word.
    """
    words = _WORDS.findall(text.casefold())
    ends = list(accumulate((len(word) for word in words), initial=0))
    longest = 0
    # Two of three equal stretches are copies; with fewer copies than that there is none long
    # enough.
    few = len(words) - len(set(words)) < REPEATED / 3 * len(words)
    for size in range(1, 1 if few else _LONGEST_STRETCH + 1):
        run = 0
        for i, (word, later) in enumerate(zip(words, words[size:], strict=False)):
            run = run + 1 if word == later else 0
            if run >= 2 * size:
                longest = max(longest, ends[i + size + 1] - ends[i - run + 1])
    inside = (len(match[0]) for match in _STAMMER.finditer(text))
    return max([longest, *inside]) / max(1, ends[-1])


def confidence(sentence: Judged) -> float:
    """How sure the model is of a sentence; see `LOW_CONFIDENCE`."""
    length = len(sentence.source) * _CHARACTERS[is_full_width(sentence.source_language)]
    return sentence.score + _LENGTH_WEIGHT * log(max(length, _SHORTEST_LENGTH) / _USUAL_LENGTH)


def _ratio(sentence: Judged) -> float:
    """Length of the target over what is usual for the source, in characters."""
    weights = [
        len(_ADDRESS.sub("", text)) * _CHARACTERS[is_full_width(language)]
        for text, language in (
            (sentence.source, sentence.source_language),
            (sentence.target, sentence.target_language),
        )
    ]
    return weights[1] / weights[0] if weights[0] > 12 else 1.0
