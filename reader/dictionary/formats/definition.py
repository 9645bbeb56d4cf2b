"""What all readers of dictionaries give, and how they bound what they unpack."""

from __future__ import annotations

import gzip
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from reader.errors import ReaderError
from reader.limits import MAX_DICTIONARY_BYTES

_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Definition:
    """What a dictionary says of some words that are written or read differently and mean the same.

    Attributes:
        words: the first is the one that is shown.
        text: the definition, as HTML if `is_markup`.
        is_markup: whether it is HTML, or what is like it.
        same_as: the word whose definition holds instead; "" for none.
    """

    words: tuple[str, ...]
    text: str
    is_markup: bool = False
    same_as: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """An opened dictionary of another program.

    Attributes:
        title: what it calls itself.
        language: Argos' code of the language of its words; "" where it does not say.
        definitions: all of them, once; a damaged file raises a `ReaderError` at any of them.
    """

    title: str
    language: str
    definitions: Iterator[Definition]


def damaged(name: str) -> ReaderError:
    """The error for a file that is not what it seems to be."""
    return ReaderError(
        "dictionary-damaged",
        "The dictionary {name} is damaged, and was not added. Get it once more, and try again.",
        name=name,
    )


def too_large(name: str) -> ReaderError:
    """The error for a file beyond what any dictionary is."""
    return ReaderError(
        "dictionary-too-large",
        "The dictionary {name} unpacks to more than {size} MB, and was not added. Choose a smaller "
        "one.",
        name=name,
        size=MAX_DICTIONARY_BYTES // 1_000_000,
    )


def inflated(data: bytes, size: int, name: str) -> bytes:
    """What zlib packed, which has to be of the size that was told.

    Raises:
        ReaderError: it is damaged, or of another size.
    """
    unpacking = zlib.decompressobj()
    try:
        found = unpacking.decompress(data, size + 1)
    except zlib.error as error:
        raise damaged(name) from error
    if len(found) != size:
        raise damaged(name)
    return found


@contextmanager
def unpacked(path: Path) -> Iterator[IO[bytes]]:
    """A file to be read at any place of it; one that gzip packed (.gz, .dz) is unpacked beside.

    Raises:
        ReaderError: it cannot be read, is damaged, or too large.
    """
    try:
        if path.suffix not in (".gz", ".dz"):
            if path.stat().st_size > MAX_DICTIONARY_BYTES:
                raise too_large(path.name)
            with path.open("rb") as plain:
                yield plain
            return
        with tempfile.TemporaryFile() as whole:
            with gzip.open(path) as packed:
                while piece := packed.read(_PIECE):
                    whole.write(piece)
                    if whole.tell() > MAX_DICTIONARY_BYTES:
                        raise too_large(path.name)
            yield whole
    except (OSError, EOFError, zlib.error) as error:
        raise damaged(path.name) from error


def beside(path: Path, *endings: str) -> Path:
    """The file that belongs to another one, by the first ending of which there is one.

    Raises:
        ReaderError: there is none.
    """
    for ending in endings:
        if (found := path.with_suffix(ending)).is_file():
            return found
    raise ReaderError(
        "dictionary-incomplete",
        "{name} needs the file {other} beside it. Put both into one folder, and choose {name} "
        "again.",
        name=path.name,
        other=path.with_suffix(endings[0]).name,
    )
