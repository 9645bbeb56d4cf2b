"""Presets find the parts of known sites, and never stand in the way of others."""

import tomllib
from typing import Any

import pytest

from reader.datamodel.page import RawPage, Role
from reader.errors import ExtractionError
from reader.extraction import ExtractionOptions, extract
from reader.extraction.presets import Preset, bundled_presets, preset_for, preset_of

PRESET = """
[[site]]
name = "Quay Letter"
hosts = ["quay.example"]
body = ["div#story .text"]
title = ["h2.head"]
date = ["p.when"]
cut = ["div.promo"]
"""
PAGE = """<html><head><title>Two swans stop the express</title></head><body>
<h2 class="head">Two swans stop the express</h2><p class="when">28 May 2021</p>
<div id="story"><div class="text">
<p>The morning express was held for forty minutes while two swans walked along the line.</p>
<div class="promo"><p>Our book of swans is out now and costs no more than a hat.</p></div>
<p>The driver sounded the horn, rang the bell and finally got down to reason with them.</p>
</div></div></body></html>"""


def presets(text: str) -> tuple[Preset, ...]:
    return tuple(preset_of(site["name"], site) for site in tomllib.loads(text)["site"])


def test_a_preset_cuts_and_finds() -> None:
    raw = RawPage(PAGE.encode(), "x", url="https://www.quay.example/1")
    page = extract(raw, ExtractionOptions(presets=presets(PRESET)))
    body = [b.text for s in page.sections if s.role is Role.BODY for b in s.blocks]
    assert len(body) == 2
    assert not any("book of swans" in text for text in body)
    assert page.title == "Two swans stop the express"
    assert page.published_iso == "2021-05-28"


def test_a_cut_within_a_paragraph_leaves_the_paragraph() -> None:
    marked = PAGE.replace("reason with them.", 'reason with them. <span class="promo">QL</span>')
    preset = presets(PRESET.replace("div.promo", ".promo"))
    raw = RawPage(marked.encode(), "x", url="https://quay.example/1")
    page = extract(raw, ExtractionOptions(presets=preset))
    body = [b.text for s in page.sections if s.role is Role.BODY for b in s.blocks]
    assert len(body) == 2
    assert body[1].startswith("The driver")


def test_a_preset_that_finds_nothing_leaves_the_general_way() -> None:
    preset = presets(PRESET.replace("#story", "#gone"))
    raw = RawPage(PAGE.encode(), "x", url="https://quay.example/1")
    with_preset = extract(raw, ExtractionOptions(presets=preset))
    assert with_preset.sections == extract(raw, ExtractionOptions(use_presets=False)).sections


def test_bundled_presets_are_read_and_found_by_host() -> None:
    assert len(bundled_presets()) >= 25
    names = {preset.name for preset in bundled_presets()}
    assert {"China News Service", "Xinhua", "ECNS", "BBC", "Zaobao"} <= names
    found = preset_for(["https://www.chinanews.com.cn/gn/1.shtml"])
    assert found is not None
    assert found.name == "China News Service"
    assert preset_for(["https://notchinanews.example/", ""]) is None


@pytest.mark.parametrize("text", ["", "div >", "a:no-such-thing", "p::before", "!!"])
def test_a_selector_that_is_not_understood_is_said_so(text: str) -> None:
    with pytest.raises(ExtractionError):
        preset_of("x", {"hosts": ["quay.example"], "body": [text]})


def test_the_selectors_that_ship_are_understood() -> None:
    for preset in bundled_presets():
        parts = ("hosts", "body", "title", "byline", "date", "cut")
        assert preset_of(preset.name, {part: getattr(preset, part) for part in parts}) == preset


def test_a_selector_is_any_of_css_and_no_name_of_the_page_breaks_it() -> None:
    odd = PAGE.replace("<div id=", '<div @click="x" title="&#1;" id=').replace(
        "</body>", "<o:p>x</o:p></body>"
    )
    preset = presets(PRESET.replace("div#story .text", "h2 ~ #story > div.text:first-child"))
    raw = RawPage(odd.encode(), "x", url="https://quay.example/1")
    page = extract(raw, ExtractionOptions(presets=preset))
    body = [b.text for s in page.sections if s.role is Role.BODY for b in s.blocks]
    assert len(body) == 2
    assert not any("book of swans" in text for text in body)


@pytest.mark.parametrize("table", [{}, {"hosts": 1}, {"hosts": ["x"], "body": [1]}])
def test_a_preset_that_is_not_understood_is_said_so(table: dict[str, Any]) -> None:
    with pytest.raises(ExtractionError):
        preset_of("x", table)


@pytest.mark.parametrize("selector", ["a|b", "a " * 20_000, ":has(" * 190, "p:contains('\0')"])
def test_a_selector_that_cannot_be_used_is_refused_when_it_is_written(selector: str) -> None:
    with pytest.raises(ExtractionError) as caught:
        preset_of("Harbour", {"hosts": ["a.example"], "body": [selector]})
    assert caught.value.code == "bad-selector"
