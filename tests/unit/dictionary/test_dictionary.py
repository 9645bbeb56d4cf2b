"""Words looked up both ways, found in a text, cut and read."""

import os
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.dictionary import Dictionary, dictionary, pinyin, segment
from reader.errors import StorageError
from reader.resources import resource_path


def first(word: str, language: str = "zh") -> str:
    return dictionary().look_up(word, language)[0].simplified


def simplified(word: str, count: int) -> list[str]:
    return [entry.simplified for entry in dictionary().look_up(word, "en")[:count]]


@pytest.mark.parametrize("word", ["渡轮", "渡輪"])
def test_a_word_is_found_in_either_script(word: str) -> None:
    (entry,) = dictionary().look_up(word)
    assert (entry.simplified, entry.traditional) == ("渡轮", "渡輪")
    assert [(s.text, s.tone) for s in entry.pinyin] == [("dù", 4), ("lún", 2)]
    assert entry.glosses == ("ferry boat",)


def test_readings_come_commonest_first() -> None:
    assert [e.reading for e in dictionary().look_up("行")][:2] == ["xíng", "háng"]
    assert dictionary().look_up("东西")[0].reading == "dōng xi"


def test_words_named_in_glosses_are_readable() -> None:
    glosses = dictionary().look_up("银行")[0].glosses
    assert glosses == ("bank", "CL: 家 jiā, 个 gè")


def test_what_is_no_word_gives_nothing() -> None:
    assert dictionary().look_up("渡轮渡轮") == []
    assert dictionary().look_up("qqqq", "en") == []
    assert dictionary().look_up("", "en") == []
    assert dictionary().look_up('"*(', "en") == []


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("water", "水"),
        ("bank", "银行"),
        ("government", "政府"),
        ("house", "房子"),
        ("run", "运行"),
        ("interest rate", "利率"),
        ("stock market", "股市"),
        ("inflation", "通胀"),
        ("unemployment", "失业"),
    ],
)
def test_english_finds_the_word_that_is_common_in_news_first(english: str, chinese: str) -> None:
    assert simplified(english, 1) == [chinese]


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("ferries", "ferry"),
        ("ran", "run"),
        ("running", "run"),
        ("said", "say"),
        ("buses", "bus"),
        ("tried", "try"),
        ("Boxes", "box"),
        ("stopped", "stop"),
        ("interest rates", "interest rate"),
        ("café", "cafe"),
    ],
)
def test_forms_of_english_words_find_the_same(form: str, base: str) -> None:
    assert simplified(form, 4) == simplified(base, 4)


def test_the_characters_of_a_word_are_explained_as_they_are_read_there() -> None:
    parts = dictionary().components(dictionary().look_up("银行")[0])
    assert [(p.simplified, p.reading) for p in parts] == [("银", "yín"), ("行", "háng")]
    assert dictionary().components(dictionary().look_up("水")[0]) == []


@settings(max_examples=80, deadline=None)
@given(
    st.text(
        alphabet=st.one_of(st.characters(), st.sampled_from("银行长渡轮的了 ，。\n")), max_size=60
    )
)
def test_cutting_loses_nothing(text: str) -> None:
    text = text.encode("utf-8", "ignore").decode()
    assert "".join(segment(text)) == text


def test_pinyin_stands_at_its_characters() -> None:
    text = "他 1 乘船 on 银行🚢长大。"
    assert pinyin(text) == [
        (0, "tā"),
        (4, "chéng"),
        (5, "chuán"),
        (10, "yín"),
        (11, "háng"),
        (13, "zhǎng"),
        (14, "dà"),
    ]


def test_every_han_character_gets_a_syllable_or_none_and_offsets_rise() -> None:
    text = "".join(chr(code) for code in range(0x4E00, 0x4E80)) + "\U00020000"
    offsets = [offset for offset, _syllable in pinyin(text)]
    assert offsets == sorted(set(offsets))
    assert len(offsets) >= 0x80


def test_any_thread_may_look_up() -> None:
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(first("渡輪"))) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["渡轮"] * 32


def test_the_data_say_where_they_are_from() -> None:
    licence = resource_path("dictionary", "LICENSE.md").read_text("utf-8")
    assert "CC-CEDICT, release of 2026-05-20" in licence
    with closing(sqlite3.connect(resource_path("dictionary", "cedict.sqlite3"))) as database:
        ((date,),) = database.execute("SELECT value FROM about WHERE name = 'date'")
    assert date.startswith("2026-05-20")
    assert "creativecommons.org/licenses/by-sa/4.0" in licence
    assert resource_path("dictionary", "cedict.sqlite3").stat().st_size <= 15_000_000


@pytest.mark.parametrize(
    "content", [None, b"", b"not a database at all", b"SQLite format 3\0" + b"x" * 90]
)
def test_a_broken_file_is_said(content: bytes | None, tmp_path: Path) -> None:
    sign = "?" if os.name == "posix" else ""  # Windows allows none in names
    path = tmp_path / f"odd name #{sign}%.sqlite3"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(StorageError) as caught:
        Dictionary(path)
    assert caught.value.code == "dictionary-broken"
    assert path.exists() == (content is not None), "looking up creates no file"


def test_a_file_that_breaks_later_is_said(tmp_path: Path) -> None:
    path = tmp_path / "cut.sqlite3"
    with sqlite3.connect(path) as made:
        made.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY)")
        made.execute("INSERT INTO entry VALUES (1)")
        made.execute("CREATE TABLE about (name TEXT, value TEXT)")
    made.close()
    cut = Dictionary(path)
    with pytest.raises(StorageError, match="damaged"):
        cut.look_up("水")
    cut.close()
