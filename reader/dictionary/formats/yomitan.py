"""Yomitan (before: Yomichan): a ZIP archive of banks of terms as JSON.

The format is described by `ext/data/schemas/dictionary-term-bank-v3-schema.json` of Yomitan.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader.dictionary.formats.definition import Definition, Source, damaged, too_large
from reader.languages import language_code
from reader.limits import MAX_DICTIONARY_BYTES
from reader.untrusted import MalformedDataError, read_json

_BANK = re.compile(r"term_bank_\d{1,6}\.json")
_FILES = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)
#: Elements of structured content that begin a line, and those that are passed over.
_LINES = frozenset({"br", "p", "div", "li", "tr", "ol", "ul", "table", "details", "summary"})
_SILENT = frozenset({"img", "rt", "rp"})


def read(path: Path) -> Source:
    """Open a dictionary.

    Raises:
        ReaderError: it is damaged, or too large.
    """
    try:
        archive = zipfile.ZipFile(path)
        members = archive.infolist()
        if sum(member.file_size for member in members) > MAX_DICTIONARY_BYTES:
            raise too_large(path.name)
        told = _json(archive, "index.json")
        title, language = str(told["title"]), str(told.get("sourceLanguage") or "")
    except (*_FILES, LookupError, TypeError, AttributeError) as error:
        raise damaged(path.name) from error
    banks = [m.filename for m in members if _BANK.fullmatch(m.filename)]
    return Source(title, language_code(language), _definitions(archive, banks, path.name))


def _json(archive: zipfile.ZipFile, name: str) -> Any:
    with archive.open(name) as file:
        return read_json(file.read(archive.getinfo(name).file_size))


def _definitions(archive: zipfile.ZipFile, banks: list[str], name: str) -> Iterator[Definition]:
    with archive:
        for bank in banks:
            try:
                entries = _json(archive, bank)
            except (*_FILES, MalformedDataError) as error:
                raise damaged(name) from error
            for entry in entries if isinstance(entries, list) else ():
                if (found := _definition(entry)) is not None:
                    yield found


def _definition(entry: Any) -> Definition | None:
    """A term: [expression, reading, tags, rules, score, glossary, …]; the first form ends in it."""
    if not isinstance(entry, list) or len(entry) < 6 or not isinstance(entry[0], str):
        return None
    reading = entry[1] if isinstance(entry[1], str) else ""
    glossary = entry[5] if isinstance(entry[5], list) else entry[5:]
    lines = [text for gloss in glossary if (text := "".join(_said(gloss)).strip())]
    if reading and reading != entry[0]:
        lines.insert(0, reading)
    return Definition((entry[0], reading) if reading else (entry[0],), "\n".join(lines))


def _said(gloss: Any) -> Iterator[str]:
    """What structured content says, in its order; `read_json` has bounded how deep it is."""
    if isinstance(gloss, str):
        yield gloss
    elif isinstance(gloss, list):
        for part in gloss:
            yield from _said(part)
    elif isinstance(gloss, dict) and gloss.get("tag") not in _SILENT:
        if gloss.get("tag") in _LINES:
            yield "\n"
        yield from _said(gloss.get("content", gloss.get("text", "")))
