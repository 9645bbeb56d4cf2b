"""Pictures the reader asked for: decoded with care, scaled to the column."""

from __future__ import annotations

import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

from reader.ui.reading.marks import Marks

#: How files of pixels begin, by format. No other format is tried: SVG may name further files.
_SIGNATURES = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), b"png"),
    (re.compile(rb"\xff\xd8\xff"), b"jpeg"),
    (re.compile(rb"GIF8[79]a"), b"gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), b"webp"),
    (re.compile(rb"BM"), b"bmp"),
)
_MOST_PIXELS = 40_000_000
#: Kept no larger than any column can show.
_LARGEST_SIDE = 3_200
_TALLEST = 900


class Pictures:
    """Keeps the pictures of a page, and puts them scaled into the marks."""

    def __init__(self, marks: Marks) -> None:
        self._marks = marks
        self._images: dict[str, QImage] = {}

    @property
    def sources(self) -> frozenset[str]:
        """The addresses of the pictures there are."""
        return frozenset(self._images)

    def clear(self) -> None:
        """Forget all: another page is shown."""
        self._images = {}
        self._marks.pictures = {}

    def add(self, source: str, data: bytes) -> bool:
        """Decode a picture; false if it is none, too large, or of a format that is not allowed."""
        format_name = next((name for sign, name in _SIGNATURES if sign.match(data)), None)
        if format_name is None:
            return False
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(format_name))
        reader.setAutoDetectImageFormat(False)
        reader.setAutoTransform(True)
        size = reader.size()
        if not reader.canRead() or not 0 < size.width() * size.height() <= _MOST_PIXELS:
            return False
        if max(size.width(), size.height()) > _LARGEST_SIDE:
            fitting = QSize(_LARGEST_SIDE, _LARGEST_SIDE)
            reader.setScaledSize(size.scaled(fitting, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if image.isNull():
            return False
        self._images[source] = image
        return True

    def fit(self, width: int, ratio: float) -> dict[str, int]:
        """Scale the pictures to a column; their heights by address, in pixels."""
        limit = QSize(round(width * ratio), round(_TALLEST * ratio))
        self._marks.pictures = {s: _fitted(i, limit, ratio) for s, i in self._images.items()}
        return {
            source: round(pixmap.deviceIndependentSize().height())
            for source, pixmap in self._marks.pictures.items()
        }


def _fitted(image: QImage, limit: QSize, ratio: float) -> QPixmap:
    """A picture no larger than a limit; small ones are not enlarged beyond their own pixels."""
    size = (image.size() * ratio).boundedTo(limit) if _fits(image, limit, ratio) else limit
    scaled = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    pixmap = QPixmap.fromImage(scaled)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _fits(image: QImage, limit: QSize, ratio: float) -> bool:
    return image.width() * ratio <= limit.width() and image.height() * ratio <= limit.height()
