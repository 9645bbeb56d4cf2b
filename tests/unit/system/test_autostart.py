"""The entry that opens the program after logging in, as the desktop reads it."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.system.autostart import AutostartEntry

HOSTILE = ("/opt/my reader/bin", 'say "hi"', "$HOME", "`id`", "100%", "a\\b", "--data-dir", "~/x;y")


def value_of(entry: AutostartEntry, key: str) -> str:
    """A string of the entry, as the specification has it unescaped."""
    parser = configparser.RawConfigParser(delimiters="=")
    parser.optionxform = str  # type: ignore[method-assign,assignment]
    parser.read(entry.file, "utf-8")
    text = parser["Desktop Entry"][key]
    return text.replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\")


def arguments_of(command: str) -> list[str]:
    """The arguments of an `Exec`, by the rules of its specification."""
    found, place = [], 0
    while place < len(command):
        assert command[place] == '"'
        place, argument = place + 1, ""
        while command[place] != '"':
            place += command[place] == "\\"
            argument += command[place]
            place += 1
        found.append(argument.replace("%%", "%"))
        place += 2
    return found


def test_the_command_comes_back_whole(tmp_path: Path) -> None:
    entry = AutostartEntry(HOSTILE, tmp_path / "autostart")
    entry.write()
    assert arguments_of(value_of(entry, "Exec")) == list(HOSTILE)
    assert value_of(entry, "TryExec") == HOSTILE[0]


def test_the_desktop_finds_no_fault_with_it(tmp_path: Path) -> None:
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("desktop-file-validate is not installed")
    entry = AutostartEntry(HOSTILE, tmp_path)
    entry.write()
    done = subprocess.run(
        ["desktop-file-validate", entry.file], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_it_lies_where_desktops_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    if sys.platform.startswith("linux"):
        assert AutostartEntry(["x"]).file.parent == tmp_path / "autostart"


def test_it_is_removed_and_what_is_not_there_too(tmp_path: Path) -> None:
    entry = AutostartEntry(["reader"], tmp_path)
    entry.write()
    entry.remove()
    assert list(tmp_path.iterdir()) == []
    entry.remove()


def test_a_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file in the way")
    with pytest.raises(StorageError, match="a file is in the way"):
        AutostartEntry(["reader"], tmp_path / "autostart").write()
