"""What the pointer and the caret do: light sentences, ask for words, copy pairs, open the menu."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.datamodel.note import TextRange
from reader.ui.reading.annotations import Annotations, Spot
from reader.ui.reading.modes import Side
from reader.ui.reading.pane import Pane
from reader.ui.reading.pane_layout import PaneLayout
from reader.ui.reading.row_text import Range, RowRenderer, picture_source
from reader.ui.reading.rows import RowKind, Tint
from reader.ui.reading.word_boundaries import WordRequest, word_at, word_beside
from reader.ui.text import from_utf16, plain_text, to_utf16
from reader.ui.texts.i18n import translate
from reader.ui.widgets.menus import PassingMenu


class Pointer(QObject):
    """Follows pointer and caret over the panes.

    Signals:
        word_requested: a `WordRequest`.
        retry_requested: tuple of the sentences to be translated again.
        packages_requested: a better translation is wanted than the one that shows.
        image_requested: address of a picture.
        block_hide_requested, block_spam_requested: `BlockPlace` of a paragraph, from the menu.
        alternatives_requested: a sentence of which other translations are wanted.
        menu_opening: the menu of a sentence, before it shows; others add to it what they do.
        link_menu_opening: likewise the menu of a link, its address and its words.
        aloud_requested: a row that is to be read aloud, and whether what follows is, too.
    """

    word_requested = Signal(object)
    retry_requested = Signal(object)
    packages_requested = Signal()
    image_requested = Signal(str)
    block_hide_requested = Signal(object)
    block_spam_requested = Signal(object)
    aloud_requested = Signal(int, bool)
    alternatives_requested = Signal(str)
    menu_opening = Signal(object)
    link_menu_opening = Signal(object, str, str)

    def __init__(
        self,
        pane_layout: PaneLayout,
        annotations: Annotations,
        renderer: RowRenderer,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pane_layout = pane_layout
        self._annotations = annotations
        self._renderer = renderer
        self._spot: Spot | None = None
        for pane in pane_layout.all_panes:
            pane.hovered.connect(self._point_at)
            pane.caret_moved.connect(self._point_at)
            pane.word_chosen.connect(lambda spot, pane=pane: self._choose(pane, spot))
            pane.word_hovered.connect(lambda spot, pane=pane: self._ask(pane, spot, again=False))
            pane.action_chosen.connect(self._act)
            pane.menu_requested.connect(lambda spot, at, pane=pane: self._open_menu(pane, spot, at))

    def clear(self) -> None:
        """Forget the spot: the page is gone."""
        self._spot = None

    def follow(self, row: int | None) -> None:
        """The rows were replaced: what was pointed at stands in this one, or is gone."""
        spot, sentence = self._spot, self._annotations.sentence
        self._spot = replace(spot, row=row) if spot and row is not None else None
        self._annotations.sentence = (row, sentence[1]) if sentence and row is not None else None

    @property
    def row(self) -> int | None:
        """The row last pointed at."""
        return self._spot.row if self._spot else None

    def sentences(self) -> tuple[TextRange, str] | None:
        """The sentences that are selected, or the one last pointed at.

        Returns:
            Where they stand in the page, and the original text; None where nothing is meant.
        """
        spots = self.selected() or ([pointed] if (pointed := self._pointed()) else [])
        marked = [spot for spot in spots if spot.part is not None]
        if not marked:
            return None
        row = self._pane_layout.panes[0].column.rows[marked[0].row]
        numbers = [
            spot.part for spot in marked if spot.row == marked[0].row and spot.part is not None
        ]
        if row.number is None or max(numbers) >= len(row.parts):
            return None
        start, end = row.parts[min(numbers)].start, row.parts[max(numbers)].end
        place = TextRange(row.number, start + row.first, end + row.first)
        return place, row.text[start:end]

    @property
    def spot(self) -> Spot | None:
        """The place last pointed at."""
        return self._spot

    def selected(self) -> list[Spot]:
        """The first and the last spot of the selection of the pane that has the keyboard."""
        pane = self._active_pane()
        cursor = pane.textCursor()
        if not cursor.hasSelection():
            return []
        ends = (pane.spot(cursor.selectionStart()), pane.spot(cursor.selectionEnd() - 1))
        return [spot for spot in ends if spot is not None]

    def sentence_at(self, spot: Spot | None) -> str:
        """The original of the sentence at a spot, or at the one that is meant; "" for none."""
        spot = spot or self._meant()
        if spot is None or spot.part is None:
            return ""
        parts = self._pane_layout.panes[0].column.rows[spot.row].parts
        return parts[spot.part].text if spot.part < len(parts) else ""

    def put_caret(self, row: int) -> None:
        """Put the caret at the beginning of a built row, in the pane that has the keyboard."""
        pane = self._active_pane()
        pane.select(row, pane.column.sides[0], 0, 0)
        self._point_at(Spot(row, pane.column.sides[0], 0, 0))

    def point_at_sentence(self, row: int, part: int) -> None:
        """Light a sentence, and mean it with what is done next."""
        self._light(Spot(row, Side.SOURCE, 0, part))

    def _active_pane(self) -> Pane:
        """The pane that has the keyboard, else the first."""
        panes = self._pane_layout.panes
        return next((pane for pane in panes if pane.hasFocus()), panes[0])

    def _meant(self) -> Spot | None:
        """What a key is about: what is selected, else last pointed at on screen, else the caret."""
        return next(iter(self.selected()), None) or self._pointed() or self._caret()

    def _pointed(self) -> Spot | None:
        """The place last pointed at, unless it was scrolled away."""
        first, last = self._pane_layout.visible_rows()
        return self._spot if self._spot and first <= self._spot.row <= last else None

    def _caret(self) -> Spot | None:
        """The place of the caret, or where that was left off screen, the first text on it."""
        pane = self._active_pane()
        spot = pane.spot(pane.textCursor().position())
        first, last = self._pane_layout.visible_rows()
        if spot is None or first <= spot.row <= last:
            return spot
        rows = range(min(first + 1, last), last + 1)
        row = next((n for n in rows if pane.column.rows[n].kind is RowKind.TEXT), None)
        return Spot(row, pane.column.sides[0], 0, 0) if row is not None else spot

    # -- sentences

    def _point_at(self, spot: Spot | None) -> None:
        """Follow the pointer, or the caret, to a spot; None where there is no text."""
        self._light(spot)
        self._reveal(spot.row if spot else None)

    def _light(self, spot: Spot | None) -> None:
        """Light a sentence and its other half; None puts the light out."""
        sentence = (spot.row, spot.part) if spot is not None and spot.part is not None else None
        if spot is not None:
            self._spot = spot
        if sentence != self._annotations.sentence:
            rows = {s[0] for s in (sentence, self._annotations.sentence) if s is not None}
            self._annotations.sentence = sentence
            self._pane_layout.repaint_rows(rows)

    def _reveal(self, row: int | None) -> None:
        if self._annotations.veiled is None or row == self._annotations.revealed:
            return
        rows = {r for r in (row, self._annotations.revealed) if r is not None}
        self._annotations.revealed = row
        self._pane_layout.repaint_rows(rows)

    def copy_pair(self, sentence: bool) -> str:
        """Copy both halves of the sentence or paragraph that is meant; what was copied."""
        spot = self._meant()
        if spot is None:
            return ""
        halves = [self._half(spot, side, sentence) for side in Side]
        text = "\n".join(half for half in halves if half)
        if text:
            QGuiApplication.clipboard().setText(text)
        return text

    def _half(self, spot: Spot, side: Side, sentence: bool) -> str:
        row = self._pane_layout.panes[0].column.rows[spot.row]
        content = self._renderer.render(row, side)
        if side is Side.TARGET and not self._renderer.is_translated(row):
            return ""
        if sentence and spot.part is not None and spot.part < len(content.sentences):
            return _slice(content.text, content.sentences[spot.part])
        return plain_text(content.article_text)

    # -- words

    def look_up_word(self, step: int = 0) -> bool:
        """Ask for the word that is meant, or for the one after or before the last."""
        if step == 0 or self._annotations.word is None:
            spot = self._meant()
            pane = self._pane_layout.pane_of(spot.side) if spot is not None else None
            return pane is not None and self._ask(pane, spot)
        row, side, (start, end) = self._annotations.word
        shown = self._pane_layout.pane_of(side)
        if shown is None:
            return False
        return self._ask_beside(shown, Spot(row, side, start if step < 0 else end), step)

    def _choose(self, pane: Pane, spot: Spot | None) -> None:
        """Show the picture that was clicked or entered, or look up the word."""
        row = pane.column.rows[spot.row] if spot is not None else None
        source = picture_source(row) if row is not None else ""
        if source and source not in self._renderer.picture_heights:
            self.image_requested.emit(source)
        else:
            self._ask(pane, spot)

    def _ask(self, pane: Pane, spot: Spot | None, *, again: bool = True) -> bool:
        """Ask for the word at a spot, unless not `again` for the same; whether there is one."""
        if spot is None or spot.row >= pane.column.built:
            return False
        text = pane.column.content(spot.row, spot.side).words_text
        first, last = self._context(pane, spot)
        sentence = text[first:last]
        language = pane.column.language(spot.row, spot.side)
        offset = max(from_utf16(text, spot.offset) - first, 0)  # from the bullet on to the words
        word = word_at(sentence, offset, language)
        if word is None:
            return False
        if again or not self._is_marked(spot, text, first + word[0]):
            self._emit(pane, spot, (first, last), word, offset)
        return True

    def _is_marked(self, spot: Spot, text: str, start: int) -> bool:
        marked = self._annotations.word
        return marked is not None and (*marked[:2], marked[2][0]) == (
            spot.row,
            spot.side,
            to_utf16(text, start),
        )

    def _ask_beside(self, pane: Pane, spot: Spot, step: int) -> bool:
        """Ask for the word beside a place, going on into the rows below or above."""
        row = spot.row
        column = pane.column
        edge: int | None = spot.offset
        while 0 <= row < column.built:
            text = column.content(row, spot.side).words_text
            place = from_utf16(text, edge) if edge is not None else 0 if step > 0 else len(text)
            language = column.language(row, spot.side)
            word = word_beside(text, (place, place), step, language)
            if word is not None:
                self._pane_layout.bring_into_view(row)
                self._emit(pane, Spot(row, spot.side, 0), (0, len(text)), word, word[0])
                return True
            row += step
            edge = None
        return False

    def _context(self, pane: Pane, spot: Spot) -> Range:
        """The code points of the sentence around a spot, or of the whole row."""
        content = pane.column.content(spot.row, spot.side)
        text = content.text
        if spot.part is None:
            return 0, len(text)
        start, end = content.sentences[spot.part]
        return from_utf16(text, start), from_utf16(text, end)

    def _emit(self, pane: Pane, spot: Spot, context: Range, word: Range, offset: int) -> None:
        text = pane.column.content(spot.row, spot.side).text
        start, end = (to_utf16(text, context[0] + edge) for edge in word)
        self._annotations.word = (spot.row, spot.side, (start, end))
        self._pane_layout.repaint_rows({spot.row})
        self.word_requested.emit(
            WordRequest(
                text[context[0] : context[1]],
                offset,
                word[0],
                word[1],
                pane.column.language(spot.row, spot.side),
                spot.side,
                pane.place_below(spot.row, spot.side, start),
                *self._pair_around(pane, Spot(spot.row, spot.side, start)),
            )
        )

    def _pair_around(self, pane: Pane, spot: Spot) -> tuple[str, str]:
        """The sentence around a place, and what stands for it on the other side."""
        ranges = pane.column.content(spot.row, spot.side).sentences
        part = next((n for n, (a, b) in enumerate(ranges) if a <= spot.offset < b), None)
        there = Side.SOURCE if spot.side is Side.TARGET else Side.TARGET
        whole = replace(spot, part=part)
        return self._half(whole, spot.side, True), self._half(whole, there, True)

    # -- actions

    def _act(self, action: str, index: int) -> None:
        row = self._pane_layout.panes[0].column.rows[index]
        name, _, number = action.partition("/")
        if name == "retry" and number.isdecimal() and int(number) < len(row.parts):
            self.retry_requested.emit((row.parts[int(number)].text,))
        elif name == "picture" and (source := picture_source(row)):
            self.image_requested.emit(source)
        elif name == "packages":
            self.packages_requested.emit()

    def _open_menu(self, pane: Pane, spot: Spot | None, at: QPoint) -> None:
        menu = PassingMenu(pane)
        content = pane.column.content(spot.row, spot.side) if spot is not None else None
        if content and spot and (link := content.link_at(spot.offset)):
            self.link_menu_opening.emit(menu, *link)
        copy = menu.addAction(translate("ReadingView", "Copy"), pane.copy)
        copy.setEnabled(pane.textCursor().hasSelection())
        if spot is not None:
            self._spot = spot
            menu.addAction(
                translate("ReadingView", "Copy sentence pair"), lambda: self.copy_pair(True)
            )
            menu.addAction(
                translate("ReadingView", "Copy paragraph pair"), lambda: self.copy_pair(False)
            )
            menu.addAction(translate("ReadingView", "Look up word"), lambda: self._ask(pane, spot))
            self._add_alternatives_action(menu, spot)
            self._add_aloud_actions(menu, spot)
            if self.sentences() is not None:
                self.menu_opening.emit(menu)
        menu.addAction(translate("ReadingView", "Select all"), pane.selectAll)
        self._add_section_actions(menu, pane, spot)
        menu.popup(at)

    def _add_alternatives_action(self, menu: QMenu, spot: Spot) -> None:
        sentence = self.sentence_at(spot)
        if sentence in self._renderer.translations:
            words = translate("ReadingView", "Other translations…")
            menu.addAction(words, lambda: self.alternatives_requested.emit(sentence))

    def _add_aloud_actions(self, menu: QMenu, spot: Spot) -> None:
        here = translate("ReadingView", "Read aloud from here")
        menu.addAction(here, lambda: self.aloud_requested.emit(spot.row, True))
        paragraph = translate("ReadingView", "Read this paragraph aloud")
        menu.addAction(paragraph, lambda: self.aloud_requested.emit(spot.row, False))

    def _add_section_actions(self, menu: QMenu, pane: Pane, spot: Spot | None) -> None:
        row = pane.column.rows[spot.row] if spot is not None else None
        place = row.place if row is not None else None
        if row is None or place is None:
            return
        menu.addSeparator()
        hide = translate("ReadingView", "Hide this paragraph")
        menu.addAction(hide, lambda: self.block_hide_requested.emit(place))
        if row.tint not in (Tint.SPAM, Tint.ADVERT):
            spam = translate("ReadingView", "This paragraph is spam")
            menu.addAction(spam, lambda: self.block_spam_requested.emit(place))


def _slice(text: str, span: Range) -> str:
    return plain_text(text[from_utf16(text, span[0]) : from_utf16(text, span[1])])
