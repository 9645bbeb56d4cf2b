"""What is said in the drawer where nothing is listed, and what fills it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from reader.datamodel.feed import Subscription
from reader.ui.controllers.library.arranging import ArrangingController
from reader.ui.library.drawer import EmptyState
from reader.ui.library.sources import LISTS_OF_STORIES, SourceKind
from reader.ui.texts.i18n import message_text
from reader.ui.window_parts import WindowParts


class EmptyLists(QObject):
    """Words and buttons for empty lists.

    Args:
        arranging: may be why nothing is listed.
    """

    def __init__(self, parts: WindowParts, arranging: ArrangingController) -> None:
        super().__init__(parts.frame)
        self._actions = parts.actions
        self._feeds = parts.services.feeds
        self._arranging = arranging

    def state(self, kind: SourceKind, feed: Subscription | None, *, followed: bool) -> EmptyState:
        """What stands in place of a list.

        Args:
            kind: of the source that is listed.
            feed: the source itself, where it is one.
            followed: whether any feed is.
        """
        if kind is SourceKind.HISTORY:
            return EmptyState(self.tr("Pages that you read are listed here."))
        if kind is SourceKind.NOTES:
            text = self.tr("Mark a sentence with E, or add a note with Shift+E: they stand here.")
            return EmptyState(text)
        if kind in LISTS_OF_STORIES and followed and self._arranging.arrangement.narrows:
            everything = (self.tr("Show everything"), self._arranging.show_everything)
            return EmptyState(self.tr("No story here fits what is chosen."), [everything])
        if kind is SourceKind.STARRED:
            return EmptyState(self.tr("Star a story with S, and it is listed here."))
        if kind is SourceKind.KEPT:
            return EmptyState(self.tr("Keep a story with K, and it can be read without a network."))
        if not followed:
            text = self.tr("No feeds yet. Follow the sites you read, and their news stand here.")
            add = (self.tr("Add feed…"), self._actions["add_feed"].trigger)
            take = (self.tr("Import…"), self._actions["import_file"].trigger)
            return EmptyState(text, [add, take])
        if feed is not None and (fault := fault_of(feed)):
            again = partial(self._feeds.update, [feed.id])
            return EmptyState(fault, [(self.tr("Try again"), again)])
        return EmptyState(self.tr("Everything is read."))


def fault_of(feed: Subscription | None) -> str:
    """Why a feed could not be had the last time; "" where it could."""
    fault = feed.memory.fault if feed is not None else None
    return message_text(fault.message) if fault else ""
