"""Lists of words that other programs wrote."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from reader.datamodel.word import Word, WordState
from reader.errors import ReaderError
from reader.vocabulary import lists
from reader.vocabulary.formats import read_file, written
from reader.vocabulary.lists import read_list

NOW = datetime(2026, 4, 1, tzinfo=UTC)


def words(text: str | bytes) -> list[str]:
    data = text.encode() if isinstance(text, str) else text
    return [word.text for word in read_list(data, NOW).words]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("经济\n发展\n经济\n", ["经济", "发展"]),
        ("Word,Count\r\nferries,3\r\nhappy,1\r\n", ["ferry", "happy"]),
        ("#separator:tab\n#html:true\n<b>經濟</b>\tjīng jì\n发展\tfā zhǎn\n", ["经济", "发展"]),
        (
            "// HSK 3\n经济[經濟]\tjing1ji4\teconomy\n发展[發展]\tfa1zhan3\tto grow\n",
            ["经济", "发展"],
        ),
        ("1;look (verb)\n2;make up\n", ["look", "make up"]),
        ("id,hanzi,pinyin\n7,你好,nǐ hǎo\n8,再见,zài jiàn\n", ["你好", "再见"]),
        ("'=cmd\n'harbour\n", ["harbour"]),
        ("\ufeffterm\ttranslation\nquay\t码头\n", ["quay"]),
    ],
)
def test_words_are_found_in_the_lists_of_many_programs(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_any_encoding_is_read(encoding: str) -> None:
    text = "经济\n发展\n人民\n我们都知道这个城市\n"
    assert words(text.encode(encoding))[:2] == ["经济", "发展"]


def test_lines_without_a_word_are_counted() -> None:
    found = read_list(
        "经济\n12\n???\n发展\nThis is a whole sentence that nobody would learn.\n".encode(), NOW
    )
    assert [word.text for word in found.words] == ["经济", "发展"]
    assert found.skipped == 3


def test_states_are_taken_from_a_list_of_ones_own() -> None:
    kept = [
        Word(language="zh", text="经济", state=WordState.LEARNING, added=NOW),
        Word(
            language="en", text="quay", state=WordState.NEW, sentence='A "quay",\there.', added=NOW
        ),
    ]
    for ending in (".tsv", ".csv"):
        found = read_list(written(kept, ending, NOW), NOW)
        assert [(w.language, w.text, w.state) for w in found.words] == [
            ("zh", "经济", WordState.LEARNING),
            ("en", "quay", WordState.NEW),
        ]
        assert found.skipped == 0


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "No word of Chinese or English"),
        (b"12\n34\n", "No word of Chinese or English"),
        (b"PK\x03\x04collection.anki2", "Export its notes as plain text"),
        (bytes(range(256)) * 40, "no text"),
        (b"word\n" * 200_001, "too large"),
        (b"x" * 20_000_001, "too large"),
    ],
)
def test_what_is_no_list_is_told_in_a_sentence(data: bytes, said: str) -> None:
    with pytest.raises(ReaderError, match=said):
        read_list(data, NOW)


def test_a_quotation_mark_that_is_never_closed_takes_nothing_along() -> None:
    lines = "".join(f"{word}\tx\n" for word in ["quay", '"ferry', *["house"] * 40, "port"])
    assert words(lines) == ["quay", "ferry", "house", "port"]


def test_a_cell_of_several_lines_is_one_cell() -> None:
    assert words('quay\t"a place\nto land"\nferry\ta ship\n') == ["quay", "ferry"]


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match=r"“gone\.tsv” could not be read: there is no such file"):
        read_file(tmp_path / "gone.tsv", NOW)


@pytest.mark.parametrize("line", ["\t" * 5_000_000, "a\t" * 2_500_000, "," * 5_000_000])
def test_of_a_line_of_millions_of_cells_few_are_looked_at(
    line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    word = lists._word

    def looking(cell: str) -> tuple[str, str] | None:
        looked.append(cell)
        return word(cell)

    monkeypatch.setattr(lists, "_word", looking)
    assert words(f"{line}\nferry\nharbour")[-2:] == ["ferry", "harbour"]
    assert len(looked) < 500


def test_words_of_a_list_get_their_levels(tmp_path: Path) -> None:
    path = tmp_path / "known.txt"
    path.write_text("经济\nhouse\n", "utf-8")
    assert [(w.text, w.level, w.state) for w in read_file(path, NOW).words] == [
        ("经济", 3, WordState.KNOWN),
        ("house", 1, WordState.KNOWN),
    ]


BARE = Word(language="", text="", state=WordState.KNOWN, added=NOW)


@pytest.mark.parametrize(
    ("text", "details"),
    [
        (
            "// HSK 3\n经济[經濟]\tjing1ji4\teconomy\n发展[發展]\tfa1zhan3\tto grow\n",
            {"reading": "jing1ji4", "meaning": "economy"},
        ),
        ("quay;码头\nferry;渡轮\n", {"meaning": "码头"}),
        (
            "Chinese,Pinyin,English\n经济,jīngjì,economy\n",
            {"reading": "jīngjì", "meaning": "economy"},
        ),
        ("term\ttranslation\nquay\t码头\n", {"meaning": "码头"}),
        ("Word,Count\r\nferries,3\r\n", {}),
        ("经济\n发展\n", {}),
        ("quay\t'-port\nferry\t<b>渡轮</b>\n", {"meaning": "-port"}),
    ],
)
def test_readings_and_meanings_of_a_list_are_kept(text: str, details: dict[str, Any]) -> None:
    word = read_list(text.encode(), NOW).words[0]
    assert word == replace(BARE, language=word.language, text=word.text, **details)


@pytest.mark.parametrize("ending", [".tsv", ".csv"])
def test_a_list_of_ones_own_comes_back_with_all_it_knew(ending: str, tmp_path: Path) -> None:
    word = Word(
        language="zh",
        text="经济",
        form="經濟",
        reading="jīng jì",
        meaning="economy",
        state=WordState.LEARNING,
        sentence="城市的经济在增长。",
        translation="The city's economy grows.",
        title="Harbour Post",
        address="https://harbour.example/economy",
        added=NOW,
    )
    path = tmp_path / f"words{ending}"
    path.write_bytes(written([word], ending, NOW))
    (found,) = read_file(path, NOW).words
    assert replace(found, level=0) == word


def test_what_a_list_does_not_say_of_a_word_the_dictionary_does(tmp_path: Path) -> None:
    path = tmp_path / "known.txt"
    path.write_text("渡轮\nquay\nxylqq\n", "utf-8")
    ferry, quay, unknown = read_file(path, NOW).words
    assert (ferry.form, ferry.reading) == ("渡輪", "dù lún")
    assert "ferry" in ferry.meaning
    assert "码头" in quay.meaning
    assert (unknown.reading, unknown.meaning) == ("", "")
