"""Files are written whole, and nothing is deleted that the program has not made."""

from __future__ import annotations

import ast
import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

import reader
from reader.system import files
from reader.system.files import (
    MARK,
    PART,
    move,
    open_shared,
    own_folder,
    put,
    remove,
    sweep,
    write_whole,
)

ROOT = Path(reader.__file__).parent

#: Where something is deleted, renamed or written other than by `reader/system/files.py`, and why.
EXCEPTIONS = {
    ("export/files.py", "write_bytes"): "a device or pipe that the person named",
    ("library/backup.py", "open"): "a member of an archive",
    ("translation/packages/archive.py", "open"): "a new file in a folder made for it",
    ("translation/packages/download.py", "open"): "a part that grows",
    ("translation/packages/download.py", "write_bytes"): "a part that begins anew",
    ("translation/packages/install.py", "open"): "a lock",
    ("translation/packages/install.py", "copyfile"): "into a folder made for it",
    ("translation/packages/store.py", "TemporaryDirectory"): "made by this process",
    ("translation/argos.py", "TemporaryDirectory"): "made by this process",
    ("system/locking.py", "open"): "a lock",
    ("logs.py", "open"): "whether the log can be written",
    ("storage/backups.py", "TemporaryDirectory"): "made by this process",
    ("storage/salvage.py", "TemporaryDirectory"): "made by this process",
    ("storage/salvage.py", "copyfile"): "into a folder made for it",
    ("storage/damage.py", "copyfile"): "a copy of the library, to a name of the program's own",
    ("storage/damage.py", "open"): "to have it on the disk",
}

DELETING = {"unlink", "rmtree", "rmdir", "removedirs", "renames", "TemporaryDirectory"}
_OF_PATHS = {"replace", "rename"}
WRITING = {"write_bytes", "write_text", "copyfile", "copy2", "copytree", "NamedTemporaryFile"}


def calls(tree: ast.AST) -> Iterator[str]:
    """What is called that deletes, renames or writes a file, by its name."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        function = node.func
        name = getattr(function, "attr", getattr(function, "id", ""))
        is_method = isinstance(function, ast.Attribute)
        owner = getattr(getattr(function, "value", None), "id", "")
        modes = [a.value for a in node.args if isinstance(a, ast.Constant)]
        if (
            name in DELETING | WRITING
            or (owner == "os" and name in ("remove", "rename", "replace", "truncate", "link"))
            or (owner == "shutil" and name in ("move", "copy"))
            # `Path.replace` takes one thing, `str.replace` two, those of dates and data names; and
            # what is renamed of the library has a number and a name.
            or (is_method and name in _OF_PATHS and len(node.args) == 1 and not node.keywords)
            or (name == "open" and any(isinstance(m, str) and set(m) & set("wax") for m in modes))
        ):
            yield name


def test_one_module_deletes_renames_and_writes_files() -> None:
    found = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in ROOT.rglob("*.py")
        for name in calls(ast.parse(path.read_text("utf-8")))
        if path != Path(files.__file__)
    }
    assert found - EXCEPTIONS.keys() == set()
    assert EXCEPTIONS.keys() - found == set(), "no exception is left that nobody needs"


def old(path: Path, content: str = "old") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    os.utime(path, (0, 0))
    return path


@pytest.mark.posix("names that differ in their case alone")
def test_only_what_has_a_name_of_the_form_goes(tmp_path: Path) -> None:
    own_folder(tmp_path)
    ours = old(tmp_path / "0123456789ab.page")
    theirs = [old(tmp_path / name) for name in ("holiday.page", "0123456789AB.page", "a.jpg")]
    assert sweep(tmp_path, r"[0-9a-f]{12}\.page") == 1
    assert not ours.exists()
    assert all(path.exists() for path in theirs)


def test_nothing_goes_from_a_folder_without_the_mark(tmp_path: Path) -> None:
    file = old(tmp_path / "aa" / "0123.page")
    assert sweep(tmp_path, r".*") == 0
    own_folder(tmp_path / "aa")
    assert sweep(tmp_path, r".*") == 0
    assert file.exists()


@pytest.mark.posix("links that need no rights")
def test_nothing_goes_through_a_link(tmp_path: Path) -> None:
    elsewhere = old(tmp_path / "elsewhere" / "aaaa")
    own_folder(tmp_path / "own")
    for link, to in (("aaaa", elsewhere), ("bb", elsewhere.parent), ("cccc", elsewhere.parent)):
        (tmp_path / "own" / link).symlink_to(to)
    assert sweep(tmp_path / "own", r"(bb/)?[a-z]{4}") == 0
    linked = tmp_path / "linked"
    linked.symlink_to(tmp_path / "own")
    old(tmp_path / "own" / "dddd")
    assert sweep(linked, r"[a-z]{4}") == 0
    assert elsewhere.exists()
    assert (tmp_path / "own" / "dddd").exists()


def test_what_is_new_or_needed_stays(tmp_path: Path) -> None:
    own_folder(tmp_path)
    old(tmp_path / "aaaa")
    (tmp_path / "bbbb").write_text("new")
    old(tmp_path / "cccc")
    assert sweep(tmp_path, r"[a-z]{4}", rest=3600, keep={"cccc"}) == 1
    assert {path.name for path in tmp_path.iterdir()} == {"bbbb", "cccc", MARK}


LINK = pytest.param("link", marks=pytest.mark.posix("links that need no rights"))
PIPE = pytest.param("pipe", marks=pytest.mark.posix("pipes that have names"))


@pytest.mark.parametrize("kind", [LINK, "folder", PIPE])
def test_a_single_file_goes_only_if_it_is_one(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a"
    if kind == "link":
        path.symlink_to(old(tmp_path / "b"))
    elif kind == "folder":
        path.mkdir()
    else:
        os.mkfifo(path)
    assert not remove(path)
    assert os.path.lexists(path)


@pytest.mark.posix("links that need no rights")
def test_a_link_that_is_written_stays_one_and_the_mode_of_its_file(tmp_path: Path) -> None:
    real, link = old(tmp_path / "real" / "a"), tmp_path / "link"
    real.chmod(0o640)
    link.symlink_to(real)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert real.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in real.parent.iterdir()] == ["a"]


@pytest.mark.parametrize("place", ["folder", PIPE])
def test_what_is_no_file_is_not_written_over(tmp_path: Path, place: str) -> None:
    path = tmp_path / "a"
    if place == "folder":
        path.mkdir()
    else:
        os.mkfifo(path)
    with pytest.raises(OSError, match="a"):
        write_whole(path, b"new")
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_killed_write_leaves_has_the_form_that_is_swept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "remove", lambda _path: False)
    monkeypatch.setattr(files, "put", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "a", b"new")
    monkeypatch.undo()
    own_folder(tmp_path)
    assert sweep(tmp_path, PART) == 1


def test_what_a_killed_write_left_goes_with_a_later_one_and_nothing_else(tmp_path: Path) -> None:
    left = {name: tmp_path / name for name in LEFT}
    for name, path in left.items():
        path.write_bytes(b"half")
        age = 3600 if "fresh" in LEFT[name] else 2 * 24 * 3600
        os.utime(path, (time.time() - age,) * 2)
    write_whole(tmp_path / "export.zip", b"whole")
    gone = {name for name, path in left.items() if not path.exists()}
    assert gone == {name for name, what in LEFT.items() if what == "left long ago"}


LEFT = {
    ".bilingual-reader-0123456789ab.part": "left long ago",
    ".bilingual-reader-ba9876543210.part": "fresh: somebody may be writing it",
    ".0123456789ab.part": "of who knows what program",
    "bilingual-reader-0123456789ab.part": "of who knows what program",
    ".bilingual-reader-notes.part": "of who knows what program",
}


def test_windows_is_asked_again_while_another_program_reads_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[Path] = []
    replace = Path.replace

    def refused_twice(path: Path, target: Path) -> Path:
        tries.append(target)
        if len(tries) < 3:
            raise PermissionError(13, "in use")
        return replace(path, target)

    new, target = old(tmp_path / "new"), tmp_path / "a"
    monkeypatch.setattr(Path, "replace", refused_twice)
    monkeypatch.setattr("time.sleep", lambda _seconds: None)
    monkeypatch.setattr(files, "_REFUSES", False)
    with pytest.raises(PermissionError):
        put(new, target)
    monkeypatch.setattr(files, "_REFUSES", True)
    put(new, target)
    assert target.read_text() == "old"


@pytest.mark.parametrize("refuses", [False, True])
def test_a_file_that_another_window_replaces_is_opened_again(
    refuses: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[Path] = []

    def refused_once(path: Path, mode: str) -> BinaryIO:
        tries.append(path)
        if len(tries) < 2:
            raise PermissionError(13, "in use")
        return path.open("rb")

    monkeypatch.setattr(files, "open", refused_once, raising=False)
    monkeypatch.setattr("time.sleep", lambda _seconds: None)
    monkeypatch.setattr(files, "_REFUSES", refuses)
    kept = old(tmp_path / "a")
    allowed = contextlib.nullcontext() if refuses else pytest.raises(PermissionError)
    with allowed, open_shared(kept) as file:
        assert file.read() == b"old"
    assert len(tries) == 1 + refuses


def test_a_name_that_is_taken_is_not_given_anew(tmp_path: Path) -> None:
    one, two = old(tmp_path / "one", "1"), old(tmp_path / "two", "2")
    with pytest.raises(FileExistsError):
        move(one, two)
    assert two.read_text() == "2"
