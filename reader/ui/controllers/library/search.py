"""One search over the library, in both languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from reader.datamodel.translation import Pair, Translation
from reader.languages import is_traditional
from reader.services.translation import Priority
from reader.text.script import to_script
from reader.ui.controllers.base import Controller
from reader.ui.controllers.library.story_list import StoryListController
from reader.ui.texts.counts import Counts
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # loaded by the first search
    from reader.library.searching import Results


class SearchController(Controller):
    """Looks up what is typed into the drawer, and lists what is found.

    Args:
        story_list: lists what is found.

    Attributes:
        text: what is looked for; "" for nothing.
        variants: its words in the other language, as they were looked for.

    Signals:
        looked: the list shows what other words find now, or no search.
    """

    looked = Signal()

    def __init__(self, parts: WindowParts, story_list: StoryListController) -> None:
        super().__init__(parts)
        self._search = parts.services.search
        self._list = story_list
        self.text = ""
        self.variants: tuple[str, ...] = ()
        self._both = True
        self._translated: dict[str, str] = {}
        self._translation = parts.services.translation
        self._translation.prefetched.connect(self._on_translated)
        self._drawer.search_changed.connect(self._on_typed)
        self._drawer.expansion_toggled.connect(self._on_toggled)
        self._search.indexed.connect(self._look)
        parts.services.history.changed.connect(self._look)
        self._search.wake()
        self.bind({"search_library": self._go_to_field})

    def look_for(self, text: str) -> None:
        """Look for words that were typed elsewhere."""
        self._go_to_field()
        self._drawer.search.setText(text)

    def _on_typed(self, text: str) -> None:
        if text == self.text:
            return
        self.text = text
        if text:
            self._look()
        else:
            self._drawer.set_expansion("", expanded=self._both)
            self._list.end_search()
            self.looked.emit()

    def _on_toggled(self, both: bool) -> None:
        self._both = both
        self._look()

    def _look(self) -> None:
        text = self.text
        if not text:
            return
        from reader.search.query import parse

        words = parse(text).words
        if self._both and words and words not in self._translated:
            self._have_translated(words)
        self._search.search(
            text,
            lambda found: self._on_found(text, found),
            both=self._both,
            target=self._session.usual_pair().target,
            translation=self._translated.get(words, ""),
        )

    def _have_translated(self, words: str) -> None:
        """Ask the installed package for what is looked for; it may come a little later."""
        from reader.search.tokens import has_han

        self._translated = {words: ""}
        pair = Pair("zh", "en") if has_han(words) else Pair("en", "zh")
        route = self._translation.route(pair)
        if route is not None and not route.builtin:
            self._translation.request(pair, [words], Priority.PREFETCH)

    def _on_translated(self, translations: Sequence[Translation]) -> None:
        for translation in translations:
            if self._translated.get(translation.source) == "" and not translation.failed:
                self._translated[translation.source] = translation.text
                self._look()

    def _on_found(self, text: str, found: Results) -> None:
        if text != self.text:
            return
        title = Counts().found(len(found.hits) + len(found.visits))
        nothing = self.tr(
            "Nothing in the library has these words. Pages that are not kept are found by their "
            "headlines and summaries."
        )
        self._list.show_hits(found, title, nothing)
        self._drawer.set_expansion(self._expansion(found), expanded=self._both)
        self.variants = found.variants
        self.looked.emit()

    def _expansion(self, found: Results) -> str:
        """What was looked for besides, or the offer to."""
        if found.variants:
            words = " · ".join(found.variants)
            if is_traditional(self._session.usual_pair().target):
                words = to_script(words, "traditional")
            return self.tr("also as {0}").format(words)
        return "" if self._both else self.tr("Look in the other language, too")

    def _go_to_field(self) -> None:
        self._actions["toggle_library"].setChecked(True)
        self._drawer.search.setFocus()
        self._drawer.search.selectAll()
