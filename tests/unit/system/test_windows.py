"""What Windows does otherwise, done here by stand-ins: the program holds with it."""

from __future__ import annotations

import ctypes
import errno
import json
import ntpath
import nturl2path
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace
from typing import Any

import platformdirs.windows
import pytest
import sentencepiece

from reader import app
from reader.__main__ import main
from reader.browser.registration import (
    BROWSERS,
    CHROMIUM_ORIGIN,
    FIREFOX_ID,
    Registration,
    State,
    as_host,
)
from reader.cli import browser_host
from reader.cli.display import explain_failed_import, tell
from reader.database_files import read_only_address
from reader.errors import ExportError, RetrievalError
from reader.export.files import Existing, write
from reader.paths import Paths
from reader.retrieval.files import path_of, read_picture
from reader.system.windows import (
    let_others_come_forward,
    limit_memory,
    lower_priority,
    name_windows,
    processor_seconds,
    reachable,
    show_error,
)
from reader.translation.argos import load_tokenizer, open_package
from reader.translation.packages.download import _Part
from reader.translation.packages.package import read_package
from tests.helpers.packages import build_folder
from tests.helpers.program import ROOT, Program

CHROME = next(browser for browser in BROWSERS if browser.id == "chrome")


@pytest.fixture
def program(capsys: pytest.CaptureFixture[str]) -> Program:
    return Program(capsys)


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A system that says it is Windows; its libraries are what a test puts there."""
    libraries = SimpleNamespace()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", libraries, raising=False)
    return libraries


def test_a_model_below_a_folder_of_other_letters_is_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ascii_only(_: object, path: str) -> None:
        path.encode("ascii")

    monkeypatch.setattr(sentencepiece.SentencePieceProcessor, "LoadFromFile", ascii_only)
    package = read_package(build_folder(tmp_path / "读者"))
    assert package is not None
    tokenizer = load_tokenizer(package, open_package(package))
    assert tokenizer.tokenize("The bank.").pieces[:2] == ["▁The", "▁bank"]


@pytest.mark.posix("descriptors that tell how they were opened")
def test_a_download_syncs_a_file_that_may_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    def fsync(descriptor: int) -> None:
        if fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY:
            raise OSError(errno.EBADF, "Bad file descriptor")

    monkeypatch.setattr(os, "fsync", fsync)
    part = _Part(tmp_path / "package")
    part.start("https://packages.example/a", None, None)
    part.finish()
    assert (tmp_path / "package").read_bytes() == b""


def test_the_script_of_browsers_finds_folders_of_any_name(
    tmp_path: Path, windows: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.browser.registration._set_registry", lambda *_: None)
    monkeypatch.setattr(sys, "executable", r"C:\Users\读者\100%TEMP%\A&B\python.exe")
    registration = Registration(Paths.below(tmp_path))
    registration.connect(CHROME)
    states = {c.browser: c.state for c in registration.connections()}
    assert states[CHROME] is State.CONNECTED
    told = json.loads((tmp_path / "data" / "browser" / "chrome.json").read_text("utf-8"))
    first, second, line, end = Path(told["path"]).read_bytes().decode("utf-8").split("\r\n")
    assert (first, end) == ("@echo off", "")
    assert second.startswith("chcp 65001 ")
    assert line.startswith(r'"C:\Users\读者\100%%TEMP%%\A&B\python.exe" ')
    assert line.endswith(f'"--data-dir" "{tmp_path}" "--" %*')


def test_browsers_start_the_executable_itself_where_nothing_has_to_be_told(
    tmp_path: Path, windows: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.browser.registration._set_registry", lambda *_: None)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "读者" / "bilingual-reader.exe"))
    program = tmp_path / "读者" / "bilingual-reader-cli.exe"
    program.parent.mkdir()
    program.touch()
    registration = Registration(Paths.system())
    registration.connect(CHROME)
    (manifest,) = Paths.system().browser_host.iterdir()
    assert json.loads(manifest.read_text("utf-8"))["path"] == str(program)
    assert {c.state for c in registration.connections() if c.browser is CHROME} == {State.CONNECTED}
    program.unlink()
    assert {c.state for c in registration.connections() if c.browser is CHROME} == {State.STALE}
    registration.disconnect(CHROME)
    assert list(Paths.system().browser_host.iterdir()) == []


@pytest.mark.parametrize(
    "told",
    [
        [CHROMIUM_ORIGIN, "--parent-window=0"],
        [r"C:\读者\firefox.json", FIREFOX_ID],
    ],
)
def test_what_a_browser_starts_is_its_host(
    told: list[str], windows: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []

    def run_host(arguments: Any) -> int:
        asked.append(arguments.names)
        return 0

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr("reader.cli.browser_host.run_host", run_host)
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")  # put back after the test
    assert as_host(["read", "page.html"]) == ["read", "page.html"]
    assert main(told) == 0
    assert asked == [told]


def test_a_box_that_nobody_closes_does_not_hold_the_program_up(
    windows: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[str] = []
    waited: list[bool] = []
    closed = threading.Event()

    def message_box(_owner: None, sentence: str, _title: str, _kind: int) -> None:
        shown.append(sentence)
        waited.append(closed.wait(20))

    windows.user32 = SimpleNamespace(MessageBoxW=message_box)
    monkeypatch.setenv("QT_QPA_PLATFORM", "windows")
    monkeypatch.setattr("reader.cli.display._PATIENCE", 0.05)
    tell("It failed.")
    assert waited == []
    closed.set()
    assert shown == ["It failed."]
    assert "It failed." in capsys.readouterr().err


def test_a_program_that_shows_a_box_nobody_closes_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []

    def run(command: list[str], *, timeout: float, **_: object) -> None:
        asked.append(command)
        raise subprocess.TimeoutExpired(command, timeout)

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr("shutil.which", lambda program: f"/usr/bin/{program}")
    monkeypatch.setattr("subprocess.run", run)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    tell("It failed.")
    assert [command[0] for command in asked] == ["/usr/bin/zenity"]
    assert "It failed." in capsys.readouterr().err


@pytest.mark.expects_logs
@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_nobody_is_sent_to_a_tool_of_the_developers(
    platform: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(sys, "platform", platform)
    assert explain_failed_import(ImportError("QtCore is gone")) == 1
    told = capsys.readouterr().err
    assert "dev.py" not in told
    assert ("package manager" in told) == (platform == "linux")


def test_the_time_a_process_has_worked_is_that_of_the_system(windows: SimpleNamespace) -> None:
    def get_process_times(handle: ctypes.c_void_p, *times: Any) -> int:
        assert handle.value == 7
        for place, value in zip(times, (9, 9, 5_000_000, 20_000_000), strict=True):
            place._obj.value = value
        return 1

    windows.kernel32 = SimpleNamespace(GetProcessTimes=get_process_times)
    assert processor_seconds(7) == 2.5


def test_the_worker_lets_others_go_before_it(windows: SimpleNamespace) -> None:
    asked: list[int] = []
    windows.kernel32 = SimpleNamespace(SetPriorityClass=lambda _, level: asked.append(level))
    lower_priority()
    assert asked == [0x4000]


def test_the_worker_gets_so_much_memory_and_no_more(windows: SimpleNamespace) -> None:
    told: dict[str, object] = {}

    def set_information(job: ctypes.c_void_p, kind: int, limits: Any, size: int) -> int:
        told.update(job=job.value, kind=kind, size=size)
        told.update(flags=limits._obj.flags, memory=limits._obj.process_memory)
        return 1

    windows.kernel32 = SimpleNamespace(
        CreateJobObjectW=lambda *_: 44,
        SetInformationJobObject=set_information,
        AssignProcessToJobObject=lambda job, _process: told.update(joined=job.value),
    )
    limit_memory(8_000_000_000)
    # The size is that of JOBOBJECT_EXTENDED_LIMIT_INFORMATION on 64 bits.
    about = {"kind": 9, "size": 144, "flags": 0x100, "memory": 8_000_000_000}
    assert told == {"job": 44, **about, "joined": 44}


@pytest.mark.parametrize(
    ("path", "told"),
    [
        (r"C:\short\a.html", r"C:\short\a.html"),
        ("C:\\" + "长" * 240 + r"\..\a.html", r"\\?\C:\a.html"),
        (r"\\server\share\\" + "b" * 240, r"\\?\UNC\server\share\\" + "b" * 240),
        (r"\\?\C:\\" + "c" * 240, r"\\?\C:\\" + "c" * 240),
    ],
)
def test_a_long_path_is_told_as_one(
    path: str, told: str, windows: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.system.windows.Path", PureWindowsPath)
    monkeypatch.setattr(os, "path", ntpath)
    assert str(reachable(PureWindowsPath(path))) == str(PureWindowsPath(told))  # type: ignore[arg-type]


def test_a_second_start_lets_the_first_window_come_forward(windows: SimpleNamespace) -> None:
    allowed: list[int] = []
    windows.user32 = SimpleNamespace(AllowSetForegroundWindow=lambda who: allowed.append(who.value))
    let_others_come_forward()
    assert allowed == [0xFFFFFFFF]


def test_elsewhere_windows_is_asked_nothing() -> None:
    if sys.platform == "win32":
        pytest.skip("this is Windows")
    name_windows("org.example")
    lower_priority()
    let_others_come_forward()
    limit_memory(1)
    assert reachable(Path("/" + "a" * 300)) == Path("/" + "a" * 300)
    show_error("", "", 0)
    assert processor_seconds(1) == 0


def test_the_task_bar_is_told_whose_windows_they_are(windows: SimpleNamespace) -> None:
    named: list[str] = []
    windows.shell32 = SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=named.append)

    class Application(Exception):
        pass

    def first(*_: object) -> None:
        raise Application

    with pytest.MonkeyPatch.context() as patch:
        for name in ("sys.setswitchinterval", "gc.set_threshold", "choose_input_method"):
            patch.setattr(f"reader.app.{name}", lambda *_: None)
        patch.setattr(app, "Application", first)
        with pytest.raises(Application):
            app.make_application()
    assert named == ["org.bilingualreader.BilingualReader"]


@pytest.mark.parametrize("closed", [OSError(errno.EINVAL, "Invalid argument"), BrokenPipeError()])
def test_output_that_nobody_reads_any_more_is_no_mistake(
    closed: OSError, program: Program, windows: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(_: object) -> int:
        raise closed

    abandoned: list[bool] = []
    monkeypatch.setattr("reader.cli.words.run", run)
    monkeypatch.setattr("reader.cli.parser.abandon_output", lambda: abandoned.append(True))
    result = program("words", "list")
    assert (result.status, result.err, abandoned) == (1, "", [True])


@pytest.mark.expects_logs
def test_a_name_that_windows_refuses_is_no_closed_pipe(
    program: Program, windows: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(_: object) -> int:
        raise OSError(errno.EINVAL, "Invalid argument", "a?b")

    monkeypatch.setattr("reader.cli.words.run", run)
    assert "mistake of the program" in program("words", "list").err


@pytest.mark.parametrize("existing", Existing)
def test_a_folder_of_the_name_is_told_as_one(
    existing: Existing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "write_bytes", refused)
    monkeypatch.setattr(Path, "touch", refused)
    with pytest.raises(ExportError) as caught:
        write(tmp_path, b"x", existing)
    assert caught.value.code == "is-folder"


def test_the_program_s_folders_bear_its_name_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platformdirs, "PlatformDirs", platformdirs.windows.Windows)
    monkeypatch.setattr(platformdirs.windows, "get_win_folder", lambda _: str(tmp_path))
    paths = Paths.system()
    for folder in (paths.config, paths.data, paths.cache, paths.state):
        assert folder.relative_to(tmp_path).parts.count("bilingual-reader") == 1


def test_a_test_stays_out_of_the_person_s_own_folders(own_folders: Path) -> None:
    paths = Paths.system()
    for folder in (paths.config, paths.data, paths.cache, paths.state, paths.packages):
        assert own_folders in folder.parents


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("file://server/share/a%20b.html", r"\\server\share\a b.html"),
        ("file:///C:/a/b.html", r"C:\a\b.html"),
        ("file://localhost/C:/a/b.html", r"C:\a\b.html"),
    ],
)
def test_an_address_of_a_file_keeps_its_server(
    address: str, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("urllib.request.url2pathname", nturl2path.url2pathname)
    assert path_of(address) == path


@pytest.mark.parametrize(
    "picture", ["file://stranger.example/share/a.png", "//stranger.example/share/a.png", "../a.png"]
)
def test_a_saved_page_leads_to_no_server(
    picture: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "saved" / "page.html"
    page.parent.mkdir()
    page.write_text("<p>The ferry is late.</p>")
    asked: list[Path] = []

    def noting(ask: Callable[..., Any]) -> Callable[..., Any]:
        def noted(path: Path, *args: Any) -> Any:
            asked.append(path)
            return ask(path, *args)

        return noted

    for method in (Path.resolve, Path.stat, Path.read_bytes):
        monkeypatch.setattr(Path, method.__name__, noting(method))
    with pytest.raises(RetrievalError):
        read_picture(str(page), path_of(picture))
    assert set(asked) <= {page, page.parent}


class Share(PureWindowsPath):
    """A file on a server, as Windows has it."""

    def absolute(self) -> Share:
        return self


def test_sqlite_is_told_files_on_servers_without_a_host(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = read_only_address(Share(r"\\server\share\a b.sqlite3"))  # type: ignore[arg-type]
    assert address == "file:////server/share/a%20b.sqlite3?mode=ro"
    others = [
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "reader").rglob("*.py")
        if ".as_uri()" in file.read_text("utf-8")
    ]
    assert others == ["reader/database_files.py"]


@pytest.mark.parametrize("refuses", [False, True])
def test_a_window_is_started_where_a_job_lets_nothing_out(
    refuses: bool, windows: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0x200, raising=False)
    monkeypatch.setattr(subprocess, "CREATE_BREAKAWAY_FROM_JOB", 0x1000000, raising=False)
    asked: list[int] = []

    def popen(_: object, *, creationflags: int, **_others: object) -> None:
        asked.append(creationflags)
        if refuses and creationflags & 0x1000000:
            raise PermissionError(errno.EACCES, "Access is denied")

    monkeypatch.setattr(subprocess, "Popen", popen)
    browser_host._start(["bilingual-reader"])
    assert asked == ([0x1000200, 0x200] if refuses else [0x1000200])
