"""Browsers are told of the program, for one person, and nothing else of theirs is touched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.browser.registration import BROWSERS, HOST, Browser, Registration, State
from reader.errors import BrowserError
from reader.paths import Paths

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the folders are those of Linux")

FIREFOX, CHROMIUM = BROWSERS[:2]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of a person with Firefox and Chromium."""
    folder = tmp_path / "home"
    (folder / ".mozilla").mkdir(parents=True)
    (folder / ".config" / "chromium").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return folder


@pytest.fixture
def registration(home: Path) -> Registration:
    return Registration(Paths.below(home / "reader"))


def state(registration: Registration, browser: Browser) -> State:
    return next(c.state for c in registration.connections() if c.browser is browser)


def manifest(home: Path, browser: Browser) -> Path:
    folders = {
        "firefox": ".mozilla/native-messaging-hosts",
        "chromium": ".config/chromium/NativeMessagingHosts",
    }
    return home / folders[browser.id] / f"{HOST}.json"


def test_only_browsers_that_are_here_are_free(registration: Registration) -> None:
    states = {c.browser.id: c.state for c in registration.connections()}
    assert states == {
        "firefox": State.FREE,
        "chromium": State.FREE,
        "chrome": State.ABSENT,
        "edge": State.ABSENT,
        "brave": State.ABSENT,
        "vivaldi": State.ABSENT,
    }


@pytest.mark.parametrize("browser", [FIREFOX, CHROMIUM])
def test_a_browser_is_connected_and_again_not(
    home: Path, registration: Registration, browser: Browser
) -> None:
    registration.connect(browser)
    registration.connect(browser)
    assert state(registration, browser) is State.CONNECTED
    told = json.loads(manifest(home, browser).read_text("utf-8"))
    assert told["name"] == HOST
    assert os.access(told["path"], os.X_OK)
    assert len(told.get("allowed_origins") or told.get("allowed_extensions")) == 1
    registration.disconnect(browser)
    registration.disconnect(browser)
    assert state(registration, browser) is State.FREE
    assert not Path(told["path"]).exists()


def test_the_script_stays_as_long_as_a_browser_needs_it(
    home: Path, registration: Registration
) -> None:
    registration.connect(FIREFOX)
    registration.connect(CHROMIUM)
    registration.disconnect(CHROMIUM)
    assert state(registration, FIREFOX) is State.CONNECTED


def test_manifests_of_other_programs_stay(home: Path, registration: Registration) -> None:
    other = manifest(home, CHROMIUM).with_name("org.other.example.json")
    other.parent.mkdir()
    other.write_text("{}", "utf-8")
    registration.connect(CHROMIUM)
    registration.disconnect(CHROMIUM)
    assert list(other.parent.iterdir()) == [other]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b'{"name": "x"}', b"[" * 90_000])
def test_a_damaged_manifest_is_stale_and_mended_by_connecting(
    home: Path, registration: Registration, content: bytes
) -> None:
    registration.connect(CHROMIUM)
    manifest(home, CHROMIUM).write_bytes(content)
    assert state(registration, CHROMIUM) is State.STALE
    registration.connect(CHROMIUM)
    assert state(registration, CHROMIUM) is State.CONNECTED


def test_a_program_that_moved_is_stale(home: Path, registration: Registration) -> None:
    registration.connect(CHROMIUM)
    script = home / "reader" / "data" / "browser" / "send-page.sh"
    script.write_text("#!/bin/sh\nexec /gone/bilingual-reader\n", "utf-8")
    assert state(registration, CHROMIUM) is State.STALE
    script.unlink()
    assert state(registration, CHROMIUM) is State.STALE


def test_a_folder_in_the_way_is_told_in_a_sentence(home: Path, registration: Registration) -> None:
    (home / ".config" / "chromium" / "NativeMessagingHosts").write_text("no folder", "utf-8")
    with pytest.raises(BrowserError, match="Chromium could not be told"):
        registration.connect(CHROMIUM)


def test_a_folder_with_blanks_and_quotes_is_found_by_the_script(home: Path, tmp_path: Path) -> None:
    folder = tmp_path / 'it\'s "here" $HOME'
    Registration(Paths.below(folder)).connect(CHROMIUM)
    script = folder / "data" / "browser" / "send-page.sh"
    said = script.read_text("utf-8").replace("exec ", "printf '%s\n' ")
    done = subprocess.run(["sh", "-c", said], capture_output=True, encoding="utf-8", check=True)
    assert str(folder) in done.stdout.splitlines()
