"""What is counted of a translation: likeness to the reference, numbers, loops."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SENTENCE = 40
_WORDS = re.compile(r"[\u3400-\u9fff]|[^\W\d_]+|\d+")


def numbers(text: str) -> Counter[str]:
    """Returns the numbers of a text, without their separators of thousands."""
    plain = unicodedata.normalize("NFKC", text)
    found = (re.sub(r",(?=\d{3}(?!\d))", "", number) for number in _NUMBER.findall(plain))
    return Counter(found)


def numbers_lost(source: str, translation: str) -> int:
    """Returns how many numbers of the source do not stand in the translation."""
    return (numbers(source) - numbers(translation)).total()


def numbers_share(sources: Sequence[str], translations: Sequence[str]) -> tuple[int, int]:
    """Returns how many sentences keep their numbers, and how many have numbers."""
    with_numbers = [
        (source, translation)
        for source, translation in zip(sources, translations, strict=True)
        if numbers(source)
    ]
    kept = sum(numbers_lost(source, translation) == 0 for source, translation in with_numbers)
    return kept, len(with_numbers)


def _runs(units: Sequence[str], width: int) -> int:
    """Returns how often some group of `width` units follows itself, at most."""
    best, run = 1, 1
    matched = 0
    for place in range(width, len(units)):
        matched = matched + 1 if units[place] == units[place - width] else 0
        run = 1 + matched // width
        best = max(best, run)
    return best


def loops(source: str, translation: str) -> bool:
    """Tells whether a translation repeats itself as its source does not.

    Counted as a loop: a word or character four times running, a group of two to eight of them
    three times running, or a piece of a word three times running inside it.
    """
    ours = _WORDS.findall(translation.lower())
    theirs = _WORDS.findall(source.lower())
    # A whole sentence that stands three times in the source may stand so in the translation.
    longest = max(_runs(theirs, width) for width in range(1, _SENTENCE))
    for width in range(1, 9):
        run = _runs(ours, width)
        if run >= (4 if width == 1 else 3) and run > longest:
            return True
    stammer = re.compile(r"([^\W\d_]{2,5}?)\1{2,}")
    return any(
        stammer.search(word) and not stammer.search(source.lower())
        for word in ours
        if len(word) > 5
    )


def likeness(
    translations: Sequence[str], references: Sequence[str], to_code: str
) -> dict[str, str]:
    """Returns BLEU and chrF with their signatures."""
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF

    bleu = BLEU(tokenize="zh" if to_code == "zh" else "13a")
    chrf = CHRF()
    bleu_score = bleu.corpus_score(list(translations), [list(references)])
    chrf_score = chrf.corpus_score(list(translations), [list(references)])
    return {
        "BLEU": f"{bleu_score.score:.2f}",
        "chrF": f"{chrf_score.score:.2f}",
        "BLEU signature": str(bleu.get_signature()),
        "chrF signature": str(chrf.get_signature()),
    }
