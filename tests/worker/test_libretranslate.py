"""A real LibreTranslate with the starter packages, read through: `--libretranslate PYTHON`.

PYTHON is one that `libretranslate` was installed for, in an environment of its own.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Context, Translation
from reader.network.connection import Connection
from reader.pipeline import Pipeline
from reader.policy import Policy, hidden_ids
from reader.projection import shown_sentences
from reader.resources import resource_path
from reader.services.engines import EngineRoutes
from reader.services.tasks import TaskRunner
from reader.services.translation import TranslationService
from reader.translation.engine import Engine
from reader.translation.options import EngineOptions
from reader.translation.packages.store import PackageStore
from reader.translation.servers.answers import Asked, restored
from reader.translation.servers.server import Kind, Server, ServerRoute
from tests.helpers.translators import PAIR, engine_of
from tests.helpers.windows import SAMPLE

SCRIPT = Path(__file__).parents[1] / "helpers" / "libretranslate_server.py"


class Running:
    """LibreTranslate as a process of its own, with folders of its own."""

    def __init__(self, python: Path, folder: Path) -> None:
        self._python = python
        places = {f"XDG_{name}_HOME": str(folder / name) for name in ("DATA", "CONFIG", "CACHE")}
        packages = {"ARGOS_PACKAGES_DIR": str(folder / "packages"), "HOME": str(folder)}
        self._environment = {**os.environ, **places, **packages, "PYTHONUNBUFFERED": "1"}
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.process = self._start(str(port), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        assert self.process.stdout is not None
        while b"listening" not in (line := self.process.stdout.readline()):
            assert line, "it ended before it began"
        self._drain = threading.Thread(target=self.process.stdout.read)
        self._drain.start()
        self.server = Server(Kind.SERVER, f"http://127.0.0.1:{port}")
        offer = engine_of(self.server).offer()
        self.server = replace(self.server, languages=offer.languages)

    def _start(self, *arguments: str, **options: int) -> subprocess.Popen[bytes]:
        command = [str(self._python), str(SCRIPT), *arguments]
        return subprocess.Popen(command, env=self._environment, **options)  # type: ignore[call-overload,no-any-return]

    def by_packages(self, texts: list[str]) -> list[str]:
        """What Argos Translate makes of sentences, without a server."""
        process = self._start("en", "zh", stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        out, _ = process.communicate("\n".join(texts).encode())
        return out.decode().splitlines()

    def kill(self) -> None:
        """End it as nobody ends a server."""
        self.process.kill()
        self.process.wait()
        self._drain.join()
        if self.process.stdout:
            self.process.stdout.close()


@pytest.fixture
def running(pytestconfig: pytest.Config, tmp_path: Path) -> Iterator[Running]:
    python = pytestconfig.getoption("--libretranslate")
    if python is None:
        pytest.skip("needs --libretranslate PYTHON")
    server = Running(python, tmp_path / "argos")
    yield server
    server.kill()


@pytest.fixture
def sentences() -> list[str]:
    """Those of the sample page."""
    page = Pipeline().open(SAMPLE)
    return shown_sentences(page, hidden_ids(page, Policy()))


def test_a_page_reads_as_the_packages_of_the_server_give_it(
    running: Running,
    sentences: list[str],
    tmp_path: Path,
) -> None:
    engine, route = engine_of(running.server), ServerRoute(PAIR, running.server)
    engine.translate(sentences[:4], route)  # it loads its packages, and shows that it keeps order
    start = time.monotonic()
    made = engine.translate(sentences, route)
    seconds = time.monotonic() - start
    asked = [Asked.of(t, PAIR, {}, Context()) for t in sentences]
    given = running.by_packages([a.masked for a in asked])
    expected = [restored(a, text) for a, text in zip(asked, given, strict=True)]
    different = [
        (t.source, t.text, text)
        for t, text in zip(made, expected, strict=True)
        if t.text != text and t.text != t.source
    ]
    assert different == []
    own, own_seconds = own_worker(sentences, tmp_path / "cache")
    alike = sum(a.text == b.text for a, b in zip(made, own, strict=True))
    sys.stdout.write(
        f"{len(sentences)} sentences, {alike} as the own engine makes them; "
        f"{seconds:.2f} s, {own_seconds:.2f} s by the own engine\n"
    )


def own_worker(sentences: list[str], cache: Path) -> tuple[list[Translation], float]:
    """The page by the program's own engine and the starter package, and the seconds it took."""
    store = PackageStore(cache / "none", resource_path("packages"), cache)
    route = store.route(PAIR)
    assert route is not None
    engine = Engine(EngineOptions())
    engine.translate(["The bank opened."], route)
    start = time.monotonic()
    return engine.translate(sentences, route), time.monotonic() - start


def test_packages_go_on_where_a_server_was_killed(
    running: Running, sentences: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    runner = TaskRunner()
    store = PackageStore(tmp_path / "none", resource_path("packages"), tmp_path / "cache")
    routes = EngineRoutes(store, lambda: running.server, Connection)
    service = TranslationService(routes, None, runner, EngineOptions(threads=1))
    made: dict[str, tuple[str, ...]] = {}
    told: list[str] = []

    def take(translations: tuple[Translation, ...]) -> None:
        if not made:
            running.process.kill()
        made.update((t.source, t.packages) for t in translations)

    service.translated.connect(take)
    service.fell_back.connect(lambda error: told.append(error.code))
    try:
        with qtbot.waitSignal(service.finished, timeout=120_000):
            service.request(PAIR, sentences)
    finally:
        service.close()
        runner.close()
    assert set(made) == set(sentences)
    makers = set(made.values())
    assert ("LibreTranslate",) in makers
    assert len(makers) == 2
    assert len(told) == 1
