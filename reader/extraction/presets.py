"""Presets: where known sites keep the parts of their articles.

A preset is a few selectors in a file under `resources/sites`, or in one the reader wrote. It helps
and never decides alone: where its selectors find nothing, the page is read in the general way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from reader.errors import ExtractionError
from reader.extraction.markup.outline import Element, Outline
from reader.resources import resource_path
from reader.untrusted import MalformedDataError, read_toml

_PART = re.compile(
    r"(?P<tag>[a-z][\w-]*)|#(?P<id>[\w-]+)|\.(?P<class>[\w-]+)"
    r"|\[(?P<key>[\w-]+)(?P<how>[\^*]?)=[\"']?(?P<value>[^\]\"']*)[\"']?\]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Step:
    """One compound of a selector: what an element must have."""

    tag: str = ""
    id: str = ""
    classes: tuple[str, ...] = ()
    attributes: tuple[tuple[str, str, str], ...] = ()

    def matches(self, element: Element) -> bool:
        """Whether an element has all of it."""
        own = element.attributes
        if self.tag and element.tag != self.tag:
            return False
        if self.id and own.get("id") != self.id:
            return False
        if self.classes and not set(self.classes) <= set((own.get("class") or "").split()):
            return False
        return all(_compare(own.get(key), how, value) for key, how, value in self.attributes)


def _compare(own: str | None, how: str, value: str) -> bool:
    if own is None:
        return False
    if how == "^":
        return own.startswith(value)
    return value in own if how == "*" else own == value


@dataclass(frozen=True, slots=True)
class Selector:
    """A CSS selector of compounds under one another: `div#main .text`, `[class^=index_text]`."""

    steps: tuple[Step, ...]

    @classmethod
    def parse(cls, text: str) -> Selector:
        """Read a selector.

        Raises:
            ExtractionError: it is none of the forms that are known.
        """
        steps = []
        for word in text.split():
            at, step = 0, {"tag": "", "id": ""}
            classes: list[str] = []
            attributes: list[tuple[str, str, str]] = []
            while at < len(word):
                part = _PART.match(word, at)
                if part is None:
                    raise ExtractionError(
                        "bad-selector",
                        "“{text}” is not understood. Use tags, #ids, .classes, [attribute=value].",
                        text=text,
                    )
                at = part.end()
                if part["tag"] or part["id"]:
                    step["tag" if part["tag"] else "id"] = (part["tag"] or "").lower() or part["id"]
                elif part["class"]:
                    classes.append(part["class"])
                else:
                    attributes.append((part["key"], part["how"], part["value"]))
            steps.append(Step(step["tag"], step["id"], tuple(classes), tuple(attributes)))
        if not steps:
            raise ExtractionError("bad-selector", "A selector is empty. Write one, or remove it.")
        return cls(tuple(steps))

    def find(self, outline: Outline) -> list[Element]:
        """The elements of a page that it selects, in page order."""
        last = self.steps[-1]
        return [
            element
            for element in outline.elements
            if last.matches(element) and self._under(outline, element)
        ]

    def _under(self, outline: Outline, element: Element) -> bool:
        waiting = list(self.steps[:-1])
        if not waiting:
            return True
        for ancestor in outline.ancestors(element.parent):
            if waiting[-1].matches(ancestor):
                waiting.pop()
                if not waiting:
                    return True
        return False


@dataclass(frozen=True, slots=True)
class Preset:
    """Where the pages of a site keep their parts; in a list the first find counts."""

    name: str
    hosts: tuple[str, ...]
    body: tuple[Selector, ...] = ()
    title: tuple[Selector, ...] = ()
    byline: tuple[Selector, ...] = ()
    date: tuple[Selector, ...] = ()
    cut: tuple[Selector, ...] = ()

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


def preset_of(name: str, table: Mapping[str, Any]) -> Preset:
    """Make a preset of its hosts and of the selectors of its parts.

    Raises:
        ExtractionError: one of them is not understood.
    """
    try:
        parts = {
            part: tuple(Selector.parse(item) for item in table.get(part, ()))
            for part in ("body", "title", "byline", "date", "cut")
        }
        return Preset(name=name, hosts=tuple(table["hosts"]), **parts)
    except (KeyError, TypeError, AttributeError) as error:
        raise _not_understood(error) from error


def read_presets(text: str) -> tuple[Preset, ...]:
    """Read presets from TOML: a table `[[site]]` each.

    Raises:
        ExtractionError: the file or a selector in it is not understood.
    """
    try:
        entries = read_toml(text).get("site", ())
        return tuple(preset_of(str(entry["name"]), entry) for entry in entries)
    except (MalformedDataError, KeyError, TypeError) as error:
        raise _not_understood(error) from error


def _not_understood(error: Exception) -> ExtractionError:
    return ExtractionError(
        "bad-preset",
        "The preset is not understood ({cause}). Check its name, hosts and lists.",
        cause=error,
    )


@cache
def bundled_presets() -> tuple[Preset, ...]:
    """The presets that ship, read once."""
    files: Iterable[Path] = sorted(resource_path("sites").glob("*.toml"))
    return tuple(preset for file in files for preset in read_presets(file.read_text("utf-8")))


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
    cut = _whole_blocks(outline, preset.cut)
    body = _blocks(outline, preset.body) - cut
    title = _blocks(outline, preset.title)
    lines = _blocks(outline, (*preset.date, *preset.byline), every=True)
    return Found(
        body=frozenset(body) if body else None,
        title=min(title) if len(title) == 1 else None,
        lines=tuple(sorted(lines - body)),
    )


def _blocks(outline: Outline, selectors: Sequence[Selector], *, every: bool = False) -> set[int]:
    """The blocks of the elements selected by the first selector that finds any (or by all)."""
    found: set[int] = set()
    for selector in selectors:
        for element in selector.find(outline):
            found.update(range(element.first, min(element.last, len(outline.pieces))))
        if found and not every:
            break
    return found


def _whole_blocks(outline: Outline, selectors: Sequence[Selector]) -> set[int]:
    """The blocks that stand in selected elements with all their text.

    A mark of the site at the end of a paragraph must not take the paragraph with it.
    """
    chosen = {element.index for selector in selectors for element in selector.find(outline)}
    return {
        index
        for index in _blocks(outline, selectors, every=True)
        if any(
            element.index in chosen for element in outline.ancestors(outline.pieces[index].element)
        )
    }
