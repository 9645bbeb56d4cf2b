"""All that the reader made leaves in forms that others read, and comes back as it was."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import zipfile
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.library.backup import MANIFEST, Manifest, is_backup, opened_backup
from reader.library.everything import export_everything
from reader.library.importing import read_import
from reader.paths import Paths
from reader.pipeline import Pipeline
from reader.settings import Settings
from tests.helpers.full_library import fill

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


def exported(folder: Path, target: Path) -> dict[str, bytes]:
    """The readable files of a library by their names."""
    settings = Settings()
    pipeline = Pipeline.configured(settings, offline=True)
    export_everything(Paths.below(folder), target, NOW, pipeline, settings.policy)
    with zipfile.ZipFile(target) as archive:
        names = [name for name in archive.namelist() if name.startswith("readable/")]
        return {name.removeprefix("readable/"): archive.read(name) for name in names}


def tables(folder: Path) -> Mapping[str, list[tuple[object, ...]]]:
    """Every table of a library with its rows, the queue of the search aside."""
    with closing(sqlite3.connect(Paths.below(folder).database)) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr)
            for (name,) in names.fetchall()
            if name != "unindexed"
        }


def change(folder: Path, sql: str) -> None:
    with closing(sqlite3.connect(Paths.below(folder).database)) as connection, connection:
        connection.execute(sql)


@pytest.fixture
def full(tmp_path: Path) -> Path:
    fill(tmp_path / "full")
    return tmp_path / "full"


def test_others_can_read_all_that_was_made(full: Path, tmp_path: Path) -> None:
    files = exported(full, tmp_path / "all.zip")
    assert b'xmlUrl="https://a.example/feed"' in files["feeds.opml"]
    stories = json.loads(files["stories.json"])
    noted = next(story for story in stories if story["notes"])
    assert len(stories) == 31
    assert noted["address"] == "https://harbour.example/1"
    assert noted["tags"] == ["ships"]
    assert noted["notes"][0]["text"] == "a note of mine"
    assert len(files["stories.md"].splitlines()) == 31
    assert b"#ships" in files["stories.md"]
    assert b"a note of mine" in files["notes.md"]
    words = list(csv.DictReader(io.StringIO(files["words.tsv"].decode()), delimiter="\t"))
    assert {word["word"] for word in words} >= {"worda", "wordz"}
    assert zipfile.is_zipfile(io.BytesIO(files["words.apkg"]))
    page = files["pages/zh/31 Ferry.md"].decode()
    assert "The ferry returns to the harbour after years.\n\n渡轮" in page


def test_a_new_machine_has_the_same_library_after_importing_it(full: Path, tmp_path: Path) -> None:
    archive, other = tmp_path / "all.zip", tmp_path / "other"
    assert main(["export-all", "--data-dir", str(full), str(archive)]) == 0
    assert main(["import", "--data-dir", str(other), str(archive)]) == 0
    assert tables(other) == tables(full)


def test_a_library_that_is_in_use_is_not_taken_for_an_empty_one(
    full: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = tmp_path / "all.zip"
    exported(full, archive)
    before = tables(full)
    assert main(["import", "--data-dir", str(full), str(archive)]) == 1
    assert "Use restore to put it in the place of yours" in capsys.readouterr().err
    assert tables(full) == before


def test_a_kept_page_that_is_damaged_is_left_out(full: Path, tmp_path: Path) -> None:
    change(full, "UPDATE kept_pages SET page = x'00', raw = x'00'")
    files = exported(full, tmp_path / "all.zip")
    assert "stories.json" in files
    assert not [name for name in files if name.startswith("pages/")]


def test_a_page_of_an_older_form_is_cleaned_again(full: Path, tmp_path: Path) -> None:
    change(full, "UPDATE kept_pages SET version = 0")
    assert b"ferry" in exported(full, tmp_path / "all.zip")["pages/zh/31 Ferry.md"]


def test_what_others_read_is_never_unpacked_and_takes_no_room(full: Path, tmp_path: Path) -> None:
    archive = tmp_path / "all.zip"
    exported(full, archive)
    with opened_backup(archive) as backup:
        size = backup.size
    with zipfile.ZipFile(archive, "a") as changed:
        changed.writestr("readable/../../evil", b"x" * 5_000_000)
    with opened_backup(archive) as backup:
        assert backup.size == size
    assert main(["restore", "--data-dir", str(tmp_path / "other"), str(archive)]) == 0
    assert not list(tmp_path.rglob("evil"))


def test_a_backup_is_told_from_a_list(full: Path, tmp_path: Path) -> None:
    archive = tmp_path / "all.zip"
    exported(full, archive)
    assert isinstance(read_import(archive), Manifest)
    links = tmp_path / "links.txt"
    links.write_text("https://a.example/1 | One\n")
    assert not is_backup(links)
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as other:
        other.writestr(MANIFEST, "{}")
    assert not is_backup(tmp_path / "other.zip")
    assert not is_backup(tmp_path / "none.zip")
