"""Texts become tokens, and what was typed becomes a query."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.search.documents import Document
from reader.search.index import SearchIndex
from reader.search.query import parse
from reader.search.snippets import LENGTH, cut, find, marks
from reader.search.tokens import BREAK, clean, fold, fold_places, tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ferry", "the ferry"),
        ("渡轮恢复", "渡 轮 恢 复"),
        ("渡輪恢復運營", "渡 轮 恢 复 运 营"),
        ("渡轮，恢复", "渡 轮 | 恢 复"),
        ("渡轮 恢复", "渡 轮 | 恢 复"),
        ("新iPhone手机", "新 iphone 手 机"),
        ("Ｆｅｒｒｙ　２０２６", "ferry 2026"),
        ("café naïve", "cafe naive"),
        ("well-known, isn’t it?", "well known | isn t it |"),
        ("one\ntwo", "one | two"),
        ("!!! ... ???", "| |"),
        ("フェリー", "フ ェ リ ー"),
        ("부산항 여객선", "부산항 여객선"),
        ("й ё", "и е"),
        ("हिन्दी", "हिन्दी"),
        ("a\ue000b", "a b"),
    ],
)
def test_tokens(text: str, expected: str) -> None:
    found = tokens(clean(text)).replace(BREAK, "|")
    assert found.replace("| |", "|") == expected.replace("| |", "|")


@given(st.text(max_size=60))
def test_folding_keeps_its_places(text: str) -> None:
    folded, places = fold(text), fold_places(text)
    assert len(places) == len(folded) + 1
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("ferry", '("ferry" *)'),
        ("ferry ", '("ferry")'),
        ("ferry harbour", '("ferry" AND "harbour" *)'),
        ('"ferry harbour"', '("ferry harbour")'),
        ("“ferry harbour”", '("ferry harbour")'),
        ("渡轮", '("渡 轮")'),
        ("渡轮 票价", '("渡 轮" AND "票 价")'),
        ("ferry -boat", '("ferry") NOT "boat"'),
        ('ferry -"old boat"', '("ferry") NOT "old boat"'),
        ("-ferry", '("ferry")'),
        ('"ferry', '("ferry" *)'),
        ("is:nonsense ferry", '("is | nonsense" AND "ferry" *)'),
        ("before:yesterday", '("before | yesterday" *)'),
        ("AND OR NOT NEAR", '("and" AND "or" AND "not" AND "near" *)'),
        ("title:x* (a) ^b {c}", '("title | x" AND "a" AND "b" AND "c")'),
        ("!!!", ""),
        ("", ""),
        ("a", '("a")'),
    ],
)
def test_what_was_typed_becomes_an_expression(typed: str, expression: str) -> None:
    assert parse(typed).expression.replace(BREAK, "|") == expression


def test_operators_narrow_a_query() -> None:
    query = parse(
        'ferry site:www.Harbour.example feed:"Harbour Post" lang:ZH is:starred is:unread '
        "after:2026 before:2026-03-04"
    )
    assert query.words == "ferry"
    assert (query.site, query.feed, query.language) == ("harbour.example", "Harbour Post", "zh")
    assert query.states == {"starred", "unread"}
    assert query.after == datetime(2026, 1, 1, tzinfo=UTC)
    assert query.before == datetime(2026, 3, 4, tzinfo=UTC)
    assert parse("is：starred").states == {"starred"}


@given(st.text(max_size=80))
def test_nothing_that_is_typed_is_an_error(typed: str) -> None:
    index = SearchIndex(None)
    query = parse(typed)
    index.search(query, limit=5)
    if query.terms:
        cut(typed, query.terms)
    index.close()


@given(st.text("ab渡轮 ,，-\n", max_size=12), st.text("ab渡轮 ,，-\n", max_size=5))
@example("a-a", "a,a")
@example("a, -a", "a,a")
@example("渡-轮", "渡，轮")
def test_snippets_find_a_phrase_where_the_index_does(text: str, phrase: str) -> None:
    query = parse(f'"{phrase}"')
    if len(query.terms) != 1:
        return
    index = SearchIndex(None)
    index.change([Document(1, datetime(2026, 3, 3, tzinfo=UTC), "", text)])
    hit = bool(index.search(query, limit=1))
    index.close()
    assert (find(clean(text), query.terms) is not None) == hit


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("The ferries and the ferry", '"ferry"', ["ferry"]),
        ("The ferries and the ferry", "ferr", ["ferr", "ferr"]),
        ("臺灣渡輪，渡轮票价", "渡轮", ["渡輪", "渡轮"]),
        ("Straße und Strasse", '"strasse"', ["Straße", "Strasse"]),
        ("Café CAFE\u0301", '"cafe"', ["Café", "CAFE\u0301"]),
        ("U.S. economy", '"u.s."', ["U.S"]),
    ],
)
def test_marks_stand_on_what_was_found(text: str, typed: str, marked: list[str]) -> None:
    found = marks(text, parse(typed).terms)
    assert [text[start:end] for start, end in found] == marked


def test_a_snippet_is_cut_round_the_first_hit() -> None:
    text = "word " * 200 + "the ferry returned " + "word " * 200
    snippet = cut(text, parse("ferry").terms)
    (start, end) = snippet.marks[0]
    assert snippet.text[start:end] == "ferry"
    assert len(snippet.text) <= LENGTH + 2
    assert snippet.text.startswith("…word")
    assert snippet.text.endswith("…")
    assert cut(text, parse("absent").terms).text.startswith("word")
