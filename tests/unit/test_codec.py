"""Dataclasses as JSON: what was written comes back, what does not fit is refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import codec
from reader.datamodel.feed import Fault, FetchMemory
from reader.datamodel.network import Validators
from reader.datamodel.page import (
    Block,
    BlockKind,
    Notice,
    Page,
    RawPage,
    Role,
    Section,
    Sentence,
    Span,
    SpanKind,
)
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.messages import Message

PAGE = Page(
    url="https://harbour.example/ferry",
    site="harbour.example",
    language="en",
    title="Ferry returns",
    byline="",
    published=datetime(2026, 3, 3, tzinfo=UTC),
    has_time=False,
    sections=(
        Section(
            "s1",
            Role.SPAM,
            (
                Block(
                    BlockKind.PARAGRAPH,
                    "Win big. 渡轮",
                    spans=(Span(0, 3, SpanKind.LINK, "https://x.example/"),),
                    sentences=(Sentence(0, 8), Sentence(9, 11)),
                ),
            ),
            Verdict(Category.GAMBLING, 0.9, (Reason("words", "win"),)),
        ),
    ),
    links={"next": "https://harbour.example/2"},
)
MEMORY = FetchMemory(
    validators=Validators('"a"'),
    body=b"\x00\xff",
    checked=datetime(2026, 3, 3, 8, tzinfo=UTC),
    ttl=timedelta(minutes=90),
    failures=2,
    fault=Fault("server-error", Message("Status {status}: {why}.", status=500, why=Message("x"))),
)


@pytest.mark.parametrize("value", [PAGE, MEMORY, FetchMemory(), RawPage(b"\x80", "-")])
def test_what_was_written_comes_back(value: object) -> None:
    assert codec.loaded(type(value), codec.dumped(value)) == value
    assert codec.unpacked(type(value), codec.packed(value), limit=100_000) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"failures": "2"}',
        '{"failures": true}',
        '{"no_such_field": 1}',
        '{"body": "not base64!"}',
        '{"checked": "2026-03-03T08:00:00"}',
        '{"checked": 5}',
        '{"ttl": 1e999}',
        '{"ttl": NaN}',
        '{"ttl": "5"}',
        '{"fault": {"code": "x"}}',
        '{"fault": {"code": "x", "message": ["a", {"b": 1}]}}',
        "[" * 5000,
    ],
)
def test_what_does_not_fit_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        codec.loaded(FetchMemory, text)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=8))
def test_no_value_of_json_makes_an_object_of_the_wrong_shape(value: object) -> None:
    import json

    for name in ("validators", "checked", "ttl", "fault", "body", "moved_to"):
        try:
            made = codec.loaded(FetchMemory, json.dumps({name: value}))
        except ValueError:
            continue
        assert codec.loaded(FetchMemory, codec.dumped(made)) == made


def test_compressed_data_is_bounded() -> None:
    with pytest.raises(ValueError, match="too large"):
        codec.unpacked(RawPage, codec.packed(RawPage(b"0" * 9000, "-")), limit=8000)
    with pytest.raises(ValueError, match="damaged"):
        codec.unpacked(RawPage, b"not zlib", limit=8000)


def test_the_number_of_a_form_changes_with_the_form() -> None:
    @dataclass(frozen=True)
    class One:
        a: tuple[Notice, ...]

    @dataclass(frozen=True)
    class Other:
        a: tuple[Reason, ...]

    assert codec.schema(One) == codec.schema(One)
    assert codec.schema(One) != codec.schema(Other)
