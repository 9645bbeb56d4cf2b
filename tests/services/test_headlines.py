"""Headlines are translated when nothing waits, and a broken translator is left alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Pair
from reader.services import headlines
from reader.services.engines import EngineRoutes
from reader.services.headlines import HeadlineLanguages, HeadlineService
from reader.services.library import LibraryService
from reader.services.tasks import TaskRunner
from reader.services.translation import TranslationService, WorkerState
from reader.storage.headlines import HeadlineStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.pictures import PictureStore
from reader.storage.sqlite import open_database
from reader.translation.packages.store import PackageStore
from tests.helpers.library import follow
from tests.helpers.packages import build_folder

PATIENCE = 60_000
TITLES = "The bank opened and people read the news", "People read the news of the bank"
READING = HeadlineLanguages("zh", frozenset(["zh"]))


class World:
    """A library with unread headlines, and the package that translates them."""

    def __init__(self, folder: Path) -> None:
        build_folder(folder / "packages")
        self.store = PackageStore(folder / "packages", folder / "bundled", folder / "cache")
        self.database = open_database(folder / "library.sqlite3", MIGRATIONS)
        follow(self.database, "Harbour Post", *TITLES, host="harbour.example")
        self.runner = TaskRunner()
        self.translation = TranslationService(EngineRoutes(self.store), None, self.runner)
        self.states: list[WorkerState] = []
        self.translation.state_changed.connect(self.states.append)
        self.errors: list[str] = []
        self.translation.failed.connect(lambda error: self.errors.append(error.code))
        pictures = PictureStore(self.database, folder / "pictures")
        library = LibraryService(self.database, self.runner, pictures)
        self.service = HeadlineService(library, self.translation, self.runner)
        self.service.set_languages(READING)

    def missing(self) -> list[str]:
        return [h.title for h in HeadlineStore(self.database).missing("zh", limit=9)]

    def damage(self) -> None:
        model = self.store.installed_folder / "translate-en_zh-1_0" / "model" / "model.bin"
        model.write_bytes(b"x")

    @property
    def is_looking(self) -> bool:
        return self.service._timer.isActive()

    def close(self) -> None:
        self.service.close()
        self.translation.close()
        self.runner.close()
        self.database.close()


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.setattr(headlines, "INTERVAL", 5)
    made = World(tmp_path)
    yield made
    made.close()


def test_headlines_are_translated_and_kept(qtbot: QtBot, world: World) -> None:
    qtbot.waitUntil(lambda: not world.is_looking, timeout=PATIENCE)
    assert world.missing() == []
    assert world.errors == []


def test_a_damaged_package_is_tried_once_and_nothing_is_said(qtbot: QtBot, world: World) -> None:
    world.damage()
    for _ in range(2):
        qtbot.waitUntil(lambda: not world.is_looking, timeout=PATIENCE)
        world.service.wake()
    qtbot.waitUntil(lambda: not world.is_looking, timeout=PATIENCE)
    assert len(world.missing()) == 2
    assert world.errors == []
    assert world.states.count(WorkerState.TRANSLATING) == 1


def test_headlines_go_on_once_somebody_had_the_translator_tried_again(
    qtbot: QtBot, world: World
) -> None:
    world.damage()
    qtbot.waitUntil(lambda: not world.is_looking, timeout=PATIENCE)
    build_folder(world.store.installed_folder)
    with qtbot.waitSignal(world.translation.finished, timeout=PATIENCE):
        world.translation.request(Pair("en", "zh"), ["People read news."])
    world.service.wake()
    qtbot.waitUntil(lambda: not world.is_looking, timeout=PATIENCE)
    assert world.missing() == []
