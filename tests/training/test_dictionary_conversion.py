"""A few lines of CC-CEDICT's format become a dictionary one can look words up in."""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.dictionary import Dictionary
from training.dictionary.convert import read, write

LINES = """\
# CC-CEDICT
#! version=1
#! date=2026-01-02T03:04:05Z
試驗 试验 [shi4 yan4] /experiment; test/CL:次[ci4],個|个[ge4]/
試驗 试验 [Shi4 yan4] /Shiyan (made-up place)/
綠 绿 [lu : 4] /green/
"""


def source(folder: Path, text: str) -> Path:
    path = folder / "cedict.u8.gz"
    path.write_bytes(gzip.compress(text.encode("utf-8")))
    return path


def test_lines_become_entries(tmp_path: Path) -> None:
    target = tmp_path / "made.sqlite3"
    write(target, *read(source(tmp_path, LINES)))
    made = Dictionary(target)
    first, second = made.look_up("試驗")
    assert (first.simplified, first.reading) == ("试验", "shì yàn"), "names come after words"
    assert first.glosses == ("experiment; test", "CL: 次 cì, 个 gè")
    assert second.reading == "Shì yàn"
    assert made.look_up("green", "en")[0].reading == "lǜ"
    with closing(sqlite3.connect(target)) as database:
        assert ("date", "2026-01-02T03:04:05Z") in database.execute(
            "SELECT * FROM about"
        ).fetchall()
    made.close()


def test_a_line_of_another_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not a line of CC-CEDICT"):
        read(source(tmp_path, "試驗 试验 shi4 yan4 experiment\n"))
