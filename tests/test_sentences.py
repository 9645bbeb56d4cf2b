"""Every sentence of every failure says what happened and what to do next, in each language."""

from __future__ import annotations

import ast
import re

import pytest

from tests.helpers.sentences import Sentence, causes, chinese, sentences

SENTENCES = list(sentences())
#: How what to do next begins.
_STEP = re.compile(
    "(?:(?:or|and|If .*?) )?(?:check|choose|try|open|look|make|use|save|install|divide|type|refresh"
    "|send|name|switch|change|see|start|report|export|update|free|copy|import|reload|let|load"
    "|add|give|leave|end|write|unpack|remove|get|correct|set|paste|follow|fetch|search|translate|mend"
    "|connect|move|delete|download|sign|restart|mark|say|close|known)\\b",
    re.I,
)
#: A value that is a sentence with a next step itself.
_ADVICE = re.compile(r"\{(?:advice|cause)\}$|\{value\} Or name")
#: Said as the reason within another sentence, which goes on with what to do.
_REASONS = {"Its metadata.json is missing."}
#: Words of programmers, and those that tell nothing.
_JARGON = re.compile(
    r"\b(?:exception|traceback|null|errno|parameter|argument|invalid|illegal|fatal|unknown error"
    r"|an error occurred|failed to|unable to|oops|something went wrong|\w+Error)\b",
    re.I,
)
_NOT_DONE = re.compile(r"\b(?:cannot|could not)\b")


def named(sentence: Sentence) -> str:
    return f"{sentence.module}: {sentence.text}"


def says_what_to_do(text: str) -> bool:
    steps = re.split(r"(?<=[.;:,}])\s+", text)[1:]
    return bool(_ADVICE.search(text)) or any(_STEP.match(step) for step in steps)


def test_all_of_them_are_found() -> None:
    assert len(SENTENCES) > 150


def test_each_says_what_happened_and_what_to_do_next() -> None:
    texts = [sentence for sentence in SENTENCES if sentence.text not in _REASONS]
    assert [named(sentence) for sentence in texts if not says_what_to_do(sentence.text)] == []


def test_each_is_a_sentence() -> None:
    beginning, end = re.compile(r"[A-Z“{]"), re.compile(r"[.…”}]$|(?:See|so): [^.]+$")
    texts = [s for s in SENTENCES if not (beginning.match(s.text) and end.search(s.text))]
    assert [named(sentence) for sentence in texts] == []


def test_none_speaks_as_programmers_do() -> None:
    assert [named(sentence) for sentence in SENTENCES if _JARGON.search(sentence.text)] == []


def test_none_shows_the_name_of_a_class() -> None:
    found = [s for s in SENTENCES if any("__name__" in ast.dump(value) for value in s.values)]
    assert [named(sentence) for sentence in found] == []


def test_what_cannot_be_done_has_its_reason_or_its_remedy() -> None:
    found = [s for s in SENTENCES if _NOT_DONE.search(s.text) and s.text not in _REASONS]
    assert [named(s) for s in found if "{" not in s.text and not says_what_to_do(s.text)] == []


def test_chinese_readers_are_told_what_to_do_too() -> None:
    translations = chinese()
    told = [(s.text, translations[s.text]) for s in SENTENCES if s.text in translations]
    assert len(told) > 130
    asks = re.compile(r"请|可以|即可|\{(?:advice|cause)\}$")
    texts = [(text, to) for text, to in told if text not in _REASONS and not asks.search(to)]
    assert texts == []


@pytest.mark.parametrize("module", ["storage/faults.py", "export/files.py"])
def test_a_cause_says_what_to_do_too(module: str) -> None:
    told = [text for text in causes(module) if text.endswith(".")]
    assert len(told) > 6
    assert [text for text in told if not says_what_to_do(text)] == []
    assert [text for text in told if "请" not in chinese()[text]] == []
