"""What the reader does with the open page: what shows, what was marked, and undo for both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.document import Category, Page, Reason, Role, Section, Verdict
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

    def mark(self, section_id: str, spam: bool) -> None:
        """Call a section spam, or not; it hides or shows, and `marked` lets the program learn."""
        if self._page is None:
            return
        section = self._page.section(section_id)
        marked = _marked(section, spam)
        before, hidden = self._page, self._hidden
        after = before.with_sections(
            tuple(marked if s.id == section_id else s for s in before.sections)
        )
        hidden_after = hidden | {section_id} if spam else hidden - {section_id}

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


def _marked(section: Section, spam: bool) -> Section:
    """The section as the reader calls it."""
    if spam:
        category = section.verdict.category if section.verdict else Category.OTHER
        return replace(section, role=Role.SPAM, verdict=Verdict(category, 1.0, (Reason("marked"),)))
    role = section.role if section.role in ARTICLE_ROLES else Role.BODY
    return replace(section, role=role, verdict=None)
