"""Text that a page streams in scripts."""

from __future__ import annotations

import json

import pytest

from reader.extraction.markup import flight

_LONG = "The ferry left at nine, and nobody on the quay could say who was at the rail."


def push(part: object) -> str:
    return f"self.__next_f.push({json.dumps([1, part])})"


def test_a_script_pushes_its_part() -> None:
    assert flight.pushed(push("a:1\n")) == "a:1\n"


@pytest.mark.parametrize(
    "script", ["", "alert(1)", "self.__next_f.push([0])", "self.__next_f.push([1,", push(7)]
)
def test_other_scripts_push_nothing(script: str) -> None:
    assert flight.pushed(script) == ""


def test_a_tree_is_read_in_its_order_across_parts() -> None:
    tree = ["$", "div", None, {"children": [
        ["$", "h2", None, {"children": "Noon"}],
        ["$", "p", None, {"children": [_LONG, " ", ["$", "b", None, {"children": "Nobody."}]]}],
        ["$", "li", None, {"children": "Home"}],
    ]}]  # fmt: skip
    stream = f"5:{json.dumps(tree)}\n"
    assert flight.paragraphs([stream[:40], stream[40:]]) == ["Noon", f"{_LONG} Nobody."]


def test_a_long_text_says_its_length_in_bytes() -> None:
    text = f"<p>{_LONG} — Ægir.</p><p>{_LONG}</p>"
    stream = f'a:T{len(text.encode()):x},{text}b:["$","p",null,{{"children":"$a"}}]\n'
    assert flight.paragraphs([stream]) == [f"{_LONG} — Ægir.", _LONG]


@pytest.mark.parametrize("stream", ["", "a:Tfffff,x", ":", "a:[[[\n", "no row", "a:T0,b:{}\n"])
def test_a_broken_stream_gives_nothing_or_what_there_is(stream: str) -> None:
    assert flight.paragraphs([stream]) in ([], ["x"])
