"""Pages that a browser sent, on their way to the window: a file each, gone once it was read.

The first line is JSON with the address, the rest is the page. Only files in the program's own
folder are read so: the address is what the browser says, by which rules of a site are found, and a
file from elsewhere could name any.
"""

from __future__ import annotations

import json
import re
import secrets
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from reader.datamodel.page import RawPage
from reader.errors import RetrievalError
from reader.limits import MAX_PAGE_BYTES
from reader.network.addresses import is_web_address
from reader.retrieval.unpacking import HTML, unpack
from reader.system.files import PART, own_folder, remove, sweep, write_whole
from reader.untrusted import MalformedDataError, read_json

#: The names of delivered pages.
_FORM = r"[0-9a-f]{16}\.page"
#: A page that nobody took within so many seconds is forgotten: the browser has it still.
_LIFETIME = 24 * 3600
#: The most bytes of the first line.
_LONGEST_HEAD = 100_000


def deliver(folder: Path, address: str, html: bytes) -> Path:
    """Put a page where the window takes it from.

    Args:
        folder: the program's folder of deliveries.
        address: where the page stands.
        html: the page in UTF-8.

    Raises:
        OSError: it cannot be written.
    """
    own_folder(folder)
    sweep(folder, f"{_FORM}|{PART}", rest=_LIFETIME)
    path = folder / f"{secrets.token_hex(8)}.page"
    head = json.dumps({"address": address}).encode() + b"\n"
    write_whole(path, head + html, private=True, synced=False)
    return path


def is_delivery(folder: Path, source: str) -> bool:
    """Whether a source is a page that was delivered into the folder."""
    path = Path(source)
    return path.parent == folder and re.fullmatch(_FORM, path.name) is not None


def delivered_address(path: Path) -> str:
    """The address of a delivered page; "" where there is no such page any more."""
    try:
        with path.open("rb") as file:
            return _address(file.readline(_LONGEST_HEAD))
    except OSError:
        return ""


def take_delivery(path: Path) -> RawPage:
    """The delivered page, which is then no longer there.

    Raises:
        RetrievalError: it is gone, damaged, too large, or no page.
    """
    try:
        with path.open("rb") as file:
            address = _address(file.readline(_LONGEST_HEAD))
            data = file.read(MAX_PAGE_BYTES + 1)
        remove(path)
    except OSError as error:
        raise gone() from error
    if not address:
        raise RetrievalError("damaged", "The page from the browser is damaged. Send it again.")
    url = address if is_web_address(address) else None
    raw = unpack(data, address, limit=MAX_PAGE_BYTES, media_type=HTML, charset="utf-8", url=url)
    return replace(raw, fetched_at=datetime.now(UTC))


def gone() -> RetrievalError:
    """The error for a page that is no longer there."""
    return RetrievalError("not-found", "The page from the browser is gone. Send it again.")


def _address(head: bytes) -> str:
    """The address in the first line; "" where this is none."""
    try:
        said = read_json(head)
    except MalformedDataError:
        return ""
    address = said.get("address") if isinstance(said, dict) else None
    return address if isinstance(address, str) else ""
