"""The word list as a deck for Anki, and as tables."""

from __future__ import annotations

import csv
import io
import sqlite3
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.datamodel.word import Word, WordState
from reader.vocabulary.formats import coloured, marked, words_apkg, words_csv, words_tsv

NOW = datetime(2026, 4, 1, tzinfo=UTC)
FERRY = Word(
    language="zh",
    text="渡轮",
    form="渡輪",
    reading="dù lún",
    meaning="ferry; <boat>",
    level=6,
    sentence="渡轮今天恢复运营 <b>。",
    translation="The ferry runs again today.",
    title="Yunlu & Co.",
    address="https://yunlu.example/?a=1&b=2",
    added=NOW,
)
QUAY = Word(language="en", text="quay", meaning="码头", state=WordState.KNOWN, added=NOW)


def notes(package: bytes, folder: Path) -> list[list[str]]:
    """The fields of the notes of a package, as Anki keeps them."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        archive.extract("collection.anki2", folder)
    connection = sqlite3.connect(folder / "collection.anki2")
    rows = connection.execute("SELECT flds FROM notes ORDER BY id").fetchall()
    connection.close()
    return [fields.split("\x1f") for (fields,) in rows]


def test_a_word_with_a_sentence_gives_a_card_and_one_with_a_gap(tmp_path: Path) -> None:
    word, cloze, quay = notes(words_apkg([FERRY, QUAY], NOW), tmp_path)
    assert word[0] == "渡轮"
    assert word[3] == "ferry; &lt;boat&gt;"
    assert word[4] == "<b>渡轮</b>今天恢复运营 &lt;b&gt;。"
    assert word[6] == (
        '<a href="https://yunlu.example/?a=1&amp;b=2">Yunlu &amp; Co.</a> · 2026-04-01'
    )
    assert cloze[0] == "{{c1::渡轮}}今天恢复运营 &lt;b&gt;。"
    assert quay[0] == "quay"


def test_nothing_on_a_card_is_an_order_to_anki(tmp_path: Path) -> None:
    orders = "[sound:/etc/passwd] {{Source}} {{c2::gap}} [latex]x[/latex] 渡轮}}"
    word = replace(FERRY, meaning=orders, sentence=orders, translation=orders, title=orders)
    for fields in notes(words_apkg([word], NOW), tmp_path):
        said = "\x1f".join(fields).replace("{{c1::渡轮}}", "")
        assert not set(said) & set("[]{}")
        assert "&#91;sound:/etc/passwd&#93;" in said


def test_a_word_of_which_nothing_is_known_is_no_card(tmp_path: Path) -> None:
    bare = replace(QUAY, text="wharfage", meaning="")
    assert len(notes(words_apkg([bare, QUAY], NOW), tmp_path)) == 1


def test_a_deck_made_again_has_the_same_notes(tmp_path: Path) -> None:
    ids = []
    for words in ([FERRY], [replace(FERRY, sentence="另一艘渡轮。"), QUAY]):
        folder = tmp_path / str(len(words))
        folder.mkdir()
        notes(words_apkg(words, NOW), folder)
        connection = sqlite3.connect(folder / "collection.anki2")
        ids.append({guid for (guid,) in connection.execute("SELECT guid FROM notes")})
        connection.close()
    assert ids[0] < ids[1]


def test_syllables_are_of_the_class_of_their_tone() -> None:
    assert coloured("mǎ tou") == '<span class="tone3">mǎ</span> <span class="tone5">tou</span>'


def test_a_word_that_is_not_in_its_sentence_gets_no_mark() -> None:
    assert marked(replace(FERRY, sentence="A & B"), "<b>", "</b>") == "A &amp; B"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "/home/someone/page.html", ""])
def test_only_pages_of_the_web_are_linked(address: str, tmp_path: Path) -> None:
    word, _ = notes(words_apkg([replace(FERRY, address=address)], NOW), tmp_path)
    assert word[6] == "Yunlu &amp; Co. · 2026-04-01"


def test_tables_run_no_formula() -> None:
    evil = replace(QUAY, text="=1+1", meaning='@x\t"y"')
    (_, tsv_row) = words_tsv([evil]).splitlines()
    assert tsv_row.split("\t")[0] == "'=1+1"
    rows = list(csv.reader(io.StringIO(words_csv([evil]).removeprefix("\ufeff"))))
    assert rows[1][0] == "'=1+1"
    assert rows[1][3] == '\'@x "y"'
