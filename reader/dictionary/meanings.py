"""What a dictionary says of a word, as lines of plain text; nothing of its markup is run."""

from __future__ import annotations

from reader.soup import BeautifulSoup, LXMLTreeBuilder, NavigableString

#: Characters of a definition that are read, and that are shown.
_READ, _SHOWN = 20_000, 1_500
#: Elements that stand on lines of their own, and those whose text nobody reads.
_LINES = frozenset({"br", "p", "div", "li", "tr", "dt", "dd", "h1", "h2", "h3", "h4", "hr", "def"})
_SILENT = frozenset({"script", "style", "head", "rref", "object", "audio", "video", "svg"})


def lines_of(text: str, is_markup: bool) -> str:
    """A definition as lines of plain text, cut where nobody reads on.

    Args:
        text: as it stands in the dictionary.
        is_markup: whether it is HTML, or what is like it (XDXF).
    """
    said = _said(text[:_READ]) if is_markup and "<" in text else text[:_READ]
    lines = (" ".join(line.split()) for line in said.splitlines())
    whole = "\n".join(line for line in lines if line)
    return whole if len(whole) <= _SHOWN else f"{whole[:_SHOWN].rstrip()}…"


def _said(markup: str) -> str:
    soup = BeautifulSoup(markup, builder=LXMLTreeBuilder())
    parts: list[str] = []
    for element in soup.descendants:
        if isinstance(element, NavigableString):
            if type(element) is NavigableString and not _is_silent(element):
                parts.append(str(element).replace("\n", " "))
        elif getattr(element, "name", "") in _LINES:
            parts.append("\n")
    return "".join(parts)


def _is_silent(text: NavigableString) -> bool:
    return any(parent.name in _SILENT for parent in text.parents)
