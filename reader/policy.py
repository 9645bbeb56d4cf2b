"""What is done with each kind of section: left alone, flagged, asked about, or hidden.

The defaults are the table of section categories the program promises; a reader may change each,
for all sites or for one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reader.datamodel.page import Page, Role, Section
from reader.datamodel.verdict import Category


class Action(StrEnum):
    """What is done with a section.

    `OFF`: it stands in the text as if nothing had been found. `FLAG`: it shows, in a box that says
    what it is and why. `ASK`: as `FLAG`, and the reader is asked, once for each page, whether such
    parts are to be hidden; where nobody can be asked, they show. `HIDE`: it does not show.
    """

    OFF = "off"
    FLAG = "flag"
    ASK = "ask"
    HIDE = "hide"


#: The notice of a page that is spam as a whole.
WHOLE_PAGE_SPAM = "whole-page-spam"

#: Shown whatever the policy says: these are the article.
ARTICLE_ROLES = frozenset({Role.TITLE, Role.BYLINE, Role.BODY})

DEFAULT_ROLE_ACTIONS: Mapping[Role, Action] = {
    role: Action.OFF if role in ARTICLE_ROLES else Action.HIDE for role in Role
}
DEFAULT_CATEGORY_ACTIONS: Mapping[Category, Action] = dict.fromkeys(Category, Action.HIDE)


@dataclass(frozen=True, slots=True)
class Policy:
    """The reader's choice of action by role and, for spam and adverts, by category."""

    roles: Mapping[Role, Action] = field(default_factory=lambda: DEFAULT_ROLE_ACTIONS)
    categories: Mapping[Category, Action] = field(default_factory=lambda: DEFAULT_CATEGORY_ACTIONS)

    @classmethod
    def chosen(cls, roles: Mapping[str, str], categories: Mapping[str, str]) -> Policy:
        """The default with what a reader chose, all of it by name.

        Args:
            roles: actions by role.
            categories: actions by category. A name that is no action changes nothing.
        """
        return cls(
            roles={r: _action(roles.get(r), d) for r, d in DEFAULT_ROLE_ACTIONS.items()},
            categories={
                c: _action(categories.get(c), d) for c, d in DEFAULT_CATEGORY_ACTIONS.items()
            },
        )

    def action(self, section: Section) -> Action:
        """What to do with a section. A flagged block that kept an article role is never hidden."""
        if section.role in ARTICLE_ROLES:
            return Action.FLAG if section.verdict else Action.OFF
        if section.role in (Role.SPAM, Role.ADVERT) and section.verdict:
            return self.categories.get(section.verdict.category, Action.HIDE)
        return self.roles.get(section.role, Action.HIDE)


def hidden_ids(page: Page, policy: Policy) -> frozenset[str]:
    """The ids of the sections of a page that are hidden at first.

    A page that is spam as a whole is shown under its notice: an empty column would tell nothing.
    """
    return _with_action(page, policy, Action.HIDE)


def asked_ids(page: Page, policy: Policy) -> frozenset[str]:
    """The ids of the sections about which the reader wants to be asked."""
    return _with_action(page, policy, Action.ASK)


def left_alone_ids(page: Page, policy: Policy) -> frozenset[str]:
    """The ids of the sections, beside those of the article, that are not marked in any way."""
    return frozenset(
        s.id
        for s in page.sections
        if s.role not in ARTICLE_ROLES and policy.action(s) is Action.OFF
    )


def _action(name: str | None, default: Action) -> Action:
    return Action(name) if name in set(Action) else default


def _with_action(page: Page, policy: Policy, action: Action) -> frozenset[str]:
    shown = frozenset({Role.SPAM}) if page.verdict else frozenset()
    return frozenset(
        s.id for s in page.sections if s.role not in shown and policy.action(s) is action
    )


def likeness(section: Section) -> tuple[object, ...]:
    """What sections share of which a list need only show one, such as "Advertisement" 15 times.

    It is what they are, and their whole text. Parts of the article are like no other.
    """
    if section.role in ARTICLE_ROLES or not section.text.strip():
        return (section.id,)
    return (section.role, section.verdict and section.verdict.category, section.text)


def alike(page: Page, section_id: str) -> frozenset[str]:
    """The ids of the sections of a page that are like one of them, its own among them."""
    wanted = likeness(page.section(section_id))
    return frozenset(section.id for section in page.sections if likeness(section) == wanted)
