"""The bar that shows while something is read aloud."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from reader.speech.voices import Voice
from reader.ui.actions import Actions
from reader.ui.style.theme import scaled
from reader.ui.texts.wording import choice_name, language_title, percent
from reader.ui.widgets.action_button import ActionButton, IconButton
from reader.ui.widgets.labels import plain_label

#: The speeds there are to choose from, in percent.
SPEEDS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)

#: Narrower than this, in pixels at the base font, the bar leaves out what is in the menus, too.
_NARROW = 560
#: What it needs at least.
_NARROWEST = 300


class SpeechBar(QFrame):
    """Back, pause, on; where the reading is; what is read, how fast, with which voices.

    Signals:
        pause_requested: the button that reads was pressed while it reads, or the other way round.
        order_chosen: "source", "target" or "turns".
        speed_chosen: percent of the usual speed.
        voice_chosen: language and key of the `Voice` for it.
        closed: nothing is to be read any more.
    """

    pause_requested = Signal()
    order_chosen = Signal(str)
    speed_chosen = Signal(int)
    voice_chosen = Signal(str, str)
    closed = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speechBar")
        self._play = IconButton("play", "", self)
        self._place = plain_label("", self, quiet=True, wrap=False)
        self._order = QComboBox(self)
        self._speed = QComboBox(self)
        self._voices = QToolButton(self)
        self._menu = QMenu(self)
        self._close = IconButton("close", self.tr("Stop reading aloud"), self)
        self._build_ui(actions)
        self.show_speaking(False)
        self._connect()
        self.hide()

    def _build_ui(self, actions: Actions) -> None:
        row = QHBoxLayout(self)
        margin = scaled(8, self.font())
        row.setContentsMargins(margin, margin // 2, margin, margin // 2)
        row.setSpacing(margin)
        for order in ("source", "target", "turns"):
            self._order.addItem(choice_name(order), order)
        for speed in SPEEDS:
            self._speed.addItem(percent(speed / 100), speed)
        self._voices.setText(self.tr("Voices"))
        self._voices.setMenu(self._menu)
        self._voices.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._voices.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        for widget, words in (
            (self._order, self.tr("What is read")),
            (self._speed, self.tr("Speed")),
            (self._voices, self.tr("Voices")),
        ):
            widget.setToolTip(words)
            widget.setAccessibleName(words)
        row.addWidget(ActionButton(actions.with_icon("previous_spoken"), self))
        row.addWidget(self._play)
        row.addWidget(ActionButton(actions.with_icon("next_spoken"), self))
        row.addWidget(self._place)
        row.addStretch(1)
        for button in (self._order, self._speed, self._voices, self._close):
            row.addWidget(button)

    def _connect(self) -> None:
        self._play.clicked.connect(self.pause_requested)
        self._close.clicked.connect(self.closed)
        order, speed = self._order, self._speed
        order.activated.connect(lambda _row: self.order_chosen.emit(order.currentData()))
        speed.activated.connect(lambda _row: self.speed_chosen.emit(speed.currentData()))

    def show_speaking(self, speaking: bool) -> None:
        """Show whether it reads now or pauses."""
        words = self.tr("Pause") if speaking else self.tr("Go on")
        self._play.show_drawing("pause" if speaking else "play", words)

    def show_place(self, number: int, count: int) -> None:
        """Say which sentence of how many is read."""
        self._place.setText(self.tr("Sentence {0} of {1}").format(number, count))

    def show_settings(self, order: str, speed: int) -> None:
        """Show what is read, and how fast; a speed that is not in the list is added."""
        with QSignalBlocker(self._order), QSignalBlocker(self._speed):
            self._order.setCurrentIndex(self._order.findData(order))
            if self._speed.findData(speed) < 0:
                self._speed.addItem(percent(speed / 100), speed)
            self._speed.setCurrentIndex(self._speed.findData(speed))

    def show_voices(self, voices: Mapping[str, tuple[Sequence[Voice], str]]) -> None:
        """Offer voices.

        Args:
            voices: by language, the voices that read it, and the key of the one that does.
        """
        self._menu.clear()
        for language, (fitting, chosen) in voices.items():
            menu = self._menu.addMenu(language_title(language))
            group = QActionGroup(menu)
            for voice in fitting:
                action = menu.addAction(f"{voice.name} · {voice.engine}")
                action.setCheckable(True)
                action.setChecked(voice.key == chosen)
                group.addAction(action)
                action.triggered.connect(
                    lambda _=False, code=language, key=voice.key: self.voice_chosen.emit(code, key)
                )
            if not fitting:
                menu.addAction(self.tr("No voice for this language")).setEnabled(False)

    def minimumSizeHint(self) -> QSize:
        """See Qt: the bar never keeps a window wide, for it can leave things out."""
        return QSize(scaled(_NARROWEST, self.font()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt: a narrow bar leaves out what the menu and the settings hold, too."""
        super().resizeEvent(event)
        roomy = event.size().width() >= scaled(_NARROW, self.font())
        self._speed.setVisible(roomy)
        self._voices.setVisible(roomy)
