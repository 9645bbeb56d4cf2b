"""The translation service: from the cache or the worker, by one signal, off the window's thread."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Pair, Translation
from reader.services.engines import EngineRoutes
from reader.services.tasks import TaskRunner
from reader.services.translation import (
    Priority,
    TranslationProgress,
    TranslationService,
    WorkerState,
)
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.storage.translations import TranslationCache
from reader.translation.options import EngineOptions
from reader.translation.packages.store import PackageStore, Route
from reader.translation.worker.serving import WorkerOptions
from reader.translation.worker.supervisor import SupervisorOptions
from tests.helpers.engines import harmful
from tests.helpers.packages import build_folder

PAIR = Pair("en", "zh")
PATIENCE = 60_000


class Heard:
    """What a service told."""

    def __init__(self, service: TranslationService) -> None:
        self.service = service
        self.translations: list[Translation] = []
        self.progress: list[TranslationProgress] = []
        self.states: list[WorkerState] = []
        self.failures: list[str] = []
        self.prefetches_failed = 0
        self.threads: set[int] = set()
        self.finished = 0
        service.translated.connect(self._on_translated)
        service.progress_changed.connect(self.progress.append)
        service.state_changed.connect(self.states.append)
        service.failed.connect(lambda error: self.failures.append(error.code))
        service.prefetch_failed.connect(self._on_prefetch_failed)
        service.finished.connect(self._on_finished)

    def _on_prefetch_failed(self) -> None:
        self.prefetches_failed += 1

    def _on_translated(self, translations: tuple[Translation, ...]) -> None:
        self.translations += translations
        self.threads.add(threading.get_ident())

    def _on_finished(self) -> None:
        self.finished += 1

    @property
    def texts(self) -> dict[str, str]:
        return {t.source: t.text for t in self.translations}


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    running = TaskRunner()
    yield running
    running.close()


@pytest.fixture
def store(tmp_path: Path) -> PackageStore:
    build_folder(tmp_path / "packages")
    return PackageStore(tmp_path / "packages", tmp_path / "bundled", tmp_path / "cache")


@pytest.fixture
def make(runner: TaskRunner, store: PackageStore, tmp_path: Path) -> Iterator[Callable[..., Heard]]:
    made: list[TranslationService] = []
    database = open_database(tmp_path / "data" / "reader.sqlite3", MIGRATIONS)
    cache = TranslationCache(database, 10_000_000)

    def build(worker: WorkerOptions | None = None) -> Heard:
        options = SupervisorOptions(worker or WorkerOptions(), backoff=(0.0, 0.0, 0.0, 0.0))
        service = TranslationService(
            EngineRoutes(store), cache, runner, EngineOptions(threads=1), options
        )
        made.append(service)
        return Heard(service)

    yield build
    for service in made:
        service.close()
    runner.close()
    database.close()


def test_sentences_are_translated_in_the_worker_and_told_on_the_windows_thread(
    make: Callable[..., Heard], qtbot: QtBot
) -> None:
    heard = make()
    with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
        heard.service.request(PAIR, ["The bank opened.", "People read news.", "2014"])
    assert heard.texts == {
        "The bank opened.": "这银行开业。",
        "People read news.": "人们阅读新闻。",
        "2014": "2014",
    }
    assert heard.threads == {threading.get_ident()}
    assert heard.progress[-1].done == heard.progress[-1].total == 3
    assert heard.states[0] is WorkerState.STARTING
    assert heard.failures == []


def test_a_worker_that_is_made_ready_ahead_translates_nothing_by_itself(
    make: Callable[..., Heard], qtbot: QtBot
) -> None:
    heard = make()
    with qtbot.waitSignal(heard.service.state_changed, timeout=PATIENCE):
        heard.service.prepare(PAIR)
    assert heard.states == [WorkerState.STARTING]
    assert not heard.service.is_busy
    with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
        heard.service.request(PAIR, ["People read news."])
    assert heard.texts == {"People read news.": "人们阅读新闻。"}


def test_nothing_is_made_ready_for_a_pair_without_a_package(make: Callable[..., Heard]) -> None:
    heard = make()
    heard.service.prepare(Pair("de", "fr"))
    assert heard.failures == []
    assert heard.states == []


def test_a_page_opened_again_comes_from_the_cache_without_a_worker(
    make: Callable[..., Heard], qtbot: QtBot
) -> None:
    first = make()
    with qtbot.waitSignal(first.service.finished, timeout=PATIENCE):
        first.service.request(PAIR, ["The bank opened.", "The bank  sold cars."])
    second = make()
    with qtbot.waitSignal(second.service.finished, timeout=PATIENCE):
        second.service.request(PAIR, ["The bank opened.", "The bank sold cars."])
    assert second.texts["The bank sold cars."] == "这银行出售汽车。"
    assert second.states == []


def test_forgotten_sentences_are_translated_anew(make: Callable[..., Heard], qtbot: QtBot) -> None:
    heard = make()
    for _ in range(2):
        with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
            heard.service.request(PAIR, ["The bank opened."])
    assert heard.states.count(WorkerState.TRANSLATING) == 1
    heard.service.forget(PAIR, ["The bank opened."])
    with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
        heard.service.request(PAIR, ["The bank opened."])
    assert heard.states.count(WorkerState.TRANSLATING) == 2


def test_another_way_of_translating_has_its_own_cache(
    make: Callable[..., Heard], qtbot: QtBot
) -> None:
    heard = make()
    with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
        heard.service.request(PAIR, ["The news."])
    heard.service.configure(EngineOptions(threads=1, script="traditional"))
    with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
        heard.service.request(PAIR, ["The news."])
    assert [t.text for t in heard.translations] == ["这新闻。", "這新聞。"]


def test_what_an_older_program_translated_is_translated_anew(
    make: Callable[..., Heard], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = make()
    for version, times in (("1", 1), ("1", 1), ("2", 2)):
        monkeypatch.setattr(
            "reader.translation.version.rules_version", lambda *, builtin, made=version: made
        )
        with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
            heard.service.request(PAIR, ["The bank opened."])
        assert heard.states.count(WorkerState.TRANSLATING) == times


def test_prefetched_sentences_are_kept_and_not_shown(
    make: Callable[..., Heard], qtbot: QtBot
) -> None:
    heard = make()
    heard.service.request(PAIR, ["People read news."], Priority.PREFETCH)
    with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
        heard.service.request(PAIR, ["The bank opened."])
    qtbot.waitUntil(lambda: heard.states[-1] is WorkerState.IDLE, timeout=PATIENCE)
    assert list(heard.texts) == ["The bank opened."]
    later = make()
    with qtbot.waitSignal(later.service.finished, timeout=PATIENCE):
        later.service.request(PAIR, ["People read news."])
    assert later.states == []


def test_a_cancelled_page_is_not_shown_when_it_comes(
    make: Callable[..., Heard], qtbot: QtBot
) -> None:
    heard = make(harmful())
    heard.service.request(PAIR, [f"old {n}" for n in range(300)])
    qtbot.waitUntil(lambda: bool(heard.translations), timeout=PATIENCE)
    heard.service.cancel()
    shown = len(heard.translations)
    with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
        heard.service.request(PAIR, ["new"])
    assert [t.source for t in heard.translations[shown:]] == ["new"]


def test_a_killed_worker_loses_nothing_and_repeats_nothing(
    make: Callable[..., Heard], qtbot: QtBot
) -> None:
    heard = make()
    sentences = [f"The bank sold {n} cars." for n in range(120)]
    with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
        heard.service.request(PAIR, sentences)
        qtbot.waitUntil(lambda: bool(heard.translations), timeout=PATIENCE)
        supervisor = heard.service._dispatcher
        assert supervisor is not None
        pid = supervisor.worker_pid
        assert pid
        os.kill(pid, signal.SIGKILL)
    assert sorted(t.source for t in heard.translations) == sorted(sentences)
    assert WorkerState.RESTARTING in heard.states


def test_poison_is_shown_as_failed_and_can_be_tried_again(
    make: Callable[..., Heard], qtbot: QtBot, tmp_path: Path
) -> None:
    heard = make(harmful())
    with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
        heard.service.request(PAIR, ["calm", "BUG"])
    failed = [t for t in heard.translations if t.failed]
    assert [(t.source, t.text) for t in failed] == [("BUG", "BUG")]
    with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
        heard.service.retry(["BUG"])
    assert len([t for t in heard.translations if t.failed]) == 2


def test_a_damaged_package_fails_once_with_its_reason(
    make: Callable[..., Heard], qtbot: QtBot, store: PackageStore
) -> None:
    (store.installed_folder / "translate-en_zh-1_0" / "model" / "model.bin").write_bytes(b"x")
    heard = make()
    with qtbot.waitSignal(heard.service.failed, timeout=PATIENCE):
        heard.service.request(PAIR, ["The bank opened.", "People read news."])
    assert heard.failures == ["package-damaged"]


def test_what_is_asked_for_ahead_fails_without_a_word_and_is_not_tried_again(
    make: Callable[..., Heard], qtbot: QtBot, store: PackageStore
) -> None:
    (store.installed_folder / "translate-en_zh-1_0" / "model" / "model.bin").write_bytes(b"x")
    heard = make()
    assert heard.service.can_prefetch(PAIR)
    with qtbot.waitSignal(heard.service.prefetch_failed, timeout=PATIENCE):
        heard.service.request(PAIR, ["The bank opened."], Priority.PREFETCH)
    assert heard.failures == []
    assert not heard.service.can_prefetch(PAIR)
    heard.service.request(PAIR, ["The bank opened."], Priority.PREFETCH)
    with qtbot.waitSignal(heard.service.failed, timeout=PATIENCE):
        heard.service.request(PAIR, ["People read news."])
    assert heard.failures == ["package-damaged"]
    assert heard.prefetches_failed == 1


def test_a_worker_left_off_is_not_started_for_what_is_asked_for_ahead(
    make: Callable[..., Heard], qtbot: QtBot
) -> None:
    heard = make(harmful())
    with qtbot.waitSignal(heard.service.prefetch_failed, timeout=PATIENCE):
        heard.service.request(PAIR, [f"CRASH {n}" for n in range(6)], Priority.PREFETCH)
    assert heard.failures == []
    left_off = len(heard.states)
    heard.service.request(PAIR, ["ahead"], Priority.PREFETCH)
    assert heard.states[left_off - 1 :] == [WorkerState.UNAVAILABLE]
    with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
        heard.service.request(PAIR, ["again"])
    assert heard.texts == {"again": "AGAIN"}


def test_a_worker_left_off_starts_again_when_asked(
    make: Callable[..., Heard], qtbot: QtBot
) -> None:
    heard = make(harmful())
    with qtbot.waitSignal(heard.service.failed, timeout=PATIENCE):
        heard.service.request(PAIR, [f"CRASH {n}" for n in range(6)])
    heard.service.cancel()
    with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
        heard.service.request(PAIR, ["again"])
    assert heard.texts["again"] == "AGAIN"


def test_without_a_package_it_says_so(make: Callable[..., Heard], qtbot: QtBot) -> None:
    heard = make()
    heard.service.request(Pair("de", "fr"), ["Hallo"])
    assert heard.failures == ["no-package"]


def test_a_locked_database_does_not_stop_translation(
    make: Callable[..., Heard], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.errors import StorageError

    def locked(*_: object) -> None:
        raise StorageError("locked", "The database cannot be used.")

    monkeypatch.setattr(TranslationCache, "find", locked)
    monkeypatch.setattr(TranslationCache, "keep", locked)
    heard = make()
    with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
        heard.service.request(PAIR, ["The bank opened."])
    assert heard.texts == {"The bank opened.": "这银行开业。"}


def test_routes_are_those_of_the_packages(make: Callable[..., Heard], store: PackageStore) -> None:
    route = make().service.route(PAIR)
    assert isinstance(route, Route)
    assert route.label == "Argos en→zh 1.0"


def test_alternatives_are_told_to_who_asked_and_to_nobody_else(
    make: Callable[..., Heard], qtbot: QtBot
) -> None:
    heard = make()
    found: list[list[str]] = []
    heard.service.find_alternatives(
        PAIR,
        "The bank opened.",
        5,
        lambda translations: found.append([t.text for t in translations]),
        lambda error: found.append([error.code]),
    )
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    assert found[0][0] == "这银行开业。"
    assert len(found[0]) == len(set(found[0])) <= 5
    assert heard.translations == []
    assert heard.finished == 0


def test_alternatives_that_are_dropped_are_told_to_nobody(
    make: Callable[..., Heard], qtbot: QtBot
) -> None:
    heard = make(harmful())
    found: list[object] = []
    heard.service.find_alternatives(PAIR, "one", 3, found.append, found.append)
    heard.service.cancel()
    with qtbot.waitSignal(heard.service.finished, timeout=PATIENCE):
        heard.service.request(PAIR, ["two"])
    assert found == []


def test_without_a_package_one_who_asks_for_alternatives_is_told(
    make: Callable[..., Heard],
) -> None:
    found: list[str] = []
    make().service.find_alternatives(
        Pair("ja", "ko"), "one", 3, lambda _: None, lambda error: found.append(error.code)
    )
    assert found == ["no-package"]
