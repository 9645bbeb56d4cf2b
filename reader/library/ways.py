"""All that is synced, in whatever way.

A new way is a new `Way` in `ways`; window and command line need not know more of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.datamodel.syncing import Synced, SyncKind
from reader.errors import SyncError
from reader.library.accounts.way import AccountWay
from reader.library.machines.way import MachinesWay
from reader.library.way import Way
from reader.storage.sqlite import Database


def ways() -> tuple[Way, ...]:
    """All ways there are, in the order in which they are listed."""
    return (AccountWay(), MachinesWay(SyncKind.FOLDER), MachinesWay(SyncKind.WEBDAV))


def all_synced(database: Database) -> list[Synced]:
    """All that is synced.

    Raises:
        StorageError: the database cannot be read.
    """
    return [synced for way in ways() for synced in way.all(database)]


def way_of(synced: Synced) -> Way:
    """The way that something is synced."""
    return next(way for way in ways() if way.kind is synced.kind)


def named(name: str, every: Sequence[Synced]) -> Synced:
    """The one thing a person means: by its key, its name, or a part of that; alone, it needs none.

    Raises:
        SyncError: there is none, or there are several.
    """
    folded = name.casefold()
    exact = [one for one in every if folded in (one.key, one.name.casefold())]
    found = exact or [one for one in every if folded in one.name.casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        raise SyncError(
            "several-synced",
            "Several accounts or folders are meant. Name one of: {names}",
            names=", ".join(one.key for one in found),
        )
    raise SyncError(
        "nothing-synced", "No account or folder is called {name}. See: sync status", name=name
    )
