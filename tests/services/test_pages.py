"""Pages open off the window's thread; the newest request wins."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader.cancellation import CancelToken, Progress
from reader.datamodel.page import Page, RawPage
from reader.errors import RetrievalError
from reader.network.connection import Wish
from reader.services.pages import Opened, OpenFailure, Opening, PageService
from reader.services.tasks import TaskRunner


class FakePipeline:
    """Opens sources by their names: "slow" waits to be cancelled, "missing" fails."""

    def __init__(self) -> None:
        self.language: str | None = None
        self.slow_started = threading.Event()

    def retrieve(
        self,
        source: str,
        *,
        wish: Wish,
        progress: Progress | None,
        cancel: CancelToken | None,
    ) -> RawPage:
        if source == "missing":
            raise RetrievalError("not-found", "There is no such page.")
        if source == "slow":
            self.slow_started.set()
            assert cancel is not None
            while not cancel.cancelled:
                threading.Event().wait(0.001)
            cancel.check()
        return RawPage(source.encode(), source)

    def from_text(self, text: str) -> RawPage:
        return RawPage(text.encode(), "pasted")

    def reading_as(self, *, encoding: str | None, language: str | None) -> FakePipeline:
        self.language = language
        return self

    def clean(self, raw: RawPage, *, cancel: CancelToken | None) -> Page:
        return Page(None, "", self.language or "en", raw.data.decode(), "", None, ())


@pytest.fixture
def pipeline() -> FakePipeline:
    return FakePipeline()


@pytest.fixture
def pages(runner: TaskRunner, pipeline: Any) -> PageService:
    return PageService(lambda: pipeline, runner)


def test_page_arrives(qtbot: QtBot, pages: PageService) -> None:
    with qtbot.waitSignal(pages.opened) as opened:
        pages.open(Opening(source="story"))
    assert opened.args is not None
    assert opened.args[0].page.title == "story"


def test_failure_names_the_source(qtbot: QtBot, pages: PageService) -> None:
    with qtbot.waitSignal(pages.failed) as failed:
        pages.open(Opening(source="missing"))
    assert failed.args is not None
    failure = failed.args[0]
    assert isinstance(failure, OpenFailure)
    assert failure.opening.source == "missing"
    assert failure.error.code == "not-found"


def test_newer_request_takes_the_place_of_an_older_one(
    qtbot: QtBot, pages: PageService, pipeline: FakePipeline
) -> None:
    titles: list[str] = []
    pages.opened.connect(lambda opened: titles.append(opened.page.title))
    pages.open(Opening(source="slow"))
    pipeline.slow_started.wait(60)
    pages.open(Opening(source="story"))
    qtbot.waitUntil(lambda: bool(titles))
    assert titles == ["story"]


def test_stopped_page_never_arrives(
    qtbot: QtBot, pages: PageService, pipeline: FakePipeline
) -> None:
    titles: list[str] = []
    pages.opened.connect(lambda opened: titles.append(opened.page.title))
    pages.open(Opening(source="slow"))
    pipeline.slow_started.wait(60)
    with qtbot.waitSignal(pages.stopped):
        pages.stop()
    with qtbot.waitSignal(pages.opened):
        pages.open(Opening(text="next"))
    assert titles == ["next"]


def test_page_is_cleaned_again_in_another_language(qtbot: QtBot, pages: PageService) -> None:
    with qtbot.waitSignal(pages.opened) as first:
        pages.open(Opening(source="story"))
    assert first.args is not None
    opened: Opened = first.args[0]
    with qtbot.waitSignal(pages.opened) as again:
        pages.open(replace(opened.opening, raw=opened.raw, language="zh"))
    assert again.args is not None
    assert again.args[0].page.language == "zh"
    assert again.args[0].raw is opened.raw


def test_what_cannot_be_had_is_opened_by_what_stands_for_it(
    qtbot: QtBot, pages: PageService
) -> None:
    instead = Opening(raw=RawPage(b"text of the feed", "story:1"), said="It is the feed's.")
    with qtbot.waitSignal(pages.opened) as opened:
        pages.open(Opening(source="missing", instead=instead))
    assert opened.args is not None
    assert opened.args[0].opening is instead
    assert opened.args[0].page.title == "text of the feed"
    why, *_ = opened.args[0].page.notices
    assert why.code == "not-found"


def test_what_was_begun_and_stopped_is_not_being_opened(qtbot: QtBot, pages: PageService) -> None:
    wish = pages.begin(Opening(source="story"))
    assert pages.is_wanted(wish)
    with qtbot.waitSignal(pages.stopped):
        pages.stop()
    assert pages.opening is None


def test_each_tab_has_its_own_opening_and_those_behind_wait_for_each_other(
    qtbot: QtBot, pages: PageService
) -> None:
    opened: list[int] = []
    pages.opened.connect(lambda done: opened.append(done.opening.tab))
    for tab in (2, 3, 4):
        pages.open(Opening(source="harbour", tab=tab))
    assert pages.opening is None
    pages.open(Opening(source="harbour"))
    pages.stop(3)
    qtbot.waitUntil(lambda: len(opened) == 3)
    assert sorted(opened) == [1, 2, 4]
    assert opened.index(2) < opened.index(4)
    assert pages.opening_in(4) is None
