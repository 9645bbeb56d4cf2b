"""Convert CC-CEDICT to the SQLite file the program looks words up in.

    python -m training.dictionary.convert cedict_ts.u8.gz resources/dictionary/cedict.sqlite3

Entries are numbered by how common their word is, by the word counts of the Jieba segmenter, so that
a query can stop at the commonest. English words are found through a full-text index of the glosses
that keeps nothing but the numbers of entries.
"""

from __future__ import annotations

import gzip
import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import rjieba

_LINE = re.compile(r"(\S+) (\S+) \[([^\]]*)\] /(.*)/\s*$")
_ALL_TONED = re.compile(r"([A-Za-z:]+[1-5] ?)+")
_FACT = re.compile(r"#! (\w+)=(.*)")

#: Glosses that tell of other words, not of meanings.
_REFERENCE = re.compile(
    r"(old |archaic |Japanese |ancient |erhua )*(variant|form) of |CL:|"
    r"see (also )?\W*[\u4e00-\u9fff]|abbr\. (for|to) \W*[\u4e00-\u9fff]|"
    r"also (pr|written)\b|Taiwan pr\."
)

_SCHEMA = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,      -- 1 is the commonest
    simplified TEXT NOT NULL,
    traditional TEXT,            -- NULL where it is the same
    pinyin TEXT NOT NULL,        -- syllables with tone numbers, divided by spaces where unclear
    glosses TEXT NOT NULL        -- divided by "/"
);
CREATE VIRTUAL TABLE english USING fts5(
    glosses, content='', detail='none', columnsize=0,
    tokenize='porter unicode61 remove_diacritics 2'
);
"""

_INDEXES = """
CREATE INDEX by_simplified ON entry (simplified);
CREATE INDEX by_traditional ON entry (traditional) WHERE traditional IS NOT NULL;
INSERT INTO english (english) VALUES ('optimize');
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of CC-CEDICT."""

    traditional: str
    simplified: str
    pinyin: str
    glosses: tuple[str, ...]

    @property
    def meanings(self) -> tuple[str, ...]:
        """The glosses that say what the word means."""
        return tuple(gloss for gloss in self.glosses if not _REFERENCE.match(gloss))

    @property
    def rank(self) -> tuple[int, int, int, int]:
        """What entries are sorted by, the commonest first; names after words."""
        count = rjieba.suggest_freq(self.simplified) if rjieba.has_word(self.simplified) else 0
        return (-count, not self.meanings, self.pinyin[:1].isupper(), -len(self.glosses))


def read(path: Path) -> tuple[dict[str, str], list[Entry]]:
    """The facts and the entries of a file of CC-CEDICT.

    Raises:
        ValueError: a line is none of the format.
    """
    facts: dict[str, str] = {}
    entries: list[Entry] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if fact := _FACT.match(line):
                facts[fact[1]] = fact[2].strip()
            elif not line.startswith("#"):
                entries.append(_entry(line))
    return facts, entries


def _entry(line: str) -> Entry:
    match = _LINE.match(line.replace("u : ", "u:"))
    if match is None:
        raise ValueError(f"not a line of CC-CEDICT: {line!r}")
    traditional, simplified, pinyin, glosses = match.groups()
    return Entry(traditional, simplified, " ".join(pinyin.split()), tuple(glosses.split("/")))


def write(path: Path, facts: dict[str, str], entries: list[Entry]) -> None:
    """Write the database, in place of an old one."""
    path.unlink(missing_ok=True)
    entries = sorted(entries, key=lambda entry: entry.rank)
    with closing(sqlite3.connect(path)) as database, database:
        database.executescript(_SCHEMA)
        database.executemany("INSERT INTO about VALUES (?, ?)", facts.items())
        database.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", _rows(entries))
        database.executemany(
            "INSERT INTO english (rowid, glosses) VALUES (?, ?)",
            ((n, "\n".join(e.meanings)) for n, e in enumerate(entries, start=1) if e.meanings),
        )
        database.executescript(_INDEXES)
    with closing(sqlite3.connect(path)) as database:
        database.execute("VACUUM")


def _rows(entries: list[Entry]) -> Iterator[tuple[int, str, str | None, str, str]]:
    for number, entry in enumerate(entries, start=1):
        traditional = entry.traditional if entry.traditional != entry.simplified else None
        yield number, entry.simplified, traditional, _packed(entry.pinyin), "/".join(entry.glosses)


def _packed(pinyin: str) -> str:
    """Pinyin without the spaces between syllables that end with their tone."""
    return pinyin.replace(" ", "") if _ALL_TONED.fullmatch(pinyin) else pinyin


if __name__ == "__main__":
    write(Path(sys.argv[2]), *read(Path(sys.argv[1])))
