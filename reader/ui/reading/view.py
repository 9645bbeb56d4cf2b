"""The parallel view: an article and its translation, pair by pair."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.datamodel.note import Colour, Note, TextRange
from reader.datamodel.page import Page, Role
from reader.datamodel.translation import Pair, Translation
from reader.settings import AppearanceSettings
from reader.ui.reading.aids import ReadingAids
from reader.ui.reading.article_presenter import ArticlePresenter
from reader.ui.reading.formats import Formats
from reader.ui.reading.marks import Marks
from reader.ui.reading.modes import Mode, Side
from reader.ui.reading.navigation import ArticleNavigation
from reader.ui.reading.pane_layout import PaneLayout
from reader.ui.reading.pictures import Pictures
from reader.ui.reading.pointer import Pointer
from reader.ui.reading.practice import Practice
from reader.ui.reading.search import Found, Search
from reader.ui.reading.spoken import SpokenText
from reader.ui.style.theme import Theme
from reader.ui.texts.wording import role_name

#: Milliseconds the view rests before it tells what is on screen.
_REST = 120


class ParallelView(QWidget):
    """Shows a `Page` joined with its translations.

    Attributes:
        navigation: the place of the reader, and the ways to other places.
        spoken: the sentences as they are read aloud.
        practice: which sentences are covered, for learners.
        aids: pinyin and glosses.

    Signals:
        visible_sentences_changed: tuple of the sentences on screen, once the view rests.
        section_show_requested, section_hide_requested: id of a section to show or hide.
        not_spam_requested: id of a section that was judged wrongly.
        block_hide_requested, block_spam_requested: `BlockPlace` of a paragraph, from its menu.
        alternatives_requested: a sentence of which other translations are wanted, from its menu.
        sentence_menu_opening: the menu of a sentence, before it shows; others add to it.
        read_aloud_requested: list of the `Passage`s to be read aloud, from a paragraph's menu.
        link_activated: an http or https address that was clicked or entered.
        link_hovered: the address below the pointer, "" for none.
        current_section_changed: id of the section at the upper part of the screen.
        word_requested: a `WordRequest`.
        retry_requested: tuple of sentences to be translated again.
        action_requested: name of the action of a button in the message.
        image_requested: address of a picture the reader wants to see.
        zoom_requested: steps, from the wheel with Ctrl held.
        end_passed: Space was pressed where the article ends.
    """

    visible_sentences_changed = Signal(object)
    section_show_requested = Signal(str)
    section_hide_requested = Signal(str)
    not_spam_requested = Signal(str)
    block_hide_requested = Signal(object)
    block_spam_requested = Signal(object)
    read_aloud_requested = Signal(object)
    alternatives_requested = Signal(str)
    sentence_menu_opening = Signal(object)
    link_activated = Signal(str)
    link_hovered = Signal(str)
    current_section_changed = Signal(str)
    word_requested = Signal(object)
    retry_requested = Signal(object)
    action_requested = Signal(str)
    image_requested = Signal(str)
    zoom_requested = Signal(int)
    end_passed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = Marks()
        self._section_id = ""
        self._pictures = Pictures(self.marks)
        formats = Formats(theme, AppearanceSettings())
        self.pane_layout = PaneLayout(self.marks, formats, self._on_overlay, self)
        self._presenter = ArticlePresenter(self.pane_layout, self._pictures, self)
        self._search = Search(self.pane_layout, self.marks, self._presenter.builder)
        self._pointer = Pointer(self.pane_layout, self.marks, self._presenter.composer, self)
        self.navigation = ArticleNavigation(self.pane_layout, self._presenter, self._pointer)
        self.spoken = SpokenText(
            self.pane_layout, self.marks, self._presenter, self._pointer, self.navigation
        )
        self.practice = Practice(self.pane_layout, self.marks, self.spoken)
        self.aids = ReadingAids(self.pane_layout, self.marks, self._presenter, self)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self.setAccessibleName(role_name(Role.BODY))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane_layout)
        self._connect()

    def _connect(self) -> None:
        self._rest.timeout.connect(self._tell_what_shows)
        self.pane_layout.scrolled.connect(self._rest.start)
        self.pane_layout.panel.chosen.connect(self.action_requested)
        self._presenter.changed.connect(self._on_changed)
        self._presenter.replaced.connect(self._on_replaced)
        pointer = self._pointer
        pointer.word_requested.connect(self.word_requested)
        pointer.retry_requested.connect(self.retry_requested)
        pointer.image_requested.connect(self.image_requested)
        pointer.hide_requested.connect(self.block_hide_requested)
        pointer.spam_requested.connect(self.block_spam_requested)
        pointer.aloud_requested.connect(self._on_aloud)
        pointer.alternatives_requested.connect(self.alternatives_requested)
        pointer.menu_opening.connect(self.sentence_menu_opening)
        self.aids.watch(self.pane_layout.all_panes)
        for pane in self.pane_layout.all_panes:
            pane.link_chosen.connect(self.link_activated)
            pane.highlighted.connect(self._on_link_hovered)
            pane.zoom_requested.connect(self.zoom_requested)
            pane.end_passed.connect(self.end_passed)

    # -- the page

    def show_page(self, page: Page, hidden: frozenset[str], pair: Pair) -> None:
        """Show a page from its beginning.

        Args:
            page: a cleaned page.
            hidden: ids of its sections that are not shown.
            pair: source and target language of the translations that will come.
        """
        self._forget()
        self._presenter.show_page(page, hidden, pair)

    def update_page(self, page: Page, hidden: frozenset[str]) -> None:
        """Show the same page with other verdicts; translations, pictures and place stay."""
        self._presenter.update_page(page, hidden)

    def set_pair(self, pair: Pair) -> None:
        """Show the same page with translations of another pair; hidden parts and place stay."""
        self._presenter.set_pair(pair)

    def clear(self) -> None:
        """Show nothing."""
        self._forget()
        self._presenter.show_page(None, frozenset(), Pair("", ""))

    def _forget(self) -> None:
        self._section_id = ""
        self.link_hovered.emit("")
        self.marks.clear()
        self._search.clear()
        self._pointer.clear()
        self.navigation.clear()
        self.spoken.clear()

    def add_translations(self, translations: Iterable[Translation]) -> None:
        """Show more translations, or better ones. Those of other pairs are left out."""
        self._presenter.add_translations(translations)

    def set_translation_label(self, text: str) -> None:
        """Say beside the line about the article how it was translated."""
        self._presenter.set_translation_label(text)

    def set_waiting(self, waiting: bool) -> None:
        """Whether translations that are not there are on their way, and said to be.

        A page that is shown waits for nothing until it is told to.
        """
        self._presenter.set_waiting(waiting)

    def set_message(self, kind: str, text: str, buttons: Sequence[tuple[str, str]]) -> None:
        """Say why there is no translation, at the top of its side; "" takes the message away.

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
        self._presenter.show_pictures()
        return True

    def set_hidden(self, hidden: frozenset[str]) -> None:
        """Hide exactly these sections; what is on screen stays where it is."""
        self._presenter.set_hidden(hidden)

    def set_left_alone(self, left_alone: frozenset[str]) -> None:
        """Mark these sections in no way, whatever they are.

        It holds from the next page, or the next change of what is hidden, on.
        """
        self._presenter.set_left_alone(left_alone)

    def set_reveal_all(self, reveal: bool) -> None:
        """Show all hidden parts for now, or hide them again."""
        self._presenter.set_reveal_all(reveal)

    def put_back(self, sections: frozenset[str]) -> None:
        """Hide again some of the parts that are shown for now."""
        self._presenter.put_back(sections)

    # -- how it is shown

    def set_mode(self, mode: Mode) -> None:
        """Show the article in another mode."""
        self._presenter.set_mode(mode)

    def apply_settings(self, appearance: AppearanceSettings) -> None:
        """Take fonts, sizes, widths, order and learners' modes from the settings."""
        learner, _, side = appearance.learner.partition("-")
        self.marks.veiled = {"translation": Side.TARGET, "original": Side.SOURCE}.get(side)
        self.marks.blurred = learner == "blur"
        self.pane_layout.set_sync(appearance.sync_scroll)
        self.pane_layout.repaint_panes()
        self._presenter.set_appearance(appearance)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._presenter.set_theme(theme)

    def set_show_doubts(self, show: bool) -> None:
        """Whether doubtful sentences are underlined."""
        self.marks.show_doubts = show
        self.pane_layout.repaint_panes()

    @property
    def effective_mode(self) -> Mode:
        """The mode that shows: a narrow view has no room for two columns."""
        return self._presenter.effective_mode

    @property
    def is_settled(self) -> bool:
        """Whether all that is known is built, filled and level."""
        return self._presenter.builder.is_settled

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

    # -- sentences and words

    def sentences_meant(self) -> tuple[TextRange, str] | None:
        """The sentences that are selected, or the one last pointed at: see `Pointer.sentences`."""
        return self._pointer.sentences()

    def _on_aloud(self, row: int, onward: bool) -> None:
        passages = self.spoken.from_here(row) if onward else self.spoken.paragraph(row)
        self.read_aloud_requested.emit(passages)

    # -- marks of the reader

    def set_highlights(self, notes: Iterable[Note]) -> None:
        """Mark what the reader marked in this page, in both languages."""
        highlights: dict[int, list[tuple[int, int, Colour]]] = {}
        for note in notes:
            if (place := note.place) is not None:
                ranges = highlights.setdefault(place.block, [])
                ranges.append((place.start, place.end, note.colour))
        self.marks.highlights = highlights
        self.pane_layout.repaint_panes()

    def sentence_pointed_at(self) -> str:
        """The original of the sentence last pointed at, "" for none."""
        return self._pointer.sentence_at(None)

    def copy_pair(self, sentence: bool) -> str:
        """Copy the original and the translation of the sentence, or paragraph, at the caret."""
        return self._pointer.copy_pair(sentence)

    def look_up_word(self, step: int = 0) -> bool:
        """Ask for the word at the caret, or the next (1) or previous (-1) of the last asked."""
        return self._pointer.look_up_word(step)

    def clear_word(self) -> None:
        """Take the mark off the word that was looked up."""
        self.marks.word = None
        self.pane_layout.repaint_panes()

    # -- what happens

    def _on_changed(self) -> None:
        self._rest.start()
        if self.is_settled:
            self._search.refresh()

    def _on_replaced(self) -> None:
        # Marks and memories name rows by number.
        self.navigation.follow_rows()
        self.marks.word = self.marks.revealed = None
        self._search.forget_places()
        self.spoken.renew()
        self.setFocusProxy(self.pane_layout.panes[0])

    def _on_overlay(self, action: str, section_id: str) -> None:
        wishes = {
            "show": self.section_show_requested.emit,
            "hide": self.section_hide_requested.emit,
            "not-spam": self.not_spam_requested.emit,
        }
        wishes[action](section_id)

    def _on_link_hovered(self, url: QUrl) -> None:
        shown = url.scheme() in ("http", "https")
        self.link_hovered.emit(url.toDisplayString() if shown else "")

    def _tell_what_shows(self) -> None:
        """Tell the sentences on screen, and the section at its upper part."""
        if not self._presenter.builder.built:
            return
        rows = self._presenter.rows
        first, last = self.pane_layout.visible_rows()
        sentences = (part.text for row in rows[first : last + 1] for part in row.parts)
        self.visible_sentences_changed.emit(tuple(text for text in sentences if text))
        section = rows[self.pane_layout.row_at(0.25)].section
        if section is not None and section.id != self._section_id:
            self._section_id = section.id
            self.current_section_changed.emit(section.id)
