"""The drawer in the window: lists, states, headlines, empty lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reader.datamodel.feed import AtStart, Fault, FeedOptions, FetchMemory, Subscription
from reader.datamodel.story import Story
from reader.messages import Message
from reader.settings import NewsSettings
from reader.storage.stories import StoryStore
from reader.ui.library.dialogs.feed_properties import FeedPropertiesDialog
from reader.ui.library.rows import row_of_story
from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from reader.ui.open_target import target_of_path
from tests.helpers.library import follow
from tests.helpers.packages import lend_builtin_packages
from tests.helpers.widgets import button, texts
from tests.helpers.windows import done_in_library
from tests.ui.library.conftest import HARBOUR, YUNLU, count, titles


def test_the_newest_unread_stories_of_all_feeds_are_listed(library: MainWindow) -> None:
    assert set(titles(library)) == {*HARBOUR, *YUNLU}
    assert count(library, SourceKind.UNREAD) == 5


def test_a_feed_lists_its_stories_and_a_folder_those_of_its_feeds(
    qtbot: QtBot, library: MainWindow
) -> None:
    tree = library.parts.drawer.tree
    feed = next(s for s in library.parts.drawer.sources.sources() if s.kind is SourceKind.FEED)
    tree.choose(feed)
    qtbot.waitUntil(lambda: len(titles(library)) in (2, 3))
    folder = next(s for s in library.parts.drawer.sources.sources() if s.kind is SourceKind.FOLDER)
    tree.choose(folder)
    qtbot.waitUntil(lambda: titles(library) in (HARBOUR, YUNLU))


def test_next_marks_as_read_and_the_story_stays_until_the_list_is_left(
    qtbot: QtBot, library: MainWindow
) -> None:
    library.window_actions["next_story"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.UNREAD) == 4)
    assert len(titles(library)) == 5
    tree = library.parts.drawer.tree
    tree.choose(Source(SourceKind.STARRED))
    qtbot.waitUntil(lambda: titles(library) == [])
    tree.choose(Source(SourceKind.UNREAD))
    qtbot.waitUntil(lambda: len(titles(library)) == 4)


def test_space_at_the_end_of_a_story_goes_on_to_the_next_unread(
    qtbot: QtBot, library: MainWindow
) -> None:
    library.window_actions["next_story"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.UNREAD) == 4)
    pane = library.parts.view.pane_layout.panes[0]
    qtbot.waitUntil(lambda: library.parts.session.story is not None)
    qtbot.waitUntil(lambda: pane.verticalScrollBar().value() == 0)
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    qtbot.keyClick(pane, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: count(library, SourceKind.UNREAD) == 3)


def test_space_at_the_end_of_another_page_stays_there(qtbot: QtBot, library: MainWindow) -> None:
    library.controllers.opening.open_sample()
    with qtbot.waitSignal(library.settled, timeout=20_000):
        pass
    pane = library.parts.view.pane_layout.panes[0]
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    title = library.windowTitle()
    qtbot.keyClick(pane, Qt.Key.Key_Space)
    assert library.windowTitle() == title
    assert count(library, SourceKind.UNREAD) == 5


def test_next_goes_on_from_the_top_while_stories_above_are_unread(
    qtbot: QtBot, library: MainWindow
) -> None:
    drawer = library.parts.drawer
    drawer.list.setCurrentIndex(drawer.stories.index(4))
    for place in (4, 0):
        library.window_actions["next_story"].trigger()
        assert drawer.list.currentIndex().row() == place
    qtbot.waitUntil(lambda: count(library, SourceKind.UNREAD) == 3)


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        (SourceKind.UNREAD, "mark_all_read"),
        (SourceKind.STARRED, "make_digest"),
        (SourceKind.KEPT, "show_storage"),
        (SourceKind.NOTES, "export_notes"),
        (SourceKind.HISTORY, "clear_history"),
        (SourceKind.WORDS, "export_words"),
    ],
)
def test_every_list_has_a_menu_of_what_is_done_with_what_it_holds(
    library: MainWindow, kind: SourceKind, wanted: str
) -> None:
    tree = library.parts.drawer.tree
    place = tree.visualRect(library.parts.drawer.sources.find(Source(kind))).center()
    tree.customContextMenuRequested.emit(place)
    (menu,) = library.parts.drawer.findChildren(QMenu)
    assert library.window_actions[wanted] in menu.actions()
    assert tree.current == Source(kind)
    menu.close()


def test_all_read_is_undone_from_the_notice(qtbot: QtBot, library: MainWindow) -> None:
    library.window_actions["mark_all_read"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.UNREAD) == 0)
    library.parts.messages.notice.findChildren(type(library.parts.drawer._collapsed))[-1].click()
    qtbot.waitUntil(lambda: count(library, SourceKind.UNREAD) == 5)


def test_a_list_that_hides_nothing_says_so(qtbot: QtBot, library: MainWindow) -> None:
    drawer = library.parts.drawer
    drawer.list.setCurrentIndex(drawer.stories.index(0))
    library.window_actions["star"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.STARRED) == 1)
    drawer.tree.choose(Source(SourceKind.STARRED))
    service = library.parts.services.library
    qtbot.waitUntil(lambda: len(titles(library)) == 1)
    done_in_library(
        qtbot, service, lambda: service.stories.set_read([drawer.stories.rows[0].id], True)
    )
    qtbot.waitUntil(lambda: len(titles(library)) == 1)
    assert not drawer._collapsed.isVisible()


def test_a_star_puts_a_story_into_its_list(qtbot: QtBot, library: MainWindow) -> None:
    stories = library.parts.drawer.stories
    library.parts.drawer.list.setCurrentIndex(stories.index(1))
    title = titles(library)[1]
    library.window_actions["star"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.STARRED) == 1)
    library.parts.drawer.tree.choose(Source(SourceKind.STARRED))
    qtbot.waitUntil(lambda: titles(library) == [title])


def test_an_open_page_that_is_no_story_is_starred_and_no_more(
    qtbot: QtBot, library: MainWindow
) -> None:
    library.controllers.opening.open_sample()
    with qtbot.waitSignal(library.settled, timeout=20_000):
        pass
    library.parts.drawer.list.setCurrentIndex(QModelIndex())  # the page is meant, no row
    library.window_actions["star"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.STARRED) == 1)
    qtbot.waitUntil(lambda: library.parts.session.story is not None)
    library.window_actions["star"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.STARRED) == 0)


def test_letters_are_keys_of_the_window_also_in_the_list(qtbot: QtBot, library: MainWindow) -> None:
    library.activateWindow()
    library.parts.drawer.list.setFocus()
    library.parts.drawer.list.setCurrentIndex(library.parts.drawer.stories.index(0))
    qtbot.keyClick(library.parts.drawer.list, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: count(library, SourceKind.STARRED) == 1)
    assert QApplication.focusWidget() is library.parts.drawer.list


@pytest.mark.parametrize("setting", ["read_days", "unread_days"])
def test_old_stories_go_by_the_setting_and_starred_ones_stay(
    qtbot: QtBot, library: MainWindow, setting: str
) -> None:
    services = library.parts.services
    store = StoryStore(services.library.database)
    starred, old, *_ = (row.id for row in library.parts.drawer.stories.rows)
    store.set_starred([starred], True)
    store.set_read([starred, old], setting == "read_days")
    with services.library.database.transaction() as connection:
        connection.execute("UPDATE stories SET seen = seen - 864000, moment = moment - 864000")
    services.settings.set(f"news.{setting}", 7)
    qtbot.waitUntil(lambda: [story.id for story in store.get([starred, old])] == [starred])


def test_headlines_are_translated_behind_the_article(qtbot: QtBot, library: MainWindow) -> None:
    """The starter packages translate the English ones; the Chinese ones need no translation."""
    lend_builtin_packages(library.parts.services.paths)
    library.parts.services.settings.set("translation.starter_packages", True)
    rows = library.parts.drawer.stories

    def below() -> dict[str, str]:
        return {row.title: row.below for row in rows.rows}

    qtbot.waitUntil(lambda: all(below()[title] for title in HARBOUR), timeout=30_000)
    assert not any(below()[title] for title in YUNLU)


def test_stories_that_come_join_the_list_and_the_chosen_one_stays_chosen(
    qtbot: QtBot, library: MainWindow
) -> None:
    services = library.parts.services
    chosen = library.parts.drawer.list.go(1)
    assert chosen is not None
    database = services.library.database
    services.library.run(
        lambda: follow(database, "Mill Gazette", "Mill reopens", host="mill.example")
    )
    qtbot.waitUntil(lambda: len(titles(library)) == 6)
    current = library.parts.drawer.list.current
    assert current is not None
    assert current.id == chosen.id


def test_a_headline_that_is_its_own_translation_stands_once(qapp: object) -> None:
    now = datetime(2026, 3, 14, tzinfo=UTC)
    story = Story(1, 1, "Post", "a", "", "云麓新闻", now, headline="云麓新闻")
    assert row_of_story(story, now).below == ""
    assert row_of_story(replace(story, headline="Yunlu News"), now).below == "Yunlu News"


def test_the_keyboard_stays_in_the_library_when_feeds_are_imported(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.activateWindow()
    window.window_actions["toggle_library"].trigger()
    drawer = window.parts.drawer
    qtbot.waitUntil(lambda: any(b.isVisible() for b in drawer.findChildren(QPushButton)))
    take = button(drawer, "Import…")
    take.setFocus()
    path = tmp_path / "feeds.opml"
    path.write_text(
        '<opml version="2.0"><body><outline type="rss" text="Harbour Post" '
        'xmlUrl="https://harbour.example/feed"/></body></opml>',
        "utf-8",
    )
    window.controllers.importing.import_file(path)
    assert drawer.tree.hasFocus()
    window.window_actions["toggle_library"].trigger()  # it opens for what comes
    window.controllers.importing.import_file(path)
    assert drawer.isVisible()
    notice = window.parts.messages.notice
    qtbot.waitUntil(lambda: any("1 was followed already" in text for text in texts(notice)))


def test_a_feed_that_is_gone_says_so_in_its_empty_list(qtbot: QtBot, library: MainWindow) -> None:
    controller = library.controllers.story_list
    assert controller._sources is not None
    feed, *others = controller._sources.feeds
    gone = Fault("http-404", Message("There is no such page (404)."))
    memory = FetchMemory(fault=gone, stopped=True)
    controller._sources = replace(
        controller._sources, feeds=(replace(feed, id=99, memory=memory), *others)
    )
    library.parts.drawer.source_chosen.emit(Source(SourceKind.FEED, 99))
    drawer = library.parts.drawer
    qtbot.waitUntil(lambda: any("404" in text for text in texts(drawer)))
    assert button(drawer, "Try again").isEnabled()


def test_the_properties_of_a_feed_say_that_it_came_damaged(qtbot: QtBot) -> None:
    memory = FetchMemory(checked=datetime.now(UTC), incomplete=True)
    feed = Subscription(1, "https://harbour.example/feed", "Harbour Post", memory=memory)
    dialog = FeedPropertiesDialog(feed, (), NewsSettings())
    qtbot.addWidget(dialog)
    dialog.show()
    assert any("stories may be missing" in text for text in texts(dialog))


def test_the_properties_of_a_feed_offer_what_is_set_for_all(qtbot: QtBot) -> None:
    feed = Subscription(1, "https://harbour.example/feed", "Harbour Post")
    dialog = FeedPropertiesDialog(feed, (), NewsSettings(interval=45, at_start=True))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog._interval.text() == "As often as all feeds (45 minutes)"
    assert dialog._at_start.currentText() == "As all feeds (yes)"
    assert dialog._interval.lineEdit().textMargins().left() > 0  # as far in as other fields' words
    dialog._interval.stepUp()
    dialog._at_start.setCurrentIndex(dialog._at_start.findData(AtStart.NEVER))
    with qtbot.waitSignal(dialog.options_changed) as told:
        dialog._on_save()
    options = FeedOptions(interval=timedelta(minutes=10), at_start=AtStart.NEVER)
    assert told.args == [1, options]
    again = FeedPropertiesDialog(replace(feed, options=options), (), NewsSettings())
    qtbot.addWidget(again)
    assert (again._chosen_interval(), again._at_start.currentData()) == (
        options.interval,
        AtStart.NEVER,
    )


def test_all_lists_show_in_a_window_of_little_height(qtbot: QtBot, library: MainWindow) -> None:
    library.resize(1200, 560)
    tree, sources = library.parts.drawer.tree, library.parts.drawer.sources
    last = sources.find(Source(SourceKind.WORDS))
    qtbot.waitUntil(lambda: library.height() == 560)
    qtbot.waitUntil(lambda: tree.visualRect(last).bottom() < tree.viewport().height())


def test_articles_saved_elsewhere_come_with_an_offer_to_keep_their_pages(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "tabs.json"
    path.write_text('[{"url": "https://a.example/1", "title": "One"}, {"url": "none"}]', "utf-8")
    window.controllers.opening.open_target(target_of_path(str(path)))
    bar = window.parts.messages
    qtbot.waitUntil(lambda: "1 article came · 1 cannot be read" in texts(bar))
    assert button(bar, "Keep them offline").isVisible()
    assert window.parts.drawer.isVisible()


@pytest.mark.parametrize("kind", [SourceKind.NOTES, SourceKind.HISTORY])
def test_what_is_done_with_stories_is_offered_where_they_are_listed(
    qtbot: QtBot, library: MainWindow, kind: SourceKind
) -> None:
    tree, actions = library.parts.drawer.tree, library.window_actions
    of_stories = [actions[n] for n in ("mark_all_read", "mark_older_read", "arrange_list")]
    tree.choose(Source(kind))
    qtbot.waitUntil(lambda: not any(action.isEnabled() for action in of_stories))
    tree.choose(Source(SourceKind.UNREAD))
    qtbot.waitUntil(lambda: all(action.isEnabled() for action in of_stories))
