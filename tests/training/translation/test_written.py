from pathlib import Path

import pytest

from training.translation.written import check, entries

PAIR = (
    "The two sides agreed on Tuesday to a ceasefire of 72 hours in the border region.",
    "双方周二同意在边境地区停火72小时。",
)


def complaints(folder: Path, name: str, *lines: tuple[str, ...]) -> list[str]:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join("\t".join(line) + "\n" for line in lines), encoding="utf-8")
    ((_, _, found),) = check.check_all([path])
    return found


def test_all_that_was_written_is_well_formed() -> None:
    files = [*entries.lexicon_files("en"), *entries.lexicon_files("zh"), *entries.pair_files()]
    assert [found for *_, found in check.check_all(files) if found] == []


@pytest.mark.parametrize(
    ("name", "line", "wrong"),
    [
        ("en-x.tsv", ("ceasefire", "noun", "停火"), "part of speech"),
        ("en-x.tsv", ("ceasefire", "n", "truce"), ""),
        ("en-x.tsv", ("停火", "n", "停火"), "no English"),
        ("en-x.tsv", ("cloud", "n", "雲"), "traditional"),
        ("en-x.tsv", ("ceasefire", "n"), "columns"),
        ("zh-x.tsv", ("宣布", "v", "to announce"), "base form"),
        ("zh-x.tsv", ("着", "part", "-"), ""),
    ],
)
def test_a_bad_entry_is_named(tmp_path: Path, name: str, line: tuple[str, ...], wrong: str) -> None:
    found = complaints(tmp_path / "lexicon", name, line)
    assert (wrong in found[0]) if wrong else found == []


@pytest.mark.parametrize(
    ("pair", "wrong"),
    [
        (PAIR, ""),
        ((PAIR[0], PAIR[1].replace("72", "73")), "numbers"),
        ((PAIR[0], PAIR[1].rstrip("。")), "end with"),
        (("Too short.", PAIR[1]), "words"),
    ],
)
def test_a_bad_pair_is_named(tmp_path: Path, pair: tuple[str, str], wrong: str) -> None:
    found = complaints(tmp_path / "pairs", "x.tsv", pair)
    assert (wrong in found[0]) if wrong else found == []


def test_a_line_that_stands_twice_is_named(tmp_path: Path) -> None:
    assert "same as line 1" in complaints(tmp_path / "pairs", "x.tsv", PAIR, PAIR)[0]


def test_a_pair_copied_from_the_development_text_is_named(tmp_path: Path) -> None:
    complaints(tmp_path / "pairs", "x.tsv", PAIR)
    (tmp_path / "dev.en").write_text(f"Something else.\n{PAIR[0]}\n", encoding="utf-8")
    (tmp_path / "dev.zh").write_text("别的。\n别的。\n", encoding="utf-8")
    assert len(list(check.copied([tmp_path / "pairs" / "x.tsv"], tmp_path))) == 1


def test_the_leading_file_speaks_last(tmp_path: Path) -> None:
    complaints(tmp_path / "lexicon", "en-lead.tsv", ("charge", "v", "指控"))
    complaints(tmp_path / "lexicon", "en-z.tsv", ("charge", "v", "收费"), ("charge", "n", "费用"))
    found = entries.read_lexicon("en", tmp_path)
    assert [entry.made for entry in found] == ["费用", "指控"]


@pytest.mark.parametrize("name", ["The Sun", "Suns", "Sun"])
def test_a_name_made_of_a_word_is_not_known_in_the_other_direction(name: str) -> None:
    sun = [entries.Entry("sun", "n", "太阳")]
    assert list(entries.named(sun, [entries.Entry("太阳报", "name", name)])) == []


def test_a_name_of_one_file_is_known_in_the_other_direction() -> None:
    english = [entries.Entry("jobs", "n", "工作"), entries.Entry("Rome", "name", "罗马")]
    chinese = [entries.Entry("乔布斯", "name", "Jobs"), entries.Entry("巴黎", "name", "Paris")]
    assert list(entries.named(english, chinese)) == [entries.Entry("Paris", "name", "巴黎")]
    assert list(entries.named(chinese, english)) == [entries.Entry("罗马", "name", "Rome")]


def test_a_name_that_both_languages_write_alike_makes_no_rule() -> None:
    assert list(entries.named([], [entries.Entry("Mi", "name", "Mi")])) == []


def test_names_of_several_words_are_written_with_their_capitals() -> None:
    names = [entry.word for entry in entries.read_lexicon("en") if entry.pos == "name"]
    assert [name for name in names if " " in name and name == name.lower()] == []
