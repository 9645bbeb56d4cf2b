"""Who else reports the event of the open story: named above it, and opened from there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from reader.datamodel.story import Story
from reader.library.gathering import standing_alone
from reader.services.pages import Opening
from reader.storage.changes import Changed
from reader.ui.controllers.article.open_story import OpenStoryController
from reader.ui.controllers.base import Controller
from reader.ui.texts.languages import language_name
from reader.ui.window_parts import WindowParts


class ReportsController(Controller):
    """Fills the bar with the other reports, and opens the one that is chosen.

    Args:
        open_story: opens stories.

    Signals:
        both_wanted: the `Story` that is to be read beside the open one.
    """

    both_wanted = Signal(object)

    def __init__(self, parts: WindowParts, open_story: OpenStoryController) -> None:
        super().__init__(parts)
        self._bar = parts.reports_bar
        self._others: dict[int, Story] = {}
        self._session.page_opened.connect(lambda _opened: self._look())
        self._session.story_changed.connect(self._look)
        self._library.changed.connect(self._on_changed)
        parts.services.settings.changed.connect(self._on_setting_changed)
        self._bar.report_chosen.connect(
            lambda number: open_story.read(self._others[number], Opening())
        )
        self._bar.both_chosen.connect(lambda number: self.both_wanted.emit(self._others[number]))

    @property
    def others(self) -> Sequence[Story]:
        """The other reports of the open story, the newest first."""
        return tuple(self._others.values())

    def _on_changed(self, changed: Changed) -> None:
        if changed.groups or (changed.feeds and self._others):  # folders may keep them apart
            self._look()

    def _on_setting_changed(self, path: str, _value: object) -> None:
        if path == "news.group_stories":
            self._look()

    def _look(self) -> None:
        """Find the other reports of the open story, newest first."""
        story, target = self._session.story, self._session.usual_pair().target
        together = self._settings.current.news.group_stories
        if story is None or not together:
            self._show([])
            return
        library, opened = self._library, story.id

        def work() -> list[Story]:
            alone = standing_alone(library.feeds.folders(), library.feeds.all(), together=True)
            number = 0 if alone(story) else library.groups.numbers([opened]).get(opened, 0)
            others = [other for other in library.groups.members(number) if other != opened]
            found = [o for o in library.stories.get(others, target=target) if not alone(o)]
            return sorted(found, key=lambda other: other.moment, reverse=True)

        def done(found: list[Story]) -> None:
            if (now := self._session.story) is not None and now.id == opened:
                self._show(found)

        library.run(work, done)

    def _show(self, others: list[Story]) -> None:
        self._others = {story.id: story for story in others}
        self._bar.show_reports(
            [(story.id, _named(story), story.headline or story.title) for story in others]
        )


def _named(story: Story) -> str:
    """Who a report is by, and in which language."""
    language = language_name(story.language).split("（")[0] if story.language else ""
    return f"{story.origin} ({language})" if language else story.origin
