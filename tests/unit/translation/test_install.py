"""Installing packages: what is refused, and that nothing is ever half there."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cancellation import CancelToken
from reader.datamodel.translation import Pair
from reader.errors import Cancelled, PackageError
from reader.system.files import MARK
from reader.translation.engine import Engine
from reader.translation.packages import archive
from reader.translation.packages.archive import is_damaged
from reader.translation.packages.install import InstallSteps, discard
from reader.translation.packages.package import Package
from reader.translation.packages.store import PackageStore
from reader.translation.worker.smoke_test import smoke_test
from tests.helpers.packages import build_folder, build_package, package_files

NAME = "translate-en_zh-1_0"
FILES = {f"{NAME}/{name}": data for name, data in package_files("en", "zh", "1.0").items()}


@pytest.fixture
def store(tmp_path: Path) -> PackageStore:
    return PackageStore(tmp_path / "argos" / "packages", tmp_path / "none", tmp_path / "cache")


def state(folder: Path) -> dict[str, str]:
    """Every file of a folder with its hash, without what marks the program's own folders."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MARK
    }


def zipped(
    files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED, **changes: bytes | None
) -> bytes:
    """A package file of these files; `changes` go by name in the folder, None takes one out."""
    members = dict(files)
    for name, data in changes.items():
        member = f"{NAME}/{name.replace('__', '/').replace('_json', '.json')}"
        members.pop(member, None)
        if data is not None:
            members[member] = data
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return buffer.getvalue()


def with_member(name: str, data: bytes = b"x", mode: int = 0, count: int = 1) -> bytes:
    buffer = io.BytesIO(zipped(FILES))
    with zipfile.ZipFile(buffer, "a") as file:
        for _ in range(count):
            info = zipfile.ZipInfo(name)
            info.external_attr = mode << 16
            file.writestr(info, data)
    return buffer.getvalue()


def bomb() -> bytes:
    return zipped({**FILES, f"{NAME}/zeros": bytes(300_000_000)})


def much_in_lzma() -> bytes:
    """More zeros in LZMA than may be, beside enough noise that they do not swell like a bomb."""
    noise = {f"{NAME}/noise": os.urandom(10_000_000)}
    buffer = io.BytesIO(zipped({**FILES, **noise}, zipfile.ZIP_STORED))
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_LZMA) as file:
        file.writestr(f"{NAME}/zeros", bytes(101_000_000))
    return buffer.getvalue()


def overlapping() -> bytes:
    """Two entries of the directory that point at the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in FILES.items():
            file.writestr(name, data)
        twin = zipfile.ZipInfo(f"{NAME}/twin")
        first = file.infolist()[0]
        for slot in ("header_offset", "CRC", "compress_size", "file_size", "compress_type"):
            setattr(twin, slot, getattr(first, slot))
        file.filelist.append(twin)
        file.NameToInfo[twin.filename] = twin
    return buffer.getvalue()


def many_files() -> bytes:
    return zipped({**FILES, **{f"{NAME}/f{n}": b"" for n in range(500)}})


def encrypted() -> bytes:
    data = bytearray(zipped(FILES))
    start = data.find(b"PK\x01\x02")
    while start >= 0:
        data[start + 8] |= 1
        start = data.find(b"PK\x01\x02", start + 4)
    return bytes(data)


def flipped(archive: bytes) -> bytes:
    """A file with a wrong byte in a member."""
    data = bytearray(archive)
    data[len(data) // 3] ^= 0xFF
    return bytes(data)


def cut_model(keep: int) -> bytes:
    return FILES[f"{NAME}/model/model.bin"][:keep]


HOSTILE: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "text": lambda: b"just some words",
    "html": lambda: b"<!DOCTYPE html><html><body>Sign in</body></html>",
    "lfs pointer": lambda: b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n",
    "cut at half": lambda: zipped(FILES)[: len(zipped(FILES)) // 2],
    "cut by a byte": lambda: zipped(FILES)[:-1],
    "no members": lambda: zipped({}),
    "flipped byte": lambda: flipped(zipped(FILES)),
    "encrypted": encrypted,
    "parent folder": lambda: with_member(f"{NAME}/../../escape"),
    "absolute": lambda: with_member("/tmp/escape"),
    "drive": lambda: with_member("C:/escape"),
    "backslashes": lambda: with_member(f"{NAME}\\..\\..\\escape"),
    "other package": lambda: with_member("translate-en_de-1_0/model/model.bin"),
    "file at the top": lambda: with_member("escape"),
    "nul in name": lambda: with_member(f"{NAME}/model\0.bin"),
    "newline in name": lambda: with_member(f"{NAME}/a\nb"),
    "dots at the end": lambda: with_member(f"{NAME}/model./model.bin"),
    "very long name": lambda: with_member(f"{NAME}/" + "a" * 5000),
    "link": lambda: with_member(f"{NAME}/link", b"/etc/passwd", stat.S_IFLNK | 0o777),
    "device": lambda: with_member(f"{NAME}/device", b"", stat.S_IFCHR | 0o666),
    "pipe": lambda: with_member(f"{NAME}/pipe", b"", stat.S_IFIFO | 0o666),
    "another case": lambda: with_member(f"{NAME}/METADATA.json", b"{}"),
    "file and folder": lambda: with_member(f"{NAME}/metadata.json/x"),
    "bomb": bomb,
    "bzip2": lambda: zipped(FILES, zipfile.ZIP_BZIP2),
    "much in LZMA": much_in_lzma,
    "flipped byte in LZMA": lambda: flipped(zipped(FILES, zipfile.ZIP_LZMA)),
    "overlap": overlapping,
    "many files": many_files,
    "no metadata": lambda: zipped(FILES, metadata_json=None),
    "metadata is a list": lambda: zipped(FILES, metadata_json=b"[]"),
    "metadata is broken": lambda: zipped(FILES, metadata_json=b"{"),
    "metadata is not UTF-8": lambda: zipped(FILES, metadata_json=b"\xff\xff"),
    "null names": lambda: zipped(FILES, metadata_json=b'{"from_code":null,"to_code":null}'),
    "a sentence splitter": lambda: zipped(FILES, metadata_json=b'{"type":"sbd"}'),
    "hostile code": lambda: zipped(FILES, metadata_json=b'{"from_code":"../x","to_code":"zh"}'),
    "no model": lambda: zipped({k: v for k, v in FILES.items() if "model.bin" not in k}),
    "no tokenizer": lambda: zipped({k: v for k, v in FILES.items() if "sentencepiece" not in k}),
    "empty model": lambda: zipped({**FILES, f"{NAME}/model/model.bin": b""}),
    "cut model": lambda: zipped({**FILES, f"{NAME}/model/model.bin": cut_model(20_000)}),
    "noise as model": lambda: zipped({**FILES, f"{NAME}/model/model.bin": b"\x06\0\0\0" * 9999}),
    "noise as tokenizer": lambda: zipped({**FILES, f"{NAME}/sentencepiece.model": b"\x0a" * 99}),
    "vocabulary of another size": lambda: zipped(
        {**FILES, f"{NAME}/model/shared_vocabulary.json": b'["a"]'}
    ),
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_same_name_twice_is_refused(store: PackageStore, tmp_path: Path) -> None:
    path = tmp_path / "twice.argosmodel"
    path.write_bytes(with_member(f"{NAME}/metadata.json", b"{}"))
    with pytest.raises(PackageError, match="twice"):
        store.install_file(path)


def test_remains_of_a_mac_do_no_harm(store: PackageStore, tmp_path: Path) -> None:
    path = tmp_path / "mac.argosmodel"
    path.write_bytes(with_member("__MACOSX/._metadata.json"))
    assert store.install_file(path).id == "translate-en_zh 1.0"


def test_a_package_in_lzma_is_installed(store: PackageStore, tmp_path: Path) -> None:
    path = tmp_path / "small.argosmodel"
    path.write_bytes(zipped(FILES, zipfile.ZIP_LZMA))
    assert store.install_file(path, InstallSteps(smoke_test)).id == "translate-en_zh 1.0"


def test_a_sound_package_is_installed_and_translates(store: PackageStore, tmp_path: Path) -> None:
    package = store.install_file(build_package(tmp_path / "file"), InstallSteps(smoke_test))
    assert package.path == store.installed_folder / NAME
    assert [p.id for p in store.installed()] == ["translate-en_zh 1.0"]
    route = store.route(Pair("en", "zh"))
    assert route
    assert Engine().translate(["Hello world."], route)[0].text == "你好世界。"
    assert list(store.installed_folder.iterdir()) == [package.path]


def test_a_folder_can_be_installed(store: PackageStore, tmp_path: Path) -> None:
    folder = build_folder(tmp_path / "file")
    os.symlink("/etc/passwd", folder / "link")
    package = store.install_file(folder)
    assert not (package.path / "link").exists()
    assert not archive.is_damaged(package.path)


def test_a_new_version_takes_the_place_of_the_old(store: PackageStore, tmp_path: Path) -> None:
    for version in ("1.0", "1.1", "1.1"):
        store.install_file(build_package(tmp_path / "file", version=version))
    assert [p.version for p in store.installed()] == ["1.1"]
    assert len(list(store.installed_folder.iterdir())) == 1


def test_a_package_that_fails_its_smoke_test_leaves_the_old_one(
    store: PackageStore, tmp_path: Path
) -> None:
    store.install_file(build_package(tmp_path / "file"))
    before = state(store.installed_folder)

    def fail(_: Package) -> None:
        raise PackageError("package-refused", "It does not work.")

    with pytest.raises(PackageError):
        store.install_file(build_package(tmp_path / "file", version="2.0"), InstallSteps(fail))
    assert state(store.installed_folder) == before


def test_an_installation_can_be_stopped(store: PackageStore, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        store.install_file(build_package(tmp_path / "file"), InstallSteps(cancel=token))
    assert store.installed() == []


def test_a_removed_package_is_gone_at_once(store: PackageStore, tmp_path: Path) -> None:
    package = store.install_file(build_package(tmp_path / "file"))
    store.remove(package)
    assert list(store.installed_folder.iterdir()) == []
    assert store.route(Pair("en", "zh")) is None


def test_a_package_that_was_set_aside_is_put_back_whole(
    store: PackageStore, tmp_path: Path
) -> None:
    package = store.install_file(build_package(tmp_path / "file"))
    aside = store.set_aside(package)
    assert list(store.installed_folder.iterdir()) == []
    store.install_file(build_package(tmp_path / "other", "en", "de"))  # leaves it alone
    store.put_back(aside)
    assert package in store.installed()
    assert not is_damaged(package.path)
    assert not aside.parent.exists()


def test_a_package_that_is_installed_again_meanwhile_is_not_written_over(
    store: PackageStore, tmp_path: Path
) -> None:
    file = build_package(tmp_path / "file")
    aside = store.set_aside(store.install_file(file))
    again = store.install_file(file)
    with pytest.raises(PackageError):
        store.put_back(aside)
    assert store.installed() == [again]
    discard(aside)
    assert not aside.parent.exists()


def test_starter_packages_are_not_removed(tmp_path: Path) -> None:
    build_package(tmp_path / "bundled")
    store = PackageStore(tmp_path / "p", tmp_path / "bundled", tmp_path / "c")
    with pytest.raises(PackageError):
        store.remove(store.builtin_packages()[0])


def test_a_full_disk_is_told_before_anything_is_written(
    store: PackageStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = build_package(tmp_path / "file")
    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(PackageError) as caught:
        store.install_file(path)
    assert caught.value.code == "disk-full"
    assert "MB are needed" in str(caught.value)


def test_a_folder_that_may_not_be_written_gives_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "argos").write_text("a file where the folder should be")
    store = PackageStore(tmp_path / "argos" / "packages", tmp_path / "b", tmp_path / "c")
    with pytest.raises(PackageError) as caught:
        store.install_file(build_package(tmp_path / "file"))
    assert caught.value.code == "packages-unwritable"


def test_silent_damage_is_found_when_the_package_is_loaded(
    store: PackageStore, tmp_path: Path
) -> None:
    from reader.errors import TranslationError

    package = store.install_file(build_package(tmp_path / "file"))
    model = package.path / "model" / "model.bin"
    data = bytearray(model.read_bytes())
    data[len(data) // 2] ^= 1
    model.write_bytes(data)
    route = store.route(Pair("en", "zh"))
    assert route
    with pytest.raises(TranslationError) as caught:
        Engine().translate(["Hello world."], route)
    assert caught.value.code == "package-damaged"


_CHURN = """
import sys
from pathlib import Path
from reader.translation.packages.store import PackageStore
packages, files = Path(sys.argv[1]), sorted(Path(sys.argv[2]).iterdir())
store = PackageStore(packages, packages / "none", packages / "none")
print("ready", flush=True)
while True:
    for path in files:
        store.install_file(path)
    for package in store.installed():
        if package.target == "de":
            store.remove(package)
"""


@pytest.mark.posix("signals that kill")
@pytest.mark.parametrize("kills", [5, pytest.param(150, marks=pytest.mark.long)])
def test_kills_leave_whole_packages_only(
    store: PackageStore, tmp_path: Path, kills: int, capsys: pytest.CaptureFixture[str]
) -> None:
    import random
    from threading import Event

    chance = random.Random(kills)
    files = tmp_path / "files"
    for version in ("1.0", "1.1"):
        build_package(files, version=version)
        build_package(files, "en", "de", version=version)
    store.install_file(build_package(files))
    translated = 0
    for _ in range(kills):
        with subprocess.Popen(
            [sys.executable, "-c", _CHURN, str(store.installed_folder), str(files)],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        ) as churn:
            assert churn.stdout
            churn.stdout.readline()
            Event().wait(chance.random() * 0.3)
            churn.kill()
        assert store.broken() == []
        packages = store.installed()
        assert ("en", "zh") in [(p.source, p.target) for p in packages]
        for package in packages:
            assert not archive.is_damaged(package.path)
        route = store.route(Pair("en", "zh"))
        assert route
        translated += Engine().translate(["Hello world."], route)[0].text == "你好世界。"
    assert translated == kills
    with capsys.disabled():
        sys.stdout.write(f"\n{kills} kills while installing and removing: every list whole\n")
