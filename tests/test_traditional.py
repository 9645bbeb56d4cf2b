"""The catalogue for Taiwan, made of that of simplified Chinese."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from reader.resources import resource_path
from tests.helpers.catalogues import tool
from tests.helpers.program import ROOT
from tools.traditional import traditional, traditional_text, with_traditional_tables


def test_the_catalogue_of_taiwan_is_made_of_the_simplified_one(tmp_path: Path) -> None:
    source = tmp_path / "reader_zh_TW.ts"
    source.write_bytes(traditional(resource_path("i18n", "reader_zh_CN.ts")))
    fresh = source.with_suffix(".qm")
    subprocess.run(
        [tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(fresh)], check=True
    )
    compiled = resource_path("i18n", "reader_zh_TW.qm")
    assert fresh.read_bytes() == compiled.read_bytes(), "run python3 dev.py i18n"


def test_the_words_of_exports_for_taiwan_are_made_of_the_simplified_ones() -> None:
    labels = resource_path("export", "labels.toml").read_text("utf-8")
    assert with_traditional_tables(labels) == labels, "run python3 dev.py i18n"
    assert "[zt]" in labels


def test_the_installer_speaks_as_in_taiwan_there() -> None:
    script = (ROOT / "packaging" / "windows" / "setup.nsi").read_text("utf-8")
    texts = {
        kind: re.findall(rf'LangString (\w+) \$\{{LANG_{kind}CHINESE\}} "(.*)"', script)
        for kind in ("SIMP", "TRAD")
    }
    assert [(name, traditional_text(text)) for name, text in texts["SIMP"]] == texts["TRAD"]
    assert texts["TRAD"]


@pytest.mark.parametrize(
    ("simplified", "taiwan"),
    [
        ("代理没有响应。", "代理伺服器沒有回應。"),
        ("磁盘是只读的", "磁碟是唯讀的"),
        ("句对表格 (*.tsv)", "句對表格 (*.tsv)"),
        ("无法制作文摘。", "無法製作文摘。"),
        ("日志中写明了位置。", "日誌中寫明了位置。"),
        ("“前进”转到下一个。", "「下一頁」轉到下一個。"),
        ("查找下一个", "尋找下一個"),
        ("语言代码", "語言代碼"),
        ("文本", "文字"),
        ("卸载应用程序需要权限", "解除安裝應用程式需要權限"),
        ("桌面快捷方式", "桌面捷徑"),
    ],
)
def test_taiwan_has_words_of_its_own(simplified: str, taiwan: str) -> None:
    assert traditional_text(simplified) == taiwan
