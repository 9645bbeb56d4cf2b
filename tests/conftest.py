"""What every test stands on: no display, no traces in the person's folders, nothing left behind."""

from __future__ import annotations

import contextlib
import functools
import gc
import logging
import multiprocessing
import os
import socket
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest
from pytestqt.qtbot import QtBot

from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database
from tests.helpers.chaos import chaos
from tests.helpers.plans import Watched
from tests.helpers.web import Site, serving

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
# The person's language and formats are not those of the tests.
for _name in [name for name in os.environ if name.startswith(("LC_", "LANG"))]:
    del os.environ[_name]
os.environ["LANG"] = "C.UTF-8"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # not the person's own
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "localhost,127.0.0.1,::1"

# Hundreds of tests start the program: its bytecode is kept, also where the environment forbids it.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# A busy computer is no reason for a test to fail.
hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")

#: The milliseconds that a test waits for the window, unless it says another number.
for _wait in (
    QtBot.waitCallback,
    QtBot.waitExposed,
    QtBot.waitSignal,
    QtBot.waitSignals,
    QtBot.waitUntil,
):
    _wait.__kwdefaults__ = {**(_wait.__kwdefaults__ or {}), "timeout": 60_000}

#: Seconds that a thread or process may need to end after its test.
GRACE = 20.0


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("Bilingual Reader")
    group.addoption("--long", action="store_true", help="run the tests marked long, too")
    group.addoption("--chaos", metavar="SEED", help="hold threads up by chance")
    group.addoption("--faults", action="store_true", help="print the table of faults at the end")
    group.addoption("--frozen", type=Path, metavar="PATH", help="a bundle's executable to try")
    group.addoption("--windows", action="store_true", help="try the installer for Windows in Wine")
    group.addoption(
        "--libretranslate", type=Path, metavar="PYTHON", help="one that has libretranslate"
    )
    group.addoption(
        "--llama",
        type=Path,
        metavar="PYTHON",
        help="one that has llama-cpp-python[server] and gguf",
    )
    group.addoption(
        "--shared", type=Path, metavar="PATH", help="folder of real pages for tests marked shared"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    skips = {
        "long": None if config.getoption("--long") else "long: run with --long",
        "shared": None if config.getoption("--shared") else "needs --shared PATH",
        "frozen": None if config.getoption("--frozen") else "needs --frozen PATH",
        "windows": None if config.getoption("--windows") else "needs --windows",
        "display": None if _has_display() else "needs a display",
    }
    for item in items:
        for name, reason in skips.items():
            if reason and item.get_closest_marker(name):
                item.add_marker(pytest.mark.skip(reason=reason))
        if os.name != "posix" and (posix := item.get_closest_marker("posix")):
            item.add_marker(pytest.mark.skip(reason=f"POSIX alone has {posix.args[0]}"))
    # Short ones last: nobody is left with a long file when all others are done.
    items.sort(key=lambda item: "unit" in item.path.parent.parent.parts)


def _has_display() -> bool:
    offscreen = os.environ.get("QT_QPA_PLATFORM") == "offscreen"
    return not offscreen and bool(os.environ.get("DISPLAY") or sys.platform != "linux")


@pytest.fixture(scope="session")
def shared_data(pytestconfig: pytest.Config) -> Path:
    """The folder given with `--shared`; tests that ask for it carry the marker `shared`."""
    folder = pytestconfig.getoption("--shared")
    if folder is None:
        pytest.skip("needs --shared PATH")
    data = Path(folder)
    return data / "data" if (data / "data").is_dir() else data


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty library."""
    opened = open_database(tmp_path / "library.sqlite3", MIGRATIONS)
    yield opened
    opened.close()


@pytest.fixture
def site() -> Iterator[Site]:
    """A web server on this computer."""
    with serving() as running:
        yield running


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Names that a test invents, and the addresses they lead to; all others are looked up."""
    planted: dict[str, str] = {}
    look_up = socket.getaddrinfo

    def planting(host: str, *args: object, **kwargs: object) -> object:
        return look_up(planted.get(host, host), *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", planting)
    return planted


@pytest.fixture(autouse=True, scope="session")
def planned() -> Iterator[None]:
    """Refuse every statement that takes the square of what is kept, whichever test runs it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite3, "connect", functools.partial(sqlite3.connect, factory=Watched))
        yield


@pytest.fixture(autouse=True)
def slow_threads(request: pytest.FixtureRequest) -> Iterator[None]:
    """With `--chaos`, a computer on which every thread may be late."""
    seed = request.config.getoption("--chaos")
    with chaos(f"{seed} {request.node.nodeid}") if seed else contextlib.nullcontext():
        yield


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Empty folders for settings, data, cache and state, for each test."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name, folder in (("APPDATA", "appdata"), ("LOCALAPPDATA", "localappdata")):
        monkeypatch.setenv(name, str(home / folder))
    # Windows itself does not ask those two; platformdirs asks these before it.
    monkeypatch.setenv("WIN_PD_OVERRIDE_APPDATA", str(home / "appdata"))
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(home / "localappdata"))
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    return home


@pytest.fixture(autouse=True)
def no_unexpected_logs(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test in which the program logged a warning, unless it is marked `expects_logs`."""
    yield
    logger = logging.getLogger("reader")
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
        handler.close()
    logger.propagate = True
    if request.node.get_closest_marker("expects_logs"):
        return
    records = [r for phase in ("setup", "call") for r in caplog.get_records(phase)]
    unexpected = [r.getMessage() for r in records if r.levelno >= logging.WARNING]
    assert not unexpected, f"logged: {unexpected}"


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Let the program speak its own English, in the system's colours, again after a window."""
    yield
    words, core = sys.modules.get("reader.ui.texts.i18n"), sys.modules.get("PySide6.QtCore")
    if core and (application := core.QCoreApplication.instance()):
        application.setProperty("theme", None)
    if words and core and (application := core.QCoreApplication.instance()):
        words.remove_translators(application)


@pytest.fixture(autouse=True)
def deleted() -> Iterator[None]:
    """Delete the widgets that a test closed: Qt lets them wait for a loop, and styles all anew."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core and (application := core.QCoreApplication.instance()):
        application.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True, scope="module")
def collected() -> Iterator[None]:
    """Collect garbage in this thread, as the program does: it may hold objects of Qt."""
    gc.disable()
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread, a process or a visible window."""
    before = set(threading.enumerate())
    yield
    _wait_for(lambda: not (_new_threads(before) or multiprocessing.active_children()))
    threads, children = _new_threads(before), multiprocessing.active_children()
    for child in children:
        child.kill()
    assert not threads, f"threads left running: {threads}"
    assert not children, f"processes left running: {children}"
    assert not _visible_windows(), "windows left open"


def _wait_for(condition: Callable[[], bool]) -> None:
    """Until the condition holds, at most `GRACE` seconds: what is ending gets the time to end."""
    deadline = time.monotonic() + GRACE
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.01)


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before
        and thread.is_alive()
        # Threads that Qt or hypothesis started show up as dummies and end with their owner.
        and not isinstance(thread, threading._DummyThread)
        # On Windows multiprocessing hands sockets over by a thread that it keeps.
        and not (sys.platform == "win32" and thread.name.endswith("(_serve)"))
    ]


def _visible_windows() -> list[object]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets else None
    if application is None:
        return []
    return [w for w in application.topLevelWidgets() if w.isVisible()]
