"""Rules for stories, notes as a file and digests, from the window's menus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from reader.datamodel.story import RuleAction, StoryFilter
from reader.datamodel.translation import Pair
from reader.datamodel.verdict import Category, Verdict
from reader.library.noting import newest_notes
from reader.messages import Reported
from reader.storage.stories import StoryStore
from reader.translation.packages.store import missing_package
from reader.ui.controllers.article.notes import NotesController
from reader.ui.library.dialogs.note import NoteDialog, ask_for_note
from reader.ui.library.dialogs.story_rules import StoryRulesDialog
from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from reader.ui.texts.i18n import install_translators, remove_translators
from tests.helpers.widgets import button, open_window, texts
from tests.ui.library.conftest import HARBOUR, count, titles


@pytest.fixture
def rules(library: MainWindow) -> Iterator[StoryRulesDialog]:
    """The dialog of rules, opened from the menu, and closed in the end."""
    library.window_actions["show_story_rules"].trigger()
    dialog = library.controllers.dialogs.dialog("story-rules")
    assert isinstance(dialog, StoryRulesDialog)
    yield dialog
    dialog.close()


def save_as(path: Path) -> Callable[..., tuple[str, str]]:
    """What the reader answers to the question for a file's name."""
    return lambda *_, **__: (str(path), "")


def test_a_rule_says_what_it_matches_before_it_is_made_and_then_hides_it(
    qtbot: QtBot, library: MainWindow, rules: StoryRulesDialog
) -> None:
    rules._value.setText("tram")
    qtbot.waitUntil(lambda: HARBOUR[2] in rules._matches.text())
    assert len(titles(library)) == 5
    rules._add.click()
    qtbot.waitUntil(lambda: HARBOUR[2] not in titles(library))
    qtbot.waitUntil(lambda: rules._list.topLevelItemCount() == 1)
    assert len(titles(library)) == 4
    rules._list.selectAll()
    rules._remove.click()
    qtbot.waitUntil(lambda: rules._list.topLevelItemCount() == 0)


def test_a_rule_that_stars_puts_what_it_matches_into_their_list(
    qtbot: QtBot, library: MainWindow, rules: StoryRulesDialog
) -> None:
    rules._action.setCurrentIndex(rules._action.findData(RuleAction.STAR))
    rules._value.setText("旧码头")
    rules._add.click()
    qtbot.waitUntil(lambda: count(library, SourceKind.STARRED) == 1)


def test_a_pattern_that_cannot_be_read_is_refused_in_words(rules: StoryRulesDialog) -> None:
    rules._pattern.setChecked(True)
    rules._value.setText("(tram")
    assert rules._matches.text()
    assert not rules._add.isEnabled()


def test_notes_are_saved_as_one_file_and_the_window_says_so(
    qtbot: QtBot, library: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    library.controllers.opening.open_sample()
    qtbot.waitUntil(lambda: library.parts.session.page is not None, timeout=20_000)
    words = "Ask the ferry office about this"

    def write() -> None:
        dialog = open_window(NoteDialog)
        qtbot.keyClicks(dialog.findChild(QPlainTextEdit), words)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    QTimer.singleShot(0, write)
    library.window_actions["add_note"].trigger()
    qtbot.waitUntil(lambda: bool(library.controllers.notes._notes))
    notice = library.parts.messages.notice
    assert "Note kept" in [label.text() for label in notice.findChildren(QLabel)]
    path = tmp_path / "notes.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", save_as(path))
    library.window_actions["export_notes"].trigger()
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: words in path.read_text("utf-8"))


def test_a_note_is_kept_by_ctrl_and_enter(qtbot: QtBot, library: MainWindow) -> None:
    def write() -> None:
        dialog = open_window(NoteDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        qtbot.keyClicks(dialog.focusWidget(), "Ask")
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        qtbot.keyClicks(dialog.focusWidget(), "again")
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        if dialog.isVisible():  # the keys did nothing
            button(dialog, "Discard").click()

    QTimer.singleShot(0, write)
    answer = ask_for_note(library, "The ferry leaves at nine.")
    assert (answer.text, answer.discarded) == ("Ask\nagain", False)


def answer_note(text: str) -> list[str]:
    """Write this into the next note; what stood there before is told in the list."""
    before: list[str] = []

    def write() -> None:
        dialog = open_window(NoteDialog)
        before.append(dialog.written.text)
        field(dialog).setPlainText(text)
        dialog.accept()

    QTimer.singleShot(0, write)
    return before


def field(dialog: NoteDialog) -> QPlainTextEdit:
    """What a note is written in."""
    return dialog.findChild(QPlainTextEdit)  # type: ignore[return-value]


def leave_note(text: str, leave: Callable[[NoteDialog], object]) -> None:
    """Write this into the next note, and leave it so."""

    def write() -> None:
        dialog = open_window(NoteDialog)
        field(dialog).setPlainText(text)
        leave(dialog)

    QTimer.singleShot(0, write)


@pytest.fixture
def noting(qtbot: QtBot, library: MainWindow) -> NotesController:
    """The window's notes, with the sample open and a sentence of it pointed at."""
    library.controllers.opening.open_sample()
    qtbot.waitUntil(lambda: library.parts.session.page is not None, timeout=20_000)
    library.window_actions["next_paragraph"].trigger()
    return library.controllers.notes


def test_a_note_on_a_mark_is_written_into_it_and_changed_later(
    qtbot: QtBot, library: MainWindow, noting: NotesController
) -> None:
    library.window_actions["highlight"].trigger()
    qtbot.waitUntil(lambda: len(noting.notes) == 1)
    for before, text in (("", "Ask the office"), ("Ask the office", "Asked")):
        shown = answer_note(text)
        library.window_actions["add_note"].trigger()
        assert shown == [before]
        assert [note.text for note in noting.notes] == [text]
    assert noting.notes[0].place is not None


def test_a_note_that_is_left_by_escape_is_kept(
    qtbot: QtBot, library: MainWindow, noting: NotesController
) -> None:
    leave_note("Ask the office", lambda d: qtbot.keyClick(field(d), Qt.Key.Key_Escape))
    library.window_actions["add_note"].trigger()
    qtbot.waitUntil(lambda: [note.text for note in noting.notes] == ["Ask the office"])


def test_a_note_that_is_discarded_comes_back_by_the_notice(
    qtbot: QtBot, library: MainWindow, noting: NotesController
) -> None:
    leave_note("Ask the office", lambda d: button(d, "Discard").click())
    library.window_actions["add_note"].trigger()
    assert noting.notes == []
    button(library.parts.messages.notice, "Undo").click()
    qtbot.waitUntil(lambda: [note.text for note in noting.notes] == ["Ask the office"])


def test_a_change_of_a_note_is_taken_back_by_the_notice(
    qtbot: QtBot, library: MainWindow, noting: NotesController
) -> None:
    answer_note("Ask the office")
    library.window_actions["add_note"].trigger()
    qtbot.waitUntil(lambda: len(noting.notes) == 1)
    leave_note("", lambda d: qtbot.keyClick(field(d), Qt.Key.Key_Escape))
    library.window_actions["add_note"].trigger()
    assert [note.text for note in noting.notes] == [""]
    button(library.parts.messages.notice, "Undo").click()
    assert [note.text for note in noting.notes] == ["Ask the office"]


def test_a_note_belongs_to_the_page_it_was_begun_on(
    qtbot: QtBot, library: MainWindow, noting: NotesController
) -> None:
    """A second start of the program, or a browser, opens another page meanwhile."""

    def leave(dialog: NoteDialog) -> None:
        with qtbot.waitSignal(library.settled, timeout=20_000):
            library.show_again(__file__)
        dialog.reject()

    leave_note("Ask the office", leave)
    library.window_actions["add_note"].trigger()
    assert library.parts.session.page is not None
    assert library.parts.session.page.source == __file__
    noted: list[str] = []
    service = library.parts.services.library
    with qtbot.waitSignal(service.changed, check_params_cb=lambda told: told.notes):
        pass
    service.run(
        lambda: newest_notes(service.database),
        lambda found: noted.extend(story.title for _note, story in found),
    )
    qtbot.waitUntil(lambda: bool(noted))
    assert "Shipyard" in noted[0]


def test_a_note_that_is_taken_away_with_its_mark_comes_back_by_the_notice(
    qtbot: QtBot, library: MainWindow, noting: NotesController
) -> None:
    answer_note("Ask the office")
    library.window_actions["add_note"].trigger()
    qtbot.waitUntil(lambda: len(noting.notes) == 1)
    library.window_actions["highlight"].trigger()
    assert noting.notes == []
    library.parts.messages.notice.findChildren(QPushButton)[-1].click()
    qtbot.waitUntil(lambda: [note.text for note in noting.notes] == ["Ask the office"])


def test_a_note_on_the_whole_page_goes_when_its_words_are_deleted(
    qtbot: QtBot, library: MainWindow
) -> None:
    library.controllers.opening.open_sample()
    qtbot.waitUntil(lambda: library.parts.session.page is not None, timeout=20_000)
    notes = library.controllers.notes
    answer_note("Ask the office")
    library.window_actions["add_note"].trigger()
    qtbot.waitUntil(lambda: len(notes.notes) == 1)
    answer_note("")
    library.window_actions["add_note"].trigger()
    assert notes.notes == []


def test_a_note_is_on_the_words_of_a_page_as_they_are_however_long(
    library: MainWindow,
) -> None:
    seen: list[tuple[int, Qt.TextFormat]] = []

    def look() -> None:
        dialog = open_window(NoteDialog)
        (label,) = dialog.findChildren(QLabel)
        seen.append((dialog.width(), label.textFormat()))
        dialog.reject()

    QTimer.singleShot(0, look)
    assert ask_for_note(library, "The <b>ferry</b> leaves at nine. " * 12).text == ""
    [(width, text_format)] = seen
    assert width <= 480
    assert text_format is Qt.TextFormat.PlainText


def test_the_line_for_tags_has_room_for_some(
    qtbot: QtBot, library: MainWindow, noting: NotesController
) -> None:
    seen: list[int] = []

    def look() -> None:
        dialog = open_window(QInputDialog)
        seen.append(dialog.width())
        dialog.setTextValue("harbour, ferry")
        dialog.accept()

    QTimer.singleShot(0, look)
    library.window_actions["tag"].trigger()
    notice = library.parts.messages.notice
    qtbot.waitUntil(lambda: "Tags kept" in [w.text() for w in notice.findChildren(QLabel)])
    assert seen[0] >= 350


def test_tags_that_escape_discarded_come_back_by_the_notice(
    qtbot: QtBot, library: MainWindow, noting: NotesController
) -> None:
    def leave(typed: str | None) -> None:
        left: list[QInputDialog] = []

        def escape() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QInputDialog):
                QTimer.singleShot(10, escape)  # it opens when the tags of the story are known
                return
            if typed is not None:
                dialog.setTextValue(typed)
            left.append(dialog)
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

        QTimer.singleShot(0, escape)
        library.window_actions["tag"].trigger()
        qtbot.waitUntil(lambda: bool(left))

    notice = library.parts.messages.notice
    leave(None)
    assert not notice.isVisible()
    leave("harbour, ferry")
    assert "Changed tags discarded" in texts(notice)
    button(notice, "Undo").click()
    tree = library.parts.drawer.sources
    names = {"harbour", "ferry"}
    qtbot.waitUntil(lambda: names <= {str(tree.find(s).data()) for s in tree.sources()})


def choose_starred() -> list[int]:
    """Have starred stories chosen for the next digest; how wide the dialog was is told."""
    widths: list[int] = []

    def choose() -> None:
        dialog = open_window(QInputDialog)
        widths.append(dialog.width())
        assert dialog.textValue() == "Starred stories"
        dialog.accept()

    QTimer.singleShot(0, choose)
    return widths


def test_a_digest_of_starred_stories_is_a_file_beside_a_window_that_goes_on(
    qtbot: QtBot, library: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    library.controllers.opening.open_sample()
    qtbot.waitUntil(lambda: library.parts.session.page is not None, timeout=20_000)
    library.window_actions["keep"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.KEPT) == 1)
    library.parts.drawer.tree.choose(Source(SourceKind.KEPT))
    qtbot.waitUntil(lambda: len(titles(library)) == 1)
    library.parts.drawer.list.go(1)
    library.window_actions["star"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.STARRED) == 1)
    path = tmp_path / "digest.html"
    widths = choose_starred()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", save_as(path))
    library.window_actions["make_digest"].trigger()
    digest = library.parts.services.digest
    qtbot.waitUntil(lambda: digest.is_running)
    qtbot.waitUntil(lambda: not digest.is_running, timeout=60_000)
    assert titles(library)[0] in path.read_text("utf-8")
    assert widths[0] >= 350  # of the dialog, for the words in its frame


def test_what_a_digest_lacks_is_said_in_the_language_of_the_interface(
    qapp: QApplication, library: MainWindow, tmp_path: Path
) -> None:
    told = Reported(missing_package(Pair("de", "zh")), about="Die Fähre")
    install_translators(qapp, "zh_CN")
    try:
        library.parts.services.digest.finished.emit(tmp_path / "digest.epub", (told,))
        button(library.parts.messages, library.parts.messages.tr("Details")).click()
    finally:
        remove_translators(qapp)
    [details] = [text for text in texts(library.parts.messages) if "Die Fähre" in text]
    assert "德语" in details
    assert "There is" not in details


def test_no_file_is_asked_for_where_a_digest_would_be_empty(
    qtbot: QtBot, library: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_starred()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: pytest.fail("asked"))
    library.window_actions["make_digest"].trigger()
    notice = library.parts.messages.notice
    qtbot.waitUntil(lambda: "There are no such stories" in texts(notice))


def test_a_story_that_was_taken_for_spam_comes_back_and_is_not_judged_again(
    qtbot: QtBot, library: MainWindow
) -> None:
    services = library.parts.services
    store = StoryStore(services.library.database)
    story = store.page(StoryFilter(collapsed=None), limit=1)[0]
    services.library.run(lambda: store.judge(story.id, Verdict(Category.GAMBLING, 0.99, ())))
    qtbot.waitUntil(lambda: story.title not in titles(library))
    library.controllers.row_menu._expand(story.id)
    qtbot.waitUntil(lambda: story.title in titles(library))
    store.judge(story.id, Verdict(Category.GAMBLING, 0.99, ()))
    assert not store.get([story.id])[0].verdict
