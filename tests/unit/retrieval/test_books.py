"""Books: their chapters in order, each found again by its path, and whatever a stranger packs."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from reader.datamodel.page import Page, Role
from reader.errors import RetrievalError
from reader.pipeline import Pipeline
from reader.retrieval import books
from reader.retrieval.files import chapter_at, is_file, path_of
from reader.retrieval.sources import parts_of
from tests.helpers.books import (
    CONTAINER,
    PNG,
    TITLES,
    chapter,
    members,
    package,
    packed,
    write_book,
)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_book(tmp_path / "Nights #1.epub")


def links(page: Page) -> list[tuple[str, str]]:
    """The links of a page: their words, and the paths they lead to."""
    blocks = (block for section in page.sections for block in section.blocks)
    return [
        (block.text[span.start : span.end], chapter_at(span.target, page.source))
        for block in blocks
        for span in block.links()
    ]


def read(path: Path | str) -> Page:
    return Pipeline().open(str(path))


def code_of(path: Path | str) -> str:
    with pytest.raises(RetrievalError) as caught:
        read(path)
    assert str(caught.value).endswith(".")
    return caught.value.code


def test_a_book_lists_its_chapters_with_the_titles_of_its_contents(book: Path) -> None:
    page = read(book)
    assert (page.title, page.byline, page.language) == ("Nights on the Quay", "Lee Brook", "en")
    found = links(page)
    assert [words for words, _ in found] == list(TITLES)
    assert [to for _, to in found] == parts_of(str(book))
    assert page.links["next"] == Path(found[0][1]).as_uri()
    assert page.notices == ()


def test_a_chapter_is_found_by_its_path_and_says_what_comes_next(book: Path) -> None:
    first, second, third = parts_of(str(book))
    page = read(second)
    assert is_file(second)
    assert (page.source, page.url, page.domain) == (second, None, "")
    assert (page.title, page.site) == (TITLES[1], "Nights on the Quay")
    assert [s.role for s in page.sections] == [Role.TITLE, Role.BODY]
    neighbours = [path_of(page.links[name]) for name in ("prev", "next")]
    assert neighbours == [first, third]
    assert ("the beginning", first) in links(page)
    assert read(third).links.keys() == {"prev"}


def test_a_chapter_shows_the_pictures_of_its_book_and_none_from_elsewhere(book: Path) -> None:
    page = read(parts_of(str(book))[0])
    pipeline = Pipeline()
    (image,) = (b.image for s in page.sections for b in s.blocks if b.image is not None)
    assert pipeline.retrieve_image(image.source, page) == PNG
    (book.parent / "ferry.png").write_bytes(PNG)
    for place in (book.parent / "ferry.png", book.parent / "other.epub" / "ferry.png"):
        with pytest.raises(RetrievalError, match="was not saved"):
            pipeline.retrieve_image(place.as_uri(), page)


def test_links_lead_to_the_same_book_only(book: Path, tmp_path: Path) -> None:
    other = parts_of(str(write_book(tmp_path / "other.epub")))[0]
    page = tmp_path / "page.html"
    own = parts_of(str(book))[0]
    assert chapter_at(Path(own).as_uri() + "#note", str(book)) == own
    for link, source in (
        (Path(other).as_uri(), str(book)),
        (Path(own).as_uri(), str(page)),
        (Path(own).as_uri(), "https://quay.example/"),
        (page.as_uri(), str(book)),
        (f"{book.as_uri()}/../../../../etc/passwd", str(book)),
        ("file://quay.example/x.epub/a", str(book)),
        ("file:///[", str(book)),
        ("https://quay.example/", str(book)),
    ):
        assert chapter_at(link, source) == "", link


def test_files_without_a_title_go_on_with_the_chapter_before(tmp_path: Path) -> None:
    names = ["a.xhtml", "b.xhtml", "c.xhtml", "lost.xhtml"]
    files = members() | {f"OEBPS/{n}": chapter("x") for n in names[:3]}
    files["OEBPS/nav.xhtml"] = ""
    toc = (
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>Ebb'
        '</text></navLabel><content src="a.xhtml"/></navPoint></navMap></ncx>'
    )
    items = '<item id="t" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    files |= {"OEBPS/toc.ncx": toc, "OEBPS/package.opf": package(names, items=items)}
    page = read(write_book(tmp_path / "x.epub", files))
    assert [words for words, _ in links(page)] == ["Ebb", "Ebb (2)", "Ebb (3)"]


def test_a_font_that_is_scrambled_seals_no_book(tmp_path: Path) -> None:
    seals = '<encryption><EncryptionMethod Algorithm="{}"/></encryption>'
    files = members()
    files["META-INF/encryption.xml"] = seals.format("http://www.idpf.org/2008/embedding")
    assert read(write_book(tmp_path / "x.epub", files)).title == "Nights on the Quay"
    files["META-INF/encryption.xml"] = seals.format("http://www.w3.org/2001/04/xmlenc#aes128-cbc")
    assert code_of(write_book(tmp_path / "x.epub", files)) == "sealed"


def sealed(data: bytes) -> bytes:
    """A book of which a file asks for a password."""
    at = data.rfind(b"PK\x01\x02") + 8
    return data[:at] + b"\x01" + data[at + 1 :]


def long_directory(data: bytes) -> bytes:
    """A book whose list of files is said to take more than there is."""
    at = data.rfind(b"PK\x05\x06") + 12
    return data[:at] + b"\xff\xff\xff\x7f" + data[at + 4 :]


NOWHERE = CONTAINER.replace("OEBPS", "..")
DOCTYPE = '<!DOCTYPE x [<!ENTITY a "{}"><!ENTITY f SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "damaged"),
        (b"PK\x03\x04 and no more", "damaged"),
        (packed({"mimetype": "application/epub+zip"}), "damaged"),
        (packed(members())[:-400], "damaged"),
        (packed(members() | {"META-INF/container.xml": ""}), "damaged"),
        (packed(members() | {"META-INF/container.xml": "<x"}), "damaged"),
        (packed(members() | {"META-INF/container.xml": NOWHERE}), "damaged"),
        (packed(members() | {"OEBPS/package.opf": package([])}), "damaged"),
        (packed(members() | {"OEBPS/package.opf": package(["../../../etc/passwd"])}), "damaged"),
        (packed(members() | {"OEBPS/package.opf": b" " * 10_000_001}), "too-large"),
        (sealed(packed(members())), "sealed"),
        (long_directory(packed(members())), "too-large"),
    ],
)  # fmt: skip
def test_what_is_no_book_is_a_sentence(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "x.epub"
    path.write_bytes(data)
    assert code_of(path) == code


def test_a_chapter_that_unpacks_without_end_is_not_held_in_memory(tmp_path: Path) -> None:
    files = members() | {"OEBPS/text/part 0.xhtml": b"a" * 30_000_000}
    path = write_book(tmp_path / "x.epub", files)
    assert path.stat().st_size < 100_000
    assert code_of(parts_of(str(path))[0]) == "too-large"


@pytest.mark.parametrize("way", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_ways_of_packing_that_no_book_uses_are_refused(tmp_path: Path, way: int) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", way) as archive:
        for name, data in members().items():
            archive.writestr(name, data)
    path = tmp_path / "x.epub"
    path.write_bytes(buffer.getvalue())
    assert code_of(path) == "damaged"


def test_no_entity_is_taken_from_a_book(tmp_path: Path) -> None:
    declared = DOCTYPE.format("b" * 1000)
    told = package(["text/part%200.xhtml"], about="<dc:title>&f;&a;</dc:title>").replace(
        "<dc:title>Nights on the Quay</dc:title>", ""
    )
    page = read(write_book(tmp_path / "Tide.epub", package=declared + told))
    assert page.title == "&f;&a;"


@pytest.mark.parametrize(
    "name",
    ["OEBPS/ferry.png", "OEBPS/none.xhtml", "META-INF/container.xml", "../x", "OEBPS/text"],
)
def test_what_is_no_chapter_says_so(book: Path, name: str) -> None:
    assert code_of(f"{book}/{name}") in ("not-found", "not-a-file", "is-folder")


def test_a_book_that_cannot_be_read_says_why(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(books.Book, "_check_directory", refuse)
    assert code_of(book) == "no-permission"
    with pytest.raises(RetrievalError):
        parts_of(str(book))


def test_a_book_by_another_name_says_how_to_call_it(tmp_path: Path, book: Path) -> None:
    other = book.rename(tmp_path / "book.bin")
    assert code_of(other) == "book"


def test_anything_but_a_book_is_one_part(tmp_path: Path, book: Path) -> None:
    folder = tmp_path / "folder.epub"
    folder.mkdir()
    for source in ("-", "https://quay.example/x.epub", str(folder), str(tmp_path / "none.epub")):
        assert parts_of(source) == [source]
    assert len(parts_of(book.as_uri())) == 3


def test_names_of_any_kind_are_found_again(tmp_path: Path) -> None:
    name = "Ebbe & Flut 100% ?ü;水.xhtml"
    href = "Ebbe%20&amp;%20Flut%20100%25%20%3F%C3%BC;%E6%B0%B4.xhtml"
    files = members() | {f"OEBPS/{name}": chapter("Flood"), "OEBPS/package.opf": package([href])}
    (part,) = parts_of(str(write_book(tmp_path / "水 100%.epub", files)))
    page = read(tmp_path / "水 100%.epub")
    assert [to for _, to in links(page)] == [part]
    assert os.path.basename(part) == name
    assert read(part).title == "Flood"
