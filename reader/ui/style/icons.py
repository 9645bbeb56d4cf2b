"""The program's own icons: monochrome SVG drawings (`resources/icons`), tinted with the theme.

A drawing is rendered once a size, as a mask; each state of an icon is that mask filled with a
colour.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from reader.resources import resource_path
from reader.ui.style.theme import current_theme, mix

#: The side of an icon in the interface, in pixels at the base font.
ICON_SIZE = 17

#: Rendered for screens of 100 and 200 %; Qt scales down from the next larger one.
_RENDERED_SIDES = (ICON_SIZE, 2 * ICON_SIZE)


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """An icon in the theme's colours: text, accent when it is switched on, faint when disabled.

    Args:
        name: the file's name in `resources/icons`, without its suffix.
        colour: used in place of the text's colour.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    theme = current_theme()
    plain = colour or theme.text
    normal, selected = QIcon.Mode.Normal, QIcon.Mode.Selected
    result = QIcon()
    for side in _RENDERED_SIDES:
        for tint, modes, state in (
            # The ground of a chosen row is light in a light theme: the icon stays as it is.
            (plain, (normal, selected), QIcon.State.Off),
            (theme.accent, (normal, selected), QIcon.State.On),
            (mix(plain, theme.window, 0.4), (QIcon.Mode.Disabled,), QIcon.State.Off),
        ):
            picture = _pixmap(name, tint, side)
            for mode in modes:
                result.addPixmap(picture, mode, state)
    return result


def icon_pixmap(name: str, colour: QColor, side: int, ratio: float = 1.0) -> QPixmap:
    """An icon for a painter.

    Args:
        name: the file's name in `resources/icons`, without its suffix.
        colour: what it is drawn in.
        side: width and height in device-independent pixels.
        ratio: device pixels to each of these.
    """
    pixmap = QPixmap(_pixmap(name, colour, round(side * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _pixmap(name: str, colour: QColor, side: int) -> QPixmap:
    """A drawing in a colour, from Qt's cache: Qt keeps what it makes of each pixmap."""
    key = f"icons/{name}/{colour.rgba():x}/{side}"
    found = QPixmap()
    if not QPixmapCache.find(key, found):
        found = QPixmap.fromImage(_tinted(name, colour, side))
        QPixmapCache.insert(key, found)
    return found


def _tinted(name: str, colour: QColor, side: int) -> QImage:
    mask = _mask(name, side)
    image = QImage(mask.size(), mask.format())
    image.fill(colour)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, mask)
    painter.end()
    return image


@cache
def _mask(name: str, side: int) -> QImage:
    drawing = resource_path("icons", f"{name}.svg").read_bytes()
    image = QImage(QSize(side, side), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(drawing.replace(b"currentColor", b"#000000")).render(painter)
    painter.end()
    return image
