"""Which reader is for a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reader.dictionary.formats import mdict, stardict, yomitan
from reader.dictionary.formats.definition import Source
from reader.errors import ReaderError, cause_of

#: By the ending of the file that is chosen; some have others beside it.
_READERS: dict[str, Callable[[Path], Source]] = {
    ".ifo": stardict.read,
    ".index": stardict.read_dictd,
    ".zip": yomitan.read,
    ".mdx": mdict.read,
}
ENDINGS = tuple(_READERS)


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
