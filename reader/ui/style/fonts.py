"""Faces for each language of East Asia, and a font for Chinese where the system has none."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, Sequence
from functools import cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QApplication

from reader.languages import language_code
from reader.resources import resource_path

#: The family of the font that ships with the program.
FALLBACK_FAMILY = "Bilingual Reader Han"

#: The family that ends the lists of fonts that Chinese is set in.
_LAST_FAMILY = "sans-serif"

#: Faces for Latin letters in place of a Chinese one, the best first.
_LATIN = ("Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", "DejaVu Sans")

#: Faces by language: each draws many of the same characters in its own way.
_FACES: Mapping[str, Sequence[str]] = {
    "zh": ("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI",
           "Microsoft YaHei", "WenQuanYi Micro Hei", "Noto Sans SC", _LAST_FAMILY),
    "zt": ("Noto Sans CJK TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei UI",
           "Microsoft JhengHei", "Noto Sans TC", _LAST_FAMILY),
    "ja": ("Noto Sans CJK JP", "Source Han Sans", "Hiragino Sans", "Yu Gothic UI", "Yu Gothic",
           "Meiryo", "Noto Sans JP", "IPAexGothic", _LAST_FAMILY),
    "ko": ("Noto Sans CJK KR", "Source Han Sans KR", "Apple SD Gothic Neo", "Malgun Gothic",
           "Noto Sans KR", "NanumGothic", _LAST_FAMILY),
}  # fmt: skip

#: What makes a face draw a character as in a language, of which Qt names the system's alone.
_LOCAL_FORMS = QFont.Tag("locl")

_HAN = re.compile("[\u3400-\u9fff]")
#: Scripts that one language is written in.
_OWN_SCRIPTS = {"ja": re.compile("[\u3041-\u30ff]"), "ko": re.compile("[\uac00-\ud7a3]")}

#: Letters that reach high and low, and one that a font for Latin letters lacks.
_TALL = "\u00c4g\u56fd"

#: Characters of a text that are enough to tell whether there is a font for it.
_LOOKED_AT = 200

_log = logging.getLogger(__name__)


def has_chinese_font() -> bool:
    """Whether the system has a font that covers Chinese, in either script."""
    systems = QFontDatabase.WritingSystem
    return any(
        QFontDatabase.families(system)
        for system in (systems.SimplifiedChinese, systems.TraditionalChinese)
    )


def install_fallback_font(app: QApplication) -> bool:
    """Load the font that ships with the program, unless the system has one for Chinese.

    It then stands behind the interface's font and behind the last of the families that texts are
    set in. Call it once, before widgets are made.

    Returns:
        Whether it was loaded.
    """
    if has_chinese_font():
        return False
    path = resource_path("fonts", "reader-han.otf")
    if QFontDatabase.addApplicationFont(str(path)) < 0:
        _log.warning("the font for Chinese could not be loaded: %s", path.name)
        return False
    QFont.insertSubstitution(_LAST_FAMILY, FALLBACK_FAMILY)
    font = app.font()
    font.setFamilies([QFontInfo(font).family(), FALLBACK_FAMILY])
    app.setFont(font)
    return True


def line_height(font: QFont) -> int:
    """The height of a line in pixels: what other fonts draw for this one counts, which are taller.

    Args:
        font: what the line is set in.
    """
    metrics = QFontMetrics(font)
    return max(metrics.height(), metrics.boundingRect(_TALL).height())


def lacks_font(text: str) -> bool:
    """Whether most letters of a text would show as empty boxes, for want of a font."""
    metrics = QFontMetricsF(QApplication.font())
    letters = [letter for letter in text[:_LOOKED_AT] if letter.isalpha()]
    lacking = sum(not metrics.inFontUcs4(ord(letter)) for letter in letters)
    return lacking * 2 > len(letters)


def latin_families(family: str) -> list[str]:
    """The families that texts in Latin letters are set in beside words in a face.

    A Chinese face sets an apostrophe as wide as a Han character, which tears English words apart.

    Args:
        family: the face of the interface.
    """
    return [*_LATIN, family] if _has_wide_quotes(family) else [family]


def han_families(language: str) -> Sequence[str]:
    """The families that Han characters are set in.

    Args:
        language: code of the language of the text; simplified Chinese for any that has none.
    """
    return _FACES.get(language_code(language), _FACES["zh"])


def set_faces(font: QFont, families: Sequence[str], language: str) -> None:
    """Set a font to the families of a language, and to their own forms of its characters.

    Faces such as Noto's hold the forms of all languages, and would draw those of the system's: a
    Chinese page would be in Japanese characters on a Japanese desktop.

    Args:
        font: to be changed.
        families: what it is made of, the best first.
        language: code of the language of what is set in it.
    """
    font.setFamilies(families)
    if language_code(language) in _FACES:
        font.setFeature(_LOCAL_FORMS, 0)


def set_interface_faces(app: QApplication, language: str, system: QLocale) -> None:
    """Draw the interface in the characters of its language where the system has another one.

    Args:
        app: whose font is set; before widgets are made.
        language: of the interface.
        system: what the system prefers; its own font is left alone in its own language.
    """
    code = language_code(language)
    if code not in _FACES or code == language_code(system.name()):
        return
    font = app.font()
    family = QFontInfo(font).family()
    faces = _FACES[code]
    set_faces(font, [*faces, family] if _has_han(family) else [family, *faces], code)
    app.setFont(font)


def font_for(text: str, font: QFont, language: str = "") -> QFont:
    """The font for a text of a page that stands among the interface's words in `font`.

    Args:
        text: what is to be drawn.
        font: of the words around it.
        language: code of the text's language, if it is known.
    """
    family, own = QFontInfo(font).family(), language_code(QLocale().name())
    script = next((code for code, letters in _OWN_SCRIPTS.items() if letters.search(text)), "")
    made = QFont(font)
    if script or _HAN.search(text):
        code = script or language_code(language)
        if not _has_han(family):
            code = next(filter(_FACES.get, (code, own)), "zh")
            set_faces(made, [family, *_FACES[code]], code)
        elif code in _FACES and code != own:
            set_faces(made, _FACES[code], code)
    elif _has_wide_quotes(family):
        made.setFamilies(latin_families(family))
    return made


@cache
def _has_han(family: str) -> bool:
    systems = QFontDatabase.WritingSystem
    han = {systems.SimplifiedChinese, systems.TraditionalChinese, systems.Japanese, systems.Korean}
    return not han.isdisjoint(QFontDatabase.writingSystems(family))


@cache
def _has_wide_quotes(family: str) -> bool:
    metrics = QFontMetricsF(QFont(family))
    return metrics.horizontalAdvance("\u2019") > metrics.horizontalAdvance("n")
