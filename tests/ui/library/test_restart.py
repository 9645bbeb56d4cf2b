"""What a window was like is there again at its next start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QSplitter
from pytestqt.qtbot import QtBot

from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from tests.helpers.windows import open_source, shown_window


def open_pages(qtbot: QtBot, window: MainWindow, folder: Path, *names: str) -> None:
    for name in names:
        file = folder / f"{name}.txt"
        file.write_text(f"A story of the {name}. It came in at noon, they said.", "utf-8")
        open_source(qtbot, window, str(file))


def test_back_and_forward_go_on_where_they_were(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path / "profile") as window:
        open_pages(qtbot, window, tmp_path, "ferry", "tram", "mill")
        with qtbot.waitSignal(window.settled, timeout=20_000):
            window.window_actions["go_back"].trigger()
    with shown_window(qtbot, tmp_path / "profile") as window:
        open_source(qtbot, window, "")
        assert window.parts.session.page is not None
        assert window.parts.session.page.source.endswith("tram.txt")
        assert window.window_actions["go_forward"].isEnabled()
        with qtbot.waitSignal(window.settled, timeout=20_000):
            window.window_actions["go_back"].trigger()
        assert window.parts.session.page.source.endswith("ferry.txt")


def test_without_a_history_nothing_of_it_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path / "profile") as window:
        open_pages(qtbot, window, tmp_path, "ferry", "tram")
        window.window_actions["clear_history"].trigger()
        assert not window.window_actions["go_back"].isEnabled()
        open_pages(qtbot, window, tmp_path, "mill")
        window.parts.services.settings.set("privacy.keep_history", False)
    with shown_window(qtbot, tmp_path / "profile") as window:
        open_pages(qtbot, window, tmp_path, "quay")
        assert not window.window_actions["go_back"].isEnabled()


def test_the_library_is_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path / "profile", size=(1400, 900)) as window:
        window.window_actions["toggle_library"].setChecked(True)
        drawer = window.parts.drawer
        qtbot.waitUntil(lambda: drawer.tree.current is not None)
        drawer.tree.choose(Source(SourceKind.NOTES))
        halves = drawer.findChild(QSplitter)
        assert halves is not None
        halves.moveSplitter(500, 1)
        sizes = halves.sizes()
    with shown_window(qtbot, tmp_path / "profile", size=(1400, 900)) as window:
        window.window_actions["toggle_library"].setChecked(True)  # no screen of a test is so wide
        drawer = window.parts.drawer
        qtbot.waitUntil(lambda: drawer.tree.current == Source(SourceKind.NOTES))
        halves = drawer.findChild(QSplitter)
        assert halves is not None
        qtbot.waitUntil(lambda: halves.sizes() == sizes)
