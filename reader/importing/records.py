"""A saved article as a record of named values: what the names mean in each program.

CSV, JSON and bookmarks differ in how they are written. What they call things differs little, so one
table of names reads Pocket, Instapaper, Readwise Reader, Omnivore, wallabag, Readeck, Raindrop and
Karakeep, and most lists that spreadsheets hold.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from reader.datamodel.story import SavedArticle
from reader.feeds.fields import (
    LONGEST_NAME,
    LONGEST_TITLE,
    counted_moment,
    iso_moment,
    one_line,
    plain_text,
    web_address,
)
from reader.limits import MAX_SAVED_NOTE, MAX_SAVED_NOTES, MAX_SAVED_TAGS

#: What is written down of an article, and its names in lower case; the first that says something
#: counts.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "address": ("url", "link", "href", "given_url", "resolved_url", "original_url"),
    "title": ("title", "resolved_title", "given_title", "name"),
    "added": ("time_added", "saved date", "savedat", "added_at", "created_at", "createdat",
              "created", "add_date", "timestamp", "date_added"),
    "state": ("status", "state", "location"),
    "folder": ("folder",),
    "tags": ("tags", "document tags", "labels"),
    "read": ("is_archived", "archived", "isarchived"),
    "starred": ("favorite", "favourite", "is_starred", "starred", "is_marked", "important",
                "favourited"),
    "markup": ("content", "html"),
}  # fmt: skip
#: What was written or quoted: all of it is taken.
_NOTES = ("selection", "note", "notes", "highlights", "annotations")
_NOTE_TEXTS = ("quote", "text", "note", "comment", "annotation")
#: Names by which a program's lists are known, in lower case; the first whose names are there.
_PROGRAMS: tuple[tuple[str, frozenset[str]], ...] = (
    ("Pocket", frozenset({"time_added"})),
    ("Readwise", frozenset({"document tags"})),
    ("Instapaper", frozenset({"selection", "timestamp"})),
    ("Omnivore", frozenset({"slug", "savedat"})),
    ("Raindrop", frozenset({"excerpt", "cover"})),
    ("wallabag", frozenset({"is_archived", "mimetype"})),
    ("wallabag", frozenset({"is_archived", "is_starred"})),
    ("Readeck", frozenset({"is_marked"})),
)
#: States and folders that say more than a name: put away, liked, not chosen by the reader.
_READ = frozenset({"archive", "archived", "read", "read archive", "completed"})
_STARRED = frozenset({"starred", "favorites", "favourites", "liked"})
_FED = frozenset({"feed", "deleted"})
#: Where lies what waits to be read, and what was put nowhere.
_WAITING = frozenset({"unread", "inbox", "new", "later", "shortlist", "active", "succeeded"})
_PLAIN = _WAITING | {"unsorted", "all"}
_TRUE = frozenset({"1", "true", "yes"})
#: Seconds, milliseconds and microseconds since 1970 are told apart by their size.
_MILLISECONDS, _MICROSECONDS = 10**11, 10**14


def is_record(names: frozenset[str]) -> bool:
    """Whether names in lower case are those of a saved article: an address is among them."""
    return not names.isdisjoint(_NAMES["address"])


def program_of(record: Mapping[str, Any]) -> str:
    """The program that wrote a record, by the names it uses; "" where they are nobody's own."""
    return next((name for name, names in _PROGRAMS if names <= record.keys()), "")


def is_left_out(record: Mapping[str, Any]) -> bool:
    """Whether a record is of what the reader did not save: what feeds brought, what was deleted."""
    return _text(_first(record, "state")).lower() in _FED


def article_of(record: Mapping[str, Any]) -> SavedArticle | None:
    """The article of a record; None where it has no address of the web.

    Args:
        record: its values by their names in lower case; nothing in them is trusted.
    """
    address = web_address(_text(_first(record, "address")))
    if not address:
        return None
    places = {_text(_first(record, name)).lower() for name in ("state", "folder")} - {""}
    return SavedArticle(
        address=address,
        title=plain_text(_text(_first(record, "title")), limit=LONGEST_TITLE),
        added=moment_of(_first(record, "added")),
        tags=tuple(dict.fromkeys(_tags(record)))[:MAX_SAVED_TAGS],
        is_read=_is_read(_first(record, "read"), places),
        is_starred=_is_true(_first(record, "starred")) or not places.isdisjoint(_STARRED),
        notes=tuple(dict.fromkeys(_notes(record)))[:MAX_SAVED_NOTES],
        markup=_text(_first(record, "markup")),
    )


def moment_of(value: object) -> datetime | None:
    """When something was saved: seconds and their parts since 1970, or a date as people write it.

    Args:
        value: a number or a text.
    """
    text = _text(value).strip()
    if not (text.isascii() and text.isdigit()):
        return iso_moment(text)
    number = int(text[:20])
    for least in (_MICROSECONDS, _MILLISECONDS):
        if number >= least:
            number //= 1000
    return counted_moment(number)


def _first(record: Mapping[str, Any], meaning: str) -> object:
    """The first value with a name of a meaning that says something."""
    found = (record.get(name) for name in _NAMES[meaning])
    return next((value for value in found if value not in (None, "", [], {})), "")


def _text(value: object) -> str:
    """A value as text; lists and tables are none."""
    return str(value) if isinstance(value, str | int | float) else ""


def _is_read(told: object, places: set[str]) -> bool:
    """Whether an article was read; one is not waiting where nothing is told of it, as in bookmarks.

    Args:
        told: what its record says of it, "" for nothing.
        places: its state and its folder, in lower case.
    """
    if told != "":
        return _is_true(told)
    return places.isdisjoint(_WAITING)


def _is_true(value: object) -> bool:
    return value is True or _text(value).strip().lower() in _TRUE


def _tags(record: Mapping[str, Any]) -> Iterator[str]:
    """The tags of an article, and its folder if it is one that a person named."""
    for tag in _names(_first(record, "tags")):
        if name := one_line(tag, LONGEST_NAME):
            yield name
    folder = one_line(_text(_first(record, "folder")), LONGEST_NAME)
    if folder and folder.lower() not in _PLAIN | _READ | _STARRED:
        yield folder


def _names(value: object) -> Iterator[str]:
    """The names in a list, or in a text that holds one in the manner of some program."""
    if isinstance(value, str):
        yield from _written_names(value.strip())
    elif isinstance(value, list):
        for item in value:
            named = item.get("name", item.get("label", "")) if isinstance(item, dict) else item
            yield _text(named)


def _written_names(text: str) -> Iterator[str]:
    if text.startswith("[") and text.endswith("]"):  # Readwise writes a list as Python would
        try:
            literal = ast.literal_eval(text)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            literal = text.strip("[]").split(",")
        yield from map(_text, literal if isinstance(literal, list) else [])
    else:
        yield from text.split("|" if "|" in text else ",")


def _notes(record: Mapping[str, Any]) -> Iterator[str]:
    for name in _NOTES:
        value = record.get(name)
        for item in value if isinstance(value, list) else [value]:
            parts = [item.get(key) for key in _NOTE_TEXTS] if isinstance(item, dict) else [item]
            written = "\n".join(dict.fromkeys(filter(None, (_text(p).strip() for p in parts))))
            if written:
                yield written[:MAX_SAVED_NOTE]
