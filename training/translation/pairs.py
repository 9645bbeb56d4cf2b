"""Sentence pairs: read, judged, tidied."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

_HAN = re.compile(r"[\u3400-\u9fff]")
_WIDE = r"[\u3000-\u303f\u3400-\u9fff\uff01-\uff60“”‘’]"
_LOOSE = re.compile(rf"(?<={_WIDE})\s+|\s+(?={_WIDE})")


@dataclass(frozen=True, slots=True)
class Pair:
    """One sentence in both languages."""

    en: str
    zh: str
    source: str

    def sides(self, from_code: str) -> tuple[str, str]:
        """Returns the text to translate and its translation."""
        return (self.en, self.zh) if from_code == "en" else (self.zh, self.en)


def read_pairs(path: Path) -> Iterator[Pair]:
    """Yields the pairs of a `.tsv` or `.tsv.zst` file: en, zh, source."""
    opener: Callable[..., IO[str]] = open
    if path.suffix == ".zst":
        # Imported here: what works on plain text must not need it.
        import zstandard

        opener = zstandard.open
    with opener(path, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 3 and fields[0] and fields[1]:
                yield Pair(*fields)


def tidy_chinese(text: str) -> str:
    """Removes the spaces around Latin words and numbers that only some Chinese text has.

    One way of writing is easier to learn than two, and a space would cost a piece each.
    """
    return _LOOSE.sub("", text)


def is_balanced(pair: Pair) -> bool:
    """Tells whether the sides are of plausible length for each other.

    An English sentence has about four letters a Chinese character. Far from that, one side says
    less than the other, and a small model learns to leave things out. Short strings vary more.
    """
    han = len(_HAN.findall(pair.zh)) or 1
    if len(pair.en) < 40:
        return True
    return 1.6 <= len(pair.en) / han <= 7.0


def read_lines(path: Path) -> list[str]:
    """Returns the lines of a text file; only a line feed ends a line."""
    return path.read_text(encoding="utf-8").rstrip("\n").split("\n")


def dev_pairs(folder: Path) -> list[Pair]:
    """Returns the development text, to choose and to stop by, never to train on."""
    sides = zip(read_lines(folder / "dev.en"), read_lines(folder / "dev.zh"), strict=True)
    return [Pair(en, zh, "dev") for en, zh in sides]
