"""The drawer: a search field, the sources, and the list of what the chosen one holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.services.library import Sources
from reader.ui.actions import Actions
from reader.ui.library.rows import ListRow
from reader.ui.library.sources import Source, SourceKind, SourcesModel
from reader.ui.library.sources_tree import SourcesTree
from reader.ui.library.stories import StoriesModel
from reader.ui.library.stories_list import StoriesList
from reader.ui.library.words_page import WordsPage
from reader.ui.style.theme import scaled
from reader.ui.widgets.action_button import ActionButton
from reader.ui.widgets.elided_link import ElidedLink
from reader.ui.widgets.filter_line import FilterLine
from reader.ui.widgets.flow_layout import FlowLayout
from reader.ui.widgets.focus import claims_escape
from reader.ui.widgets.labels import heading, plain_label
from reader.ui.widgets.notice import Button, fill_buttons
from reader.ui.window_state import WindowState


class Halves(QSplitter):
    """Gives the upper part the height it wants, up to half, until the reader moves the border.

    Args:
        parent: what it lies in.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._wanted = 0
        self._is_moved = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._on_moved)

    def fit(self, wanted: int) -> None:
        """Take note of the height that the upper part wants now, in pixels."""
        self._wanted = wanted
        self._divide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt."""
        super().resizeEvent(event)
        self._divide()

    def kept(self) -> QByteArray | None:
        """How the reader divided it; None where the reader did not."""
        return self.saveState() if self._is_moved else None

    def restore(self, kept: QByteArray) -> None:
        """Divide it as the reader did before."""
        self._is_moved = self.restoreState(kept)

    def _on_moved(self) -> None:
        self._is_moved = True

    def _divide(self) -> None:
        if not self._is_moved and self._wanted:
            upper = min(self._wanted, self.height() // 2)
            self.setSizes([upper, self.height() - upper])


@dataclass(frozen=True, slots=True)
class EmptyState:
    """What stands where a list would: what goes there, and the buttons that fill it."""

    text: str
    buttons: Sequence[Button] = ()


#: Actions that a list of stories is needed for.
_OF_STORIES = ("mark_all_read", "mark_older_read", "arrange_list")


class Drawer(QFrame):
    """Everything left of the article. It holds no choice of its own but what is on screen.

    Attributes:
        covers_page: whether it has to go for the page to be read.
        first_source: what is listed at first.

    Signals:
        source_chosen: the `Source` whose stories are to be listed.
        story_chosen: the `ListRow` that is to be opened.
        stories_chosen_aside: those that are to be opened in tabs of their own.
        more_wanted: the list has shown all rows there are so far.
        search_changed: the words that are looked for, "" for none.
        expansion_toggled: whether the other language is looked for, too.
        feed_moved: ids of a feed and of the folder it was dropped on, or None.
        collapsed_toggled: whether stories that are collapsed are to be listed.
        left: the reader goes back to the page, which is covered.
    """

    source_chosen = Signal(object)
    story_chosen = Signal(object)
    stories_chosen_aside = Signal(object)
    more_wanted = Signal()
    search_changed = Signal(str)
    expansion_toggled = Signal(bool)
    feed_moved = Signal(int, object)
    collapsed_toggled = Signal(bool)
    left = Signal()

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.covers_page = False
        self._actions = actions
        self.sources = SourcesModel(self)
        self.stories = StoriesModel(self)
        self.search = FilterLine(self.tr("Search in both languages"), self)
        self.tree = SourcesTree(self.sources, self)
        self.list = StoriesList(self.stories, self)
        self.words = WordsPage(actions, self)
        self.first_source = Source(SourceKind.UNREAD)
        self._kept_sizes: Any = None
        self._halves = Halves(self)
        self._above = QWidget(self)
        self._pages = QStackedWidget(self)
        self.arrange_button = ActionButton(actions.with_icon("arrange_list"), self)
        self._title = heading("", self, 13)
        self._count = plain_label("", self, quiet=True, wrap=False)
        self._note = plain_label("", self, quiet=True)
        self._expansion = ElidedLink(self)
        self._keep = QPushButton(self.tr("Keep this search"), self)
        self._collapsed = QPushButton(self)
        self._empty = QWidget(self)
        self._empty_text = plain_label("", self._empty, quiet=True)
        self._empty_buttons = QHBoxLayout()
        self._build_ui()
        self._connect()

    # -- from one start to the next

    def restore(self, state: WindowState) -> None:
        """Stand as it stood when the window was closed."""
        self._kept_sizes = state.value("halves")
        kind, _, number = str(state.value("source")).partition(":")
        if kind in set(SourceKind) and number.isdecimal():
            self.first_source = Source(SourceKind(kind), int(number))

    def showEvent(self, event: QShowEvent) -> None:
        """See Qt: the halves have the sizes they had, once there is something to divide."""
        super().showEvent(event)
        if self._kept_sizes is not None:
            self._halves.restore(self._kept_sizes)
            self._kept_sizes = None

    def save(self, state: WindowState) -> None:
        """Remember how it stands."""
        state.keep("halves", self._kept_sizes or self._halves.kept())
        if (source := self.tree.current) is not None:
            state.keep("source", f"{source.kind}:{source.id}")

    # -- what is shown

    def set_library(self, library: Sources) -> None:
        """List these sources, and how much waits in each; the chosen one stays chosen."""
        current = self.tree.current or self.first_source
        with QSignalBlocker(self.tree):  # while it is built anew it goes through other sources
            if self.sources.set_library(library, self._kind_names()):
                self.tree.expand_sources()
                self.tree.choose(current)
        self._fit()
        if (chosen := self.tree.current) is not None and chosen != current:
            self.source_chosen.emit(chosen)
        self.sources.set_counts(library.counts, library.feeds)
        self._turn_page()

    def set_rows(
        self, rows: Sequence[ListRow], *, has_more: bool, empty: EmptyState, again: bool = False
    ) -> None:
        """List other rows.

        Args:
            rows: the first of them.
            has_more: whether there are more, which `more_wanted` will ask for.
            empty: what is said where there is none.
            again: whether it is the same list as it is now, which keeps its place.
        """
        self.list.set_rows(rows, has_more=has_more, again=again)
        self._empty_text.setText(empty.text)
        fill_buttons(self._empty_buttons, empty.buttons, self._empty, lambda: None)
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def set_heading(
        self, title: str, count: str = "", note: str = "", *, of_stories: bool = True
    ) -> None:
        """Say what the list holds, how much, and what else is to be known of it.

        What is done with stories is offered where it lists them, not notes or pages once read.
        """
        for name in _OF_STORIES:
            self._actions[name].setEnabled(of_stories)
        self._title.setText(title)
        self._count.setText(count)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def set_collapsed(self, text: str, *, shown: bool) -> None:
        """Say what is collapsed ("3 adverts hidden · Show"); "" for nothing."""
        self._collapsed.setVisible(bool(text))
        self._collapsed.setText(text)
        self._collapsed.setChecked(shown)

    def set_expansion(self, text: str, *, expanded: bool) -> None:
        """Offer to look for the other language, or no more; "" offers nothing."""
        self._expansion.setVisible(bool(text))
        self._expansion.set_words(text)
        self._expansion.setChecked(expanded)

    def offer_to_keep(self, offered: bool) -> None:
        """Offer to keep the search whose hits are listed, or not."""
        self._keep.setVisible(offered)

    def event(self, event: QEvent) -> bool:
        """See Qt: Escape is for the search, or for what covers the page; else for the window."""
        if event.type() is QEvent.Type.ShortcutOverride:
            means_something = self.covers_page or self._search_with_text() is not None
            return (means_something and claims_escape(event)) or super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt: Escape ends a search, and then leaves; Down goes from the field to the list."""
        if event.key() == Qt.Key.Key_Escape:
            if (field := self._search_with_text()) is not None:
                field.clear()
            elif self.covers_page:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self._go_to_list()
        else:
            super().keyPressEvent(event)

    # -- inside ---------------------------------------------------------------------------------

    def _search_with_text(self) -> FilterLine | None:
        """The field that something is looked for in, if it has the keyboard."""
        fields = (self.search, self.words.search)
        return next((field for field in fields if field.hasFocus() and field.text()), None)

    def _go_to_list(self) -> None:
        if self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if self.list.current is None:
                self.list.setCurrentIndex(self.stories.index(0))

    def _build_ui(self) -> None:
        unit = scaled(4, self.font())
        self.setObjectName("drawer")
        self.setAccessibleName(self.tr("Library"))
        self.setMinimumWidth(scaled(240, self.font()))
        self._collapsed.setProperty("link", True)
        self._expansion.setCheckable(True)
        self._expansion.hide()
        self._keep.setProperty("link", True)
        self._keep.hide()
        self._collapsed.setCheckable(True)
        self._collapsed.hide()
        self._note.hide()
        column = QVBoxLayout(self._above)
        column.setContentsMargins(0, 3 * unit, 0, unit)
        column.setSpacing(2 * unit)
        field = QHBoxLayout()
        field.setContentsMargins(3 * unit, 0, 3 * unit, 0)
        field.addWidget(self.search)
        column.addLayout(field)
        column.addWidget(self.tree, 1)
        below = QWidget(self)
        rows = QVBoxLayout(below)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._head(unit))
        rows.addWidget(self._note)
        expansion = FlowLayout()
        expansion.setContentsMargins(4 * unit, 0, 4 * unit, unit)
        expansion.setSpacing(unit)
        expansion.addWidget(self._expansion)
        expansion.addWidget(self._keep)
        rows.addLayout(expansion)
        rows.addWidget(self.list, 1)
        rows.addWidget(self._build_empty(unit), 1)
        rows.addWidget(self._collapsed, 0, Qt.AlignmentFlag.AlignHCenter)
        self._note.setContentsMargins(4 * unit, 0, 4 * unit, 2 * unit)
        halves = self._halves
        halves.addWidget(self._above)
        self._pages.addWidget(below)
        self._pages.addWidget(self.words)
        halves.addWidget(self._pages)
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(halves)

    def _head(self, unit: int) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(4 * unit, 2 * unit, 2 * unit, unit)
        head.setSpacing(2 * unit)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.arrange_button)
        for name in ("add_feed", "update_feeds", "mark_all_read"):
            head.addWidget(ActionButton(self._actions.with_icon(name), self))
        return head

    def _build_empty(self, unit: int) -> QWidget:
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(4 * unit, 6 * unit, 4 * unit, 6 * unit)
        column.setSpacing(3 * unit)
        self._empty_text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._empty_buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._empty_text)
        column.addLayout(self._empty_buttons)
        column.addStretch()
        self._empty.hide()
        return self._empty

    def _fit(self) -> None:
        """Let as many sources show as there are, where there is room for them."""
        around = self._above.minimumSizeHint().height() - self.tree.minimumSizeHint().height()
        self._halves.fit(around + self.tree.height_of_rows)

    def _connect(self) -> None:
        self.tree.chosen.connect(self._on_source_chosen)
        self.tree.height_changed.connect(self._fit)
        self.search.returnPressed.connect(self._on_return)
        self.search.rested.connect(self._on_typed)
        self._expansion.clicked.connect(self.expansion_toggled)
        self._keep.clicked.connect(self._actions["keep_search"].trigger)
        self.sources.feed_moved.connect(self.feed_moved)
        self.list.row_chosen.connect(self.story_chosen)
        self.list.rows_chosen_aside.connect(self.stories_chosen_aside)
        self.stories.more_wanted.connect(self.more_wanted)
        self._collapsed.toggled.connect(self.collapsed_toggled)

    def _on_return(self) -> None:
        """Look for what was typed; where that is done, go to what was found."""
        if not self.search.settle():
            self._go_to_list()

    def _on_typed(self) -> None:
        self.search_changed.emit(self.search.text().strip())
        self._turn_page()

    def _on_source_chosen(self, source: Source) -> None:
        """Going to a source ends the search."""
        if self.search.text():
            self.search.clear()  # its button has to hear of it
            self.search.settle()
        self.source_chosen.emit(source)
        self._turn_page()

    def _turn_page(self) -> None:
        """Show words or stories; what a search finds are stories."""
        chosen = self.tree.current
        words = chosen is not None and chosen.kind is SourceKind.WORDS and not self.search.text()
        if words != (self._pages.currentWidget() is self.words):
            self._pages.setCurrentIndex(1 if words else 0)

    def entrance(self) -> QWidget:
        """What takes the keys of what shows: stories, words, or the tree where there are none."""
        if self._pages.currentWidget() is self.words:
            return self.words.entrance()
        return self.tree if self.list.isHidden() else self.list

    def _kind_names(self) -> Mapping[SourceKind, str]:
        return {
            SourceKind.UNREAD: self.tr("Unread"),
            SourceKind.TODAY: self.tr("Today"),
            SourceKind.STARRED: self.tr("Starred"),
            SourceKind.KEPT: self.tr("Kept offline"),
            SourceKind.NOTES: self.tr("Notes"),
            SourceKind.HISTORY: self.tr("History"),
            SourceKind.WORDS: self.tr("Words"),
            SourceKind.TAGS: self.tr("Tags"),
        }
