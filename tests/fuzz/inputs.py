"""What strangers may send, for Hypothesis: right and wrong pieces in any order, and plain noise."""

from __future__ import annotations

import io
import json
import warnings
import zipfile
from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from reader.settings import Settings
from tests.helpers.books import members

#: Texts with what splitters, escapes and columns trip over.
TEXTS = st.text(max_size=60) | st.sampled_from(
    ["", "A ferry left.", "“他说：渡轮开了。”", "=1+1", "#x", "\t\n", "\ud800", "\x00", "a\u202eb", "]]>", "--",
     "</script>", "&lt;", "|*_`[", "\u2028", "9" * 5000, "a" * 3000, "http://[x", "🚢"]
)  # fmt: skip
NOISE = st.binary(max_size=300)
#: Anything JSON can say, and the names that our readers look for.
_NAMES = [
    "type", "from_code", "to_code", "from_name", "to_name", "package_version", "links", "languages", "code", "name", "decoding", "beam_size", "length_penalty", "target_prefix", "starter", "version", "items", "id", "url", "title", "content_html", "content_text", "authors", "tags", "date_published", "kind", "site", "spam", "data", "value", "texts", "words", "others",
]  # fmt: skip
_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | TEXTS
    | st.sampled_from(
        ["translate", "en", "zh", "1.0", "https://a.example/x.argosmodel", "file:///etc/passwd",
         "https://jsonfeed.org/version/1.1", "2026-03-03T12:00:00Z", "mark", "pattern", "text", "phrase"]
    )
)  # fmt: skip
OBJECTS: SearchStrategy[Any] = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(_NAMES) | TEXTS, inner, max_size=8)
    ),
    max_leaves=20,
)


def _pieces(*pieces: str, most: int = 25) -> SearchStrategy[str]:
    """Some of these pieces and some texts, one behind the other."""
    return st.lists(st.sampled_from(pieces) | TEXTS, max_size=most).map("".join)


def _encoded(texts: SearchStrategy[str]) -> SearchStrategy[bytes]:
    """Texts in an encoding of the web, with and without a mark, and at times cut or damaged."""
    codecs = st.sampled_from(["utf-8", "gb18030", "utf-16", "utf-16-le", "shift_jis", "latin-1"])
    return st.builds(
        lambda text, codec, mark, noise: mark + text.encode(codec, "replace") + noise,
        texts,
        codecs,
        st.sampled_from([b"", b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"]),
        st.just(b"") | st.binary(max_size=4),
    )


MARKUP = _pieces(
    "<p>", "</p>", "<div>", "</div>", "<table><tr><td>", "</table>", "<ul><li>", "</ul>", "<br>",
    "<h1>", "</h1>", "<a href='https://a.example/'>", "<a href='javascript:x'>", "</a>", "<pre>",
    "<article>", "</article>", "<title>", "</title>", "<style>p{display:none}</style>", "<img src=x>",
    "<script type='application/ld+json'>{", "</script>", "<!--", "-->", "<![CDATA[", "]]>", "<",
    "<meta charset=gbk>", "<html lang=zh>", "</body>", "</html>", "<span style='color:#fff'>",
    "<blockquote>", "<ruby>漢<rt>kan</ruby>", "<select><option>", "<svg><text>", "<template>", "<base href=x>",
    "<body>", "<noscript>", "<textarea>", "<plaintext>", "<frameset>", "&#xD800;", "&amp;", "<p hidden>",
)  # fmt: skip
#: As decoding gives it: without half surrogates.
DECODED = MARKUP.map(lambda text: text.encode("utf-8", "replace").decode())
PAGES = _encoded(MARKUP) | NOISE

FEEDS = (
    _encoded(
        _pieces(
            "<?xml version='1.0'?>", "<rss version='2.0'><channel>", "</channel></rss>", "<item>",
            "</item>", "<title>", "</title>", "<link>https://a.example/1</link>", "<guid>1</guid>",
            "<description>", "</description>", "<![CDATA[", "]]>", "<pubDate>Tue, 03 Mar 2026 12:00:00 GMT</pubDate>",
            "<pubDate>9999</pubDate>", "<feed xmlns='http://www.w3.org/2005/Atom'>", "</feed>", "<entry>",
            "</entry>", "<link href='x' rel='alternate'/>", "<content type='html'>", "<content type='xhtml'>",
            "</content>", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>", "&a;", "<!--", "-->",
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>",
            "<author><name>", "</name></author>", "<category term='x'/>", "<ttl>60</ttl>", "<updated>0001-01-01</updated>",
        )
    )
    | st.dictionaries(st.sampled_from(_NAMES), OBJECTS).map(lambda told: json.dumps(told).encode())
    | NOISE
)  # fmt: skip

OUTLINES = _encoded(
    _pieces(
        "<opml version='2.0'>", "</opml>", "<head><title>", "</title></head>", "<body>", "</body>",
        "<outline text='A'>", "</outline>", "<outline xmlUrl='https://a.example/feed' text='B'/>",
        "<outline XMLURL='feed://b.example/x' title='C&amp;D'/>", "<outline xmlUrl='file:///etc/passwd'/>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>", "<outline text='&a;'>", "<!--", "&",
    )
)  # fmt: skip

INDEXES = st.lists(OBJECTS, max_size=4).map(lambda told: json.dumps(told).encode()) | NOISE

_SETTINGS = [
    f"{group}.{name}"
    for group in Settings.__dataclass_fields__
    for name in getattr(Settings(), group).__dataclass_fields__
]
_VALUES = st.sampled_from(
    ["1", "-1", "9" * 30, "true", '""', '"dark"', '"zh"', "[]", "{}", "{a={b=[1]}}", "1.5", "nan", "1979-05-27",
     '{"a.example"={advertisement="hide"}}', '["x"]']
)  # fmt: skip
SETTINGS = (
    st.lists(
        st.builds("{} = {}".format, st.sampled_from(_SETTINGS), _VALUES) | TEXTS, max_size=8
    ).map(lambda lines: "\n".join(lines).encode("utf-8", "replace"))
    | NOISE
)

WORD_LISTS = (
    _encoded(
        _pieces(
            "经济", "經濟[经济]", "ferry", "look (verb)", "'harbour", "\n", "\r\n", "\t", ",", ";", '"', '""',
            "#separator:tab\n", "#separator:\n", "// HSK\n", "word\tstate\n", "known", "learning", "met",
            "<b>", "</b>", "&amp;", "1", "（名）", "don’t", "ﬁ", "​",
        )
    )
    | NOISE
)  # fmt: skip

SAVED_LISTS = (
    _encoded(
        _pieces(
            "title,url,time_added,tags,status\n", "https://a.example/1", "渡轮", ",", '"', '""', "\n",
            "\r\n", " | ", "unread", "archive", "1717171717", "a|b", "['a', 'b']", "feed", "[", "]", "{",
            "}", '{"url": "https://a.example/2", "tags": [{"name": "x"}, 3], "content": {"url": 1}}',
            "<!DOCTYPE NETSCAPE-Bookmark-file-1>", "<DL><p>", "</DL>", "<H3>Boats</H3>", "<DD>note",
            '<DT><A HREF="https://a.example/3" TAGS="a,b">', "</A>", "==========\n", "- Highlight\n\n",
        )
    )
    | st.lists(OBJECTS, max_size=4).map(lambda told: json.dumps(told).encode())
    | NOISE
)  # fmt: skip

QUERIES = _pieces(
    '"', "-", " ", "site:", "feed:x", "lang:zh", "is:starred", "is:", "before:2026", "after:2026-13-40",
    "before:0000", "AND", "OR NOT", "NEAR(", "*", "渡轮", "ferry", "^", ":", "“", "title:", ")", "\ue000",
    most=12,
)  # fmt: skip

_MEMBERS = st.sampled_from(
    ["t/metadata.json", "t/model/model.bin", "t/sentencepiece.model", "t/", "t/model/", "u/x", "x",
     "t/../x", "/x", "C:\\x", "t/CON", "t/a", "t/A", "t/a/b", "t/\x00", "t/" + "n" * 300, "__MACOSX/t/x", "t/é"]
)  # fmt: skip


def _archive(members: Sequence[tuple[str, bytes, int, int]], damage: tuple[int, bytes]) -> bytes:
    """A ZIP file of members with their kind of file and compression; then bytes are replaced."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of names that are there twice
        for name, data, mode, method in dict.fromkeys(members):
            info = zipfile.ZipInfo(name)
            info.external_attr, info.compress_type = mode << 16, method
            archive.writestr(info, data)
    place, stray = damage
    data = packed.getvalue()
    place %= len(data) + 1
    return data[:place] + stray + data[place + len(stray) :]


ARCHIVES = (
    st.builds(
        _archive,
        st.lists(
            st.tuples(
                _MEMBERS,
                NOISE | INDEXES | st.just(100_000).map(bytes),
                st.sampled_from([0, 0o100644, 0o120777, 0o010644, 0o040755]),
                st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2]),
            ),
            max_size=6,
            unique_by=lambda member: member[0],
        ),
        st.just((0, b"")) | st.tuples(st.integers(0, 10_000), st.binary(max_size=8)),
    )
    | NOISE
)

#: Books whose parts are whole, missing, or made of right and wrong pieces.
_BOOK_PARTS = _encoded(
    _pieces(
        "<container>", "<rootfile full-path='OEBPS/package.opf'/>", "<rootfile full-path='/etc/passwd'/>",
        "<package xmlns='http://www.idpf.org/2007/opf'>", "<manifest>", "</manifest>", "<spine>", "</spine>",
        "<item id='a' href='text/part%200.xhtml' media-type='application/xhtml+xml'/>", "<itemref idref='a'/>",
        "<item id='a' href='../../../etc/passwd' media-type='application/xhtml+xml'/>", "<itemref/>", "<item/>",
        "<item id='n' href='nav.xhtml' properties='nav'/>", "<nav><a href='text/part%200.xhtml'>", "</nav>",
        "<item id='t' href='nav.xhtml' media-type='application/x-dtbncx+xml'/>", "<navPoint><content src='x'/>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>", "&a;", "<EncryptionMethod/>", "<html><head/>",
    )
)  # fmt: skip
BOOKS = (
    st.builds(
        lambda parts, damage: _archive(
            [
                (name, data.encode() if isinstance(data, str) else data, 0, zipfile.ZIP_DEFLATED)
                for name, data in (members() | parts).items()
            ],
            damage,
        ),
        st.dictionaries(
            st.sampled_from([*members(), "META-INF/encryption.xml"]),
            _BOOK_PARTS | MARKUP.map(lambda text: text.encode("utf-8", "replace")) | NOISE,
            max_size=3,
        ),
        st.just((0, b"")) | st.tuples(st.integers(0, 10_000), st.binary(max_size=8)),
    )
    | ARCHIVES
)
