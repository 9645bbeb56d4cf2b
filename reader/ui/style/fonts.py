"""A font for Chinese where the system has none, and Latin faces beside Chinese ones."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from reader.languages import base_language, is_traditional
from reader.resources import resource_path

#: The family of the font that ships with the program.
FALLBACK_FAMILY = "Bilingual Reader Han"

#: The family that ends the lists of fonts that Chinese is set in.
_LAST_FAMILY = "sans-serif"

#: Faces for Latin letters in place of a Chinese one, the best first.
_LATIN = ("Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", "DejaVu Sans")

#: Faces for Chinese, simplified and traditional, and for Japanese: each draws many of the same
#: characters in its own way.
_HANS = ("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI",
         "Microsoft YaHei", "WenQuanYi Micro Hei", "Noto Sans SC", "sans-serif")  # fmt: skip
_HANT = ("Noto Sans CJK TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei UI",
         "Microsoft JhengHei", "Noto Sans TC", "sans-serif")  # fmt: skip
_JAPANESE = ("Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", "sans-serif")

_HAN = re.compile("[\u3400-\u9fff]")
_KANA = re.compile("[\u3041-\u30ff]")

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
    if base_language(language) == "ja":
        return _JAPANESE
    return _HANT if is_traditional(language) else _HANS


def font_for(text: str, font: QFont, language: str = "") -> QFont:
    """The font for a text of a page that stands among the interface's words in `font`.

    Args:
        text: what is to be drawn.
        font: of the words around it.
        language: code of the text's language, if it is known.
    """
    family = QFontInfo(font).family()
    if _has_wide_quotes(family):
        families = [] if _HAN.search(text) else latin_families(family)
    elif _KANA.search(text):
        families = [family, *han_families("ja")]
    else:  # the system's own choice is that of its language, and often Japanese
        families = [family, *han_families(language)] if _HAN.search(text) else []
    if not families:
        return font
    made = QFont(font)
    made.setFamilies(families)
    return made


@cache
def _has_wide_quotes(family: str) -> bool:
    metrics = QFontMetricsF(QFont(family))
    return metrics.horizontalAdvance("\u2019") > metrics.horizontalAdvance("n")
