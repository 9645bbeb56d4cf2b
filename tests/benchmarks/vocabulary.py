"""How long the level of an article takes: a thousand running words, Chinese and English.

    python -m tests.benchmarks.vocabulary

It is to take no more than 30 ms. Beside the time stand two ratios that hold on any machine: against
looking at each letter once, and of four times the text against four times the time. The best of
several runs counts, since other programs share the processor.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from reader.vocabulary import difficulty
from reader.vocabulary.difficulty import Knowledge, counted

#: The longest the level of an article may take, in milliseconds, and how long that is.
LIMIT, WORDS = 30.0, 1000

TEXTS = Path(__file__).parents[1] / "unit" / "vocabulary" / "texts"


def main() -> int:
    """Print the times; 1 if one took longer than the limit."""
    slowest = max(_report(language) for language in ("zh", "en"))
    return int(slowest > LIMIT)


def _report(language: str) -> float:
    article = _article(language, WORDS)
    took = _best(lambda: _level(article, language))
    letters = _best(lambda: sum(letter.isalpha() for text in article for letter in text))
    longer = _best(lambda: _level(article * 4, language))
    print(
        f"{language}: {took:.1f} ms for {WORDS} words, {took / letters:.0f} times a look at each "
        f"letter; four times the text takes {longer / took:.1f} times as long"
    )
    return took


def _article(language: str, words: int) -> list[str]:
    """Paragraphs of so many running words: the texts of known level, over and over."""
    lines = (TEXTS / f"{language}.txt").read_text("utf-8").splitlines()
    paragraphs = [line for line in lines if line and not line.startswith(("#", "=="))]
    article: list[str] = []
    while counted(article, language).total < words:
        article.append(paragraphs[len(article) % len(paragraphs)])
    return article


def _level(article: list[str], language: str) -> None:
    """The level as for an article that is opened first: no word is remembered."""
    difficulty._chinese_level.cache_clear()
    difficulty._english_level.cache_clear()
    difficulty.difficulty(counted(article, language), Knowledge(level=3))


def _best(work: Callable[[], object], runs: int = 9) -> float:
    """The time of the fastest run, in milliseconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


if __name__ == "__main__":
    sys.exit(main())
