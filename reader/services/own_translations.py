"""Translations that the reader wrote or chose, without making the window wait."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.datamodel.page import Page
from reader.datamodel.translation import Pair, Translation
from reader.library.own_translations import page_key
from reader.services.storage import StorageService
from reader.services.tasks import Runner
from reader.storage.own_translations import OwnTranslationStore
from reader.storage.sqlite import Database


class OwnTranslationService(StorageService):
    """Keeps them with the pages they were written for.

    Args:
        database: the library.
        runner: where the work is done.
    """

    def __init__(self, database: Database, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(runner, parent)
        self._store = OwnTranslationStore(database)

    def load(self, page: Page, pair: Pair, handler: Callable[[list[Translation]], object]) -> None:
        """Call `handler` with the own translations of a page, the newest first."""
        self.run(lambda: self._store.of(page_key(page), pair), handler)

    def keep(self, page: Page, translation: Translation) -> None:
        """Keep a translation in place of the one there is of its sentence."""
        self.run(lambda: self._store.keep(page_key(page), translation), lambda _: None)

    def remove(self, page: Page, pair: Pair, sentence: str) -> None:
        """Forget the translation of a sentence."""
        self.run(lambda: self._store.remove(page_key(page), pair, sentence), lambda _: None)
