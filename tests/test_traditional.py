"""The catalogue for Taiwan, made of that of simplified Chinese."""

from __future__ import annotations

import subprocess
from pathlib import Path

from reader.resources import resource_path
from tests.test_i18n import tool
from tools.traditional import traditional


def test_the_catalogue_of_taiwan_is_made_of_the_simplified_one(tmp_path: Path) -> None:
    source = tmp_path / "reader_zh_TW.ts"
    source.write_bytes(traditional(resource_path("i18n", "reader_zh_CN.ts")))
    fresh = source.with_suffix(".qm")
    subprocess.run(
        [tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(fresh)], check=True
    )
    compiled = resource_path("i18n", "reader_zh_TW.qm")
    assert fresh.read_bytes() == compiled.read_bytes(), "run python3 dev.py i18n"
