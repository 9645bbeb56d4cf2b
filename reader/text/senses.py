"""What words mean in news: `senses.tsv` among the resources.

The table has a line for each word or phrase with its senses, the commonest first, as
`training/dictionary/senses.py` counted them.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

from reader.resources import resource_path


@cache
def _table() -> list[bytes]:
    """The sorted lines: a third of what a mapping would take."""
    return resource_path("dictionary", "senses.tsv").read_bytes().splitlines()


def senses_of(key: str) -> tuple[str, ...]:
    """What a Chinese word or phrase, or an English phrase, means in news, the commonest first."""
    head = f"{key}\t".encode()
    place = bisect_left(_table(), head)
    line = _table()[place] if place < len(_table()) else b""
    return tuple(line.decode().split("\t")[1:]) if line.startswith(head) else ()


@cache
def _grammar() -> frozenset[str]:
    lines = resource_path("dictionary", "grammar.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def is_grammar(word: str) -> bool:
    """Whether a word holds a sentence together and means nothing by itself: "the", "将会"."""
    return word in _grammar()
