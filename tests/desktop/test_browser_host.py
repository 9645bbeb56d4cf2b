"""A page over real pipes into the real program: one that has to be started, then one that runs."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.browser.registration import CHROMIUM_ORIGIN
from reader.paths import Paths
from reader.system.files import MARK
from tests.helpers.browser import HTML, answer, page
from tests.helpers.program import ROOT

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform != "linux", reason="the window is ended by its descriptor"),
]

HOST = (sys.executable, "-m", "reader", "browser", "host")


@pytest.fixture
def paths(tmp_path: Path) -> Iterator[Paths]:
    """Folders of a program that is ended with the test."""
    paths = Paths.below(tmp_path)
    yield paths
    window = _window(paths)
    ended = os.pidfd_open(window)
    signal.pidfd_send_signal(ended, signal.SIGTERM)
    assert select.select([ended], [], [], 60)[0]
    os.close(ended)


def _window(paths: Paths) -> int:
    """The process that holds the lock of the first instance."""
    return int((paths.state / "instance.lock").read_text("utf-8").split()[0])


def _send(paths: Paths, *pieces: str) -> dict[str, object]:
    done = subprocess.run(
        [*HOST, *paths.options(), "--", CHROMIUM_ORIGIN],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        input=page(*pieces),
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert done.stderr == b""
    return answer(done.stdout)


def test_the_program_is_started_and_takes_the_next_page_too(paths: Paths) -> None:
    assert _send(paths, HTML) == {"taken": True}
    first = _window(paths)
    assert _send(paths, HTML[:100], HTML[100:]) == {"taken": True}
    assert _window(paths) == first
    assert [file.name for file in paths.deliveries.iterdir()] == [MARK]
