"""Real servers, read through: `--libretranslate PYTHON`, `--llama PYTHON`.

PYTHON is one that `libretranslate`, or `llama-cpp-python[server]` and `gguf`, was installed for, in
an environment of its own. LibreTranslate has the starter packages, llama.cpp a model of random
weights, of which nothing is to be believed.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Context, Doubt, Translation
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

HELPERS = Path(__file__).parents[1] / "helpers"


class Process:
    """A server as a process of its own, with folders of its own.

    Args:
        python: has what the script needs.
        script: of the helpers.
        folder: for what it keeps.
        ready: what it says when it can be asked.
        more: arguments behind the port.
    """

    def __init__(self, python: Path, script: str, folder: Path, ready: bytes, *more: str) -> None:
        folder.mkdir()
        self._command = [str(python), str(HELPERS / script)]
        places = {f"XDG_{name}_HOME": str(folder / name) for name in ("DATA", "CONFIG", "CACHE")}
        packages = {"ARGOS_PACKAGES_DIR": str(folder / "packages"), "HOME": str(folder)}
        self._environment = {**os.environ, **places, **packages, "PYTHONUNBUFFERED": "1"}
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        self.process = self._start(
            str(port), *more, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        assert self.process.stdout is not None
        while ready not in (line := self.process.stdout.readline()):
            assert line, "it ended before it began"
        self._drain = threading.Thread(target=self.process.stdout.read)
        self._drain.start()

    def _start(self, *arguments: str, **options: int) -> subprocess.Popen[bytes]:
        command = [*self._command, *arguments]
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


def python_of(config: pytest.Config, name: str) -> Path:
    """The Python that was given for a server; a test without it is skipped."""
    python: Path | None = config.getoption(f"--{name}")
    if python is None:
        pytest.skip(f"needs --{name} PYTHON")
    return python


@pytest.fixture
def argos(pytestconfig: pytest.Config, tmp_path: Path) -> Iterator[Process]:
    """LibreTranslate with the starter packages."""
    python = python_of(pytestconfig, "libretranslate")
    process = Process(python, "libretranslate_server.py", tmp_path / "argos", b"listening")
    yield process
    process.kill()


@pytest.fixture
def llama(pytestconfig: pytest.Config, tmp_path: Path) -> Iterator[Process]:
    """llama.cpp with a model of random weights."""
    python, folder = python_of(pytestconfig, "llama"), tmp_path / "llama"
    process = Process(python, "llama_server.py", folder, b"Uvicorn running on", str(folder))
    yield process
    process.kill()


def offered(server: Server) -> Server:
    """A server with what it offers."""
    offer = engine_of(server).offer()
    return replace(server, languages=offer.languages, model="".join(offer.models[:1]))


@pytest.fixture
def sentences() -> list[str]:
    """Those of the sample page."""
    page = Pipeline().open(SAMPLE)
    return shown_sentences(page, hidden_ids(page, Policy()))


def test_a_page_reads_as_the_packages_of_the_server_give_it(
    argos: Process,
    sentences: list[str],
    tmp_path: Path,
) -> None:
    server = offered(Server(Kind.SERVER, argos.address))
    engine, route = engine_of(server), ServerRoute(PAIR, server)
    engine.translate(sentences[:4], route)  # it loads its packages, and shows that it keeps order
    start = time.monotonic()
    made = engine.translate(sentences, route)
    seconds = time.monotonic() - start
    asked = [Asked.of(t, PAIR, {}, Context()) for t in sentences]
    given = argos.by_packages([a.masked for a in asked])
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


@pytest.fixture
def reading(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Server], TranslationService]]:
    """Makes a service of a server, with the starter packages behind it."""
    runner, begun = TaskRunner(), list[TranslationService]()
    store = PackageStore(tmp_path / "none", resource_path("packages"), tmp_path / "cache")

    def begin(server: Server) -> TranslationService:
        routes = EngineRoutes(store, lambda: server, Connection)
        begun.append(TranslationService(routes, None, runner, EngineOptions(threads=1)))
        return begun[-1]

    yield begin
    for service in begun:
        service.close()
    runner.close()


def test_packages_go_on_where_a_server_was_killed(
    argos: Process,
    sentences: list[str],
    qtbot: QtBot,
    reading: Callable[[Server], TranslationService],
) -> None:
    service = reading(offered(Server(Kind.SERVER, argos.address)))
    made: dict[str, tuple[str, ...]] = {}
    told: list[str] = []

    def take(translations: tuple[Translation, ...]) -> None:
        if not made:
            argos.process.kill()
        made.update((t.source, t.packages) for t in translations)

    service.translated.connect(take)
    service.fell_back.connect(lambda error: told.append(error.code))
    with qtbot.waitSignal(service.finished, timeout=120_000):
        service.request(PAIR, sentences)
    assert set(made) == set(sentences)
    makers = set(made.values())
    assert ("LibreTranslate",) in makers
    assert len(makers) == 2
    assert len(told) == 1


def test_what_a_random_model_says_is_believed_nowhere(
    llama: Process,
    sentences: list[str],
    qtbot: QtBot,
    reading: Callable[[Server], TranslationService],
) -> None:
    server = offered(Server(Kind.MODEL, llama.address))
    assert server.model == "random"
    service = reading(server)
    made: dict[str, Translation] = {}
    told: list[str] = []
    service.translated.connect(lambda found: made.update((t.source, t) for t in found))
    service.fell_back.connect(lambda error: told.append(error.code))
    with qtbot.waitSignal(service.finished, timeout=300_000):
        service.request(PAIR, sentences[:12], title="Ferries")
    assert told == []
    assert set(made) == set(sentences[:12])
    assert all(Doubt.STAND_IN in t.doubts for t in made.values())
