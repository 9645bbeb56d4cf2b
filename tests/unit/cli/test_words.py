"""The word list at the command line."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

from tests.helpers.program import Program


def test_a_list_is_taken_in_printed_and_given_out(program: Program, tmp_path: Path) -> None:
    data = ["--data-dir", str(tmp_path / "data")]
    (tmp_path / "known.csv").write_text("word,state\n经济,learning\nquay,known\n!,\n", "utf-8")
    taken = program("words", "import", str(tmp_path / "known.csv"), *data)
    assert "2 added" in taken.out
    assert "1 line without a word" in taken.out
    listed = program("words", "list", "--json", "--language", "zh", *data)
    assert [json.loads(line)["word"] for line in listed.out.splitlines()] == ["经济"]
    deck = tmp_path / "words.apkg"
    assert program("words", "export", "-o", str(deck), *data).status == 0
    assert "collection.anki2" in zipfile.ZipFile(deck).namelist()


def test_a_list_without_words_is_told(program: Program, tmp_path: Path) -> None:
    (tmp_path / "no.txt").write_text("12\n", "utf-8")
    said = program("words", "import", str(tmp_path / "no.txt"), "--data-dir", str(tmp_path))
    assert said.status == 1
    assert "No word of Chinese or English" in said.err


def test_no_file_is_written_without_words(program: Program, tmp_path: Path) -> None:
    deck = tmp_path / "words.apkg"
    said = program("words", "export", "-o", deck, "--data-dir", tmp_path / "data")
    assert (said.status, said.err.count("\n"), deck.exists()) == (1, 1, False)
