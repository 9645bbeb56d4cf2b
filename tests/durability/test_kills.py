"""Killed in the middle of writing, again and again: what was acknowledged is there afterwards.

That a package is the old one or the new one, and never half of either, is tried by P2 in
`tests/faults/test_packages.py`; migrations in `test_migrations.py`.
"""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path
from threading import Event

import pytest

from tests.durability.writer import KINDS, written
from tests.helpers.program import ROOT

#: Seconds of writing after the first acknowledgement, where one takes longer.
LONGEST_LIFE = {"packages": 0.5}

pytestmark = pytest.mark.posix("signals that kill")


@pytest.mark.parametrize("kills", [10, pytest.param(200, marks=pytest.mark.long)])
@pytest.mark.parametrize("kind", [*KINDS, "settings", "packages"])
def test_kills_lose_nothing_that_was_acknowledged(
    tmp_path: Path, kind: str, kills: int, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(kills)
    last, acknowledged = -1, 0
    for _ in range(kills):
        command = [sys.executable, "-m", "tests.durability.writer", kind, str(tmp_path)]
        with subprocess.Popen(
            [*command, str(last + 1)], stdout=subprocess.PIPE, text=True, cwd=ROOT
        ) as writer:
            assert writer.stdout
            lines = [writer.stdout.readline()]
            Event().wait(chance.random() * LONGEST_LIFE.get(kind, 0.05))
            writer.kill()
            lines += writer.stdout.readlines()
        whole = [int(line) for line in lines if line.endswith("\n")]
        assert whole, "it wrote nothing"
        last, acknowledged = whole[-1], acknowledged + len(whole)
        assert written(kind, tmp_path, last) == []
    with capsys.disabled():
        sys.stdout.write(f"\n{kind}: {kills} kills, {acknowledged} acknowledged, 0 lost\n")
