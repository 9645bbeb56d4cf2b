"""Folders of what was read belong to the reader alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.system.files import make_private


@pytest.mark.posix("modes of files")
def test_nobody_else_may_look_into_a_library(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    database = open_database(tmp_path / "home" / "data" / "reader.sqlite3", MIGRATIONS)
    database.close()
    for folder in (tmp_path / "home", tmp_path / "home" / "data"):
        assert folder.stat().st_mode & 0o077 == 0
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_a_folder_cannot_be_made_where_a_file_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        make_private(tmp_path / "file")
