"""D3: bytes of library and index changed by chance: all starts, and says what happened."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.library.indexing import index_some
from reader.paths import Paths
from reader.search.index import SearchIndex
from reader.settings import Settings
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from tests.faults.conftest import Tell
from tests.helpers.full_library import READING, fill, read_all, run_command

#: Where the names of tables and columns stand.
SCHEMA = 20_000


def damage(path: Path, chance: random.Random) -> None:
    """Write noise over one or some bytes, often in the schema."""
    data = bytearray(path.read_bytes())
    end = len(data) if chance.random() < 0.6 else min(SCHEMA, len(data))
    first, count = chance.randrange(end), chance.choice([1, 1, 1, 4, 16, 200])
    data[first : first + count] = chance.randbytes(len(data[first : first + count]))
    path.write_bytes(data)


@pytest.mark.fault("D3", "database with random damage")
@pytest.mark.parametrize("count", [40, pytest.param(400, marks=pytest.mark.long)])
def test_random_damage_is_told_or_does_no_harm(tmp_path: Path, count: int, tell: Tell) -> None:
    fill(tmp_path / "before")
    said, codes = "", set[str]()
    for seed in range(count):
        folder, chance = tmp_path / "now", random.Random(seed)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(tmp_path / "before", folder)
        paths = Paths.below(folder)
        damage(paths.database, chance)
        damage(paths.search_index, chance)
        try:
            database = open_database(paths.database, MIGRATIONS)
            read_all(database)
            index = SearchIndex(paths.search_index)
            while index_some(database, index, Settings().policy):
                pass
            index.close()
            said = str(database.notice or said)
            database.close()
        except StorageError as error:
            codes.add(error.code)
        if seed % 8 == 0:
            for arguments in READING:
                status, told = run_command(folder, *arguments)
                assert status in (0, 1), seed
                assert "mistake of the program" not in told, seed
    assert codes <= {"foreign", "newer", "damaged", "index-damaged"}
    tell(said)
