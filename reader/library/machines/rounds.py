"""One sync with other machines: their files are read, then what changed here is written.

The state of the sync changes in transactions of the library, and files are written after those: if
it crashes in between, the next sync finds what is left to do. An update is read once the files that
it builds on are; a snapshot builds on none.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

from reader.cancellation import CancelToken
from reader.errors import SyncError
from reader.library.machines.carrying import BATCH, bury, carry, document_of
from reader.library.machines.faults import told, wrong_passphrase
from reader.library.machines.taking import take
from reader.limits import MAX_SYNC_FILE_BYTES
from reader.messages import Message
from reader.storage.sqlite import Database
from reader.storage.sync import SyncStore, Target
from reader.sync.carriers import Carrier, File
from reader.sync.document import DamagedUpdateError, Document, check_update
from reader.sync.parcels import DamagedParcelError, Parcel
from reader.sync.sealing import (
    Kind,
    Label,
    NotWholeError,
    SealError,
    Sealing,
    WrongPassphraseError,
)
from reader.system.locking import locked

T = TypeVar("T")
#: Runs something on the thread that owns the library.
Call = Callable[[Callable[[], Any]], Any]

#: Seconds that another process is waited for.
_PATIENCE = 5.0
#: Files of updates after which all is written as one.
MOST_UPDATES = 40


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a sync did.

    Attributes:
        came: number of records changed here.
        went: number of files written.
        machines: how many others there are.
        waiting: number of files that are incomplete yet, or build on such.
        problems: what was wrong with files of others.
    """

    came: int = 0
    went: int = 0
    machines: int = 0
    waiting: int = 0
    problems: tuple[Message, ...] = ()


def place_of(database: Database) -> str:
    """Identifies the library's file: a copy on another computer or in another folder differs."""
    number = database.path.stat().st_ino if database.path else 0
    place = f"{database.path}\0{number}".encode("utf-8", "surrogateescape")
    return hashlib.sha256(place).hexdigest()[:32]


def sync(
    database: Database,
    carrier: Carrier,
    sealing: Sealing,
    now: datetime,
    *,
    cancel: CancelToken | None = None,
    call: Call | None = None,
) -> Outcome:
    """Sync once.

    Args:
        database: the library, which has a target.
        carrier: where the files lie.
        sealing: opens and seals them.
        now: the time.
        cancel: polled between files.
        call: runs what reads and writes the library; directly, if None.

    Raises:
        SyncError: the files cannot be reached, or the passphrase is another one; nothing is lost.
        StorageError: the library cannot be read or written.
        Cancelled: the token was cancelled; what was done so far stays.
    """
    one = _Round(database, carrier, sealing, now, cancel or CancelToken(), call or _directly)
    if database.path is None:
        return one.run()
    with locked(database.path.with_name(f".{database.path.name}.sync"), _PATIENCE) as held:
        if not held:
            raise SyncError("busy", "Another window syncs at this moment. Try again in a while.")
        return one.run()


def _directly(work: Callable[[], T]) -> T:
    return work()


class _Round:
    def __init__(
        self,
        database: Database,
        carrier: Carrier,
        sealing: Sealing,
        now: datetime,
        cancel: CancelToken,
        call: Call,
    ) -> None:
        self._database, self._carrier, self._sealing = database, carrier, sealing
        self._now, self._cancel, self._call = now, cancel, call
        self._store = SyncStore(database)
        self._faults: dict[str, type[Exception]] = {}  # by machine
        self._refused: set[Label] = set()
        self._parcels: dict[Label, Parcel] = {}  # those that build on what is not there yet
        self._known: Document | None = None
        self._came = self._went = 0

    def run(self) -> Outcome:
        target = self._call(self._store.target)
        if target is None:
            raise SyncError("no-target", "Nothing is carried anywhere. Choose a folder first.")
        files = {
            machine: [file for file in theirs if file.label.kind is not Kind.PAGE]
            for machine, theirs in self._carrier.files().items()
        }
        target = self._identified(target, files.get(target.machine, []))
        own = list(files.get(target.machine, []))
        others = {name: theirs for name, theirs in files.items() if name != target.machine}
        if target.has_met:
            self._carry_out(target)
            target = self._call(self._store.target)
        self._take_in(target, others)
        if not target.has_met:
            target = replace(target, has_met=True)
            self._call(self._store.meet)
            self._carry_out(target)
        self._publish(own, others)
        waiting = len(self._parcels) + len(self._refused) - len(self._faults)
        problems = tuple(told(fault, machine) for machine, fault in self._faults.items())
        return Outcome(self._came, self._went, len(others), waiting, problems)

    def _identified(self, target: Target, own: Sequence[File]) -> Target:
        """The target; under a new machine name if a copy uses the old, or a backup was restored."""
        last = max((file.label.sequence for file in own if file.label.kind != Kind.SEEN), default=0)
        place = place_of(self._database)
        if target.place == place and last <= target.sequence:
            return target
        target = replace(target, place=place)
        new: Target = self._call(lambda: self._store.become_new(target))
        return new

    def _carry_out(self, target: Target) -> None:
        while self._call(lambda: carry(self._database, self._document(target))) == BATCH:
            self._cancel.check()

    def _document(self, target: Target) -> Document:
        if self._known is None:
            self._known = document_of(self._database, target)
        return self._known

    # -- in

    def _take_in(self, target: Target, others: Mapping[str, Sequence[File]]) -> None:
        """Read the files of others until none is left that can be read."""
        is_going_on = True
        while is_going_on:
            is_going_on = False
            for machine, files in others.items():
                number = self._call(self._store.seen).get(machine, 0)
                is_going_on |= any(self._take(target, label) for label in _next(files, number))
        if WrongPassphraseError in self._faults.values() and not (target.has_met or self._came):
            raise wrong_passphrase()

    def _take(self, target: Target, label: Label) -> bool:
        """Merge a file, if that can be done now; returns whether it was."""
        self._cancel.check()
        try:
            parcel = self._opened(label)
            if parcel is None:
                return False
            seen = {**self._call(self._store.seen), target.machine: target.sequence}
            if any(seen.get(machine, 0) < n for machine, n in parcel.needs.items()):
                return False
            taking = take(
                self._database,
                self._document(target),
                target,
                parcel,
                label.machine,
                label.sequence,
                self._now,
            )
            while (came := self._call(lambda: next(taking, None))) is not None:
                self._came += came
                self._cancel.check()
        except (SealError, DamagedParcelError, DamagedUpdateError) as error:
            self._known = None  # half of it may be in there
            self._refused.add(label)
            self._parcels.pop(label, None)
            if not isinstance(error, NotWholeError):
                self._faults[label.machine] = type(error)
            return False
        self._parcels.pop(label)
        return True

    def _opened(self, label: Label) -> Parcel | None:
        """The content of a file; None if it was refused."""
        if label in self._refused:
            return None
        if label not in self._parcels:
            data = self._carrier.read(label)
            if not data:
                raise NotWholeError("gone, or empty")
            parcel = Parcel.unpacked(self._sealing.opened(label, data))
            for update in parcel.pieces.values():
                check_update(update)
            self._parcels[label] = parcel
        return self._parcels[label]

    # -- out

    def _publish(self, own: list[File], others: Mapping[str, Sequence[File]]) -> None:
        """Write the outbox, or now and then a snapshot, and how far others were read."""
        labels = {file.label for file in own}
        target = self._call(self._store.target)
        seen = self._call(self._store.seen)
        waiting = self._call(self._store.outbox)
        told = Label(target.machine, Kind.SEEN, sum(seen.values()))
        is_short = self._is_short(target, labels, {file for file, _ in waiting}, seen, others)
        if not (waiting or is_short or (others and told not in labels)):
            return
        self._check_passphrase(own)
        for number, data in waiting:
            self._write(Label(target.machine, Kind.UPDATE, number), data, labels)
            self._sent(number)
        if is_short or sum(label.kind is Kind.UPDATE for label in labels) > MOST_UPDATES:
            self._write_whole(target, labels, others, anew=is_short)
        if others and told not in labels:
            self._write(told, Parcel({**seen, target.machine: target.sequence}).packed(), labels)
        whole = max((label.sequence for label in labels if label.kind is Kind.SNAPSHOT), default=0)
        for label in sorted(labels, key=lambda label: label.sequence):
            last = {Kind.SEEN: told.sequence, Kind.SNAPSHOT: whole, Kind.UPDATE: whole + 1}
            if label.sequence < last[label.kind]:
                self._carrier.remove(label)

    def _is_short(
        self,
        target: Target,
        labels: set[Label],
        waiting: set[int],
        seen: Mapping[str, int],
        others: Mapping[str, Sequence[File]],
    ) -> bool:
        """Whether files are missing, so that others cannot get all of this machine's state.

        They went with a drive or by hand; or those of a machine are gone that ours build on.
        """
        if not target.sequence:
            return bool(self._call(self._store.pieces))
        whole = max((label.sequence for label in labels if label.kind is Kind.SNAPSHOT), default=0)
        there = waiting | {label.sequence for label in labels if label.kind is Kind.UPDATE}
        lacks = any(n not in there for n in range(whole + 1, target.sequence + 1))
        gone = (machine for machine in seen if machine not in others)
        return lacks or any(seen[machine] > target.covered.get(machine, 0) for machine in gone)

    def _write_whole(
        self,
        target: Target,
        labels: set[Label],
        others: Mapping[str, Sequence[File]],
        *,
        anew: bool,
    ) -> None:
        """Write a snapshot, without the tombstones of what all machines know to be deleted.

        `anew`: whether machines need it, too, that have read all files before it.
        """
        read = self._call(self._store.seen)
        known = min(
            # A machine whose files are away may have written to what is deleted.
            (
                self._read_of_ours(others.get(m, []), target, read.get(m, 0))
                for m in {*read, *others}
            ),
            default=target.sequence,
        )
        self._call(lambda: bury(self._database, self._document(target), known))
        for number, data in self._call(self._store.outbox):
            self._write(Label(target.machine, Kind.UPDATE, number), data, labels)
            self._sent(number)
        number, seen, pieces = self._call(lambda: self._store.whole(anew=anew))
        data = Parcel(seen, pieces, is_whole=True).packed()
        self._write(Label(target.machine, Kind.SNAPSHOT, number), data, labels)

    def _read_of_ours(self, files: Sequence[File], target: Target, seen: int) -> int:
        """The last file of ours that another machine says to have read.

        It is 0 as long as it is not known here what that machine wrote before it read so.

        Args:
            files: those of that machine.
            target: what this one is.
            seen: the last file of that machine that was read here.
        """
        told = [file.label for file in files if file.label.kind is Kind.SEEN]
        for label in sorted(told, key=lambda label: -label.sequence):
            try:
                data = self._sealing.opened(label, self._carrier.read(label))
                read = Parcel.unpacked(data).seen
            except (SealError, DamagedParcelError):
                continue
            return read.get(target.machine, 0) if read.get(label.machine, 0) <= seen else 0
        return 0

    def _check_passphrase(self, own: Sequence[File]) -> None:
        """Write nothing with another passphrase than before.

        Raises:
            SyncError: it is another one.
        """
        if own:
            label = min(own, key=lambda file: file.size).label
            try:
                self._sealing.opened(label, self._carrier.read(label))
            except WrongPassphraseError as error:
                raise wrong_passphrase() from error
            except SealError:  # damaged on the way: it is written anew in time
                return

    def _sent(self, number: int) -> None:
        self._call(lambda: self._store.sent(number))

    def _write(self, label: Label, data: bytes, labels: set[Label]) -> None:
        self._cancel.check()
        self._carrier.write(label, self._sealing.sealed(label, data))
        labels.add(label)
        self._went += 1


def _next(files: Sequence[File], seen: int) -> list[Label]:
    """The files of a machine that can come next, the likeliest first."""
    labels = [file.label for file in files if file.size <= MAX_SYNC_FILE_BYTES]
    update = [label for label in labels if label.kind is Kind.UPDATE and label.sequence == seen + 1]
    whole = [label for label in labels if label.kind is Kind.SNAPSHOT and label.sequence > seen]
    return update + sorted(whole, key=lambda label: -label.sequence)


def check_passphrase(carrier: Carrier, sealing: Sealing) -> None:
    """See whether files of other machines can be opened, before anything is done with them.

    Raises:
        SyncError: they were sealed with another passphrase, or cannot be reached.
    """
    for files in carrier.files().values():
        if files:
            label = min(files, key=lambda file: file.size).label
            try:
                sealing.opened(label, carrier.read(label))
            except WrongPassphraseError as error:
                raise wrong_passphrase() from error
            except SealError:
                continue
            return
