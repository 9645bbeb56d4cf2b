"""A list of articles reads as a text: each headline leads to its article."""

from __future__ import annotations

from dataclasses import replace

from reader.datamodel.page import Block, BlockKind, Page, Role, Section, Teaser
from reader.datamodel.verdict import Category, Verdict
from reader.extraction.layout.listing import listed

PAGE = Page(
    url="https://harbour.example/",
    site="Harbour Post",
    language="en",
    title="News",
    byline="",
    published=None,
    sections=(Section("s1", Role.TITLE, ()), Section("s2", Role.RELATED, ())),
    entries=(
        Teaser(
            "Choir sings on the ice", "https://harbour.example/choir", "It was cold. They sang."
        ),
        Teaser("Salt works to close", "https://harbour.example/salt"),
    ),
)


def test_headlines_lead_to_their_articles_below_the_title() -> None:
    page = listed(PAGE)
    assert [section.role for section in page.sections] == [Role.TITLE, Role.BODY, Role.RELATED]
    headline, summary, other = page.sections[1].blocks
    assert headline.kind is other.kind is BlockKind.HEADING
    assert [link.target for link in headline.links()] == ["https://harbour.example/choir"]
    assert headline.sentence_texts() == ("Choir sings on the ice",)
    assert summary.sentence_texts() == ("It was cold.", "They sang.")


def test_a_list_is_made_once_and_of_lists_only() -> None:
    article = replace(PAGE, entries=())
    assert listed(article) is article
    page = listed(PAGE)
    assert listed(page) is page


def test_what_is_shown_as_the_list_is_not_hidden_beside_it_again() -> None:
    def block(text: str) -> Block:
        return Block(BlockKind.LIST_ITEM, text, (), (), "en")

    own, other = block("Choir sings on the ice"), block("Today's tides")
    held = Section("s4", Role.SPAM, (own,), Verdict(Category.OTHER, 0.9, ()))
    sections = (Section("s2", Role.RELATED, (own, other)), Section("s3", Role.NAVIGATION, (own,)))
    page = listed(replace(PAGE, sections=(*PAGE.sections[:1], *sections, held)))
    assert [section.id for section in page.sections] == ["s1", "listing", "s2", "s4"]
    assert page.sections[2].blocks == (other,)
    assert page.sections[3] is held
