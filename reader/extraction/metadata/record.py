"""Byline, date, site and links of a page: what it declares, checked against what it shows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from reader.datamodel.feed import FEED_TYPES
from reader.extraction.markup.outline import Declarations
from reader.extraction.markup.silent import ACCOUNT
from reader.extraction.markup.structured import LinkedData
from reader.extraction.metadata import bylines
from reader.extraction.metadata.moments import NO_MARKS, Marked, find_date
from reader.text.dates import Moment

_UPDATED = re.compile(r"update|修改|更新|aktualisiert|mis à jour|modified", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article besides its text."""

    byline: str
    moment: Moment | None
    site: str
    links: Mapping[str, str]


def read_metadata(
    declared: Declarations,
    data: LinkedData,
    credits: bylines.Credits,
    shown: Sequence[str],
    url: str | None,
    marks: Marked = NO_MARKS,
) -> Metadata:
    """Decide between what a page declares and what it shows.

    Args:
        declared: its head.
        data: its JSON-LD.
        credits: what may name the author, and the date.
        shown: other lines that may give the date, the likeliest first.
        url: its address.
        marks: the times in its markup.
    """
    site = find_site(declared, data, url)
    return Metadata(
        byline=bylines.find(declared, data, site, credits),
        moment=find_date(declared, data, (*credits.lines, *shown), url, marks),
        site=site,
        links=find_links(declared, url),
    )


def find_site(declared: Declarations, data: LinkedData, url: str | None) -> str:
    """The name of the site, of its owner on a platform, or its host."""
    name = (
        declared.meta(ACCOUNT, "og:site_name", "application-name", "al:android:app_name")
        or data.publisher
    )
    if name and len(name) < 80 and not name.startswith("http"):
        return name
    host = urlsplit(url).hostname if url else None
    return (host or "").removeprefix("www.")


def find_links(declared: Declarations, url: str | None) -> dict[str, str]:
    """The "canonical" address of the page, if that is another one, and the "feed" that it names.

    Args:
        declared: its head.
        url: its address.
    """
    found: dict[str, str] = {}
    for rel, address, kind in declared.links:
        if "canonical" in rel.split() and address and address != url:
            found.setdefault("canonical", address)
        if "alternate" in rel and kind.lower().partition(";")[0].strip() in FEED_TYPES and address:
            found.setdefault("feed", address)
    return found


def is_update(line: str) -> bool:
    """Whether a line speaks of the last change rather than of publication."""
    return bool(_UPDATED.search(line))
