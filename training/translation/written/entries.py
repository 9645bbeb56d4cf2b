"""Reads the lexicon and the pairs that were written by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from training.translation.pairs import Pair

FOLDER = Path(__file__).parent
#: Name of the source of the written pairs.
WRITTEN = "written"
#: Stands for an English word that is to be left out.
NOTHING = "-"
PARTS_OF_SPEECH = frozenset(
    "n v adj adv prep conj pron det num name phr mw part".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or phrase with what it becomes.

    Attributes:
        word: In the language of the file.
        pos: One of `PARTS_OF_SPEECH`.
        made: In the other language.
        more: Irregular forms of an English word; the measure word of a Chinese one.
    """

    word: str
    pos: str
    made: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file that is no remark: its place, for what there is to say of it."""

    path: Path
    number: int
    fields: tuple[str, ...]

    def __str__(self) -> str:
        """Returns the place as editors understand it."""
        return f"{self.path.name}:{self.number}"


def lexicon_files(language: str, folder: Path = FOLDER) -> list[Path]:
    """Returns the files of one language; a later one overrules those before it."""
    found = folder.glob(f"lexicon/{language}-*.tsv")
    return sorted(found, key=lambda path: (path.stem.endswith("-lead"), path.name))


def pair_files(folder: Path = FOLDER) -> list[Path]:
    """Returns the files of sentence pairs."""
    return sorted(folder.glob("pairs/*.tsv"))


def lines_of(path: Path) -> Iterator[Line]:
    """Yields the lines of a file that hold something."""
    with path.open(encoding="utf-8", newline="\n") as text:
        for number, line in enumerate(text, 1):
            stripped = line.rstrip("\r\n")
            if stripped.strip() and not stripped.startswith("#"):
                yield Line(path, number, tuple(field.strip() for field in stripped.split("\t")))


def read_lexicon(language: str, folder: Path = FOLDER) -> list[Entry]:
    """Returns the entries of one language, one for each word and part of speech.

    Args:
        language: "en" or "zh".
        folder: That holds `lexicon`.
    """
    found: dict[tuple[str, str], Entry] = {}
    for path in lexicon_files(language, folder):
        for line in lines_of(path):
            entry = Entry(*line.fields[:4])
            found.pop((entry.word, entry.pos), None)  # what speaks last also stands last
            found[entry.word, entry.pos] = entry
    return list(found.values())


def named(entries: Iterable[Entry], others: Iterable[Entry]) -> Iterator[Entry]:
    """Yields the names that only the other language's entries have, turned round.

    A name made of a word, like The Sun or Rockets, stays out: the word is meant far more often. So
    does a name that both languages write alike: it needs no rule, and would bite into others.

    Args:
        entries: Of the language to translate from; what they know in whatever sense stays.
        others: Of the other language.
    """
    known = {entry.word.lower() for entry in entries}
    for entry in others:
        name = entry.made
        word = name.lower().removeprefix("the ")
        is_word = word in known or word.removesuffix("s") in known
        is_new = not is_word and name != entry.word
        if entry.pos == "name" and is_new and name.lower() not in known and len(name) > 1:
            known.add(name.lower())
            yield Entry(name, "name", entry.word)


def read_written_pairs(paths: Iterable[Path]) -> Iterator[Pair]:
    """Yields the sentence pairs of some files."""
    for path in paths:
        for line in lines_of(path):
            yield Pair(line.fields[0], line.fields[1], WRITTEN)
