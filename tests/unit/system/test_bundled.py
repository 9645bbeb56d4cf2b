"""What a bundle starts finds the system's libraries, and a portable one keeps all beside it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from pickle import UnpicklingError

import pytest

from reader.system.bundled import (
    portable_folder,
    program_command,
    provide_streams,
    restore_library_folders,
    terminal_command,
    work_if_asked,
)

FOLDERS = ("LD_LIBRARY_PATH", "LIBPATH", "SHLIB_PATH")
START_ANEW = "PYINSTALLER_RESET_ENVIRONMENT"


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a bundle that this is said to be."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bilingual-reader"))
    for name in (*FOLDERS, *(f"{folder}_ORIG" for folder in FOLDERS), START_ANEW):
        monkeypatch.setenv(name, "")  # so that each is put back after the test
        monkeypatch.delenv(name)
    return tmp_path


def seen_by_a_child(name: str) -> str:
    code = f"import os; print(os.environ.get({name!r}, 'unset'))"
    python = getattr(sys, "_base_executable", "") or "python3"
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize("name", FOLDERS)
def test_a_folder_that_the_starter_set_is_gone(
    bundle: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, str(bundle / "_internal"))
    restore_library_folders()
    assert seen_by_a_child(name) == "unset"


@pytest.mark.posix("variables that hold nothing")
@pytest.mark.parametrize("before", ["/opt/libraries", ""])
def test_what_the_person_had_set_is_set_again(
    bundle: Path, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", f"{bundle}/_internal:{before}")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    restore_library_folders()
    assert seen_by_a_child("LD_LIBRARY_PATH") == before
    assert seen_by_a_child("LD_LIBRARY_PATH_ORIG") == "unset"


def test_a_process_of_its_own_starts_as_if_by_hand(bundle: Path) -> None:
    restore_library_folders()
    assert seen_by_a_child(START_ANEW) == "1"


@pytest.mark.parametrize("error", [EOFError, OSError, UnpicklingError])
def test_a_worker_whose_window_is_gone_ends_without_a_word(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise error

    monkeypatch.setattr("multiprocessing.freeze_support", fail)
    with pytest.raises(SystemExit) as ended:
        work_if_asked()
    assert ended.value.code == 1


def test_outside_of_a_bundle_nothing_is_touched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/libraries")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/elsewhere")
    before = dict(os.environ)
    restore_library_folders()
    assert dict(os.environ) == before
    assert portable_folder() is None


def test_a_file_makes_a_bundle_portable(bundle: Path) -> None:
    assert portable_folder() is None
    (bundle / "portable").touch()
    assert portable_folder() == bundle.resolve() / "data"


@pytest.mark.posix("links that need no rights")
def test_a_link_to_a_portable_bundle_leads_to_its_data(
    bundle: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    (bundle / "portable").touch()
    (bundle / "bilingual-reader").touch()
    link = tmp_path_factory.mktemp("bin") / "bilingual-reader"
    link.symlink_to(bundle / "bilingual-reader")
    monkeypatch.setattr(sys, "executable", str(link))
    assert portable_folder() == bundle.resolve() / "data"


def test_a_bundle_is_started_by_its_executable(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert program_command() == terminal_command() == [sys.executable]


@pytest.mark.parametrize("started", ["bilingual-reader.exe", "bilingual-reader-cli.exe"])
def test_on_windows_a_window_has_no_console_and_a_pipe_has_one(
    bundle: Path, monkeypatch: pytest.MonkeyPatch, started: str
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", str(bundle / started))
    assert program_command() == [str(bundle / "bilingual-reader.exe")]
    assert terminal_command() == [str(bundle / "bilingual-reader-cli.exe")]


def test_a_program_without_a_console_has_streams_that_lead_nowhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    provide_streams()
    assert sys.stdout.write("nobody sees this")
    with sys.stdin, sys.stdout, sys.stderr:
        assert sys.stdin.read() == ""


def test_an_installed_program_is_started_as_a_module_of_its_python() -> None:
    assert program_command() == [sys.executable, "-P", "-m", "reader"]
