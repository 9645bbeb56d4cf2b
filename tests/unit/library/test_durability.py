"""The library killed in the middle of its work: nothing acknowledged is lost, nothing is twice."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.helpers.program import run_process


@pytest.mark.posix("forks, and signals that kill")
@pytest.mark.parametrize("kills", [10, pytest.param(1000, marks=pytest.mark.long)])
def test_kills_lose_nothing_that_was_acknowledged(
    tmp_path: Path, kills: int, capsys: pytest.CaptureFixture[str]
) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.helpers.killed_library import main; "
        "main(Path(sys.argv[1]), int(sys.argv[2]))"
    )
    result = run_process(str(tmp_path), str(kills), code=code, timeout=1800.0)
    assert result.status == 0, result.err
    told = json.loads(result.out)
    with capsys.disabled():
        sys.stdout.write(f"\n{kills} kills: {told}\n")
    assert told["acknowledged"]["indexed"] > 0
    assert not any(told["found"].values()), told
