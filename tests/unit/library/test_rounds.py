"""Rounds of syncing through real folders and a real server of WebDAV, and what can go wrong."""

from __future__ import annotations

import json
import shutil
import sys
import time
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from reader.datamodel.note import Note
from reader.datamodel.story import SavedArticle
from reader.errors import SyncError
from reader.library.backup import write_backup
from reader.library.machines.rounds import Outcome, check_passphrase, place_of, sync
from reader.library.restoring import restore
from reader.network.connection import Connection
from reader.paths import Paths
from reader.storage.migrations import MIGRATIONS
from reader.storage.notes import NoteStore
from reader.storage.sqlite import Database, open_database
from reader.storage.stories import StoryStore
from reader.storage.sync import SyncStore, Target, TargetKind
from reader.sync.carriers import Carrier, File, FolderCarrier
from reader.sync.sealing import Kind, Label, Sealing
from reader.sync.webdav import WebDavCarrier, webdav_address
from tests.helpers.webdav import PASSWORD, USER, webdav_server

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
PASSPHRASE = "a passphrase of words"
SECRETS = ("Zebrafish", "Quokka", "Harbour Gazette", "斑马鱼")


class Computer:
    """A computer with a library, and what carries its files."""

    def __init__(self, folder: Path, carrier: Carrier) -> None:
        self.database = open_database(folder / "reader.sqlite3", MIGRATIONS)
        self.carrier = carrier
        self.stories, self.notes = StoryStore(self.database), NoteStore(self.database)

    def begin(self) -> None:
        target = Target(TargetKind.FOLDER, "there", place=place_of(self.database))
        SyncStore(self.database).begin(target)

    def note(self, text: str) -> Note:
        address = "https://gazette.example/zebrafish"
        article = SavedArticle(address, title=f"{SECRETS[2]}: {SECRETS[1]}", tags=())
        found = self.stories.at(address, link_key="//gazette.example/zebrafish")
        key = "//gazette.example/zebrafish"
        story = found.id if found else self.stories.add_saved(article, link_key=key, now=NOW)
        self.notes.tag([story], SECRETS[0])
        return self.notes.add(Note(0, story, NOW, text))

    def texts(self) -> set[str]:
        return {note.text for note in self.notes.notes()}

    def sync(self, passphrase: str = PASSPHRASE) -> Outcome:
        return sync(self.database, self.carrier, Sealing(passphrase, cost=8), NOW)


@pytest.fixture
def computers(tmp_path: Path, there: Path) -> Iterator[tuple[Computer, Computer]]:
    both = tuple(Computer(tmp_path / name, FolderCarrier(there)) for name in ("one", "two"))
    for computer in both:
        computer.begin()
    yield both[0], both[1]
    for computer in both:
        computer.database.close()


def files(there: Path, ending: str = "") -> list[Path]:
    return [path for path in sorted(there.glob("*/0*")) if path.suffix.endswith(ending)]


def test_what_is_made_here_is_there_and_back(computers: tuple[Computer, Computer]) -> None:
    one, two = computers
    one.note("from one")
    assert one.sync().went == 1
    assert two.sync().came > 0
    two.note("from two")
    two.sync()
    one.sync()
    assert one.texts() == two.texts() == {"from one", "from two"}
    assert one.notes.tags() == two.notes.tags()
    assert one.sync() == two.sync() == Outcome(machines=1)


def test_a_stranger_reads_nothing_in_the_files(
    computers: tuple[Computer, Computer], there: Path
) -> None:
    one, two = computers
    one.note(f"on the {SECRETS[0]} {SECRETS[3]}")
    one.sync()
    two.sync()
    told = b"".join(path.read_bytes() + str(path).encode() for path in files(there))
    for secret in SECRETS:
        assert secret.encode() not in told
        assert secret.lower().encode() not in told
    assert b"gazette" not in told
    assert b"notes" not in told
    for path in files(there):
        noise = path.read_bytes()[101:]
        assert len(zlib.compress(noise, 9)) > len(noise)


def test_without_a_passphrase_the_files_are_open_and_that_is_all(
    computers: tuple[Computer, Computer],
) -> None:
    one, two = computers
    one.note("from one")
    one.sync("")
    two.sync("")
    assert two.texts() == {"from one"}


def test_another_passphrase_changes_nothing_and_is_told(
    computers: tuple[Computer, Computer], there: Path
) -> None:
    one, two = computers
    one.note("from one")
    one.sync()
    two.note("from two")
    before = {path: path.read_bytes() for path in files(there)}
    with pytest.raises(SyncError, match="not the one"):
        check_passphrase(two.carrier, Sealing("another", cost=8))
    with pytest.raises(SyncError, match="Nothing was changed"):
        two.sync("another")
    assert {path: path.read_bytes() for path in files(there)} == before
    assert two.texts() == {"from two"}
    one.note("more from one")
    with pytest.raises(SyncError, match="Nothing was changed"):
        one.sync("another")
    two.sync()
    one.sync()
    two.sync()
    assert one.texts() == two.texts() == {"from one", "more from one", "from two"}


def test_a_cut_file_is_waited_for(computers: tuple[Computer, Computer], there: Path) -> None:
    one, two = computers
    one.note("from one")
    one.sync()
    (file,) = files(there, "update")
    whole = file.read_bytes()
    file.write_bytes(whole[:100])
    outcome = two.sync()
    assert (outcome.waiting, outcome.problems, two.texts()) == (1, (), set())
    file.write_bytes(whole)
    assert two.sync().waiting == 0
    assert two.texts() == {"from one"}


def test_files_of_strangers_and_of_newer_versions_are_left_out(
    computers: tuple[Computer, Computer], there: Path
) -> None:
    one, two = computers
    one.note("from one")
    one.sync()
    data = bytearray(files(there, "update")[-1].read_bytes())
    stranger = there / ("ab" * 16)
    stranger.mkdir()
    (stranger / "0000000001.update").write_bytes(b"something else" * 20)
    newer = there / ("cd" * 16)
    newer.mkdir()
    data[6] = 9
    (newer / "0000000001.update").write_bytes(bytes(data))
    (there / "holiday.jpg").write_bytes(b"a picture")
    (there / "sub" / "folder").mkdir(parents=True)
    outcome = two.sync()
    assert two.texts() == {"from one"}
    told = " ".join(map(str, outcome.problems))
    assert "damaged" in told
    assert "newer version" in told


def test_a_file_that_is_played_again_elsewhere_changes_nothing(
    computers: tuple[Computer, Computer], there: Path
) -> None:
    one, two = computers
    note = one.note("from one")
    one.sync()
    first = files(there, "update")[0]
    old = first.read_bytes()
    two.sync()
    one.notes.remove(note.id)
    one.sync()
    two.sync()
    assert two.texts() == set()
    first.write_bytes(old)
    first.with_name("0000000009.update").write_bytes(old)
    (there / ("ef" * 16)).mkdir()
    (there / ("ef" * 16) / first.name).write_bytes(old)
    outcome = two.sync()
    assert two.texts() == set()
    assert len(outcome.problems) == 1
    assert outcome.waiting == 0


def test_a_folder_that_is_away_loses_nothing(
    computers: tuple[Computer, Computer], there: Path
) -> None:
    one, two = computers
    one.note("from one")
    one.sync()
    away = there.rename(there.with_name("away"))
    one.note("while it was away")
    with pytest.raises(SyncError, match="Connect its drive"):
        one.sync()
    assert not there.exists()
    away.rename(there)
    one.sync()
    two.sync()
    assert two.texts() == {"from one", "while it was away"}


def test_a_file_that_may_not_be_read_is_told_and_holds_up_nothing_else(
    computers: tuple[Computer, Computer], there: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = computers
    one.note("from one")
    one.sync()
    two.note("from two")
    (file,) = files(there, "update")
    opened = Path.open

    def refuse(path: Path, *arguments: Any, **named: Any) -> Any:
        if path == file:
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *arguments, **named)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", refuse)
        (told,) = two.sync().problems
    assert "may not be read here" in str(told)
    two.sync()
    one.sync()
    assert one.texts() == two.texts() == {"from one", "from two"}


def test_files_that_were_deleted_are_written_again(
    computers: tuple[Computer, Computer], there: Path
) -> None:
    one, two = computers
    one.note("from one")
    one.sync()
    for folder in there.iterdir():
        shutil.rmtree(folder)
    one.sync()
    two.sync()
    assert two.texts() == {"from one"}


def test_a_full_disk_is_told_and_loses_nothing(
    computers: tuple[Computer, Computer], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = computers
    one.note("from one")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("reader.sync.carriers.write_whole", full)
        with pytest.raises(SyncError, match="Make room"):
            one.sync()
    assert SyncStore(one.database).waiting() == 1
    one.sync()
    two.sync()
    assert two.texts() == {"from one"}


def test_many_files_become_one_and_who_was_away_comes_back(
    computers: tuple[Computer, Computer], there: Path
) -> None:
    one, two = computers
    note = one.note("number 0")
    one.sync()
    two.sync()
    two.note("made while away")
    for number in range(1, 60):
        one.notes.change(Note(note.id, note.story, NOW, f"number {number}"))
        one.sync()
    assert len(files(there, "snapshot")) == 2
    assert len(files(there, "update")) < 45
    two.sync()
    one.sync()
    assert one.texts() == two.texts() == {"number 59", "made while away"}


def test_a_copy_of_a_library_goes_on_under_a_name_of_its_own(
    computers: tuple[Computer, Computer], tmp_path: Path, there: Path
) -> None:
    one, two = computers
    one.note("from one")
    one.sync()
    two.sync()
    (tmp_path / "copy").mkdir()
    one.database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(tmp_path / "one" / "reader.sqlite3", tmp_path / "copy")
    copy = Computer(tmp_path / "copy", FolderCarrier(there))
    for number, computer in enumerate((one, copy, two)):
        computer.note(f"after it {number}")
    for _ in range(3):
        for computer in (one, copy, two):
            assert computer.sync().problems == ()
    wanted = {"from one", "after it 0", "after it 1", "after it 2"}
    assert one.texts() == copy.texts() == two.texts() == wanted
    copy.database.close()


def test_a_library_that_forgot_what_it_wrote_goes_on_as_another(
    computers: tuple[Computer, Computer], tmp_path: Path
) -> None:
    one, two = computers
    one.note("from one")
    one.sync()
    one.database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    old = (tmp_path / "one" / "reader.sqlite3").read_bytes()
    one.note("soon forgotten here")
    one.sync()
    two.sync()
    one.database.close()
    file = tmp_path / "one" / "reader.sqlite3"
    with file.open("r+b") as opened:  # in place, as a drive does that lost its last writes
        opened.write(old)
        opened.truncate()
    again = Computer(tmp_path / "one", one.carrier)
    again.note("other than before")
    for _ in range(3):
        again.sync()
        two.sync()
    wanted = {"from one", "soon forgotten here", "other than before"}
    assert again.texts() == two.texts() == wanted
    again.database.close()


def test_what_is_restored_comes_back_everywhere_and_deletes_nothing(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    carrier = FolderCarrier(tmp_path / "there")
    paths = Paths.below(tmp_path / "one")
    paths.data.mkdir(parents=True)
    one, two = Computer(paths.data, carrier), Computer(tmp_path / "two", carrier)
    for computer in (one, two):
        computer.begin()
    note = one.note("deleted by mistake")
    one.sync()
    two.sync()
    write_backup(paths, tmp_path / "backup.zip", NOW)
    one.notes.remove(note.id)
    one.note("made since")
    one.sync()
    two.sync()
    two.note("made elsewhere")
    two.sync()
    assert two.texts() == {"made since", "made elsewhere"}
    restore(tmp_path / "backup.zip", one.database, paths, NOW)
    one.database.close()
    again = Computer(paths.data, carrier)
    for computer in (again, two, again):
        assert computer.sync().problems == ()
    wanted = {"deleted by mistake", "made since", "made elsewhere"}
    assert again.texts() == two.texts() == wanted
    for computer in (again, two):
        computer.database.close()


def test_what_all_know_to_be_deleted_leaves_the_files(
    computers: tuple[Computer, Computer], there: Path
) -> None:
    one, two = computers
    note = one.note("a secret to forget")
    for computer in (one, two, one):
        computer.sync("")
    one.notes.remove(note.id)
    for computer in (one, two, one):
        computer.sync("")
    other = one.note("something")
    for number in range(45):
        one.notes.change(Note(other.id, other.story, NOW, f"something {number}"))
        one.sync("")
    two.sync("")
    for computer in (one, two):
        kept = b"".join(SyncStore(computer.database).pieces().values())
        assert b"secret to forget" not in kept


# -- a server


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    folder = tmp_path / "cloud"
    folder.mkdir()
    with webdav_server(folder) as address:
        yield address


def webdav(address: str, password: str = PASSWORD) -> WebDavCarrier:
    return WebDavCarrier(webdav_address(address), USER, password, Connection(proxy="none"))


@pytest.mark.expects_logs  # the server warns of passwords that travel openly
def test_a_server_carries_what_a_folder_does(server: str, tmp_path: Path) -> None:
    webdav(server).make()
    one, two = (Computer(tmp_path / name, webdav(server)) for name in ("one", "two"))
    for computer in (one, two):
        computer.begin()
        computer.note(f"from {json.dumps(str(computer.database.path))[-22:]}")
    for computer in (one, two, one, two):
        assert computer.sync().problems == ()
    assert one.texts() == two.texts()
    assert len(one.texts()) == 2
    assert one.sync() == Outcome(machines=1)
    for computer in (one, two):
        computer.database.close()


@pytest.mark.expects_logs
def test_a_server_that_lets_nobody_in_is_told(server: str) -> None:
    with pytest.raises(SyncError, match="does not let you in"):
        webdav(server, "wrong").files()
    with pytest.raises(SyncError, match="no folder of WebDAV"):
        webdav(f"{server}/nowhere").files()


@pytest.mark.parametrize("place", ["http://[x/", "//[", "\x7f", "", "a" * 10_000])
def test_a_server_that_names_no_place_has_no_files(
    monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    carrier = webdav("http://127.0.0.1:9/")
    answer = (
        f'<multistatus xmlns="DAV:"><response><href>{place}</href>'
        "<getcontentlength>²</getcontentlength></response></multistatus>"
    )
    monkeypatch.setattr(carrier, "_ask", lambda *_args, **_named: (207, answer.encode()))
    assert carrier.files() == {}


@pytest.mark.expects_logs
def test_a_server_that_renames_nothing_takes_files_all_the_same(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = WebDavCarrier._ask

    def refuse(carrier: WebDavCarrier, method: str, *values: Any, **named: Any) -> Any:
        return (502, b"") if method == "MOVE" else ask(carrier, method, *values, **named)

    monkeypatch.setattr(WebDavCarrier, "_ask", refuse)
    carrier, label = webdav(server), Label("a" * 32, Kind.UPDATE, 1)
    carrier.make()
    carrier.write(label, b"written")
    assert carrier.read(label) == b"written"
    assert carrier.files() == {"a" * 32: [File(label, 7)]}


def test_an_open_address_on_the_internet_gets_no_password() -> None:
    with pytest.raises(SyncError, match="https://"):
        webdav_address("http://cloud.example.org/dav")


def test_two_in_one_library_are_told_apart(computers: tuple[Computer, Computer]) -> None:
    one, two = computers
    assert one.database.path
    assert place_of(one.database) != place_of(two.database)
    again = Database.__new__(Database)
    again.path = one.database.path
    assert place_of(again) == place_of(one.database)


@pytest.mark.long
def test_large_libraries_meet_in_time(
    computers: tuple[Computer, Computer], capsys: pytest.CaptureFixture[str]
) -> None:
    for number, computer in enumerate(computers):
        _fill(computer.database, 10_000 * number)
        computer.begin()
    told = []
    for computer in (*computers, *computers, *computers):
        begun = time.process_time()
        computer.sync()
        told.append(time.process_time() - begun)
    assert max(told) < 30
    assert max(told[-2:]) < 1
    with capsys.disabled():
        sys.stdout.write(f"\nseconds of computing: {', '.join(f'{one:.1f}' for one in told)}\n")


def _fill(database: Database, first: int) -> None:
    """A library of 20,000 starred stories and 5,000 notes."""
    note = {
        "id": 0,
        "story": 0,
        "made": NOW.isoformat(),
        "text": "A note of words",
        "quote": "words",
    }
    with database.transaction() as connection:
        connection.executemany(
            "INSERT INTO stories (guid, link, link_key, title, title_key, summary, moment, seen, "
            "starred) VALUES (?1, ?1, ?1, 'A story', '', ?2, 0, 0, 1)",
            [(f"https://a.example/{n}", "A summary. " * 20) for n in range(first, first + 20_000)],
        )
        connection.executemany(
            "INSERT INTO notes (story, made, data) VALUES (?, 0, ?)",
            [(4 * n + 1, json.dumps(note)) for n in range(5_000)],
        )
