"""The library as a whole: the drawer opens and closes, old stories go, headlines are translated."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from reader.languages import language_code
from reader.services.headlines import HeadlineLanguages
from reader.storage import retention
from reader.ui.controllers.base import Controller
from reader.ui.window_parts import WindowParts


class LibraryController(Controller):
    """Shows the drawer, and keeps the library as the settings want it."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._headlines = parts.services.headlines
        # Whether the sections come back when the drawer closes.
        self._sections_wait = parts.actions["toggle_library"].isChecked() and (
            parts.frame.state.shows("waiting")
        )
        self._library.failed.connect(parts.messages.show_error)
        self._settings.changed.connect(self._on_setting_changed)
        self._drawer.feed_moved.connect(self._move_feed)
        parts.actions["toggle_library"].toggled.connect(self._on_toggled)
        self._drawer.left.connect(lambda: parts.actions["toggle_library"].setChecked(False))
        self._wish_for_headlines()
        parts.services.grouping.set_enabled(self._settings.current.news.group_stories)
        self._expire()
        self._library.back_up_later()

    def _on_setting_changed(self, path: str, _value: object) -> None:
        if path in ("languages.target", "news.translate_headlines", "news.known_languages"):
            self._wish_for_headlines()
        elif path == "news.group_stories":
            self._services.grouping.set_enabled(self._settings.current.news.group_stories)
        elif path in ("news.read_days", "news.unread_days"):
            self._expire()

    def _wish_for_headlines(self) -> None:
        news = self._settings.current.news
        known = (language_code(name) for name in news.known_languages.split(","))
        target = self._session.usual_pair().target if news.translate_headlines else ""
        self._headlines.set_languages(HeadlineLanguages(target, frozenset(filter(None, known))))

    def _expire(self) -> None:
        """Let old stories go, once in a run."""
        news = self._settings.current.news
        read, unread = timedelta(days=news.read_days), timedelta(days=news.unread_days)
        library = self._library

        def work() -> None:
            retention.expire(library.database, datetime.now(UTC), read=read, unread=unread)
            library.pictures.sweep()

        library.run(work)

    def _move_feed(self, feed: int, folder: int | None) -> None:
        self._library.run(lambda: self._library.feeds.move([feed], folder))

    def _on_toggled(self, shown: bool) -> None:
        self._parts.placement.set_shown(shown)
        # Where two panes beside the page leave it little room, the sections wait.
        sidebar = self._actions["toggle_sidebar"]
        if shown:
            if not self._parts.placement.leaves_room_for_sections:
                self._sections_wait = sidebar.isChecked()
                sidebar.setChecked(False)
            self._drawer.entrance().setFocus()
        else:
            sidebar.setChecked(sidebar.isChecked() or self._sections_wait)
            self._sections_wait = False
            self._parts.view.setFocus()
        self._window.state.set_shows("waiting", self._sections_wait)
