"""When a page was published, wherever it says so."""

import pytest

from reader.datamodel.page import RawPage
from reader.extraction.extract import extract

PROSE = (
    "The harbour board of Lower Marrow has hung the old bell of the school ferry again, in a "
    "frame made of what was left of the shaft. Three classes stood on the quay to hear it."
)
COMMENT = "<div class='comments'><p>Nice.</p><time datetime='2020-01-01'>1</time></div>"


def published(body: str, head: str = "") -> str | None:
    page = (
        f"<html lang='en-GB'><head><title>The bell is back</title>{head}</head><body>"
        f"<nav><a href='/'>Home</a></nav>{body}</body></html>"
    )
    when = extract(RawPage(page.encode(), "test")).published
    return when.isoformat() if when else None


def article(before: str = "", after: str = "") -> str:
    text = f"<p>{PROSE}</p><p>{PROSE[90:]}</p>"
    return f"<article><h1>The bell is back</h1>{before}{text}{after}</article>"


@pytest.mark.parametrize(
    "body",
    [
        article("<div><time datetime='2024-05-02T09:30:00+01:00'>on Thursday</time></div>"),
        article("<span class='published' title='2024-05-02T09:30:00+01:00'></span>"),
        article("<b property='schema:dateCreated' content='2024-05-02T09:30:00+01:00'>x</b>"),
        article(
            "<time class='updated' datetime='2024-05-09T07:00:00Z'>Last week</time>"
            "<time class='published' datetime='2024-05-02T09:30:00+01:00'>Earlier</time>"
        ),
        article(after="<time datetime='2024-05-02T09:30:00+01:00'>May</time>" + COMMENT),
    ],
)
def test_the_markup_round_an_article_dates_it(body: str) -> None:
    assert published(body) == "2024-05-02T09:30:00+01:00"


def test_a_time_in_the_markup_completes_a_day_that_is_shown() -> None:
    shown = article("<p>2 May 2024 <time datetime='2024-05-02T09:30:00Z'>this morning</time></p>")
    assert published(shown) == "2024-05-02T09:30:00+00:00"


def test_comments_and_changes_do_not_date_an_article() -> None:
    edit = "<p>It is <ins datetime='2024-05-09'>loud</ins>, and that is what was wanted.</p>"
    assert published(article(after=edit + COMMENT)) is None


@pytest.mark.parametrize(
    ("body", "day"),
    [
        (article("<p>2.11.22</p>"), "2022-11-02"),
        (article(f"<p>{PROSE}</p><div>By Edda Trowse | 2 May 2024</div>"), "2024-05-02"),
        (f"<article><h1>The bell is back</h1><p>2 May 2024 – {PROSE}</p></article>", "2024-05-02"),
        (
            article(after="<ul><li>bells</li></ul>" * 9 + "<p>Posted on 2 May 2024</p>"),
            "2024-05-02",
        ),
    ],
)
def test_lines_further_away_date_it_too(body: str, day: str) -> None:
    assert (published(body) or "")[:10] == day


@pytest.mark.parametrize(
    "head",
    [
        "<link rel='canonical' href='https://quay.example/2024/05/02/bell/'>",
        '<script type="application/ld+json">{"@type": "WebPage", "datePublished": "2024-05-02"}'
        "</script>",
    ],
)
def test_the_page_as_a_whole_dates_an_article_that_nothing_else_does(head: str) -> None:
    assert (published(article(), head) or "")[:10] == "2024-05-02"


def test_a_script_may_set_the_time() -> None:
    script = "<script>var n = 3; var createTime = '2024-05-02 09:30'; show(n);</script>"
    assert published(article(), script) == "2024-05-02T09:30:00+00:00"


def test_when_an_entry_was_edited_or_a_source_looked_at_is_no_publication() -> None:
    after = "<p>Last edited on 3 May 2024, at 10:11</p><p>Retrieved 4 May 2024</p>"
    assert published(article(after=after)) is None


@pytest.mark.parametrize("shown", ["May 1, 2024, 9:30 PM", "May 1, 2024, 9:30:46 PM"])
def test_the_day_is_that_of_the_readers_though_seconds_are_not_shown(shown: str) -> None:
    declared = "<meta property='article:published_time' content='2024-05-02T03:30:46Z'>"
    told = published(article(f"<p class='date'>{shown}</p>"), declared)
    assert told == "2024-05-01T21:30:46-06:00"


def test_a_time_that_is_glued_to_what_is_before_it_is_read() -> None:
    line = "<div><span>12</span><time>2024.05.02 09:30:00</time><span>words</span></div>"
    assert published(article(line)) == "2024-05-02T09:30:00+00:00"


@pytest.mark.parametrize(
    "said", ['var ct = "1714638600";', '{"publish_time":1714638600000}', "createTime: '1714638600'"]
)
def test_a_script_may_count_the_seconds(said: str) -> None:
    assert published(article(), f"<script>{said}</script>") == "2024-05-02T08:30:00+00:00"
