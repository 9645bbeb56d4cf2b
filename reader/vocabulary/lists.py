"""Lists of words that other programs wrote: which words they hold, and how well those are known.

It reads tables with tabs, commas or semicolons and plain lists with a word a line, as Anki ("Notes
in Plain Text"), Pleco, Skritter, LingQ, Lute and spreadsheets write them, and the tables of this
program. A line without a word of Chinese or English is passed over and counted.
"""

from __future__ import annotations

import csv
import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from reader.cancellation import TimeLimit, file_limit
from reader.datamodel.word import LISTED, Word, WordState
from reader.errors import ReaderError
from reader.limits import MAX_WORDS, MAX_WORDS_BYTES, MAX_WORDS_SECONDS
from reader.text.decoding import decode, looks_binary
from reader.text.script import to_script
from reader.vocabulary.levels import lemma

#: What stands behind so many cells of a line, or so many characters, is not looked at.
_MOST_CELLS = 50
_LONGEST_LINE = 20_000

#: What the column of the words is called, and that of their states.
_WORD_NAMES = frozenset(
    ("word", "words", "term", "expression", "hanzi", "simplified", "headword", "vocabulary",
     "lemma", "front", "chinese", "english", "词", "词语", "单词", "生词", "汉字", "简体")
)  # fmt: skip
_STATE_NAME = "state"
#: What else may be known of a word, and what the column of it is called; first names come first.
_DETAIL_NAMES = {
    "form": ("traditional", "繁体", "繁體"),
    "reading": ("reading", "pinyin", "pronunciation", "拼音"),
    "meaning": ("meaning", "meanings", "definition", "definitions", "gloss", "english", "chinese",
                "back", "释义", "意思", "翻译"),
    "sentence": ("sentence", "example", "例句"),
    "translation": ("translation",),
    "title": ("source",),
    "address": ("address",),
}  # fmt: skip
#: Letters of a detail; more is no meaning of a word.
_LONGEST_DETAIL = 500
#: A cell of a table that was guarded against being run as a formula.
_GUARDED = re.compile("'(?=[=+\\-@])")

#: A quoted cell with more line breaks is one whose quotation mark was never closed.
_MOST_BREAKS = 30

_SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "\\t": "\t"}
_DIRECTIVE = re.compile(r"#separator:\s*(\S+)", re.I)
_TAG = re.compile(r"<[^<>]{0,500}>")
_HAN_WORD = re.compile("[〇\u3400-\u9fff\U00020000-\U0003ffff]{1,12}")
_ENGLISH_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]{0,39}(?: [A-Za-z'’-]{1,40}){0,3}")
#: Pinyin, with the tones as marks or numbers.
_TONES = "1-5āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_PINYIN = re.compile(f"\\A(?=[^{_TONES}]*[{_TONES}])[a-zA-Zü:'’ \\-{_TONES}]+")
_MEANING = re.compile(r"\A[\W\d_]*[^\W\d_].*")
_ARCHIVES = (b"PK\x03\x04", b"SQLite format 3")


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the words of a table stand, and what else it tells of them, by its names."""

    word: int
    others: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WordList:
    """What a file holds: its words, each once, and how many of its lines were passed over."""

    words: tuple[Word, ...]
    skipped: int


def read_list(data: bytes, now: datetime, limit: TimeLimit | None = None) -> WordList:
    """The words of a file, with what it tells of them.

    Args:
        data: of the file.
        now: when the words are added.
        limit: when it is given up; None: after `MAX_WORDS_SECONDS`.

    Raises:
        ReaderError: it is no list of words, is too large to be one, or takes too long.
        Cancelled: the limit was told to stop.
    """
    limit = limit or file_limit(MAX_WORDS_SECONDS)
    lines = _lines(data)
    rows = list(_rows(lines))
    columns, rows = _columns(rows)
    words: dict[tuple[str, str], Word] = {}
    skipped = 0
    for row in rows:
        limit.check()
        found = _word(row[columns.word]) if columns.word < len(row) else None
        if found is None:
            skipped += 1
            continue
        details = _details(row, columns.others)
        state = details.pop(_STATE_NAME, "")
        known = WordState(state) if state in LISTED else WordState.KNOWN
        told: dict[str, Any] = dict(details)
        words[found] = Word(language=found[0], text=found[1], state=known, added=now, **told)
    if not words:
        raise ReaderError(
            "no-words",
            "No word of Chinese or English was found in the file. Choose a list with a word a "
            "line, or a table whose first column holds the words.",
        )
    return WordList(tuple(words.values()), skipped)


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
    lines = decode(data).text.splitlines() if len(data) <= MAX_WORDS_BYTES else []
    if len(data) > MAX_WORDS_BYTES or len(lines) > MAX_WORDS:
        raise ReaderError(
            "too-large",
            "The file is too large for a list of words: at most {lines} lines are taken. "
            "Divide it.",
            lines=MAX_WORDS,
        )
    if looks_binary(data) or "\0" in "".join(lines[:50]):
        raise ReaderError("no-list", "The file is no text. Choose a TSV, CSV or plain text file.")
    cut = (line[:_LONGEST_LINE] for line in lines)
    return [line for line in cut if line.strip() and not line.startswith("//")]


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
        return [row[:_MOST_CELLS] for row in rows]
    return [line.replace('"', "").split(separator)[:_MOST_CELLS] for line in lines]


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


def _columns(rows: list[list[str]]) -> tuple[_Columns, list[list[str]]]:
    """Which columns hold the words and what is told of them, and the rows without their names."""
    names = [cell.strip().lower().removeprefix("\ufeff") for cell in rows[0]] if rows else []
    if len(rows) > 1 and (named := _WORD_NAMES.intersection(names)):
        column = next(number for number, name in enumerate(names) if name in named)
        names[column] = ""
        wanted = {**_DETAIL_NAMES, _STATE_NAME: (_STATE_NAME,)}
        others = {
            detail: names.index(name)
            for detail, possible in wanted.items()
            if (name := next((name for name in possible if name in names), ""))
        }
        if "sentence" not in others and "meaning" not in others and "translation" in others:
            others["meaning"] = others.pop("translation")
        return _Columns(column, others), rows[1:]
    column = _fullest(rows[:200])
    return _Columns(column, _behind(column, rows[:200])), rows


def _behind(word: int, rows: Sequence[list[str]]) -> dict[str, int]:
    """What stands behind the words of a table without names: a reading, a meaning, or both."""

    def most(column: int, pattern: re.Pattern[str]) -> bool:
        cells = [_plain(row[column]) for row in rows if column < len(row)]
        return sum(pattern.fullmatch(cell) is not None for cell in cells) * 2 > len(rows)

    found, column = {}, word + 1
    if most(column, _PINYIN):
        found["reading"], column = column, column + 1
    if most(column, _MEANING):
        found["meaning"] = column
    return found


def _details(row: Sequence[str], columns: Mapping[str, int]) -> dict[str, str]:
    """What a row tells of its word beside the word."""
    cells = {name: _plain(row[place]) for name, place in columns.items() if place < len(row)}
    return {name: cell for name, cell in cells.items() if 0 < len(cell) <= _LONGEST_DETAIL}


def _plain(cell: str) -> str:
    """The text of a cell on one line, without markup and what guards it."""
    text = " ".join(html.unescape(_TAG.sub(" ", cell)).split())
    return _GUARDED.sub("", text, count=1) if text.startswith("'") else text


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
