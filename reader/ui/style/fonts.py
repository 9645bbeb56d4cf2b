"""A font for Chinese where the system has none."""

from __future__ import annotations

import logging

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from reader.resources import resource_path

#: The family of the font that ships with the program.
FALLBACK_FAMILY = "Bilingual Reader Han"

#: The family that ends the lists of fonts that Chinese is set in.
_LAST_FAMILY = "sans-serif"

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
