"""What comes out of cleaning as a whole, beside the golden pages."""

import bz2
import random
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cancellation import CancelToken
from reader.datamodel.page import BlockKind, Page, RawPage, Role, Span, SpanKind
from reader.errors import Cancelled, ExtractionError
from reader.extraction import ExtractionOptions, extract
from reader.retrieval.sources import from_text
from tests.quality.completeness import kept_characters, visible_characters

URL = "https://a.example/2021/05/28/swans.html"
ARTICLE = (
    "<html lang=en><head><title>Two swans stop the express</title>"
    '<link rel=amphtml href="/amp/swans"><link rel=canonical href="https://a.example/swans">'
    "</head><body><article><h1>Two swans stop the express</h1>"
    "<p>The morning express was held for forty minutes while <b>two swans</b> walked the line.</p>"
    '<p>The <a href="/driver">driver</a> sounded the horn and got down to reason with them.</p>'
    "<p>Passengers applauded when the birds took to a ditch.</p></article>{}</body></html>"
)


def clean(markup: str, **options: str) -> Page:
    return extract(RawPage(markup.encode(), "x", url=URL), ExtractionOptions(**options))  # type: ignore[arg-type]


def body(page: Page) -> list[str]:
    return [b.text for s in page.sections if s.role is Role.BODY for b in s.blocks]


def test_a_page_on_a_platform_is_of_the_account_that_its_script_names() -> None:
    platform = "<meta property='og:site_name' content='Everybody&apos;s Platform'>"
    script = '<script>var nickname = htmlDecode("The Slow Clock");</script>'
    page = clean(ARTICLE.replace("</head>", f"{platform}</head>").format(script))
    assert page.site == "The Slow Clock"


def test_what_the_caption_says_is_not_said_by_the_picture_as_well() -> None:
    figure = '<figure><img src=a.jpg alt="{}"><figcaption>A swan. Photo: A</figcaption></figure>'
    driver = '<p>The <a href="/driver">'
    told = {}
    for alternative in ("A swan.", "A bird"):
        page = clean(ARTICLE.format("").replace(driver, figure.format(alternative) + driver))
        [image] = [b for s in page.sections for b in s.blocks if b.kind is BlockKind.IMAGE]
        assert image.image is not None
        assert image.image.alternative == alternative
        told[alternative] = image.text
    assert told == {"A swan.": "", "A bird": "A bird"}


def test_a_few_words_that_were_pasted_are_not_called_very_short() -> None:
    words = "<p>The ferry left at <b>noon</b>, and nobody was on board.</p>"
    words += "<nav><a href=/a>News</a> <a href=/b>Sport</a> <a href=/c>Weather</a></nav>"
    assert [n.code for n in clean(words).notices] == ["short"]
    assert extract(from_text(words)).notices == ()


def test_an_article_beside_which_nothing_stands_is_as_long_as_it_is() -> None:
    assert clean("<h1>Ferry</h1><p>The ferry left at noon, and nobody was there.</p>").notices == ()


def test_links_and_the_date_of_the_address_are_found() -> None:
    page = clean(ARTICLE.format(""))
    assert page.links == {"canonical": "https://a.example/swans"}
    assert page.published is not None
    assert page.published.date() == datetime(2021, 5, 28).date()
    assert page.published_iso == "2021-05-28"


def test_emphasis_and_links_survive() -> None:
    page = clean(ARTICLE.format(""))
    block = next(b for s in page.sections if s.role is Role.BODY for b in s.blocks)
    (span,) = block.spans
    assert block.text[span.start : span.end] == "two swans"
    assert span == Span(span.start, span.end, SpanKind.STRONG)


@pytest.mark.parametrize("text", ["Nothing here yet.", "Just a moment...", "Soon."])
@pytest.mark.parametrize("said", ["", " lang=en-GB"])
def test_a_nearly_empty_page_is_in_no_foreign_language(text: str, said: str) -> None:
    page = extract(RawPage(f"<html{said}><title>Kelmar</title><p>{text}".encode(), "x"))
    assert page.language in ("", "en")


def test_the_person_may_set_the_language() -> None:
    assert clean(ARTICLE.format("")).language == "en"
    assert clean(ARTICLE.format(""), language="de").language == "de"


def test_hidden_links_keep_their_text_and_targets_and_are_no_article() -> None:
    farm = '<div style="display:none"><a href="http://farm.example/">lucky spin bonus</a></div>'
    page = clean(ARTICLE.format(farm))
    assert len(body(page)) == 3
    (block,) = [b for s in page.sections for b in s.blocks if b.origin.concealment]
    assert block.text == "lucky spin bonus"
    assert [span.target for span in block.links()] == ["http://farm.example/"]


def test_selectors_find_a_block_again() -> None:
    page = clean(ARTICLE.format('<div id="foot"><p class="small legal">Copyright 2021</p></div>'))
    assert page.sections[-1].blocks[-1].origin.selector == "div#foot > p.small.legal"


@pytest.mark.parametrize(
    "data", [b"%PDF-1.4", b"\x89PNG\r\n", b"PK\x03\x04", bytes(range(32)) * 40]
)
def test_what_is_no_text_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ExtractionError) as refusal:
        extract(RawPage(data, "x"))
    assert refusal.value.code == "not-text"


def test_compressed_bytes_of_an_unknown_kind_are_no_text() -> None:
    data = bz2.compress(random.Random(7).randbytes(5000))
    with pytest.raises(ExtractionError) as refusal:
        extract(RawPage(data, "x"))
    assert refusal.value.code == "not-text"


@pytest.mark.parametrize(
    ("codec", "words"),
    [
        ("iso2022_kr", "부두 는 새 벽 에 "),
        ("iso2022_jp", "船 は 港 に "),
        ("hz", "船 在 港 口 "),
        ("utf-16-le", "船 在 港 口 "),
    ],
)
def test_text_of_an_old_encoding_is_text(codec: str, words: str) -> None:
    markup = f"<html><body><p>{words * 90}</p></body></html>"
    page = extract(RawPage(markup.encode(codec), "x", charset=codec))
    assert words.strip() in kept_text(page)


@pytest.mark.parametrize("markup", ["", " ", "<html>", "<!-- ", "\x00", "<p>" * 3])
def test_a_page_without_text_is_no_error(markup: str) -> None:
    page = extract(RawPage(markup.encode(), "x"))
    assert body(page) == []
    assert page.notices


def test_work_stops_when_asked() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        extract(RawPage(ARTICLE.format("").encode(), "x"), cancel=token)


def test_a_page_of_too_many_tags_keeps_its_end_as_text() -> None:
    page = extract(RawPage(b"<b>x</b>" * 100_010 + b"<p>the end</p>", "x"))
    assert "too-large" in [notice.code for notice in page.notices]
    assert "the end" in kept_text(page)


def kept_text(page: Page) -> str:
    return "\n".join(section.text for section in page.sections)


FRAGMENTS = (
    (
        "<p> </p> <div> </div> <a_href=/x> </a> <b> </b> <br> <ul><li> </ul> "
        "<table><tr><td> </table> <span_style=display:none> </span> <td> <h1> </h1> <pre> </pre> "
        "<!--x--> <img_src=a.jpg> &amp; text_ Words,_here. 新闻。"
    )
    .replace("_", "\t")
    .split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=30))
def test_nothing_is_lost_of_any_markup(parts: list[str]) -> None:
    raw = RawPage("".join(parts).encode(), "x")
    page = extract(raw)
    assert sorted(kept_characters(page)) == sorted(visible_characters(raw))
    for section in page.sections:
        for block in section.blocks:
            assert all(0 <= s.start < s.end <= len(block.text) for s in block.spans)
            assert block.kind is BlockKind.IMAGE or block.text.strip() == block.text != ""


#: What a page may say of itself in its head that no program should stop at.
BAD_HEADS = (
    '<meta property="og:url" content="http://[domain]/x">',
    '<link rel=canonical href="http://[domain]/x"><base href="http://[x">',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\\ud800b",'
    '"author":{"name":"x\\udc00"},"datePublished":"2020\\ud800"}</script>',
    '<script type="application/ld+json">{"@type":"NewsArticle","author":%s}</script>'
    % ("9" * 6000),
    '<script type="application/ld+json">%s</script>' % ("[" * 5000),
    "<meta charset=undefined>",
    "<meta charset=idna>",
    "<meta charset=unicode_escape>",
    '<meta property="article:published_time" content="9999-99-99T99:99:99+99:99">',
    '<meta property="article:published_time" content="2020-01-01T00:00:00+9999">',
    '<meta property="og:image" content="http://["><html lang="&#xd800;">',
)


@pytest.mark.parametrize("head", BAD_HEADS)
def test_no_bad_field_of_its_head_keeps_a_page_from_being_read(head: str) -> None:
    markup = head + "é" + ARTICLE.format("")
    page = extract(RawPage(markup.encode("latin-1"), "x", url=URL))
    assert len(body(page)) == 3
    for text in (page.title, page.byline, page.site, *page.links.values()):
        text.encode()


def test_a_headline_that_stands_in_the_crumbs_only_is_no_item_of_a_list() -> None:
    said = "".join(
        f"<p>The pilot of ferry {n} spoke to us about the tide and the wind.</p>" for n in range(9)
    )
    page = clean(
        "<title>Ferry stays in port - Harbour Post</title>"
        "<ol><li><a href='/'>Home</a></li><li><a href='/sea'>Sea</a></li>"
        f"<li>Ferry stays in port</li></ol><article>{said}</article>"
    )
    (title,) = (section for section in page.sections if section.role is Role.TITLE)
    assert [(block.text, block.marker) for block in title.blocks] == [("Ferry stays in port", "")]


@pytest.mark.parametrize(
    "address", ["http://[x", "//[", "HTTP://[V1.x]/", "http://a.example:99999/"]
)
@pytest.mark.parametrize("kind", ["text/html", "text/plain"])
def test_a_page_that_calls_itself_by_no_address_is_read(address: str, kind: str) -> None:
    """As a page that was saved as MHTML may, or one that a browser sends."""
    page = extract(RawPage(b"<p>The ferry is late today.</p>", "page", kind, url=address))
    assert page.url is None
    assert "ferry is late" in "".join(section.text for section in page.sections)
