"""Where a link of a page may lead."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from reader.datamodel.feed import FeedOptions, FullText, Subscription
from reader.datamodel.story import Story
from reader.retrieval.deliveries import deliver
from reader.services.pages import Opening
from reader.ui.library.dialogs.add_feed import AddFeedDialog
from reader.ui.main_window import MainWindow
from reader.ui.open_target import OpenTarget, TargetKind
from tests.helpers.browser import ADDRESS, HTML
from tests.helpers.web import Site
from tests.helpers.windows import SAMPLE, open_source
from tests.ui.controllers.conftest import ELSEWHERE

STORY = (
    "<title>{0}</title><h1>{0}</h1><p>The tide came in at noon, the pilot said to the crowd.</p>"
)


def shown(window: MainWindow) -> str:
    page = window.parts.session.page
    return page.title if page else ""


def buttons(window: MainWindow) -> dict[str, QPushButton]:
    found = window.parts.messages.findChildren(QPushButton)
    return {button.text(): button for button in found if button.isVisible()}


def test_a_link_into_the_own_network_asks_first(
    qtbot: QtBot, online: MainWindow, site: Site
) -> None:
    router = site.add("/router", STORY.format("Router").encode())
    site.add("/news", STORY.format("News").encode())
    open_source(qtbot, online, router.replace("127.0.0.1", ELSEWHERE).replace("router", "news"))
    with qtbot.waitSignal(online.settled, timeout=20_000):
        online.parts.view.pane_layout.panes[0].link_chosen.emit(router, False)
    assert shown(online) == "News"
    assert [path for path, _ in site.requests] == ["/news"]
    with qtbot.waitSignal(online.settled, timeout=20_000):
        buttons(online)["Open it anyway"].click()
    assert shown(online) == "Router"


def test_a_page_of_the_own_network_leads_through_its_own_host(
    qtbot: QtBot, online: MainWindow, site: Site
) -> None:
    site.add("/next", STORY.format("Next").encode())
    open_source(qtbot, online, site.add("/first", STORY.format("First").encode()))
    with qtbot.waitSignal(online.settled, timeout=20_000):
        online.parts.view.pane_layout.panes[0].link_chosen.emit(site.url("/next"), False)
    assert shown(online) == "Next"


def test_an_address_without_its_scheme_is_opened(
    qtbot: QtBot, online: MainWindow, site: Site
) -> None:
    url = site.add("/first", STORY.format("First").encode())
    open_source(qtbot, online, url.removeprefix("http://"))
    assert shown(online) == "First"


def test_what_is_no_address_at_all_is_a_sentence(qtbot: QtBot, online: MainWindow) -> None:
    for typed in ("http://]/", "https://[x", "~nosuchuser/x", "file://[x/", "http://a:99999999/"):
        open_source(qtbot, online, typed)
        assert online.parts.messages.isVisible()
        online.parts.messages.clear()


@pytest.mark.parametrize("is_of_that_host", [False, True])
def test_a_story_leads_into_the_own_network_only_from_a_feed_of_the_same_host(
    qtbot: QtBot,
    online: MainWindow,
    site: Site,
    is_of_that_host: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    link = site.add("/router", STORY.format("Router").encode())
    address = site.url("/feed") if is_of_that_host else f"https://{ELSEWHERE}/feed"
    feed = Subscription(1, address, "Feed", options=FeedOptions(full_text=FullText.PAGE))
    story = Story(1, 1, "Feed", "1", link, "News", datetime.now(UTC), summary="The tide came in.")
    monkeypatch.setattr(online.controllers.story_list, "feed_of", lambda _story: feed)
    with qtbot.waitSignal(online.settled, timeout=20_000):
        online.controllers.open_story.open(story, Opening())
    assert bool(site.requests) is is_of_that_host
    assert (shown(online) == "Router") is is_of_that_host


def test_a_page_from_the_browser_stands_where_the_browser_showed_it(
    qtbot: QtBot, online: MainWindow
) -> None:
    services = online.parts.services
    path = deliver(services.paths.deliveries, ADDRESS, HTML.encode())
    with qtbot.waitSignal(online.settled, timeout=20_000):
        online.show_again(str(path))
    page = online.parts.session.page
    assert page is not None
    assert (page.url, page.domain) == (ADDRESS, "quaysidegazette.example")
    assert online.parts.toolbar.address.address == ADDRESS
    assert online.parts.tabs.current.trail.current == OpenTarget(TargetKind.ADDRESS, ADDRESS)
    assert not path.exists()


def test_a_page_from_the_browser_is_not_asked_of_its_site_at_the_next_start(
    qtbot: QtBot, online: MainWindow
) -> None:
    services = online.parts.services
    path = deliver(services.paths.deliveries, ADDRESS, HTML.encode())
    with qtbot.waitSignal(online.settled, timeout=20_000):
        online.show_again(str(path))
    services.history.save_position(ADDRESS, None)
    with qtbot.waitSignal(online.settled, timeout=20_000):
        online.controllers.opening.clean_again()
    last: list[str] = []
    services.history.load_last(last.append)
    qtbot.waitUntil(lambda: last == [""])
    services.history.record(ADDRESS, "asked for by a click", delivered=False)
    services.history.load_last(last.append)
    qtbot.waitUntil(lambda: last == ["", ADDRESS])


def test_a_page_from_the_browser_that_is_gone_is_a_sentence(
    qtbot: QtBot, online: MainWindow
) -> None:
    open_source(qtbot, online, SAMPLE)
    gone = online.parts.services.paths.deliveries / "0123456789abcdef.page"
    with qtbot.waitSignal(online.settled, timeout=20_000):
        online.open(str(gone))
    assert online.parts.toolbar.address.address == "Sample page"
    labels = online.parts.messages.findChildren(QLabel)
    assert any("Send it again" in label.text() for label in labels)
    assert "Try again" not in buttons(online)


def test_a_feed_that_is_opened_can_be_followed(
    qtbot: QtBot, online: MainWindow, site: Site
) -> None:
    open_source(qtbot, online, site.add("/feed", b"<rss version='2.0'><channel/></rss>"))
    assert online.parts.messages.property("trouble") is False
    buttons(online)["Follow…"].click()
    qtbot.waitUntil(lambda: online.findChild(AddFeedDialog) is not None)
    dialog = online.findChild(AddFeedDialog)
    assert dialog is not None
    field = dialog.findChild(QLineEdit)
    assert field is not None
    assert field.text() == site.url("/feed")
    dialog.close()


def test_a_list_of_feeds_that_is_dropped_can_be_imported(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    feeds = tmp_path / "feeds.opml"
    feeds.write_text(
        '<opml version="2.0"><body><outline type="rss" text="Ferry news" '
        'xmlUrl="https://ferry.example/feed"/></body></opml>'
    )
    open_source(qtbot, window, str(feeds))
    assert window.parts.messages.property("trouble") is False
    library = window.parts.services.library
    with qtbot.waitSignal(library.changed, check_params_cb=lambda told: told.feeds):
        buttons(window)["Import"].click()
    assert [feed.title for feed in library.call(library.feeds.all)] == ["Ferry news"]
