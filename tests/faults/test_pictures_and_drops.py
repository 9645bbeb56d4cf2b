"""H8, H9: pictures that are bombs or none, and what is dropped on the window."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from reader.limits import MAX_PAGE_CHARACTERS
from reader.ui.main_window import MainWindow
from reader.ui.reading.pictures import decode
from tests.faults.conftest import Tell
from tests.faults.pages import STORY, saved

# -- H8: pictures


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, rows: int) -> bytes:
    """A picture that says it is so large, with so many rows of grey."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = zlib.compress(bytes(width + 1) * rows)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    )


PICTURES: dict[str, Callable[[], bytes]] = {
    "60,000 by 60,000": lambda: png(60_000, 60_000, 1),
    "two billion wide": lambda: png(2**31 - 1, 1, 0),
    "nothing wide": lambda: png(0, 10, 1),
    "drawing": lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>",
    "words": lambda: b"no picture",
    "beginning alone": lambda: png(10, 10, 10)[:20],
    "GIF of 65,535": lambda: b"GIF89a\xff\xff\xff\xff\x00\x00\x00;",
}


@pytest.mark.fault("H8", "picture that is a bomb, or none")
@pytest.mark.parametrize("kind", PICTURES)
@pytest.mark.filterwarnings("ignore")
def test_a_picture_too_large_is_not_decoded(kind: str, qtbot: QtBot) -> None:
    with qtbot.captureExceptions():
        assert decode(PICTURES[kind]()) is None


# -- H9: what is dropped or pasted


def dropped(**values: Any) -> QMimeData:
    data = QMimeData()
    for name, value in values.items():
        getattr(data, f"set{name}")(value)
    return data


DROPS: dict[str, Callable[[Path], QMimeData]] = {
    "a folder": lambda folder: dropped(Urls=[QUrl.fromLocalFile(str(folder))]),
    "a text too long": lambda _: dropped(Text="x " * (MAX_PAGE_CHARACTERS // 2 + 1)),
    "nothing": lambda _: dropped(Text=" "),
    "a file that is gone": lambda folder: dropped(Urls=[QUrl.fromLocalFile(f"{folder}/gone.html")]),
}


@pytest.mark.fault("H9", "something dropped that cannot be opened")
@pytest.mark.parametrize("kind", DROPS)
def test_what_cannot_be_opened_is_refused_with_its_reason(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, kind: str, tell: Tell
) -> None:
    messages = window.parts.messages
    window.controllers.opening.open_mime(DROPS[kind](tmp_path))
    qtbot.waitUntil(messages.isVisible, timeout=20_000)
    tell(messages._text.text())
    assert window.parts.session.page is None


@pytest.mark.fault("H9", "many files dropped at once")
@pytest.mark.parametrize("count", [2, 50, 500])
def test_the_first_of_many_files_opens_and_the_others_are_ahead(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, count: int
) -> None:
    files = [saved(tmp_path, STORY, f"{number}.html") for number in range(count)]
    with qtbot.waitSignal(window.settled, timeout=20_000):
        window.controllers.opening.open_mime(
            dropped(Urls=[QUrl.fromLocalFile(str(file)) for file in files])
        )
    page, navigation = window.parts.session.page, window.parts.tabs.current.trail
    assert page is not None
    assert page.source == str(files[0])
    assert navigation.at(1)
