"""Whatever the bytes are, they become a page or a sentence about why they cannot."""

from __future__ import annotations

import contextlib
import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.datamodel.page import RawPage
from reader.errors import RetrievalError
from reader.retrieval.unpacking import refuse_feed, unpack

STARTS = [
    b"",
    b"\x1f\x8b\x08",
    b"MIME-Version: 1.0\nContent-Type: multipart/related",
    b"<html>",
    b"%PDF-",
]


@given(
    st.sampled_from(STARTS),
    st.binary(max_size=300),
    st.sampled_from(["", "a.html", "a.mhtml", "a.txt.gz", "a.gz", ".gz", "a.b.c"]),
)
def test_any_bytes_are_taken_or_refused(start: bytes, rest: bytes, name: str) -> None:
    data = start + rest
    with contextlib.suppress(RetrievalError):
        raw = unpack(data, "source", limit=1000, name=name)
        assert raw.data
        assert raw.media_type in ("text/html", "text/plain")


@given(st.binary(min_size=1, max_size=300).filter(lambda data: data.strip() != b""))
def test_packing_makes_no_difference(data: bytes) -> None:
    def outcome(packed: bytes) -> object:
        try:
            return unpack(packed, "source", limit=1000)
        except RetrievalError as error:
            return error.code

    if not data.startswith(b"\x1f\x8b"):
        assert outcome(gzip.compress(data)) == outcome(data)


def test_packing_within_packing_ends() -> None:
    data = b"<p>Text</p>"
    for _ in range(6):
        data = gzip.compress(data)
    with pytest.raises(RetrievalError):
        unpack(data, "source", limit=1000)


PARTS = b"".join(
    b"Content-Type: multipart/related; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(3000)
)
PART = b"\r\n\r\n--x\r\nContent-Type: text/html%b\r\n\r\n<p>A page of one line."


def test_endless_parts_in_parts_are_one_sentence() -> None:
    with pytest.raises(RetrievalError) as caught:
        unpack(b"MIME-Version: 1.0\r\n" + PARTS, "x", limit=10**8, name="a.mhtml")
    assert caught.value.code == "damaged"


@pytest.mark.parametrize(
    "field", [b';a="(' * 3000, b"; charset=", b"\r\nContent-Location: (((((" * 99]
)
@pytest.mark.parametrize(
    "head", [b"", b"Subject: " + b"=?utf-8?q?" * 2000, b"From: " + b"(" * 5000]
)
def test_a_hostile_field_of_a_saved_page_does_not_keep_it_from_being_read(
    head: bytes, field: bytes
) -> None:
    start = b"Content-Type: multipart/related; boundary=x\r\n" + head
    page = unpack(start + PART % field, "x", limit=10**8, name="a.mhtml")
    assert b"A page of one line." in page.data


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'<?xml version="1.0"?>\n<!-- news -->\n<rss version="2.0"><channel/></rss>', "feed"),
        (b'\xef\xbb\xbf<feed xmlns="http://www.w3.org/2005/Atom"></feed>', "feed"),
        (b'<rdf:RDF xmlns="http://purl.org/rss/1.0/"></rdf:RDF>', "feed"),
        ("<?xml version='1.0'?><rss version='2.0'>".encode("utf-16-le"), "feed"),
        (b'<opml version="2.0"><body/></opml>', "feed-list"),
    ],
)
def test_a_feed_is_no_page(data: bytes, code: str) -> None:
    with pytest.raises(RetrievalError) as told:
        refuse_feed(RawPage(data, "source"))
    assert told.value.code == code


@pytest.mark.parametrize(
    "data", [b"<html><p>How an <rss> file is made", b"The <rss> tag", b"<p>a<opml>", b"<feeding>"]
)
def test_a_page_about_feeds_is_one(data: bytes) -> None:
    refuse_feed(RawPage(data, "source"))
