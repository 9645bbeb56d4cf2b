"""Names of authors, told from what is said round them and from what names nobody."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from reader.extraction.features.vocabulary import phrases
from reader.resources import resource_path
from reader.text import dates
from reader.untrusted import read_toml

_SILENT = frozenset(("share", "navigation", "subscribe", "related", "comments", "legal", "advert"))
#: No name begins with these; an office or an agency may.
_OPENING = "(（"
LEFT_BEHIND = " -–—,，.;；:：/|·•&"
_LONGEST_NAME, _MOST_WORDS = 60, 8


@cache
def patterns() -> Mapping[str, re.Pattern[str]]:
    """The patterns of the file by name, with the parts put in that several of them have."""
    table = read_toml(resource_path("vocabularies", "names_of_authors.toml").read_bytes())
    found = {}
    for name, value in table["patterns"].items():
        text = _either(value)
        for part, meant in table["parts"].items():
            text = text.replace(f"{{{part}}}", _either(meant))
        found[name] = re.compile(text)
    return found


def _either(value: str | list[str]) -> str:
    return value if isinstance(value, str) else "|".join(value)


def clean_name(text: str) -> str:
    """A name without what is said before and behind it; "" where it is none."""
    said = patterns()
    name = said["dated"].sub("", " ".join(text.split()).strip(LEFT_BEHIND))
    name = said["house"].sub("", said["prefix"].sub("", name))
    name = said["behind"].split(f"{name} ", maxsplit=1)[0]
    if dates.first(text):
        name = re.split(r"\s\d", name, maxsplit=1)[0]
    name = " ".join(name.split()).strip(LEFT_BEHIND).replace(" ,", ",")
    words = name.split()
    if len(words) > 1 and words[: len(words) // 2] == words[(len(words) + 1) // 2 :]:
        name = " ".join(words[: len(words) // 2])  # of a picture, and below it
    return name if _is_name(name) else ""


def blogger(title: str) -> str:
    """Whose blog a page is of by its `<title>`, which ends in that name and the host's; or ""."""
    found = patterns()["of_blog"].search(title)
    return clean_name(found["name"]) if found else ""


def _is_name(text: str) -> bool:
    """Whether a text may be the name of somebody and is none of the page's furniture."""
    begins = text[:1].isdigit() or text[:1] in _OPENING
    if (
        len(text) > _LONGEST_NAME
        or begins
        or not may_name(text)
        or patterns()["never"].search(text)
    ):
        return False
    return len(text.split()) <= _MOST_WORDS and _SILENT.isdisjoint(phrases().topics(text))


def may_name(text: str) -> bool:
    """Whether a text has letters enough for a name, and is no address."""
    letters, digits = sum(map(str.isalpha, text)), sum(map(str.isdigit, text))
    address = any(sign in text for sign in ("@", "://", "www.", "[at]", '"', "="))
    return letters > max(digits, 1) and not address and not patterns()["nobody"].match(text)
