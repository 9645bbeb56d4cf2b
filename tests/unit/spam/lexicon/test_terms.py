from __future__ import annotations

from pathlib import Path

import pytest

from reader.datamodel.verdict import Category
from reader.spam.lexicon.folding import fold, only_simplified, traditional
from reader.spam.lexicon.joined import Joined
from reader.spam.lexicon.knowledge import bundled_knowledge, spam_tables
from reader.spam.lexicon.terms import Lexicons, Strength, plain_terms

LISTS = {
    "category": "gambling",
    "anywhere": {"strong": "娱乐城 一区二区 二区三区", "weak": "二区"},
    "words": {"strong": "slot_gacor free_spin*", "plain": "casino *bet", "except": "alphabet"},
}


def terms(text: str) -> list[str]:
    return [hit.term for hit in Lexicons([LISTS]).find(fold(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("新澳门娱乐城开户", ["娱乐城"]),
        ("澳門娛樂城", ["娱乐城"]),
        ("娱\u200b乐城", ["娱乐城"]),
        ("一区二区三区", ["一区二区"]),
        ("SLOT GACOR hari ini", ["slot gacor"]),
        ("free spins, free spinning", ["free spins", "free spinning"]),
        ("Casinos and a casino", ["casino"]),
        ("megabet", ["*bet"]),
        ("the alphabet", []),
        ("a bet", []),
        ("a \0 casino \0", ["casino"]),
        ("", []),
    ],
)
def test_terms_are_found_in_any_form(text: str, found: list[str]) -> None:
    assert terms(text) == found


def test_utf8_read_as_cyrillic_is_put_right() -> None:
    assert fold("mariée".encode().decode("cp1251")) == "mariée"
    assert fold("Гонки") == "гонки"


def test_turkish_capitals_are_folded() -> None:
    assert fold("İDDAA") == "iddaa"


@pytest.mark.parametrize("rest", ["", " – “hoy”", " 娱乐城娱乐城娱乐城"])
def test_characters_that_control_hide_no_word(rest: str) -> None:
    assert fold(f"cas\x01ino CAS\x02INO{rest}").startswith("casino casino")


def test_the_two_ways_to_write_chinese_are_told_apart() -> None:
    assert traditional("網站首頁")
    assert not traditional("网站首页")
    assert only_simplified("网站首页")
    assert not only_simplified("網站首頁")
    assert not only_simplified("plain words")


def test_empty_files_find_nothing() -> None:
    assert list(Lexicons([]).find(fold("casino 娱乐城"))) == []
    assert list(Lexicons([{}, {"category": "adult"}]).find(fold("casino 娱乐城"))) == []


def test_the_bundled_lists_know_each_kind_in_several_languages() -> None:
    samples = {
        "时时彩": Category.GAMBLING,
        "deneme bonusu": Category.GAMBLING,
        "nhà cái": Category.GAMBLING,
        "онлайн казино": Category.GAMBLING,
        "สล็อต": Category.GAMBLING,
        "카지노사이트": Category.GAMBLING,
        "出会い系": Category.ADULT,
        "buy viagra": Category.PHARMA,
        "スーパーコピー": Category.COUNTERFEIT,
        "payday loans": Category.FINANCE,
        "write my essay": Category.SEO,
        "笔趣阁": Category.NOVEL,
        "mod apk": Category.DOWNLOAD,
    }
    for text, category in samples.items():
        hits = list(bundled_knowledge().spam.find(fold(text)))
        assert any(h.category is category and h.strength is Strength.STRONG for h in hits), text


def test_a_star_at_the_end_agrees_with_any_word_and_with_the_end_of_the_text() -> None:
    known = Lexicons([{"category": "finance", "words": {"strong": "quick_loans_*"}}])
    hits = known.find_in(Joined(["quick loans here", "quick loans", "here"]))
    assert [[hit.term for hit in found] for found in hits] == [
        ["quick loans here"],
        ["quick loans"],
        [],
    ]


def test_half_width_kana_and_marks_of_their_own_are_joined() -> None:
    assert fold("ﾊﾞｶﾗ") == fold("バカラ")
    assert fold("e\u0301tude") == "étude"


def test_terms_are_found_in_each_of_some_texts_at_odd_and_even_places() -> None:
    known = Lexicons([LISTS])
    texts = ["娱乐城", "plain", "在娱乐城里", "在娱乐城娱乐城"]
    assert [len(hits) for hits in known.find_in(Joined(texts))] == [1, 0, 1, 2]


def test_long_terms_are_found_without_their_accents() -> None:
    table = {"category": "finance", "words": {"strong": "préstamos_rápidos_* đá_gà"}}
    known = Lexicons([table])
    assert [hit.term for hit in known.find(fold("PRESTAMOS RAPIDOS hoy"))]
    assert [hit.term for hit in known.find(fold("Préstamos rápidos hoy"))]
    assert not known.find(fold("da ga"))


def test_sales_talk_counts_where_no_other_list_has_the_word() -> None:
    talk = plain_terms("loan 免费 buy", Strength.TALK)
    terms = {"category": "finance", "words": {"plain": "loan*"}, "anywhere": {"weak": "免费"}}
    hits = Lexicons([talk, terms]).find("loan buy 免费")
    assert {hit.term: hit.strength for hit in hits} == {
        "loan*": Strength.PLAIN,
        "buy": Strength.TALK,
        "免费": Strength.WEAK,
    }


@pytest.mark.parametrize("names", [("gambling", "finance"), ("finance", "gambling")])
def test_a_term_of_two_categories_is_of_the_last_in_its_file(
    names: tuple[str, ...], tmp_path: Path
) -> None:
    language = {name: {"words": {"plain": "harbour"}} for name in names}
    (hit,) = Lexicons(spam_tables(tmp_path, [language])).find("harbour")
    assert hit.category == names[-1]


def test_a_zero_byte_does_not_part_a_text_in_two() -> None:
    texts = [fold(text) for text in ("the \0 harbour\0", "a casino\0", "娱乐城\0 casino")]
    found = Lexicons([LISTS]).find_in(Joined(texts))
    assert [[hit.term for hit in hits] for hits in found] == [[], ["casino"], ["娱乐城", "casino"]]
