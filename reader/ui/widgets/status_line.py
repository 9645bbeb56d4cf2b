"""The line at the bottom: what is going on, how to stop it, and how large the text is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from reader.ui.style.theme import scaled
from reader.ui.widgets.labels import ElidedLabel

#: Height of the line in pixels at the base font.
HEIGHT = 28

#: A longer address of a link is shown by its host alone, in characters.
ADDRESS_LENGTH = 80


@dataclass(frozen=True, slots=True)
class _Progress:
    """How far something is; `total` None: nobody knows."""

    text: str
    done: int
    total: int | None


class Job:
    """What one part of the program may have going on, as it tells the line of it.

    Args:
        line: where it shows.
    """

    def __init__(self, line: StatusLine) -> None:
        self._line = line

    def show(self, text: str, done: int, total: int | None) -> None:
        """Say what is going on and how far it is; `total` None: nobody knows."""
        self._line.set_progress(self, _Progress(text, done, total))

    def end(self, text: str = "") -> None:
        """It is over; say how, unless something else still goes on."""
        self._line.set_progress(self, None, text)


class StatusLine(QFrame):
    """Text, a bar and *Cancel* on the left; privacy, what is kept in step, and zoom on the right.

    Of several jobs at once the one that began last shows, and then again those before it.

    Attributes:
        is_busy: whether it says that something is going on, which can be stopped.

    Signals:
        busy_changed: whether something is going on now.
        cancel_requested: what is going on is to be stopped.
        zoom_reset_requested: the text is to have its usual size.
        sync_requested: what is kept in step with other computers is to be shown.
    """

    busy_changed = Signal(bool)
    cancel_requested = Signal()
    zoom_reset_requested = Signal()
    sync_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._text = ElidedLabel("", self)
        self._bar = QProgressBar(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._promise = ""
        self._privacy = ElidedLabel("", self)
        self._sync = QPushButton(self)
        self._zoom = QPushButton(self)
        self.reduce_motion = False
        self.is_busy = False
        self._jobs: dict[Job, _Progress] = {}
        self._build_ui()
        self._cancel.clicked.connect(self.cancel_requested)
        self._zoom.clicked.connect(self.zoom_reset_requested)
        self._sync.clicked.connect(self.sync_requested)
        self.show_text("")

    def _build_ui(self) -> None:
        row = QHBoxLayout(self)
        margin = scaled(14, self.font())
        row.setContentsMargins(margin, 0, margin, 0)
        row.setSpacing(margin)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(scaled(120, self.font()))
        self._bar.setAccessibleName(self.tr("Progress"))
        for button in (self._cancel, self._sync, self._zoom):
            button.setProperty("link", True)
        self._sync.hide()
        self._zoom.setToolTip(self.tr("Size of the text; a click sets it to 100 %"))
        for label in (self._text, self._privacy):
            label.setProperty("secondary", True)
        for widget in (self._text, self._bar, self._cancel):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._privacy)
        row.addWidget(self._sync)
        row.addWidget(self._zoom)
        self.setFixedHeight(scaled(HEIGHT, self.font()))

    def job(self) -> Job:
        """A place in the line for something that may be going on at times."""
        return Job(self)

    def show_text(self, text: str) -> None:
        """Say something; nothing is going on."""
        self._jobs.clear()
        self._show(text)

    def set_progress(self, job: Job, progress: _Progress | None, text: str = "") -> None:
        """Take how far a job is; None: it is over, and the text says how it ended."""
        if progress is None:
            self._jobs.pop(job, None)
        else:
            self._jobs[job] = progress
        self._show(text)

    def _show(self, text: str) -> None:
        """Show the job that began last, or else a text."""
        shown = next(reversed(self._jobs.values()), None)
        self._text.setText(text if shown is None else shown.text)
        if shown is not None:
            # A bar without an end runs to and fro by itself.
            self._bar.setRange(0, shown.total or (1 if self.reduce_motion else 0))
            self._bar.setValue(shown.done)
        self._set_busy(shown is not None)

    def set_zoom(self, percent: int) -> None:
        """Show the size of the text."""
        self._zoom.setText(self.tr("{0} %").format(percent))
        self._zoom.setAccessibleName(self.tr("Text at {0} percent").format(percent))

    def set_sync(self, text: str, explanation: str) -> None:
        """Say how it is with what is kept in step; "" where nothing is."""
        self._sync.setText(text)
        self._sync.setToolTip(explanation)
        self._sync.setVisible(bool(text))

    def set_promise(self, text: str) -> None:
        """Say where what is read goes."""
        self._promise = text
        self._privacy.setText(text)

    def _set_busy(self, busy: bool) -> None:
        self._bar.setVisible(busy)
        self._cancel.setVisible(busy)
        if busy is not self.is_busy:
            self.is_busy = busy
            self.busy_changed.emit(busy)

    def show_address(self, address: str) -> None:
        """Show where the link under the pointer leads, its host in ASCII; "" for no link."""
        host = QUrl(address).host(QUrl.ComponentFormattingOption.FullyEncoded)
        shown = QUrl(address).toString(QUrl.ComponentFormattingOption.FullyEncoded)
        shown = shown if len(shown) <= ADDRESS_LENGTH else f"{host}/…"
        self._privacy.setText(shown if address else self._promise)
