"""Packages from the list to the folder: found, fetched, installed, updated, removed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reader.datamodel.translation import Pair
from reader.errors import PackageError, ReaderError
from reader.network.connection import Connection
from reader.translation.manager import PackageManager
from reader.translation.packages import download
from reader.translation.packages.index import PackageIndex, parse_index
from reader.translation.packages.store import PackageStore
from tests.helpers.packages import build_package
from tests.helpers.web import Site

FAST = Connection(proxy="none", connect_timeout=5, stall_timeout=10)


def entry(address: str, source: str = "en", target: str = "zh", version: str = "1.0") -> bytes:
    return (
        f'[{{"package_version": "{version}", "from_code": "{source}", "to_code": "{target}",'
        f' "links": ["ipfs://x", "{address}"]}}]'
    ).encode()


@pytest.fixture
def manager(site: Site, tmp_path: Path) -> PackageManager:
    store = PackageStore(tmp_path / "packages", tmp_path / "none", tmp_path / "cache")
    index = PackageIndex(tmp_path / "index.json")
    return PackageManager(store, index, tmp_path / "downloads", FAST, site.url("/index.json"))


def test_a_package_is_found_fetched_installed_updated_and_removed(
    site: Site, manager: PackageManager, tmp_path: Path
) -> None:
    for version in ("1.0", "1.1"):
        file = build_package(tmp_path / "server", version=version)
        site.add(f"/{version}", file.read_bytes())
    site.add("/index.json", entry(site.url("/1.0")))
    manager.refresh_index()
    (package,) = manager.download_pair(Pair("en", "zh"))
    assert [p.id for p in manager.store.installed()] == ["translate-en_zh 1.0"]
    assert manager.updates() == []
    site.add("/index.json", entry(site.url("/1.1"), version="1.1"))
    manager.refresh_index()
    ((old, new),) = manager.updates()
    assert (old.version, new.version) == ("1.0", "1.1")
    manager.download(new)
    (package,) = manager.store.installed()
    assert package.version == "1.1"
    manager.store.remove(package)
    assert manager.store.installed() == []
    assert list((tmp_path / "downloads").glob("*.argosmodel*")) == []


def test_a_damaged_archive_is_refused_and_not_kept(
    site: Site, manager: PackageManager, tmp_path: Path
) -> None:
    data = bytearray(build_package(tmp_path / "server").read_bytes())
    data[len(data) // 2] ^= 0xFF
    site.add("/p", bytes(data))
    site.add("/index.json", entry(site.url("/p")))
    manager.refresh_index()
    with pytest.raises(PackageError):
        manager.download_pair(Pair("en", "zh"))
    assert list((tmp_path / "downloads").glob("*.argosmodel*")) == []
    assert manager.store.installed() == []


def test_what_came_whole_and_could_not_be_installed_is_not_fetched_again(
    site: Site, manager: PackageManager, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.add("/p", build_package(tmp_path / "server").read_bytes())
    site.add("/index.json", entry(site.url("/p")))
    manager.refresh_index()
    with monkeypatch.context() as patch:
        usage = shutil.disk_usage("/")._replace(free=1000)
        patch.setattr(shutil, "disk_usage", lambda _: usage)
        patch.setattr(download, "require_space", lambda *_: None)  # the disk filled up meanwhile
        with pytest.raises(PackageError) as caught:
            manager.download_pair(Pair("en", "zh"))
    assert caught.value.code == "disk-full"
    asked = len(site.requests)
    manager.download_pair(Pair("en", "zh"))
    assert len(site.requests) == asked
    assert list((tmp_path / "downloads").glob("*.argosmodel*")) == []


def test_no_package_for_a_pair_is_said(manager: PackageManager) -> None:
    with pytest.raises(PackageError) as caught:
        manager.download_pair(Pair("tlh", "zh"))
    assert caught.value.code == "no-package"


BROKEN_INDEXES = [
    b"",
    b"{",
    b"null",
    b"{}",
    b"[]",
    b"[1, null, []]",
    b"\xff\xfe",
    b"<html></html>",
    b"[" * 100_000,
    b'[{"from_code": "en"}]',
    b'[{"from_code": "../../x", "to_code": "zh", "package_version": "1", "links": ["https://a.b"]}]',
    b'[{"from_code": "en", "to_code": "zh", "package_version": "../1", "links": ["https://a.b"]}]',
    b'[{"from_code": "en", "to_code": "zh", "package_version": "1", "links": "https://a.b"}]',
    b'[{"from_code": "en", "to_code": "zh", "package_version": "1", "links": ["file:///etc"]}]',
    b'[{"from_code": "en", "to_code": "zh", "package_version": "1", "links": ["http://a.b"]}]',
    b'[{"from_code": "en", "to_code": "zh", "package_version": 1, "links": [7]}]',
]


def test_a_list_cut_in_its_middle_leaves_the_old_one(site: Site, manager: PackageManager) -> None:
    before = manager.index.entries()
    data = entry("https://a.example/p")
    site.answers["/index.json"] = lambda h: h.reply(200, data, Content_Length=str(len(data) + 9))
    with pytest.raises(ReaderError):
        manager.refresh_index()
    assert manager.index.entries() == before


@pytest.mark.parametrize("data", BROKEN_INDEXES)
def test_a_broken_list_leaves_the_old_one(site: Site, manager: PackageManager, data: bytes) -> None:
    before = manager.index.entries()
    site.add("/index.json", data)
    with pytest.raises(PackageError) as caught:
        manager.refresh_index()
    assert str(caught.value).endswith(".")
    assert manager.index.entries() == before


def test_the_list_in_the_program_is_sound(manager: PackageManager) -> None:
    entries = manager.index.entries()
    pairs = {(e.source, e.target) for e in entries}
    assert len(entries) > 90
    assert {("en", "zh"), ("zh", "en"), ("en", "zt"), ("de", "en")} <= pairs
    assert [e.source for e in manager.entries_for(Pair("de", "zh"))] == ["de", "en"]


def test_a_good_entry_among_bad_ones_is_kept() -> None:
    good = entry("https://a.example/p")[1:-1]
    assert len(parse_index(b"[null, " + good + b', {"from_code": 1}]')) == 1
