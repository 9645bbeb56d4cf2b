"""The dialog that finds feeds: what it says, and where."""

from __future__ import annotations

from pathlib import Path

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
from tests.helpers.windows import shown_window


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
            window.controllers.feeds.import_file(path)

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
