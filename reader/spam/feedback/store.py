"""What a reader teaches: marks and rules, kept, undone, listed, exported, and put to use.

The store works on plain rows (`rows`), so that it does not matter where they are kept: in
the database (`reader.storage.feedback`), or nowhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from reader.datamodel.page import Block, BlockPlace, Page, Section
from reader.patterns import compile_pattern
from reader.spam.feedback.learning import Example, Learned, fair_sample, words_of
from reader.spam.feedback.rows import Mark, MemoryRows, Rows, read_rows, rule_row
from reader.spam.feedback.rules import Rule, RuleBook, RuleKind, scope_of

_SHORTEST_PHRASE = 4
#: Identifies an exported file.
_FORMAT = "bilingual-reader-feedback-1"


@dataclass(frozen=True, slots=True)
class Rules:
    """What the detector asks: the rules, and what was learned from marks.

    `unreadable` is how many of the kept rows are damaged and were passed over.
    """

    book: RuleBook = field(default_factory=RuleBook)
    learned: Learned = field(default_factory=Learned)
    unreadable: int = 0

    def __bool__(self) -> bool:
        return bool(self.book.rules) or bool(self.learned)


@dataclass(frozen=True, slots=True)
class _Change:
    """What undoing takes back: the row that was made, if any, and the rows that went.

    Of a mark, `of` says on which page and on which of its sections it was made.
    """

    made: int | None
    replaced: list[Mapping[str, Any]] = field(default_factory=list)
    of: tuple[str, str] | None = None


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
        scope = scope_of(page.domain)
        replaced = self._forget_texts(scope, texts)
        for text in texts:
            replaced += self._forget_contrary(Rule(RuleKind.TEXT, text, spam, scope))
        others = [b for s in page.sections if s is not section and not s.verdict for b in s.blocks]
        mark = Mark(
            0,
            scope,
            spam,
            tuple(texts),
            tuple(words_of(block) for block in section.blocks),
            tuple(words_of(block) for block in fair_sample(others)) if spam else (),
        )
        of = (page.source, section_id)
        self._made.append(_Change(self._rows.add(mark.row()), replaced, of))

    def _forget_texts(self, site: str, texts: list[str]) -> list[Mapping[str, Any]]:
        """Forget the marks of the same texts; returns them."""
        old = [
            mark
            for mark in read_rows(self._rows).marks
            if mark.site == site and list(mark.texts) == texts
        ]
        for mark in old:
            self._rows.remove(mark.id)
        return [mark.row() for mark in old]

    def undo(self) -> bool:
        """Take back the last change since opening; False where there is none."""
        if not self._made:
            return False
        self._take_back(self._made.pop())
        return True

    def undo_mark(self, page: Page, section_id: str) -> None:
        """Take back the last mark of a section, whatever was taught since, perhaps elsewhere."""
        of = (page.source, section_id)
        change = next((made for made in reversed(self._made) if made.of == of), None)
        if change is not None:
            self._made.remove(change)
            self._take_back(change)

    def _take_back(self, change: _Change) -> None:
        if change.made is not None:
            self._rows.remove(change.made)
        for row in change.replaced:
            self._rows.add(row)

    def add(self, rule: Rule) -> Rule:
        """Keep a rule; returns it with its id.

        Raises:
            PatternError: its pattern is wrong or would take too much memory.
            StorageError: it cannot be kept.
        """
        if rule.kind is RuleKind.PATTERN:
            compile_pattern(rule.value)
        replaced = self._forget_contrary(rule)
        row_id = self._rows.add(rule_row(rule))
        self._made.append(_Change(row_id, replaced))
        return replace(rule, id=row_id)

    def _forget_contrary(self, rule: Rule) -> list[Mapping[str, Any]]:
        """Forget what says the opposite of a rule about the same thing; returns the rows.

        What keeps goes before what hides, so that the later word would not count beside it.
        """
        contrary = replace(rule, spam=not rule.spam, id=0)
        rows: list[Mapping[str, Any]] = []
        for entry in read_rows(self._rows).entries:
            said = entry.rules() if isinstance(entry, Mark) else [entry]
            if [replace(one, id=0) for one in said] == [contrary]:
                self._rows.remove(entry.id)
                rows.append(entry.row() if isinstance(entry, Mark) else rule_row(entry))
        return rows

    def remove(self, rule: Rule) -> None:
        """Forget a rule, or the mark it came of."""
        gone = [row for row_id, row in self._rows.all() if row_id == rule.id]
        self._rows.remove(rule.id)
        self._made.append(_Change(None, gone))

    def rules(self) -> list[Rule]:
        """All rules, the newest first; each mark is a rule about its texts."""
        kept = read_rows(self._rows).entries
        return [
            rule
            for entry in reversed(kept)
            for rule in (entry.rules() if isinstance(entry, Mark) else [entry])
        ]

    def detector_rules(self) -> Rules:
        """What the detector asks about blocks; rows that cannot be read are passed over."""
        kept = read_rows(self._rows)
        return Rules(RuleBook(kept.rules()), Learned(_examples(kept.marks)), kept.unreadable)

    def export(self) -> str:
        """All marks and rules as JSON, to keep or to take to another computer."""
        rows = [dict(row) for _, row in self._rows.all()]
        return json.dumps({"format": _FORMAT, "rows": rows}, ensure_ascii=False, indent=1)

    def reset(self) -> None:
        """Forget everything; until the program ends it can be taken back."""
        gone = [row for _, row in self._rows.all()]
        self._rows.clear()
        self._made = [_Change(None, gone)]


def _examples(marks: Iterable[Mark]) -> list[Example]:
    found: list[Example] = []
    for mark in marks:
        found += (Example(mark.site, mark.spam, words) for words in mark.words)
        found += (Example(mark.site, False, words) for words in mark.others)
    return found


def suggestions(page: Page, section: Section, *, spam: bool = True) -> list[Rule]:
    """The rules "always hide ones like this on this site" may mean, the narrowest first.

    First the exact text, then the phrase it begins with, then its place in the page.

    Args:
        page: the page.
        section: what of it was pointed at.
        spam: whether it is to be hidden, or kept.
    """
    found: list[Rule] = []
    scope = scope_of(page.domain)
    for block in section.blocks:
        if block.text.strip():
            found.append(Rule(RuleKind.TEXT, block.text, spam, scope))
        if phrase := _opening(block):
            found.append(Rule(RuleKind.PHRASE, phrase, spam, scope))
        if block.origin.selector:
            found.append(Rule(RuleKind.SELECTOR, block.origin.selector, spam, scope))
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


def matches(rule: Rule, page: Page, known: Iterable[Rule] = ()) -> tuple[BlockPlace, ...]:
    """The blocks of a page that a rule would decide about, beside the rules that are there.

    Raises:
        PatternError: its pattern is wrong or would take too much memory.
    """
    if rule.kind is RuleKind.PATTERN:
        compile_pattern(rule.value)
    contrary = replace(rule, spam=not rule.spam)
    others = [one for one in known if replace(one, id=rule.id) != contrary]
    alone, beside = RuleBook([rule]), RuleBook([*others, rule])
    return tuple(
        BlockPlace(section.id, number)
        for section in page.sections
        for number, block in enumerate(section.blocks)
        if alone.find(page.domain, block)
        and (decided := beside.find(page.domain, block))
        and decided.spam is rule.spam
    )


def preview(rule: Rule, page: Page) -> int:
    """How many blocks of a page a rule would decide about.

    Raises:
        PatternError: its pattern is wrong or would take too much memory.
    """
    return len(matches(rule, page))
