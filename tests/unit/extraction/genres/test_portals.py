"""Pages that are nothing but headlines offer them; articles with many links beside them do not."""

from __future__ import annotations

import pytest

from reader.datamodel.page import Page, RawPage, Role
from reader.extraction import extract

HEADLINES = [
    f"The {thing} of the harbour is to be painted {colour} in spring"
    for thing, colour in zip(
        ("crane", "lamp", "gate", "shed", "bench", "fence", "stair", "clock", "bridge", "buoy"),
        ("red", "blue", "green", "white", "black", "grey", "brown", "ochre", "pink", "gold"),
        strict=True,
    )
]


def linked(texts: list[str]) -> str:
    return "".join(f"<div><a href='/{n}'>{text}</a> 3 May</div>" for n, text in enumerate(texts))


def read(body: str) -> Page:
    markup = f"<html><title>Harbour Post</title><body>{body}</body></html>"
    return extract(RawPage(markup.encode(), source="page"))


def test_headlines_without_text_are_offered_with_their_addresses() -> None:
    page = read(f"<p>Home</p>{linked(HEADLINES)}")
    assert [entry.title for entry in page.entries] == HEADLINES
    assert page.entries[3].url.endswith("/3")
    assert page.published is None
    assert "list-page" in {notice.code for notice in page.notices}


def test_a_news_flash_among_many_headlines_stays_an_article() -> None:
    flash = (
        "The harbour master said on Monday that no ship would leave before the ice had gone, "
        "and that the ferry would carry bread and letters only."
    )
    page = read(f"<h1>No ship before the thaw</h1><p>{flash}</p>{linked(HEADLINES)}")
    assert not page.entries
    assert any(flash in section.text for section in page.sections if section.role is Role.BODY)


def test_excerpts_below_headlines_and_authors_make_no_article_of_a_front_page() -> None:
    teasers = [
        f"Painters waited for years, says the {text.split()[1]} keeper, who will not miss rust."
        for text in HEADLINES[:5]
    ]
    told = "".join(
        f"<div><h3><a href='/{n}'>{text}</a></h3><p>By Ada Quill</p><p>{teaser}</p></div>"
        for n, (text, teaser) in enumerate(zip(HEADLINES, teasers, strict=False))
    )
    page = read(f"{told}{linked(HEADLINES)}")
    assert [entry.title for entry in page.entries] == HEADLINES
    assert [entry.summary for entry in page.entries[:5]] == teasers
    assert not any(section.role is Role.BODY for section in page.sections)


def test_a_menu_is_no_list_of_headlines() -> None:
    menu = "".join(f"<li><a href='/{n}'>Part {n}</a></li>" for n in range(30))
    assert not read(f"<ul>{menu}</ul>").entries


STORY = (
    "The harbour master said on Monday that no ship would leave before the ice had gone, that the "
    "ferry would carry bread and letters only, and that the pilots were to stay ashore until the "
    "lamps on the north mole burn again, which the keeper does not expect before the week is out, "
    "since the oil for them lies in a hold below the ice; the council has asked the islands to "
    "wait, the school has sent its children home, and the baker on the quay, who has flour for "
    "nine days, has told the office that he will bake for both shores as long as the road is open"
)


@pytest.mark.parametrize(
    "story", [f"<p>{STORY}...</p>", f"<pre>{STORY}.</pre>"], ids=["breaks off", "set as code"]
)
def test_a_story_among_many_headlines_stays_one_however_it_ends(story: str) -> None:
    page = read(f"<h1>No ship before the thaw</h1>{story}{linked(HEADLINES)}")
    assert not page.entries
    assert any(STORY in section.text for section in page.sections if section.role is Role.BODY)
