"""P: packages, their lists and their downloads; M: models that are damaged or do harm."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from reader.document import Pair
from reader.errors import PackageError, ReaderError
from reader.network.connection import Connection
from reader.translation.engine import Engine
from reader.translation.packages import archive
from reader.translation.packages.download import download, fetch_index
from reader.translation.packages.index import PackageIndex
from reader.translation.packages.install import InstallSteps
from reader.translation.packages.store import PackageStore, Route
from reader.translation.worker.events import Event as Told
from reader.translation.worker.events import Failed, GivenUp, Translated
from reader.translation.worker.scheduler import Priority
from reader.translation.worker.smoke_test import smoke_test
from reader.translation.worker.supervisor import Supervisor, SupervisorOptions
from tests.faults.conftest import Tell
from tests.helpers.engines import harmful
from tests.helpers.packages import POSITIONS, build_folder, build_package
from tests.helpers.program import ROOT
from tests.helpers.web import Handler, Site
from tests.unit.translation.test_install import HOSTILE, state

PAIR = Pair("en", "zh")
DIRECT = Connection(proxy="none", timeout=5, stall_timeout=5)


@pytest.fixture
def store(tmp_path: Path) -> PackageStore:
    return PackageStore(tmp_path / "argos" / "packages", tmp_path / "none", tmp_path / "cache")


def works(store: PackageStore) -> bool:
    """Whether English is translated by what is installed."""
    route = store.route(PAIR)
    return route is not None and Engine().translate(["Hello world."], route)[0].text == "你好世界。"


# -- P1: hostile packages


@pytest.mark.fault("P1", "hostile package")
@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_package_is_refused_and_changes_nothing(
    store: PackageStore, tmp_path: Path, case: str, tell: Tell
) -> None:
    build_folder(store.installed_folder, "en", "de")
    before = state(store.installed_folder)
    path = tmp_path / "downloaded.argosmodel"
    path.write_bytes(HOSTILE[case]())
    with pytest.raises(PackageError) as caught:
        store.install_file(path, InstallSteps(smoke_test))
    tell(caught.value)
    assert state(store.installed_folder) == before


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
@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
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
        download(site.url("/p"), tmp_path / "p", DIRECT)
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
        index.replace(fetch_index(site.add("/index", INDEXES[kind]), DIRECT))
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


# -- M1: damaged models


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


@pytest.mark.fault("M1", "model that is damaged")
@pytest.mark.parametrize("damage", [flip, cut_short, Path.unlink])
@pytest.mark.parametrize("name", ["model/model.bin", "sentencepiece.model", "model/config.json"])
def test_a_damaged_model_is_said_and_not_used(
    store: PackageStore, tmp_path: Path, name: str, damage: Callable[[Path], None], tell: Tell
) -> None:
    package = store.install_file(build_package(tmp_path / "file"))
    damage(package.path / name)
    route = store.route(PAIR)
    if route is None:
        tell(store.broken()[0].reason)
        return
    with pytest.raises(ReaderError) as caught:
        Engine().translate(["Hello world."], route)
    tell(caught.value)


# -- M2: models that hang, take all memory, or cannot take a sentence


def events(texts: list[str]) -> list[Told]:
    """What is told of these sentences by a real worker whose engine obeys words in them."""
    seen: list[Told] = []
    ready = Event()

    def listen(event: Told) -> None:
        seen.append(event)
        done = [t.source for e in seen if isinstance(e, Translated) for t in e.translations]
        done += [text for e in seen if isinstance(e, GivenUp) for text in e.sentences]
        if len(done) >= len(texts) or isinstance(event, Failed):
            ready.set()

    options = SupervisorOptions(
        worker=harmful(), backoff=(0.0,) * 4, batch_seconds=0.2, loading_seconds=3.0
    )
    supervisor = Supervisor(listen, options)
    supervisor.add(Route(PAIR, ()), texts, Priority.PAGE)
    assert ready.wait(60)
    supervisor.close()
    return seen


@pytest.mark.fault("M2", "model that hangs, breaks or takes all memory")
@pytest.mark.parametrize("harm", ["HANG", "FULL", "BUG", "CRASH"])
def test_a_sentence_that_cannot_be_translated_is_given_up_and_no_other(harm: str) -> None:
    seen = events(["one", harm, "two"])
    done = {t.text for e in seen if isinstance(e, Translated) for t in e.translations}
    assert done == {"ONE", "TWO"}
    assert [text for e in seen if isinstance(e, GivenUp) for text in e.sentences] == [harm]


@pytest.mark.fault("M2", "sentence longer than a model can take")
@pytest.mark.parametrize("times", [1, 3, 30])
def test_a_sentence_longer_than_the_model_is_translated_whole(
    store: PackageStore, times: int
) -> None:
    build_folder(store.installed_folder)
    route = store.route(PAIR)
    assert route is not None
    count = POSITIONS * times // 5
    text = ", ".join(f"the bank sold {n} cars" for n in range(count)) + ", people read news."
    (translation,) = Engine().translate([text], route)
    assert translation.text.startswith("这银行")
    assert translation.text.endswith("人们阅读新闻。")


# -- M3: nothing is fetched for a sentence


@pytest.mark.fault("M3", "package with a splitter of its own")
@pytest.mark.parametrize("part", ["stanza", "minisbd", "spacy"])
def test_a_splitter_of_the_package_is_not_loaded(
    store: PackageStore, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    folder = build_folder(store.installed_folder)
    (folder / part).mkdir()
    (folder / part / "model.pkl").write_bytes(b"cos\nsystem\n(S'exit'\ntR.")
    assert works(store)
    assert part not in sys.modules
