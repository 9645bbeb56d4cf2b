"""The dialog that finds feeds: what it says, and where."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from reader.datamodel.story import StoryCounts
from reader.errors import ReaderError
from reader.languages import language_code
from reader.library.discovering import FoundFeed
from reader.services.library import Sources
from reader.ui.library.dialogs.add_feed import AddFeedDialog
from tests.helpers.feeds import rss
from tests.helpers.web import Site
from tests.helpers.windows import SAMPLE, open_source, shown_window


def test_trouble_is_said_below_the_address(qtbot: QtBot) -> None:
    dialog = AddFeedDialog((), ())
    qtbot.addWidget(dialog)
    dialog.show()
    (field, *_) = dialog.findChildren(QLineEdit)
    field.setText("harbour.example")
    dialog.show_trouble("harbour.example", ReaderError("http-404", "There is no feed here."))
    QApplication.processEvents()  # lays it out
    (said,) = [text for text in dialog.findChildren(QLabel) if "no feed" in text.text()]
    below = said.mapTo(dialog, QPoint(0, 0)).y() - field.mapTo(dialog, QPoint(0, 0)).y()
    assert said.height() < 60
    assert below < 80


def test_a_feed_in_the_own_network_is_offered_as_one_that_was_not_asked(qtbot: QtBot) -> None:
    dialog = AddFeedDialog((), ())
    qtbot.addWidget(dialog)
    (field, *_) = dialog.findChildren(QLineEdit)
    field.setText("harbour.example")
    dialog.show_found("harbour.example", [FoundFeed("http://10.0.0.5/a", "Router", asked=False)])
    row = dialog.findChildren(QTreeWidget)[0].topLevelItem(0)
    assert row is not None
    assert (row.text(0), row.text(1)) == ("Router", "in your own network, not asked yet")


def test_a_feed_that_is_followed_already_says_so_and_is_not_followed_twice(qtbot: QtBot) -> None:
    dialog = AddFeedDialog((), (), followed={"https://harbour.example/a"})
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.findChildren(QLineEdit)[0].setText("harbour.example")
    known = FoundFeed("https://harbour.example/a", "Harbour Post")
    dialog.show_found("harbour.example", [known])
    tree = dialog.findChildren(QTreeWidget)[0]
    row = tree.topLevelItem(0)
    assert row is not None
    assert row.text(1) == "followed already"
    follow = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Follow")
    assert not follow.isEnabled()
    dialog.show_found("harbour.example", [known, FoundFeed("https://harbour.example/b", "Sports")])
    chosen = tree.currentItem()
    assert chosen is not None
    assert chosen.text(0) == "Sports"
    assert follow.isEnabled()


def test_a_host_of_the_own_network_that_a_list_names_is_asked_for_once(
    qtbot: QtBot, site: Site, tmp_path: Path
) -> None:
    """A list may name two feeds of a host; the reader is asked once, and both come then."""
    addresses = [site.add(f"/{n}", rss(f"Headline {n}", title=f"Own {n}")) for n in (1, 2)]
    outlines = "".join(f"<outline xmlUrl='{address}'/>" for address in addresses)
    path = tmp_path / "own.opml"
    path.write_text(f"<opml><body>{outlines}</body></opml>")
    with shown_window(qtbot, tmp_path / "profile", offline=False) as window:
        feeds, bar = window.parts.services.feeds, window.parts.messages
        with qtbot.waitSignal(feeds.update_finished, timeout=20_000):
            window.controllers.importing.import_file(path)

        def offers() -> list[QPushButton]:
            return [b for b in bar.findChildren(QPushButton) if b.text() == "Ask it for news"]

        qtbot.waitUntil(lambda: bool(offers()), timeout=20_000)
        assert not site.requests
        (allow,) = offers()
        with qtbot.waitSignal(feeds.update_finished, timeout=20_000):
            allow.click()
        assert sorted(path for path, _ in site.requests) == ["/1", "/2"]
        hosts = window.parts.services.settings.current.privacy.own_hosts
        assert hosts == {"127.0.0.1": True}


def test_who_follows_a_feed_is_in_the_library_then(qtbot: QtBot, tmp_path: Path) -> None:
    """Return would press the button that closes it, were the keyboard there still."""
    with shown_window(qtbot, tmp_path) as window:
        window.activateWindow()
        window.window_actions["toggle_library"].setChecked(True)
        window.toolbar.setFocus()
        window.controllers.feeds._follow("https://harbour.example/feed", "Harbour Post", "")
        focus = window.focusWidget()
        assert focus is not None
        assert window.parts.drawer.isAncestorOf(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Return)
        assert window.parts.drawer.isVisible()


def test_feeds_in_the_language_that_is_translated_are_offered_first(
    qtbot: QtBot, tmp_path: Path
) -> None:
    for number, (target, first) in enumerate((("en", "zh"), ("zh", "en"))):
        with shown_window(qtbot, tmp_path / str(number), target) as window:
            offered = window.controllers.feeds._offered(Sources((), (), (), StoryCounts()))
            assert language_code(offered[0].language) == first


@pytest.fixture
def listing(site: Site) -> str:
    """A page of headlines that names its feed."""
    things = ("crane", "lamp", "gate", "shed", "bench", "fence", "stair", "clock", "bridge", "buoy")
    links = "".join(
        f"<div><a href='/{n}'>The {thing} of the harbour is to be painted {n} times</a></div>"
        for n, thing in enumerate(things)
    )
    head = "<title>Harbour Post</title><link rel=alternate type=application/rss+xml href=/feed>"
    site.add("/feed", rss("Headline", title="Harbour feed"))
    return site.add("/", f"<html><head>{head}</head><body><p>Home</p>{links}</body>".encode())


def test_a_page_of_headlines_that_names_a_feed_can_be_followed(
    qtbot: QtBot, site: Site, listing: str, tmp_path: Path
) -> None:
    with shown_window(qtbot, tmp_path, offline=False) as window:
        open_source(qtbot, window, listing)
        bar = window.parts.messages
        follow = next(b for b in bar.findChildren(QPushButton) if b.text() == "Follow…")
        with qtbot.waitSignal(window.parts.services.feeds.found, timeout=20_000):
            follow.click()
        dialog = window.controllers.dialogs.dialog("add-feed")
        assert dialog is not None
        row = dialog.findChildren(QTreeWidget)[0].topLevelItem(0)
        assert row is not None
        assert row.text(0) == "Harbour feed"
        dialog.close()


def test_the_page_that_is_read_is_proposed_and_not_asked_before_find(
    qtbot: QtBot, site: Site, listing: str, tmp_path: Path
) -> None:
    with shown_window(qtbot, tmp_path, offline=False) as window:
        open_source(qtbot, window, listing)
        asked = len(site.requests)
        window.window_actions["add_feed"].trigger()
        qtbot.waitUntil(lambda: window.controllers.dialogs.dialog("add-feed") is not None)
        dialog = window.controllers.dialogs.dialog("add-feed")
        assert isinstance(dialog, AddFeedDialog)
        field = dialog.findChildren(QLineEdit)[0]
        assert (field.text(), field.selectedText()) == (listing, listing)
        assert len(site.requests) == asked
        tree = dialog.findChildren(QTreeWidget)[0]
        assert tree.topLevelItemCount() > 1  # what is offered stays in reach
        with qtbot.waitSignal(window.parts.services.feeds.found, timeout=20_000):
            qtbot.keyClick(field, Qt.Key.Key_Return)
        assert tree.topLevelItemCount() == 1
        dialog.close()


def test_a_page_without_a_feed_is_not_proposed(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_source(qtbot, window, SAMPLE)
        window.window_actions["add_feed"].trigger()
        qtbot.waitUntil(lambda: window.controllers.dialogs.dialog("add-feed") is not None)
        dialog = window.controllers.dialogs.dialog("add-feed")
        assert dialog is not None
        assert dialog.findChildren(QLineEdit)[0].text() == ""
        dialog.close()
