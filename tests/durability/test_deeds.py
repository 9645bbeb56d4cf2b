"""Killed at each step of what is done whole: it is as before or as it was to be, and tidy later."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.durability.deeds import DEEDS
from tests.helpers.program import ROOT

pytestmark = pytest.mark.posix("signals that kill")


@pytest.mark.parametrize(
    ("deed", "kills"),
    [("export", 2), *(pytest.param(deed, 100, marks=pytest.mark.long) for deed in DEEDS)],
)
def test_what_is_killed_at_any_step_is_whole_and_leaves_nothing_for_ever(
    tmp_path: Path, deed: str, kills: int, capsys: pytest.CaptureFixture[str]
) -> None:
    command = [sys.executable, "-m", "tests.durability.deeds", deed, str(tmp_path), str(kills)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["killed"] >= kills * 0.9
    assert found["wrong"] == []
    assert found["left"] == []
    with capsys.disabled():
        sys.stdout.write(f"\n{deed}: {found['killed']} kills, nothing half, nothing left\n")
