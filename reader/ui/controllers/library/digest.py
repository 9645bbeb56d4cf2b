"""Many stories as one bilingual book."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from reader.datamodel.story import StoryFilter
from reader.messages import Reported
from reader.ui.controllers.base import Controller
from reader.ui.controllers.library.story_list import StoryListController
from reader.ui.library.sources import SourceKind
from reader.ui.texts import wording
from reader.ui.texts.counts import Counts
from reader.ui.texts.i18n import message_text
from reader.ui.window_parts import WindowParts

#: How many days the last week has.
_WEEK = 7
#: How the command line is told of sources that are named by their numbers.
_NUMBERED = {
    SourceKind.FEED: "--feed",
    SourceKind.FOLDER: "--folder",
    SourceKind.TAG: "--tag",
    SourceKind.SEARCH: "--saved",
}


@dataclass(frozen=True, slots=True)
class _Choice:
    """Stories to choose from: arguments for the command line, and the filter of a list."""

    arguments: tuple[str, ...]
    wanted: StoryFilter | None = None


_STARRED = _Choice(("--starred",), StoryFilter(starred=True, collapsed=None))
_UNREAD = _Choice(("--unread",), StoryFilter(unread=True))
_KEPT = _Choice(("--kept",), StoryFilter(kept=True, collapsed=None))


class DigestController(Controller):
    """Asks what is to be bound, and says when the book is there.

    Args:
        story_list: knows which stories are chosen.
    """

    def __init__(self, parts: WindowParts, story_list: StoryListController) -> None:
        super().__init__(parts)
        self._list = story_list
        self._digest = parts.services.digest
        self._digest.finished.connect(self._on_finished)
        self._digest.failed.connect(self._on_failed)
        self.bind({"make_digest": self._ask})

    def _ask(self) -> None:
        from reader.ui.library.dialogs.note import ask_for_choice

        if self._digest.is_running:
            self._messages.show_notice(self.tr("A digest is being made already"))
            return
        choices = self._choices()
        title, label = self.tr("Make a digest"), self.tr("Which stories?")
        chosen = ask_for_choice(self._window, title, label, list(choices))
        if not chosen:
            return
        choice = choices[chosen]
        if (wanted := choice.wanted) is None:  # who binds them finds out
            self._ask_where(choice.arguments)
        else:
            library = self._library
            library.run(
                lambda: library.stories.count(wanted), partial(self._on_counted, choice.arguments)
            )

    def _choices(self) -> Mapping[str, _Choice]:
        """What can be bound, by its name: first what is chosen and listed, then the rest."""
        drawer = self._drawer
        choices: dict[str, _Choice] = {}
        selected = self._list.stories_of(drawer.list.selected if drawer.isVisible() else [])
        if len(selected) > 1:
            numbers = ",".join(str(story.id) for story in selected)
            choices[Counts().chosen(len(selected))] = _Choice(("--stories", numbers))
        if words := drawer.search.text().strip():
            choices[self.tr("Stories with “{0}”").format(words)] = _Choice(("--search", words))
        elif (source := drawer.tree.current) is not None and source.kind in _NUMBERED:
            name = self.tr("Stories of “{0}”").format(drawer.sources.find(source).data())
            choices[name] = _Choice((_NUMBERED[source.kind], str(source.id)))
        choices[self.tr("Starred stories")] = _STARRED
        choices[self.tr("Unread stories")] = _UNREAD
        choices[self.tr("Stories that are kept offline")] = _KEPT
        since = datetime.now(UTC) - timedelta(days=_WEEK)
        week = _Choice(("--days", str(_WEEK)), StoryFilter(since=since))
        return {**choices, self.tr("Stories of the last week"): week}

    def _on_counted(self, choice: tuple[str, ...], stories: int) -> None:
        if stories:
            self._ask_where(choice)
        else:
            self._messages.show_notice(self.tr("There are no such stories"))

    def _ask_where(self, choice: tuple[str, ...]) -> None:
        title = self.tr("Make a digest")
        name = f"digest-{date.today():%Y-%m-%d}.epub"
        patterns = "EPUB (*.epub);;HTML (*.html)"
        path, kind = self._files.to_save(title, name, patterns)
        if path is not None:
            self._make(choice, path, kind)

    def _make(self, choice: tuple[str, ...], path: Path, kind: str) -> None:
        if path.suffix.lower() not in (".epub", ".html", ".htm"):
            path = path.with_name(path.name + (".html" if "html" in kind else ".epub"))
        target = self._session.usual_pair().target
        self._digest.make(choice, target, path)
        self._messages.show_notice(self.tr("The digest is being made; it may take a while"))

    def _on_finished(self, path: Path, said: Sequence[Reported]) -> None:
        done = self.tr("The digest is ready: {0}").format(path.name)
        self._messages.show_message(done, details=_lines(said))

    def _on_failed(self, said: Sequence[Reported]) -> None:
        trouble = self.tr("The digest could not be made.")
        self._messages.show_message(trouble, details=_lines(said))


def _lines(said: Sequence[Reported]) -> str:
    """What the process said, in the interface's language, a line each."""
    texts = ((told.about, message_text(told.message)) for told in said)
    return "\n".join(wording.labelled(about, text) if about else text for about, text in texts)
