"""Kept stories are translated behind everything else, and their translations kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.page import RawPage
from reader.library.keeping import keep_page
from reader.pipeline import Pipeline
from reader.services import kept_translation
from reader.services.engines import EngineRoutes
from reader.services.kept_translation import KeptTranslationService
from reader.services.library import LibraryService
from reader.services.tasks import TaskRunner
from reader.services.translation import TranslationService
from reader.settings import Settings
from reader.storage.kept import KeptStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.pictures import PictureStore
from reader.storage.sqlite import open_database
from reader.storage.translations import TranslationCache
from reader.translation.packages.store import PackageStore
from reader.translation.worker.supervisor import SupervisorOptions
from tests.helpers.engines import harmful
from tests.helpers.packages import build_folder

PATIENCE = 60_000
NOW = datetime(2026, 3, 3, tzinfo=UTC)


class World:
    """A library whose kept stories are translated by a worker that answers in capitals."""

    def __init__(self, folder: Path) -> None:
        build_folder(folder / "packages")
        store = PackageStore(folder / "packages", folder / "bundled", folder / "cache")
        self.database = open_database(folder / "library.sqlite3", MIGRATIONS)
        self.runner = TaskRunner()
        cache = TranslationCache(self.database, 10_000_000)
        options = SupervisorOptions(harmful(), backoff=(0.0, 0.0, 0.0, 0.0))
        self.translation = TranslationService(
            EngineRoutes(store), cache, self.runner, supervision=options
        )
        pictures = PictureStore(self.database, folder / "pictures")
        library = LibraryService(self.database, self.runner, pictures)
        self.service = KeptTranslationService(
            library, self.translation, self.runner, Settings().policy
        )
        self.service.set_reading(lambda _source: "zh")
        self.progress: list[tuple[int, int]] = []
        self.service.progressed.connect(lambda *told: self.progress.append(told))

    def keep(self, name: str, *sentences: str, language: str = "en") -> int:
        text = "".join(f"<p>{sentence}</p>" for sentence in sentences)
        page = f"<html lang={language}><title>{name}</title><article><h1>{name}</h1>{text}"
        raw = RawPage(page.encode(), f"https://a.example/{name}", url=f"https://a.example/{name}")
        return keep_page(self.database, raw, Pipeline().clean(raw), NOW).id

    def translated(self, story: int) -> dict[str, str]:
        made = KeptStore(self.database).translations(story, "zh")
        return {source: translation.text for source, translation in made.items()}

    def close(self) -> None:
        self.service.close()
        self.translation.close()
        self.runner.close()
        self.database.close()


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.setattr(kept_translation, "INTERVAL", 5)
    made = World(tmp_path)
    yield made
    made.close()


def test_kept_stories_are_translated_one_after_the_other(qtbot: QtBot, world: World) -> None:
    ferry = world.keep("Ferry", "The ferry came in at noon.", "Nobody was on board.")
    tram = world.keep("Tram", "The tram came in at noon, and it was quite full again.")
    own = world.keep("渡轮", "渡轮中午到达码头。", language="zh")
    world.service.wake([ferry, own, tram])
    qtbot.waitUntil(lambda: bool(world.translated(tram)), timeout=PATIENCE)
    assert world.translated(ferry) == {
        "Ferry": "FERRY",
        "The ferry came in at noon.": "THE FERRY CAME IN AT NOON.",
        "Nobody was on board.": "NOBODY WAS ON BOARD.",
    }
    assert world.translated(own) == {}
    qtbot.waitUntil(lambda: len(world.progress) == 3, timeout=PATIENCE)
    assert world.progress == [(1, 3), (2, 3), (3, 3)]


def test_an_article_on_the_screen_goes_first_and_what_it_dropped_is_asked_for_anew(
    qtbot: QtBot, world: World
) -> None:
    story = world.keep(
        "Ferry", *(f"The ferry came in at {n} and went out again." for n in range(80))
    )
    world.service.wake([story])
    with qtbot.waitSignal(world.translation.prefetched, timeout=PATIENCE):
        pass
    world.translation.cancel()  # as when another page is opened
    qtbot.waitUntil(lambda: len(world.translated(story)) == 81, timeout=PATIENCE)


def test_what_an_earlier_run_left_is_finished(qtbot: QtBot, world: World) -> None:
    story = world.keep("Ferry", "The ferry came in at noon.")
    world.service.finish_leftovers()
    qtbot.waitUntil(lambda: len(world.translated(story)) == 2, timeout=PATIENCE)
    assert KeptStore(world.database).untranslated(9) == []


def test_it_can_be_stopped(qtbot: QtBot, world: World) -> None:
    story = world.keep("Ferry", "The ferry came in at noon.")
    other = world.keep("Tram", "The tram came in at noon, and it was quite full again.")
    world.service.wake([story])
    world.service.stop()
    world.service.wake([other])
    qtbot.waitUntil(lambda: bool(world.translated(other)), timeout=PATIENCE)
    assert world.translated(story) == {}
