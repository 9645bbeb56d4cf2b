"""The picture that moves: a page is opened, translated, and looked through."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage

from docs.screenshots.shots import choose_spam, rest, sections_of
from reader.datamodel.page import Role
from reader.ui.main_window import MainWindow

#: Milliseconds between two pictures while the translation comes, and for which steps stay.
_PACE, _STAY = 250, 1800


def to_pillow(image: QImage) -> Image.Image:
    """A picture of Qt's as one that Pillow saves."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    return Image.frombuffer(
        "RGB",
        (plain.width(), plain.height()),
        bytes(plain.constBits()),
        "raw",
        "RGB",
        plain.bytesPerLine(),
        1,
    )


def save_small(image: QImage, file: Path) -> None:
    """Save a picture of the window in the 256 colours that suit it, a third of the bytes."""
    file.parent.mkdir(exist_ok=True)
    to_pillow(image).quantize(256, dither=Image.Dither.NONE).save(file, optimize=True)


class Recorder:
    """Takes pictures of a window, one after the other, and makes one that moves of them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._pictures: list[Image.Image] = []
        self._durations: list[int] = []
        self._timer = QTimer(window)
        self._timer.timeout.connect(lambda: self._take(_PACE))

    def begin(self) -> None:
        """Take pictures at an even pace, beginning with the empty window."""
        self._take(_STAY)
        self._timer.start(_PACE)

    def go_through(self) -> None:
        """End the even pace; show a reader's steps, each for as long as it takes to look at."""
        self._timer.stop()
        self._take(_STAY)
        choose_spam(self._window)
        self._step()
        self._window.parts.session.set_visible(sections_of(self._window, Role.SPAM)[0], True)
        rest()
        self._window.parts.view.navigation.go_to_section(sections_of(self._window, Role.SPAM)[0])
        self._step()
        self._window.window_actions["undo"].trigger()
        self._step()
        self._window.window_actions["mode_interleaved"].trigger()
        self._window.parts.view.navigation.go_to_section(sections_of(self._window, Role.TITLE)[0])
        self._step()

    def save(self, file: Path) -> None:
        """Write what was taken."""
        first, *others = self._pictures
        first.save(
            file,
            save_all=True,
            append_images=others,
            duration=self._durations,
            loop=0,
            quality=70,
            method=6,
        )

    def _step(self) -> None:
        rest()
        self._take(_STAY)

    def _take(self, duration: int) -> None:
        picture = to_pillow(self._window.grab().toImage())
        if self._pictures and picture.tobytes() == self._pictures[-1].tobytes():
            self._durations[-1] += duration
        else:
            self._pictures.append(picture)
            self._durations.append(duration)
