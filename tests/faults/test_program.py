"""A: starting the program: second windows, broken settings, odd systems, logs, strange files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.resources import resource_path
from reader.settings import Settings
from reader.settings_file import load_settings
from reader.ui.process.single_instance import SingleInstance
from tests.faults.conftest import Tell
from tests.helpers.program import ROOT, run_process
from tests.ui.process.test_single_instance import SECOND_START

SAMPLE = str(resource_path("samples", "english.html"))
CANARY = "a canary sang on the quay"


# -- A1: a second start


@pytest.mark.fault("A1", "second start")
@pytest.mark.parametrize("source", ["https://news.example/", "", "/a/file with spaces.html"])
def test_a_second_start_is_heard_by_the_first(qtbot: QtBot, tmp_path: Path, source: str) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.listen()
    with qtbot.waitSignal(first.activated, timeout=20_000) as activated:
        second = subprocess.Popen([sys.executable, "-c", SECOND_START, str(tmp_path), source])
    assert activated.args == [source]
    assert second.wait(timeout=20) == 0
    first.release()


_CLAIM = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from reader.ui.process.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
print(instance.claim(), flush=True)
instance.listen()
threading.Event().wait()
"""


@pytest.mark.fault("A1", "lock that a killed program left")
@pytest.mark.posix("signals that kill")
@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_lock_that_was_left_is_no_lock(qtbot: QtBot, tmp_path: Path, times: int) -> None:
    for _ in range(times):
        with subprocess.Popen(
            [sys.executable, "-c", _CLAIM, str(tmp_path)], stdout=subprocess.PIPE, cwd=ROOT
        ) as program:
            assert program.stdout
            assert program.stdout.readline().strip() == b"True"
            program.kill()
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.listen()
    first.release()


# -- A2: settings and systems

SETTINGS = {
    "no TOML": b"= 1", "not UTF-8": b"\xff\xfe\xfd", "5,000 digits": b"a = " + b"9" * 5000,
    "5,000 brackets": b"a = " + b"[" * 5000, "noughts": bytes(5000), "a picture": b"\x89PNG\r\n",
    "6 MB": b"a = 1\n" * 1_000_000,
}  # fmt: skip


@pytest.mark.fault("A2", "settings that are broken")
@pytest.mark.parametrize("kind", SETTINGS)
def test_broken_settings_are_kept_and_the_defaults_used(
    tmp_path: Path, kind: str, tell: Tell
) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(SETTINGS[kind])
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert loaded.warning is not None
    tell(loaded.warning)
    assert SETTINGS[kind] in [file.read_bytes() for file in tmp_path.iterdir()]


SYSTEMS = {
    "no locale": {"LC_ALL": "C", "PYTHONUTF8": "0"},
    "a locale nobody has": {"LC_ALL": "xx_YY.UTF-8", "LANG": "xx"},
    "Taiwan": {"LC_ALL": "zh_TW.UTF-8", "LANGUAGE": "zh_TW"},
    "no folders": {"XDG_CONFIG_HOME": "/dev/null", "XDG_CACHE_HOME": "/dev/null"},
    "a home that cannot be made": {"HOME": "/dev/null/nobody"},
    "another time zone": {"TZ": "Pacific/Kiritimati"},
}


@pytest.mark.fault("A2", "odd system")
@pytest.mark.parametrize("kind", SYSTEMS)
def test_an_article_is_read_on_an_odd_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    for name, value in SYSTEMS[kind].items():
        monkeypatch.setenv(name, value)
    done = run_process("clean", SAMPLE, "--data-dir", str(tmp_path / "data"))
    assert done.status == 0, done.err
    assert len(done.out) > 500
    assert "Traceback" not in done.err


@pytest.mark.fault("A2", "clock in another century")
@pytest.mark.skipif(not shutil.which("faketime"), reason="faketime is not installed here")
@pytest.mark.parametrize("command", ["clean", "feeds"])
@pytest.mark.parametrize("moment", ["1970-01-02", "2099-01-01", "2038-01-20"])
def test_the_clock_may_stand_anywhere(tmp_path: Path, moment: str, command: str) -> None:
    arguments = ["clean", SAMPLE] if command == "clean" else ["feeds", "list"]
    folder = ["--data-dir", str(tmp_path / "data")]
    program = ["faketime", moment, sys.executable, "-m", "reader", *arguments, *folder]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.fault("A2", "folder that cannot be made")
@pytest.mark.parametrize("part", ["data", "state", "config"])
def test_where_nothing_can_be_kept_that_is_said(tmp_path: Path, part: str) -> None:
    folder = tmp_path / "profile"
    folder.mkdir()
    (folder / part).write_text("a file where the folder should be")
    done = run_process("clean", SAMPLE, "--data-dir", str(folder))
    assert done.status == 0, done.err
    assert "Traceback" not in done.err


# -- A3: logs


@pytest.mark.fault("A3", "what stands in the log")
@pytest.mark.parametrize("where", ["text", "name", "query"])
def test_the_log_has_no_word_of_what_was_read(tmp_path: Path, where: str) -> None:
    name = CANARY if where == "name" else "page"
    page = tmp_path / f"{name}.html"
    page.write_text(f"<title>{CANARY}</title><p>In the morning {CANARY}, the pilot said.</p>")
    folder = tmp_path / "data"
    (folder / "config").mkdir(parents=True)
    (folder / "config" / "settings.toml").write_text('[advanced]\nlog_level = "debug"\n')
    source = f"http://127.0.0.1:9/?q={CANARY.replace(' ', '+')}" if where == "query" else str(page)
    command = ("read", source, "--to", "zh") if where == "text" else ("clean", source)
    run_process(*command, "--data-dir", str(folder))
    logs = [file.read_text("utf-8", "replace") for file in folder.rglob("*.log*")]
    assert not any("canary" in log for log in logs)


# -- A4: planted variables

PLANTED = {
    "another server": {"ARGOS_MODEL_PROVIDER": "LIBRETRANSLATE", "LT_URL": "http://evil.example"},
    "another folder": {"ARGOS_PACKAGES_DIR": "/nowhere", "ARGOS_DEVICE_TYPE": "nonsense"},
    "nonsense": {"ARGOS_BATCH_SIZE": "x", "ARGOS_INTER_THREADS": "x", "ARGOS_CHUNK_TYPE": "x"},
}


@pytest.mark.fault("A4", "planted variables")
@pytest.mark.parametrize("kind", PLANTED)
def test_planted_variables_change_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    for name, value in PLANTED[kind].items():
        monkeypatch.setenv(name, value)
    line = "The ferry is late today."
    page = tmp_path / "page.txt"
    page.write_text(line)
    done = run_process("read", str(page), "--to", "zh", "--data-dir", str(tmp_path / "data"))
    assert done.status == 0, done.err
    assert any("\u4e00" <= letter <= "\u9fff" for letter in done.out)


# -- A5: strange files


def piped(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.html")
    return folder / "pipe.html"


def large(folder: Path) -> Path:
    with (folder / "large.html").open("wb") as file:
        file.truncate(5_000_000_000)
    return folder / "large.html"


def round_and_round(folder: Path) -> Path:
    (folder / "a.html").symlink_to(folder / "a.html")
    return folder / "a.html"


def device(folder: Path) -> Path:
    return Path("/dev/zero")


def of_nobody(folder: Path) -> Path:
    return folder / "n\udcff\x1bname.html"


@pytest.mark.fault("A5", "file that is none, or too large")
@pytest.mark.posix("pipes that have names")
@pytest.mark.parametrize("make", [piped, large, round_and_round, device, of_nobody])
def test_a_strange_file_is_refused(tmp_path: Path, make: object, tell: Tell) -> None:
    assert callable(make)
    done = run_process("clean", os.fspath(make(tmp_path)))
    assert done.status == 1
    assert "\x1b" not in done.err
    tell(done.err.strip())


@pytest.mark.fault("A5", "link to a page")
@pytest.mark.parametrize("depth", [1, 2, 10])
def test_a_link_to_a_page_is_read(tmp_path: Path, depth: int) -> None:
    page = tmp_path / "0.html"
    page.write_text("<title>Ferry</title><p>The ferry is late, the pilot said.</p>")
    for number in range(depth):
        (tmp_path / f"{number + 1}.html").symlink_to(tmp_path / f"{number}.html")
    assert "The ferry is late" in run_process("clean", str(tmp_path / f"{depth}.html")).out
