"""Elements whose markup says that they name an author: `rel`, `itemprop`, telling classes."""

from __future__ import annotations

import re
from itertools import islice

from reader.soup import NavigableString, Tag

#: Ids and classes of elements that hold a name (WordPress and hCard: "vcard", "fn").
_NAMING = re.compile(
    r"(?<![a-z])author(?!ing|(?:title|role|job|desc)|\w{0,12}[-_](?:bio|box|desc|avatar|image|img|photo|info|about|archive|social|title|badge|detail"
    r"|meta|share|posts?|stat|button|control))"
    r"|\b(?:autor|auteur|fn n|url fn|byline|reporter|writer|creator|username|nickname|zuozhe)\b"
    r"|byline[-_]{1,2}name|journalist[-_]?name"
)
#: So much of an element is looked at: more than a name with what is said before and behind it.
_MOST_NODES, _MOST_CHARACTERS = 14, 160


def signature(tag: Tag, names: str) -> str:
    """The text of an element that is marked as the name of an author; "" for any other one.

    Args:
        tag: the element.
        names: its id, classes, role and itemprop in lower case.
    """
    named = f"{names} {str(hint).lower()}" if (hint := tag.get("data-testid")) else names
    marked = "author" in str(tag.get("rel") or "") or bool(named and _NAMING.search(named))
    return _text(tag) if marked else ""


def _text(tag: Tag) -> str:
    """The text of a small element, or of the part of it that is the name; "" for a large one."""
    nodes = list(islice(tag.descendants, _MOST_NODES))
    if len(nodes) == _MOST_NODES:
        return ""
    for node in nodes:
        if isinstance(node, Tag) and node.get("itemprop") == "name":
            return str(node.get("content") or node.get_text(" "))
    text = " ".join(str(node) for node in nodes if type(node) is NavigableString)
    return text if len(text) <= _MOST_CHARACTERS else ""
