from pathlib import Path
from random import Random

from training.translation.counting.selection import TIMES, repeated
from training.translation.pairs import Pair, dev_pairs, is_balanced, read_pairs, tidy_chinese


def test_spaces_around_latin_words_in_chinese_go() -> None:
    assert tidy_chinese("在 Kenneth Murray 后，约 3.5% 。") == "在Kenneth Murray后，约3.5%。"


def test_sides_that_cannot_be_translations_are_left_out() -> None:
    long = "This sentence says a lot of things at some length and goes on."
    assert not is_balanced(Pair(long, "短。", "x"))
    assert is_balanced(Pair(long, "这个句子说了很多事情，而且还在继续说下去。", "x"))
    assert is_balanced(Pair("cat", "一种常见的家养动物", "x"))


def test_malformed_lines_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "x.tsv").write_text("a\t甲\tx\nbroken\n\t乙\tx\nb\t乙\ty\n", encoding="utf-8")
    assert [pair.en for pair in read_pairs(tmp_path / "x.tsv")] == ["a", "b"]


def test_a_line_separator_ends_no_line(tmp_path: Path) -> None:
    (tmp_path / "dev.en").write_text("a\u2028b\nc\n", encoding="utf-8")
    (tmp_path / "dev.zh").write_text("甲\n乙\n", encoding="utf-8")
    assert [pair.en for pair in dev_pairs(tmp_path)] == ["a\u2028b", "c"]


def test_pairs_are_counted_by_their_source() -> None:
    news, law = Pair("a", "甲", "ntrex"), Pair("b", "乙", "taiwan_laws")
    counted = list(repeated([news, law] * 100, Random(1), TIMES, 0.15, 190))
    assert counted.count(news) == 500
    assert counted.count(law) < 20
