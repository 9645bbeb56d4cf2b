"""Feeds: followed, updated, arranged, imported and exported."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from reader.datamodel.feed import FeedOptions, Subscription
from reader.errors import ReaderError
from reader.feeds.suggestions import Suggestion, suggestions
from reader.languages import language_code
from reader.network.addresses import host_of, is_private
from reader.services.feeds import UpdateSummary
from reader.services.library import Sources
from reader.storage import retention
from reader.ui.controllers.base import Controller
from reader.ui.controllers.library.deleting import DeletingController
from reader.ui.controllers.window.dialogs import DialogsController
from reader.ui.controllers.window.notices import page_with_feed
from reader.ui.library.sources import Source, SourceKind, feeds_of
from reader.ui.texts import wording
from reader.ui.texts.counts import Counts
from reader.ui.texts.i18n import message_text
from reader.ui.widgets.menus import PassingMenu
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # dialogs, and what reads feeds, are loaded by the first who needs them
    from reader.library.discovering import FoundFeed
    from reader.ui.library.dialogs.add_feed import AddFeedDialog
    from reader.ui.library.dialogs.feed_properties import FeedPropertiesDialog


#: What the menus of the lists above the feeds hold: actions that are about what such a list has.
_MENU_ACTIONS = {
    SourceKind.UNREAD: ("mark_all_read", "update_feeds", "prepare", "make_digest", "add_feed"),
    SourceKind.TODAY: ("mark_all_read", "update_feeds", "make_digest"),
    SourceKind.STARRED: ("make_digest",),
    SourceKind.KEPT: ("make_digest", "show_storage"),
    SourceKind.NOTES: ("export_notes",),
    SourceKind.HISTORY: ("clear_history",),
    SourceKind.WORDS: ("import_words", "export_words"),
    SourceKind.TAGS: ("mark_all_read",),
}


class FeedsController(Controller):
    """Stands between the drawer's sources and the services that ask feeds.

    Args:
        dialogs: keeps each dialog open once.
        deleting: deletes stories.
    """

    def __init__(
        self,
        parts: WindowParts,
        dialogs: DialogsController,
        deleting: DeletingController,
    ) -> None:
        super().__init__(parts)
        self._deleting = deleting
        self._feeds = parts.services.feeds
        self._dialogs = dialogs
        self._job = parts.status.job()
        self._offered_hosts: set[str] = set()
        self._connect()
        self._feeds.set_automatic(parts.services.settings.current.news.automatic)

    def _connect(self) -> None:
        feeds = self._feeds
        self._settings.changed.connect(self._on_setting_changed)
        feeds.update_started.connect(self._on_progressed)
        feeds.progressed.connect(self._on_progressed)
        feeds.update_finished.connect(self._on_finished)
        feeds.found.connect(self._on_found)
        feeds.not_found.connect(self._on_not_found)
        feeds.refused.connect(self._on_refused)
        self._drawer.tree.menu_requested.connect(self._open_menu)
        self._drawer.tree.removal_requested.connect(self._remove)
        self.bind(
            {
                "add_feed": self.add,
                "update_feeds": self._update_all,
            }
        )

    def _on_setting_changed(self, path: str, value: object) -> None:
        if path == "news.automatic":
            self._feeds.set_automatic(bool(value))

    # -- following

    def add(self, address: str = "") -> None:
        """Ask which site to follow.

        Args:
            address: what was dropped or typed elsewhere; it is looked at without another click.
                Without one the open page is proposed, if it names a feed.
        """
        self._library.run(self._library.sources, lambda sources: self._show_add(sources, address))

    def _show_add(self, sources: Sources, address: str) -> None:
        from reader.ui.library.dialogs.add_feed import AddFeedDialog

        def make() -> AddFeedDialog:
            folders = [folder.name for folder in sources.folders]
            followed = {feed.address for feed in sources.feeds}
            dialog = AddFeedDialog(
                folders,
                self._offered(sources),
                self._window,
                followed=followed,
                accounts=self._services.syncing.accounts(),
            )
            dialog.look_requested.connect(
                lambda typed, usual: self._feeds.look_for(typed, usual_places=usual)
            )
            dialog.follow_requested.connect(self._follow)
            dialog.finished.connect(lambda _: self._feeds.stop_looking())
            return dialog

        dialog = self._dialogs.show("add-feed", make)
        if address:
            dialog.set_address(address)
        else:
            dialog.propose(page_with_feed(self._session.page))

    def _add_dialog(self) -> AddFeedDialog | None:
        """The dialog to add feeds, if it is open."""
        dialog: AddFeedDialog | None = self._dialogs.dialog("add-feed")
        return dialog

    def _offered(self, sources: Sources) -> list[Suggestion]:
        """The feeds to begin with that are not followed yet, those the reader translates first."""
        followed = {feed.address for feed in sources.feeds}
        pair = self._session.usual_pair()
        offered = [feed for feed in suggestions() if feed.address not in followed]

        def rank(feed: Suggestion) -> tuple[bool, bool]:
            language = language_code(feed.language)
            return language != pair.source, language != pair.target

        return sorted(offered, key=rank)

    def _on_found(self, typed: str, found: tuple[FoundFeed, ...]) -> None:
        if dialog := self._add_dialog():
            dialog.show_found(typed, found)

    def _on_not_found(self, typed: str, error: ReaderError) -> None:
        if dialog := self._add_dialog():
            dialog.show_trouble(typed, error)

    def _follow(self, address: str, title: str, folder: str, account: int | None = None) -> None:
        self._allow(address)
        self._feeds.add(address, title=title, folder=folder, account=account)
        self.show_library()
        self._messages.show_notice(self.tr("{0} is followed").format(title))

    # -- updating

    def _update_all(self) -> None:
        def update(feeds: Sequence[Subscription]) -> None:
            if feeds:
                self._feeds.update([feed.id for feed in feeds])
            else:
                add = (self.tr("Add feed…"), self._actions["add_feed"].trigger)
                self._messages.show_notice(self.tr("No feeds are followed yet"), [add])

        self._library.run(self._library.feeds.all, update)

    def _on_progressed(self, done: int = 0, total: int = 0) -> None:
        text = self.tr("Asking feeds · {0} of {1}").format(done, total or "…")
        self._job.show(text, done, total or None)

    def _on_refused(self, address: str) -> None:
        """Ask once for each host of the reader's own network whether it may be asked."""
        host = host_of(address)
        if host in self._offered_hosts:
            return
        self._offered_hosts.add(host)

        def ask(sources: Sources) -> None:
            self._feeds.update([one.id for one in sources.feeds if host_of(one.address) == host])

        def allow() -> None:
            self._allow(address, looked_up=True)
            self._library.run(self._library.sources, ask)

        text = self.tr("{0} lies in your own network, and a page or a list named it as a feed.")
        self._messages.show_message(text.format(host), [(self.tr("Ask it for news"), allow)])

    def _allow(self, address: str, *, looked_up: bool = False) -> None:
        """Let a feed of the reader's own network be asked, now that the reader chose it.

        Args:
            address: of the feed.
            looked_up: whether its name turned out to lead there.
        """
        settings, host = self._settings, host_of(address)
        hosts = settings.current.privacy.own_hosts
        if (looked_up or is_private(host)) and not hosts.get(host):
            settings.set("privacy.own_hosts", {**hosts, host: True})

    def _on_finished(self, summary: UpdateSummary) -> None:
        says_why = summary.faults and not summary.new
        self._job.end("" if says_why else Counts().new_stories(summary.new))
        if summary.faults:
            feeds = self._library.feeds
            self._library.run(feeds.all, lambda every: self._tell_faults(summary, every))

    def _tell_faults(self, summary: UpdateSummary, feeds: Iterable[Subscription]) -> None:
        """Say how many feeds could not be had, and why, to the reader who wished for them."""
        titles = {feed.id: feed.title for feed in feeds}
        reasons = [
            wording.labelled(titles.get(feed, ""), message_text(fault.message))
            for feed, fault in summary.faults
        ]
        said = self.tr("{0} of {1} feeds could not be had").format(len(reasons), summary.asked)
        details = "\n".join(reasons)
        show = partial(self._messages.show_message, said, details=details, unfolded=True)
        self._messages.show_notice(said, [(self.tr("Show"), show)])

    # -- arranging

    def _open_menu(self, source: Source, place: QPoint) -> None:
        """Open the menu of a source; it is chosen, so that what is done is done with what shows."""
        self._drawer.tree.choose(source)
        if source.kind in _MENU_ACTIONS:
            menu = PassingMenu(self._drawer)
            menu.addActions([self._actions[name] for name in _MENU_ACTIONS[source.kind]])
            menu.popup(place)
        elif source.kind in (SourceKind.FEED, SourceKind.FOLDER):
            self._library.run(
                self._library.sources, lambda sources: self._show_menu(source, sources, place)
            )

    def _show_menu(self, source: Source, sources: Sources, place: QPoint) -> None:
        menu = PassingMenu(self._drawer)
        actions = self._actions
        menu.addActions([actions["mark_all_read"], actions["make_digest"]])
        feeds = feeds_of(source, sources.folders, sources.feeds)
        menu.addAction(self.tr("Delete read stories"), lambda: self._deleting.delete_read(feeds))
        menu.addSeparator()
        feed = next((f for f in sources.feeds if f.id == source.id), None)
        if source.kind is SourceKind.FOLDER:
            folder = next((f for f in sources.folders if f.id == source.id), None)
            name = folder.name if folder else ""
            menu.addAction(self.tr("Rename…"), lambda: self._rename_folder(source.id, name))
            grouped = folder is None or folder.grouped
            menu.add_choice(
                self.tr("Put reports of one event together"),
                grouped,
                lambda: self._set_grouped(source.id, not grouped),
            ).setEnabled(self._settings.current.news.group_stories)
            menu.addAction(self.tr("Remove the folder"), lambda: self._remove_folder(source.id))
        elif feed is not None:
            menu.addAction(self.tr("Ask now"), lambda: self._feeds.update([feed.id]))
            menu.addAction(
                self.tr("Keep all unread offline"),
                lambda: self._services.preparing.prepare(feeds=[feed.id]),
            )
            menu.addAction(self.tr("Properties…"), lambda: self._show_properties(feed, sources))
            menu.addAction(self.tr("Unfollow"), lambda: self._unfollow(feed.id))
        menu.popup(place)

    def _show_properties(self, feed: Subscription, sources: Sources) -> None:
        from reader.ui.library.dialogs.feed_properties import FeedPropertiesDialog

        def make() -> FeedPropertiesDialog:
            news = self._settings.current.news
            dialog = FeedPropertiesDialog(feed, sources.folders, news, self._window)
            dialog.options_changed.connect(partial(self._set_options, feed.options))
            dialog.moved.connect(self._drawer.feed_moved)
            dialog.update_requested.connect(lambda number: self._feeds.update([number]))
            dialog.remove_requested.connect(self._unfollow)
            return dialog

        self._dialogs.show(f"feed-{feed.id}", make)

    def _remove(self, source: Source) -> None:
        if source.kind is SourceKind.FEED:
            self._unfollow(source.id)
        elif source.kind is SourceKind.FOLDER:
            self._remove_folder(source.id)

    def _unfollow(self, feed: int) -> None:
        said = self.tr("Followed no more; starred and kept stories of it stay")
        self.delete(lambda: retention.unfollow(self._library.database, feed), said)

    def _rename_folder(self, folder: int, name: str) -> None:
        title, label = self.tr("Rename the folder"), self.tr("Name")
        self.rename(title, label, name, partial(self._library.feeds.rename_folder, folder))

    def _set_grouped(self, folder: int, grouped: bool) -> None:
        self._library.run(lambda: self._library.feeds.set_grouped(folder, grouped))

    def _remove_folder(self, folder: int) -> None:
        said = self.tr("The folder is removed")
        self.delete(lambda: self._library.feeds.remove_folder(folder), said)

    def _set_options(self, before: FeedOptions, feed: int, options: FeedOptions) -> None:
        """Keep what the reader set; one that is to be asked at other times is asked at once."""
        self._library.run(lambda: self._library.feeds.set_options(feed, options))
        if options.interval != before.interval:
            self._feeds.update([feed], quietly=True)
