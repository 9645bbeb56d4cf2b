"""Texts of the parts below the window, marked for translation.

Settings, reasons and errors have their English where they are made, in modules that know nothing of
Qt. Here they stand again, so that the catalogues of `resources/i18n` hold them; a test keeps both
equal.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.ui.i18n import QT_TRANSLATE_NOOP

#: Labels and help of the settings (`reader/settings.py`).
SETTINGS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Settings", "Languages."),
    QT_TRANSLATE_NOOP("Settings", "Appearance."),
    QT_TRANSLATE_NOOP("Settings", "Cleaning."),
    QT_TRANSLATE_NOOP("Settings", "Spam and adverts."),
    QT_TRANSLATE_NOOP("Settings", "Translation."),
    QT_TRANSLATE_NOOP("Settings", "Privacy."),
    QT_TRANSLATE_NOOP("Settings", "Keys."),
    QT_TRANSLATE_NOOP("Settings", "Advanced."),
    QT_TRANSLATE_NOOP("Settings", "Translate into"),
    QT_TRANSLATE_NOOP("Settings", "Interface language"),
    QT_TRANSLATE_NOOP("Settings", "Chinese characters"),
    QT_TRANSLATE_NOOP("Settings", "Theme"),
    QT_TRANSLATE_NOOP("Settings", "Reading mode"),
    QT_TRANSLATE_NOOP("Settings", "Translation before the original"),
    QT_TRANSLATE_NOOP("Settings", "Zoom"),
    QT_TRANSLATE_NOOP("Settings", "Font for Latin script"),
    QT_TRANSLATE_NOOP("Settings", "Size, Latin script"),
    QT_TRANSLATE_NOOP("Settings", "Line height, Latin (%)"),
    QT_TRANSLATE_NOOP("Settings", "Font for Chinese"),
    QT_TRANSLATE_NOOP("Settings", "Size, Chinese"),
    QT_TRANSLATE_NOOP("Settings", "Line height, Chinese (%)"),
    QT_TRANSLATE_NOOP("Settings", "Widest column"),
    QT_TRANSLATE_NOOP("Settings", "Scroll both sides together"),
    QT_TRANSLATE_NOOP("Settings", "One side for learners"),
    QT_TRANSLATE_NOOP("Settings", "The other half of a pair shows when the pointer is on it."),
    QT_TRANSLATE_NOOP("Settings", "Pinyin above Chinese"),
    QT_TRANSLATE_NOOP("Settings", "No animations"),
    QT_TRANSLATE_NOOP("Settings", "What to do with each kind of section"),
    QT_TRANSLATE_NOOP("Settings", "Use the presets for known sites"),
    QT_TRANSLATE_NOOP("Settings", "What to do with each category"),
    QT_TRANSLATE_NOOP("Settings", "Exceptions by site"),
    QT_TRANSLATE_NOOP("Settings", "Learn from marks"),
    QT_TRANSLATE_NOOP("Settings", "Translate a page when it opens"),
    QT_TRANSLATE_NOOP("Settings", "Threads"),
    QT_TRANSLATE_NOOP("Settings", "0: all cores but one."),
    QT_TRANSLATE_NOOP("Settings", "Beam"),
    QT_TRANSLATE_NOOP("Settings", "0: as the package says."),
    QT_TRANSLATE_NOOP("Settings", "Mark doubtful sentences"),
    QT_TRANSLATE_NOOP("Settings", "Unload models after (minutes)"),
    QT_TRANSLATE_NOOP("Settings", "Keep translations, at most (MB)"),
    QT_TRANSLATE_NOOP("Settings", "Use the starter packages where there is no better one"),
    QT_TRANSLATE_NOOP("Settings", "Remember pages that were read"),
    QT_TRANSLATE_NOOP("Settings", "Offline lock"),
    QT_TRANSLATE_NOOP("Settings", "No connection of any kind is made."),
    QT_TRANSLATE_NOOP("Settings", "Pictures"),
    QT_TRANSLATE_NOOP("Settings", "Sites whose pictures are shown"),
    QT_TRANSLATE_NOOP("Settings", "Offer an address found in the clipboard"),
    QT_TRANSLATE_NOOP("Settings", "Keys of the actions"),
    QT_TRANSLATE_NOOP("Settings", "Proxy"),
    QT_TRANSLATE_NOOP("Settings", "system, none, or http://… or socks5h://…"),
    QT_TRANSLATE_NOOP("Settings", "Time-out of a page (seconds)"),
    QT_TRANSLATE_NOOP("Settings", "Log"),
)

#: What the choices of the settings are called, by value.
CHOICES: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("Choice", "As the system"),
    "en": "English",
    "zh_CN": "简体中文",
    "as-is": QT_TRANSLATE_NOOP("Choice", "As they are"),
    "simplified": QT_TRANSLATE_NOOP("Choice", "Simplified"),
    "traditional": QT_TRANSLATE_NOOP("Choice", "Traditional"),
    "system": QT_TRANSLATE_NOOP("Choice", "As the system"),
    "light": QT_TRANSLATE_NOOP("Choice", "Light"),
    "dark": QT_TRANSLATE_NOOP("Choice", "Dark"),
    "side-by-side": QT_TRANSLATE_NOOP("Choice", "Side by side"),
    "interleaved": QT_TRANSLATE_NOOP("Choice", "Interleaved"),
    "original": QT_TRANSLATE_NOOP("Choice", "Original only"),
    "translation": QT_TRANSLATE_NOOP("Choice", "Translation only"),
    "off": QT_TRANSLATE_NOOP("Choice", "Off"),
    "dim-translation": QT_TRANSLATE_NOOP("Choice", "Dim the translation"),
    "blur-translation": QT_TRANSLATE_NOOP("Choice", "Blur the translation"),
    "dim-original": QT_TRANSLATE_NOOP("Choice", "Dim the original"),
    "blur-original": QT_TRANSLATE_NOOP("Choice", "Blur the original"),
    "never": QT_TRANSLATE_NOOP("Choice", "Never"),
    "ask": QT_TRANSLATE_NOOP("Choice", "Only when asked for"),
    "always": QT_TRANSLATE_NOOP("Choice", "Always"),
    "debug": QT_TRANSLATE_NOOP("Choice", "Everything"),
    "info": QT_TRANSLATE_NOOP("Choice", "The usual"),
    "warning": QT_TRANSLATE_NOOP("Choice", "Only trouble"),
}
