"""The parallel view: an article and its translation, pair by pair."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.document import Page, Pair, Translation
from reader.settings import AppearanceSettings
from reader.ui.reading.content import Composer
from reader.ui.reading.feeder import Feeder
from reader.ui.reading.formats import Formats
from reader.ui.reading.marks import Marks
from reader.ui.reading.modes import Mode, Side, Sides, columns
from reader.ui.reading.pane import Pane
from reader.ui.reading.pictures import Pictures
from reader.ui.reading.place import Place, next_index, row_of
from reader.ui.reading.pointer import Pointer
from reader.ui.reading.rows import Row, RowKind, Tint, build_rows, common_edges, row_index
from reader.ui.reading.search import Found, Search
from reader.ui.reading.surface import Anchor, Surface
from reader.ui.reading.wording import meta_line, side_name
from reader.ui.theme import Theme

#: Two columns need at least so many pixels at 100 %; a narrower view puts the languages in one.
NARROWEST_PAIR = 760
#: Milliseconds the view rests before it tells what is on screen.
_REST = 120
#: Rows that may be put in at once; more are built anew in slices.
_LARGEST_SPLICE = 60


class ParallelView(QWidget):
    """Shows a `Page` joined with its translations.

    Signals:
        visible_sentences_changed: tuple of the sentences on screen, once the view rests.
        section_show_requested, section_hide_requested: id of a section to show or hide.
        not_spam_requested, spam_requested: id of a section that was judged wrongly.
        link_activated: an http or https address that was clicked or entered.
        link_hovered: the address below the pointer, "" for none.
        current_section_changed: id of the section at the upper part of the screen.
        word_requested: a `WordRequest`.
        retry_requested: tuple of sentences to be translated again.
        action_requested: name of the action of a button in the message.
        image_requested: address of a picture the reader wants to see.
        zoom_requested: steps, from the wheel with Ctrl held.
    """

    visible_sentences_changed = Signal(object)
    section_show_requested = Signal(str)
    section_hide_requested = Signal(str)
    not_spam_requested = Signal(str)
    spam_requested = Signal(str)
    link_activated = Signal(str)
    link_hovered = Signal(str)
    current_section_changed = Signal(str)
    word_requested = Signal(object)
    retry_requested = Signal(object)
    action_requested = Signal(str)
    image_requested = Signal(str)
    zoom_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._hidden: frozenset[str] = frozenset()
        self._reveal_all = False
        self._appearance = AppearanceSettings()
        self._mode = Mode(self._appearance.mode)
        self._rows: tuple[Row, ...] = ()
        self._composer = Composer()
        self._section_id = ""
        self._flag: int | None = None
        self._rows_of_sentence: dict[str, list[int]] = {}
        self._held: list[Anchor] = []
        self._columns: tuple[Sides, ...] = ()
        self._wanted: Place | None = None
        self.marks = Marks()
        self._pictures = Pictures(self.marks)
        self._formats = Formats(theme, self._appearance)
        self.surface = Surface(self.marks, self._formats, self._on_overlay, self)
        self._feeder = Feeder(self.surface.visible_rows, self)
        self._search = Search(self.surface, self.marks, self._feeder)
        self._pointer = Pointer(self.surface, self.marks, self._composer, self)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.surface)
        self._connect()
        self._rebuild(None)

    def _connect(self) -> None:
        self._rest.timeout.connect(self._tell_what_shows)
        self.surface.scrolled.connect(self._rest.start)
        self.surface.resized.connect(self._on_resized)
        self.surface.reflowed.connect(self._feeder.realign)
        self.surface.panel.chosen.connect(self.action_requested)
        self._feeder.about_to_change.connect(self._hold)
        self._feeder.changed.connect(self._on_changed)
        pointer = self._pointer
        pointer.word_requested.connect(self.word_requested)
        pointer.retry_requested.connect(self.retry_requested)
        pointer.image_requested.connect(self.image_requested)
        pointer.hide_requested.connect(self.section_hide_requested)
        pointer.spam_requested.connect(self.spam_requested)
        for pane in self.surface.all_panes:
            pane.link_chosen.connect(self.link_activated)
            pane.highlighted.connect(self._on_link_hovered)
            pane.zoom_requested.connect(self.zoom_requested)

    # -- the page

    def show_page(self, page: Page, hidden: frozenset[str], pair: Pair) -> None:
        """Show a page from its beginning.

        Args:
            page: a cleaned page.
            hidden: ids of its sections that are not shown.
            pair: source and target language of the translations that will come.
        """
        self._page, self._hidden = page, hidden
        self._reveal_all = False
        self._section_id, self._flag, self._wanted = "", None, None
        self._pointer.clear()
        self._composer.start(page.language, pair, meta_line(page))
        self.marks.clear()
        self._search.clear()
        self._pictures.clear()
        self._plan()
        self._rebuild(None)

    def clear(self) -> None:
        """Show nothing."""
        self._page = None
        self.marks.clear()
        self._search.clear()
        self._pointer.clear()
        self._plan()
        self._rebuild(None)

    def add_translations(self, translations: Iterable[Translation]) -> None:
        """Show more translations, or better ones. Those of other pairs are left out."""
        known = self._composer.translations
        fresh = [
            t for t in translations if t.pair == self._composer.pair and known.get(t.source) != t
        ]
        known.update((t.source, t) for t in fresh)
        rows = self._rows_of_sentence
        self._feeder.refresh(row for t in fresh for row in rows.get(t.source, ()))

    def set_translation_label(self, text: str) -> None:
        """Say beside the line about the article how it was translated."""
        self._composer.meta[Side.TARGET] = text
        self._refresh_kind(RowKind.META)

    def set_waiting(self, waiting: bool) -> None:
        """Whether translations that are not there are on their way, and said to be."""
        if waiting != self._composer.waiting:
            self._composer.waiting = waiting
            self._feeder.refresh(range(len(self._rows)))

    def set_message(self, kind: str, text: str, buttons: Sequence[tuple[str, str]]) -> None:
        """Say why there is no translation, at the top of its side; "" takes the message away.

        Args:
            kind: name of the state, such as "no-package".
            text: one plain sentence.
            buttons: name of the action and label of each button.
        """
        self.surface.panel.show_message(kind, text, buttons)
        self.set_waiting(not text)
        self.surface.arrange()

    def set_image(self, source: str, data: bytes) -> bool:
        """Show a picture the reader asked for.

        Args:
            source: its address, as in the page.
            data: its bytes; raster formats only.

        Returns:
            False if it is no picture that can be shown; then its place stays as it was.
        """
        if not self._pictures.add(source, data):
            return False
        self._change_rows()
        return True

    # -- what is hidden

    def set_hidden(self, hidden: frozenset[str]) -> None:
        """Hide exactly these sections; what is on screen stays where it is."""
        self._hidden = hidden
        self._change_rows()

    def set_reveal_all(self, reveal: bool) -> None:
        """Show all hidden parts for now, or hide them again."""
        self._reveal_all = reveal
        self._change_rows()

    # -- how it is shown

    def set_mode(self, mode: Mode) -> None:
        """Show the article in another mode."""
        if mode is not self._mode:
            self._mode = mode
            self._rebuild(self._place())

    def apply_settings(self, appearance: AppearanceSettings) -> None:
        """Take fonts, sizes, widths, order and learners' modes from the settings."""
        before, self._appearance = self._appearance, appearance
        self._mode = Mode(appearance.mode)
        learner, _, side = appearance.learner.partition("-")
        self.marks.veiled = {"translation": Side.TARGET, "original": Side.SOURCE}.get(side)
        self.marks.blurred = learner == "blur"
        self.surface.set_sync(appearance.sync_scroll)
        self.surface.repaint_panes()
        if _typography(before) != _typography(appearance):
            self._set_formats(Formats(self._formats.theme, appearance))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._set_formats(Formats(theme, self._appearance))

    def set_show_doubts(self, show: bool) -> None:
        """Whether doubtful sentences are underlined."""
        self.marks.show_doubts = show
        self.surface.repaint_panes()

    # -- places

    def scroll_to_section(self, section_id: str) -> None:
        """Scroll to a section, or to the line that stands for it."""
        index = row_index(self._rows, section_id)
        if index is not None:
            self._go_to(index)

    def current_section_id(self) -> str:
        """The id of the section at the upper part of the screen, "" for none."""
        return self._section_id

    def position(self) -> Any:
        """Where the reader is, to be kept as JSON and given to `restore_position`."""
        place = self._wanted or self._place()
        return place.to_json() if place else None

    def restore_position(self, position: Any) -> None:
        """Go to where the reader was, as soon as that is built; a wrong value goes nowhere."""
        self._wanted = Place.from_json(position)
        self._go_to_wanted()
        self._feeder.hurry_to(self._wanted_row())

    def go_to_flagged(self, forward: bool) -> bool:
        """Go to the next or previous part that is hidden or flagged; whether there was one."""
        flagged = [index for index, row in enumerate(self._rows) if _is_flagged(row)]
        index = next_index(flagged, self._flag, self.surface.visible_rows(), forward)
        if index is None:
            return False
        self._flag = index
        self._go_to(index)
        self.surface.focus_overlay(self._rows[index].key)
        return True

    def go_to_paragraph(self, forward: bool) -> bool:
        """Bring the next or previous paragraph to the top; whether there was one."""
        top = self.surface.row_at(0.14)  # a little below where `show_row` puts a row's top
        paragraphs = [i for i, row in enumerate(self._rows) if row.kind is RowKind.TEXT]
        after = (index for index in paragraphs if index > top)
        before = (index for index in reversed(paragraphs) if index < top)
        index = next(after if forward else before, None)
        if index is None:
            return False
        self._go_to(index)
        return True

    def find(self, text: str, forward: bool = True) -> Found:  # type: ignore[override]
        """Find a text on both sides, ignoring case.

        Args:
            text: what to look for; "" takes the marks of the last search away.
            forward: whether to go on to the next match, or back to the one before.

        Returns:
            How many matches there are, and at which the search stands.
        """
        return self._search.find(text, forward)

    def copy_pair(self, sentence: bool) -> str:
        """Copy the original and the translation of the sentence, or paragraph, at the caret."""
        return self._pointer.copy_pair(sentence)

    def look_up_word(self, step: int = 0) -> bool:
        """Ask for the word at the caret, or the next (1) or previous (-1) of the last asked."""
        return self._pointer.look_up_word(step)

    def clear_word(self) -> None:
        """Take the mark off the word that was looked up."""
        self.marks.word = None
        self.surface.repaint_panes()

    # -- inner works

    @property
    def is_settled(self) -> bool:
        """Whether all that is known is built, filled and level."""
        return self._feeder.is_settled

    @property
    def effective_mode(self) -> Mode:
        """The mode that shows: a narrow view has no room for two columns."""
        least = self._formats.pixels(NARROWEST_PAIR)
        if self._mode is Mode.SIDE_BY_SIDE and self.width() < least:
            return Mode.INTERLEAVED
        return self._mode

    def _plan(self) -> None:
        """Take the rows that are to be shown now."""
        rows: tuple[Row, ...] = ()
        if self._page is not None:
            hidden = frozenset[str]() if self._reveal_all else self._hidden
            rows = build_rows(self._page, hidden, self._pictures.sources)
        self._rows = rows
        self._rows_of_sentence = {}
        for index, row in enumerate(rows):
            for part in row.parts:
                self._rows_of_sentence.setdefault(part.text, []).append(index)

    def _rebuild(self, place: Place | None) -> None:
        """Build all columns anew, in slices, and go to a place as soon as it is there."""
        self._feeder.stop()
        for pane in self.surface.all_panes:
            pane.column.clear()
        self._columns = columns(self.effective_mode, self._appearance.translation_first)
        self.surface.set_columns(self._columns)
        self._fit_pictures()
        panes = self.surface.panes
        for pane, sides in zip(panes, self._columns, strict=True):
            pane.column.plan(sides, self._rows, self._formats, self._composer)
            self._name(pane)
        self._held = []
        self._wanted = place
        self.setFocusProxy(panes[0])
        self._feeder.begin([pane.column for pane in panes], self._wanted_row())
        for pane in panes:
            pane.moveCursor(QTextCursor.MoveOperation.Start)

    def _name(self, pane: Pane) -> None:
        sides = [side_name(side) for side in pane.column.sides]
        pane.setAccessibleName(" · ".join(sides))

    def _change_rows(self) -> None:
        """Show other rows: where little changes, in place; else built anew."""
        old = self._rows
        self._plan()
        new = self._rows
        head, tail = common_edges(old, new)
        if (head, tail) == (len(old), 0) and len(old) == len(new):
            return
        start, stop, replacement = head, len(old) - tail, new[head : len(new) - tail]
        largest = max(stop - start, len(replacement))
        if start == 0 or largest > _LARGEST_SPLICE or start < self._feeder.built < stop:
            self._rebuild(self._place(old))
            return
        self._fit_pictures()
        self._hold(start)
        moved = len(replacement) - (stop - start)
        self._held = [
            replace(anchor, row=anchor.row + moved) if anchor.row >= stop else anchor
            for anchor in self._held
        ]
        self._feeder.splice(start, stop, replacement)
        self._search.refresh()

    def _fit_pictures(self) -> None:
        width = self.surface.column_width
        self._composer.picture_heights = self._pictures.fit(width, self.devicePixelRatioF())

    def _set_formats(self, formats: Formats) -> None:
        place = self._place()
        self._formats = formats
        self.surface.set_formats(formats)
        self._rebuild(place)

    def _refresh_kind(self, kind: RowKind) -> None:
        self._feeder.refresh(n for n, row in enumerate(self._rows) if row.kind is kind)

    def _place(self, rows: Sequence[Row] | None = None) -> Place | None:
        """Where the reader is: by row and by share of its height."""
        if self._wanted is not None:
            return self._wanted
        rows = self._rows if rows is None else rows
        anchor = self.surface.anchor()
        if anchor == Anchor(0, 0) or anchor.row >= len(rows):
            return None
        height = max(self.surface.panes[0].row_rectangle(anchor.row).height(), 1)
        return Place(rows[anchor.row].key, anchor.above / height)

    def _wanted_row(self) -> int | None:
        return row_of(self._rows, self._wanted) if self._wanted else None

    def _go_to_wanted(self) -> None:
        """Go to the place that is waited for, if it is built by now."""
        index = self._wanted_row()
        if self._wanted is None or index is None:
            self._wanted = None
            return
        # A little more than the row must be there for it to reach the upper edge.
        if self._feeder.built > min(index + 30, len(self._rows) - 1):
            height = self.surface.panes[0].row_rectangle(index).height()
            self.surface.restore(Anchor(index, self._wanted.share * height))
            self._wanted = None

    def _go_to(self, index: int) -> None:
        self._wanted = None
        self._feeder.ensure_built(min(index + 30, len(self._rows) - 1))
        self.surface.show_row(index)

    # -- what happens

    def _hold(self, start: int) -> None:
        """Keep what is on screen where it is while a row above it changes."""
        if not self._held and self._wanted is None:
            anchors = self.surface.anchors()
            if any(start < anchor.row for anchor in anchors):
                self._held = anchors

    def _on_changed(self) -> None:
        if self._held:
            held, self._held = self._held, []
            self.surface.restore(*held)
        if self._wanted is not None:
            self._go_to_wanted()
        self.surface.place_overlays()
        self._rest.start()

    def _on_resized(self) -> None:
        if columns(self.effective_mode, self._appearance.translation_first) != self._columns:
            self._rebuild(self._place())

    def _on_overlay(self, action: str, section_id: str) -> None:
        signals = {
            "show": self.section_show_requested,
            "hide": self.section_hide_requested,
            "not-spam": self.not_spam_requested,
        }
        signals[action].emit(section_id)

    def _on_link_hovered(self, url: QUrl) -> None:
        shown = url.scheme() in ("http", "https")
        self.link_hovered.emit(url.toDisplayString() if shown else "")

    def _tell_what_shows(self) -> None:
        """Tell the sentences on screen, and the section at its upper part."""
        if not self._feeder.built:
            return
        first, last = self.surface.visible_rows()
        sentences = (part.text for row in self._rows[first : last + 1] for part in row.parts)
        self.visible_sentences_changed.emit(tuple(text for text in sentences if text))
        row = self._rows[self.surface.row_at(0.25)]
        section_id = row.section.id if row.section else ""
        if section_id and section_id != self._section_id:
            self._section_id = section_id
            self.current_section_changed.emit(section_id)


def _typography(appearance: AppearanceSettings) -> AppearanceSettings:
    """The settings without those that leave the documents as they are."""
    return replace(appearance, sync_scroll=True, learner="off", theme="", reduce_motion=False)


def _is_flagged(row: Row) -> bool:
    return row.kind in (RowKind.LINE, RowKind.HEADER) and row.tint is not Tint.NEUTRAL
