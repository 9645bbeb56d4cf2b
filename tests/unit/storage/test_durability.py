"""The database killed in the middle of writing: what was acknowledged is there afterwards."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path
from threading import Event

import pytest

from reader.datamodel.translation import Pair
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.storage.translations import TranslationCache

_WRITER = """
import itertools, sys
from pathlib import Path
from reader.datamodel.translation import Pair, Translation
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.storage.translations import TranslationCache
cache = TranslationCache(open_database(Path(sys.argv[1]), MIGRATIONS), 10**9)
for number in itertools.count(int(sys.argv[2])):
    cache.keep("c", [Translation(f"s{number}", "t", Pair("en", "zh"), ())])
    print(number, flush=True)
"""


@pytest.mark.posix("signals that kill")
@pytest.mark.parametrize("kills", [4, pytest.param(200, marks=pytest.mark.long)])
def test_kills_lose_no_acknowledged_row(
    tmp_path: Path, kills: int, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "reader.sqlite3"
    chance = random.Random(kills)
    written = 0
    for _ in range(kills):
        with subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path), str(written)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        ) as writer:
            assert writer.stdout
            writer.stdout.readline()
            Event().wait(chance.random() * 0.05)
            writer.kill()
            written += 1 + sum(1 for _ in writer.stdout)
        database = open_database(path, MIGRATIONS)
        assert database.notice is None
        found = TranslationCache(database, 10**9).find("c", [f"s{n}" for n in range(written)])
        assert len(found) == written
        assert found["s0"].pair == Pair("en", "zh")
        database.close()
    with capsys.disabled():
        sys.stdout.write(f"\n{kills} kills while writing: {written} rows acknowledged, 0 lost\n")
