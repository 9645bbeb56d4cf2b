"""Asking for a window where none can be opened."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.cli.display import explain_failed_import, explain_failed_start
from reader.system.bundled import program_command
from tests.helpers.program import Program

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("no_display")
def test_without_a_display_the_terminal_is_offered(program: Program) -> None:
    result = program("page.html", "--to", "zh")
    assert (result.status, result.out) == (1, "")
    assert "bilingual-reader read page.html --to zh" in result.err


def test_libraries_without_which_qt_would_end_the_program_are_named(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.system.display.is_x11", lambda: True)
    wanted = {"libnowhere.so.9": "libnowhere9"}
    monkeypatch.setattr("reader.system.display.qt_libraries", lambda _: wanted)
    monkeypatch.setattr(sys, "platform", "linux")
    result = program("page.html", "--to", "zh")
    assert (result.status, result.out) == (1, "")
    assert "libnowhere9" in result.err
    assert "bilingual-reader read" in result.err


@pytest.mark.expects_logs
def test_a_library_that_lacks_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    status = explain_failed_import(ImportError("libEGL.so.1: cannot open shared object file"))
    assert status == 1
    err = capsys.readouterr().err
    assert "libEGL.so.1" in err
    assert "Traceback" not in err


@pytest.mark.posix("boxes that are programs")
@pytest.mark.expects_logs
def test_a_start_that_fails_says_so_in_a_box_and_where_to_look(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    shown = tmp_path / "shown.txt"
    box = tmp_path / "zenity"
    box.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {shown}\n', "utf-8")
    box.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    log = tmp_path / "reader.log"
    assert explain_failed_start(RuntimeError("text of an article"), log) == 1
    for told in (shown.read_text("utf-8"), capsys.readouterr().err):
        assert "RuntimeError" in told
        assert str(log) in told
        assert "text of an article" not in told


def test_a_window_that_opens_again_is_started_with_its_options(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    started: dict[str, object] = {}
    monkeypatch.setattr("reader.app.run", lambda _, **options: started.update(options) or 0)
    assert main(["page.html", "--data-dir", str(tmp_path), "--offline"]) == 0
    options = ["--data-dir", str(tmp_path), "--offline"]
    assert started["command"] == [*program_command(), *options]


def test_wrong_usage_is_told_apart(program: Program) -> None:
    for arguments in (["clean"], ["read", "a.html"], ["--nonsense"], ["packages"]):
        result = program(*arguments)
        assert (result.status, result.out) == (2, "")
        assert "usage:" in result.err


@pytest.mark.parametrize("option", ["--data-dir={0}", "--data-dir {0}", "--offline --data-dir {0}"])
def test_options_of_all_commands_may_stand_before_them(
    program: Program, tmp_path: Path, option: str
) -> None:
    page = tmp_path / "-ferry.html"
    page.write_text("<h1>The ferry left</h1><p>It left at nine, with nobody at the rail.</p>")
    options = option.format(tmp_path / "profile").split()
    result = program(*options, "clean", "--", str(page))
    assert result.status == 0, result.err
    assert "nobody at the rail" in result.out


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["raed", "page.html", "--to", "zh"], "read"),
        (["clena"], "clean"),
        (["Translate", "--from", "en"], "translate"),
        (["package", "list"], "packages"),
    ],
)
def test_a_mistyped_command_is_answered_with_the_nearest(
    program: Program, arguments: list[str], meant: str
) -> None:
    result = program(*arguments)
    assert (result.status, result.out) == (2, "")
    assert (
        f"There is no command {arguments[0]}. Did you mean: bilingual-reader {meant}" in result.err
    )


@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize("source", ["raed.html", "news", "readme.example", "./raed"])
def test_a_source_is_not_taken_for_a_command(program: Program, source: str) -> None:
    assert "display" in program(source).err


@pytest.mark.usefixtures("no_display")
def test_a_file_named_like_a_command_can_be_opened(
    program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "raed").write_text("The ferry was late.", "utf-8")
    assert "display" in program("raed").err


def test_the_version_is_told(program: Program) -> None:
    assert program("--version").out.startswith("bilingual-reader ")
