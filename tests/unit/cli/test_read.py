"""`read` and `translate`: the whole job without a window, with a tiny real package."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from reader.datamodel.translation import Pair, Translation
from reader.paths import Paths
from reader.storage.migrations import MIGRATIONS
from reader.storage.own_translations import OwnTranslationStore
from reader.storage.sqlite import open_database
from tests.helpers.packages import build_folder
from tests.helpers.program import Program, run_process

PAGE = """<!DOCTYPE html><html lang="en"><head><title>The bank - Quay News</title></head><body>
<nav><a href="/">Home</a> <a href="/city">City</a></nav>
<article><h1>The bank opened</h1>
<p>The bank opened a new office in the city today. People read the news in the city and it is not
in the world, said the company that sold the cars and the water.</p>
<p>The company sold the cars in the city today. People in the office read the news and the world
is not new in the city, and the people of the city sold a new office and the water.</p>
</article><footer>Copyright Quay News. All rights reserved.</footer></body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "bank.html"
    file.write_text(PAGE, "utf-8")
    return file


@pytest.fixture
def german(tmp_path: Path) -> Path:
    """A data folder with a package from English to German."""
    folder = tmp_path / "data"
    build_folder(Paths.below(folder).packages, "en", "de")
    return folder


def write_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_lines_keep_their_order_and_number(
    program: Program, german: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ["The bank opened.", "", "People read. The company sold cars.", "  ", "news today"]
    write_input(monkeypatch, "\n".join(lines).encode())
    result = program("translate", "--from", "en", "--to", "de", "--data-dir", german)
    assert (result.status, result.err) == (0, "")
    made = result.out.split("\n")
    assert len(made) == len(lines) + 1
    assert "BANK" in made[0]
    assert "PEOPLE" in made[2]
    assert "CARS" in made[2]
    assert (made[1], made[3].strip()) == ("", "")
    assert "NEWS" in made[4]


def test_many_lines_are_translated_in_batches(
    program: Program, german: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_input(monkeypatch, b"The bank opened.\r\n" * 200)
    result = program("translate", "--from", "en", "--to", "de", "--data-dir", german)
    assert result.out.count("BANK") == 200
    assert result.out.count("\n") == 200


def test_lines_without_a_package_fail(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_input(monkeypatch, b"The bank opened.\n")
    result = program("translate", "--from", "en", "--to", "fr", "--data-dir", tmp_path)
    assert (result.status, result.out) == (1, "")
    assert "packages install en fr" in result.err


def test_both_languages_are_printed(program: Program, page: Path, german: Path) -> None:
    result = program("read", page, "--to", "de", "--data-dir", german)
    assert (result.status, result.err) == (0, "")
    assert "The bank opened" in result.out
    assert "BANK" in result.out
    assert "Hidden:" in result.out


def test_without_a_package_the_article_stands_alone(
    program: Program, page: Path, tmp_path: Path
) -> None:
    result = program("read", page, "--to", "fr", "--data-dir", tmp_path / "none")
    assert result.status == 0
    assert "The bank opened" in result.out
    assert result.err.count("\n") == 1
    assert "packages install en fr" in result.err


def test_a_page_in_the_language_asked_for_stands_alone(program: Program, page: Path) -> None:
    result = program("read", page, "--to", "en")
    assert result.status == 0
    assert "The bank opened" in result.out
    assert "already" in result.err


def test_a_damaged_package_costs_the_translation_and_nothing_else(
    program: Program, page: Path, german: Path
) -> None:
    (model,) = german.rglob("model.bin")
    model.write_bytes(b"\0" * 100)
    result = program("read", page, "--to", "de", "--data-dir", german)
    assert result.status == 1
    assert "The bank opened" in result.out
    assert result.err.startswith("bilingual-reader: ")
    assert result.err.count("\n") == 1


def test_what_the_reader_translated_in_the_window_wins(
    program: Program, page: Path, german: Path
) -> None:
    read = ("read", page, "--to", "de", "--format", "json", "--data-dir", german)
    sentences = [s for s in told_sentences(program(*read).objects[0]) if s["translation"]]
    own = Translation(sentences[0]["source"], "Von mir.", Pair("en", "de"), (), own=True)
    database = open_database(Paths.below(german).database, MIGRATIONS)
    OwnTranslationStore(database).keep(str(page), own)
    database.close()
    (article,) = program(*read).objects
    by_reader = [s for s in told_sentences(article) if s["own"]]
    assert [s["translation"] for s in by_reader] == ["Von mir."]
    tmx = program("read", page, "--to", "de", "--format", "tmx", "--data-dir", german).out
    assert tmx.count('changeid="reader"') == 1


def told_sentences(article: dict[str, Any]) -> list[dict[str, Any]]:
    """The sentences of an article as `read --format json` prints it."""
    paragraphs = [p for section in article["sections"] for p in section["paragraphs"]]
    return [sentence for paragraph in paragraphs for sentence in paragraph["sentences"]]


def test_json_has_every_sentence_with_its_translation(
    program: Program, page: Path, german: Path
) -> None:
    result = program("read", page, "--to", "de", "--format", "json", "--data-dir", german)
    (article,) = result.objects
    assert (article["target"], article["packages"]) == ("de", ["translate-en_de 1.0"])
    paragraphs = [
        paragraph
        for section in article["sections"]
        if section["role"] == "body"
        for paragraph in section["paragraphs"]
    ]
    sentences = [sentence for paragraph in paragraphs for sentence in paragraph["sentences"]]
    assert len(sentences) >= 4
    for sentence in sentences:
        assert set(sentence) == {"source", "translation", "doubts", "own"}
        assert sentence["translation"]


@pytest.mark.parametrize("kind", ["text", "html", "markdown", "json", "epub"])
def test_every_format_is_written_to_a_file(
    program: Program, page: Path, german: Path, tmp_path: Path, kind: str
) -> None:
    file = tmp_path / f"story.{kind}"
    result = program("read", page, "--to", "de", "--format", kind, "-o", file, "--data-dir", german)
    assert (result.status, result.out) == (0, "")
    data = file.read_bytes()
    if kind == "epub":
        with zipfile.ZipFile(file) as book:
            data = b"".join(book.read(name) for name in book.namelist())
    assert b"BANK" in data
    if kind == "json":
        assert json.loads(data)["title"]


def test_a_book_is_not_printed(program: Program, page: Path) -> None:
    result = program("read", page, "--to", "de", "--format", "epub")
    assert (result.status, result.out) == (2, "")
    assert "-o FILE" in result.err


def test_a_file_that_cannot_be_written_is_said(
    program: Program, page: Path, german: Path, tmp_path: Path
) -> None:
    target = tmp_path / "missing" / "story.html"
    result = program(
        "read", page, "--to", "de", "--format", "html", "-o", target, "--data-dir", german
    )
    assert result.status == 1
    assert result.err.endswith(".\n")


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("a.epub", b"PK"),
        ("a.HTML", b"<!DOCTYPE html>"),
        ("a.md", b"# The bank"),
        ("a.json", b"{"),
        ("a.tsv", b"#separator:tab"),
        ("a.tmx", b"<?xml"),
        ("a.txt", b"The bank opened"),
        ("a", b"The bank opened"),
    ],
)
def test_the_ending_of_the_file_decides_the_format(
    program: Program, page: Path, german: Path, tmp_path: Path, name: str, start: bytes
) -> None:
    file = tmp_path / name
    result = program("read", page, "--to", "de", "--data-dir", german, "-o", file)
    assert (result.status, result.out, result.err) == (0, "", "")
    assert file.read_bytes().startswith(start)


def test_a_named_format_goes_before_the_ending(
    program: Program, page: Path, german: Path, tmp_path: Path
) -> None:
    file = tmp_path / "pairs.txt"
    arguments = ("--to", "de", "--data-dir", german, "--format", "tsv")
    assert program("read", page, *arguments, "-o", file).status == 0
    assert file.read_text("utf-8").startswith("#separator:tab")
    assert program("read", page, *arguments).out.startswith("#separator:tab")


def test_an_ending_that_says_nothing_is_asked_about(
    program: Program, page: Path, tmp_path: Path
) -> None:
    file = tmp_path / "a.docx"
    result = program("read", page, "--to", "de", "-o", file)
    assert result.status == 2
    assert ".docx" in result.err
    assert not file.exists()


def test_a_pdf_is_drawn_without_a_screen(page: Path, german: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    arguments = ("read", str(page), "--to", "de", "--data-dir", str(german), "-o", str(file))
    result = run_process(*arguments, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (result.status, result.out, result.err) == (0, "", "")
    assert file.read_bytes().startswith(b"%PDF-")


def test_pdf_needs_a_file(program: Program, page: Path) -> None:
    result = program("read", page, "--to", "de", "--format", "pdf")
    assert (result.status, result.out) == (2, "")
    assert "-o FILE" in result.err


@pytest.mark.parametrize(
    ("target", "words"), [("zt", "位於廣告位置"), ("en", "in a place for adverts")]
)
def test_a_file_says_in_the_readers_language_why_parts_were_left_out(
    program: Program, tmp_path: Path, target: str, words: str
) -> None:
    page = tmp_path / "bank.html"
    advert = '<div class="advert ad-slot">Shop the spring sale with us at Quay Lamps today.</div>'
    page.write_text(PAGE.replace("</article>", f"</article>{advert}"), "utf-8")
    file = tmp_path / "story.md"
    program("read", page, "--to", target, "-o", file, "--data-dir", tmp_path / "data")
    (line,) = [line for line in file.read_text("utf-8").splitlines() if "%" in line]
    assert words in line
