"""The package service: one change at a time, told of by signals."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Pair
from reader.network.connection import Connection
from reader.services.packages import PackageProgress, PackageService
from reader.services.tasks import Lane, TaskRunner
from reader.translation.manager import PackageManager
from reader.translation.packages.index import PackageIndex
from reader.translation.packages.install import staging_folder
from reader.translation.packages.store import PackageStore
from tests.helpers.packages import build_package
from tests.helpers.web import Handler, Site

PATIENCE = 60_000


@pytest.fixture
def service(runner: TaskRunner, site: Site, tmp_path: Path) -> PackageService:
    build_package(tmp_path / "bundled", "zh", "en", starter=True)
    manager = PackageManager(
        PackageStore(tmp_path / "packages", tmp_path / "bundled", tmp_path / "cache"),
        PackageIndex(tmp_path / "index.json"),
        tmp_path / "downloads",
        Connection(proxy="none"),
        site.url("/index.json"),
    )
    return PackageService(manager, runner)


def offer(site: Site, tmp_path: Path) -> None:
    site.add("/p", build_package(tmp_path / "server").read_bytes())
    site.add(
        "/index.json",
        b'[{"package_version": "1.0", "from_code": "en", "to_code": "zh", "links": ["%s"]}]'
        % site.url("/p").encode(),
    )


def test_a_package_is_fetched_after_the_list(
    service: PackageService, site: Site, qtbot: QtBot, tmp_path: Path
) -> None:
    offer(site, tmp_path)
    told: list[PackageProgress] = []
    service.progressed.connect(told.append)
    assert len(service.available()) > 90
    assert site.requests == []
    with qtbot.waitSignal(service.available_changed, timeout=PATIENCE):
        service.refresh_index()
    (entry,) = service.available()
    with qtbot.waitSignal(service.changed, timeout=PATIENCE):
        service.download(entry)
        assert service.busy
    assert not service.busy
    assert [p.code for p in service.installed()] == ["translate-en_zh", "translate-zh_en"]
    assert told[-1].done == told[-1].total


def test_a_file_is_installed_and_removed(
    service: PackageService, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(service.changed, timeout=PATIENCE):
        service.install_file(build_package(tmp_path / "file"))
    package = service.installed()[0]
    with qtbot.waitSignal(service.changed, timeout=PATIENCE):
        service.remove(package)
    assert service.route(Pair("en", "zh")) is None
    with qtbot.waitSignal(service.changed, timeout=PATIENCE):
        service.put_back(package)
    assert package in service.installed()


def test_what_was_removed_is_deleted_at_the_end(
    service: PackageService, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(service.changed, timeout=PATIENCE):
        service.install_file(build_package(tmp_path / "file"))
    (package,) = [package for package in service.installed() if not package.builtin]
    with qtbot.waitSignal(service.removed, timeout=PATIENCE) as told:
        service.remove(package)
    assert told.args == [package]
    staging = staging_folder(package.path.parent)
    assert list(staging.glob("aside-*/*")), "it is kept while the window is open"
    service.close()
    assert not list(staging.glob("aside-*"))


def test_what_fails_is_told_and_the_next_thing_can_be_done(
    service: PackageService, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "no.argosmodel").write_bytes(b"no package")
    with qtbot.waitSignal(service.failed, timeout=PATIENCE) as failure:
        service.install_file(tmp_path / "no.argosmodel")
    assert failure.args
    assert failure.args[0].code == "not-a-package"
    with qtbot.waitSignal(service.changed, timeout=PATIENCE):
        service.install_file(build_package(tmp_path / "file"))


def test_a_download_is_stopped(
    service: PackageService, site: Site, qtbot: QtBot, tmp_path: Path
) -> None:
    asked = threading.Event()

    def silent(handler: Handler) -> None:
        asked.set()
        handler.site.closing.wait()

    offer(site, tmp_path)
    site.answers["/p"] = silent
    with qtbot.waitSignal(service.available_changed, timeout=PATIENCE):
        service.refresh_index()
    service.download(service.available()[0])
    qtbot.waitUntil(asked.is_set, timeout=PATIENCE)
    service.cancel()
    assert not service.busy
    site.closing.set()


def test_what_goes_on_waits_for_what_was_stopped(
    service: PackageService,
    runner: TaskRunner,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """A thread that was told to stop may be about to write to the file that is gone on with."""
    begun, may_end, at_work = threading.Event(), threading.Event(), threading.Lock()
    overlaps: list[bool] = []

    def install(*_: object, **__: object) -> None:
        alone = at_work.acquire(blocking=False)
        overlaps.append(not alone)
        begun.set()
        may_end.wait(PATIENCE / 1000)
        if alone:
            at_work.release()

    monkeypatch.setattr(PackageManager, "install_file", install)
    service.install_file(tmp_path)
    assert begun.wait(PATIENCE / 1000)
    service.cancel()
    service.try_again()
    runner.submit(lambda: None, Lane.GENERAL).result()  # behind it, so that it has begun
    with qtbot.waitSignal(service.changed, timeout=PATIENCE):
        may_end.set()
    assert overlaps == [False, False]


def test_starter_packages_are_switched_off_and_on(service: PackageService, qtbot: QtBot) -> None:
    assert service.route(Pair("zh", "en"))
    with qtbot.waitSignal(service.changed):
        service.use_builtin(False)
    assert service.route(Pair("zh", "en")) is None
    assert [p.code for p in service.builtin_packages()] == ["translate-zh_en"]
    with qtbot.waitSignal(service.changed):
        service.use_builtin(True)
    assert service.route(Pair("zh", "en"))


def test_broken_packages_are_named(service: PackageService, tmp_path: Path) -> None:
    (tmp_path / "packages" / "half").mkdir(parents=True)
    assert [b.path.name for b in service.broken()] == ["half"]
