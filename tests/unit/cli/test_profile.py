"""`--profile`: the reader's settings and marks count, and only then."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reader.paths import Paths
from reader.settings_file import change_setting
from reader.spam.feedback.rules import Rule, RuleKind
from reader.spam.feedback.store import FeedbackStore
from reader.storage.feedback import FeedbackTable
from reader.storage.migrations import MIGRATIONS
from reader.storage.requests import RequestLog
from reader.storage.sqlite import open_database
from tests.helpers.program import Program
from tests.helpers.web import serving

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Ferry late</title></head><body>
<nav><a href="/">Home</a> <a href="/city">City</a> <a href="/sport">Sport</a></nav><article>
<h1>Ferry late</h1>
<p>The ferry to the island was late again on Monday, and its passengers waited for an hour.</p>
<p>Visit the shop of our friend for the best ropes in town, he sells them on the old pier.</p>
<p>The company said that it would look into the matter, and that it was sorry for the wait.</p>
</article></body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "ferry.html"
    file.write_text(PAGE, "utf-8")
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def cleaned(program: Program, *arguments: str | Path) -> dict[str, Any]:
    result = program("clean", "--json", *arguments)
    assert (result.status, result.err) == (0, "")
    (page,) = result.objects
    return page


def test_settings_count_with_a_profile_only(program: Program, page: Path, folder: Path) -> None:
    file = Paths.below(folder).settings_file
    change_setting(file, "cleaning.role_actions", {"navigation": "off"})

    def navigation(*arguments: str | Path) -> bool:
        sections = cleaned(program, page, "--data-dir", folder, *arguments)["sections"]
        (hidden,) = (s["hidden"] for s in sections if s["role"] == "navigation")
        return bool(hidden)

    assert navigation()
    assert not navigation("--profile")


def test_what_was_taught_counts_with_a_profile_only(
    program: Program, page: Path, folder: Path
) -> None:
    database = open_database(Paths.below(folder).database, MIGRATIONS)
    FeedbackStore(FeedbackTable(database)).add(
        Rule(RuleKind.PHRASE, "best ropes in town", spam=True)
    )
    database.close()
    assert "best ropes" in cleaned(program, page, "--data-dir", folder)["text"]
    taught = cleaned(program, page, "--data-dir", folder, "--profile")
    assert "best ropes" not in taught["text"]
    assert "its passengers waited" in taught["text"]


def test_a_profile_that_is_not_there_makes_no_difference(
    program: Program, page: Path, folder: Path
) -> None:
    assert cleaned(program, page, "--data-dir", folder, "--profile") == cleaned(program, page)
    assert not Paths.below(folder).database.exists()


def test_requests_are_listed_for_the_window(
    program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with serving() as site:
        url = site.add("/a")
        cleaned(program, url, "--data-dir", folder)
    database = open_database(Paths.below(folder).database, MIGRATIONS)
    assert [request.url for request in RequestLog(database).all()] == [url]
    database.close()


@pytest.mark.parametrize(
    ("name", "said"),
    [("data/reader.sqlite3", "database was damaged"), ("config/settings.toml", "settings.bad")],
)
def test_what_is_damaged_in_the_profile_is_said(
    program: Program, page: Path, folder: Path, name: str, said: str
) -> None:
    file = folder / name
    file.parent.mkdir(parents=True)
    file.write_bytes(b"\x00 no file of ours" * 100)
    result = program("clean", "--profile", "--data-dir", folder, page)
    assert result.status == 0
    assert said in result.err
    assert result.err.count("\n") == 1
