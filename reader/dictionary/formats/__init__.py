"""Dictionaries of other programs, read as they are: StarDict, dictd, Yomitan, MDict.

Own readers, since what reads all of them on PyPI (pyglossary, and each reader of MDict) is under
GPL-3, which would then hold for all that ships; and pyglossary needs Python 3.12. Nothing in a file
is run or unpacked by its name; scripts, sounds and pictures in it are passed over.
"""

from __future__ import annotations

from reader.dictionary.formats.definition import Definition, Source
from reader.dictionary.formats.reading import read_source

__all__ = ["Definition", "Source", "read_source"]
