"""Killed at each step of repair, copy, import and restoring: nothing is lost, nothing empty."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.durability.stepping import KINDS
from tests.helpers.program import ROOT

pytestmark = pytest.mark.posix("signals that kill")


@pytest.mark.parametrize("kills", [20, pytest.param(200, marks=pytest.mark.long)])
@pytest.mark.parametrize("kind", KINDS)
def test_a_kill_at_any_step_loses_nothing_and_leaves_no_empty_library(
    tmp_path: Path, kind: str, kills: int, capsys: pytest.CaptureFixture[str]
) -> None:
    command = [sys.executable, "-m", "tests.durability.stepping", kind, str(tmp_path), str(kills)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    killed, acknowledged, lost, silent = map(int, done.stdout.split())
    assert killed >= kills * 0.9
    assert (lost, silent) == (0, 0)
    with capsys.disabled():
        sys.stdout.write(f"\n{kind}: {killed} kills, {acknowledged} acknowledged, {lost} lost\n")
