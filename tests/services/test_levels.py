"""The list says the same of a story as the properties of its article."""

from __future__ import annotations

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from reader.datamodel.page import RawPage
from reader.extraction import extract
from reader.services.levels import LevelService
from reader.services.library import LibraryService
from reader.services.tasks import TaskRunner
from reader.settings import LearningSettings
from reader.vocabulary.difficulty import Difficulty
from tests.helpers.library import add_page

ADDRESS = "https://kelmar.example/ferry"
ARTICLE = "The ferry will be slower than before, but it will run at night, the company said. "


def test_a_story_has_the_level_of_its_article_once_that_is_measured(
    qtbot: QtBot, runner: TaskRunner, library: LibraryService
) -> None:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    number = add_page(library.database, "ferry", "1", now, link=ADDRESS)
    (story,) = library.stories.get([number])
    page = extract(RawPage(f"<h1>1</h1><p>{ARTICLE * 9}</p>".encode(), ADDRESS, url=ADDRESS))
    levels = LevelService(library, runner, LearningSettings)
    with qtbot.waitSignal(levels.stories_changed):
        levels.want_stories([story])
    assert levels.story(story) is None  # a headline of one word has no level
    told: list[Difficulty | None] = []
    with qtbot.waitSignal(levels.stories_changed):
        levels.article(page, told.append)
    assert told == [levels.story(story)]
    assert told != [None]
