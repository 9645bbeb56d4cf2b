"""A kept search that tells shows what is new, and a click opens it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.services.desktop_notifications import DesktopNotifications
from reader.ui.main_window import MainWindow
from tests.helpers.library import follow
from tests.helpers.windows import SAMPLE, done_in_library, open_source
from tests.ui.library.test_reports import in_library

Shown = list[tuple[str, str, int]]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Shown:
    """What a desktop would show: title, text and number of each notification."""
    noted: Shown = []

    def note(_self: DesktopNotifications, title: str, text: str, number: int, _label: str) -> None:
        noted.append((title, text, number))

    monkeypatch.setattr(DesktopNotifications, "show", note)
    return noted


def keep_ferry(window: MainWindow, qtbot: QtBot) -> None:
    """Keep a search for ferries that tells, and wait until it does."""
    library = window.parts.services.library

    def work() -> None:
        from datetime import UTC, datetime

        saved = library.searches.add("ferry", datetime.now(UTC), variants=["渡轮"])
        library.searches.set_telling(saved.id, True)

    done_in_library(qtbot, library, work)


def test_a_new_story_is_shown_once_marked_in_the_list_and_opened_by_a_click(
    shown: Shown, library: MainWindow, qtbot: QtBot
) -> None:
    keep_ferry(library, qtbot)
    in_library(
        library, lambda of: follow(of.database, "Tide", "海港渡轮恢复运营", host="tide.example")
    )
    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    ((title, text, number),) = shown
    assert title == "ferry: 1 new story"
    assert text == "海港渡轮恢复运营"
    rows = library.parts.drawer.stories
    qtbot.waitUntil(lambda: any("“ferry”" in row.note for row in rows.rows))
    notifications = library.parts.services.notifications
    with qtbot.waitSignal(library.settled, timeout=30_000):
        notifications.activated.emit(number)
    assert library.parts.session.story is not None
    assert library.parts.session.story.title == "海港渡轮恢复运营"
    assert len(shown) == 1


def test_where_the_desktop_shows_nothing_the_window_says_it(
    library: MainWindow, qtbot: QtBot
) -> None:
    library.parts.services.notifications.failed.emit("ferry: 1 new story", "Night ferry", 1)
    assert "ferry: 1 new story" in library.parts.messages.notice._text.text()


def test_a_selected_word_is_followed_in_both_languages(library: MainWindow, qtbot: QtBot) -> None:
    open_source(qtbot, library, SAMPLE)
    pane = library.parts.view.pane_layout.panes[0]
    cursor = pane.document().find("ferry")
    pane.setTextCursor(cursor)
    service = library.parts.services.library
    with qtbot.waitSignal(service.changed, check_params_cb=lambda told: told.searches):
        library.window_actions["follow_selection"].trigger()
    (saved,) = service.call(service.searches.all)
    assert saved.query.lower() == "ferry"
    assert "渡轮" in saved.variants
    assert saved.tells
