"""The page as the sidebar lists it: sections in groups, each with its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from reader.datamodel.page import Page, Role, Section
from reader.datamodel.verdict import ADVERT_CATEGORIES, Category
from reader.policy import ARTICLE_ROLES, likeness
from reader.ui.texts import wording

#: The order of the groups: what was decided about first, then the article, then its furniture.
_ORDER = (
    Role.SPAM,
    Role.ADVERT,
    Role.BODY,
    Role.RELATED,
    Role.COMMENTS,
    Role.NAVIGATION,
    Role.SHARE,
    Role.LEGAL,
    Role.OTHER,
)

#: Longer beginnings of a section than this are never seen.
_TITLE_LENGTH = 160


class RowAction(StrEnum):
    """What can be done with a section from its row."""

    NOT_SPAM = "not-spam"
    SPAM = "spam"
    SHOW = "show"
    HIDE = "hide"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Row:
    """A section, with the words of its row; they are made when they are drawn.

    `sections` are all that the row stands for, the first of which speaks for those that are like
    it.
    """

    sections: tuple[Section, ...]

    @property
    def section(self) -> Section:
        """The section that is described."""
        return self.sections[0]

    @property
    def title(self) -> str:
        """The first words of the section, in one line, after the number of those that are alike."""
        count = f"{len(self.sections)} × " if len(self.sections) > 1 else ""
        for block in self.section.blocks:
            if text := " ".join(block.text[: 2 * _TITLE_LENGTH].split()):
                return count + text[:_TITLE_LENGTH]
        return wording.empty_section()

    @property
    def language(self) -> str:
        """The code of the language that the section begins in, where it is known."""
        return next((block.language for block in self.section.blocks if block.language), "")

    @property
    def reason(self) -> str:
        """Why the section is held to be spam or an advert; empty where it is not."""
        return wording.reasons(self.section.verdict) if self.section.verdict else ""

    @property
    def score(self) -> str:
        """How sure the verdict is; empty where there is none."""
        return wording.percent(self.section.verdict.score) if self.section.verdict else ""

    @property
    def kind(self) -> str:
        """What the section is, in a word: the category of its verdict, or its role."""
        verdict = self.section.verdict
        if verdict is not None:
            return wording.category_name(verdict.category)
        return wording.role_name(self.section.role)

    def actions(self, hidden: bool) -> tuple[RowAction, ...]:
        """What can be done with the section, the likeliest first."""
        role, verdict = self.section.role, self.section.verdict
        toggle = RowAction.SHOW if hidden else RowAction.HIDE
        if verdict is not None or role in (Role.SPAM, Role.ADVERT):
            return (RowAction.NOT_SPAM, toggle, RowAction.ALWAYS)
        if role in (Role.TITLE, Role.BYLINE):
            return ()
        return (toggle, RowAction.SPAM, RowAction.ALWAYS)


@dataclass(slots=True)
class Group:
    """Sections of one role, and for spam and adverts of one category.

    `listed` is how many of the rows the tree lists; the rest is behind an item "more". `hidden` is
    how many of the sections are hidden.
    """

    role: Role
    category: Category | None
    rows: list[Row] = field(default_factory=list)
    listed: int = 0
    hidden: int = 0

    @property
    def count(self) -> int:
        """How many sections the group holds."""
        return sum(len(row.sections) for row in self.rows)

    @property
    def key(self) -> tuple[Role, Category | None]:
        """What tells the group from others, on this page and the next."""
        return (self.role, self.category)

    @property
    def pill(self) -> str:
        """The word in the coloured label; empty for a group without one."""
        return wording.role_name(self.role) if self.role in (Role.SPAM, Role.ADVERT) else ""

    @property
    def name(self) -> str:
        """The words beside the label; empty where the label says it all."""
        if self.category is not None:
            return "" if self.category is Category.OTHER else wording.category_name(self.category)
        return "" if self.pill else wording.role_name(self.role)


def group_sections(page: Page, needle: str = "") -> list[Group]:
    """The sections of a page in groups, in the order they are listed.

    Args:
        page: the page.
        needle: keep only the rows in whose text or words this stands, in any case.
    """
    groups: dict[tuple[Role, Category | None], Group] = {}
    for sections in _together(page.sections):
        first, row = sections[0], Row(sections)
        role = Role.BODY if first.role in ARTICLE_ROLES else first.role
        category = first.verdict.category if first.verdict and _decided(role) else None
        if needle and not _matches(row, needle.casefold()):
            continue
        groups.setdefault((role, category), Group(role, category)).rows.append(row)
    return sorted(groups.values(), key=lambda group: _ORDER.index(group.role))


def _together(sections: Iterable[Section]) -> Iterator[tuple[Section, ...]]:
    """Yields the sections that share a row, in the order of the first of each."""
    rows: dict[tuple[object, ...], list[Section]] = {}
    for section in sections:
        rows.setdefault(likeness(section), []).append(section)
    yield from map(tuple, rows.values())


def paragraphs(rows: Iterable[Row]) -> int:
    """How many paragraphs of the article the rows hold."""
    return sum(len(row.section.blocks) for row in rows if row.section.role is Role.BODY)


def _decided(role: Role) -> bool:
    return role in (Role.SPAM, Role.ADVERT)


def _matches(row: Row, needle: str) -> bool:
    return any(
        needle in text.casefold() for text in (row.title, row.reason, row.kind, row.section.text)
    )


def is_advert(row: Row) -> bool:
    """Whether a row is tinted as an advert; other verdicts are tinted as spam."""
    verdict = row.section.verdict
    return row.section.role is Role.ADVERT or (
        verdict is not None and verdict.category in ADVERT_CATEGORIES
    )
