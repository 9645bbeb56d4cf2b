"""Displays that are there, and those that are only named."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.system.display import has_display


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[int]:
    """The number of a display whose server listens on TCP."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1] - 6000


def test_nothing_named_is_no_display() -> None:
    assert not has_display()


def test_a_server_that_answers_is_a_display(server: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", f"127.0.0.1:{server}.0")
    assert has_display()


@pytest.mark.posix("sockets that have names")
@pytest.mark.parametrize(
    "name", [":98765", "unix:98765", "127.0.0.1:1", "nonsense", "a:b", ":99999999"]
)
def test_a_display_that_does_not_answer_is_none(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", name)
    assert not has_display()


@pytest.mark.posix("sockets that have names")
def test_a_wayland_display_is_one_while_it_listens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not has_display()
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()
        assert has_display()


def test_qt_may_be_told_to_do_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert has_display()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_have_a_screen(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert has_display()
