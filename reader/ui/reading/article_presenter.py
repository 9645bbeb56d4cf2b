"""What is on show: a page's rows, built into the columns of the mode, and the place that is read.

Every change of page, mode, looks or hidden parts ends in one of two: other rows are spliced into
the documents, or all is built anew. Either way the reader stays at the same place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.datamodel.translation import Translation
from reader.settings import AppearanceSettings
from reader.ui.page_state import PageState
from reader.ui.reading.formats import GLOSSED_LINE, Formats
from reader.ui.reading.incremental_builder import IncrementalBuilder
from reader.ui.reading.modes import Mode, Side, Sides, columns
from reader.ui.reading.pane_layout import Anchor, PaneLayout
from reader.ui.reading.pictures import Pictures
from reader.ui.reading.place import Place, nearest_place, row_of
from reader.ui.reading.row_text import RowRenderer, picture_source
from reader.ui.reading.rows import Row, RowKind, build_rows, common_edges
from reader.ui.reading.wording import meta_line, side_name
from reader.ui.style.theme import current_theme
from reader.ui.texts.languages import language_name

#: Two columns need at least so many pixels at 100 %; a narrower view puts the languages in one.
NARROWEST_PAIR = 760
#: Rows that may be put in at once; more are built anew in slices.
_LARGEST_SPLICE = 60
#: Rows below a place that must be built before it can stand at the upper edge of the screen.
_SCREENFUL = 30


class ArticlePresenter(QObject):
    """Keeps the documents of the panes in step with a page, its translations and the settings.

    Attributes:
        state: what of a page is on show.
        rows: the rows of the page, built or not.
        renderer: what they say.
        builder: builds them.

    Signals:
        changed: the documents changed.
        replaced: all or some rows were replaced by others.
    """

    changed = Signal()
    replaced = Signal()

    def __init__(self, pane_layout: PaneLayout, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.renderer = RowRenderer()
        self.builder = IncrementalBuilder(pane_layout.visible_rows, self)
        self._pane_layout = pane_layout
        self._pictures = pictures
        self._appearance = pane_layout.formats.appearance
        self._glossed = False
        self._mode = Mode(self._appearance.mode)
        self._can_translate = True
        self.state = PageState()
        self._columns: tuple[Sides, ...] = ()
        self._rows_of_sentence: dict[str, list[int]] = {}
        self._held: list[Anchor] = []
        self._wanted: Place | None = None
        pane_layout.resized.connect(self._fit_columns)
        pane_layout.reflowed.connect(self._on_reflowed)
        self.builder.about_to_change.connect(self._hold)
        self.builder.changed.connect(self._on_changed)
        self._rebuild(None)

    # -- page, translations, hidden parts

    def show_page(self, state: PageState) -> None:
        """Show a page from its beginning."""
        self.state = state
        self._pictures.clear()
        self._start()
        self._plan()
        self._rebuild(None)

    def update_page(self, state: PageState) -> None:
        """Show another state of the same page; the place stays."""
        before, self.state = self.state, state
        if before.pair != state.pair:
            self.forget_translations()
        self._change_rows()

    def forget_translations(self) -> None:
        """Wait for all translations anew."""
        place = self.place()
        self._start()
        self._rebuild(place)

    def _start(self) -> None:
        if (page := self.state.page) is not None:
            self.renderer.start(page.language, self.state.pair, meta_line(page))

    def add_translations(self, translations: Iterable[Translation]) -> None:
        """Show more translations, or better ones. Those of other pairs are left out."""
        known = self.renderer.translations
        fresh = [
            t for t in translations if t.pair == self.renderer.pair and known.get(t.source) != t
        ]
        known.update((t.source, t) for t in fresh)
        self._fit_columns()
        rows = self._rows_of_sentence
        self.builder.refresh(row for t in fresh for row in rows.get(t.source, ()))

    def set_translation_label(self, text: str, better: str = "") -> None:
        """Say how the article was translated, and in a link how to have it better."""
        self.renderer.meta[Side.TARGET], self.renderer.better = text, better
        self._refresh(row.kind is RowKind.META for row in self.rows)

    def set_waiting(self, waiting: bool) -> None:
        """Whether translations that are not there are on their way, and said to be."""
        if waiting != self.renderer.waiting:
            self.renderer.waiting = waiting
            self._refresh(self.renderer.is_incomplete(row) for row in self.rows)

    def set_can_translate(self, can_translate: bool) -> None:
        """Whether something here translates the page."""
        self._can_translate = can_translate
        self._fit_columns()

    def show_pictures(self) -> None:
        """Give every picture there is its row, and take the offer to show it away."""
        self._change_rows()
        shown = self._pictures.sources
        self._refresh(picture_source(row) in shown for row in self.rows)

    # -- looks

    def set_mode(self, mode: Mode) -> None:
        """Show the article in another mode."""
        if mode is not self._mode:
            self._mode = mode
            self._rebuild(self.place())

    def set_appearance(self, appearance: AppearanceSettings) -> None:
        """Take typography and mode from the settings."""
        before, self._appearance = self._appearance, appearance
        self._mode = Mode(appearance.mode)
        if _typography(before) != _typography(appearance):
            self.set_formats()

    def set_glossed(self, glossed: bool) -> None:
        """Whether glosses need room between the lines; where there is enough nothing moves."""
        if glossed == self._glossed:
            return
        self._glossed = glossed
        heights = (self._appearance.latin_line_height, self._appearance.chinese_line_height)
        if min(heights) < GLOSSED_LINE * 100:
            self.set_formats()

    def set_formats(self) -> None:
        """Set the rows anew, in the colours that the theme has now."""
        place, theme = self.place(), current_theme()
        self._pane_layout.set_formats(Formats(theme, self._appearance, glossed=self._glossed))
        self._rebuild(place)

    @property
    def effective_mode(self) -> Mode:
        """The mode that shows: a narrow view has no room for two columns.

        A page that is not translated, and will not be, has one.
        """
        pair = self.renderer.pair
        is_needless = pair.source and pair.source == pair.target
        if is_needless or not (self._can_translate or self.renderer.translations):
            return Mode.ORIGINAL
        least = self._pane_layout.formats.pixels(NARROWEST_PAIR)
        is_narrow = self._mode is Mode.SIDE_BY_SIDE and self._pane_layout.width() < least
        return Mode.INTERLEAVED if is_narrow else self._mode

    def _sides(self) -> tuple[Sides, ...]:
        return columns(self.effective_mode, self._appearance.translation_first)

    def _fit_columns(self) -> None:
        """Set the rows anew where they stand in other columns now."""
        if self._sides() != self._columns:
            self._rebuild(self.place())

    def _on_reflowed(self) -> None:
        if self._pictures.sources:
            self._fit_pictures()
            self._refresh(row.kind is RowKind.PICTURE for row in self.rows)
        self.builder.realign()

    # -- places

    def place(self) -> Place | None:
        """Where the reader is, or is about to be; None at the beginning."""
        return self._wanted or self._place_in(self.rows)

    def go_to_place(self, place: Place | None) -> None:
        """Go to a place as soon as it is built; a place that is not in the page is forgotten."""
        self._wanted = place
        self._go_to_wanted()
        self.builder.hurry_to(self._wanted_row())

    def go_to_row(self, index: int) -> None:
        """Go to a row now."""
        self._wanted = None
        self.builder.ensure_built(index + _SCREENFUL)
        self._pane_layout.show_row(index)

    def _place_in(self, rows: Sequence[Row]) -> Place | None:
        """The place at the upper edge of the screen, where these rows stand; None at the top."""
        anchor = self._pane_layout.anchor()
        if anchor == Anchor(0, 0) or anchor.row >= len(rows):
            return None
        height = max(self._pane_layout.panes[0].row_rectangle(anchor.row).height(), 1)
        place = Place(rows[anchor.row].key, anchor.above / height)
        return nearest_place(place, rows, self.rows)

    def _wanted_row(self) -> int | None:
        return row_of(self.rows, self._wanted) if self._wanted else None

    def _go_to_wanted(self) -> None:
        """Go to the place that is waited for, if it is built by now."""
        index = self._wanted_row()
        if self._wanted is None or index is None:
            self._wanted = None
        elif self.builder.built > min(index + _SCREENFUL, len(self.rows) - 1):
            height = self._pane_layout.panes[0].row_rectangle(index).height()
            self._pane_layout.restore(Anchor(index, self._wanted.share * height))
            self._wanted = None

    def _hold(self, start: int) -> None:
        """Keep what is on screen where it is while a row above it changes."""
        if not self._held and self._wanted is None:
            anchors = self._pane_layout.anchors()
            if any(start < anchor.row for anchor in anchors):
                self._held = anchors

    def _on_changed(self) -> None:
        if self._held:
            held, self._held = self._held, []
            self._pane_layout.restore(*held)
        if self._wanted is not None:
            self._go_to_wanted()
        self._pane_layout.place_overlays()
        self.changed.emit()

    # -- rows

    def _plan(self) -> None:
        """Take the rows that are to be shown now."""
        self.rows = ()
        if (page := self.state.page) is not None:
            state, pictures = self.state, self._pictures.sources
            self.rows = build_rows(page, state.out_of_sight, pictures, state.left_alone)
        self._rows_of_sentence = {}
        for index, row in enumerate(self.rows):
            for part in row.parts:
                self._rows_of_sentence.setdefault(part.text, []).append(index)

    def _rebuild(self, place: Place | None) -> None:
        """Build all columns anew, in slices, and go to a place as soon as it is there."""
        pane_layout = self._pane_layout
        self.builder.stop()
        for pane in pane_layout.all_panes:
            pane.column.clear()
        self._columns = self._sides()
        # Who wants the original alone wants no word about its translation.
        pane_layout.set_columns(self._columns, panel=self._mode is not Mode.ORIGINAL)
        self._fit_pictures()
        self.renderer.second = next((sides[1] for sides in self._columns if sides[1:]), None)
        for pane, sides in zip(pane_layout.panes, self._columns, strict=True):
            pane.column.plan(sides, self.rows, pane_layout.formats, self.renderer)
            pane.setAccessibleName(self._name(sides))
        self._held = []
        self._wanted = place
        self.builder.begin([pane.column for pane in pane_layout.panes], self._wanted_row())
        for pane in pane_layout.panes:
            # The caret belongs before the first word, not on the edge above it.
            if pane.column.built > 1:
                pane.select(1, pane.column.sides[0], 0, 0)
        self.replaced.emit()

    def _name(self, sides: Sides) -> str:
        """What a pane is called, for those who hear it: "Original, English"."""
        renderer = self.renderer
        codes = {Side.SOURCE: renderer.page_language, Side.TARGET: renderer.pair.target}
        return " · ".join(f"{side_name(side)}, {language_name(codes[side])}" for side in sides)

    def _change_rows(self) -> None:
        """Show other rows: where little changes, in place; else built anew."""
        old = self.rows
        self._plan()
        new = self.rows
        head, tail = common_edges(old, new)
        if head == len(old) == len(new):
            return
        start, stop, coming = head, len(old) - tail, new[head : len(new) - tail]
        is_large = max(stop - start, len(coming)) > _LARGEST_SPLICE
        if start == 0 or is_large or start < self.builder.built < stop:
            self._rebuild(self._wanted or self._place_in(old))
            return
        self._fit_pictures()
        self._hold(start)
        self._held = [_moved(anchor, old, new) for anchor in self._held]
        self.builder.splice(start, stop, coming)
        self.replaced.emit()

    def _refresh(self, chosen: Iterable[bool]) -> None:
        """Compose the chosen rows anew."""
        self.builder.refresh(index for index, is_chosen in enumerate(chosen) if is_chosen)

    def _fit_pictures(self) -> None:
        pane_layout = self._pane_layout
        heights = self._pictures.fit(pane_layout.column_width, pane_layout.devicePixelRatioF())
        self.renderer.picture_heights = heights


def _moved(anchor: Anchor, old: Sequence[Row], new: Sequence[Row]) -> Anchor:
    """An anchor at a row of the old ones, among the new ones: at its row, or the nearest left."""
    key = old[anchor.row].key
    place = nearest_place(Place(key), old, new)
    row = (row_of(new, place) if place else None) or 0
    return Anchor(row, anchor.above if place and place.key == key else 0.0)


def _typography(appearance: AppearanceSettings) -> AppearanceSettings:
    """The settings without those that leave the documents as they are."""
    return replace(
        appearance, sync_scroll=True, learner="off", theme="", reduce_motion=False, caret=False
    )
