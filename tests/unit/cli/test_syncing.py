"""`sync`: an account is added, synced, listed and removed."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest

from tests.helpers.program import Program, Result
from tests.helpers.reader_services import PASSWORD, USER, Kind, ReaderService
from tests.helpers.web import Site


class Reader:
    """The program with a folder of its own, and something on its standard input."""

    def __init__(self, program: Program, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self._program = program
        self._folder = folder
        self._patch = patch

    def __call__(self, *arguments: str, stdin: str = "") -> Result:
        self._patch.setattr("sys.stdin", io.StringIO(stdin))
        return self._program(*arguments, "--data-dir", self._folder)


@pytest.fixture
def reader(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, site: Site) -> Reader:
    monkeypatch.setenv("http_proxy", "")
    return Reader(program, tmp_path / "folder", monkeypatch)


@pytest.fixture
def service(site: Site) -> ReaderService:
    made = ReaderService(site, Kind.FRESHRSS)
    made.publish(made.follow("https://harbour.example/rss", "Harbour Gazette", "Ports"), "Ferry")
    return made


def add(reader: Reader, service: ReaderService, *more: str) -> Result:
    command = ("sync", "account", service.address, "--user", USER, "--password-stdin", *more)
    return reader(*command, stdin=f"{PASSWORD}\n")


def test_without_a_keyring_it_says_so_and_the_password_is_given_each_time(
    reader: Reader, service: ReaderService
) -> None:
    added = add(reader, service, "--json")
    assert added.status == 0
    (told,) = added.objects
    assert (told["id"], told["new"]) == ("account-1", 1)
    assert "no keyring" in added.err
    assert "--keep-in-file" in added.err
    again = reader("sync", "now")
    assert again.status == 1
    assert "is not kept here" in again.err
    given = reader("sync", "now", "account-1", "--password-stdin", stdin=PASSWORD)
    assert given.status == 0


def test_a_file_keeps_the_password_and_it_says_so(reader: Reader, service: ReaderService) -> None:
    added = add(reader, service, "--keep-in-file")
    assert "which you alone can read" in added.err
    assert reader("sync", "now").status == 0
    (status,) = reader("sync", "status", "--json").objects
    assert status["kind"] == "account"
    assert status["waiting"] == 0
    assert status["error"] is None
    assert "last 20" in reader("sync", "status").out


def test_what_waits_and_what_is_wrong_is_listed(reader: Reader, service: ReaderService) -> None:
    add(reader, service, "--keep-in-file")
    reader("feeds", "remove", "Harbour Gazette")
    assert "1 waiting" in reader("sync", "status").out
    failed = reader("sync", "now", "--json", "account-1", "--password-stdin", stdin="wrong")
    assert failed.status == 1
    assert failed.objects[0]["error"]["code"] == "signed-out"
    (status,) = reader("sync", "status", "--json").objects
    assert status["error"]["code"] == "signed-out"
    assert reader("sync", "now").status == 0
    assert not service.feeds


def test_feeds_of_accounts_are_left_to_their_services(
    reader: Reader, service: ReaderService
) -> None:
    add(reader, service, "--keep-in-file")
    told = reader("feeds", "update")
    assert told.status == 0
    assert "sync now" in told.err


@pytest.mark.parametrize("discard", [False, True])
def test_an_account_is_left(reader: Reader, service: ReaderService, discard: bool) -> None:
    add(reader, service, "--keep-in-file")
    done = reader("sync", "remove", "127.0.0.1", *["--discard"] * discard)
    assert done.status == 0
    assert reader("sync", "status").out == ""
    assert len(reader("feeds", "list", "--json").objects) == (not discard)


@pytest.mark.parametrize(
    ("arguments", "stdin", "said"),
    [
        (("account", "rss.example", "--user", "a"), "", "--password-stdin"),
        (("account", "rss.example", "--user", "a", "--password-stdin"), "", "no password"),
        (("remove", "nobody"), "", "sync status"),
        (("now", "nobody"), "", "sync status"),
    ],
)
def test_what_is_missing_is_told(
    reader: Reader, arguments: tuple[str, ...], stdin: str, said: str
) -> None:
    told = reader("sync", *arguments, stdin=stdin)
    assert told.status in (1, 2)
    assert said in told.err


def test_nothing_to_sync_is_no_failure(reader: Reader) -> None:
    assert reader("sync", "now").status == 0
    assert reader("sync", "status", "--json").out == ""


def test_a_service_that_lets_registered_programs_in_alone_is_told(reader: Reader) -> None:
    command = ("sync", "account", "www.inoreader.com", "--user", "a", "--password-stdin")
    told = reader(*command, stdin="b")
    assert "registered" in told.err


def test_a_folder_is_synced_with_a_passphrase_from_a_file(reader: Reader, tmp_path: Path) -> None:
    there, secret = tmp_path / "there", tmp_path / "passphrase"
    there.mkdir()
    secret.write_text("a passphrase of words\n")
    secret.chmod(0o644)
    command = ("sync", "folder", str(there), "--passphrase-file", str(secret), "--keep-in-file")
    if os.name == "posix":
        refused = reader(*command)
        assert refused.status == 1
        assert "chmod 600" in refused.err
    secret.chmod(0o600)
    reader("searches", "add", "harbour tram")
    added = reader(*command)
    assert added.status == 0
    assert "1 sent" in added.out
    assert len(list(there.glob("*/*.update"))) == 1
    assert b"harbour" not in b"".join(f.read_bytes() for f in there.glob("*/*.update"))
    status = json.loads(reader("sync", "status", "--json").out)
    assert (status["kind"], status["waiting"], status["error"]) == ("folder", 0, None)
    there.rename(tmp_path / "away")
    assert reader("sync", "now").status == 1
    (tmp_path / "away").rename(there)
    assert reader("sync", "now").status == 0
    assert "What it brought here stays" in reader("sync", "remove", "folder-1").out


def test_a_folder_without_a_passphrase_is_told_to_be_open(reader: Reader, tmp_path: Path) -> None:
    added = reader("sync", "folder", str(tmp_path))
    assert added.status == 0
    assert "not sealed" in added.err
