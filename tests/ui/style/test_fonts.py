"""The faces of each language, and the font that ships where the system has none for Chinese."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics, QFontMetricsF

from reader.resources import resource_path
from reader.ui.style import fonts

SHOW = """
import sys
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication
from reader.ui.style.fonts import FALLBACK_FAMILY, install_fallback_font

app = QApplication([])
print(install_fallback_font(app))
for families in (["No Such Face", "sans-serif"], app.font().families()):
    font = QFont()
    font.setFamilies(families)
    layout = QTextLayout("渡轮ab镕", font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    print(any(run.rawFont().familyName().lower() == FALLBACK_FAMILY.lower() for run in runs))
    print(all(index for run in runs for index in run.glyphIndexes()))
"""

#: Prints the glyph of a character that East Asia draws in four ways: for a text in each language,
#: then in interfaces in Japanese and in Chinese.
DRAW = """
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication
from reader.ui.style.fonts import han_families, set_faces, set_interface_faces

def glyph(font):
    layout = QTextLayout("道", font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    run = layout.glyphRuns()[0]
    return run.rawFont().familyName().split()[-1], run.glyphIndexes()[0]

app = QApplication([])
for language in ("zh", "zt", "ja", "ko"):
    font = QFont()
    set_faces(font, han_families(language), language)
    print(*glyph(font))
before = app.font()
for language in ("ja", "zh_CN"):
    app.setFont(before)
    set_interface_faces(app, language, QLocale.system())
    print(glyph(app.font())[1])
"""


@pytest.mark.parametrize("system", ["C.UTF-8", "ja_JP.UTF-8", "zh_CN.UTF-8"])
def test_each_language_has_its_own_characters_on_a_desktop_of_any(
    system: str, qapp: object
) -> None:
    if "Noto Sans CJK JP" not in QFontDatabase.families():
        pytest.skip("a face with the characters of all languages is not installed")
    done = subprocess.run(
        [sys.executable, "-c", DRAW],
        env={**os.environ, "LC_ALL": system, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(fonts.__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    *texts, japanese, chinese = done.stdout.splitlines()
    faces, glyphs = zip(*(line.split() for line in texts), strict=True)
    assert faces == ("SC", "TC", "JP", "KR"), done.stderr
    assert len({*glyphs}) == len(glyphs)
    assert (japanese, chinese) == (glyphs[2], glyphs[0])


@pytest.mark.skipif(sys.platform != "linux", reason="fontconfig names the system's fonts")
def test_a_system_without_chinese_gets_the_shipped_font(tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    latin = "/usr/share/fonts/truetype/dejavu"
    config.write_text(
        f"<fontconfig><dir>{latin}</dir><cachedir>{tmp_path}</cachedir></fontconfig>", "utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-c", SHOW],
        env={**os.environ, "FONTCONFIG_FILE": str(config), "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(fonts.__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stdout.split() == ["True"] * 5, done.stderr


def test_a_system_with_chinese_keeps_its_own(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "has_chinese_font", lambda: True)
    monkeypatch.setattr(fonts, "resource_path", pytest.fail)
    assert not fonts.install_fallback_font(qapp)  # type: ignore[arg-type]


def test_the_font_is_small_and_its_licence_stands_beside_it() -> None:
    assert resource_path("fonts", "reader-han.otf").stat().st_size <= 8 * 2**20
    assert "SIL OPEN FONT LICENSE" in resource_path("fonts", "OFL.txt").read_text("utf-8")


def test_english_beside_a_chinese_interface_keeps_its_apostrophes_narrow(qapp: object) -> None:
    number = QFontDatabase.addApplicationFont(str(resource_path("fonts", "reader-han.otf")))
    chinese = QFont(fonts.FALLBACK_FAMILY)
    try:
        latin = fonts.font_for("The harbour’s ferry", chinese)
        wide, narrow = (QFontMetricsF(f).horizontalAdvance("’") for f in (chinese, latin))
        assert narrow < wide / 2
        assert fonts.font_for("渡轮“回来”了", chinese) == chinese
        assert fonts.font_for("The harbour’s ferry", latin) == latin
    finally:
        QFontDatabase.removeApplicationFont(number)


def test_chinese_beside_a_latin_interface_is_set_in_chinese_faces(qapp: object) -> None:
    latin = QFont("DejaVu Sans")
    assert fonts.font_for("The harbour’s ferry", latin) == latin
    for text, language, face in (
        ("渡轮回来了", "zh", "SC"),
        ("渡輪回來了", "zt", "TC"),
        ("フェリーが戻る", "", "JP"),
        ("연락선이 돌아온다", "", "KR"),
        ("連絡船帰港", "ja", "JP"),
    ):
        families = fonts.font_for(text, latin, language).families()
        assert families[:2] == [QFontInfo(latin).family(), f"Noto Sans CJK {face}"]


@pytest.mark.parametrize("pixels", range(11, 25))
def test_a_line_has_room_for_what_another_font_draws(pixels: int, qapp: object) -> None:
    font = QFont("DejaVu Sans")
    font.setPixelSize(pixels)
    own = QFontMetrics(font)
    assert fonts.line_height(font) >= max(
        own.height(), own.boundingRect("pr\u00e8s \u9a6c").height()
    )


def test_a_script_without_a_font_is_noticed(qapp: object) -> None:
    assert fonts.lacks_font("\U000110d0" * 8)  # Sora Sompeng, for which nobody has a font
    assert not fonts.lacks_font("A ferry crossed the strait.")
    assert not fonts.lacks_font("2026 · 14:30")
