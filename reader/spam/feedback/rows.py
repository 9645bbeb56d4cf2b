"""The rows in which a reader's marks and rules are kept, checked one by one when they are read.

A row that makes no sense, since the disk or another program damaged it, is passed over: it must not
take the others along, and it is left where it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from reader.spam.feedback.rules import Rule, RuleKind

#: The kind of a row that is a mark; the others are kinds of rules.
MARK = "mark"


class Rows(Protocol):
    """Where rows are kept, each with "kind", "site", "spam" and "data", in order of making."""

    def all(self) -> list[tuple[int, Mapping[str, Any]]]:
        """All rows with their ids, the oldest first; what cannot be read has None for "data"."""

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
class Mark:
    """A mark: the texts of the blocks, the words of each, and those of blocks beside them."""

    id: int
    site: str
    spam: bool
    texts: tuple[str, ...]
    words: tuple[frozenset[str], ...]
    others: tuple[frozenset[str], ...]

    def row(self) -> dict[str, Any]:
        """The row it is kept in."""
        return {
            "kind": MARK,
            "site": self.site,
            "spam": self.spam,
            "data": {
                "texts": list(self.texts),
                "words": [sorted(words) for words in self.words],
                "others": [sorted(words) for words in self.others],
            },
        }

    def rules(self) -> list[Rule]:
        """The rules that the mark stands for: one about each of its texts."""
        return [Rule(RuleKind.TEXT, text, self.spam, self.site, self.id) for text in self.texts]


def rule_row(rule: Rule) -> dict[str, Any]:
    """The row a rule is kept in."""
    return {
        "kind": rule.kind.value,
        "site": rule.site,
        "spam": rule.spam,
        "data": {"value": rule.value},
    }


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept, the oldest first, and how many rows could not be read."""

    entries: tuple[Mark | Rule, ...]
    unreadable: int = 0

    @property
    def marks(self) -> list[Mark]:
        """The marks, the oldest first."""
        return [entry for entry in self.entries if isinstance(entry, Mark)]

    def rules(self) -> list[Rule]:
        """All rules, those that marks stand for among them, the oldest first."""
        found: list[Rule] = []
        for entry in self.entries:
            found += entry.rules() if isinstance(entry, Mark) else [entry]
        return found


def read_rows(rows: Rows) -> Kept:
    """All that is kept, without the rows that make no sense."""
    entries: list[Mark | Rule] = []
    unreadable = 0
    for row_id, row in rows.all():
        try:
            entries.append(_entry(row_id, row))
        except (KeyError, TypeError, ValueError):
            unreadable += 1
    return Kept(tuple(entries), unreadable)


def _entry(row_id: int, row: Mapping[str, Any]) -> Mark | Rule:
    site, spam, data = _text(row["site"]), bool(row["spam"]), row["data"]
    if row["kind"] == MARK:
        texts = tuple(map(_text, _list(data["texts"])))
        words, others = _words(data["words"]), _words(data["others"])
        return Mark(row_id, site, spam, texts, words, others)
    return Rule(RuleKind(row["kind"]), _text(data["value"]), spam, site, row_id)


def _words(value: object) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(map(_text, _list(words))) for words in _list(value))


def _list(value: object) -> Iterable[object]:
    if not isinstance(value, list):
        raise TypeError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
