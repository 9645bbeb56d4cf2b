"""Whatever a command is given as a file, a folder or an address: done, or refused in a sentence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.helpers.full_library import fill, run_command

COMMANDS = (
    ("clean",), ("read", "--to", "zh"), ("keep",), ("import",), ("restore",), ("backup",),
    ("export-all",), ("digest", "-o"), ("feeds", "add"),
    ("feeds", "export", "-o"), ("words", "import"), ("words", "export"), ("packages", "install"),
    ("sync", "folder"), ("sync", "webdav"), ("sync", "remove"), ("search",),
)  # fmt: skip
NAMES = ("9" * 5000, "9" * 5000 + ".epub", "a\udcff", "~nobody.at.all/x", "http://[x", "story:9e9")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    fill(tmp_path / "data")
    return tmp_path / "data"


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_name_is_a_mistake_of_the_program(folder: Path, command: tuple[str, ...]) -> None:
    for name in NAMES:
        status, said = run_command(folder, *command, name, "--offline")
        assert status in (0, 1, 2), name
        assert "mistake of the program" not in said, name


@pytest.mark.posix("names of bytes")
@pytest.mark.parametrize("command", [("clean",), ("keep",), ("read", "--to", "en")], ids=" ".join)
def test_a_page_whose_name_is_no_utf_8_is_read(folder: Path, command: tuple[str, ...]) -> None:
    name = "b\udcff.html"
    text = b"<p>The ferry left the harbour on Monday, with all its passengers on board.</p>"
    Path(os.fsencode(name).decode("utf-8", "surrogateescape")).write_bytes(text * 9)
    status, said = run_command(folder, *command, name, "--offline")
    assert "mistake of the program" not in said
    assert status == 0, said
