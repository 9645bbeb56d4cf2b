"""The window through AT-SPI, the way Orca reads it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from reader.resources import resource_path

pytestmark = [pytest.mark.display, pytest.mark.long]

PROBE = Path(__file__).with_name("at_spi_probe.py")
#: Seconds until the sample page has to be listed.
PATIENCE = 90


def system_python() -> str:
    """A Python that has pyatspi."""
    for name in ("/usr/bin/python3", "python3"):
        found = shutil.which(name)
        check = [found, "-c", "import pyatspi"] if found else []
        if check and subprocess.run(check, capture_output=True, check=False).returncode == 0:
            return check[0]
    pytest.skip("needs pyatspi (Debian: python3-pyatspi at-spi2-core)")


@pytest.fixture
def controls(tmp_path: Path) -> list[dict[str, Any]]:
    """The controls of the window, with the sample page open."""
    session = shutil.which("dbus-run-session")
    if session is None:
        pytest.skip("needs dbus-run-session (Debian: dbus-daemon)")
    program = [sys.executable, "-m", "reader", "--data-dir", str(tmp_path), "--new-instance"]
    sample = str(resource_path("samples", "english.html"))
    done = subprocess.run(
        [session, "--", system_python(), str(PROBE), str(PATIENCE), *program, sample],
        env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8"},
        stdout=subprocess.PIPE,
        check=False,
        timeout=PATIENCE + 30,
    )
    assert done.returncode == 0
    # The registry of AT-SPI, which the bus starts, speaks on the same standard output.
    found: list[dict[str, Any]] = json.loads(done.stdout.splitlines()[-1])
    return found


def spoken(controls: list[dict[str, Any]]) -> list[str]:
    """What a screen reader would say of each control that shows, deeper ones further in."""
    lines = []
    unseen = sys.maxsize  # how deep what does not show lies; what is in it says that it shows
    for control in controls:
        if control["depth"] > unseen:
            continue
        unseen = sys.maxsize if control["shows"] else control["depth"]
        said = [control["name"], control["role"], *control["states"], control["description"]]
        said += [f"“{control['text']}”"] * bool(control["text"])
        if control["shows"] and (control["name"].strip() or control["text"]):
            lines.append("  " * control["depth"] + ", ".join(filter(None, said)))
    return lines


def test_the_window_read_aloud_names_what_one_goes_to(controls: list[dict[str, Any]]) -> None:
    """All of it is printed: `pytest -s`."""
    lines = spoken(controls)
    sys.stdout.write("\n".join(["", *lines, ""]))
    said = "\n".join(line.strip() for line in lines)
    for landmark in (
        r"Address, text",
        r"Library, (check box|toggle button|push button|button)",
        r"Original, English, .*“Shipyard bets",
        r"Translation, 中文（简体）, ",
        r"Sections of the page, (tree|tree table|table)",
        r", hidden, \d+ percent, (tree item|table cell)",
        r"Translation stays on this computer",
    ):
        assert re.search(landmark, said), landmark


def test_a_screen_reader_finds_its_way(controls: list[dict[str, Any]]) -> None:
    nameless = [c for c in controls if c["reached"] and not c["name"].strip()]
    assert nameless == []
    rows = [c for c in controls if re.fullmatch(r".+, hidden, \d+ percent", c["name"])]
    assert rows
    assert all(row["description"] for row in rows)
