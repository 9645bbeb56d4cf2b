"""EPUB books for the tests, whole and with anything in the place of their parts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

CONTAINER = (
    '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="OEBPS/package.opf"/></rootfiles></container>'
)
TITLES = ("The ferry at night", "A letter from the harbour", "What the pilot knew")
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c020000000b4944415478da63fcff"
    "1f0003030200efa2a75b0000000049454e44ae426082"
)


def chapter(title: str, more: str = "") -> str:
    """A chapter as XHTML, with what XHTML may close at once."""
    text = "<p>The old ferry left the quay again, and the captain counted the lamps.</p>" * 3
    return (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head>'
        f'<title/><script src="x.js"/></head><body><h2><a id="x"/>{escape(title)}</h2>{text}{more}'
        "</body></html>"
    )


def package(names: Sequence[str], about: str = "", items: str = "", refs: str = "") -> str:
    """What a book says of itself: its texts in their order, which `names` are the addresses of."""
    listed = "".join(
        f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(names)
    )
    order = "".join(f'<itemref idref="c{n}"/>' for n in range(len(names)))
    return (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Nights on the Quay</dc:title>'
        f"<dc:creator>Lee Brook</dc:creator><dc:language>en</dc:language>{about}</metadata>"
        f"<manifest>{listed}{items}</manifest><spine>{order}{refs}</spine></package>"
    )


def navigation(pairs: Mapping[str, str]) -> str:
    """The list of contents of EPUB 3, with a list of pages before it."""
    links = "".join(f'<li><a href="{to}">{escape(said)}</a></li>' for to, said in pairs.items())
    first = next(iter(pairs))
    return (
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
        f'<body><nav epub:type="page-list"><a href="{first}">7</a></nav>'
        f'<nav epub:type="toc"><ol>{links}</ol></nav></body></html>'
    )


def members(titles: Sequence[str] = TITLES) -> dict[str, str | bytes]:
    """The files of a book with a chapter for each title, and a picture."""
    names = [f"text/part%20{n}.xhtml" for n in range(len(titles))]
    nav = '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    link = '<p>See <a href="part%200.xhtml#x">the beginning</a>.</p><img src="../ferry.png"/>'
    return {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/package.opf": package(names, items=nav, refs='<itemref idref="n"/>'),
        "OEBPS/nav.xhtml": navigation(dict(zip(names, titles, strict=True))),
        "OEBPS/ferry.png": PNG,
        **{f"OEBPS/text/part {n}.xhtml": chapter(t, link) for n, t in enumerate(titles)},
    }


def packed(files: Mapping[str, str | bytes]) -> bytes:
    """Files as a book."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            way = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, data, way)
    return buffer.getvalue()


def write_book(path: Path, files: Mapping[str, str | bytes] | None = None, **others: str) -> Path:
    """Write a book; `others` replace its package, container or list of contents."""
    places = {"package": "OEBPS/package.opf", "container": "META-INF/container.xml", "nav": "OEBPS/nav.xhtml"}  # fmt: skip  # noqa: E501
    made = dict(files or members()) | {places[name]: data for name, data in others.items()}
    path.write_bytes(packed(made))
    return path
