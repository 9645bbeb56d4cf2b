"""Comments that Internet Explorer up to version 9 read as markup.

To everybody else they are comments, and so they are here: what they say is mostly that a browser
is old. Spam gets into them where a program puts it behind the first `<body>` of the text it finds,
and some templates keep one in such a comment. It comes with an element that hides itself even from
those browsers, as hardly a notice does, and by that it is known.
"""

from __future__ import annotations

import re

from reader.extraction.markup.concealment import of_style
from reader.soup import BeautifulSoup

_BEGIN = re.compile(r"<!--\s{0,3}\[if [^\[\]<>]{1,99}\]>(?!<!)", re.I)
_END, _LAST = "-->", "<![endif]"
_STYLED = re.compile(r"<\w[^<>]{0,300}\bstyle\s{0,3}=\s{0,3}([\"'])([^<>\"']{1,500})\1", re.I)
#: Each is parsed on its own, and a page needs no more of them to be known as broken into.
_MOST = 8


def opened(page: str) -> str:
    """A page in which a hidden element says what such comments say that hide something."""
    parts: list[str] = []
    position = end = 0
    for begin in _BEGIN.finditer(page):
        if begin.start() < end:
            continue
        end = page.find(_END, begin.end())
        if end < 0 or len(parts) >= 2 * _MOST:
            break
        if hidden := _hidden(page[begin.end() : end]):
            parts += (page[position : begin.start()], hidden)
            position = end + len(_END)
    return "".join([*parts, page[position:]]) if parts else page


def _hidden(markup: str) -> str:
    """From the first element on that hides itself, if there is text from there on, well-formed."""
    for styled in _STYLED.finditer(markup):
        if of_style(styled.group(2)):
            part = BeautifulSoup(markup[styled.start() :].removesuffix(_LAST), "lxml")
            if part.body and part.get_text(strip=True):
                return f"<div hidden>{part.body.decode_contents()}</div>"
    return ""
