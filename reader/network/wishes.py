"""Who wished a request; what it may reach in the reader's own network hangs on it."""

from __future__ import annotations

from enum import StrEnum

from reader.network.addresses import host_of, is_link_local, is_private


class Wish(StrEnum):
    """Who wished a request.

    What the reader typed, chose or allowed, and what the program itself names, may lie anywhere.
    What strangers name may lie in the reader's own network only where the reader allowed the host.
    """

    READER = "reader"
    PROGRAM = "program"
    PAGE = "page"
    FEED = "feed"
    LIST = "list"

    @property
    def is_own(self) -> bool:
        """Whether no stranger had a say."""
        return self in (Wish.READER, Wish.PROGRAM)

    def named_on(self, place: str, address: str) -> Wish:
        """Who wishes for what a place names: of a host of the own network, it may name that host.

        A name of elsewhere does not count: its owner may have it lead anywhere a moment later.

        Args:
            place: the address of the page, feed or list.
            address: what stands there.
        """
        host = host_of(address)
        return Wish.READER if host == host_of(place) and is_private(host) else self

    def may_reach(self, place: str, *, allowed: bool) -> bool:
        """Whether a host, or a number it leads to, may be asked.

        Args:
            place: a name or a number.
            allowed: whether the reader allowed the host.
        """
        if self.is_own:
            return True
        return not is_link_local(place) and (allowed or not is_private(place))
