"""The worker process by itself: where it runs, what it may not do, when it ends."""

from __future__ import annotations

import multiprocessing
import os
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.datamodel.translation import Pair
from reader.translation.options import EngineOptions
from reader.translation.packages.store import PackageStore, Route
from reader.translation.worker.process import WorkerProcess
from reader.translation.worker.protocol import (
    BatchDone,
    BatchFailed,
    Configure,
    Ready,
    TranslateBatch,
    WorkerExited,
)
from reader.translation.worker.serving import WorkerOptions
from tests.helpers.packages import build_package

PATIENCE = 60.0
ROUTE = Route(Pair("en", "zh"), ())


class Spy:
    """An engine that tells what the worker's process looks like."""

    options = EngineOptions()

    def unload(self) -> None:
        pass

    def translate(self, texts: Any, route: Route) -> Any:
        if texts == ("network",):
            socket.create_connection(("127.0.0.1", 9))
        if texts == ("name",):
            socket.getaddrinfo("news.example", 80)
        raise RuntimeError  # the answer of a bug; what it saw stands in the environment

    def warm_up(self, route: Route) -> None:
        pass


@pytest.fixture
def package_route(tmp_path: Path) -> Route:
    store = PackageStore(tmp_path / "packages", tmp_path / "none", tmp_path / "cache")
    store.install_file(build_package(tmp_path / "made"))
    route = store.route(Pair("en", "zh"))
    assert route
    return route


@pytest.fixture
def worker(request: pytest.FixtureRequest) -> Iterator[WorkerProcess]:
    process = WorkerProcess(getattr(request, "param", WorkerOptions()))
    assert isinstance(process.receive(PATIENCE), Ready)
    yield process
    process.close()


def ask(worker: WorkerProcess, route: Route, *texts: str) -> Any:
    worker.send(TranslateBatch(1, route, texts, EngineOptions(threads=1)))
    return worker.receive(PATIENCE)


def test_a_real_package_translates(worker: WorkerProcess, package_route: Route) -> None:
    reply = ask(worker, package_route, "The bank opened the new office.", "People read news.")
    assert isinstance(reply, BatchDone)
    assert [t.text for t in reply.translations] == ["这银行开业这新办公室。", "人们阅读新闻。"]
    assert {t.packages for t in reply.translations} == {package_route.packages}


def test_what_comes_together_is_done_one_after_the_other(package_route: Route) -> None:
    process = WorkerProcess(WorkerOptions())
    try:
        options = EngineOptions(threads=1)
        process.send(Configure(options))  # it is still being started, and reads both at once
        process.send(TranslateBatch(1, package_route, ("People read news.",), options))
        assert isinstance(process.receive(PATIENCE), Ready)
        reply = process.receive(PATIENCE)
        assert isinstance(reply, BatchDone)
        assert [t.text for t in reply.translations] == ["人们阅读新闻。"]
    finally:
        process.close()


def test_planted_variables_do_not_reach_it(
    monkeypatch: pytest.MonkeyPatch, package_route: Route
) -> None:
    monkeypatch.setenv("ARGOS_MODEL_PROVIDER", "LIBRETRANSLATE")
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", "/nowhere")
    process = WorkerProcess(WorkerOptions())
    try:
        assert isinstance(process.receive(PATIENCE), Ready)
        environment = Path(f"/proc/{process.pid}/environ")
        reply = ask(process, package_route, "Hello world.")
        assert isinstance(reply, BatchDone)
        assert reply.translations[0].text == "你好世界。"
        assert environment.exists() or sys.platform != "linux"
    finally:
        process.close()


@pytest.mark.parametrize("worker", [WorkerOptions(engine=Spy)], indirect=True)
@pytest.mark.parametrize("wish", ["network", "name"])
def test_the_network_is_refused(worker: WorkerProcess, wish: str) -> None:
    reply = ask(worker, ROUTE, wish)
    assert isinstance(reply, BatchFailed)
    assert str(reply.error.message) == "PermissionError"


@pytest.mark.parametrize("worker", [WorkerOptions(engine=Spy)], indirect=True)
def test_an_unexpected_error_says_nothing_of_the_text(worker: WorkerProcess) -> None:
    reply = ask(worker, ROUTE, "a secret sentence")
    assert isinstance(reply, BatchFailed)
    assert reply.error.code == "bug"
    assert "secret" not in str(reply.error.message) + reply.error.traceback


def test_its_death_is_told(worker: WorkerProcess) -> None:
    assert worker.pid
    os.kill(worker.pid, signal.SIGKILL)
    assert worker.receive(PATIENCE) == WorkerExited(-signal.SIGKILL)


def test_it_ends_when_asked(worker: WorkerProcess) -> None:
    worker.close()
    assert not multiprocessing.active_children()
