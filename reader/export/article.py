"""What is exported: a page, its translations, and where all of it came from."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePath

from reader.datamodel.note import Note
from reader.datamodel.page import Block, Page, Role, Section, is_pasted
from reader.datamodel.translation import Pair, Translation, Translations
from reader.datamodel.verdict import Reason
from reader.export.labels import Labels
from reader.projection import Projection, project

#: The verdict on the page as a whole, among those of its sections.
WHOLE_PAGE = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A shown block and its translation; they are set beside or below each other."""

    section: Section
    block: Block
    translation: Projection


@dataclass(frozen=True, slots=True)
class Article:
    """A page joined with its translations, ready to be written.

    `shown` holds the ids of the sections that are written. `reasons` has the grounds of each
    verdict in words, by section id. `exported` is aware. `notes` are the reader's own.
    `reported_by` names who else reports the event that the page tells of.
    """

    page: Page
    translations: Translations
    pair: Pair
    shown: frozenset[str]
    exported: datetime
    reasons: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    reported_by: tuple[str, ...] = ()

    @classmethod
    def join(
        cls,
        page: Page,
        translations: Translations,
        pair: Pair,
        hidden: Collection[str],
        *,
        exported: datetime,
        describe: Callable[[Reason], str],
        notes: Iterable[Note] = (),
        reported_by: Iterable[str] = (),
    ) -> Article:
        """Join a page with its translations.

        Args:
            page: the cleaned page.
            translations: by source sentence; may lack some or all.
            pair: the languages of the page and of the translations.
            hidden: ids of the sections to leave out.
            exported: now, aware.
            describe: puts a verdict's reason in words.
            notes: what the reader marked and noted; written behind the article.
            reported_by: who else reports the event, by name.
        """
        return cls(
            page=page,
            translations=translations,
            pair=pair,
            shown=frozenset(section.id for section in page.sections) - frozenset(hidden),
            exported=exported,
            reasons=reasons_in_words(page, describe),
            notes=tuple(notes),
            reported_by=tuple(reported_by),
        )

    @property
    def hidden(self) -> tuple[Section, ...]:
        """The sections that are left out, in page order."""
        return tuple(section for section in self.page.sections if section.id not in self.shown)

    @property
    def title(self) -> str:
        """The page's title on one line; its address where it has none."""
        return " ".join(self.page.title.split()) or self.address or self.page.source

    @property
    def address(self) -> str:
        """The page's address, or the name of its file; "" where it was pasted or came by a pipe.

        The folders of a file are left out: they tell of the reader, and whoever gets the copy has
        others.
        """
        page = self.page
        if page.url or page.source == "-" or is_pasted(page.source):
            return page.url or ""
        return PurePath(page.source).name

    @property
    def facts(self) -> str:
        """Who wrote the page, when and where, on one line; "" where a byline shows that says so."""
        page = self.page
        if any(s.role is Role.BYLINE for s in page.sections if s.id in self.shown):
            return ""
        published = (page.published_iso or "").replace("T", " ")
        facts = (page.byline, published, page.site)
        return " · ".join(" ".join(fact.split()) for fact in facts if fact)

    @property
    def titles(self) -> str:
        """The title with its translation, on one line; alone where it has none of its own."""
        heads = (row.translation.text for row in self.rows() if is_title(row))
        translated = " ".join(next(heads, "").split())
        both = (self.title, translated if translated != self.title else "")
        return " · ".join(filter(None, both))

    @property
    def bilingual(self) -> bool:
        """Whether anything shown is translated."""
        return any(row.translation.text for row in self.rows())

    @property
    def packages(self) -> tuple[str, ...]:
        """The packages that made the translations, in order of their first use."""
        used = (name for translation in self.sentences() for name in translation.packages)
        return tuple(dict.fromkeys(used))

    @property
    def own(self) -> int:
        """How many of the sentences the reader translated."""
        return sum(translation.own for translation in self.sentences())

    def rows(self) -> Iterator[Row]:
        """The shown blocks with their translations, in page order, headed by the title."""
        for section, block in self._blocks():
            yield Row(section, block, project(block, self.translations, self.pair.target))

    def sentences(self) -> Iterator[Translation]:
        """The translations of what is shown, once each, in page order; failed ones are left out."""
        texts = (text for _section, block in self._blocks() for text in block.sentence_texts())
        for text in dict.fromkeys(texts):
            translation = self.translations.get(text)
            if translation and not translation.failed:
                yield translation

    def _blocks(self) -> Iterator[tuple[Section, Block]]:
        """The shown blocks in page order, headed by the title, each with its section."""
        sections = [section for section in self.page.sections if section.id in self.shown]
        if self.page.title and not any(section.role is Role.TITLE for section in sections):
            sections.insert(0, self.page.title_section())
        return ((section, block) for section in sections for block in section.blocks)


def reasons_in_words(page: Page, describe: Callable[[Reason], str]) -> dict[str, tuple[str, ...]]:
    """The grounds of each verdict of a page, by section id; that of the page by `WHOLE_PAGE`."""
    judged = [(section.id, section.verdict) for section in page.sections]
    return {
        name: tuple(describe(reason) for reason in verdict.reasons)
        for name, verdict in [(WHOLE_PAGE, page.verdict), *judged]
        if verdict
    }


def is_title(row: Row) -> bool:
    """Whether a row is the article's headline."""
    return row.section.role is Role.TITLE


def remarked(article: Article, words: Labels) -> Iterator[tuple[str, Row]]:
    """The shown rows, each with the remark that stands before it; "" for most.

    A part has its remark before its first row: what it is held to be, and why.
    """
    flagged = ""
    for row in article.rows():
        remark = ""
        if row.section.verdict and row.section.id != flagged:
            flagged = row.section.id
            reasons = article.reasons.get(flagged, ())
            remark = " · ".join([words.role(held_to_be(row)), *reasons])
        yield remark, row


def held_to_be(row: Row) -> Role:
    """What a row with a verdict is held to be: spam, or an advert."""
    verdict = row.section.verdict
    return Role.SPAM if verdict and verdict.is_spam else Role.ADVERT
