"""Elements that take all behind them for their text, and were not closed.

A parser reads on from a frame, a title or a script to its end tag. Where that is lost or damaged,
the page goes on in what no browser shows: here it ends where it is likely to have ended.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping

#: Elements whose content is no markup, or no part of the page, until their end tag comes. Most tags
#: are others, and told by their first letter.
_SWALLOWING = "(?=[stxin])(?:script|style|template|title|textarea|xmp|iframe|noembed|noframes)"
_OPENING = re.compile(rf"<({_SWALLOWING})(?=[\s/>])[^<>]*>", re.I)
_CLOSING = re.compile(rf"</({_SWALLOWING})(?=[\s/>])[^<>]*>", re.I)
#: An end tag that lost its end, or has a stroke too many: the parser would read on to the next one.
_BROKEN_END = re.compile(
    rf"<(?:/({_SWALLOWING})(?![\w\s/>-])|//({_SWALLOWING})\b\s{{0,9}}>?)", re.I
)
_ATTRIBUTES = rf"<(?:{_SWALLOWING})(?=[\s/])(?:[^<>\"']|\"[^\"<>]*\"|'[^'<>]*')*+"
#: An opening tag that lost its end, and one that lost a quotation mark: it has others behind it.
_BROKEN_OPENING = re.compile(rf"{_ATTRIBUTES}(?=<)", re.I)
_BROKEN_QUOTE = re.compile(rf"{_ATTRIBUTES}([\"'])(?:(?!\1)[^<>])*+(?=>(?:(?!\1)[^<])*+<)", re.I)
#: What a page is made of.
_STRUCTURE = re.compile(
    r"<(/?)(article|body|div|head|li|ol|p|section|table|td|tr|ul)(?=[\s/>])", re.I
)
#: Those that hold no element of their own name, and whose content is no script or style sheet.
_FLAT = frozenset(("title", "textarea", "xmp", "iframe", "noembed", "noframes"))
#: Those whose content is whole: they hold no code to be copied, of which a part may do.
_LEFT = frozenset(("title", "iframe", "noembed", "noframes"))
#: Those in which tags are shown, and characters may be named; libxml2 knows that from 2.14 on.
_NAMING = frozenset(("title", "textarea"))
_DECLARATION = re.compile("<(?=[!?])")
#: How a tag begins, or what is like one.
TAG = re.compile(r"<[a-zA-Z/!?]")


def close_swallowing(text: str) -> str:
    """Take out the tags that would swallow text of the page because they are not closed.

    Of a frame that begins in another the outer one is meant to have ended before, and so is one in
    which more ends than begins.
    """
    text = _BROKEN_QUOTE.sub(r"\g<0>\1", _BROKEN_OPENING.sub(r"\g<0>>", text))
    text = _BROKEN_END.sub(lambda end: f"</{end[1] or end[2]}>", text)
    openings, closings = list(_OPENING.finditer(text)), _starts(_CLOSING.finditer(text))
    again = _starts(openings)
    parts: list[str] = []
    position = inside = 0
    for match in openings:
        if match.start() < inside:  # the text of another one
            continue
        name = match[1].lower()
        end = _next(closings, name, match.start())
        if (
            end < 0
            or (name in _FLAT and 0 <= _next(again, name, match.start()) < end)
            or (name in _LEFT and _ends_more_than_begins(text, match.end(), end))
        ):
            parts += (text[position : match.start()], _in_place(text, match.start()))
            position = match.end()
            continue
        inside = end
        if name in _NAMING and "<" in (content := text[match.end() : end]):
            parts += (text[position : match.end()], content.replace("<", "&lt;"))
            position = end
    text = "".join([*parts, text[position:]]) if parts else text
    ended = text.rfind("-->") + 1
    if text.find("<!--", ended) >= 0:
        text = text[:ended] + text[ended:].replace("<!--", "")
    ended = text.rfind(">") + 1
    return text[:ended] + _DECLARATION.sub("&lt;", text[ended:])


def _ends_more_than_begins(text: str, start: int, end: int) -> bool:
    """Whether the structure of the page goes on in a part of it."""
    balance: Counter[str] = Counter()
    for tag in _STRUCTURE.finditer(text, start, end):
        name = tag[2].lower()
        balance[name] += -1 if tag[1] else 1
        if balance[name] < 0:
            return True
    return False


def _starts(tags: Iterable[re.Match[str]]) -> dict[str, list[int]]:
    """Where the tags of each element begin, in order."""
    starts: dict[str, list[int]] = {}
    for tag in tags:
        starts.setdefault(tag[1].lower(), []).append(tag.start())
    return starts


def _next(starts: Mapping[str, list[int]], name: str, place: int) -> int:
    """Where the next tag of an element begins behind a place, or -1."""
    known = starts.get(name, [])
    index = bisect_right(known, place)
    return known[index] if index < len(known) else -1


def _in_place(text: str, start: int) -> str:
    """What stands for a tag that is taken out: "<" before it begins no tag with what follows.

    A tag that is still open there ends, as it did with the ">" that is gone.
    """
    last = text.rfind("<", 0, start)
    is_open = last > text.rfind(">", 0, start) and TAG.match(text, last)
    return ">" if is_open else " "
