"""Alerts of saved searches, shown by the desktop and opened by a click."""

from __future__ import annotations

from collections.abc import Sequence

from reader.datamodel.search import Alert
from reader.datamodel.story import Story
from reader.services.pages import Opening
from reader.ui.controllers.article.open_story import OpenStoryController
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.tray import TrayController
from reader.ui.texts.counts import Counts
from reader.ui.window_parts import WindowParts

#: Headlines that a notification quotes.
_QUOTED = 3


class AlertsController(Controller):
    """Shows alerts: by the desktop, by its tray where that shows none, else in the window.

    Args:
        open_story: opens stories.
        tray: shows messages where the desktop has no notifications.
    """

    def __init__(
        self, parts: WindowParts, open_story: OpenStoryController, tray: TrayController
    ) -> None:
        super().__init__(parts)
        self._notifications = parts.services.notifications
        self._open_story = open_story
        self._tray = tray
        parts.services.alerts.alerted.connect(self._on_alerted)
        self._notifications.activated.connect(self._open)
        self._notifications.failed.connect(self._show_otherwise)
        parts.services.alerts.start(parts.session.usual_pair().target)

    def _on_alerted(self, alert: Alert) -> None:
        if alert.stories:
            title = Counts().found_new(len(alert.stories)).format(alert.search.name)
            newest = alert.stories[0].id
            label = self.tr("Open")
            self._notifications.show(title, _quoted(alert.stories), newest, label)

    def _show_otherwise(self, title: str, text: str, story: int) -> None:
        """Show an alert that the desktop does not: in the tray, else above the page."""
        if not self._tray.show_message(title, text, lambda: self._open(story)):
            act = (self.tr("Open"), lambda: self._open(story))
            self._messages.show_notice(title, [act])

    def _open(self, number: int) -> None:
        """Open a story that was told of, with the window before all others."""

        def opened(found: list[Story]) -> None:
            for story in found:
                self._open_story.read(story, Opening())

        self._window.come_forward()
        self._library.run(lambda: self._library.stories.get([number]), opened)


def _quoted(stories: Sequence[Story]) -> str:
    lines = [story.headline or story.title for story in stories[:_QUOTED]]
    more = len(stories) - len(lines)
    return "\n".join([*lines, Counts().more(more)] if more else lines)
