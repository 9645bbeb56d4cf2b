"""The feeds that a page names, and lists of feeds."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import FeedError
from reader.feeds import opml
from reader.feeds.discovery import find_feeds, usual_places
from reader.feeds.opml import OutlineFeed
from reader.limits import MAX_OUTLINE_FEEDS

PAGE = "https://harbour.example/news/"


def found(markup: str) -> list[tuple[str, str]]:
    return [(c.address, c.title) for c in find_feeds(markup.encode(), PAGE)]


def test_declared_feeds_come_in_the_order_of_the_page() -> None:
    assert found(
        "<head><LINK REL='Alternate' TYPE='application/rss+xml; charset=utf-8' href='/a' "
        "title='A &amp; B'><link rel=alternate type=application/atom+xml href=b.xml>"
        "<link rel=alternate hreflang=de href=/de>"
        "<link rel='alternate stylesheet' type='text/xml' href='feed.css'>"
        "<link rel=alternate type=application/json href=/wp-json/1>"
        "<link rel=alternate type=application/feed+json href='https://x.example/f.json'>"
        "<link rel=alternate type=application/rss+xml href='javascript:x'>"
        "<link rel=alternate type=application/rss+xml href='/a'></head><a href='/rss'>no</a>"
    ) == [
        ("https://harbour.example/a", "A & B"),
        ("https://harbour.example/news/b.xml", ""),
        ("https://x.example/f.json", ""),
    ]


def test_links_that_end_like_feeds_help_where_none_is_declared() -> None:
    assert found(
        "<base href='/b/'><a href='rss.xml'>Our <b>news</b></a><a href='/rssistance'>x</a>"
    ) == [("https://harbour.example/b/rss.xml", "Our news")]


def test_hostile_pages_give_few_candidates() -> None:
    assert len(found("<a href='/rss?1'>" * 20_000)) <= 20
    assert len(found("".join(f"<a href='/{n}/rss'>" for n in range(20_000)))) == 20
    assert found("<link " * 50_000) == []


def test_usual_places_are_those_below_the_page_first() -> None:
    places = usual_places("https://harbour.example/blog/")
    assert places[0] == "https://harbour.example/blog/feed"
    assert "https://harbour.example/atom.xml" in places


def test_a_list_of_any_case_and_encoding_is_read_with_its_folders() -> None:
    data = (
        "<?xml version='1.0' encoding='gb2312'?><OPML><Body><OUTLINE Text='新闻'>"
        "<outline TEXT='A &amp; B' XMLURL='http://a.example/f?a=1&amp;b=2' htmlUrl='http://a.example'/>"
        "<outline text='内'><outline title='C' text='c' xmlUrl='feed://c.example/x'/></outline>"
        "</OUTLINE><outline text='D' xmlUrl='https://d.example/'/></Body></OPML>"
    ).encode("gb18030")
    assert opml.read(data).feeds == (
        OutlineFeed("http://a.example/f?a=1&b=2", "A & B", "http://a.example", ("新闻",)),
        OutlineFeed("http://c.example/x", "C", "", ("新闻", "内")),
        OutlineFeed("https://d.example/", "D"),
    )


def test_what_cannot_be_taken_of_a_list_is_told() -> None:
    body = (
        "<outline xmlUrl='file:///etc/passwd'/><outline xmlUrl='https://a.example/f'/>"
        "<outline xmlUrl='http://www.a.example/f/'/>"
    )
    outline = opml.read(f"<opml><body>{body}</body></opml>".encode())
    assert len(outline.feeds) == 1
    assert tuple(map(str, outline.left_out)) == (
        "file:///etc/passwd is no address of the web.",
        "1 feeds stood in the list more than once.",
    )


def test_lists_are_bounded_in_depth_and_number() -> None:
    feeds = "".join(f"<outline xmlUrl='https://a.example/{n}'/>" for n in range(10_050))
    outline = opml.read(f"<opml><body>{feeds}</body></opml>".encode())
    assert len(outline.feeds) == MAX_OUTLINE_FEEDS
    assert tuple(map(str, outline.left_out)) == ("50 feeds beyond 10,000 were left out.",)
    deep = "<outline text='a'>" * 20_000 + "<outline xmlUrl='https://a.example/'/>"
    assert len(opml.read(f"<opml><body>{deep}".encode()).feeds[0].folders) == 8


@pytest.mark.parametrize("data", [b"", b"<rss/>", b"\x00\xff\xfe", b"[]", b"<html><opml/></html>"])
def test_other_files_are_no_lists(data: bytes) -> None:
    with pytest.raises(FeedError, match="no OPML"):
        opml.read(data)


_NAMES = st.text(st.characters(codec="utf-8"), max_size=40)


@given(st.lists(st.tuples(_NAMES, st.lists(_NAMES.filter(str.strip), max_size=3)), max_size=8))
def test_a_list_that_was_written_is_read_the_same(told: list[tuple[str, list[str]]]) -> None:
    feeds = [
        OutlineFeed(f"https://a.example/{n}?x=<&'\"", title, "", tuple(folders))
        for n, (title, folders) in enumerate(told)
    ]
    read = opml.read(opml.write(feeds, title="Mine", made=datetime(2026, 3, 3, tzinfo=UTC)))
    assert [feed.address for feed in read.feeds] == [feed.address for feed in feeds]
    assert not read.left_out
