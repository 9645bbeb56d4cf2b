"""What learners see between the lines: how characters are read, and what words mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from reader.datamodel.word import Gloss, Passage
from reader.ui.reading.annotations import Annotations, Readings
from reader.ui.reading.article_presenter import ArticlePresenter
from reader.ui.reading.pane import Pane
from reader.ui.reading.pane_layout import PaneLayout


class ReadingAids(QObject):
    """Asks for the pinyin and the glosses of the texts that are painted without, and shows them.

    Signals:
        pinyin_requested: tuple of texts whose pinyin is to be shown, for `add_pinyin`.
        glosses_requested: tuple of each `Passage` whose words are to be glossed, for
            `add_glosses`.
    """

    pinyin_requested = Signal(object)
    glosses_requested = Signal(object)

    def __init__(
        self,
        pane_layout: PaneLayout,
        annotations: Annotations,
        presenter: ArticlePresenter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pane_layout = pane_layout
        self._annotations = annotations
        self._presenter = presenter

    def watch(self, panes: Iterable[Pane]) -> None:
        """Serve what these panes miss, from now on."""
        for pane in panes:
            pane.pinyin_missed.connect(self._on_pinyin_missed)
            pane.glosses_missed.connect(self._on_glosses_missed)

    def add_pinyin(self, readings: Mapping[str, Readings]) -> None:
        """Show how the characters of texts are read.

        Args:
            readings: the syllables of each text, with the offset in code points of its character.
        """
        self._annotations.readings.update(readings)
        self._pane_layout.repaint_panes()

    def set_glossed(self, languages: frozenset[str]) -> None:
        """Gloss the words of these languages. What is glossed already stays until it comes anew."""
        self._annotations.glossed = languages
        self._presenter.set_glossed(bool(languages))
        if known := tuple(self._annotations.glosses):
            self.glosses_requested.emit(known)
        self._pane_layout.repaint_panes()

    def add_glosses(self, glosses: Mapping[Passage, Sequence[Gloss]]) -> None:
        """Show short meanings of words, by what they stand in."""
        self._annotations.glosses.update(glosses)
        self._pane_layout.repaint_panes()

    def _on_glosses_missed(self, passages: tuple[Passage, ...]) -> None:
        fresh = tuple(passage for passage in passages if passage not in self._annotations.glosses)
        self._annotations.glosses.update((passage, None) for passage in fresh)
        if fresh:
            self.glosses_requested.emit(fresh)

    def _on_pinyin_missed(self, texts: tuple[str, ...]) -> None:
        fresh = tuple(text for text in texts if text not in self._annotations.readings)
        self._annotations.readings.update((text, None) for text in fresh)
        if fresh:
            self.pinyin_requested.emit(fresh)
