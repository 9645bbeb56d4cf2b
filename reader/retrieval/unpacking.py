"""From the bytes of a file or an answer to those of a page: gzip, MHTML, and what is no page."""

from __future__ import annotations

import re
import zlib
from pathlib import PurePath

from reader.datamodel.page import RawPage
from reader.errors import RetrievalError
from reader.limits import MAX_COMPRESSIONS
from reader.messages import Message

HTML = "text/html"
PLAIN = "text/plain"


_GZIP = b"\x1f\x8b"

#: Beginnings of files that hold no page, with their name.
_MAGIC: tuple[tuple[bytes, Message], ...] = (
    (b"%PDF-", Message("a PDF document")),
    (b"\x89PNG\r\n\x1a\n", Message("a PNG picture")),
    (b"\xff\xd8\xff", Message("a JPEG picture")),
    (b"GIF87a", Message("a GIF picture")),
    (b"GIF89a", Message("a GIF picture")),
    (b"PK\x03\x04", Message("a ZIP archive or an office document")),
    (b"\x7fELF", Message("a program")),
    (b"MZ\x90\x00", Message("a program")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Message("an old office document")),
    (b"7z\xbc\xaf\x27\x1c", Message("an archive")),
    (b"Rar!\x1a\x07", Message("an archive")),
    (b"\xfd7zXZ\x00", Message("an archive")),
    (b"BZh9", Message("an archive")),
    (_GZIP, Message("an archive within an archive")),
    (b"\x28\xb5\x2f\xfd", Message("an archive")),
    (b"SQLite format 3\x00", Message("a database")),
    (b"OggS", Message("a sound or film file")),
    (b"ID3", Message("a sound file")),
    (b"\x1aE\xdf\xa3", Message("a film file")),
    (b"bplist00", Message("a web archive of another program")),
)

#: How every book begins, and where.
_BOOK_TYPE, _BOOK_SIGN = b"mimetypeapplication/epub+zip", slice(30, 58)

_MHTML = "multipart/related"
#: The kinds of text, with the endings of files and the media types that name them.
_KINDS = (
    (_MHTML, (".mhtml", ".mht"), (_MHTML, "message/rfc822")),
    (PLAIN, (".txt",), (PLAIN,)),
    (HTML, (".html", ".htm", ".xhtml"), (HTML, "application/xhtml+xml")),
)

_TAG = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|meta|title|article|div|table|p|h[1-6]|ul|ol|a\s|br|span"
    rb"|script|style|!--)[\s>/]?",
    re.IGNORECASE,
)
#: The first element of a text, and those that make a feed or a list of feeds of it.
_FIRST_TAG = re.compile(rb"<([a-z][\w:.-]*)[\s>]", re.IGNORECASE)
_FEEDS = frozenset({b"rss", b"feed", b"rdf:rdf"})
_FEED_LIST = b"opml"
#: What files of bookmarks begin with.
_BOOKMARKS = b"<!doctype netscape-bookmark-file"
#: Where an MHTML file's header shows itself.
_MIME_HEADER = re.compile(rb"^(?:mime-version|content-type):", re.IGNORECASE | re.MULTILINE)
#: How far into a file the signs of HTML are looked for.
_SNIFFED = 4096


def unpack(
    data: bytes,
    source: str,
    *,
    limit: int,
    name: str = "",
    media_type: str = "",
    charset: str | None = None,
    url: str | None = None,
) -> RawPage:
    """The page in what was read or fetched.

    Args:
        data: the bytes, at most one more than `limit`.
        source: what the reader asked for; it stands in the messages.
        limit: the most bytes of a page.
        name: the file's name, whose endings tell its kind.
        media_type: what the transport says it is; "" if it says nothing.
        charset: what the transport says the encoding is.
        url: where the page stands.

    Raises:
        RetrievalError: it is empty, too large, a broken archive, or a known kind of non-text.
    """
    suffixes = [suffix.lower() for suffix in PurePath(name).suffixes]
    truncated = False
    for _ in range(MAX_COMPRESSIONS):
        if len(data) > limit:
            raise too_large(source, limit)
        if not data.startswith(_GZIP):
            break
        data, cut = gunzip(data, source, limit)
        truncated |= cut
        suffixes = suffixes[:-1] if suffixes[-1:] == [".gz"] else suffixes
    _check_text(data, source)
    kind = _kind(data, suffixes[-1] if suffixes else "", media_type)
    if kind == _MHTML:
        return _from_mhtml(data, source, url, truncated)
    return RawPage(data, source, kind, charset, url, truncated=truncated)


def _check_text(data: bytes, source: str) -> None:
    if not data.strip():
        raise RetrievalError(
            "empty", "{source} is empty. Open another page, or save this one again.", source=source
        )
    if data[_BOOK_SIGN] == _BOOK_TYPE:
        raise RetrievalError(
            "book",
            "{source} is a book (EPUB). Save it as a file that ends in .epub, and open that.",
            source=source,
        )
    if binary := kind_of_binary(data):
        raise RetrievalError(
            "not-html",
            "{source} is {kind}, not a web page or text. Open it with a program made for that.",
            source=source,
            kind=binary,
        )


def refuse_feed(raw: RawPage) -> None:
    """Tell what is no page, but has stories or feeds in it.

    Raises:
        RetrievalError: it is a feed ("feed"), a list of feeds ("feed-list") or of bookmarks
            ("bookmarks").
    """
    root, source = _root(raw.data), raw.source
    if root in _FEEDS:
        raise RetrievalError(
            "feed", "{source} is a feed, a list of stories. Follow it to read them.", source=source
        )
    if root == _FEED_LIST:
        raise RetrievalError(
            "feed-list", "{source} is a list of feeds. Import it to follow them.", source=source
        )
    if raw.data.lstrip()[: len(_BOOKMARKS)].lower() == _BOOKMARKS:
        raise RetrievalError(
            "bookmarks", "{source} is a list of bookmarks. Import it to keep them.", source=source
        )


def _root(data: bytes) -> bytes:
    """The name of the element that a text begins with, in small letters; empty where none does."""
    start = data[:_SNIFFED].replace(b"\x00", b"").removeprefix(b"\xef\xbb\xbf").lstrip()
    first = _FIRST_TAG.search(start) if start.startswith(b"<") else None
    return first[1].lower() if first else b""


def _kind(data: bytes, suffix: str, media_type: str) -> str:
    """The kind of a text: as its file's name or the transport says, else as it looks."""
    for kind, suffixes, media_types in _KINDS:
        if suffix in suffixes or media_type in media_types:
            return kind
    if _is_mhtml(data):
        return _MHTML
    return HTML if looks_like_html(data) else PLAIN


def gunzip(data: bytes, source: str, limit: int) -> tuple[bytes, bool]:
    """Unpack gzip, and tell whether it broke off before its end.

    Raises:
        RetrievalError: it holds more than `limit` bytes, or nothing that can be read.
    """
    decoder = zlib.decompressobj(wbits=31)
    try:
        unpacked = decoder.decompress(data, limit + 1)
    except zlib.error as error:
        raise RetrievalError(
            "damaged", "{source} is a damaged gzip file. Fetch or save it again.", source=source
        ) from error
    if len(unpacked) > limit:
        raise too_large(source, limit)
    return unpacked, not decoder.eof


def kind_of_binary(data: bytes) -> Message | None:
    """What a file is that is certainly no text, in words; None where it may be text."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return Message("a picture, sound or film")
    if data[4:8] == b"ftyp":
        return Message("a film or picture file")
    return None


def looks_like_html(data: bytes) -> bool:
    """Whether the beginning of some text has tags in it (also in UTF-16)."""
    return _TAG.search(data[:_SNIFFED].replace(b"\x00", b"")) is not None


def too_large(source: str, limit: int) -> RetrievalError:
    """The error for a page over the size limit."""
    return RetrievalError(
        "too-large",
        "{source} is larger than {limit} MB, which no news page needs. Open a "
        "smaller page, or save its article alone.",
        source=source,
        limit=limit // 1_000_000,
    )


def _is_mhtml(data: bytes) -> bool:
    head = data[:2048].replace(b"\r\n", b"\n").split(b"\n\n")[0]
    return b"<" not in head[:1] and b"multipart/related" in head and bool(_MIME_HEADER.search(head))


def _from_mhtml(data: bytes, source: str, url: str | None, truncated: bool) -> RawPage:
    """The first HTML (else text) part of a page saved by a browser as one file."""
    damaged = RetrievalError(
        "damaged", "There is no page in {source}. Save the page again.", source=source
    )
    import email  # most pages are no mails

    try:  # the older policy, the default, leaves header fields alone; the newer one fails on some
        message = email.message_from_bytes(data)
        parts = [part for part in message.walk() if not part.is_multipart()]
    except RecursionError as error:
        raise damaged from error
    chosen = next((p for p in parts if p.get_content_type() == HTML), None) or next(
        (p for p in parts if p.get_content_type() == PLAIN and p is not message), None
    )
    body = chosen.get_payload(decode=True) if chosen is not None else None
    if chosen is None or not isinstance(body, bytes) or not body.strip():
        raise damaged
    location = str(chosen.get("Content-Location") or message.get("Snapshot-Content-Location") or "")
    if url is None and location.lower().startswith(("http://", "https://")):
        url = location.strip()
    return RawPage(
        body,
        source,
        chosen.get_content_type(),
        chosen.get_content_charset(),
        url,
        truncated=truncated,
    )
