"""Presets: where known sites keep the parts of their articles.

A preset is a few selectors in a file under `resources/sites`, or in one the reader wrote. It helps
and never decides alone: where its selectors find nothing, the page is read in the general way.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from reader.errors import ExtractionError
from reader.extraction.markup.outline import Element, Outline
from reader.extraction.markup.textbuffer import without_controls
from reader.resources import resource_path
from reader.untrusted import read_toml

_PARTS = ("body", "title", "byline", "date", "cut")
#: Characters of a selector; those that ship have up to some hundred.
_LONGEST = 1_000
#: Names that a tree of lxml can hold.
_NAME = re.compile(r"[a-z_][\w-]*", re.IGNORECASE | re.ASCII)


@cache
def _compiled(selector: str) -> Any:
    """What finds the nodes of a tree by a CSS selector.

    Raises:
        ExtractionError: it is not understood.
    """
    from lxml import cssselect  # few pages are of a site with a preset

    if not selector.strip():
        raise ExtractionError("bad-selector", "A selector is empty. Write one, or remove it.")
    try:
        if len(selector) > _LONGEST or "\0" in selector:
            raise cssselect.SelectorError("no selector that anybody writes")
        found = cssselect.CSSSelector(selector)
        found(etree.Element("page"))  # some are refused only where they are used
        return found
    except (cssselect.SelectorError, etree.XPathError, RecursionError) as error:
        raise ExtractionError(
            "bad-selector",
            "“{text}” is not understood. Use tags, #ids, .classes, [attribute=value].",
            text=selector[:_LONGEST],
        ) from error


class _Tree:
    """The elements of an outline as a tree of lxml, to be found by selectors."""

    def __init__(self, outline: Outline) -> None:
        root = etree.Element("page")
        nodes = [root]  # that of element -1
        for element in outline.elements:
            tag, attributes = element.tag, element.attributes
            if not all(map(_NAME.fullmatch, (tag, *attributes))):  # such as "o:p" and "@click"
                tag = tag if _NAME.fullmatch(tag) else "unknown"
                attributes = {k: v for k, v in attributes.items() if _NAME.fullmatch(k)}
            around = nodes[element.parent + 1]
            try:
                node = etree.SubElement(around, tag, attributes)
            except ValueError:  # characters that XML does not have
                clean = {name: without_controls(value) for name, value in attributes.items()}
                node = etree.SubElement(around, tag, clean)
            nodes.append(node)
        self._root = root
        self._elements = dict(zip(nodes[1:], outline.elements, strict=True))

    def find(self, selector: str) -> list[Element]:
        """The elements that a selector selects, in page order."""
        return [self._elements[node] for node in _compiled(selector)(self._root)]


@dataclass(frozen=True, slots=True)
class Preset:
    """Where the pages of a site keep their parts: CSS selectors, of which the first find counts."""

    name: str
    hosts: tuple[str, ...]
    body: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    date: tuple[str, ...] = ()
    cut: tuple[str, ...] = ()

    def is_for(self, url: str) -> bool:
        """Whether an address belongs to the site; a host may name the start of a path as well."""
        try:
            parts = urlsplit(url)
        except ValueError:  # what a page declares may be no address
            return False
        place = f".{(parts.hostname or '').lower()}{parts.path}/"
        return any(f".{own}/" in place for own in self.hosts)


@dataclass(frozen=True, slots=True)
class Found:
    """What a preset found, as numbers of blocks; `body` is None where it found no article."""

    body: frozenset[int] | None
    title: int | None
    lines: tuple[int, ...]


#: Where a page has no preset.
NOTHING = Found(None, None, ())


def preset_of(name: str, table: Mapping[str, Any]) -> Preset:
    """Make a preset of its hosts and of the selectors of its parts.

    Raises:
        ExtractionError: one of them is not understood.
    """
    try:
        preset = _preset(name, table)
        for selector in chain.from_iterable(getattr(preset, part) for part in _PARTS):
            _compiled(selector)
    except (KeyError, TypeError, AttributeError) as error:
        raise ExtractionError(
            "bad-preset",
            "The preset is not understood ({cause}). Check its name, hosts and lists.",
            cause=error,
        ) from error
    return preset


def _preset(name: str, table: Mapping[str, Any]) -> Preset:
    parts = {part: tuple(table.get(part, ())) for part in _PARTS}
    return Preset(name=name, hosts=tuple(table["hosts"]), **parts)


@cache
def bundled_presets() -> tuple[Preset, ...]:
    """The presets that ship, read once; their selectors are compiled when one is used."""
    files = sorted(resource_path("sites").glob("*.toml"))
    tables = [table for file in files for table in read_toml(file.read_bytes())["site"]]
    return tuple(_preset(table["name"], table) for table in tables)


def preset_for(urls: Sequence[str], own: Sequence[Preset] = ()) -> Preset | None:
    """The first preset for one of these addresses; the reader's own go before those that ship."""
    return next(
        (
            preset
            for preset in (*own, *bundled_presets())
            if any(preset.is_for(url) for url in urls if url)
        ),
        None,
    )


def apply(preset: Preset, outline: Outline) -> Found:
    """Find the parts of a page by a preset."""
    tree = _Tree(outline)
    cut = _whole_blocks(outline, tree, preset.cut)
    body = _blocks(outline, tree, preset.body) - cut
    title = _blocks(outline, tree, preset.title)
    lines = _blocks(outline, tree, (*preset.date, *preset.byline), every=True)
    return Found(
        body=frozenset(body) if body else None,
        title=min(title) if len(title) == 1 else None,
        lines=tuple(sorted(lines - body)),
    )


def _blocks(
    outline: Outline, tree: _Tree, selectors: Sequence[str], *, every: bool = False
) -> set[int]:
    """The blocks of the elements selected by the first selector that finds any (or by all)."""
    found: set[int] = set()
    for selector in selectors:
        for element in tree.find(selector):
            found.update(outline.span(element))
        if found and not every:
            break
    return found


def _whole_blocks(outline: Outline, tree: _Tree, selectors: Sequence[str]) -> set[int]:
    """The blocks that stand in selected elements with all their text.

    A mark of the site at the end of a paragraph must not take the paragraph with it.
    """
    chosen = {element.index for selector in selectors for element in tree.find(selector)}
    return {
        index
        for index in _blocks(outline, tree, selectors, every=True)
        if any(e.index in chosen for e in outline.ancestors(outline.pieces[index].element))
    }
