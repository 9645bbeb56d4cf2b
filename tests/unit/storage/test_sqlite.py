import re
import sqlite3
from pathlib import Path

import pytest

import reader
from reader.errors import StorageError
from reader.storage.backups import backups
from reader.storage.faults import storage_errors
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database
from reader.storage.versions import APPLICATION_ID

NOTES = "CREATE TABLE notes (text TEXT);\n"
STARS = "ALTER TABLE notes ADD COLUMN stars INTEGER;\nUPDATE notes SET stars = 1;\n"
BROKEN = "ALTER TABLE notes ADD COLUMN colour TEXT;\nINSERT INTO nowhere VALUES (1);\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "reader.sqlite3"


def write(database: Database, text: str) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO notes (text) VALUES (?)", (text,))


def texts(database: Database) -> list[str]:
    return [row["text"] for row in database.rows("SELECT text FROM notes ORDER BY rowid")]


def with_notes(path: Path, *notes: str) -> None:
    database = open_database(path, [NOTES])
    for note in notes:
        write(database, note)
    database.close()


def test_new_file_is_made_and_marked(path: Path) -> None:
    database = open_database(path, MIGRATIONS)
    assert database.rows("PRAGMA application_id")[0][0] == APPLICATION_ID
    assert database.rows("PRAGMA user_version")[0][0] == len(MIGRATIONS)
    assert database.rows("PRAGMA journal_mode")[0][0] == "wal"
    assert database.notice is None
    database.close()


def test_migration_keeps_rows_and_makes_a_backup(path: Path) -> None:
    with_notes(path, "one")
    database = open_database(path, [NOTES, STARS])
    assert [tuple(row) for row in database.rows("SELECT text, stars FROM notes")] == [("one", 1)]
    database.close()
    assert len(backups(path)) == 1


def test_failed_migration_changes_nothing(path: Path) -> None:
    with_notes(path, "one")
    with pytest.raises(sqlite3.OperationalError):
        open_database(path, [NOTES, BROKEN])
    database = open_database(path, [NOTES])
    assert texts(database) == ["one"]
    database.close()


def test_newer_file_is_refused_untouched(path: Path) -> None:
    open_database(path, [NOTES, STARS]).close()
    before = path.read_bytes()
    with pytest.raises(StorageError) as caught:
        open_database(path, [NOTES])
    assert caught.value.code == "newer"
    assert path.read_bytes() == before


def test_foreign_file_is_refused(path: Path) -> None:
    path.parent.mkdir()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE theirs (x)")
    other.close()
    with pytest.raises(StorageError) as caught:
        open_database(path, [NOTES])
    assert caught.value.code == "foreign"


@pytest.mark.parametrize(
    "damage", [b"not a database " * 400, b"SQLite format 3\0" + b"\xff" * 5000]
)
def test_damaged_file_is_kept_aside_and_named(path: Path, damage: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    database = open_database(path, [NOTES])
    (aside,) = path.parent.glob("*.broken-*")
    assert aside.read_bytes() == damage
    assert aside.name in str(database.notice)
    assert texts(database) == []
    database.close()


def test_cut_file_is_replaced_by_its_backup(path: Path) -> None:
    with_notes(path, *("a note " * 200 for _ in range(50)))
    open_database(path, [NOTES, STARS]).close()
    with path.open("r+b") as file:
        file.truncate(8192)
    database = open_database(path, [NOTES, STARS])
    assert len(texts(database)) == 50
    assert "restored" in str(database.notice)
    database.close()


def fail_halfway(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO notes (text) VALUES ('half')")
        connection.execute("no statement")


def test_failed_write_is_rolled_back(path: Path) -> None:
    database = open_database(path, [NOTES])
    with pytest.raises(sqlite3.OperationalError):
        fail_halfway(database)
    assert texts(database) == []
    database.close()


def test_locked_file_gives_a_sentence_and_reads_go_on(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.storage.connecting.MAX_BUSY_SECONDS", 0.0)
    database = open_database(path, [NOTES])
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError) as caught:
        write(database, "one")
    assert caught.value.code == "locked"
    assert texts(database) == []
    other.close()
    database.close()


def test_commit_that_a_reader_holds_up_changes_nothing_and_the_next_one_counts(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.storage.connecting.MAX_BUSY_SECONDS", 0.0)
    monkeypatch.setattr("reader.database_files.is_remote", lambda _path: True)  # no log there
    database = open_database(path, [NOTES])
    write(database, "before")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT * FROM notes").fetchall()
    with pytest.raises(StorageError) as caught:
        write(database, "held up")
    assert caught.value.code == "locked"
    other.execute("COMMIT")
    write(database, "after")
    assert [row[0] for row in other.execute("SELECT text FROM notes")] == ["before", "after"]
    other.close()
    database.close()


def test_transactions_begin_and_end_in_one_place() -> None:
    by_hand = re.compile(
        r"\b(BEGIN (IMMEDIATE|EXCLUSIVE|DEFERRED)|COMMIT|ROLLBACK)\b|executescript\("
    )
    program = Path(reader.__file__).parent
    found = {
        file.relative_to(program).as_posix()
        for file in program.rglob("*.py")
        if by_hand.search(file.read_text("utf-8"))
    }
    assert found == {"database_files.py"}


def test_a_log_without_room_for_its_index_is_a_full_disk() -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    with pytest.raises(StorageError) as caught, storage_errors():
        raise error
    assert caught.value.code == "disk-full"


def test_full_disk_gives_a_sentence_and_keeps_what_was_there(path: Path) -> None:
    database = open_database(path, [NOTES])
    write(database, "kept")
    database.rows("PRAGMA max_page_count = 3")
    with pytest.raises(StorageError) as caught:
        write(database, "x" * 100_000)
    assert caught.value.code == "disk-full"
    assert texts(database) == ["kept"]
    database.close()


def test_unwritable_place_is_kept_in_memory_with_a_notice(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    database = open_database(tmp_path / "file" / "reader.sqlite3", [NOTES])
    write(database, "for now")
    assert texts(database) == ["for now"]
    assert database.path is None
    assert "nothing is kept" in str(database.notice)
    database.close()
