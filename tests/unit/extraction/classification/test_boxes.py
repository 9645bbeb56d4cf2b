"""What stands among or behind the text of an article and is none of it."""

from __future__ import annotations

import pytest

from reader.datamodel.page import Page, RawPage, Role
from reader.extraction import extract

SENTENCES = (
    "The ferry leaves the old pier at six in the morning and comes back when the bell rings.",
    "It carries forty people and their bicycles, and on market days a crate of hens or two.",
    "Nobody pays for the way back, since the man at the till goes home before the last boat.",
    "In winter the crossing is closed for a month, and the boat is painted green once more.",
)


def cleaned(body: str, title: str = "The green ferry") -> Page:
    html = f"<html lang='en'><title>{title}</title><body><h1>{title}</h1>{body}</body></html>"
    return extract(RawPage(html.encode(), "page"))


def article(page: Page) -> str:
    return " ".join(b.text for s in page.sections if s.role is Role.BODY for b in s.blocks)


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


@pytest.mark.parametrize(
    "box",
    [
        "<div><a href='/swans'>Why the swans stay all winter</a><p>They like the mill.</p></div>",
        "<div><p>All of it for a crown a month.</p><p><a href='/buy'>Subscribe now</a></p></div>",
        "<div><h3>Hello {{user.name}}</h3><p>You have {{count}} letters, all unread.</p></div>",
    ],
)
def test_a_box_between_paragraphs_is_none_of_the_article(box: str) -> None:
    page = cleaned(f"<div>{paragraphs(*SENTENCES[:2])}{box}{paragraphs(*SENTENCES[2:])}</div>")
    assert article(page) == " ".join(SENTENCES)


def test_boxes_that_are_the_article_stay() -> None:
    boxes = "".join(
        f"<div><a href='/{n}'>A thing worth seeing, number {n}</a><p>{text}</p></div>"
        for n, text in enumerate(SENTENCES)
    )
    assert all(text in article(cleaned(f"<div>{boxes}</div>")) for text in SENTENCES) or (
        cleaned(f"<div>{boxes}</div>").entries
    )


def test_code_with_braces_is_no_form() -> None:
    code = "<div><h3>Names</h3><p>Write <code>{{ name }}</code> where it is to stand.</p></div>"
    page = cleaned(f"<div>{paragraphs(*SENTENCES[:2])}{code}{paragraphs(*SENTENCES[2:])}</div>")
    assert "where it is to stand" in article(page)


def test_an_article_about_cookies_keeps_its_text() -> None:
    texts = (
        "We use cookies on this site, says nearly every page, and asks the reader to accept them.",
        "Our privacy depends on it, the office holds, and it looked at two hundred such notices.",
        "Four in five websites set cookies before anybody can agree, and hide the way to refuse.",
        "“We continue to count them,” said the head of the office, “and our patience has an end.”",
    )
    assert article(cleaned(f"<div>{paragraphs(*texts)}</div>", "Cookies")) == " ".join(texts)


def test_a_chapter_called_discussion_is_of_the_article() -> None:
    chapters = f"<h2>Results</h2><p>{SENTENCES[2]}</p><h2>Discussion</h2><p>{SENTENCES[3]}</p>"
    page = cleaned(f"<div>{paragraphs(*SENTENCES[:2])}{chapters}</div>")
    assert article(page).endswith(f"Discussion {SENTENCES[3]}")


def test_a_table_of_the_article_stays_and_one_of_links_goes() -> None:
    rows = "".join(f"<tr><td>Boat {n}</td><td>{n}0</td></tr>" for n in range(1, 7))
    links = "".join(
        f"<tr><td><a href='/{n}'>Read the story {n}</a></td><td><a href='/{n}'>More</a></td></tr>"
        for n in range(1, 7)
    )
    parts = (*SENTENCES[:2], *SENTENCES[2:])
    for table, kept in ((rows, True), (links, False)):
        page = cleaned(
            f"<div>{paragraphs(*parts[:2])}<table>{table}</table>{paragraphs(*parts[2:])}</div>"
        )
        assert ("Boat 3" in article(page) or "story 3" in article(page)) is kept


def test_buttons_to_share_are_no_pictures_of_the_article() -> None:
    buttons = "".join(
        f"<a href='https://{name}.example'><img src='/{name}.png' alt='Share on {name}'></a>"
        for name in ("Facebook", "Twitter")
    )
    own = "<img src='/ferry.jpg' alt='The ferry in the rain'>"
    bar = "<div class='social'><img src='/pin.png' alt=''></div>"
    page = cleaned(f"<div>{buttons}{bar}{own}{paragraphs(*SENTENCES)}</div>")
    images = [b.image.source for s in page.sections for b in s.blocks if b.image]
    assert images == ["/ferry.jpg"]
