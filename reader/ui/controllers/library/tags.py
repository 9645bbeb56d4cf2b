"""Tags: given to the open page or to the stories selected, renamed and removed from their menus."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial

from PySide6.QtCore import QPoint, Signal

from reader.datamodel.note import Tag
from reader.services.pages import Opened
from reader.storage.changes import Changed
from reader.ui.controllers.base import Controller
from reader.ui.controllers.library.story_actions import StoryActionsController
from reader.ui.library.sources import Source, SourceKind
from reader.ui.texts.counts import Counts
from reader.ui.widgets.menus import PassingMenu
from reader.ui.window_parts import WindowParts


class TagsController(Controller):
    """Asks for tags, and opens the menus of those there are.

    Args:
        story_actions: knows which stories are meant.

    Signals:
        tags_changed: other tags are those of the open page.
    """

    tags_changed = Signal()

    def __init__(self, parts: WindowParts, story_actions: StoryActionsController) -> None:
        super().__init__(parts)
        self._meant = story_actions.meant
        self.of_page: tuple[str, ...] = ()
        self._library.changed.connect(self._on_changed)
        self._session.page_opened.connect(self._load)
        self._session.story_changed.connect(self._load)
        self._drawer.tree.menu_requested.connect(self._open_menu)
        self._drawer.tree.removal_requested.connect(self._on_removal_requested)
        self.bind({"tag": self._tag})

    # -- of the open page

    def _on_changed(self, changed: Changed) -> None:
        if changed.tags:
            self._load()

    def _load(self) -> None:
        story, notes = self._session.story, self._library.notes
        if story is None:
            self._show(())
        else:
            self._library.run(
                lambda: notes.tags_of(story.id),
                lambda tags: self._show(tags) if self._session.story is story else None,
            )

    def _show(self, tags: tuple[str, ...]) -> None:
        if tags != self.of_page:
            self.of_page = tags
            self.tags_changed.emit()

    # -- given to stories

    def _tag(self) -> None:
        """Ask for the tags of the open page, or for those that all selected stories have."""
        stories, notes = [story.id for story in self._meant()], self._library.notes
        opened = self._session.story
        if not stories or (opened is not None and stories == [opened.id]):
            self.tag_open()
        else:
            self._library.run(
                lambda: {story: notes.tags_of(story) for story in stories}, self._ask_for_several
            )

    def tag_open(self) -> None:
        """Ask for the tags of the open page, whatever the list has chosen."""
        opened, story, notes = self._session.opened, self._session.story, self._library.notes
        if story is not None and opened is not None:
            self._library.run(
                lambda: notes.tags_of(story.id), lambda tags: self._ask_for_page(opened, tags)
            )
        elif opened is not None:
            self._ask_for_page(opened, ())

    def _ask_for_page(self, opened: Opened, tags: Collection[str]) -> None:
        page, story, library = opened.page, opened.opening.story, self._library

        def keep(names: Collection[str]) -> None:
            library.run(lambda: library.notes.set_tags({library.story_of(page, story): names}))
            self._messages.show_notice(self.tr("Tags kept"))

        self._ask(tags, keep)

    def _ask_for_several(self, tags: Mapping[int, Collection[str]]) -> None:
        shared = set.intersection(*map(set, tags.values()))
        notes, library = self._library.notes, self._library

        def keep(names: Collection[str]) -> None:
            wanted = {story: {*had, *names} - (shared - {*names}) for story, had in tags.items()}
            library.run(lambda: notes.set_tags(wanted))
            said = Counts().tagged(len(wanted))
            undo = partial(notes.set_tags, tags)
            self._messages.show_undo(said, lambda: library.run(undo), lasting=True)

        self._ask(shared, keep, of=len(tags))

    def _ask(
        self, tags: Collection[str], keep: Callable[[Collection[str]], None], *, of: int = 1
    ) -> None:
        """Ask for the tags of a number of stories; what is discarded is offered once more."""
        from reader.ui.library.dialogs.note import ask_for_line

        label = self.tr("Tags of this story, with commas between them:")
        if of > 1:
            label = self.tr("Tags of all these stories, with commas between them:")
        before = ", ".join(sorted(tags))
        written = ask_for_line(self._window, self.tr("Tags"), label, before)
        parts = written.text.replace("，", ",").split(",")
        names = tuple(name.strip() for name in parts if name.strip())
        if not written.discarded:
            keep(names)
        elif written.text != before:
            self._messages.show_undo(self.tr("Changed tags discarded"), lambda: keep(names))

    # -- in the drawer

    def _open_menu(self, source: Source, place: QPoint) -> None:
        if source.kind is not SourceKind.TAG:
            return
        tag = self._tag_of(source)
        menu = PassingMenu(self._drawer)
        actions = self._actions
        menu.addActions([actions["mark_all_read"], actions["make_digest"]])
        menu.addSeparator()
        menu.addAction(self.tr("Rename…"), lambda: self._rename(tag))
        menu.addAction(self.tr("Remove the tag"), lambda: self._remove(tag))
        menu.popup(place)

    def _rename(self, tag: Tag) -> None:
        title, label = self.tr("Rename the tag"), self.tr("Name")
        self.rename(title, label, tag.name, partial(self._library.notes.rename_tag, tag.id))

    def _tag_of(self, source: Source) -> Tag:
        return Tag(source.id, str(self._drawer.sources.find(source).data()))

    def _on_removal_requested(self, source: Source) -> None:
        if source.kind is SourceKind.TAG:
            self._remove(self._tag_of(source))

    def _remove(self, tag: Tag) -> None:
        said = self.tr("{0} is removed").format(tag.name)
        self.delete(lambda: self._library.notes.remove_tag(tag), said)
