"""The parallel view: an article and its translation, pair by pair."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.datamodel.note import Note
from reader.datamodel.page import Role
from reader.settings import AppearanceSettings
from reader.ui.page_state import PageState
from reader.ui.reading.aids import ReadingAids
from reader.ui.reading.annotations import Annotations
from reader.ui.reading.article_presenter import ArticlePresenter
from reader.ui.reading.formats import Formats
from reader.ui.reading.modes import Side
from reader.ui.reading.navigation import ArticleNavigation
from reader.ui.reading.pane_layout import PaneLayout
from reader.ui.reading.pictures import Pictures
from reader.ui.reading.pointer import Pointer
from reader.ui.reading.practice import Practice
from reader.ui.reading.search import Found, Search
from reader.ui.reading.spoken import SpokenText
from reader.ui.style.theme import current_theme
from reader.ui.texts.wording import role_name

#: Milliseconds the view rests before it tells what is on screen.
_REST = 120


class ParallelView(QWidget):
    """Shows a `Page` joined with its translations.

    Attributes:
        pane_layout: the panes; each tells of links, zoom and the end of the article.
        presenter: what is on show.
        pointer: what is pointed at, and what is wished at that place.
        navigation: the place of the reader, and the ways to other places.
        spoken: the sentences as they are read aloud.
        practice: which sentences are covered, for learners.
        aids: pinyin and glosses.
        annotations: what is marked in the text.

    Signals:
        visible_sentences_changed: tuple of the sentences on screen, once the view rests.
        link_hovered: the address below the pointer, "" for none.
        current_section_changed: id of the section at the upper part of the screen.
        used: a button in it was pressed, before that is told of.
        pointed: the pointer was moved to a sentence of it.
    """

    visible_sentences_changed = Signal(object)
    link_hovered = Signal(str)
    current_section_changed = Signal(str)
    used = Signal()
    pointed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.annotations = Annotations()
        self._section_id = ""
        self._pictures = Pictures(self.annotations)
        formats = Formats(current_theme(), AppearanceSettings())
        self.pane_layout = PaneLayout(self.annotations, formats, self)
        self.presenter = ArticlePresenter(self.pane_layout, self._pictures, self)
        self._search = Search(self.pane_layout, self.annotations, self.presenter.builder)
        self.pointer = Pointer(self.pane_layout, self.annotations, self.presenter.renderer, self)
        self.navigation = ArticleNavigation(self.pane_layout, self.presenter, self.pointer)
        self.spoken = SpokenText(
            self.pane_layout, self.annotations, self.presenter, self.pointer, self.navigation
        )
        self.practice = Practice(self.pane_layout, self.annotations, self.spoken)
        self.aids = ReadingAids(self.pane_layout, self.annotations, self.presenter, self)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self.setAccessibleName(role_name(Role.BODY))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane_layout)
        self._connect()

    def _connect(self) -> None:
        self._rest.timeout.connect(self._notify_visible)
        self.pane_layout.scrolled.connect(self._rest.start)
        self.presenter.changed.connect(self._on_changed)
        self.presenter.replaced.connect(self._on_replaced)
        self.aids.watch(self.pane_layout.all_panes)
        for pane in self.pane_layout.all_panes:
            pane.highlighted.connect(self._on_link_hovered)
            pane.hovered.connect(lambda spot: None if spot is None else self.pointed.emit())
        layout = self.pane_layout
        for pressed in (layout.part_action, layout.panel.chosen, layout.title_buttons.chosen):
            pressed.connect(self.used)

    # -- the page

    def show_page(self, state: PageState) -> None:
        """Show a page from its beginning; without one, nothing."""
        self._forget()
        self.presenter.show_page(state)

    def update_page(self, state: PageState) -> None:
        """Show another state of the same page; pictures and what is on screen stay."""
        self.presenter.update_page(state)

    def _forget(self) -> None:
        self._section_id = ""
        self.link_hovered.emit("")
        self.annotations.clear()
        self._search.clear()
        self.pointer.clear()
        self.navigation.clear()
        self.spoken.clear()

    def set_message(self, kind: str, text: str, buttons: Sequence[tuple[str, str]]) -> None:
        """Say above the text why there is no translation; "" takes the message away.

        Args:
            kind: name of the state, such as "no-package".
            text: one plain sentence.
            buttons: name of the action and label of each button.
        """
        self.pane_layout.panel.show_message(kind, text, buttons)
        self.pane_layout.arrange()

    def set_image(self, source: str, image: QImage) -> bool:
        """Show a picture the reader asked for.

        Args:
            source: its address, as in the page.
            image: what `reader.ui.reading.pictures.decode` made of it.

        Returns:
            False if it is one too many for the page; then its place stays as it was.
        """
        if not self._pictures.add(source, image):
            return False
        self.presenter.show_pictures()
        return True

    # -- how it is shown

    def apply_settings(self, appearance: AppearanceSettings) -> None:
        """Take fonts, sizes, widths, order and learners' modes from the settings."""
        learner, _, side = appearance.learner.partition("-")
        self.annotations.veiled = {"translation": Side.TARGET, "original": Side.SOURCE}.get(side)
        self.annotations.blurred = learner == "blur"
        for pane in self.pane_layout.all_panes:
            pane.set_caret(appearance.caret)
        self.pane_layout.set_sync(appearance.sync_scroll)
        self.pane_layout.repaint_panes()
        self.presenter.set_appearance(appearance)

    def recolour(self) -> None:
        """Take the colours that the theme has now: they are in the documents."""
        self.presenter.set_formats()

    def set_show_doubts(self, show: bool) -> None:
        """Whether doubtful sentences are underlined."""
        self.annotations.show_doubts = show
        self.pane_layout.repaint_panes()

    @property
    def is_settled(self) -> bool:
        """Whether all that is known is built, filled and level."""
        return self.presenter.builder.is_settled

    # -- places and matches

    def current_section_id(self) -> str:
        """The id of the section at the upper part of the screen, "" for none."""
        return self._section_id

    def find(self, text: str, forward: bool = True) -> Found:  # type: ignore[override]
        """Find a text on both sides, ignoring case.

        Args:
            text: what to look for; "" takes the marks of the last search away.
            forward: whether to go on to the next match, or back to the one before.

        Returns:
            How many matches there are, and at which the search stands.
        """
        return self._search.find(text, forward)

    @property
    def sought(self) -> str:
        """What is looked for, "" for nothing."""
        return self._search.text

    def mark(self, text: str) -> None:
        """Mark where a text stands, as soon as that is built, without going there."""
        self._search.text = text
        self._search.refresh()

    # -- marks of the reader

    def set_highlights(self, notes: Iterable[Note]) -> None:
        """Mark what the reader marked in this page, in both languages."""
        highlights: dict[int, list[Note]] = {}
        for note in notes:
            if note.place is not None:
                highlights.setdefault(note.place.block, []).append(note)
        self.annotations.highlights = highlights
        self.pane_layout.repaint_panes()

    def clear_word(self) -> None:
        """Take the mark off the word that was looked up."""
        self.annotations.word = None
        self.pane_layout.repaint_panes()

    # -- what happens

    def _on_changed(self) -> None:
        self._rest.start()
        if self.is_settled:
            self._search.refresh()

    def _on_replaced(self) -> None:
        # Annotations and memories name rows by number.
        self.navigation.follow_rows()
        self.annotations.word = self.annotations.revealed = None
        self._search.forget_places()
        self.spoken.renew()
        self.setFocusProxy(self.pane_layout.panes[0])

    def _on_link_hovered(self, url: QUrl) -> None:
        shown = url.scheme() in ("http", "https")
        self.link_hovered.emit(url.toDisplayString() if shown else "")

    def _notify_visible(self) -> None:
        """Tell the sentences on screen, and the section at its upper part."""
        if not self.presenter.builder.built:
            return
        rows = self.presenter.rows
        first, last = self.pane_layout.visible_rows()
        sentences = (part.text for row in rows[first : last + 1] for part in row.parts)
        self.visible_sentences_changed.emit(tuple(text for text in sentences if text))
        section = rows[self.pane_layout.row_at(0.25)].section
        if section is not None and section.id != self._section_id:
            self._section_id = section.id
            self.current_section_changed.emit(section.id)
