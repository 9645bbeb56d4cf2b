"""Kept pages are synced, too, if the reader ticked that: each as a file of its own.

A row of `carried_pages`, with a digest of the page's file, is synced as other rows are. Before a
sync the rows are brought up to date with the kept pages, after it the kept pages with the rows. A
machine that has a page writes its file if no machine has done so, and deletes it when no row names
it any more. After a crash the next sync does the rest.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from reader.library.way import SyncMeans
from reader.limits import MAX_SYNC_FILE_BYTES, MAX_SYNC_PAGES_BYTES
from reader.messages import Message
from reader.storage.carried_pages import CarriedPageStore
from reader.storage.pictures import PictureStore
from reader.storage.sync import SyncStore
from reader.sync.carriers import Carrier
from reader.sync.parcels import DamagedParcelError
from reader.sync.sealing import Kind, Label, SealError, Sealing
from reader.untrusted import MalformedDataError, read_json

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PageParcel:
    """The content of a page's file: its columns, its translations by language, its pictures."""

    kept: int
    facts: str
    version: int
    raw: bytes
    page: bytes
    translations: Mapping[str, bytes]
    pictures: Mapping[str, bytes]

    def packed(self) -> bytes:
        """The parcel as bytes, the same for the same page."""
        parts = [self.raw, self.page, *self.translations.values(), *self.pictures.values()]
        told = {
            "kept": self.kept,
            "facts": self.facts,
            "version": self.version,
            "translations": list(self.translations),
            "pictures": list(self.pictures),
            "sizes": list(map(len, parts)),
        }
        return b"\n".join((json.dumps(told, separators=(",", ":")).encode(), b"".join(parts)))

    @classmethod
    def unpacked(cls, data: bytes) -> PageParcel:
        """The parcel in some bytes.

        Raises:
            DamagedParcelError: there is none.
        """
        head, _, rest = data.partition(b"\n")
        try:
            told = read_json(head)
            kept, version, facts = int(told["kept"]), int(told["version"]), told["facts"]
            names, addresses = told["translations"], told["pictures"]
            sizes = [int(size) for size in told["sizes"]]
            is_good = all(isinstance(one, str) for one in (facts, *names, *addresses))
        except (MalformedDataError, LookupError, TypeError, ValueError) as error:
            raise DamagedParcelError("no kept page") from error
        if not is_good or len(sizes) != 2 + len(names) + len(addresses) or min(sizes) < 0:
            raise DamagedParcelError("no kept page")
        if sum(sizes) != len(rest) or not 0 <= kept < 2**40 or not 0 <= version < 2**62:
            raise DamagedParcelError("cut")
        parts, place = [], 0
        for size in sizes:
            parts.append(rest[place : place + size])
            place += size
        raw, page, *others = parts
        translations = dict(zip(names, others, strict=False))
        pictures = dict(zip(addresses, others[len(names) :], strict=True))
        return cls(kept, facts, version, raw, page, translations, pictures)


class PageRound:
    """Syncs the kept pages.

    Args:
        means: what is worked with.
        carrier: where files lie.
        sealing: opens and seals them.
    """

    def __init__(self, means: SyncMeans, carrier: Carrier, sealing: Sealing) -> None:
        self._means, self._carrier, self._sealing = means, carrier, sealing
        self._store = CarriedPageStore(means.database)
        self._pictures = PictureStore(means.database, means.paths.pictures)

    def offer(self) -> None:
        """Bring the rows up to date with what is kept here."""
        self._call(self._store.forget_removed)
        for story, state in self._call(lambda: self._store.changed(MAX_SYNC_PAGES_BYTES)):
            self._means.cancel.check()
            self._call(lambda story=story, state=state: self._note(story, state))  # type: ignore[misc]

    def bring(self) -> tuple[int, int, tuple[Message, ...]]:
        """Keep pages that others kept, and write files that no machine has written.

        Returns:
            How many came, how many were written, and what was wrong.
        """
        target = self._call(SyncStore(self._means.database).target)
        if target is None:
            return 0, 0, ()
        there: dict[int, Label] = {}
        own: dict[Label, int] = {}
        for machine, files in self._carrier.files().items():
            pages = {file.label: file.size for file in files if file.label.kind is Kind.PAGE}
            there |= {label.sequence: label for label in pages}
            own |= pages if machine == target.machine else {}
        came = went = damaged = 0
        rows = self._call(self._store.all)
        least = self._call(self._store.least_sizes)
        for story, digest, state in rows:
            self._means.cancel.check()
            number = number_of(digest)
            if not state and number in there:
                good = self._read(story, digest, there[number])
                came, damaged = came + good, damaged + (not good)
            elif state:
                label = Label(target.machine, Kind.PAGE, number)
                # What broke off, or a drive damaged; a server may tell no size, which is 0.
                is_cut = 0 < own.get(label, 0) < least.get(story, 0)
                if number not in there or is_cut:
                    went += self._write(story, digest, label)
        wanted = {number_of(digest) for _, digest, _ in rows}
        for label in own:
            if label.sequence not in wanted:
                self._carrier.remove(label)
        left_out = self._call(lambda: self._store.left_out(MAX_SYNC_PAGES_BYTES))
        return came, went, _told(damaged, left_out)

    def _note(self, story: int, state: str) -> None:
        """Bring the row of a story's kept page up to date."""
        if (parcel := self._parcel(story)) is not None:
            data = parcel.packed()
            if len(data) < MAX_SYNC_FILE_BYTES:
                self._store.put(story, hashlib.sha256(data).hexdigest(), state)

    def _parcel(self, story: int) -> PageParcel | None:
        columns = self._store.columns(story)
        if columns is None:
            return None
        kept, facts, version, raw, page = columns
        found = {a: self._pictures.get(story, a) for a in self._store.pictures(story)}
        pictures = {address: data for address, data in found.items() if data is not None}
        translations = self._store.translations(story)
        return PageParcel(kept, facts, version, raw, page, translations, pictures)

    def _write(self, story: int, digest: str, label: Label) -> bool:
        """Write the file of a page, unless the page has changed since its row was written."""
        parcel = self._call(lambda: self._parcel(story))
        data = parcel.packed() if parcel else b""
        if hashlib.sha256(data).hexdigest() != digest:
            self._call(lambda: self._store.put(story, digest, _OTHER))
            return False
        self._carrier.write(label, self._sealing.sealed(label, data))
        return True

    def _read(self, story: int, digest: str, label: Label) -> bool:
        """Keep a page of another machine; False if its file is damaged or incomplete."""
        try:
            data = self._sealing.opened(label, self._carrier.read(label))
            if hashlib.sha256(data).hexdigest() != digest:
                return False
            parcel = PageParcel.unpacked(data)
        except (SealError, DamagedParcelError):
            return False

        columns = (parcel.kept, parcel.facts, parcel.version, parcel.raw, parcel.page)
        here = self._call(lambda: self._store.columns(story))
        if here is not None and here[0] > parcel.kept:  # it was kept anew here: others take that
            self._call(lambda: self._store.put(story, digest, _OTHER))
            return True
        self._call(lambda: self._store.keep(story, columns, parcel.translations))
        for address, picture in parcel.pictures.items():
            self._call(lambda a=address, p=picture: self._pictures.add(story, a, p))  # type: ignore[misc]
        self._call(lambda: self._store.put(story, digest, self._store.state(story)))
        return True

    def _call(self, work: Callable[[], T]) -> T:
        return self._means.on_library(work)


#: What a row may say of a page; it comes from elsewhere.
_DIGEST = re.compile("[0-9a-f]{64}")
#: The state of a page that is kept here, and is not what its row says.
_OTHER = "other"


def number_of(digest: str) -> int:
    """The number of the file of a page: 60 bits of the digest of what it holds; 0 of no digest."""
    return int(digest[:15], 16) if _DIGEST.fullmatch(digest) else 0


def _told(damaged: int, left_out: int) -> tuple[Message, ...]:
    told = []
    if damaged:
        told.append(
            Message(
                "{count} kept pages of other machines are damaged, may not be read here, or have "
                "not wholly come, and were left out. Sync once more later.",
                count=damaged,
            )
        )
    if left_out:
        told.append(
            Message(
                "{count} pages that were kept long ago are too much to be carried, and stay here "
                "alone. Remove pages that you need no more.",
                count=left_out,
            )
        )
    return tuple(told)
