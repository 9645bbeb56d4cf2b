"""Dictionaries that the reader adds, arranges and removes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from reader.cancellation import CancelToken, Progress
from reader.errors import ReaderError
from reader.services.tasks import Lane, Task
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.dialogs import DialogsController
from reader.ui.texts.counts import Counts
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # loaded by the first who opens the dialog
    from reader.dictionary.own import OwnDictionaries, OwnDictionary
    from reader.ui.dialogs.dictionaries import DictionariesDialog

_NAME = "dictionaries"


class DictionariesController(Controller):
    """Shows the dictionaries that the reader added, and does what is wished with them."""

    def __init__(self, parts: WindowParts, dialogs: DialogsController) -> None:
        super().__init__(parts)
        self._dialogs = dialogs
        self._dictionary = parts.services.dictionary
        self._job = parts.status.job()
        self._adding: Task[OwnDictionary] | None = None
        self.bind({"show_dictionaries": self._show})

    def stop(self) -> None:
        """Give up what is being added."""
        if self._adding is not None:
            self._adding.cancel()
            self._end()

    def _show(self) -> None:
        from reader.ui.dialogs.dictionaries import DictionariesDialog

        def make() -> QDialog:
            dialog = DictionariesDialog(self._window)
            dialog.add_requested.connect(self._choose)
            dialog.dropped.connect(self._add)
            dialog.switched.connect(lambda name, is_on: self._do(lambda o: o.switch(name, is_on)))
            dialog.language_chosen.connect(
                lambda name, language: self._do(lambda own: own.set_language(name, language))
            )
            dialog.arranged.connect(lambda ids: self._do(lambda own: own.arrange(ids)))
            dialog.remove_requested.connect(self._remove)
            return dialog

        self._dialogs.show(_NAME, make)
        self._do(lambda own: own.sweep())

    def _choose(self) -> None:
        patterns = self.tr("Dictionaries ({0})").format("*.ifo *.index *.zip *.mdx")
        path = self._files.to_open(self.tr("Add a dictionary"), patterns)
        if path is not None:
            self._add(path)

    def _add(self, path: Path) -> None:
        if self._adding is not None:
            self._messages.show_notice(self.tr("Another dictionary is being added. Wait for it."))
            return
        self._say_progress(0)
        self._adding = self._dictionary.with_own(
            lambda own, cancel, progress: own.add(path, cancel=cancel, progress=progress),
            self._on_added,
            self._on_failed,
            lambda done, _total: self._say_progress(done),
            lane=Lane.BACKGROUND,
        )

    def _say_progress(self, words: int) -> None:
        self._job.show(self.tr("Adding the dictionary: {0}").format(Counts().words(words)), 0, None)

    def _on_added(self, added: OwnDictionary) -> None:
        self._end()
        said = self.tr("{0} is looked up in from now on").format(added.title)
        self._messages.show_notice(said)
        self._do(lambda _own: None)

    def _on_failed(self, error: ReaderError) -> None:
        self._end()
        self._messages.show_error(error)

    def _end(self) -> None:
        self._adding = None
        self._job.end()

    def _remove(self, dictionary: OwnDictionary) -> None:
        said = self.tr("{0} was removed").format(dictionary.title)
        put_back = partial(self._do, lambda own: own.put_back(dictionary.id))
        self._do(
            lambda own: own.remove(dictionary.id),
            lambda: self._messages.show_undo(said, put_back, lasting=True),
        )

    def _do(
        self,
        work: Callable[[OwnDictionaries], object],
        then: Callable[[], object] = lambda: None,
    ) -> None:
        """Do something with the dictionaries, and show what they are then."""

        def both(
            own: OwnDictionaries, _cancel: CancelToken, _progress: Progress
        ) -> Sequence[OwnDictionary]:
            work(own)
            return own.all()

        def show(found: Sequence[OwnDictionary]) -> None:
            self._fill(found)
            then()

        self._dictionary.with_own(both, show, self._messages.show_error)

    def _fill(self, found: Sequence[OwnDictionary]) -> None:
        dialog: DictionariesDialog | None = self._dialogs.dialog(_NAME)
        if dialog is not None:
            dialog.set_dictionaries(found)
