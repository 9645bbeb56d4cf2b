"""A backup is written and restored by menu; the program starts again, and offers to undo it."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app import tell_above_first_page
from reader.messages import Message
from reader.paths import Paths
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.ui.main_window import MainWindow
from tests.helpers.library import follow
from tests.helpers.widgets import button, texts
from tests.helpers.windows import shown_window


@contextmanager
def window_over(qtbot: QtBot, folder: Path, feed: str = "") -> Iterator[MainWindow]:
    """A window over a library that follows one feed."""
    if feed:
        database = open_database(Paths.below(folder).database, MIGRATIONS)
        follow(database, feed, "Night ferry returns", host="harbour.example")
        database.close()
    with shown_window(qtbot, folder) as window:
        yield window


def feeds(window: MainWindow) -> list[str]:
    library = window.parts.services.library
    return [feed.title for feed in library.call(library.feeds.all)]


def press(window: MainWindow, words: str) -> None:
    button(window.parts.messages, words).click()


def said(window: MainWindow) -> str:
    return " ".join(texts(window.parts.messages))


@pytest.fixture
def backup(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A backup of the library of the Harbour Post, written by menu."""
    with window_over(qtbot, tmp_path / "one", "Harbour Post") as window:
        target = tmp_path / "saved"  # whose ending nobody typed
        monkeypatch.setattr(window.parts.files, "to_save", lambda *_: (target, ""))
        with qtbot.waitSignal(window.parts.services.backup.written):
            window.window_actions["back_up"].trigger()
    return tmp_path / "saved.zip"


def choose(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    """Choose a backup to be restored, and wait until the program asks or refuses."""
    window.parts.files.to_open = lambda *_: file  # type: ignore[method-assign]
    window.window_actions["restore_backup"].trigger()
    qtbot.waitUntil(window.parts.messages.isVisible)


def test_a_backup_is_restored_after_a_question_and_undone_at_the_next_start(
    qtbot: QtBot, tmp_path: Path, backup: Path
) -> None:
    other = tmp_path / "other"
    with window_over(qtbot, other, "云麓新闻") as window:
        choose(qtbot, window, backup)
        press(window, "What is in it")
        assert "1 feed, 1 story" in said(window)
        assert feeds(window) == ["云麓新闻"], "nothing happens before the answer"
        press(window, "Restore")
        qtbot.waitUntil(lambda: not window.isVisible())
        assert window.parts.services.backup.is_restored
    with window_over(qtbot, other) as window:
        assert feeds(window) == ["Harbour Post"]
        tell_above_first_page(window, [])
        window.open("")
        qtbot.waitUntil(window.parts.messages.isVisible)
        assert "before-restore-" in said(window)
        press(window, "Undo")
        qtbot.waitUntil(lambda: not window.isVisible())
    with window_over(qtbot, other) as window:
        assert feeds(window) == ["云麓新闻"]


def test_everything_is_exported_and_offered_where_it_is_imported(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "all.zip"
    with window_over(qtbot, tmp_path / "one", "Harbour Post") as window:
        monkeypatch.setattr(window.parts.files, "to_save", lambda *_: (target, ""))
        with qtbot.waitSignal(window.parts.services.backup.written):
            window.window_actions["export_everything"].trigger()
    with zipfile.ZipFile(target) as archive:
        assert "readable/feeds.opml" in archive.namelist()
    with window_over(qtbot, tmp_path / "two") as window:
        monkeypatch.setattr(window.parts.files, "to_open", lambda *_: target)
        window.window_actions["import_file"].trigger()
        qtbot.waitUntil(window.parts.messages.isVisible)
        press(window, "Restore")
        qtbot.waitUntil(lambda: not window.isVisible())
    with window_over(qtbot, tmp_path / "two") as window:
        assert feeds(window) == ["Harbour Post"]


def test_another_file_is_refused_with_a_word(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "other.zip").write_bytes(b"no archive")
    with window_over(qtbot, tmp_path / "one", "Harbour Post") as window:
        choose(qtbot, window, tmp_path / "other.zip")
        assert "other.zip is no backup" in said(window)
        assert not window.parts.services.backup.is_restored


def test_what_cannot_be_written_is_said(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with window_over(qtbot, tmp_path / "one", "Harbour Post") as window:
        target = tmp_path / "no folder" / "b.zip"
        monkeypatch.setattr(window.parts.files, "to_save", lambda *_: (target, ""))
        window.window_actions["back_up"].trigger()
        qtbot.waitUntil(window.parts.messages.isVisible)
        assert "folder does not exist" in said(window)
        assert not window.parts.status.is_busy


def test_what_is_wrong_with_the_library_is_said_above_the_page_that_was_read_last(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with window_over(qtbot, tmp_path / "one", "Harbour Post") as window:
        tell_above_first_page(window, [Message("The library was damaged.")])
        window.open("")
        qtbot.waitUntil(lambda: window.parts.session.page is not None)
        qtbot.waitUntil(lambda: "The library was damaged." in said(window))
        window.open("http://127.0.0.1:1/")
        qtbot.waitUntil(lambda: "damaged" not in said(window), timeout=20_000)
