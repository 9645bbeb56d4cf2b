"""From bytes to entries, whatever the bytes are."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from reader.cancellation import CancelToken, TimeLimit
from reader.datamodel.feed import Entry
from reader.errors import Cancelled, FeedError
from reader.feeds.markup import parsing_limit, read_markup
from reader.feeds.mending import Mender
from reader.feeds.parsing import parse
from reader.limits import MAX_ENTRIES, MAX_FEED_BYTES

URL = "https://harbour.example/news/feed.xml"


def rss(items: str, channel: str = "", declaration: str = "") -> str:
    return (
        f"{declaration}<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
        f"<channel><title>Harbour Post</title><link>/</link>{channel}{items}</channel></rss>"
    )


def item(fields: str) -> str:
    return f"<item><title>Ferry returns</title><link>/ferry</link><guid>f1</guid>{fields}</item>"


def only_entry(text: str | bytes) -> Entry:
    feed = parse(text.encode() if isinstance(text, str) else text, url=URL)
    assert len(feed.entries) == 1
    return feed.entries[0]


def test_rss_tells_its_entries() -> None:
    feed = parse(
        rss(
            item(
                "<pubDate>Tue, 03 Mar 2026 08:15:00 +0100</pubDate><author>Ada Lind</author>"
                "<category>Transport</category><description>Short.</description>"
                "<content:encoded>&lt;p&gt;The whole story.&lt;/p&gt;</content:encoded>"
            ),
            "<ttl>120</ttl><language>en-gb</language>",
        ).encode(),
        url=URL,
    )
    assert (feed.title, feed.home, feed.language) == (
        "Harbour Post",
        "https://harbour.example/",
        "en-gb",
    )
    assert feed.ttl == timedelta(minutes=120)
    assert not feed.incomplete
    assert feed.entries == (
        Entry(
            guid="f1",
            link="https://harbour.example/ferry",
            title="Ferry returns",
            author="Ada Lind",
            published=datetime(2026, 3, 3, 7, 15, tzinfo=UTC),
            categories=("Transport",),
            summary="Short.",
            content="<p>The whole story.</p>",
        ),
    )


def test_atom_and_rdf_and_json_tell_the_same() -> None:
    atom = (
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://harbour.example/a/'>"
        "<title type='html'>Harbour &lt;b&gt;Post&lt;/b&gt;</title><entry><id>urn:f1</id>"
        "<title>Ferry returns</title><link href='../ferry'/>"
        "<published>2026-03-03T08:15:00+01:00</published></entry></feed>"
    )
    rdf = (
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
        "xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
        "<channel><title>Harbour Post</title></channel><item rdf:about='urn:f1'>"
        "<title>Ferry returns</title><link>https://harbour.example/ferry</link>"
        "<dc:date>2026-03-03T07:15:00Z</dc:date></item></rdf:RDF>"
    )
    as_json = json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "Harbour Post",
            "items": [
                {
                    "id": "urn:f1",
                    "url": "/ferry",
                    "title": "Ferry returns",
                    "date_published": "2026-03-03T08:15:00+01:00",
                }
            ],
        }
    )
    for text in (atom, rdf, as_json):
        feed = parse(text.encode(), url=URL)
        entry = feed.entries[0]
        assert feed.title == "Harbour Post"
        assert (entry.guid, entry.link, entry.title) == (
            "urn:f1",
            "https://harbour.example/ferry",
            "Ferry returns",
        )
        told = entry.published or entry.updated
        assert told == datetime(2026, 3, 3, 7, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("A &amp;amp; B", "A & B"),
        ("&lt;b&gt;Bold&lt;/b&gt; claim", "Bold claim"),
        ("<![CDATA[<script>alert(1)</script>Quiet day]]>", "Quiet day"),
        ("<![CDATA[5 &lt; 6]]>", "5 < 6"),
        ("Rates & Taxes", "Rates & Taxes"),
        ("caf&eacute; opens", "café opens"),
        ("two\n  lines\t", "two lines"),
        ("left‮right", "leftright"),
    ],
)
def test_a_title_is_plain_text_on_one_line(written: str, title: str) -> None:
    assert only_entry(rss(f"<item><title>{written}</title></item>")).title == title


@pytest.mark.parametrize(
    ("label", "codec"),
    [("gb2312", "gb18030"), ("utf-8", "gb18030"), ("big5", "big5"), ("utf-16", "utf-16")],
)
def test_encodings_are_read_as_those_of_pages(label: str, codec: str) -> None:
    title = "海港渡輪" if codec == "big5" else "海港渡轮恢复运营，票价不变，乘客的感受是好的"
    text = rss(
        f"<item><title>{title}</title></item>",
        declaration=f"<?xml version='1.0' encoding='{label}'?>",
    )
    assert only_entry(text.encode(codec)).title == title


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("2026年3月4日 08:15", datetime(2026, 3, 4, 8, 15, tzinfo=UTC)),
        ("4 mars 2026", datetime(2026, 3, 4, tzinfo=UTC)),
        ("Wed, 04 Mar 2026 08:15:00 GMT", datetime(2026, 3, 4, 8, 15, tzinfo=UTC)),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None),
        ("Fri, 99 Foo 99999 99:99:99 XXX", None),
        ("0001-01-01T00:00:00Z", None),
        ("9" * 5000, None),
    ],
)
def test_dates_are_read_in_every_form_and_nonsense_is_no_date(
    written: str, published: datetime | None
) -> None:
    assert only_entry(rss(item(f"<pubDate>{written}</pubDate>"))).published == published


@pytest.mark.parametrize(
    "link",
    ["javascript:alert(1)", "file:///etc/passwd", "http://[bad/", "https://me@site.example/"],
)
def test_only_addresses_of_the_web_are_links(link: str) -> None:
    assert only_entry(rss(f"<item><title>A</title><link>{link}</link></item>")).link == ""


def test_relative_addresses_of_a_text_keep_their_base() -> None:
    entry = only_entry(
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://harbour.example/a/'><entry>"
        "<title>A</title><content type='html'>&lt;img src='p.png'&gt;</content></entry></feed>"
    )
    assert entry.content == "<base href=\"https://harbour.example/a/\"><img src='p.png'>"


def test_a_cut_feed_keeps_the_entries_that_came() -> None:
    whole = rss("".join(f"<item><title>Story {n}</title></item>" for n in range(10)))
    feed = parse(whole[: whole.index("Story 7") + 4].encode())
    assert [entry.title for entry in feed.entries][:7] == [f"Story {n}" for n in range(7)]
    assert feed.incomplete


def test_a_broken_entry_costs_the_others_nothing() -> None:
    feed = parse(
        rss(
            "<item><title>&#99999999999;</title></item><item><title>A <b>B</title></item>"
            "<item><media:thumbnail url='x'/><title>C</title></item>"
        ).encode()
    )
    assert feed.entries[-1].title == "C"


def test_no_entity_is_resolved_and_no_file_read() -> None:
    bomb = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 9))
    for subset in (
        "[<!ENTITY x SYSTEM 'file:///etc/passwd'>]",
        f"[<!ENTITY a0 'aaaaaaaaaa'>{bomb}<!ENTITY x '&a8;'>]",
        "[<!ENTITY q ']>'><!ENTITY x SYSTEM 'file:///etc/passwd'>]",
        "SYSTEM 'http://127.0.0.1:9/x.dtd'",
    ):
        text = f"<!DOCTYPE rss {subset}>" + rss("<item><title>a &x; b</title></item>")
        try:
            told = repr(parse(text.encode()))
        except FeedError:
            continue
        assert "root:" not in told
        assert len(told) < 2000


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\x00", "empty"),
        (b"<!DOCTYPE html><title>A page</title>", "web-page"),
        (b"<html><body>x</body></html>", "web-page"),
        (b"just words", "not-a-feed"),
        (b"{}", "not-a-feed"),
        (b'{"items": []}', "not-a-feed"),
        (b"{" * 100_000, "not-a-feed"),
        (b'{"a":' * 100_000, "not-a-feed"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not-a-feed"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "not-a-feed"),
        (b"<rss>" + b" " * MAX_FEED_BYTES, "too-large"),
    ],
)
def test_what_is_no_feed_is_said_to_be_none(data: bytes, code: str) -> None:
    with pytest.raises(FeedError) as caught:
        parse(data)
    assert caught.value.code == code


def test_a_feed_without_entries_is_a_feed() -> None:
    feed = parse(rss("").encode())
    assert (feed.title, feed.entries, feed.incomplete) == ("Harbour Post", (), False)


def test_json_of_wrong_types_keeps_what_can_be_kept() -> None:
    items = [
        {"id": 1, "title": "One"},
        {"id": None, "content_html": 5},
        "x",
        [],
        {"id": "two", "title": "half \ud800 a surrogate", "tags": ["a", 3, "a"], "authors": [1]},
        {"id": "three", "content_text": "5 < 6\n\nand more"},
    ]
    told = {"version": "https://jsonfeed.org/version/1", "items": items, "title": 7}
    feed = parse(json.dumps(told).encode())
    assert [(entry.guid, entry.title) for entry in feed.entries] == [
        ("1", "One"),
        ("two", "half \ufffd a surrogate"),
        ("three", ""),
    ]
    assert feed.entries[1].categories == ("a",)
    assert feed.entries[2].content == "<p>5 &lt; 6</p><p>and more</p>"
    assert feed.incomplete


HEAD = "<rss version='2.0'><channel><title>F</title>"


@pytest.mark.parametrize(
    "shape",
    [
        pytest.param(lambda n: HEAD + "<![CDATA[" * n, id="open CDATA"),
        pytest.param(lambda n: HEAD + "<item><title>" + "&" * 9 * n, id="ampersands"),
        pytest.param(lambda n: HEAD + "<x>" * n + "</x>" * n, id="deep"),
        pytest.param(lambda n: HEAD + "<item><title>" * n, id="unclosed"),
        pytest.param(lambda n: HEAD + "<a/" * 3 * n, id="slashes"),
        pytest.param(lambda n: HEAD + "<item>" + "<title>a</title>" * n, id="many titles"),
        pytest.param(
            lambda n: HEAD + f"<item><author>{'a.' * 4 * n}</author>", id="an endless name"
        ),
        pytest.param(lambda n: HEAD + "<item>" + "<author>a.b@c</author>" * n, id="many authors"),
        pytest.param(lambda n: HEAD + f"<item><pubDate>{'Mon ' * n}</pubDate>", id="a long date"),
        pytest.param(lambda n: HEAD + "<item/>" * 2 * n, id="empty entries"),
        pytest.param(lambda n: HEAD + "<a ='" * 2 * n, id="quotes"),
    ],
)
def test_hostile_markup_costs_no_more_than_its_length(shape: object) -> None:
    """Counted in what is handed on, since a test must not look at the clock."""
    assert callable(shape)
    feed = parse(shape(40_000).encode())
    assert len(feed.entries) <= MAX_ENTRIES
    assert len(repr(feed)) < 1_000_000
    assert feed.incomplete


def test_a_feed_of_too_many_entries_is_cut_and_says_so() -> None:
    feed = parse(rss("".join(f"<item><guid>{n}</guid></item>" for n in range(20_000))).encode())
    assert [entry.guid for entry in feed.entries] == [str(n) for n in range(MAX_ENTRIES)]
    assert feed.incomplete


def test_namespaces_without_number_are_read_in_one_pass_and_mean_nothing() -> None:
    """feedparser looks through all namespaces it was told of, for each element."""
    strange = "".join(f"<x:title xmlns:x='urn:{n}'>no</x:title>" for n in range(1500))
    text = f"<rss><channel><item><title>Ferry</title>{strange}</item></channel></rss>"
    mender, _damaged = read_markup(text, Mender, parsing_limit())
    assert mender.told.namespaces_in_use == {}
    (entry,) = parse(text.encode()).entries
    assert entry.title == "Ferry"


def test_reading_that_takes_too_long_is_given_up() -> None:
    data = b"<rss><channel><item><title>Ferry</title></item></channel></rss>"
    with pytest.raises(FeedError) as caught:
        parse(data, limit=TimeLimit(-1.0, FeedError("too-long", "Too long.")))
    assert caught.value.code == "too-long"


def test_reading_is_stopped_by_the_reader() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        parse(b"<rss><channel/></rss>", limit=parsing_limit(token))
