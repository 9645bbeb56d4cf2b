"""Pages come into the window: typed, pasted, dropped, copied, and the one read last."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from reader.resources import resource_path
from reader.storage.history import Visit
from reader.ui.main_window import MainWindow
from reader.ui.open_target import OpenTarget, TargetKind
from reader.ui.widgets.drop_overlay import DropOverlay
from tests.helpers.widgets import button, texts
from tests.helpers.windows import SAMPLE, open_source

POSTS = (
    "Does anybody know when the night ferry runs again? I would like to take my bicycle.",
    "They said on the radio that it starts in October, and bicycles are free on the lower deck.",
    "I took it last week. The food is good, the cabins are small, and one hears no engines.",
    "Take a warm coat with you, for the deck is windy at night, and book before you go.",
)


def test_typed_address_opens_a_page(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page = tmp_path / "story.html"
    page.write_text("<title>Tide</title><p>The tide came in at noon, the pilot said.</p>", "utf-8")
    window.window_actions["edit_address"].trigger()
    qtbot.keyClicks(window.toolbar.address, str(page))
    with qtbot.waitSignal(window.settled, timeout=20_000):
        qtbot.keyClick(window.toolbar.address, Qt.Key.Key_Return)
    assert window.parts.session.page is not None
    assert "tide came in" in window.parts.session.page.sections[-1].text


def test_failure_is_one_sentence_with_a_way_on(qtbot: QtBot, window: MainWindow) -> None:
    open_source(qtbot, window, "/no/such/page.html")
    said = texts(window.parts.messages)
    assert said == ["There is no file /no/such/page.html. Check the name."]
    assert button(window.parts.messages, "Try again").isEnabled()
    assert window.parts.session.page is None


def test_words_in_the_address_field_are_looked_for(qtbot: QtBot, window: MainWindow) -> None:
    open_source(qtbot, window, "night ferry")
    with qtbot.waitSignal(window.parts.drawer.search_changed) as looked:
        button(window.parts.messages, "Search the library").click()
    assert looked.args == ["night ferry"]
    assert window.parts.drawer.isVisible()


def test_offline_refusal_is_said(qtbot: QtBot, window: MainWindow) -> None:
    open_source(qtbot, window, "https://news.example/")
    (said,) = texts(window.parts.messages)
    assert said.startswith("The offline lock is on, so news.example was not asked")


def test_back_and_forward(qtbot: QtBot, reading: MainWindow) -> None:
    open_source(qtbot, reading, str(resource_path("samples", "chinese.html")))
    with qtbot.waitSignal(reading.settled, timeout=20_000):
        reading.window_actions["go_back"].trigger()
    assert reading.parts.session.page is not None
    assert reading.parts.session.page.language == "en"
    with qtbot.waitSignal(reading.settled, timeout=20_000):
        reading.window_actions["go_forward"].trigger()
    assert reading.parts.session.page.language == "zh"
    assert not reading.window_actions["go_forward"].isEnabled()


def test_pasted_text_becomes_a_page(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("A headline\n\nThe mill opened again on Monday, they said.")
    with qtbot.waitSignal(window.settled, timeout=20_000):
        window.window_actions["paste"].trigger()
    page = window.parts.session.page
    assert page is not None
    shown = "\n".join(section.text for section in window.parts.session.state.shown_sections())
    assert shown.split("\n") == ["A headline", "The mill opened again on Monday, they said."]


def test_pasted_texts_are_gone_back_and_forward_to(qtbot: QtBot, reading: MainWindow) -> None:
    texts = ["The mill opened again on Monday, they said.", "The ferry left at noon, they said."]

    def step(act: Callable[[], object]) -> str:
        with qtbot.waitSignal(reading.settled, timeout=20_000):
            act()
        return reading.parts.session.state.shown_sections()[0].text

    def paste(text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        reading.window_actions["paste"].trigger()

    back, forward = (reading.window_actions[name] for name in ("go_back", "go_forward"))
    sample = reading.parts.session.state.shown_sections()[0].text
    assert step(lambda: paste(texts[0])) == texts[0]
    assert back.isEnabled()
    assert step(reading.window_actions["reload"].trigger) == texts[0]
    assert step(lambda: paste(texts[1])) == texts[1]
    assert step(back.trigger) == texts[0]
    assert reading.toolbar.address.text() == ""
    assert step(back.trigger) == sample
    assert reading.toolbar.address.text() == "Sample page"
    assert step(forward.trigger) == texts[0]
    assert step(forward.trigger) == texts[1]
    assert not forward.isEnabled()


def test_a_pasted_text_that_is_gone_back_to_is_where_it_was_left(
    qtbot: QtBot, window: MainWindow
) -> None:
    def paste(text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        with qtbot.waitSignal(window.settled, timeout=20_000):
            window.window_actions["paste"].trigger()

    def is_there() -> bool:
        return (view.navigation.position() or {}).get("row") == "b60"

    view = window.parts.view
    paste("\n\n".join(f"The ferry number {n} left at noon, and it came back." for n in range(90)))
    view.navigation.restore_position({"row": "b60", "share": 0})
    qtbot.waitUntil(is_there)
    paste("Nobody was on board, they said.")
    with qtbot.waitSignal(window.settled, timeout=20_000):
        window.window_actions["go_back"].trigger()
    qtbot.waitUntil(is_there)


# Qt 6.12 deprecates the only constructor that 6.11 has.
@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")
def test_dropped_file_opens(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(SAMPLE)])
    where, buttons = QPoint(10, 10), Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, Qt.DropAction.CopyAction, data, buttons, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    overlay = window.findChild(DropOverlay)
    assert overlay is not None
    assert overlay.isVisible()
    assert overlay.geometry() == window.rect()
    with qtbot.waitSignal(window.settled, timeout=20_000):
        QApplication.sendEvent(
            window,
            QDropEvent(where.toPointF(), Qt.DropAction.CopyAction, data, buttons, none),
        )
    assert window.parts.session.page is not None
    assert window.parts.session.page.source == SAMPLE
    assert not overlay.isVisible()


class OwnDrag(QDragEnterEvent):
    """Something of the program's own that is dragged."""

    def source(self) -> QObject:
        return QApplication.topLevelWidgets()[0]


@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")
def test_what_slips_out_of_the_article_is_not_opened(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("The ferry left at noon.")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = OwnDrag(QPoint(10, 10), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")
def test_what_is_dropped_stays_where_it_was_taken_from(qtbot: QtBot, window: MainWindow) -> None:
    """An editor offers to move its text, and deletes it where that is accepted."""
    data = QMimeData()
    data.setText("The ferry left at noon.")
    left, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    offered = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(10, 10), offered, data, left, shift)
    drop = QDropEvent(QPoint(10, 10).toPointF(), offered, data, left, shift)
    assert drop.proposedAction() is Qt.DropAction.MoveAction
    QApplication.sendEvent(window, enter)
    with qtbot.waitSignal(window.settled, timeout=20_000):
        QApplication.sendEvent(window, drop)
    assert enter.dropAction() is drop.dropAction() is Qt.DropAction.CopyAction


def test_what_is_carried_away_again_leaves_the_window_as_it_was(window: MainWindow) -> None:
    window._drop_overlay.cover()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window._drop_overlay.isVisible()


def test_copied_address_is_offered_and_not_opened(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("https://news.example/story")
    window.controllers.clipboard.look()
    assert any("news.example" in text for text in texts(window.parts.messages.notice))
    assert window.parts.session.page is None
    with qtbot.waitSignal(window.settled, timeout=20_000):
        button(window.parts.messages.notice, "Open").click()
    assert "news.example" in texts(window.parts.messages)[0]


def test_history_is_cleared_on_request(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page = tmp_path / "story.html"
    page.write_text("<title>Tide</title><p>The tide came in at noon, the pilot said.</p>", "utf-8")
    changed = window.parts.services.history.changed

    def is_told_of(titles: list[str]) -> Callable[[list[Visit]], bool]:
        return lambda visits: [visit.title for visit in visits] == titles

    with qtbot.waitSignal(changed, check_params_cb=is_told_of(["Tide"])):
        open_source(qtbot, window, str(page))
    with qtbot.waitSignal(changed, check_params_cb=is_told_of([])):
        window.window_actions["clear_history"].trigger()


def test_without_a_source_the_page_read_last_opens(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    story = tmp_path / "story.txt"
    story.write_text("The ferry left.\n\nIt came back at night, and the band played.", "utf-8")
    open_source(qtbot, reading, str(story))
    open_source(qtbot, reading, SAMPLE)
    open_source(qtbot, reading, "")
    assert reading.parts.session.page is not None
    assert reading.parts.session.page.source == str(story)


def test_without_a_history_the_sample_opens(qtbot: QtBot, reading: MainWindow) -> None:
    reading.parts.services.settings.set("privacy.reopen", False)
    open_source(qtbot, reading, "")
    assert reading.parts.session.page is not None
    assert Path(reading.parts.session.page.source).parent == resource_path("samples")


def test_pasted_text_is_named_and_nothing_seems_to_be_missing(
    qtbot: QtBot, reading: MainWindow
) -> None:
    data = QMimeData()
    data.setText("The ferry left at noon.")
    with qtbot.waitSignal(reading.settled, timeout=20_000):
        reading.controllers.opening.open_mime(data)
    page = reading.parts.session.page
    assert page is not None
    assert page.notices == ()
    assert reading.windowTitle().startswith(page.title or "Pasted text")
    assert not reading.parts.messages.isVisible()


def test_dropped_pages_are_gone_through_forward(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    data = QMimeData()
    names = [str(tmp_path / f"story-{number}.txt") for number in range(3)]
    for name in names:
        Path(name).write_text(f"A story of {name}. It is short.", "utf-8")
    data.setUrls([QUrl.fromLocalFile(name) for name in names])
    opening = reading.controllers.opening
    with qtbot.waitSignal(reading.settled, timeout=20_000):
        opening.open_mime(data)
    trail = reading.parts.tabs.current.trail
    seen = [trail.current]
    for _ in names[1:]:
        with qtbot.waitSignal(reading.settled, timeout=20_000):
            reading.window_actions["go_forward"].trigger()
        seen.append(trail.current)
    assert seen == [OpenTarget(TargetKind.ADDRESS, name) for name in names]
    assert not reading.window_actions["go_forward"].isEnabled()


def test_the_message_of_the_offline_lock_goes_with_it(qtbot: QtBot, window: MainWindow) -> None:
    window.window_actions["offline"].setChecked(True)
    with qtbot.waitSignal(window.controllers.opening.failed, timeout=20_000):
        window.open("https://news.example/")
    assert window.parts.messages.isVisible()
    window.window_actions["offline"].setChecked(False)
    assert not window.parts.messages.isVisible()
    assert not any("lock is on" in text for text in texts(window.status))


def test_the_offline_lock_is_unlocked_from_the_message_it_caused(
    qtbot: QtBot, reading: MainWindow
) -> None:
    settings = reading.parts.services.settings
    settings.set("privacy.offline", True)
    with qtbot.waitSignal(reading.settled, timeout=20_000):
        reading.open("http://127.0.0.1:9/nothing")
    with qtbot.waitSignal(reading.settled, timeout=20_000):
        button(reading.parts.messages, "Unlock").click()
    assert not settings.current.privacy.offline


def test_the_answers_below_a_short_post_are_a_click_away(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    posts = "".join(
        f'<div class="post" id="post-{n}"><div class="author"><a href="/u/{n}">sailor{n}</a> '
        f'<span class="date">2026-03-1{n} 09:1{n}</span></div><div class="content">'
        f'<p>{text}</p></div><a href="#">Reply</a></div>'
        for n, text in enumerate(POSTS)
    )
    thread = tmp_path / "thread.html"
    thread.write_text(
        f"<title>When does the ferry run?</title><h1>When does the ferry run?</h1>{posts}", "utf-8"
    )
    open_source(qtbot, window, str(thread))
    button(window.parts.messages, "Show the comments").click()
    shown = "\n".join(section.text for section in window.parts.session.state.shown_sections())
    assert all(post in shown for post in POSTS)


def test_another_encoding_is_a_click_away_where_characters_are_damaged(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = tmp_path / "damaged.html"
    head = "<meta charset=gb2312><h1>渡轮</h1><p>".encode("gb18030")
    text = "夜间渡轮在停航十一年后恢复运营，船上有二百名乘客。".encode("gb18030") * 9
    page.write_bytes(head + text + b"\xff\xff\x80\xff</p>")
    open_source(qtbot, window, str(page))
    assert "damaged" in window.parts.messages.accessibleName()
    button(window.parts.messages, "Encoding…").click()
    assert window.parts.encodings.isVisible()
    window.parts.encodings.close()


def test_a_page_without_text_has_nothing_more_to_be_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.html"
    empty.write_text("<html><head><title>App</title></head><body><div></div></body></html>")
    open_source(qtbot, window, str(empty))
    assert "holds no text" in window.parts.messages.accessibleName()
    words = [b.text() for b in window.parts.messages.findChildren(QPushButton) if b.isVisible()]
    assert "Show everything" not in words


def test_an_address_that_failed_is_given_up_with_its_message(
    qtbot: QtBot, reading: MainWindow
) -> None:
    before = reading.toolbar.address.text()
    reading.activateWindow()
    reading.window_actions["edit_address"].trigger()
    qtbot.keyClicks(reading.toolbar.address, "/no/such/page.html")
    with qtbot.waitSignal(reading.settled, timeout=20_000):
        qtbot.keyClick(reading.toolbar.address, Qt.Key.Key_Return)
    assert reading.toolbar.address.text() == "/no/such/page.html"
    click_close(reading)
    assert reading.toolbar.address.text() == before
    with qtbot.waitSignal(reading.settled, timeout=20_000):
        reading.window_actions["reload"].trigger()
    assert not reading.parts.messages.isVisible()


def test_an_address_is_given_up_with_a_button_of_its_message(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    before = reading.toolbar.address.text()
    feeds = tmp_path / "feeds.opml"
    feeds.write_text(
        '<opml version="2.0"><body><outline type="rss" text="Quay" '
        'xmlUrl="https://quay.example/feed"/></body></opml>'
    )
    reading.activateWindow()
    reading.window_actions["edit_address"].trigger()
    qtbot.keyClicks(reading.toolbar.address, str(feeds))
    with qtbot.waitSignal(reading.settled, timeout=20_000):
        qtbot.keyClick(reading.toolbar.address, Qt.Key.Key_Return)
    button(reading.parts.messages, "Import").click()
    assert reading.toolbar.address.text() == before


def test_after_a_drop_that_failed_the_field_tells_of_the_open_page(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "gone.html"))])
    with qtbot.waitSignal(reading.settled, timeout=20_000):
        reading.controllers.opening.open_mime(data)
    assert "gone.html" in reading.parts.messages.accessibleName()
    assert reading.toolbar.address.text() == "Sample page"


def test_what_is_typed_after_a_failure_is_another_address(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    window.window_actions["edit_address"].trigger()
    qtbot.keyClicks(window.toolbar.address, "/no/such/page.html")
    with qtbot.waitSignal(window.settled, timeout=20_000):
        qtbot.keyClick(window.toolbar.address, Qt.Key.Key_Return)
    qtbot.keyClicks(window.toolbar.address, "/b")
    assert window.toolbar.address.text() == "/b"


def click_close(window: MainWindow) -> None:
    (close,) = window.parts.messages.findChildren(QToolButton)
    close.click()


def test_every_file_is_asked_for_where_the_last_one_was(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_parent: object, _title: str, start: str, _patterns: str) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / "words.apkg"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    window.window_actions["open_file"].trigger()
    window.window_actions["export_words"].trigger()
    window.window_actions["export_feeds"].trigger()
    assert [Path(start).name for start in asked] == ["words.apkg", "feeds.opml"]
    assert Path(asked[0]).is_absolute()
    assert Path(asked[1]).parent == tmp_path


@pytest.mark.parametrize("name", ["save_as", "export_words", "back_up", "export_everything"])
def test_a_folder_is_no_answer_where_a_file_is_to_be_written(
    reading: MainWindow, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/", ""))
    reading.window_actions[name].trigger()
    assert not reading.parts.messages.isVisible()
