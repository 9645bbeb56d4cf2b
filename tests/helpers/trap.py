"""Sees what a page makes the program do: use sockets, open files, start programs, open links."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QDesktopServices

_NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname")
_PROGRAMS = ("os.exec", "os.system", "subprocess.Popen")
_FILES = ("/dev/zero", "/etc/passwd")


class Trap:
    """Keeps what an audit hook sees while it is set."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.set = False
        sys.addaudithook(self._hook)

    def _hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.set:
            return
        if event in _NETWORK:
            self.seen.append(f"{event} {arguments!r}")
        elif event == "open" and str(arguments[0]).startswith(_FILES):
            self.seen.append(f"open {arguments[0]}")
        elif event in _PROGRAMS:
            self.seen.append(event)


@pytest.fixture(scope="session")
def trap() -> Trap:
    # An audit hook cannot be taken away again, so that there is one for all tests.
    return Trap()


@pytest.fixture
def watched(trap: Trap, monkeypatch: pytest.MonkeyPatch) -> Iterator[Trap]:
    """Watch the program while a test runs."""
    trap.seen.clear()
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: trap.seen.append(f"opened {url.toString()}")
    )
    trap.set = True
    yield trap
    trap.set = False
