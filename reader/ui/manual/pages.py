"""The manual as it lies in files: a folder for each language, with the same pages and headings.

`index.md` of a folder lists the pages in their order. A place in the manual is named "page" or
"page#heading", the heading as the English one is called in addresses; so it is one name in all
languages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from reader.languages import base_language
from reader.resources import manual_root

#: The page with the list of all pages.
INDEX = "index"

_HEADING = re.compile(r"(?m)^(#{1,3}) (.+)$")
_CODE = re.compile(r"(?ms)^```.*?^```$")
_LISTED = re.compile(r"\]\((\w[\w-]*)\.md\)")
_MARKS = re.compile(r"!?\[([^\[\]]{0,300})\]\([^()]{0,300}\)|[*`|#]+")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it, up to the next one.

    Attributes:
        title: the words of the heading.
        slug: what it is called in addresses, as forges do.
        level: 1 for the title of the page.
        text: in plain words, for the search; the heading's among them.
    """

    title: str
    slug: str
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One page: the name of its file without ending, where it lies, and its sections in order."""

    name: str
    path: Path
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """What the page is called."""
        return self.sections[0].title


def slug(title: str) -> str:
    """What a heading is called in addresses."""
    return re.sub(r"[^\w\- ]", "", title.casefold()).replace(" ", "-")


def sections(text: str) -> tuple[Section, ...]:
    """The sections of a page in Markdown."""
    blank = _CODE.sub(lambda code: re.sub(r"(?m)^#", " ", code[0]), text)
    found = list(_HEADING.finditer(blank))
    ends = [*(heading.start() for heading in found[1:]), len(blank)]
    return tuple(
        Section(
            title=plain(heading[2]),
            slug=slug(plain(heading[2])),
            level=len(heading[1]),
            text=plain(blank[heading.start() : end]),
        )
        for heading, end in zip(found, ends, strict=True)
    )


def _page(file: Path) -> ManualPage:
    return ManualPage(file.stem, file, sections(file.read_text("utf-8")))


def plain(markdown: str) -> str:
    """The words of Markdown without its marks."""
    return _MARKS.sub(lambda mark: mark[1] or "", markdown).strip()


class Manual:
    """The manual in one language.

    Args:
        language: of the interface; where the manual is not in it, it is in English.

    Attributes:
        pages: by name, in their order.
        stands_in: whether it is in English for want of one in the language.
    """

    def __init__(self, language: str) -> None:
        names = (language, base_language(language), "en")
        folder = next(f for name in names if (f := manual_root() / name).is_dir())
        listed = _LISTED.findall((folder / f"{INDEX}.md").read_text("utf-8"))
        self.stands_in = folder.name not in names[:-1]
        self.pages = {name: _page(folder / f"{name}.md") for name in listed}

    def find(self, words: str) -> list[tuple[ManualPage, Section]]:
        """The sections that have all of some words, those with one in their heading first."""
        wanted = words.casefold().split()
        found = [
            (page, section)
            for page in self.pages.values()
            for section in page.sections
            if all(word in section.text.casefold() for word in wanted)
        ]
        return sorted(found, key=lambda hit: not any(w in hit[1].title.casefold() for w in wanted))

    def place(self, name: str) -> tuple[ManualPage, Section]:
        """The page and section of a place.

        Raises:
            KeyError: there is no such page or heading.
        """
        page_name, _, heading = name.partition("#")
        page = self.pages[page_name]
        if not heading:
            return page, page.sections[0]
        english = sections((manual_root() / "en" / f"{page_name}.md").read_text("utf-8"))
        return page, page.sections[[section.slug for section in english].index(heading)]
