"""Dictionaries of other programs are added, asked in order, and can do no harm."""

from __future__ import annotations

import gzip
import json
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cancellation import CancelToken
from reader.dictionary.formats import definition, mdict
from reader.dictionary.formats.mdict import ripemd128
from reader.dictionary.own import OwnDictionaries
from reader.errors import Cancelled, ReaderError
from tests.helpers import dictionaries as written

GERMAN = written.GERMAN
JAPANESE = [
    ["渡し船", "わたしぶね", "n", "", 5, ["ferry", {"type": "text", "text": "ferryboat"}], 1, ""],
    [
        "桟橋", "さんばし", "", "", 1,
        [{"type": "structured-content", "content": [
            {"tag": "ul", "content": [{"tag": "li", "content": "wharf"},
                                      {"tag": "li", "content": ["pier", {"tag": "img"}]}]}]}],
        2, "",
    ],
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> OwnDictionaries:
    return OwnDictionaries(tmp_path / "dictionaries")


def said(folder: OwnDictionaries, word: str, language: str = "de") -> list[str]:
    return [meaning.text for meaning in folder.look_up([word], language)]


@pytest.mark.parametrize(
    "make",
    [
        written.stardict,
        written.dictd,
        written.mdict,
        lambda folder, entries: written.mdict(folder, entries, encoding="UTF-16"),
        lambda folder, entries: written.mdict(folder, entries, sealed="2"),
    ],
    ids=["stardict", "dictd", "mdict", "mdict-utf16", "mdict-veiled"],
)
def test_words_are_found_whatever_their_case(
    folder: OwnDictionaries, tmp_path: Path, make: Callable[..., Path]
) -> None:
    added = folder.add(make(tmp_path, GERMAN))
    assert added.words == 2
    assert folder.all() == [added]
    assert said(folder, "hafen") == ["harbour, port"]
    assert "ferry" in said(folder, "FÄHRE")[0]
    assert said(folder, "Schiff") == []


def test_titles_and_languages_are_those_of_the_dictionary(
    folder: OwnDictionaries, tmp_path: Path
) -> None:
    for path in (
        written.stardict(tmp_path, GERMAN),
        written.mdict(tmp_path, GERMAN),
        written.yomitan(tmp_path, JAPANESE),
        written.dictd(tmp_path, GERMAN),
    ):
        folder.add(path)
    assert [(found.title, found.language) for found in folder.all()] == [
        ("Harbour German", ""),
        ("Mole & Quay", ""),
        ("Pier Japanese", "ja"),
        ("quay", ""),
    ]


def test_markup_becomes_lines_and_nothing_of_it_is_run(
    folder: OwnDictionaries, tmp_path: Path
) -> None:
    text = (
        "<style>b{}</style><script>alert(1)</script><div>a <b>ship</b></div>"
        "<ol><li>one</li><li>two &amp; three</li></ol><img src='http://a.example/p.png'>"
    )
    folder.add(written.stardict(tmp_path, {"Schiff": text}))
    assert said(folder, "Schiff") == ["a ship\none\ntwo & three"]


def test_yomitan_is_found_by_writing_and_by_reading(
    folder: OwnDictionaries, tmp_path: Path
) -> None:
    folder.add(written.yomitan(tmp_path, JAPANESE))
    assert said(folder, "渡し船", "ja") == ["わたしぶね\nferry\nferryboat"]
    assert said(folder, "さんばし", "ja") == ["さんばし\nwharf\npier"]
    assert said(folder, "桟橋", "zh") == [], "it is of another language"


def test_other_spellings_and_links_lead_to_their_words(
    folder: OwnDictionaries, tmp_path: Path
) -> None:
    folder.add(written.stardict(tmp_path, GERMAN, {"Faehre": 0}))
    folder.add(written.mdict(tmp_path, {"Häfen": "@@@LINK=Hafen\r\n", **GERMAN}))
    assert len(said(folder, "faehre")) == 1
    assert said(folder, "Häfen") == ["harbour, port"]


def test_they_are_asked_in_order_and_only_those_that_are_on(
    folder: OwnDictionaries, tmp_path: Path
) -> None:
    one = folder.add(written.stardict(tmp_path, {"Hafen": "first"}))
    two = folder.add(written.mdict(tmp_path, {"Hafen": "second"}))
    assert said(folder, "Hafen") == ["first", "second"]
    folder.arrange([two.id, one.id])
    assert said(folder, "Hafen") == ["second", "first"]
    folder.set_language(two.id, "fr")
    assert said(folder, "Hafen") == ["first"]
    folder.set_language(two.id, "de")
    folder.switch(two.id, False)
    assert said(folder, "Hafen") == ["first"]
    folder.remove(one.id)
    assert said(folder, "Hafen") == []
    folder.put_back(one.id)
    assert said(folder, "Hafen") == ["first"]


def test_of_several_forms_the_first_that_is_there_counts(
    folder: OwnDictionaries, tmp_path: Path
) -> None:
    folder.add(written.dictd(tmp_path, {"ferry": "Fähre", "ferries": "Fähren"}))
    found = folder.look_up(["ferried", "ferry", "ferries"], "en")
    assert [(meaning.word, meaning.text) for meaning in found] == [("ferry", "Fähre")]


def test_one_is_added_once(folder: OwnDictionaries, tmp_path: Path) -> None:
    path = written.stardict(tmp_path, GERMAN)
    folder.add(path)
    with pytest.raises(ReaderError, match="already"):
        folder.add(path)


def test_what_is_cancelled_leaves_nothing(folder: OwnDictionaries, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        folder.add(written.stardict(tmp_path, GERMAN), cancel=token)
    assert folder.all() == []
    assert not list((tmp_path / "dictionaries").glob("*.part"))


def damage(path: Path, begin: int) -> None:
    data = bytearray(path.read_bytes())
    data[begin:] = b"\xff" * (len(data) - begin)
    path.write_bytes(data)


def test_damaged_files_are_told_and_nothing_is_added(
    folder: OwnDictionaries, tmp_path: Path
) -> None:
    star = written.stardict(tmp_path, GERMAN)
    damage(star.with_suffix(".dict.dz"), 20)
    dictd = written.dictd(tmp_path, GERMAN)
    dictd.with_suffix(".dict.dz").unlink()
    zipped = written.yomitan(tmp_path, JAPANESE)
    damage(zipped, 60)
    prose = tmp_path / "prose.txt"
    prose.write_text("The ferry.")
    told = {star: "damaged", dictd: "needs the file", zipped: "damaged", prose: "no dictionary"}
    for path, words in told.items():
        with pytest.raises(ReaderError, match=words):
            folder.add(path)
    assert folder.all() == []


@pytest.mark.parametrize("part", [part / 20 for part in range(20)])
def test_an_mdict_cut_anywhere_is_told(
    folder: OwnDictionaries, tmp_path: Path, part: float
) -> None:
    path = written.mdict(tmp_path, GERMAN)
    data = path.read_bytes()
    path.write_bytes(data[: int(part * len(data))])
    with pytest.raises(ReaderError):
        folder.add(path)


def test_bombs_are_refused_before_they_fill_the_disk(
    folder: OwnDictionaries, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (definition, mdict):
        monkeypatch.setattr(module, "MAX_DICTIONARY_BYTES", 1_000_000)
    monkeypatch.setattr("reader.dictionary.formats.yomitan.MAX_DICTIONARY_BYTES", 1_000_000)
    star = written.stardict(tmp_path, GERMAN)
    star.with_suffix(".dict.dz").write_bytes(gzip.compress(b"0" * 20_000_000))
    zipped = tmp_path / "bomb.zip"
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("index.json", json.dumps({"title": "x"}))
        archive.writestr("term_bank_1.json", b" " * 20_000_000)
    mdx = written.mdict(tmp_path, {"a": "b" * 2_000_000})
    for path in (star, zipped, mdx):
        with pytest.raises(ReaderError, match="unpacks to more"):
            folder.add(path)
    assert not list((tmp_path / "dictionaries").glob("*"))[1:], "nothing but the mark"


def test_names_in_an_archive_lead_nowhere(folder: OwnDictionaries, tmp_path: Path) -> None:
    path = written.yomitan(tmp_path, JAPANESE)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("../../evil.json", "[]")
        archive.writestr("term_bank_2.json/../../evil", "[]")
    folder.add(path)
    assert not list(tmp_path.rglob("evil*"))


@pytest.mark.parametrize(
    "entry",
    [None, 5, [], ["a"], [5, 5, 5, 5, 5, 5], ["a", None, "", "", 0, [[[["b"]]]], 1, ""],
     ["a", "", "", "", 0, [{"content": {"tag": "div", "content": None}}], 1, ""]],
)  # fmt: skip
def test_terms_of_no_form_are_passed_over(
    folder: OwnDictionaries, tmp_path: Path, entry: object
) -> None:
    folder.add(written.yomitan(tmp_path, [entry, *JAPANESE]))  # type: ignore[list-item]
    assert said(folder, "さんばし", "ja")


def test_one_that_was_damaged_later_is_listed_and_keeps_no_other_from_answering(
    folder: OwnDictionaries, tmp_path: Path
) -> None:
    added = folder.add(written.stardict(tmp_path, GERMAN))
    folder.add(written.mdict(tmp_path, GERMAN))
    damage(tmp_path / "dictionaries" / f"{added.id}.sqlite3", 40)
    assert said(folder, "Hafen") == ["harbour, port"]
    assert (0, False) in [(found.words, found.is_on) for found in folder.all()]
    folder.remove(added.id)
    assert len(folder.all()) == 1


def test_stardict_fields_of_all_kinds(folder: OwnDictionaries, tmp_path: Path) -> None:
    path = written.stardict(tmp_path, {"Mole": ""})
    picture = b"P" + struct.pack(">I", 3) + b"PNG"
    content = b"tm\xc9\x94l\0" + picture + b"ma wall in the sea\0"
    path.write_text(path.read_text().replace("sametypesequence=h\n", ""))
    path.with_suffix(".dict.dz").write_bytes(gzip.compress(content))
    path.with_suffix(".idx").write_bytes(b"Mole\0" + struct.pack(">II", 0, len(content)))
    folder.add(path)
    assert said(folder, "Mole") == ["mɔl\na wall in the sea"]


def test_the_digest_is_that_of_its_authors() -> None:
    assert ripemd128(b"").hex() == "cdf26213a150dc3ecb610f18f6b38b46"
    assert ripemd128(b"abc").hex() == "c14a12199c66e4ba84636b0f69144c77"
    eighty = b"1234567890" * 8
    assert ripemd128(eighty).hex() == "3f45ef194732c2dbb2c4a2c769795fa3"
