"""Syncing the library between machines by a folder or a WebDAV server; see `Way`."""

from __future__ import annotations

import contextlib
import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader import codec
from reader.datamodel.feed import Fault
from reader.datamodel.syncing import Synced, SyncKind, SyncReport
from reader.errors import Cancelled, ReaderError, SyncError
from reader.library import before_restore
from reader.library.backup import write_backup
from reader.library.machines.settings import take_from_file, write_to_file
from reader.library.way import SyncMeans, Way
from reader.network.addresses import host_of
from reader.storage.carried_pages import CarriedPageStore
from reader.storage.sqlite import Database
from reader.storage.sync import SyncStore, Target, TargetKind

if TYPE_CHECKING:  # the document and the seals are loaded by who syncs
    from reader.sync.carriers import Carrier

_KINDS = {SyncKind.FOLDER: TargetKind.FOLDER, SyncKind.WEBDAV: TargetKind.WEBDAV}
#: What says nothing of the place itself.
_PASSING = frozenset({"offline", "busy"})


class MachinesWay(Way):
    """A folder or a server's address with the files of all machines; there is one at most.

    Args:
        kind: of the place.
    """

    def __init__(self, kind: SyncKind) -> None:
        self.kind = kind

    def all(self, database: Database) -> list[Synced]:
        """See `Way`."""
        store = SyncStore(database)
        target = store.target()
        if target is None or target.kind is not _KINDS[self.kind]:
            return []
        fault = None
        with contextlib.suppress(ValueError):
            fault = codec.loaded(Fault, target.said) if target.said else None
        name = name_of(target)
        return [
            Synced(self.kind, 1, name, target.last, store.waiting(), fault, has_pages=target.pages)
        ]

    def sync(self, synced: Synced, means: SyncMeans, *, secret: str = "") -> SyncReport:
        """See `Way`; for the secret see `secret_of`."""
        store = SyncStore(means.database)
        target = means.on_library(store.target)
        if target is None:
            raise _gone()
        try:
            report = self._round(target, means, secret)
        except Cancelled:
            raise
        except ReaderError as error:
            if error.code not in _PASSING:
                said = codec.dumped(Fault(error.code, error.message))
                with contextlib.suppress(ReaderError):
                    means.on_library(lambda: store.note(target.last, said))
            raise
        said = codec.dumped(Fault("machines", report.told[0])) if report.told else ""
        means.on_library(lambda: store.note(datetime.now(UTC), said))
        return report

    def _round(self, target: Target, means: SyncMeans, secret: str) -> SyncReport:
        from reader.library.machines.pages import PageRound
        from reader.library.machines.rounds import sync
        from reader.sync.sealing import Sealing

        password, _, passphrase = secret.rpartition("\n")
        if target.is_sealed:
            passphrase = passphrase or means.secrets.get(secret_name(target))
            if not passphrase:
                raise SyncError(
                    "no-passphrase",
                    "The passphrase of {name} is not kept. Give it under Settings → Sync, or with "
                    "--password-stdin.",
                    name=name_of(target),
                )
        if target.user and not password:
            password = means.secrets.get(_password_name(target))
        carrier = carrier_of(target, password, means)
        if not target.has_met and carrier.files():
            _copy_before(means)
        database, file = means.database, means.paths.settings_file
        before = means.on_library(lambda: take_from_file(database, file))
        sealing = Sealing(passphrase)
        pages = PageRound(means, carrier, sealing)
        if target.pages:
            pages.offer()
        outcome = sync(
            database,
            carrier,
            sealing,
            datetime.now(UTC),
            cancel=means.cancel,
            call=means.on_library,
        )
        means.on_library(lambda: write_to_file(database, file, before))
        came, went, told = pages.bring() if target.pages else (0, 0, ())
        return SyncReport(
            sent=outcome.went + went, came=outcome.came + came, told=(*outcome.problems, *told)
        )

    def remove(self, synced: Synced, means: SyncMeans, *, keep: bool) -> None:
        """Sync no more; everything stays on both sides, whatever `keep` says.

        Secrets go first, as an account's do.
        """
        store = SyncStore(means.database)
        target = means.on_library(store.target)
        if target is not None:
            means.secrets.remove(secret_name(target))
            if target.user:
                means.secrets.remove(_password_name(target))
        means.on_library(store.end)


def add_place(
    kind: SyncKind,
    typed: str,
    means: SyncMeans,
    *,
    passphrase: str,
    user: str = "",
    password: str = "",
    pages: bool | None = None,
) -> Synced:
    """Begin to sync by a place; this stores neither passphrase nor password.

    A place that is known already just gets the new passphrase: the old may have been forgotten.

    Args:
        kind: of the place.
        typed: a folder that is there, or an address.
        means: what is worked with.
        passphrase: seals the files; "" leaves those in a folder open.
        user: who the server knows.
        password: theirs.
        pages: whether kept pages are synced, too; None leaves that as it is (at first not).

    Raises:
        ReaderError: it is no such place, it cannot be reached, or the files of other machines there
            were sealed with another passphrase; nothing has changed.
    """
    from reader.library.machines.rounds import check_passphrase, place_of
    from reader.sync.sealing import Sealing
    from reader.sync.webdav import WebDavCarrier, webdav_address

    means.database.writable_path()
    target = Target(
        _KINDS[kind],
        _folder(typed) if kind is SyncKind.FOLDER else webdav_address(typed),
        user,
        bool(passphrase),
        place=place_of(means.database),
    )
    if target.kind is TargetKind.WEBDAV and not passphrase:
        raise SyncError(
            "passphrase-needed",
            "Files on a server need a passphrase, so that nobody there reads them. Give one.",
        )
    before = means.on_library(SyncStore(means.database).target)
    is_known = before is not None and _is_same(before, target)
    if before is not None and not is_known:
        raise SyncError(
            "synced-already",
            "What you made is synced already, in one place. Remove that one first.",
        )
    carrier = carrier_of(target, password, means)
    if isinstance(carrier, WebDavCarrier):
        carrier.make()
    check_passphrase(carrier, Sealing(passphrase))
    if not is_known:
        means.on_library(lambda: SyncStore(means.database).begin(target))
    if pages is not None:
        set_pages(means, pages=pages)
    return means.on_library(lambda: MachinesWay(kind).all(means.database))[0]


def keep_secrets(means: SyncMeans, passphrase: str, password: str, *, in_file: bool) -> None:
    """Store the passphrase and the password of the place.

    Raises:
        SyncError: as `Secrets.put`.
    """
    target = means.on_library(SyncStore(means.database).target)
    if target is None:
        raise _gone()
    if passphrase:
        means.secrets.put(secret_name(target), passphrase, in_file=in_file)
    if password:
        means.secrets.put(_password_name(target), password, in_file=in_file)


def set_pages(means: SyncMeans, *, pages: bool) -> None:
    """Sync kept pages, too, or no more: then each machine keeps those it has."""
    store = SyncStore(means.database)

    def change() -> None:
        with means.database.transaction():
            if target := store.target():
                store.change(replace(target, pages=pages))
            if not pages:
                CarriedPageStore(means.database).forget_states()

    means.on_library(change)


def secret_of(passphrase: str, password: str) -> str:
    """The passphrase of a place, and the password of its server, as one secret."""
    return f"{password}\n{passphrase}" if password else passphrase


def carrier_of(target: Target, password: str, means: SyncMeans) -> Carrier:
    """The carrier for a place."""
    from reader.sync.carriers import FolderCarrier
    from reader.sync.webdav import WebDavCarrier

    if target.kind is TargetKind.FOLDER:
        return FolderCarrier(Path(target.address))
    return WebDavCarrier(target.address, target.user, password, means.connection, means.cancel)


def _is_same(one: Target, other: Target) -> bool:
    return (one.kind, one.address, one.user) == (other.kind, other.address, other.user)


def name_of(target: Target) -> str:
    """The name of a place, for people."""
    if target.kind is TargetKind.FOLDER:
        return Path(target.address).name or target.address
    return f"{target.user} · {host_of(target.address)}" if target.user else host_of(target.address)


def secret_name(target: Target) -> str:
    """The key of a place's secret in `Secrets`."""
    return f"passphrase@{target.address}"


def _password_name(target: Target) -> str:
    return f"{target.user}@{target.address}"


def _folder(typed: str) -> str:
    folder = os.path.abspath(os.path.expanduser(typed))
    if not os.path.isdir(folder):  # takes a name that is too long, or has a NUL
        raise SyncError(
            "no-folder",
            "There is no folder {folder}. Make it, or choose another one.",
            folder=folder,
        )
    return folder


def _copy_before(means: SyncMeans) -> None:
    """Back up the library before the first merge, as before a backup is restored."""
    now = datetime.now(UTC)
    write_backup(means.paths, before_restore.path_of(means.paths, now), now, cancel=means.cancel)
    before_restore.thin_out(means.paths, now)


def _gone() -> SyncError:
    return SyncError(
        "nothing-synced", "This is synced no more. Add it again under Settings → Sync."
    )
