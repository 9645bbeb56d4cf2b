"""Killed in the middle of syncing, again and again: both machines have all that was kept."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path
from threading import Event

import pytest

from reader.storage.notes import NoteStore
from tests.durability.syncer import opened, round_of
from tests.helpers.program import ROOT

pytestmark = pytest.mark.posix("signals that kill")


@pytest.mark.parametrize("kills", [2, pytest.param(200, marks=pytest.mark.long)])
def test_kills_while_syncing_lose_nothing(
    tmp_path: Path, kills: int, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(kills)
    there = tmp_path / "there"
    there.mkdir()
    kept: set[int] = set()
    for kill in range(kills):
        folder = tmp_path / f"machine{kill % 2}"
        first = max(kept, default=-1) + 2  # of the one before, a note may be kept and not told
        command = [sys.executable, "-m", "tests.durability.syncer", str(folder), str(there)]
        with subprocess.Popen(
            [*command, str(first)], stdout=subprocess.PIPE, text=True, cwd=ROOT
        ) as writer:
            assert writer.stdout
            lines = [writer.stdout.readline()]
            Event().wait(chance.random() * 0.1)
            writer.kill()
            lines += writer.stdout.readlines()
        kept |= {int(line) for line in lines if line.endswith("\n")}
    both = [opened(tmp_path / f"machine{number}") for number in (0, 1)]
    for _ in range(2):
        for database in both:
            round_of(database, there)
    found = [{note.text for note in NoteStore(database).notes()} for database in both]
    assert found[0] == found[1]
    wanted = {f"note {n}, changed" if n % 3 == 0 else f"note {n}" for n in kept}
    assert wanted - found[0] == set()
    assert len(NoteStore(both[0]).notes()) == len(found[0])
    for database in both:
        database.close()
    with capsys.disabled():
        sys.stdout.write(f"\n{kills} kills while syncing, {len(kept)} notes kept, 0 lost\n")
