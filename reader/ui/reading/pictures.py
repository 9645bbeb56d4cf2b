"""Pictures the reader asked for: decoded with care, scaled to the column."""

from __future__ import annotations

import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

from reader.limits import MAX_PAGE_PIXELS, MAX_PICTURE_PIXELS
from reader.ui.reading.annotations import Annotations

#: How files of pixels begin, by format. No other format is tried: SVG may name further files.
_SIGNATURES = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), b"png"),
    (re.compile(rb"\xff\xd8\xff"), b"jpeg"),
    (re.compile(rb"GIF8[79]a"), b"gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), b"webp"),
    (re.compile(rb"BM"), b"bmp"),
)
#: Kept no larger than a column shows on a screen of two pixels a point.
_LARGEST = QSize(2_000, 1_800)
_TALLEST = 900


def decode(data: bytes) -> QImage | None:
    """A picture no larger than can be shown, made on any thread.

    Returns:
        None if it is none, too large, or of a format that is not allowed.
    """
    format_name = next((name for sign, name in _SIGNATURES if sign.match(data)), None)
    if format_name is None:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(format_name))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not reader.canRead() or not 0 < size.width() * size.height() <= MAX_PICTURE_PIXELS:
        return None
    if size.width() > _LARGEST.width() or size.height() > _LARGEST.height():
        reader.setScaledSize(size.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


class Pictures:
    """Keeps the pictures of a page, and puts them scaled into the marks."""

    def __init__(self, annotations: Annotations) -> None:
        self._annotations = annotations
        self._images: dict[str, QImage] = {}
        self._fitted_to: tuple[QSize, float] | None = None

    @property
    def sources(self) -> frozenset[str]:
        """The addresses of the pictures there are."""
        return frozenset(self._images)

    def clear(self) -> None:
        """Forget all: another page is shown."""
        self._images = {}
        self._annotations.pictures = {}

    def add(self, source: str, image: QImage) -> bool:
        """Keep a picture; false if it is one too many for the page."""
        pixels = sum(kept.width() * kept.height() for kept in self._images.values())
        if pixels + image.width() * image.height() > MAX_PAGE_PIXELS:
            return False
        self._images[source] = image
        return True

    def fit(self, width: int, ratio: float) -> dict[str, int]:
        """Scale the pictures to a column; their heights by address, in pixels."""
        limit = QSize(round(width * ratio), round(_TALLEST * ratio))
        known = self._annotations.pictures if self._fitted_to == (limit, ratio) else {}
        self._fitted_to = (limit, ratio)
        self._annotations.pictures = {
            source: known.get(source) or _fitted(image, limit, ratio)
            for source, image in self._images.items()
        }
        return {
            source: round(pixmap.deviceIndependentSize().height())
            for source, pixmap in self._annotations.pictures.items()
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
