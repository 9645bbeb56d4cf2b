"""S: what a browser sends that is no page, and a program that does not take what it sent."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.browser.registration import FIREFOX_ID
from reader.cli import browser_host
from reader.system.files import MARK
from tests.faults.conftest import Tell
from tests.helpers.browser import BAD, HTML, answer, page, reading

pytestmark = pytest.mark.expects_logs

#: What stands in the program's place, by what it does with a page that is not to take it.
PROGRAMS = {
    "ends at once": "raise SystemExit(1)",
    "takes nothing": "",
    "writes what nobody reads": "print('x' * 1000)",
}


def answered(data: bytes, folder: Path, program: str = "") -> dict[str, object]:
    """What the browser is told."""
    started: list[subprocess.Popen[bytes]] = []
    answers: list[bytes] = []

    def start(path: Path) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-S", "-c", program, str(path)]
        started.append(subprocess.Popen(command, stdout=subprocess.DEVNULL))
        return started[-1]

    browser_host.serve([FIREFOX_ID], folder, start, reading(data), answers.append)
    for process in started:
        process.wait(20)
    (said,) = map(answer, answers)
    return said


@pytest.mark.fault("S1", "browser that sends no page")
@pytest.mark.parametrize("name", BAD)
def test_what_is_no_page_is_told_and_leaves_nothing(tmp_path: Path, name: str, tell: Tell) -> None:
    data, code = BAD[name]
    said = answered(data, tmp_path / "deliveries")
    assert (said["taken"], said["error"]) == (False, code)
    assert tell(said["text"]).endswith(".")
    assert not (tmp_path / "deliveries").exists()


@pytest.mark.fault("S2", "page for a program that does not take it")
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_that_takes_no_page_is_told_in_time(
    tmp_path: Path, name: str, tell: Tell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser_host, "WINDOW_PATIENCE", 0.3)
    said = answered(page(HTML), tmp_path, PROGRAMS[name])
    assert said["taken"] is False
    assert tell(said["text"]).endswith(".")
    assert [file.name for file in tmp_path.iterdir()] == [MARK]
