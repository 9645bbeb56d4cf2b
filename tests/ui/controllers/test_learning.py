"""Marks teach: the next page of the site shows it, a restart keeps it, undo takes it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QRadioButton, QTreeWidget
from pytestqt.qtbot import QtBot

from reader.app import make_window
from reader.composition import Composition
from reader.datamodel.page import Role
from reader.paths import Paths
from reader.ui.dialogs.rules import AlwaysHereDialog, RulesDialog
from reader.ui.main_window import MainWindow
from tests.helpers.widgets import button, open_window, texts
from tests.helpers.windows import end_window, open_source

STORIES = (
    "The council of Port Halden met on Tuesday and agreed to mend the old sea wall before winter.",
    "Bakers in the north quarter say that flour has become dearer by a fifth since the spring.",
    "A school of small whales was seen off the cape, and fishermen kept away from them.",
    "The night train to the hills will run again from May, the railway said in a short letter.",
)
PITCH = "Our friends at Plumtree Kitchens will measure your kitchen free of charge this weekend."


def story(folder: Path, number: int) -> str:
    """A page of one site, with the site's own pitch in the middle of its story."""
    path = folder / f"story-{number}.html"
    lead, more = STORIES[number], STORIES[(number + 1) % len(STORIES)]
    path.write_text(
        '<html><head><meta property="og:site_name" content="halden.example">'
        f'<link rel="canonical" href="https://halden.example/{number}">'
        f"<title>Story {number}</title></head><body><article><h1>Story {number}</h1>"
        f"<p>{lead} {more}</p><p>{more} {lead}</p>"
        f'<div class="pitch"><p>{PITCH}</p></div><p>{lead} Nobody was hurt, the mayor said.</p>'
        "</article></body></html>",
        "utf-8",
    )
    return str(path)


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], MainWindow]]:
    """Starts the program, ending the run before; all runs share their folders."""
    running: list[tuple[Composition, MainWindow]] = []

    def stop() -> None:
        for composition, window in running:
            end_window(window, composition)
        running.clear()

    def begin() -> MainWindow:
        stop()
        composition = Composition(Paths.below(tmp_path / "profile"), offline=True)
        composition.services.settings.set("translation.starter_packages", False)
        window = make_window(composition, "zh")
        window.show()
        running.append((composition, window))
        return window

    yield begin
    stop()


def section_of(window: MainWindow, text: str) -> str:
    """The id of the section that holds a text, made a section of its own where it is not."""
    assert window.parts.session.page is not None
    return next(s.id for s in window.parts.session.page.sections if text in s.text)


def hides(window: MainWindow, text: str) -> bool:
    """Whether the open page hides the section with a text."""
    return section_of(window, text) in window.parts.session.hidden


def test_a_rule_hides_the_same_place_on_the_next_page_and_after_a_restart(
    qtbot: QtBot, start: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = start()
    open_source(qtbot, window, story(tmp_path, 0))
    assert not hides(window, PITCH)
    choose_rule(qtbot, window)
    open_source(qtbot, window, story(tmp_path, 1))
    assert hides(window, PITCH)
    assert not hides(window, "Nobody was hurt")

    again = start()
    open_source(qtbot, again, story(tmp_path, 2))
    assert hides(again, PITCH)
    with qtbot.waitSignal(again.parts.services.feedback.changed):
        again.parts.services.feedback.change(lambda store: store.reset())
    open_source(qtbot, again, story(tmp_path, 3))
    assert not hides(again, PITCH)


def test_a_mark_is_learned_for_the_next_page_of_the_site(
    qtbot: QtBot, start: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = start()
    open_source(qtbot, window, story(tmp_path, 0))
    section = section_of(window, PITCH)
    with qtbot.waitSignal(window.parts.services.feedback.changed):
        window.parts.session.mark(section, spam=True)
    assert window.parts.session.page is not None
    assert window.parts.session.page.section(section).role is Role.SPAM
    open_source(qtbot, window, story(tmp_path, 1))
    assert hides(window, PITCH)
    open_source(qtbot, window, story(tmp_path, 0))
    assert hides(window, PITCH)


def test_undoing_a_mark_unlearns_it(
    qtbot: QtBot, start: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = start()
    open_source(qtbot, window, story(tmp_path, 0))
    with qtbot.waitSignal(window.parts.services.feedback.changed):
        window.parts.session.mark(section_of(window, PITCH), spam=True)
    with qtbot.waitSignal(window.parts.services.feedback.changed):
        window.window_actions["undo"].trigger()
    open_source(qtbot, window, story(tmp_path, 1))
    assert not hides(window, PITCH)


def plain_story(folder: Path, number: int) -> str:
    """A saved page that says nothing of its site."""
    path = folder / f"plain-{number}.html"
    lead, more = STORIES[number], STORIES[number + 1]
    path.write_text(
        f"<html><head><title>Story</title></head><body><article><h1>Story</h1><p>{lead} {more}</p>"
        f"<p>{PITCH}</p><p>{more} {lead}</p></article></body></html>",
        "utf-8",
    )
    return str(path)


def choose_rule(qtbot: QtBot, window: MainWindow) -> None:
    """Have the pitch hidden always, as with the sidebar's menu on the part that holds it."""
    window.parts.sidebar.always_here_requested.emit(section_of(window, PITCH))
    dialog = open_window(AlwaysHereDialog)
    choices = dialog.findChildren(QRadioButton)
    next(c for c in choices if c.text().startswith(f"This text: {PITCH[:40]}")).click()
    assert "1 paragraph of this page would be hidden." in texts(dialog)
    with qtbot.waitSignals([window.parts.services.feedback.changed, window.settled]):
        button(dialog, "Hide these").click()


def test_a_rule_of_a_saved_page_holds_on_saved_pages_only(
    qtbot: QtBot, start: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = start()
    open_source(qtbot, window, plain_story(tmp_path, 0))
    choose_rule(qtbot, window)
    assert hides(window, PITCH)
    open_source(qtbot, window, plain_story(tmp_path, 1))
    assert hides(window, PITCH)
    window.window_actions["show_rules"].trigger()
    dialog = open_window(RulesDialog)
    (rules,) = dialog.findChildren(QTreeWidget)
    qtbot.waitUntil(lambda: rules.topLevelItemCount() == 1)
    item = rules.topLevelItem(0)
    assert item is not None
    assert [item.text(column) for column in (0, 2)] == ["Saved pages", "Hides"]
    dialog.close()


def test_a_rule_is_undone_from_the_notice_and_the_page_shows_it(
    qtbot: QtBot, start: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = start()
    open_source(qtbot, window, plain_story(tmp_path, 0))
    choose_rule(qtbot, window)
    assert hides(window, PITCH)
    with qtbot.waitSignals([window.parts.services.feedback.changed, window.settled]):
        button(window.parts.messages.notice, "Undo").click()
    assert not hides(window, PITCH)


def test_a_rule_that_is_removed_gives_back_at_once_what_it_hid(
    qtbot: QtBot, start: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = start()
    open_source(qtbot, window, plain_story(tmp_path, 0))
    choose_rule(qtbot, window)
    window.window_actions["show_rules"].trigger()
    dialog = open_window(RulesDialog)
    (rules,) = dialog.findChildren(QTreeWidget)
    qtbot.waitUntil(lambda: rules.topLevelItemCount() == 1)
    rules.selectAll()
    with qtbot.waitSignals([window.parts.services.feedback.changed, window.settled]):
        button(dialog, "Remove").click()
    assert not hides(window, PITCH)
    dialog.close()
