"""Lists of words that other programs wrote: which words they hold, and how well those are known.

It reads tables with tabs, commas or semicolons and plain lists with a word a line, as Anki ("Notes
in Plain Text"), Pleco, Skritter, LingQ, Lute and spreadsheets write them, and the tables of this
program. A line without a word of Chinese or English is passed over and counted.
"""

from __future__ import annotations

import csv
import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.errors import ReaderError
from reader.learning import LISTED, WordState
from reader.text.decoding import decode, looks_binary
from reader.text.script import to_script
from reader.vocabulary.levels import lemma

#: More is no list of words.
MOST_BYTES = 20_000_000
MOST_LINES = 200_000

#: What the column of the words is called, and that of their states.
_WORD_NAMES = frozenset(
    ("word", "words", "term", "expression", "hanzi", "simplified", "headword", "vocabulary",
     "lemma", "front", "chinese", "english", "词", "词语", "单词", "生词", "汉字", "简体")
)  # fmt: skip
_STATE_NAME = "state"

#: A quoted cell with more line breaks is one whose quotation mark was never closed.
_MOST_BREAKS = 30

_SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "\\t": "\t"}
_DIRECTIVE = re.compile(r"#separator:\s*(\S+)", re.I)
_TAG = re.compile(r"<[^<>]{0,500}>")
_HAN_WORD = re.compile("[〇\u3400-\u9fff\U00020000-\U0003ffff]{1,12}")
_ENGLISH_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]{0,39}(?: [A-Za-z'’-]{1,40}){0,3}")
_ARCHIVES = (b"PK\x03\x04", b"SQLite format 3")


@dataclass(frozen=True, slots=True)
class ListedWord:
    """A word of a list, in the form it is kept in."""

    language: str
    text: str
    state: WordState


@dataclass(frozen=True, slots=True)
class KnownList:
    """What a file holds: its words, each once, and how many lines were passed over."""

    words: tuple[ListedWord, ...]
    skipped: int


def read_list(data: bytes) -> KnownList:
    """The words of a file.

    Raises:
        ReaderError: it is no list of words, or too large to be one.
    """
    lines = _lines(data)
    rows = list(_rows(lines))
    column, states, rows = _columns(rows)
    words: dict[tuple[str, str], ListedWord] = {}
    skipped = 0
    for row in rows:
        found = _word(row[column]) if column < len(row) else None
        if found is None:
            skipped += 1
            continue
        state = row[states].strip() if states is not None and states < len(row) else ""
        known = WordState(state) if state in LISTED else WordState.KNOWN
        words[found] = ListedWord(*found, known)
    if not words:
        raise ReaderError(
            "no-words",
            "No word of Chinese or English was found in the file. Choose a list with a word a "
            "line, or a table whose first column holds the words.",
        )
    return KnownList(tuple(words.values()), skipped)


def _lines(data: bytes) -> list[str]:
    """The lines of a file that are none of its comments.

    Raises:
        ReaderError: it is no text, or too long.
    """
    if data.startswith(_ARCHIVES):
        raise ReaderError(
            "no-list",
            "This is a package, not a list of words. Export its notes as plain text (.txt) in the "
            "program it is from, and import that.",
        )
    lines = decode(data).text.splitlines() if len(data) <= MOST_BYTES else []
    if len(data) > MOST_BYTES or len(lines) > MOST_LINES:
        raise ReaderError(
            "too-large",
            "The file is too large for a list of words: at most {lines} lines are taken. "
            "Divide it.",
            lines=MOST_LINES,
        )
    if looks_binary(data) or "\0" in "".join(lines[:50]):
        raise ReaderError("no-list", "The file is no text. Choose a TSV, CSV or plain text file.")
    return [line for line in lines if line.strip() and not line.startswith("//")]


def _rows(lines: Sequence[str]) -> Iterator[list[str]]:
    separator = _separator(lines)
    lines = [line for line in lines if not line.startswith("#")]
    if not separator:
        return iter([line] for line in lines)
    return iter(_cells(lines, separator))


def _cells(lines: Sequence[str], separator: str) -> list[list[str]]:
    """The cells of each row, as RFC 4180 has them; a stray quotation mark ends with its line."""
    try:
        rows = list(csv.reader((line + "\n" for line in lines), delimiter=separator))
    except csv.Error:
        rows = []
    if rows and all(cell.count("\n") <= _MOST_BREAKS for row in rows for cell in row):
        return rows
    return [line.replace('"', "").split(separator) for line in lines]


def _separator(lines: Sequence[str]) -> str:
    """What divides the cells: what the file says, or what most lines hold; "" for nothing."""
    for line in lines[:10]:
        if told := _DIRECTIVE.match(line):
            return _SEPARATORS.get(told[1].lower(), told[1][:1])
    sample = [line for line in lines[:200] if not line.startswith("#")]
    for separator in ("\t", ";", ","):
        if sum(separator in line for line in sample) * 2 > len(sample):
            return separator
    return ""


def _columns(rows: list[list[str]]) -> tuple[int, int | None, list[list[str]]]:
    """Which column holds the words and which their states, and the rows without their names."""
    names = [cell.strip().lower().removeprefix("\ufeff") for cell in rows[0]] if rows else []
    if len(rows) > 1 and (named := _WORD_NAMES.intersection(names)):
        column = next(number for number, name in enumerate(names) if name in named)
        states = names.index(_STATE_NAME) if _STATE_NAME in names else None
        return column, states, rows[1:]
    return _fullest(rows[:200]), None, rows


def _fullest(rows: Sequence[list[str]]) -> int:
    """The first column that holds a word in most rows: some lists number theirs."""
    for column in range(max(map(len, rows), default=0)):
        if sum(column < len(row) and _word(row[column]) is not None for row in rows) * 2 > len(
            rows
        ):
            return column
    return 0


def _word(cell: str) -> tuple[str, str] | None:
    """The language and the word of a cell; of "经济[經濟]" and "word (noun)" what stands first."""
    text = html.unescape(_TAG.sub(" ", cell)).strip().removeprefix("'").strip()
    if match := _HAN_WORD.match(text):
        return "zh", to_script(match[0], "simplified")
    match = _ENGLISH_WORD.match(text)
    rest = text[match.end() :].strip() if match else text
    if match is None or (rest and rest[0] not in "([/,;:-–—=|"):
        return None
    word = match[0].strip(" -'’")
    return ("en", word.lower() if " " in word else lemma(word, "en")) if word else None
