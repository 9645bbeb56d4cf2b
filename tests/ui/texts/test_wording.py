from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from reader.datamodel.translation import Pair
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.translation.packages.package import Package
from reader.translation.packages.store import Route
from reader.ui.texts import languages, wording
from reader.ui.texts.languages import language_name


def package(source: str, target: str, *, builtin: bool = False) -> Package:
    code = f"translate-{source}_{target}"
    return Package(code, "1.9", source, target, Path("nowhere"), builtin=builtin)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("en", "English"),
        ("zh", "中文（简体）"),
        ("zt", "中文（繁體）"),
        ("fr", "Français"),
        ("ja", "日本語"),
        ("qqq", "qqq"),
        ("", ""),
    ],
)
def test_languages_are_called_as_they_call_themselves(code: str, name: str) -> None:
    assert language_name(code) == name


@pytest.mark.parametrize(("fonts", "name"), [(["Sarabun"], "ไทย"), ([], "Thai")])
def test_a_name_without_a_font_for_it_is_that_of_the_interface(
    monkeypatch: pytest.MonkeyPatch, fonts: list[str], name: str
) -> None:
    languages._has_letters.cache_clear()
    monkeypatch.setattr(QFontDatabase, "families", lambda system: fonts)
    assert language_name("th") == name
    languages._has_letters.cache_clear()


def test_languages_are_called_by_the_interface() -> None:
    assert wording.language_word("fr") == "French"
    assert wording.language_word("qqq") == "qqq"


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 kB"), (300, "1 kB"), (2_340_000, "2.3 MB"), (124_000_000, "124 MB")],
)
def test_sizes_are_told_in_megabytes_and_small_ones_in_kilobytes(size: int, words: str) -> None:
    assert wording.byte_size(size) == words.replace(" ", "\u00a0")


def test_reasons_stand_in_one_line() -> None:
    reasons = (Reason("chain", "40"), Reason("hidden", "tiny"), Reason("unheard-of"))
    line = wording.reasons(Verdict(Category.SEO, 0.9, reasons))
    assert "40" in line
    assert "too small to be seen" in line
    assert "unheard-of" in line
    assert line.count("; ") == 2


def test_a_day_is_written_out() -> None:
    assert wording.day(datetime(2026, 3, 14, tzinfo=UTC)) == "14 March 2026"


def test_a_moment_without_an_offset_is_not_moved() -> None:
    assert wording.moment(datetime(2026, 3, 14, 8, 40)) == "14 March 2026, 08:40"


def test_a_moment_with_an_offset_is_told_by_this_clock() -> None:
    moment = datetime(2026, 3, 14, 8, 40, tzinfo=timezone(timedelta(hours=8)))
    assert wording.moment(moment).endswith(f"{moment.astimezone():%H:%M}")


def test_a_route_says_what_translates() -> None:
    direct = Route(Pair("en", "zh"), (package("en", "zh"),))
    rough = Route(Pair("en", "zh"), (package("en", "zh", builtin=True),))
    pivot = Route(Pair("de", "zh"), (package("de", "en"), package("en", "zh")))
    assert wording.route_label(direct) == "Argos en→zh 1.9"
    assert wording.route_label(rough) == "starter package, rough"
    assert wording.route_label(pivot) == "Argos de→en 1.9 + Argos en→zh 1.9, through English"
