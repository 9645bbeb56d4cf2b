"""What the window's controllers have in common."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from PySide6.QtCore import QObject

from reader.storage.removal import Deleted, restore
from reader.ui.reading import ParallelView
from reader.ui.texts.i18n import translate
from reader.ui.window_parts import WindowParts


class Controller(QObject):
    """Stands between services and widgets; owns no widgets and no business state.

    What most controllers work with is an attribute of the same name in all of them.

    Args:
        parts: what the window is made of; the window owns the controller.
    """

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._window = parts.frame
        self._actions = parts.actions
        self._drawer = parts.drawer
        self._files = parts.files
        self._messages = parts.messages
        self._session = parts.session
        self._tabs = parts.tabs
        self._services = parts.services
        self._library = parts.services.library
        self._pages = parts.services.pages
        self._settings = parts.services.settings

    @property
    def _view(self) -> ParallelView:
        """The view of the page that is read now."""
        return self._parts.view

    def delete(self, work: Callable[[], Deleted], said: str) -> None:
        """Delete something from the library, say so, and offer to take it back.

        Args:
            work: deletes; it is run on the library's thread.
            said: what is said then.
        """
        self._library.run(work, lambda deleted: self.offer_back(deleted, said))

    def offer_back(self, deleted: Deleted, said: str) -> None:
        """Say that something was deleted, with what takes it back while the window lives."""
        library = self._library
        self._messages.show_undo(
            said, lambda: library.run(lambda: restore(library.database, deleted)), lasting=True
        )

    def rename(self, title: str, label: str, name: str, write: Callable[[str], object]) -> None:
        """Ask how something of the library, called `name`, is to be called, and write that.

        `title` stands in the frame of the question, `label` before its field; `write` is called
        in the library's `run`, unless the reader gives it up.
        """
        from reader.ui.library.dialogs.note import ask_for_line

        written = ask_for_line(self._window, title, label, name)
        if written.text and not written.discarded:
            self._library.run(lambda: write(written.text))

    def keep_no_more(self, stories: Collection[int]) -> None:
        """Remove what is kept of stories."""
        said = translate("Controller", "Kept no more")
        self.delete(lambda: self._library.kept.remove(stories), said)

    def say_saved(self, path: Path) -> None:
        """Say that a file was written."""
        said = translate("Controller", "Saved as {0}.")
        self._messages.show_notice(said.format(path.name))

    def show_library(self) -> None:
        """Show the library, with the keyboard: the button that asked for it may be gone."""
        self._actions["toggle_library"].setChecked(True)
        self._drawer.entrance().setFocus()

    def bind(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Call each slot when the action of its name is triggered."""
        for name, slot in slots.items():
            self._actions[name].triggered.connect(lambda _checked=False, s=slot: s())
