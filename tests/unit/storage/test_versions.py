"""Data folders of earlier versions are opened, and nothing in them is lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reader.datamodel.translation import Pair
from reader.storage.backups import backups
from reader.storage.feedback import FeedbackTable
from reader.storage.history import HistoryStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.requests import RequestLog
from reader.storage.sqlite import open_database
from reader.storage.translations import TranslationCache

VERSIONS = Path(__file__).parent / "versions"


@pytest.mark.parametrize("dump", sorted(VERSIONS.glob("*.sql")), ids=lambda dump: dump.stem)
def test_an_earlier_data_folder_keeps_history_marks_and_rules(tmp_path: Path, dump: Path) -> None:
    path = tmp_path / "reader.sqlite3"
    connection = sqlite3.connect(path)
    connection.executescript(dump.read_text("utf-8"))
    connection.close()
    database = open_database(path, MIGRATIONS)
    assert database.notice is None
    history = HistoryStore(database)
    assert [visit.title for visit in history.recent()] == [
        "海港渡轮恢复运营",
        "Ferry returns to the harbour",
    ]
    assert history.position("https://harbour.example/ferry") == {"block": 12}
    assert [
        (row["kind"], row["site"], row["spam"]) for _, row in FeedbackTable(database).all()
    ] == [
        ("phrase", "harbour.example", True),
        ("mark", "", False),
    ]
    found = TranslationCache(database, 10**6).find("en zh", ["The ferry returns."])
    assert found["The ferry returns."].text == "渡轮恢复运营。"
    assert found["The ferry returns."].pair == Pair("en", "zh")
    assert len(RequestLog(database).all()) == 1
    assert len(backups(path)) == 1
    database.close()
