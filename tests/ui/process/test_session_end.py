"""A session that ends with the window open keeps the reader's place, and may open it again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event

import pytest

from reader.paths import Paths
from reader.settings_file import change_setting
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from tests.helpers.program import ROOT

pytestmark = pytest.mark.posix("signals of a session")

STORY = (
    "<article><h1>Tide</h1><p>The tide came in at noon, the pilot said on the quay.</p></article>"
)
#: Seconds that anything may take on a busy computer.
PATIENCE = 120
ENTRY = "org.bilingualreader.BilingualReader.reopen.desktop"


@contextmanager
def program(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """The program with its page open, over folders below one."""
    page = folder / "story.html"
    page.write_text(STORY, "utf-8")
    command = [sys.executable, "-m", "reader", str(page), "--offline", "--data-dir", str(folder)]
    environment = {**os.environ, "XDG_CONFIG_HOME": str(folder / "xdg")}
    with subprocess.Popen([*command, *arguments], cwd=ROOT, env=environment) as process:
        try:
            wait_until(lambda: bool(places(folder)))
            yield process
        finally:
            process.kill()


def wait_until(condition: object) -> None:
    assert callable(condition)
    for _ in range(PATIENCE * 20):
        if condition():
            return
        Event().wait(0.05)
    raise AssertionError("it did not come to that in time")


def places(folder: Path) -> list[str]:
    """The places in the pages that were read; "" where none is kept."""
    file = Paths.below(folder).database
    if not file.exists():
        return []
    with closing(open_database(file, MIGRATIONS)) as database:
        return [str(row["position"]) for row in database.rows("SELECT position FROM history")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    paths = Paths.below(tmp_path)
    change_setting(paths.settings_file, "privacy.after_login", True)
    change_setting(paths.settings_file, "translation.starter_packages", False)
    return tmp_path


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_what_a_session_ends_is_opened_again_at_its_place(
    folder: Path, number: signal.Signals
) -> None:
    with program(folder) as process:
        process.send_signal(number)
        assert process.wait(PATIENCE) == 0
    assert all(places(folder))
    assert "--data-dir" in (folder / "xdg" / "autostart" / ENTRY).read_text("utf-8")


def test_what_the_reader_closed_is_not_opened_again(folder: Path) -> None:
    with program(folder) as process:
        assert (folder / "xdg" / "autostart" / ENTRY).exists()
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 0
    assert not (folder / "xdg" / "autostart" / ENTRY).exists()
    assert all(places(folder))


def test_a_second_window_is_not_opened_again(folder: Path) -> None:
    with program(folder, "--new-instance"):
        assert not (folder / "xdg").exists()
