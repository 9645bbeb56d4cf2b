"""`browser`: connecting by hand, and the host: what it answers, and what becomes of the page."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.browser.registration import CHROMIUM_ORIGIN, FIREFOX_ID
from reader.cli import browser_host
from reader.cli.browser_host import Pipe, serve
from tests.helpers.browser import ADDRESS, HTML, answer, page, reading
from tests.helpers.program import ROOT, Program

#: Programs that stand where the window would, by what they do with the page.
TAKES = "import sys, pathlib; pathlib.Path(sys.argv[-1]).unlink()"
KEEPS = "import sys, shutil; shutil.copy(sys.argv[-1], sys.argv[-1] + '.kept'); " + TAKES
FAILS = "raise SystemExit(1)"
IGNORES = ""


class Host:
    """The host within the test's process, with a program of the test's own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.python = sys.executable
        self.started: list[subprocess.Popen[bytes]] = []

    def __call__(self, data: bytes, program: str = TAKES, caller: str = FIREFOX_ID) -> str:
        """What is answered: "" for a page that was taken, else the code."""
        answers: list[bytes] = []

        def start(page: Path) -> subprocess.Popen[bytes]:
            self.started.append(subprocess.Popen([self.python, "-S", "-c", program, str(page)]))
            return self.started[-1]

        callers = ["/manifest.json", caller]
        status = serve(callers, self.folder, start, reading(data), answers.append)
        (said,) = map(answer, answers)
        assert status == (0 if said["taken"] else 1)
        return str(said.get("error", ""))

    @property
    def left(self) -> list[Path]:
        """The pages that lie there still."""
        return list(self.folder.glob("*.page"))


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    host = Host(tmp_path / "deliveries")
    yield host
    for process in host.started:
        process.wait(20)


@pytest.mark.parametrize("caller", [FIREFOX_ID, CHROMIUM_ORIGIN])
def test_a_page_is_answered_when_the_window_has_it(host: Host, caller: str) -> None:
    assert host(page(HTML[:50], HTML[50:]), KEEPS, caller) == ""
    (kept,) = host.folder.glob("*.kept")
    head, _, body = kept.read_text("utf-8").partition("\n")
    assert ADDRESS in head
    assert body == HTML


@pytest.mark.expects_logs
def test_other_extensions_are_refused_before_anything_is_read(host: Host) -> None:
    for caller in ("evil@other.example", "chrome-extension://abcdefghijklmnopabcdefghijklmnop/"):
        assert host(page(HTML), TAKES, caller) == "not-ours"
    assert not host.folder.exists()


@pytest.mark.expects_logs
@pytest.mark.parametrize(
    ("data", "code"), [(b"\xff" * 500, "garbage"), (page(HTML)[:99], "cut"), (b"", "cut")]
)
def test_what_is_no_page_is_answered_and_nothing_is_started(
    host: Host, data: bytes, code: str
) -> None:
    assert host(data) == code
    assert not host.folder.exists()


@pytest.mark.expects_logs
def test_a_program_that_does_not_start_is_told_and_the_page_forgotten(host: Host) -> None:
    assert host(page(HTML), FAILS) == "no-window"
    assert host.left == []


@pytest.mark.expects_logs
def test_a_window_that_does_not_answer_is_told_in_time(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser_host, "WINDOW_PATIENCE", 0.2)
    assert host(page(HTML), IGNORES) == "silent"
    assert host.left == []


@pytest.mark.expects_logs
def test_a_program_that_is_gone_is_told(host: Host) -> None:
    host.python = "/nowhere/python"
    assert host(page(HTML)) == "no-window"
    assert host.left == []


@pytest.mark.expects_logs
def test_a_folder_that_takes_nothing_is_told(host: Host) -> None:
    host.folder.write_text("a file is in the way", "utf-8")
    assert host(page(HTML)) == "unwritable"


def test_a_browser_that_falls_silent_is_not_waited_for() -> None:
    out, into = os.pipe()
    os.write(into, b"abc")
    pipe = Pipe(out, patience=0.1)
    assert pipe.read(2) == b"ab"
    assert pipe.read(100) == b"c"
    os.close(into)
    assert pipe.read(1) == b""
    os.close(out)


@pytest.mark.parametrize("data", [b"", b"\xff" * 100, b"\x05\x00\x00\x00{", page(HTML)])
def test_over_real_pipes_a_stranger_gets_one_answer_and_the_process_ends(
    tmp_path: Path, data: bytes
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reader", "browser", "host", "--data-dir", tmp_path, "--",
         "chrome-extension://abcdefghijklmnopabcdefghijklmnop/", "--parent-window=0"],
        cwd=ROOT, input=data, capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, b"")
    assert answer(done.stdout)["error"] == "not-ours"


def test_browsers_are_connected_listed_and_forgotten(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    place = ("--data-dir", tmp_path / "reader")
    nothing = program("browser", "install", *place)
    assert (nothing.status, "No browser was found" in nothing.err) == (2, True)
    unknown = program("browser", "install", "netscape", *place)
    assert (unknown.status, "no browser netscape" in unknown.err) == (2, True)
    assert "Vivaldi: connected" in program("browser", "install", "vivaldi", *place).out
    assert "Vivaldi: connected" in program("browser", "status", *place).out
    assert "Vivaldi: no longer connected" in program("browser", "remove", *place).out
    assert "Vivaldi: not connected" in program("browser", "status", *place).out
