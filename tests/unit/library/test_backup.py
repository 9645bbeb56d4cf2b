"""A backup holds all that is kept of the reader, and is put back whole or not at all."""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import sqlite3
import stat
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.cancellation import CancelToken
from reader.datamodel.note import Note
from reader.datamodel.page import RawPage
from reader.datamodel.story import KeptPage, RuleAction, RuleField, StoryRule
from reader.datamodel.word import Word
from reader.errors import Cancelled, ExportError, ReaderError, StorageError
from reader.library import before_restore, restoring
from reader.library.backup import DATABASE, MANIFEST, SETTINGS, opened_backup, write_backup
from reader.library.before_restore import KEPT
from reader.library.restoring import restore
from reader.library.story_rules import add_rule
from reader.paths import Paths
from reader.settings_file import change_setting, load_settings
from reader.storage.kept import PAGE_FORMAT, KeptStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.notes import NoteStore
from reader.storage.pictures import PictureStore
from reader.storage.sqlite import Database, open_database
from reader.storage.word_list import WordStore
from tests.helpers.library import follow

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
PICTURE = b"\x89PNG" + b"a ferry" * 50


@contextmanager
def library(folder: Path) -> Iterator[tuple[Database, Paths]]:
    paths = Paths.below(folder)
    with closing(open_database(paths.database, MIGRATIONS)) as database:
        yield database, paths


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile with one of everything."""
    folder = tmp_path / "full"
    with library(folder) as (database, paths):
        follow(database, "Harbour Post", "Night ferry returns", host="harbour.example")
        kept = KeptPage(RawPage(b"<p>Trams.", "t"), None, PAGE_FORMAT, NOW)
        KeptStore(database).keep(1, kept)
        PictureStore(database, paths.pictures).add(1, "https://a.example/p", PICTURE)
        NoteStore(database).add(Note(0, 1, NOW, "why?", None))
        WordStore(database).save(Word(language="zh", text="渡轮", added=NOW))
        add_rule(database, StoryRule(RuleAction.STAR, RuleField.HEADLINE, "none"), NOW)
        change_setting(paths.settings_file, "appearance.zoom", 130)
    return folder


def dump(folder: Path) -> list[str]:
    """All statements that make a library, the queue of the search aside."""
    with closing(sqlite3.connect(Paths.below(folder).database)) as connection:
        lines = sorted(connection.iterdump())
    return [line for line in lines if '"unindexed"' not in line and "TRANSACTION" not in line]


def zoom(folder: Path) -> int:
    return load_settings(Paths.below(folder).settings_file).settings.appearance.zoom


def backed_up(folder: Path, target: Path) -> Path:
    with library(folder) as (_, paths):
        write_backup(paths, target, NOW)
    return target


def test_what_is_restored_is_what_was_backed_up(profile: Path, tmp_path: Path) -> None:
    backup = backed_up(profile, tmp_path / "b.zip")
    other = tmp_path / "other"
    with library(other) as (database, paths):
        restore(backup, database, paths, NOW)
    assert dump(other) == dump(profile)
    assert zoom(other) == 130
    with library(other) as (database, paths):
        assert PictureStore(database, paths.pictures).get(1, "https://a.example/p") == PICTURE
        assert database.rows("SELECT count(*) FROM unindexed")[0][0] == 1, "it is searched anew"


def test_a_backup_says_what_it_is_and_nobody_else_may_read_it(
    profile: Path, tmp_path: Path
) -> None:
    backup = backed_up(profile, tmp_path / "b.zip")
    with opened_backup(backup) as opened:
        assert opened.manifest.made == NOW
        assert opened.manifest.counts == {
            "feeds": 1,
            "stories": 1,
            "kept": 1,
            "notes": 1,
            "words": 1,
        }
    if os.name == "posix":
        assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert not list(Paths.below(profile).data.glob("*.copy-*")), "no copy is left behind"


def test_what_was_there_before_is_kept_and_puts_it_back(profile: Path, tmp_path: Path) -> None:
    backup = backed_up(profile, tmp_path / "b.zip")
    other = tmp_path / "other"
    with library(other) as (database, paths):
        follow(database, "云麓新闻", "水上公交", host="yunlu.example")
        change_setting(paths.settings_file, "appearance.zoom", 80)
    was = dump(other)
    with library(other) as (database, paths):
        before = restore(backup, database, paths, NOW)
    assert dump(other) != was
    with library(other) as (database, paths):
        restore(before, database, paths, NOW.replace(hour=13))
    assert (dump(other), zoom(other)) == (was, 80)


def test_of_what_was_there_before_the_newest_are_kept(profile: Path, tmp_path: Path) -> None:
    backup = backed_up(profile, tmp_path / "b.zip")
    for hour in range(KEPT + 2):
        with library(profile) as (database, paths):
            restore(backup, database, paths, NOW.replace(hour=hour))
    assert len(list(Paths.below(profile).data.glob("before-restore-*.zip"))) == KEPT


def test_what_was_kept_while_the_clock_was_wrong_is_older_than_what_is_kept_now(
    profile: Path, tmp_path: Path
) -> None:
    with library(profile) as (_, paths):
        write_backup(paths, tmp_path / "b.zip", NOW)
    for year in (2036, 2037, 2038, 2026):
        with library(profile) as (database, paths):
            before = restore(tmp_path / "b.zip", database, paths, NOW.replace(year=year))
        assert before.exists()
    names = sorted(path.name[15:19] for path in before.parent.glob("before-restore-*.zip"))
    assert names == ["2026", "2037", "2038"]


def test_a_library_that_was_replaced_takes_nothing_any_more(profile: Path, tmp_path: Path) -> None:
    backup = backed_up(profile, tmp_path / "b.zip")
    with library(profile) as (database, paths):
        restore(backup, database, paths, NOW)
        with pytest.raises(StorageError):
            WordStore(database).save(Word(language="zh", text="码头", added=NOW))


def test_a_library_that_another_window_uses_is_left_alone(profile: Path, tmp_path: Path) -> None:
    backup = backed_up(profile, tmp_path / "b.zip")
    other = tmp_path / "other"
    with library(other) as (first, _), library(other) as (database, paths):
        follow(first, "云麓新闻", "水上公交", host="yunlu.example")
        with pytest.raises(StorageError) as caught:
            restore(backup, database, paths, NOW)
        assert caught.value.code == "locked"
        follow(database, "Dock News", "Tram", host="dock.example")  # both go on
        assert first.rows("SELECT count(*) FROM feeds")[0][0] == 2


# -- what is no backup, or made to do harm


def rewritten(backup: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """A backup with other files in it."""
    with zipfile.ZipFile(backup) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    change(content)
    with zipfile.ZipFile(backup, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return backup


def with_manifest(**values: object) -> Callable[[dict[str, bytes]], object]:
    return lambda content: content.update(
        {MANIFEST: json.dumps({**json.loads(content[MANIFEST]), **values}).encode()}
    )


def foreign_database(content: dict[str, bytes]) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE other (a)")
        content[DATABASE] = connection.serialize()


def with_trigger(content: dict[str, bytes]) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(content[DATABASE])
        connection.execute("CREATE TRIGGER t AFTER INSERT ON words BEGIN DELETE FROM stories; END")
        content[DATABASE] = connection.serialize()


def newer_database(content: dict[str, bytes]) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(content[DATABASE])
        connection.execute("PRAGMA user_version = 999")
        content[DATABASE] = connection.serialize()


def other_picture(content: dict[str, bytes]) -> None:
    name = next(name for name in content if name.startswith("pictures/"))
    content[name] = b"something else"


DAMAGE: dict[str, tuple[Callable[[dict[str, bytes]], object], str]] = {
    "no manifest": (lambda c: c.pop(MANIFEST), "no-backup"),
    "no library": (lambda c: c.pop(DATABASE), "no-backup"),
    "of another format": (with_manifest(format="other"), "no-backup"),
    "a manifest of nonsense": (lambda c: c.update({MANIFEST: b"[" * 5000}), "no-backup"),
    "a manifest with other values": (with_manifest(made=["x"], counts=7), "no-backup"),
    "a time beyond all clocks": (with_manifest(made="0001-01-01T00:00:00+23:59"), "no-backup"),
    "of a newer version": (with_manifest(version=2), "backup-newer"),
    "a library of a newer version": (newer_database, "backup-newer"),
    "no database": (lambda c: c.update({DATABASE: b"no database" * 999}), "backup-damaged"),
    "a database cut short": (lambda c: c.update({DATABASE: c[DATABASE][:9000]}), "backup-damaged"),
    "a database of others": (foreign_database, "backup-damaged"),
    "a trigger of others": (with_trigger, "backup-damaged"),
    "settings of nonsense": (lambda c: c.update({SETTINGS: b"= ["}), "backup-damaged"),
    "settings without end": (lambda c: c.update({SETTINGS: b"#" * 6_000_000}), "backup-refused"),
    "another picture": (other_picture, "backup-damaged"),
    "a path out of it": (lambda c: c.update({"../../evil": b"x"}), "backup-refused"),
    "a path from the root": (lambda c: c.update({"/etc/evil": b"x"}), "backup-refused"),
    "a picture by another name": (
        lambda c: c.update({f"pictures/ab/{'c' * 64}": b"x"}),
        "backup-refused",
    ),
    "a bomb": (lambda c: c.update({DATABASE: bytes(200_000_000)}), "backup-refused"),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_is_no_sound_backup_changes_nothing(
    profile: Path, tmp_path: Path, damage: str
) -> None:
    change, code = DAMAGE[damage]
    backup = rewritten(backed_up(profile, tmp_path / "b.zip"), change)
    was = dump(profile)
    with library(profile) as (database, paths):
        change_setting(paths.settings_file, "appearance.zoom", 90)
        with pytest.raises(ReaderError) as caught:
            restore(backup, database, paths, NOW)
        assert caught.value.code == code
        WordStore(database).save(Word(language="zh", text="码头", added=NOW))
        WordStore(database).remove([2])
    assert [line for line in dump(profile) if "sqlite_sequence" not in line] == [
        line for line in was if "sqlite_sequence" not in line
    ]
    assert zoom(profile) == 90
    assert not list(tmp_path.rglob("evil"))
    assert not list(Paths.below(profile).data.glob("*.copy-*"))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"<html>Sign in</html>", None])
def test_another_file_is_told_to_be_no_backup(
    profile: Path, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "other.zip"
    if content is not None:
        file.write_bytes(content)
    with library(profile) as (database, paths), pytest.raises(StorageError) as caught:
        restore(file, database, paths, NOW)
    assert caught.value.code == ("unreadable" if content is None else "no-backup")


def test_a_link_is_refused(profile: Path, tmp_path: Path) -> None:
    backup = backed_up(profile, tmp_path / "b.zip")
    with zipfile.ZipFile(backup, "a") as archive:
        link = zipfile.ZipInfo(f"pictures/ab/ab{'c' * 62}")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(StorageError, match="link"), opened_backup(backup):
        pass


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_a_byte_that_changed_is_noticed(profile: Path, tmp_path: Path, part: float) -> None:
    backup = backed_up(profile, tmp_path / "b.zip")
    with zipfile.ZipFile(backup) as archive:
        member = archive.getinfo(DATABASE)
    start = member.header_offset + 30 + len(DATABASE) + 20  # behind the sizes of a large file
    data = bytearray(backup.read_bytes())
    data[start + int(part * member.compress_size)] ^= 0x55
    backup.write_bytes(data)
    was = dump(profile)
    with library(profile) as (database, paths), pytest.raises(StorageError) as caught:
        restore(backup, database, paths, NOW)
    assert caught.value.code == "backup-damaged"
    assert dump(profile) == was


# -- the disk, and the end of the process


def test_a_full_disk_leaves_an_old_backup_whole(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = backed_up(profile, tmp_path / "b.zip")
    was = backup.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with library(profile) as (_, paths), pytest.raises(ExportError) as caught:
        write_backup(paths, backup, NOW)
    assert caught.value.code == "disk-full"
    assert backup.read_bytes() == was
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["b.zip"]


def test_without_room_nothing_is_unpacked(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = backed_up(profile, tmp_path / "b.zip")
    usage = shutil_usage(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)
    with library(profile) as (database, paths), pytest.raises(StorageError) as caught:
        restore(backup, database, paths, NOW)
    assert caught.value.code == "disk-full"


def shutil_usage(free: int) -> os.statvfs_result:
    class Usage:
        pass

    usage = Usage()
    usage.free = free  # type: ignore[attr-defined]
    return usage  # type: ignore[return-value]


def test_what_is_stopped_changes_nothing(profile: Path, tmp_path: Path) -> None:
    backup = backed_up(profile, tmp_path / "b.zip")
    other, token = tmp_path / "other", CancelToken()
    token.cancel()
    with library(other) as (database, paths):
        follow(database, "云麓新闻", "水上公交", host="yunlu.example")
        with pytest.raises(Cancelled):
            restore(backup, database, paths, NOW, cancel=token)
        assert database.rows("SELECT title FROM feeds")[0][0] == "云麓新闻"


@pytest.mark.posix("forks, and signals that kill")
@pytest.mark.parametrize("place", ["put_back", "take_over", "replace_settings"])
def test_killed_at_any_step_the_one_or_the_other_library_is_there(
    profile: Path, tmp_path: Path, place: str
) -> None:
    """Killed right before, and right after, each step that changes something."""
    backup = backed_up(profile, tmp_path / "b.zip")
    new, other = dump(profile), tmp_path / "other"
    with library(other) as (database, paths):
        follow(database, "云麓新闻", "水上公交", host="yunlu.example")
    old = dump(other)
    for after in (False, True):
        child = os.fork()
        if child == 0:
            kill_at(place, after=after)
            try:
                with library(other) as (database, paths):
                    restore(backup, database, paths, NOW)
            finally:
                os._exit(1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
        with library(other) as (database, paths):
            assert database.notice is None
        assert dump(other) in (old, new)
        before = next(Paths.below(other).data.glob("before-restore-*.zip"))
        with library(other) as (database, paths):
            restore(before, database, paths, NOW)
        assert dump(other) == old


def kill_at(place: str, *, after: bool) -> None:
    owner = {
        "put_back": PictureStore,
        "take_over": Database,
        "replace_settings": restoring,
    }[place]
    step = getattr(owner, place)

    def killed(*arguments: object) -> None:
        if after:
            step(*arguments)
        os.kill(os.getpid(), signal.SIGKILL)

    setattr(owner, place, killed)


# -- what is said at the next start


def test_the_next_start_hears_once_of_what_was_there_before(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)
    assert before_restore.take(paths) is None
    before = paths.data / "before-restore-20260504-120000-000000.zip"
    before.parent.mkdir(parents=True)
    before.touch()
    before_restore.note(paths, before)
    assert before_restore.take(paths) == before
    assert before_restore.take(paths) is None


def test_a_note_that_leads_elsewhere_is_no_note(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)
    paths.state.mkdir(parents=True)
    (paths.state / "restored").write_text("../../b.zip")
    assert before_restore.take(paths) is None
