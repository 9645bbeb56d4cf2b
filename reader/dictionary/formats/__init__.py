"""Dictionaries of other programs, read as they are: StarDict, dictd, Yomitan, MDict.

Own readers, since what reads all of them on PyPI (pyglossary, and each reader of MDict) is under
GPL-3, which would then hold for all that ships; and pyglossary needs Python 3.12. Nothing in a file
is run or unpacked by its name; scripts, sounds and pictures in it are passed over.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reader.dictionary.formats import mdict, stardict, yomitan
from reader.dictionary.formats.definition import Definition, Source
from reader.errors import ReaderError, cause_of

__all__ = ["Definition", "Source", "read_source"]

#: By the ending of the file that is chosen; some have others beside it.
_READERS: dict[str, Callable[[Path], Source]] = {
    ".ifo": stardict.read,
    ".index": stardict.read_dictd,
    ".zip": yomitan.read,
    ".mdx": mdict.read,
}


def read_source(path: Path) -> Source:
    """Open a dictionary of another program.

    Raises:
        ReaderError: it is none that can be read, damaged, too large, or sealed.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise ReaderError(
            "no-dictionary",
            "{name} is no dictionary that can be read. Choose an .ifo (StarDict), .index (dictd), "
            ".zip (Yomitan) or .mdx (MDict) file.",
            name=path.name,
        )
    try:
        return reader(path)
    except OSError as error:
        raise ReaderError(
            "unreadable",
            "“{name}” could not be read: {cause}. Choose another file.",
            name=path.name,
            cause=cause_of(error),
        ) from error
