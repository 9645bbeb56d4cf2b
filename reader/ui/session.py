"""What the reader does with the open page: what shows, what was marked, and undo for both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.document import BlockPlace, Category, Page, Reason, Role, Section, Verdict
from reader.policy import ARTICLE_ROLES, Policy, hidden_ids


class _Change(QUndoCommand):
    """A step that can be taken and taken back."""

    def __init__(self, text: str, forward: Callable[[], None], back: Callable[[], None]) -> None:
        super().__init__(text)
        self._forward, self._back = forward, back

    def redo(self) -> None:
        self._forward()

    def undo(self) -> None:
        self._back()


class ReadingSession(QObject):
    """The open page and the reader's choices about it.

    Args:
        policy: gives the policy of a site.
    """

    page_changed = Signal(object)
    sections_changed = Signal(object)
    hidden_changed = Signal(object)
    changed = Signal(str)
    marked = Signal(str, bool)
    mark_undone = Signal(str, bool)

    def __init__(self, policy: Callable[[str], Policy], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self._page: Page | None = None
        self._hidden: frozenset[str] = frozenset()
        self.undo_stack = QUndoStack(self)

    @property
    def page(self) -> Page | None:
        """The open page."""
        return self._page

    @property
    def hidden(self) -> frozenset[str]:
        """The ids of the sections that do not show."""
        return self._hidden

    def open(self, page: Page | None) -> None:
        """Take another page; its sections show as the policy of its site says."""
        self.undo_stack.clear()
        self._page = page
        self._hidden = hidden_ids(page, self._policy(page.site)) if page else frozenset()
        self.page_changed.emit(page)

    def apply_policy(self) -> None:
        """Hide and show by the policy again, after it changed."""
        if self._page is not None:
            self._set_hidden(hidden_ids(self._page, self._policy(self._page.site)))

    def shown_sections(self) -> tuple[Section, ...]:
        """The sections that show, in page order."""
        page = self._page
        return tuple(s for s in page.sections if s.id not in self._hidden) if page else ()

    def sentences(self, section_ids: frozenset[str] | None = None) -> list[str]:
        """The sentences of the shown sections, or of the given ones, in order, each once."""
        sections = self.shown_sections()
        if section_ids is not None and self._page is not None:
            sections = tuple(s for s in self._page.sections if s.id in section_ids)
        texts = (t for s in sections for b in s.blocks for t in b.sentence_texts())
        return list(dict.fromkeys(texts))

    def set_visible(self, section_id: str, visible: bool) -> None:
        """Show or hide a section; can be undone."""
        before = self._hidden
        after = before - {section_id} if visible else before | {section_id}
        if after != before:
            text = self.tr("Part shown") if visible else self.tr("Part hidden")
            self._push(text, lambda: self._set_hidden(after), lambda: self._set_hidden(before))

    def set_all_visible(self, section_ids: frozenset[str]) -> None:
        """Show these sections in one step that can be undone."""
        before = self._hidden
        after = before - section_ids
        if after != before:
            text = self.tr("Hidden parts shown")
            self._push(text, lambda: self._set_hidden(after), lambda: self._set_hidden(before))

    def hide_block(self, place: BlockPlace) -> None:
        """Hide a paragraph, which becomes a section of its own; can be undone."""
        if self._page is None:
            return
        before, hidden = self._page, self._hidden
        after, apart = before.with_block_apart(place)
        hidden_after = _hidden_in(after, before, hidden) | {apart}
        self._push(
            self.tr("Part hidden"),
            lambda: self._replace(after, hidden_after),
            lambda: self._replace(before, hidden),
        )

    def mark(self, section_id: str, spam: bool) -> None:
        """Call a section spam, or not; it hides or shows, and `marked` lets the program learn."""
        if self._page is not None:
            self._mark(self._page, section_id, spam)

    def mark_block(self, place: BlockPlace, spam: bool) -> None:
        """Call a paragraph spam, or not; it becomes a section of its own."""
        if self._page is not None:
            self._mark(*self._page.with_block_apart(place), spam)

    def share_of_body(self, section_id: str) -> float:
        """How much of the text of the article stands in a section, from 0 to 1."""
        if self._page is None:
            return 0.0
        lengths = {s.id: len(s.text) for s in self._page.sections if s.role is Role.BODY}
        return lengths.get(section_id, 0) / max(sum(lengths.values()), 1)

    def _mark(self, page: Page, section_id: str, spam: bool) -> None:
        """Mark a section of `page`, which is the open page with its sections split perhaps."""
        marked = _marked(page.section(section_id), spam)
        before, hidden = self._page, self._hidden
        assert before is not None
        after = page.with_sections(
            tuple(marked if s.id == section_id else s for s in page.sections)
        )
        kept = _hidden_in(page, before, hidden)
        hidden_after = kept | {section_id} if spam else kept - {section_id}

        def forward() -> None:
            self._replace(after, hidden_after)
            self.marked.emit(section_id, spam)

        def back() -> None:
            self._replace(before, hidden)
            self.mark_undone.emit(section_id, spam)

        text = self.tr("Marked as spam") if spam else self.tr("Marked as not spam")
        self._push(text, forward, back)

    def _push(self, text: str, forward: Callable[[], None], back: Callable[[], None]) -> None:
        self.undo_stack.push(_Change(text, forward, back))
        self.changed.emit(text)

    def _replace(self, page: Page, hidden: frozenset[str]) -> None:
        self._page = page
        self._hidden = hidden
        self.sections_changed.emit(page)
        self.hidden_changed.emit(hidden)

    def _set_hidden(self, hidden: frozenset[str]) -> None:
        self._hidden = hidden
        self.hidden_changed.emit(hidden)


def _hidden_in(page: Page, before: Page, hidden: frozenset[str]) -> frozenset[str]:
    """The hidden ids where sections were split: the parts of a hidden section are hidden."""
    known = {section.id for section in before.sections}
    return frozenset(
        section.id
        for section in page.sections
        if (section.id if section.id in known else section.id.rpartition(".")[0]) in hidden
    )


def _marked(section: Section, spam: bool) -> Section:
    """The section as the reader calls it."""
    if spam:
        category = section.verdict.category if section.verdict else Category.OTHER
        return replace(section, role=Role.SPAM, verdict=Verdict(category, 1.0, (Reason("marked"),)))
    role = section.role if section.role in ARTICLE_ROLES else Role.BODY
    return replace(section, role=role, verdict=None)
