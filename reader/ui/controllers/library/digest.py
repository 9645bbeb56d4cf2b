"""Many stories as one bilingual book."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from reader.datamodel.story import StoryFilter
from reader.messages import Reported
from reader.ui.controllers.base import Controller
from reader.ui.texts import wording
from reader.ui.texts.i18n import message_text
from reader.ui.window_parts import WindowParts

#: What the command line takes by these options.
_FILTERS = {"--starred": StoryFilter(starred=True), "--unread": StoryFilter(unread=True)}


class DigestController(Controller):
    """Asks what is to be bound, and says when the book is there."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._digest = parts.services.digest
        self._digest.finished.connect(self._on_finished)
        self._digest.failed.connect(self._on_failed)
        self.bind({"make_digest": self._ask})

    def _ask(self) -> None:
        from reader.ui.library.dialogs.note import ask_for_choice

        messages, frame = self._parts.messages, self._parts.frame
        if self._digest.is_running:
            messages.show_notice(self.tr("A digest is being made already"))
            return
        choices: dict[str, tuple[str, ...]] = {
            self.tr("Starred stories"): ("--starred",),
            self.tr("Unread stories"): ("--unread",),
        }
        if words := self._parts.drawer.search.text().strip():
            choices[self.tr("Stories with “{0}”").format(words)] = ("--search", words)
        title = self.tr("Make a digest")
        label = self.tr("Which stories?")
        chosen = ask_for_choice(frame, title, label, list(choices))
        if not chosen:
            return
        choice = choices[chosen]
        if (wanted := _FILTERS.get(choice[0])) is None:
            self._ask_where(choice)
        else:
            library = self._parts.services.library
            library.run(lambda: library.stories.count(wanted), partial(self._on_counted, choice))

    def _on_counted(self, choice: tuple[str, ...], stories: int) -> None:
        if stories:
            self._ask_where(choice)
        else:
            self._parts.messages.show_notice(self.tr("There are no such stories"))

    def _ask_where(self, choice: tuple[str, ...]) -> None:
        title = self.tr("Make a digest")
        name = f"digest-{date.today():%Y-%m-%d}.epub"
        patterns = "EPUB (*.epub);;HTML (*.html)"
        path, kind = self._parts.files.to_save(title, name, patterns)
        if path is not None:
            self._make(choice, path, kind)

    def _make(self, choice: tuple[str, ...], path: Path, kind: str) -> None:
        if path.suffix.lower() not in (".epub", ".html", ".htm"):
            path = path.with_name(path.name + (".html" if "html" in kind else ".epub"))
        target = self._parts.session.usual_pair().target
        self._digest.make(choice, target, path)
        self._parts.messages.show_notice(self.tr("The digest is being made; it may take a while"))

    def _on_finished(self, path: Path, said: Sequence[Reported]) -> None:
        done = self.tr("The digest is ready: {0}").format(path.name)
        self._parts.messages.show_message(done, details=_lines(said))

    def _on_failed(self, said: Sequence[Reported]) -> None:
        trouble = self.tr("The digest could not be made.")
        self._parts.messages.show_message(trouble, details=_lines(said))


def _lines(said: Sequence[Reported]) -> str:
    """What the process said, in the interface's language, a line each."""
    texts = ((told.about, message_text(told.message)) for told in said)
    return "\n".join(wording.labelled(about, text) if about else text for about, text in texts)
