"""What a reader teaches: marks and rules, kept, undone, listed, exported, and put to use.

The store works on plain rows, so that it does not matter where they are kept: in the database
(`reader.storage.feedback`), or nowhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from reader.document import Block, Page, Section
from reader.spam.learning import Example, Learned, fair_sample, words_of
from reader.spam.rules import Rule, RuleBook, RuleKind, compile_pattern

#: The kind of a row that is a mark; the others are kinds of rules.
_MARK = "mark"
_SHORTEST_PHRASE = 4
#: Identifies an exported file.
_FORMAT = "bilingual-reader-feedback-1"


class Rows(Protocol):
    """Where rows are kept, each with "kind", "site", "spam" and "data", in order of making."""

    def all(self) -> list[tuple[int, Mapping[str, Any]]]:
        """All rows with their ids, the oldest first."""

    def add(self, row: Mapping[str, Any]) -> int:
        """Keep a row; returns its id."""

    def remove(self, row_id: int) -> None:
        """Forget a row; one that is not there is no error."""

    def clear(self) -> None:
        """Forget all."""


@dataclass(slots=True)
class MemoryRows:
    """Rows kept until the program ends."""

    _rows: dict[int, Mapping[str, Any]] = field(default_factory=dict)
    _last: int = 0

    def all(self) -> list[tuple[int, Mapping[str, Any]]]:
        """All rows with their ids, the oldest first."""
        return list(self._rows.items())

    def add(self, row: Mapping[str, Any]) -> int:
        """Keep a row; returns its id."""
        self._last += 1
        self._rows[self._last] = row
        return self._last

    def remove(self, row_id: int) -> None:
        """Forget a row; one that is not there is no error."""
        self._rows.pop(row_id, None)

    def clear(self) -> None:
        """Forget all."""
        self._rows.clear()


@dataclass(frozen=True, slots=True)
class Rules:
    """What the detector asks: the rules, and what was learned from marks."""

    book: RuleBook = field(default_factory=RuleBook)
    learned: Learned = field(default_factory=Learned)

    def __bool__(self) -> bool:
        return bool(self.book.rules) or bool(self.learned)


@dataclass(frozen=True, slots=True)
class _Change:
    """What undoing takes back: the row that was made, and the rows it replaced."""

    made: int
    replaced: list[Mapping[str, Any]] = field(default_factory=list)


class FeedbackStore:
    """A reader's marks and rules.

    Args:
        rows: where they are kept; in memory by default.
    """

    def __init__(self, rows: Rows | None = None) -> None:
        self._rows: Rows = rows or MemoryRows()
        self._made: list[_Change] = []

    def mark(self, page: Page, section_id: str, *, spam: bool) -> None:
        """Say of a section that it is spam, or is not; earlier marks of the same text are replaced.

        Raises:
            KeyError: the page has no such section.
            StorageError: the mark cannot be kept.
        """
        section = page.section(section_id)
        texts = [block.text for block in section.blocks if block.text.strip()]
        replaced = self._forget_texts(page.site, texts)
        others = [b for s in page.sections if s is not section and not s.verdict for b in s.blocks]
        row = {
            "kind": _MARK,
            "site": page.site,
            "spam": spam,
            "data": {
                "texts": texts,
                "words": [sorted(words_of(block)) for block in section.blocks],
                "others": [sorted(words_of(b)) for b in fair_sample(others)] if spam else [],
            },
        }
        self._made.append(_Change(self._rows.add(row), replaced))

    def _forget_texts(self, site: str, texts: list[str]) -> list[Mapping[str, Any]]:
        """Forget the marks of the same texts; returns them."""
        forgotten = []
        for row_id, row in self._rows.all():
            if row["kind"] == _MARK and row["site"] == site and row["data"]["texts"] == texts:
                self._rows.remove(row_id)
                forgotten.append(row)
        return forgotten

    def undo(self) -> bool:
        """Take back the last mark or rule made since opening; False where there is none."""
        if not self._made:
            return False
        change = self._made.pop()
        self._rows.remove(change.made)
        for row in change.replaced:
            self._rows.add(row)
        return True

    def add(self, rule: Rule) -> Rule:
        """Keep a rule; returns it with its id.

        Raises:
            RuleError: its pattern is wrong or could take very long.
            StorageError: it cannot be kept.
        """
        if rule.kind is RuleKind.PATTERN:
            compile_pattern(rule.value)
        row_id = self._rows.add(_row_of(rule))
        self._made.append(_Change(row_id))
        return replace(rule, id=row_id)

    def remove(self, rule: Rule) -> None:
        """Forget a rule, or the mark it came of."""
        self._rows.remove(rule.id)

    def rules(self) -> list[Rule]:
        """All rules, the newest first; each mark is a rule about its texts."""
        found: list[Rule] = []
        for row_id, row in reversed(self._rows.all()):
            found += _rules_of(row_id, row)
        return found

    def detector_rules(self) -> Rules:
        """What the detector asks about blocks."""
        rows = self._rows.all()
        rules = [rule for row_id, row in rows for rule in _rules_of(row_id, row)]
        return Rules(RuleBook(rules), Learned(_examples(row for _, row in rows)))

    def export(self) -> str:
        """All marks and rules as JSON, to keep or to take to another computer."""
        rows = [dict(row) for _, row in self._rows.all()]
        return json.dumps({"format": _FORMAT, "rows": rows}, ensure_ascii=False, indent=1)

    def reset(self) -> None:
        """Forget everything."""
        self._rows.clear()
        self._made.clear()


def _row_of(rule: Rule) -> dict[str, Any]:
    return {
        "kind": rule.kind.value,
        "site": rule.site,
        "spam": rule.spam,
        "data": {"value": rule.value},
    }


def _rules_of(row_id: int, row: Mapping[str, Any]) -> list[Rule]:
    site, spam, data = str(row["site"]), bool(row["spam"]), row["data"]
    if row["kind"] == _MARK:
        return [Rule(RuleKind.TEXT, text, spam, site, row_id) for text in data["texts"]]
    return [Rule(RuleKind(row["kind"]), str(data["value"]), spam, site, row_id)]


def _examples(rows: Iterable[Mapping[str, Any]]) -> list[Example]:
    found: list[Example] = []
    for row in rows:
        if row["kind"] != _MARK:
            continue
        site, spam, data = str(row["site"]), bool(row["spam"]), row["data"]
        found += (Example(site, spam, frozenset(words)) for words in data["words"])
        found += (Example(site, False, frozenset(words)) for words in data["others"])
    return found


def suggestions(page: Page, section: Section) -> list[Rule]:
    """The rules "always hide ones like this on this site" may mean, the narrowest first.

    First the exact text, then the phrase it begins with, then its place in the page.
    """
    found: list[Rule] = []
    for block in section.blocks:
        if block.text.strip():
            found.append(Rule(RuleKind.TEXT, block.text, True, page.site))
        if phrase := _opening(block):
            found.append(Rule(RuleKind.PHRASE, phrase, True, page.site))
        if block.origin.selector:
            found.append(Rule(RuleKind.SELECTOR, block.origin.selector, True, page.site))
    order = list(RuleKind.__members__.values())
    unique = dict.fromkeys(found)
    return sorted(unique, key=lambda rule: (rule.kind is RuleKind.SELECTOR, order.index(rule.kind)))


def _opening(block: Block) -> str:
    """The words a block begins with, up to the first mark of punctuation."""
    text = block.text.strip()
    end = next(
        (
            i
            for i, letter in enumerate(text)
            if i >= _SHORTEST_PHRASE and letter in ":：|｜,，。.!！—"
        ),
        0,
    )
    return text[:end] if end else ""


def preview(rule: Rule, page: Page) -> int:
    """How many blocks of a page a rule would decide about.

    Raises:
        RuleError: its pattern is wrong or could take very long.
    """
    if rule.kind is RuleKind.PATTERN:
        compile_pattern(rule.value)
    book = RuleBook([rule])
    return sum(
        book.find(page.site, block) is not None
        for section in page.sections
        for block in section.blocks
    )
