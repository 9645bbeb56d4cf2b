"""D8: each file of the data folder in each state it may be in, for window and command line."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.conftest import Tell
from tests.faults.matrix import FILES, STATES
from tests.helpers.program import ROOT

#: Takes from root what others lack, too: to read and write what may not be read and written.
_AS_ANYBODY = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")

#: What must be told, by file and state; of all others the program makes the best in silence.
TOLD = {
    ("settings", "cut"): "nothing is saved",
    ("settings", "one byte"): "nothing is saved",
    ("settings", "folder"): "nothing is saved",
    ("settings", "unreadable"): "nothing is saved",
    ("library", "missing"): "there are copies of it",
    ("library", "empty"): "An older copy was restored",
    ("library", "cut"): "An older copy was restored",
    ("library", "one byte"): "An older copy was restored",
    ("library", "folder"): "cannot be written",
    ("library", "unreadable"): "cannot be written",
    ("library", "read-only"): "may not be written to",
    ("library", "newer"): "newer version",
}


@pytest.mark.fault("D8", "file of the data folder, each in ten states")
@pytest.mark.skipif(shutil.which("setpriv") is None, reason="nobody can be kept from reading here")
@pytest.mark.parametrize("way", ["commands", pytest.param("window", marks=pytest.mark.long)])
def test_each_state_of_each_file_is_told_and_nothing_is_lost(
    tmp_path: Path, way: str, tell: Tell, capsys: pytest.CaptureFixture[str]
) -> None:
    module = ("-m", "tests.faults.matrix", str(tmp_path), way)
    done = subprocess.run(
        [*_AS_ANYBODY, sys.executable, *module],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    cells = [json.loads(line) for line in done.stdout.splitlines()]
    assert {(cell["file"], cell["state"]) for cell in cells} == {
        (file, state) for file in FILES for state in STATES
    }
    assert [cell for cell in cells if cell["faults"]] == []
    assert [cell for cell in cells if cell["lost"]] == []
    for cell in cells:
        wanted = TOLD.get((cell["file"], cell["state"]), "")
        assert wanted in cell["told"], cell
        assert bool(cell["told"]) == bool(wanted), cell
    tell(next(cell["told"] for cell in cells if cell["told"]).partition(": ")[2] or ".")
    with capsys.disabled():
        sys.stdout.write(f"\n{way}: {len(cells)} cells, {len(TOLD)} told, 0 lost\n")
