"""What of the open page shows, and in which languages: the one frozen value that panes paint."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from reader.datamodel.page import Page, Role, Section
from reader.datamodel.translation import Pair
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.policy import ARTICLE_ROLES, Policy, asked_ids, left_alone_ids
from reader.projection import shown_sentences


@dataclass(frozen=True, slots=True)
class PageState:
    """A page as it is read now.

    Attributes:
        page: the page with what the reader said of its sections; None before one is open.
        pair: its language and the one it is read in, as codes.
        hidden: the ids of the sections that do not show, unless all is revealed.
        left_alone: the ids of those that stand in the text as if nothing had been found.
        asked: the ids of those about which the reader wants to be asked, shown or not.
        reveals_all: whether what is hidden shows for now.
        put_back: the ids of those that are hidden again while all is revealed.
    """

    page: Page | None = None
    pair: Pair = Pair("", "")
    hidden: frozenset[str] = frozenset()
    left_alone: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    reveals_all: bool = False
    put_back: frozenset[str] = frozenset()

    @property
    def out_of_sight(self) -> frozenset[str]:
        """The ids of the sections that are not on show now."""
        return self.hidden & self.put_back if self.reveals_all else self.hidden

    @property
    def is_in_own_language(self) -> bool:
        """Whether the page is read in the language it is written in, untranslated."""
        return self.page is not None and self.pair.source == self.pair.target

    def judged(self, policy: Policy, hidden: frozenset[str]) -> PageState:
        """The state with these sections hidden, and all else that a policy says of the page."""
        assert self.page is not None
        return replace(
            self,
            hidden=hidden,
            left_alone=left_alone_ids(self.page, policy),
            asked=asked_ids(self.page, policy),
        )

    def shown_sections(self) -> tuple[Section, ...]:
        """The sections that show, in page order, without those that are revealed for now."""
        return tuple(s for s in self._sections() if s.id not in self.hidden)

    def sentences(self, section_ids: Collection[str] | None = None) -> list[str]:
        """The sentences of the shown sections, or of the given ones, in order, each once."""
        if self.page is None:
            return []
        if section_ids is None:
            return shown_sentences(self.page, self.hidden)
        sections = (s for s in self._sections() if s.id in section_ids)
        texts = (t for s in sections for b in s.blocks for t in b.sentence_texts())
        return list(dict.fromkeys(texts))

    def came_to_show(self, before: PageState) -> frozenset[str]:
        """The ids of the sections on show that were not in an earlier state of the same page."""
        return self._on_show() - before._on_show()

    @property
    def section_ids(self) -> frozenset[str]:
        """The ids of all sections, shown or not."""
        return frozenset(section.id for section in self._sections())

    def share_of_body(self, section_id: str) -> float:
        """How much of the text of the article stands in a section, from 0 to 1."""
        lengths = {s.id: len(s.text) for s in self._sections() if s.role is Role.BODY}
        return lengths.get(section_id, 0) / max(sum(lengths.values()), 1)

    def _sections(self) -> tuple[Section, ...]:
        return self.page.sections if self.page is not None else ()

    def _on_show(self) -> frozenset[str]:
        return self.section_ids - self.out_of_sight


def hidden_in(page: Page, before: Page, hidden: frozenset[str]) -> frozenset[str]:
    """The hidden ids where sections were split: the parts of a hidden section are hidden.

    Args:
        page: the page with its sections split.
        before: as it was.
        hidden: the ids of what was hidden then.
    """
    known = {section.id for section in before.sections}
    return frozenset(
        section.id
        for section in page.sections
        if (section.id if section.id in known else section.id.rpartition(".")[0]) in hidden
    )


def as_marked(section: Section, spam: bool) -> Section:
    """A section as the reader calls it: spam, or a part of the article."""
    if spam:
        category = section.verdict.category if section.verdict else Category.OTHER
        return replace(section, role=Role.SPAM, verdict=Verdict(category, 1.0, (Reason("marked"),)))
    role = section.role if section.role in ARTICLE_ROLES else Role.BODY
    return replace(section, role=role, verdict=None)
