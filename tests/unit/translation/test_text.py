"""What is done to sentences before and after the model."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.datamodel.translation import Pair
from reader.text.script import to_script
from reader.translation.sentences.glossary import Glossary, find_terms
from reader.translation.sentences.numerals import figures, find_numbers, missing_numbers
from reader.translation.sentences.placeholders import find_placeholders, is_written_in, mask
from reader.translation.sentences.postprocessing import postprocess
from reader.translation.sentences.segmentation import content, cut, sentences
from reader.translation.sentences.tracked import Tracked
from reader.translation.sentences.word_alignment import Attention, align_words, words_of
from reader.translation.tokenizers import own_spans
from reader.translation.tokens import Tokens


def test_scripts_tell_what_is_to_be_translated() -> None:
    assert is_written_in("GDP 增长", "zh")
    assert not is_written_in("GDP 5.2%", "zh")
    assert not is_written_in("2014 — 🙂", "en")


def test_tracked_text_keeps_origins_through_changes() -> None:
    text = Tracked("a  b")
    text.substitute(re.compile(r"\s+"), lambda _: " ")
    text.replace(0, 1, "XYZ", origin=0)
    assert text.text == "XYZ b"
    assert text.origins == [0, 0, 0, 1, 3]
    text.rewrite("xyz b".upper())
    assert text.origins == [0, 0, 0, 1, 3]


@given(st.text(max_size=60), st.text(max_size=5))
def test_tracked_text_has_an_origin_for_each_character(text: str, new: str) -> None:
    tracked = Tracked(text)
    tracked.substitute(re.compile(r"\w"), lambda _: new)
    tracked.strip()
    assert len(tracked.origins) == len(tracked.text)


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("  • First point", "First point"),
        ("1. First point", "First point"),
        ("(2) 第二点", "第二点"),
        ("Great news 🎉🎉 ", "Great news"),
        ("3.5 million", "3.5 million"),
        ("-5 degrees", "-5 degrees"),
        ("", ""),
        (" \t", ""),
    ],
)
def test_bullets_and_spaces_are_no_part_of_a_sentence(line: str, body: str) -> None:
    start, end = content(line)
    assert line[start:end] == body


@given(st.text(max_size=200), st.sampled_from(["en", "zh", "de"]))
def test_sentences_give_the_text_back(text: str, language: str) -> None:
    assert "".join(sentences(text, language)) == text


@given(st.text(min_size=1, max_size=400), st.integers(1, 40))
def test_clauses_give_the_sentence_back(text: str, limit: int) -> None:
    tokens = Tokens(text, list(text), [(i, i + 1) for i in range(len(text))])
    assert "".join(cut(tokens, limit)) == text


def test_long_sentences_are_cut_at_clauses() -> None:
    text = "The bank opened a new office in the city, and the people read the news in the morning."
    tokens = Tokens(text, list(text), [(i, i + 1) for i in range(len(text))])
    assert cut(tokens, 60)[0] == "The bank opened a new office in the city, "


@pytest.mark.parametrize(
    ("source", "target", "kept"),
    [
        ("It cost 1.2 million.", "花了120万。", True),
        ("It cost 1.2 million.", "花了120亿。", False),
        ("3亿人", "300 million people", True),
        ("In 2014, 1,234 people", "2014年有1234人", True),
        ("at 7 pm", "19点", True),
        ("the 1980s", "80年代", True),
        ("12月24日", "December 24", True),
        ("５０％", "50 percent", True),
        ("20 people", "二十人", True),
        ("三百二十人，1人", "One of 320 people", True),
        ("5 million", "5亿", False),
        ("3 apples", "apples", False),
        ("no number", "没有", True),
        ("600多万吨", "more than 6 million tons", True),
        ("600多万吨", "600 tons", False),
        ("60 多万吨", "600,000 tons", True),
        ("140 万例", "1.4 million cases", True),
        ("250万千瓦", "2.5 million kilowatts", True),
        ("6成", "60%", True),
        ("6成", "6 million", False),
        ("20世纪60年代", "the 1960s", True),
        ("20世纪60年代", "the 1970s", False),
        ("1.5 million张", "150万", True),
        ("July 25,2020", "2020年7月25日", True),
        ("50万人", "half a million people", True),
        ("The COVID-19 pandemic", "新冠肺炎疫情", True),
        ("70年", "seven decades", True),
        ("600兆瓦", "600 megawatts", True),
        ("中午12点", "noon", True),
        ("$5 to $10 million", "500万至1000万美元", True),
        ("3至5万元", "30,000 to 50,000 yuan", True),
        ("5 to 10 people", "500万人至10人", False),
    ],
)
def test_numbers_are_compared_by_value(source: str, target: str, kept: bool) -> None:
    assert (missing_numbers(source, target) == []) is kept


def test_numbers_know_their_place() -> None:
    text = "worth $3.5 million or 12.5%"
    assert [text[n.start : n.end] for n in find_numbers(text)] == ["3.5 million", "12.5"]


def test_addresses_handles_and_code_get_stand_ins() -> None:
    text = "See https://a.example/b_c?d=1, write to me_you@mail.example or @some_one: `x()` 🎉"
    placeholders = find_placeholders(text, "en", {})
    assert [placeholder.wanted for placeholder in placeholders] == [
        "https://a.example/b_c?d=1",
        "me_you@mail.example",
        "@some_one",
        "`x()`",
        "🎉",
    ]
    fed = Tracked(text)
    mask(fed, placeholders)
    assert fed.text == "See X1, write to X2 or X3: X4  "


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("A tram derails | quay.com.au", "quay.com.au"),
        ("Tolls to rise, says harbour.co.uk today", "harbour.co.uk"),
        ("HARBOUR.COM: ferries stop", "HARBOUR.COM"),
        ("The ferry left.De Boer stayed", ""),
    ],
)
def test_the_name_of_a_site_stays_whole(text: str, site: str) -> None:
    assert [p.wanted for p in find_placeholders(text, "en", {})] == ([site] if site else [])


def test_latin_words_in_chinese_are_anchors() -> None:
    assert [a.wanted for a in find_placeholders("苹果公司的iPhone和GDP", "zh", {})] == [
        "iPhone",
        "GDP",
    ]


def test_glossary_terms_match_whole_words_the_longest_first() -> None:
    terms = {"bank": "银行", "World Bank": "世界银行", "新华社": "Xinhua"}
    text = "The World Bank, banks and the Bank"
    assert [(text[a:b], t) for a, b, t in find_terms(text, terms)] == [
        ("World Bank", "世界银行"),
        ("Bank", "银行"),
    ]
    assert [t for _, _, t in find_terms("据新华社报道", terms)] == ["Xinhua"]


def test_a_changed_glossary_has_another_version() -> None:
    pair = Pair("en", "zh")
    one, two = Glossary({"en-zh": {"a": "b"}}), Glossary({"en-zh": {"a": "c"}})
    assert one.version(pair) != two.version(pair)
    assert Glossary().version(pair) == one.version(Pair("zh", "en")) == ""


@pytest.mark.parametrize(
    ("target", "source", "language", "wanted"),
    [
        ("银行开业,人们来了.", "The bank opened, people came.", "zh", "银行开业，人们来了。"),
        ("价格为1,234.5元", "The price is 1,234.5", "zh", "价格为1,234.5元"),
        ('他说:"好"', "He said: “good”.", "zh", '他说："好。"'),
        ("银行 开业", "The bank opened?", "zh", "银行开业？"),
        ("bank opened，people came 。", "银行开业，人们来了。", "en", "Bank opened, people came."),
        ("the bank opened.", "银行开业", "en", "The bank opened"),
        ("he said: “ good ”.", "他说：“好”。", "en", "He said: “good ”."),
        ("in August1, G20 met", "8月1日G20会议", "en", "In August 1, G20 met"),
        ("iPhone sales rose", "iPhone销量上升。", "en", "iPhone sales rose."),
        ("die Bank", "the bank", "de", "die Bank"),
        ("(中国)", "(China)", "zh", "（中国）"),
        ("给个人s恢复期血浆", "give individuals plasma", "zh", "给个人恢复期血浆"),
        ("变量s是长度", "the variable s is a length", "zh", "变量s是长度"),
    ],
)
def test_a_translation_is_set_as_its_language_is(
    target: str, source: str, language: str, wanted: str
) -> None:
    tracked = Tracked(target)
    postprocess(tracked, source, language)
    assert tracked.text == wanted


def test_scripts_are_converted_both_ways() -> None:
    assert to_script("汉语新闻", "traditional") == "漢語新聞"
    assert to_script("漢語新聞", "simplified") == "汉语新闻"
    assert to_script("漢語", "as-is") == "漢語"


def test_word_links_follow_the_attention() -> None:
    source = "bank opened"
    rows = [[0.9, 0.1, 0.0], [0.1, 0.8, 0.1]]
    attention = Attention(rows, [(0, 4), (4, 11)], range(11))
    target = Tracked("银行开业", [0, 0, 1, 1])
    assert align_words(words_of(source), target, attention) == [(0, 4, 0, 2), (5, 11, 2, 4)]


def test_links_of_chinese_hold_all_characters_of_a_piece() -> None:
    attention = Attention([[0.9, 0.1], [0.1, 0.9]], [(0, 2), (2, 5)], range(5))
    target = Tracked("Beijing held talks", [0] * 7 + [1] * 11)
    links = align_words(words_of("北京会见了"), target, attention)
    assert links == [(0, 2, 0, 7), (2, 5, 8, 12), (2, 5, 13, 18)]


def test_pieces_that_rules_wrote_are_of_the_stretch_they_were_written_for() -> None:
    text = "他去北京，Tim Wu不去"
    pieces = ["▁he", "▁goes", "▁to", "▁Beijing", "▁,", "▁Tim", "▁Wu", "▁does", "▁not"]
    found = [(0, 0), (0, 1), (1, 1), (1, 2), (2, 4), (4, 8), (8, 11), (11, 11), (11, 12)]
    stretches = [text[start:stop] for start, stop in own_spans(text, pieces, found)]
    assert stretches == ["他", "去", "去", "北京", "，", "Tim", " Wu", "不", "去"]


def test_pieces_that_stand_in_the_text_keep_their_place_with_the_space_before_them() -> None:
    text = "Ｈｅ met 😀 them"
    pieces = ["▁He", "▁met", "▁", "<0xF0>", "<0x9F>", "▁them"]
    found = [(0, 2), (2, 6), (6, 7), (7, 7), (7, 8), (8, 13)]
    stretches = [text[start:stop] for start, stop in own_spans(text, pieces, found)]
    assert stretches == ["Ｈｅ", " met", " ", "😀", "😀", " them"]


def test_weak_attention_gives_no_link() -> None:
    attention = Attention([[0.2, 0.15]], [(0, 4), (4, 11)], range(11))
    assert align_words(words_of("bank opened"), Tracked("银行", [0, 0]), attention) == []


def test_a_stretch_nothing_looks_at_belongs_after_its_neighbour() -> None:
    attention = Attention([[0.9, 0.1, 0], [0, 0.1, 0.9]], [(0, 1), (1, 2), (2, 3)], range(3))
    assert attention.aligned(1, 2) == (1, 0)
    assert attention.aligned(2, 3) == (1, 1)


@pytest.mark.parametrize(
    ("spelled", "written"),
    [
        ("四十五", "45"),
        ("十二", "12"),
        ("一百二十", "120"),
        ("三万", "30,000"),
        ("两亿四千万", "240,000,000"),
        ("百分之六十五", "65%"),
        ("千万", "千万"),
        ("万一", "万一"),
        ("两三万", "两三万"),
        ("二〇二六", "二〇二六"),
        ("一", "一"),
        ("十", "十"),
    ],
)
def test_numbers_written_out_in_chinese_become_figures(spelled: str, written: str) -> None:
    assert figures(spelled) == written


def test_what_is_put_behind_the_last_piece_belongs_to_it() -> None:
    attention = Attention([[1.0, 0.0], [1.0, 0.0]], [(0, 1), (1, 2)], [0, 1])
    assert attention.nearest(2) == 1
    assert attention.nearest(-1) == 0
    assert Attention([], [], []).nearest(0) == -1
