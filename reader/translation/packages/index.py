"""Argos' public list of packages: the copy in the program, and a newer one on request."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.datamodel.translation import Pair
from reader.errors import PackageError, cause_of
from reader.languages import english_name
from reader.limits import MAX_INDEX_BYTES
from reader.messages import Message
from reader.network.addresses import is_secure
from reader.resources import resource_path
from reader.system.files import write_whole
from reader.translation.packages.package import version_key
from reader.untrusted import MalformedDataError, read_json

#: Where Argos Translate publishes the list.
INDEX_URL = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"

#: Bytes of a package as a rule; the list does not say how many each has.
USUAL_BYTES = 100_000_000


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A package that can be downloaded.

    Attributes:
        code: name of the package, "translate-en_zh".
        version: as the list gives it.
        source, target: language codes.
        links: where it can be fetched, all of them https.
    """

    code: str
    version: str
    source: str
    target: str
    source_name: str
    target_name: str
    links: tuple[str, ...]

    @property
    def version_key(self) -> tuple[int, ...]:
        """What orders entries by their versions."""
        return version_key(self.version)


class PackageIndex:
    """The list of packages.

    Args:
        newer: where a fetched list is kept; it need not exist.
        shipped: the list that comes with the program.
    """

    def __init__(self, newer: Path, shipped: Path | None = None) -> None:
        self._newer = newer
        self._shipped = shipped or resource_path("argos-index.json")

    def entries(self) -> list[IndexEntry]:
        """The packages of the newest list there is, by the names of their languages.

        Raises:
            PackageError: the program was installed without its list.
        """
        with contextlib.suppress(OSError, PackageError):
            return parse_index(self._newer.read_bytes())
        try:
            return parse_index(self._shipped.read_bytes())
        except OSError as error:
            raise PackageError(
                "index-missing", "The list of packages is missing. Refresh it."
            ) from error

    def renew(self, data: bytes) -> None:
        """Take a fetched list in place of the older one, if it is one.

        Raises:
            PackageError: it is no list of packages, or cannot be kept; the older one stays.
        """
        parse_index(data)
        try:
            self._newer.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._newer, data)
        except OSError as error:
            raise PackageError(
                "index-unwritable",
                "The list of packages could not be kept ({cause}). Make room on the disk, and "
                "refresh it again.",
                cause=cause_of(error),
            ) from error

    def find(self, pair: Pair) -> IndexEntry | None:
        """The newest package for a pair, or None."""
        found = [e for e in self.entries() if (e.source, e.target) == (pair.source, pair.target)]
        return max(found, key=lambda entry: entry.version_key, default=None)


def parse_index(data: bytes) -> list[IndexEntry]:
    """Read a list of packages; entries that cannot be used are left out.

    Raises:
        PackageError: it is no list of packages at all.
    """
    if len(data) > MAX_INDEX_BYTES:
        raise _broken(Message("It is too large."))
    try:
        items = read_json(data)
    except MalformedDataError as error:
        raise _broken(Message("It is not valid.")) from error
    if not isinstance(items, list):
        raise _broken(Message("It is not valid."))
    entries = [entry for item in items if (entry := _entry(item))]
    if not entries:
        raise _broken(Message("There is no package in it."))
    return sorted(entries, key=lambda e: (e.source_name, e.target_name, e.version_key))


def _entry(item: Any) -> IndexEntry | None:
    if not isinstance(item, dict) or item.get("type", "translate") != "translate":
        return None
    source, target, version = (item.get(key) for key in ("from_code", "to_code", "package_version"))
    if not (_is_code(source) and _is_code(target) and _is_version(version)):
        return None
    links = item.get("links")
    safe = tuple(link for link in links if _is_safe(link)) if isinstance(links, list) else ()
    if not safe:
        return None
    return IndexEntry(
        code=f"translate-{source}_{target}",
        version=str(version),
        source=str(source),
        target=str(target),
        source_name=_name(item.get("from_name"), str(source)),
        target_name=_name(item.get("to_name"), str(target)),
        links=safe,
    )


def _is_safe(link: Any) -> bool:
    return isinstance(link, str) and len(link) <= 2000 and is_secure(link)


def _is_code(value: Any) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(r"[a-z]{2,3}([-_][A-Za-z]{2,8})?", value))


def _is_version(value: Any) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(r"[0-9][\w.+-]{0,31}", value))


def _name(value: Any, code: str) -> str:
    return value if isinstance(value, str) and 0 < len(value) <= 80 else english_name(code)


def _broken(reason: Message) -> PackageError:
    return PackageError(
        "index-broken",
        "The list of packages that came is of no use, so the older one is kept. {reason} "
        "Try again later.",
        reason=reason,
    )
