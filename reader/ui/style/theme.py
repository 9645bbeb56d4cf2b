"""The looks: one file of colours for each theme, a palette, and a small style sheet.

Palette first; the style sheet (`resources/themes/app.qss`) only says what a palette cannot. Sizes
are given in pixels as they hold at an interface font of 13 px and grow with the font by `scaled`.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from reader.resources import resource_path
from reader.untrusted import read_toml

#: The property of the application that holds the name of the theme it was given.
_APPLIED = "theme"

#: The pixel size of the interface font for which all sizes of the interface are given.
BASE_FONT_PIXELS = 13


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of the interface, named by what they are for."""

    name: str
    dark: bool
    window: QColor
    paper: QColor
    text: QColor
    secondary: QColor
    line: QColor
    selection: QColor
    field: QColor
    accent: QColor
    accent_text: QColor
    highlight: QColor
    spam: QColor
    spam_tint: QColor
    advert: QColor
    advert_tint: QColor
    doubt: QColor

    def colours(self) -> dict[str, QColor]:
        """The colours by name."""
        return {name: getattr(self, name) for name in _COLOUR_NAMES}


_COLOUR_NAMES = tuple(f.name for f in fields(Theme) if f.name not in ("name", "dark"))


@cache
def load_theme(name: str) -> Theme:
    """Read a theme, "light" or "dark", from its file.

    Raises:
        FileNotFoundError: there is no theme of this name.
        KeyError: the file lacks a colour.
    """
    data = read_toml(resource_path("themes", f"{name}.toml").read_bytes())
    colours = {key: QColor(data["colours"][key]) for key in _COLOUR_NAMES}
    return Theme(name=name, dark=data["dark"], **colours)


def system_theme_name(hints: QStyleHints) -> str:
    """The theme that suits the system's colour scheme: "light" or "dark"."""
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"


def wanted_theme(setting: str) -> str:
    """The name of the theme to use: what is set, or what suits the system."""
    if setting in ("light", "dark"):
        return setting
    return system_theme_name(QGuiApplication.styleHints())


def colour_frames(setting: str) -> None:
    """Have the system draw frames and its own dialogs in the scheme that is set, or in its own.

    On Windows and macOS the program says so; elsewhere a frame is the business of the desktop.
    """
    if sys.platform not in ("win32", "darwin"):
        return
    hints = QGuiApplication.styleHints()
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    hints.setColorScheme(schemes.get(setting, Qt.ColorScheme.Unknown))  # which is the system's


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole program the colours of a theme; widgets on screen are repainted."""
    app.setProperty(_APPLIED, theme.name)  # first: what is repainted asks for it
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme, app.font()))


def current_theme() -> Theme:
    """The theme that the program has, for what draws in its colours itself.

    Who draws anew at each paint needs no more; who keeps a picture makes it again when
    `is_recoloured` says so.
    """
    app = QApplication.instance()
    applied = app.property(_APPLIED) if app is not None else None
    return load_theme(wanted_theme(applied or ""))


def is_recoloured(event: QEvent) -> bool:
    """Whether a widget that is told of this change has other colours from now on."""
    return event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)


#: Milliseconds in which a caret blinks: Qt's own.
_BLINK = 1000


def set_motion(app: QApplication, *, reduced: bool) -> None:
    """Let menus and lists unfold and carets blink, or nothing move by itself.

    Args:
        app: the program.
        reduced: whether nothing moves.
    """
    app.setEffectEnabled(Qt.UIEffect.UI_General, not reduced)
    app.setCursorFlashTime(0 if reduced else _BLINK)


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's palette."""
    role = QPalette.ColorRole
    result = QPalette(theme.window)
    for target, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.field),
        (role.AlternateBase, theme.window),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.secondary),
        (role.Button, theme.field),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.spam),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.accent_text),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.ToolTipBase, theme.field),
        (role.ToolTipText, theme.text),
        (role.Mid, theme.line),
    ):
        result.setColor(target, colour)
    faint = mix(theme.text, theme.window, 0.45)
    for target in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, target, faint)
    result.setColor(QPalette.ColorGroup.Disabled, role.Highlight, theme.line)
    return result


def style_sheet(theme: Theme, font: QFont) -> str:
    """The style sheet of the program with a theme's colours and sizes for a font filled in."""
    tokens = {name: colour.name() for name, colour in theme.colours().items()}
    tokens |= {f"px{size}": f"{scaled(size, font)}px" for size in range(1, 33)}
    tokens["faint"] = mix(theme.text, theme.window, 0.45).name()
    tokens["accent_hover"] = mix(theme.text, theme.accent, 0.12).name()
    tokens["border"] = mix(theme.text, theme.line, 0.15).name()
    tokens["name"] = theme.name
    tokens["icons"] = Path(resource_path("icons")).as_posix()
    return Template(resource_path("themes", "app.qss").read_text("utf-8")).substitute(tokens)


def scaled(pixels: float, font: QFont) -> int:
    """A length given for the base font, in pixels for another font; never less than one pixel."""
    return max(1, round(pixels * QFontInfo(font).pixelSize() / BASE_FONT_PIXELS))


def mix(over: QColor, under: QColor, share: float) -> QColor:
    """The colour seen where `over` covers `under` with an opacity of `share`, 0 to 1."""
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * (1 - share),
        over.greenF() * share + under.greenF() * (1 - share),
        over.blueF() * share + under.blueF() * (1 - share),
    )
