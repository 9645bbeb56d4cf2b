"""What strangers may write to keep a parser busy: kinds of texts, each as long as is wished.

A kind makes about so many bytes; which parser it is meant for is its first word.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from reader.errors import ReaderError
from reader.feeds import opml
from reader.feeds.discovery import find_feeds
from reader.feeds.parsing import parse
from reader.importing.reading import read_saved
from reader.pipeline import Pipeline
from reader.translation.packages.package import parse_metadata
from reader.vocabulary.lists import read_list

#: Makes a text of about so many bytes.
Kind = Callable[[int], bytes]


def repeated(piece: str, before: str = "", after: str = "") -> Kind:
    """A piece again and again; `{n}` in it is its number."""

    def made(size: int) -> bytes:
        count = max(1, size // max(1, len(piece)))
        pieces = (piece.replace("{n}", str(n)) for n in range(count))
        return (before + "".join(pieces) + after).encode("utf-8", "surrogatepass")

    return made


def _rss(piece: str, before: str = "", after: str = "") -> Kind:
    return repeated(piece, f"<rss version='2.0'><channel>{before}", f"{after}</channel></rss>")


def _item(piece: str, before: str = "", after: str = "") -> Kind:
    return _rss(piece, f"<item><title>A</title>{before}", f"{after}</item>")


def _atom(piece: str, before: str = "", after: str = "") -> Kind:
    start = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title>"
    return repeated(piece, start + before, f"{after}</entry></feed>")


def _list(piece: str, before: str = "", after: str = "") -> Kind:
    return repeated(piece, f"<opml version='2.0'><body>{before}", f"{after}</body></opml>")


def _json(piece: str, before: str = "", after: str = "") -> Kind:
    start = '{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": ['
    return repeated(piece, start + before, f"{after}{{}}]}}")


def _bookmarks(piece: str, before: str = "", after: str = "") -> Kind:
    return repeated(piece, f"<!DOCTYPE NETSCAPE-Bookmark-file-1>{before}", after)


def _meta(piece: str, before: str = "", after: str = "") -> Kind:
    start = '{"package_version": "1.0", "from_code": "en", "to_code": "zh", '
    return repeated(piece, start + before, f"{after}}}")


FEEDS: Mapping[str, Kind] = {
    "a namespace for each element": _item("<a:b xmlns:a='urn:{n}'>c</a:b>"),
    "a namespace for each item": _rss("<item><a:b xmlns:a='urn:{n}'>c</a:b></item>"),
    "a known namespace in many spellings": _item(
        "<a:b xmlns:a='http://backend.userland.com/rss{n}'/>"
    ),
    "a namespace for each attribute": _item("<b xmlns:a{n}='urn:{n}' a{n}:c='d'/>"),
    "namespaces within each other": _item("<a:b xmlns:a='urn:{n}'>"),
    "elements within each other": _item("<b>"),
    "items within each other": _rss("<item><title>A</title>"),
    "items without number": _rss("<item><title>A {n}</title></item>"),
    "elements without number": _item("<b/>"),
    "elements that are not closed": _item("<title>A"),
    "closing tags alone": _item("</b>"),
    "attributes without number": _item(" a{n}='b'", "<b", "/>"),
    "one long attribute": _item("a", "<b c='", "'/>"),
    "entities that explode": repeated(
        "&d;",
        "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;'>]>"
        "<rss><channel><item><title>",
        "</title></item></channel></rss>",
    ),
    "entities without number": repeated("<!ENTITY e{n} 'a'>", "<!DOCTYPE a [", "]><rss/>"),
    "entities nobody declared": _item("&nobody{n};", "<title>", "</title>"),
    "a type that never ends": repeated("[", "<!DOCTYPE rss ", "<rss><channel/></rss>"),
    "stray ampersands": _item("& ", "<title>", "</title>"),
    "stray signs of less": _item("< ", "<title>", "</title>"),
    "CDATA without number": _item("<![CDATA[a]]>", "<title>", "</title>"),
    "CDATA that is not closed": _item("<![CDATA[ a ", "<title>"),
    "comments without number": _item("<!-- a -->"),
    "a comment that is not closed": _item("<!-- a "),
    "instructions without number": _item("<?a b?>"),
    "declarations without number": repeated("<?xml version='1.0'?>", "", "<rss><channel/></rss>"),
    "a title without end": _item("a ", "<title>", "</title>"),
    "titles without number": _item("<title>A {n}</title>"),
    "a title of tags": _item("&lt;b>", "<title>", "</title>"),
    "a text of tags within each other": _item("&lt;div>", "<description>", "</description>"),
    "a text of links": _item("&lt;a href='/{n}'>b&lt;/a>", "<description>", "</description>"),
    "an author of at signs": _item("a@", "<author>", "</author>"),
    "an author of brackets": _item("(a", "<author>", "</author>"),
    "authors without number": _item("<author>a@b.example (A {n})</author>"),
    "categories without number": _item("<category>A {n}</category>"),
    "links without number": _item("<link>https://a.example/{n}</link>"),
    "enclosures without number": _item("<enclosure url='https://a.example/{n}' length='9'/>"),
    "a date without end": _item("1 Jan ", "<pubDate>", "</pubDate>"),
    "a date of digits": _item("9", "<pubDate>", "</pubDate>"),
    "dates without number": _item("<pubDate>Mon, 02 Mar 2026 07:00:{n} GMT</pubDate>"),
    "bases within each other": _atom("<b xml:base='a/'>"),
    "XHTML within each other": _atom(
        "<div>", "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
    ),
    "XHTML without end": _atom(
        "<p>a</p>",
        "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>",
        "</div></content>",
    ),
    "drawings without number": _atom("<svg xmlns='http://www.w3.org/2000/svg'><a/></svg>"),
    "links of every kind": _atom("<link rel='a{n}' href='/{n}' type='text/html'/>"),
    "people without number": _atom("<author><name>A {n}</name><email>a@b.example</email></author>"),
    "base64 that is none": _atom("QQ=", "<content type='application/octet-stream'>", "</content>"),
    "places without end": _item(
        "1 2 ", "<a:line xmlns:a='http://www.georss.org/georss'>", "</a:line>"
    ),
    "media without number": _item(
        "<m:content url='/{n}'/>", "<a xmlns:m='http://search.yahoo.com/mrss/'>", "</a>"
    ),
    "one word without end": _item("a", "<description>", "</description>"),
    "white space without end": _item(" \n\t", "<description>", "</description>"),
    "control characters": _item("\x01\x02", "<title>", "</title>"),
    "halves of characters": _item("\ud800", "<title>", "</title>"),
    "JSON lists within each other": repeated("[", '{"version": "https://jsonfeed.org/version/1", '),
    "JSON items without number": _json('{"id": {n}, "title": "A"},'),
    "JSON tags without number": _json('"a{n}",', '{"id": 1, "tags": [', '"b"]},'),
    "JSON authors without number": _json('{"name": "A {n}"},', '{"id": 1, "authors": [', "{}]},"),
    "JSON text of tags": _json("<div>", '{"id": 1, "content_html": "', '"},'),
    "JSON number without end": _json("9", '{"id": ', "},"),
}

LISTS: Mapping[str, Kind] = {
    "outlines within each other": _list("<outline text='a'>"),
    "outlines without number": _list("<outline xmlUrl='https://a.example/{n}'/>"),
    "outlines with one address": _list("<outline xmlUrl='https://a.example/'/>"),
    "outlines without an address": _list("<outline xmlUrl='a{n}'/>"),
    "namespaces of outlines": _list("<a:outline xmlns:a='urn:{n}' xmlUrl='http://a.example/{n}'/>"),
    "attributes of an outline": _list(" a{n}='b'", "<outline", "/>"),
}

SITES: Mapping[str, Kind] = {
    "links to feeds": repeated("<link rel=alternate type=application/rss+xml href=/{n}>"),
    "anchors to feeds": repeated("<a href=/{n}/feed>b</a>"),
    "anchors within each other": repeated("<a href=/feed><b>"),
    "bases": repeated("<base href=/{n}/>"),
    "a link without end": repeated(
        "a", "<link rel=alternate type=application/rss+xml href='", "'>"
    ),
}

PAGES: Mapping[str, Kind] = {
    "elements within each other": repeated("<div>a"),
    "formats within each other": repeated("<b><i>a"),
    "tables within each other": repeated("<table><tr><td>a"),
    "lists within each other": repeated("<ul><li>a"),
    "paragraphs without number": repeated("<p>The ferry is late. "),
    "attributes without number": repeated(" a{n}=b", "<p", ">a</p>"),
    "one word without end": repeated("a", "<p>", "</p>"),
    "comments without number": repeated("<!-- a -->"),
    "quotation marks": repeated("“a ", "<p>", "</p>"),
}

WORDS: Mapping[str, Kind] = {
    "one line of tabs": repeated("\t"),
    "cells without number": repeated("ferry,"),
    "quotation marks": repeated('"ferry'),
    "lines without number": repeated("ferry{n}\n"),
    "tags in a cell": repeated("<b", "ferry\t"),
    "a word without end": repeated("渡"),
}

SAVED: Mapping[str, Kind] = {
    "folders within each other": _bookmarks("<DL><a href=http://a.example/{n}>A</a>"),
    "links in many folders": lambda size: (
        _bookmarks("<DL>")(size // 2) + _bookmarks("<a href=http://a.example/{n}>A</a>")(size // 2)
    ),
    "a title in pieces": _bookmarks("&amp;", "<a href=http://a.example/>", "</a>"),
    "a heading in pieces": _bookmarks("&amp;", "<H3>", "</H3>"),
    "notes without number": _bookmarks("<DD>n", "<a href=http://a.example/>A</a>"),
    "tags without number": _bookmarks("t{n},", "<a href=http://a.example/ tags='", "'></a>"),
    "clippings without number": repeated("A {n}\n- p\n\nq\n==========\n"),
    "clippings of a book": repeated("A\n- p\n\nq {n}\n==========\n"),
    "rows without number": repeated("https://a.example/{n},A\n", "url,title\n"),
    "cells without number": repeated("a,", "url,title\nhttps://a.example/,"),
    "quotation marks": repeated('x,"y\n', "url,title\n"),
    "a quotation without end": repeated("z\n", 'url,title\nx,"y'),
    "lines without number": repeated("https://a.example/{n} | A\n"),
    "JSON articles": repeated('{"url": "https://a.example/{n}"},', "[", "{}]"),
    "JSON tags": repeated('"t{n}",', '[{"url": "https://a.example/", "tags": [', '""]}]'),
    "JSON highlights": repeated(
        '{"text": "n{n}"},', '[{"url": "https://a.example/", "highlights": [', "{}]}]"
    ),
}

PACKAGES: Mapping[str, Kind] = {
    "lists within each other": repeated("["),
    "languages without number": _meta('"a{n}",', '"languages": [', '"b"]'),
    "a name without end": _meta("a", '"from_name": "', '"'),
    "names without number": _meta('"a{n}": 1, ', after='"b": 1'),
}


def _clean(data: bytes) -> object:
    pipeline = Pipeline()
    return pipeline.clean(pipeline.from_text(data.decode("utf-8", "replace")))


#: What reads each of the groups.
PARSERS: Mapping[str, tuple[Mapping[str, Kind], Callable[[bytes], object]]] = {
    "feed": (FEEDS, parse),
    "list": (LISTS, opml.read),
    "site": (SITES, lambda data: find_feeds(data, "https://a.example/")),
    "page": (PAGES, _clean),
    "words": (WORDS, lambda data: read_list(data, datetime.now(UTC))),
    "saved": (SAVED, read_saved),
    "package": (PACKAGES, lambda data: parse_metadata(data, Path("a"))),
}

#: Each kind with its parser.
KINDS = [(name, kind) for name, (kinds, _) in PARSERS.items() for kind in kinds]


def read(parser: str, kind: str, size: int) -> None:
    """Read a text of a kind; that it is refused in words is as good."""
    kinds, parse_it = PARSERS[parser]
    data = kinds[kind](size)
    try:
        parse_it(data)
    except (ReaderError, json.JSONDecodeError):
        return
