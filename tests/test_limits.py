"""The table of limits is the only place where a bound on input is set, and each of them counts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader import limits
from reader.datamodel.page import Page, RawPage
from reader.extraction import extract
from reader.pipeline import Pipeline

ROOT = Path(limits.__file__).parent
NAMES = [name for name in vars(limits) if name.startswith("MAX_")]
MODULES = {path: path.read_text("utf-8") for path in ROOT.rglob("*.py") if path.name != "limits.py"}


def test_no_other_module_sets_a_limit() -> None:
    setting = re.compile(r"^_?(MAX_\w+|(SIZE|TIME|TEXT)_LIMIT)(, \w+)* = \d", re.MULTILINE)
    assert [path for path, text in MODULES.items() if setting.search(text)] == []


@pytest.mark.parametrize("name", NAMES)
def test_each_limit_bounds_something(name: str) -> None:
    used = re.compile(rf"\b{name}\b")
    assert any(used.search(text) for text in MODULES.values())


def notices(page: Page) -> set[str]:
    return {notice.code for notice in page.notices}


@pytest.mark.parametrize(
    "markup",
    [
        "<p>a" * 3_000 + "<p>the end",  # blocks, and tags
        "<div>a " * 3_000 + "the end",  # depth, and tags
        "a<br>" * 3_000 + "the end",
    ],
    ids=["blocks", "depth", "lines"],
)
def test_a_page_over_a_limit_of_structure_keeps_its_text_and_says_so(
    markup: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.extraction.markup.parsing.MAX_TAGS", 1_000)
    monkeypatch.setattr("reader.extraction.markup.outline.MAX_BLOCKS", 500)
    page = extract(RawPage(markup.encode(), "x"))
    text = "".join(section.text for section in page.sections)
    assert text.count("a") == 3_000
    assert text.endswith("the end")
    assert "too-large" in notices(page)


def test_a_page_within_all_limits_says_nothing() -> None:
    page = Pipeline().clean(RawPage(b"<article><p>" + b"A ferry left the harbour. " * 50, "x"))
    assert "too-large" not in notices(page)
