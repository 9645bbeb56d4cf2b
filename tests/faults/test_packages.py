"""P: packages, their lists and their downloads."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from reader.errors import PackageError, ReaderError
from reader.network.connection import Connection, Wish
from reader.system.files import MARK
from reader.translation.engine import Engine
from reader.translation.packages import archive
from reader.translation.packages.download import download, fetch_index
from reader.translation.packages.index import PackageIndex
from reader.translation.packages.install import InstallSteps, staging_folder
from reader.translation.packages.store import PackageStore
from reader.translation.worker.smoke_test import smoke_test
from tests.faults.conftest import Tell
from tests.faults.installed import PAIR, works
from tests.helpers.packages import build_folder, build_package
from tests.helpers.program import ROOT
from tests.helpers.web import Handler, Site
from tests.unit.translation.test_install import HOSTILE, state

DIRECT = Connection(proxy="none", timeout=5, stall_timeout=5)


# -- P1: hostile packages


@pytest.mark.fault("P1", "hostile package")
@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_package_is_refused_and_changes_nothing(
    store: PackageStore, tmp_path: Path, case: str, tell: Tell
) -> None:
    build_folder(store.installed_folder, "en", "de")
    before = state(tmp_path)
    path = tmp_path / "downloaded.argosmodel"
    path.write_bytes(HOSTILE[case]())
    with pytest.raises(PackageError) as caught:
        store.install_file(path, InstallSteps(smoke_test))
    tell(caught.value)
    path.unlink()
    for name in ("lock", MARK):
        (staging_folder(store.installed_folder) / name).unlink()
    assert state(tmp_path) == before
    assert [package.code for package in store.installed()] == ["translate-en_de"]


# -- P2: killed while installing, updating, removing

_WORK = """
import sys
from pathlib import Path
from reader.translation.packages.store import PackageStore
packages, files, work = Path(sys.argv[1]), sorted(Path(sys.argv[2]).iterdir()), sys.argv[3]
store = PackageStore(packages, packages / "none", packages / "none")
print("ready", flush=True)
while True:
    for path in files if work != "install" else files[:1]:
        store.install_file(path)
    for package in store.installed():
        if work == "remove" and package.target == "de":
            store.remove(package)
"""


@pytest.mark.fault("P2", "killed in the middle of the work")
@pytest.mark.posix("signals that kill")
@pytest.mark.parametrize("kills", [2, pytest.param(50, marks=pytest.mark.long)])
@pytest.mark.parametrize("work", ["install", "update", "remove"])
def test_a_kill_leaves_the_old_state_or_the_new(
    store: PackageStore, tmp_path: Path, work: str, kills: int
) -> None:
    chance, files = random.Random(kills), tmp_path / "files"
    for version in ("1.0", "1.1"):
        build_package(files, version=version)
        build_package(files, "en", "de", version=version)
    store.install_file(build_package(files))
    for _ in range(kills):
        command = [sys.executable, "-c", _WORK, str(store.installed_folder), str(files), work]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as process:
            assert process.stdout
            process.stdout.readline()
            Event().wait(chance.random() * 0.2)
            process.kill()
        assert store.broken() == []
        assert not any(archive.is_damaged(package.path) for package in store.installed())
        assert works(store)


# -- P3: no room


def full_disk(store: PackageStore, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage("/")._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)


def file_for_folder(store: PackageStore, monkeypatch: pytest.MonkeyPatch) -> None:
    store.installed_folder.parent.parent.mkdir(parents=True, exist_ok=True)
    store.installed_folder.parent.write_text("a file where the folder should be")


def full_while_writing(store: PackageStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(archive, "_copy", fails)


@pytest.mark.fault("P3", "no room for a package")
@pytest.mark.parametrize("trouble", [full_disk, file_for_folder, full_while_writing])
def test_without_room_nothing_is_half_installed(
    store: PackageStore,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    trouble: Callable[[PackageStore, pytest.MonkeyPatch], None],
    tell: Tell,
) -> None:
    path = build_package(tmp_path / "file")
    trouble(store, monkeypatch)
    with pytest.raises(PackageError) as caught:
        store.install_file(path)
    tell(caught.value)
    assert store.installed() == []


# -- P4: downloads


def cut(handler: Handler) -> None:
    handler.reply(200, b"PK\x03\x04" + bytes(1000), Content_Length="900000")


def sign_in(handler: Handler) -> None:
    handler.reply(200, b"<!DOCTYPE html><html><title>Sign in</title>")


def gone(handler: Handler) -> None:
    handler.reply(404, b"gone")


def too_large(handler: Handler) -> None:
    handler.reply(200, b"PK\x03\x04", Content_Length="9" * 17)


@pytest.mark.fault("P4", "download that is cut, swapped or gone")
@pytest.mark.parametrize("answer", [cut, sign_in, gone, too_large])
def test_what_did_not_come_whole_is_no_package(
    site: Site, tmp_path: Path, answer: Callable[[Handler], None], tell: Tell
) -> None:
    site.answers["/p"] = answer
    with pytest.raises(ReaderError) as caught:
        download(site.url("/p"), tmp_path / "p", DIRECT, wish=Wish.READER)
    tell(caught.value)
    assert not (tmp_path / "p").exists()


# -- P5: lists of packages

INDEXES = {
    "empty": b"", "words": b"not a list", "an object": b"{}", "a number": b"7",
    "half": b'[{"code": "translate-en_zh"', "not UTF-8": b"[\xff]", "a web page": b"<html></html>",
    "deep": b"[" * 100_000, "a number of 5,000 digits": b"[" + b"9" * 5000 + b"]",
}  # fmt: skip


@pytest.mark.fault("P5", "list of packages that is broken")
@pytest.mark.parametrize("kind", INDEXES)
def test_a_broken_list_leaves_the_old_one(
    site: Site, tmp_path: Path, kind: str, tell: Tell
) -> None:
    index = PackageIndex(tmp_path / "index.json")
    before = index.entries()
    with pytest.raises(PackageError) as caught:
        index.renew(fetch_index(site.add("/index", INDEXES[kind]), DIRECT))
    tell(caught.value)
    assert index.entries() == before
    (tmp_path / "index.json").write_bytes(INDEXES[kind])
    assert index.entries() == before


# -- P6: versions


@pytest.mark.fault("P6", "another version beside one in use")
@pytest.mark.parametrize(
    "versions", [("1.0", "1.1"), ("1.1", "1.0"), ("1.9", "1.10"), ("1.0", "1.0")]
)
def test_what_was_installed_last_is_used_at_once(
    store: PackageStore, tmp_path: Path, versions: tuple[str, str]
) -> None:
    for version, words in zip(versions, ({"Hello": "旧"}, {"Hello": "新"}), strict=True):
        folder = tmp_path / words["Hello"]
        store.install_file(build_package(folder, version=version, words=words))
        route = store.route(PAIR)
        assert route is not None
        assert Engine().translate(["Hello"], route)[0].text == words["Hello"]
    assert [package.version for package in store.installed()] == [versions[1]]
