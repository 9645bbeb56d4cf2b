"""The window on systems in several languages: what it offers, and that a page is translated."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from reader.text import script
from tests.helpers.program import ROOT

#: A system's locale, the pair that its person is offered, and the names it is offered by.
SYSTEMS = [
    ("zh_CN.UTF-8", ["en", "zh"], ["English", "中文（简体）"]),
    ("zh_TW.UTF-8", ["en", "zt"], ["English", "中文（繁體）"]),
    ("en_US.UTF-8", ["zh", "en"], ["中文（简体）", "English"]),
    ("C", ["zh", "en"], ["中文（简体）", "English"]),
]

#: What the program is called there; elsewhere it has its English name.
PROGRAM = {"zh": "双语阅读器", "zt": "雙語閱讀器"}


def start(folder: Path, **variables: str) -> dict[str, Any]:
    """What a person sees who starts the program for the first time on such a system."""
    kept = {k: v for k, v in os.environ.items() if k != "LANG" and not k.startswith("LC_")}
    kept.pop("LANGUAGE", None)
    done = subprocess.run(
        [sys.executable, "-m", "tests.desktop.locale_probe", str(folder)],
        cwd=ROOT,
        env={**kept, "PYTHONUTF8": "1", **variables},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


def check(seen: dict[str, Any], pair: list[str], names: list[str]) -> None:
    assert seen["first_run"]["pair"] == seen["sample"]["pair"] == pair
    assert seen["first_run"]["names"] == names
    assert seen["first_run"]["languages"] > 40
    assert seen["first_run"]["program"] == PROGRAM.get(pair[1], "Bilingual Reader")
    assert seen["first_run"]["title"].endswith(seen["first_run"]["program"])
    assert seen["sample"]["told"] == []
    assert len(seen["sample"]["translations"]) > 20
    text = "".join(seen["sample"]["translations"])
    if pair[1] == "en":
        assert sum(map(str.isascii, text)) > 0.95 * len(text)
    else:
        wanted = "traditional" if pair[1] == "zt" else "simplified"
        assert sum(map(str.isascii, text)) < 0.3 * len(text)
        assert script.to_script(text, wanted) == text
    assert seen["downloads"][0] == " → ".join(names)


@pytest.mark.parametrize(("locale", "pair", "names"), SYSTEMS)
def test_a_first_start_offers_what_the_system_speaks_and_translates_a_page(
    tmp_path: Path, locale: str, pair: list[str], names: list[str]
) -> None:
    check(start(tmp_path, LANG=locale), pair, names)


@pytest.mark.long
@pytest.mark.parametrize(("locale", "pair", "names"), SYSTEMS)
def test_the_variable_for_everything_outweighs_the_others(
    tmp_path: Path, locale: str, pair: list[str], names: list[str]
) -> None:
    check(start(tmp_path, LANG="fr_FR.UTF-8", LC_ALL=locale), pair, names)


@pytest.mark.parametrize(
    "variables",
    [{"LANG": "de_DE@euro"}, pytest.param({"LC_ALL": "de_DE.UTF-8"}, marks=pytest.mark.long)],
)
def test_without_a_package_for_the_systems_language_a_button_leads_to_one(
    tmp_path: Path, variables: dict[str, str]
) -> None:
    """In that language, too, though it is a draft."""
    seen = start(tmp_path, **variables)
    assert seen["first_run"]["pair"] == seen["sample"]["pair"] == ["en", "de"]
    assert seen["first_run"]["names"] == ["English", "Deutsch"]
    assert seen["first_run"]["buttons"][0] == "Paket suchen\u00a0…"
    assert seen["sample"]["translations"] == []
    assert seen["sample"]["told"] == ["Noch übersetzt kein Sprachpaket Englisch nach Deutsch."]
    assert seen["sample"]["buttons"][0] == "Herunterladen\u00a0…"
    assert seen["downloads"] == ["English → Deutsch"]


@pytest.mark.long
def test_a_system_whose_language_is_not_spoken_is_spoken_to_in_english(tmp_path: Path) -> None:
    seen = start(tmp_path, LC_ALL="it_IT.UTF-8")
    assert seen["first_run"]["pair"] == ["en", "it"]
    assert seen["first_run"]["buttons"][0] == "Find a package…"
    assert seen["sample"]["told"] == ["No language package translates English into Italian yet."]
