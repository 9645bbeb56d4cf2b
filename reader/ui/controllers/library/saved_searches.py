"""Searches that are kept stand among the sources, with the number of unread stories they find."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from reader.datamodel.search import SavedSearch
from reader.storage.changes import Changed
from reader.ui.controllers.base import Controller
from reader.ui.controllers.library.search import SearchController
from reader.ui.controllers.library.story_list import StoryListController
from reader.ui.library.sources import Source, SourceKind
from reader.ui.widgets.menus import PassingMenu
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # loaded by the first search
    from reader.library.searching import Results

#: Characters of what is followed: a word or a name, no paragraph.
_LONGEST_FOLLOWED = 60


class SavedSearchesController(Controller):
    """Keeps what was looked for, lists what a kept search finds, and counts what is new in each.

    Args:
        search: looks up what is typed.
        story_list: lists what is found.
    """

    def __init__(
        self, parts: WindowParts, search: SearchController, story_list: StoryListController
    ) -> None:
        super().__init__(parts)
        self._typed = search
        self._list = story_list
        self._search = parts.services.search
        self._kept: dict[int, SavedSearch] = {}
        self._library.changed.connect(self._on_changed)
        self._search.indexed.connect(self._on_indexed)
        self._drawer.source_chosen.connect(lambda _source: self._list_chosen())
        self._drawer.search_changed.connect(lambda _text: self._list_chosen())
        self._drawer.tree.menu_requested.connect(self._open_menu)
        self._drawer.tree.removal_requested.connect(self._on_removal_requested)
        search.looked.connect(self._offer)
        self.bind({"keep_search": self._keep, "follow_selection": self._follow})
        self._read()

    def _on_changed(self, changed: Changed) -> None:
        if changed.searches:
            self._read()

    def _read(self) -> None:
        self._library.run(self._library.searches.all, self._on_read)

    def _on_read(self, searches: Sequence[SavedSearch]) -> None:
        begins = not self._kept
        self._kept = {search.id: search for search in searches}
        self._count()
        self._offer()
        if begins:
            self._list_chosen()

    def _on_indexed(self) -> None:
        self._count()
        self._list_chosen()

    def _count(self) -> None:
        if self._kept:
            self._search.count(self._kept.values(), self._drawer.sources.set_found)

    # -- listed

    def _list_chosen(self) -> None:
        """List what the chosen search finds, unless something else is typed."""
        saved = self._chosen()
        if saved is not None:
            target = self._session.usual_pair().target
            self._search.search_saved(
                saved, lambda found: self._on_found(saved, found), target=target
            )

    def _chosen(self) -> SavedSearch | None:
        source = self._drawer.tree.current or self._drawer.first_source
        is_shown = source.kind is SourceKind.SEARCH and not self._typed.text
        return self._kept.get(source.id) if is_shown else None

    def _on_found(self, saved: SavedSearch, found: Results) -> None:
        if saved == self._chosen():
            nothing = self.tr("Nothing in the library has these words yet.")
            self._list.show_hits(found, saved.name, nothing)

    # -- kept

    def _offer(self) -> None:
        """Offer to keep the search that is listed, unless it is kept already."""
        queries = {search.query for search in self._kept.values()}
        self._drawer.offer_to_keep(bool(self._typed.text) and self._typed.text not in queries)

    def _keep(self) -> None:
        text, variants = self._typed.text, self._typed.variants
        if not text:
            self._actions["search_library"].trigger()
            self._messages.show_notice(self.tr("Type what is to be looked for first"))
            return
        searches, now = self._library.searches, datetime.now(UTC)
        self._library.run(lambda: searches.add(text, now, variants=variants), self._on_kept)

    def _follow(self) -> None:
        """Keep a search for the words that are selected in the article, and tell what is new."""
        cursors = (pane.textCursor() for pane in self._parts.view.pane_layout.panes)
        selected = (" ".join(cursor.selectedText().split()) for cursor in cursors)
        text = next(filter(None, selected), "")[:_LONGEST_FOLLOWED]
        if not text:
            self._messages.show_notice(self.tr("Select a word in the text first"))
            return
        searches = self._library.searches

        def work() -> SavedSearch:
            from reader.dictionary import dictionary
            from reader.library.expansion import variants

            saved = searches.add(text, datetime.now(UTC), variants=variants(text, dictionary()))
            searches.set_telling(saved.id, True)
            return saved

        self._library.run(work, self._on_followed)

    def _on_followed(self, saved: SavedSearch) -> None:
        self._say(self.tr("You are told what is new about “{0}”"), saved)

    def _on_kept(self, saved: SavedSearch) -> None:
        self._say(self.tr("“{0}” stands among the sources now"), saved)

    def _say(self, said: str, saved: SavedSearch) -> None:
        rename = (self.tr("Rename…"), lambda: self._rename(saved))
        self._messages.show_notice(said.format(saved.name), [rename])

    # -- arranged

    def _open_menu(self, source: Source, place: QPoint) -> None:
        saved = self._kept.get(source.id) if source.kind is SourceKind.SEARCH else None
        if saved is None:
            return
        self._drawer.tree.choose(source)
        order = list(self._kept)
        at = order.index(saved.id)
        menu = PassingMenu(self._drawer)
        actions = self._actions
        menu.addActions([actions["mark_all_read"], actions["make_digest"]])
        menu.addSeparator()
        tell = partial(self._library.searches.set_telling, saved.id, not saved.tells)
        menu.add_choice(
            self.tr("Tell me what is new"), saved.tells, lambda: self._library.run(tell)
        )
        menu.addAction(self.tr("Rename…"), lambda: self._rename(saved))
        up = menu.addAction(self.tr("Move up"), lambda: self._move(saved, -1))
        down = menu.addAction(self.tr("Move down"), lambda: self._move(saved, 1))
        up.setEnabled(at > 0)
        down.setEnabled(at < len(order) - 1)
        menu.addAction(self.tr("Search for it again"), lambda: self._edit(saved))
        menu.addAction(self.tr("Remove the search"), lambda: self._remove(saved))
        menu.popup(place)

    def _rename(self, saved: SavedSearch) -> None:
        title, label = self.tr("Rename the search"), self.tr("Name")
        self.rename(title, label, saved.name, partial(self._library.searches.rename, saved.id))

    def _move(self, saved: SavedSearch, by: int) -> None:
        order = list(self._kept)
        at = order.index(saved.id)
        order.insert(at + by, order.pop(at))
        self._library.run(lambda: self._library.searches.arrange(order))

    def _edit(self, saved: SavedSearch) -> None:
        """Put its words into the field, to be changed and kept anew."""
        self._actions["search_library"].trigger()
        self._drawer.search.setText(saved.query)
        self._drawer.search.settle()

    def _on_removal_requested(self, source: Source) -> None:
        if source.kind is SourceKind.SEARCH and (saved := self._kept.get(source.id)):
            self._remove(saved)

    def _remove(self, saved: SavedSearch) -> None:
        said = self.tr("{0} is removed").format(saved.name)
        self.delete(lambda: self._library.searches.remove(saved.id), said)
