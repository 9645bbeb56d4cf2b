"""The small sheet that explains the word one points at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.dictionary import Entry, Explanation
from reader.languages import is_chinese
from reader.learning import Word, WordState
from reader.settings import AppearanceSettings
from reader.ui.reading.formats import Formats
from reader.ui.reading.words import WordRequest
from reader.ui.style.theme import Theme, scaled
from reader.ui.widgets.elided import ElidedLabel
from reader.ui.widgets.labels import PinyinLabel, tone_colours
from reader.ui.words.learning import state_name

#: Sizes in pixels at the base font.
_WIDTH = 340
_PADDING = 15
_RADIUS = 8
_HEADWORD = 22
_ANSWER = 16
_SMALL = 12

#: How many readings of a Chinese word, and answers to an English one, are shown.
_READINGS = 3
_ANSWERS = 6

#: How many meanings are shown in all.
_GLOSSES = 12

#: Keys that mean the text below: it moves, and the sheet goes.
_MOVING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Space,
    }
)


class DictionaryPopup(QWidget):
    """A sheet over the window with what the dictionary has on a word.

    It takes the keyboard while it shows: ← and → ask for the word beside, Esc closes it, and so
    does going elsewhere.

    Args:
        theme: gives the colours.
        save: puts the word into the word list.
        know: says that the word is known.
        parent: the window.

    Signals:
        step_requested: 1 for the next word of the text, -1 for the one before.
        closed: it was hidden.
    """

    step_requested = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, save: QAction, know: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._save, self._know = save, know
        self._state: QLabel | None = None
        self._buttons: list[QPushButton] = []
        self._appearance = AppearanceSettings()
        self._window = parent
        self._origin: QWidget | None = None
        self._headword = ""
        self._position = QPoint()
        self.set_theme(theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rows = QVBoxLayout(self)
        pad = self._px(_PADDING)
        self._rows.setContentsMargins(pad, pad - self._px(4), pad, pad - self._px(4))
        self._rows.setSpacing(self._px(4))
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(self._px(28))
        shadow.setOffset(0, self._px(5))
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)
        self.hide()

    # -- what the window calls

    def set_theme(self, theme: Theme) -> None:
        """Take a theme's colours; what is shown keeps its old ones until the next word."""
        self._theme = theme
        self._tones = tone_colours(theme)

    def apply_settings(self, appearance: AppearanceSettings) -> None:
        """Take the fonts that are set for reading."""
        self._appearance = appearance

    def show_explanation(self, request: WordRequest, found: Explanation, answer: str) -> None:
        """Show what the dictionary has on a word.

        Args:
            request: the word.
            found: its entries.
            answer: the Chinese that answers a word of another language.
        """
        language = request.language if is_chinese(request.language) else answer
        self._fill(found, language, answers=language != request.language)
        self._place(request.position)

    def show_remark(self, request: WordRequest, remark: str) -> None:
        """Show a word with a remark in place of meanings."""
        self._say(request.word, remark)
        self._place(request.position)

    def show_state(self, state: WordState | None) -> None:
        """Say how well the word is known; None, or met, for one that is not in the list."""
        if self._state is None:
            return
        listed = state is not None and state is not WordState.MET
        self._state.setText(
            self.tr("In the word list: {0}").format(state_name(state))
            if state is not None and listed
            else ""
        )
        self._state.setVisible(listed)  # an empty one would set the buttons in
        save, know = self._buttons
        save.setVisible(not listed)
        know.setVisible(state is not WordState.KNOWN)

    def show_kept(self, word: Word) -> None:
        """Say of a word of the list how well it is known, and show where it was met."""
        self.show_state(word.state)
        place = self._rows.count() - 2  # above the two lines at the foot
        for text, colour in (
            (word.translation, self._theme.secondary),
            (word.sentence, self._theme.text),
        ):
            if text:
                label = self._label(text, 13, colour, wrap=True)
                self._rows.insertWidget(place, label)
                label.show()
        self._place(self._position)

    # -- contents

    def _fill(self, found: Explanation, language: str, *, answers: bool) -> None:
        word, entries, parts = found.word, found.entries, found.parts
        if not entries:
            self._say(word, self.tr("Not in the dictionary"))
            return
        self._begin(word)
        if not answers:
            shown = entries[:_READINGS]
            for entry in shown:
                self._add_head(entry, _HEADWORD, language)
                self._add_glosses(entry, _GLOSSES // len(shown))
        else:
            self._add(self._label(word, _ANSWER, self._theme.text, bold=True))
            for entry in entries[:_ANSWERS]:
                self._add_head(entry, _ANSWER, language, gloss=" · ".join(entry.glosses))
        self._add_foot(parts, language)
        self._add_keeping()
        self.show_state(None)
        spoken = [f"{e.written_in(language)} {e.reading}: {'; '.join(e.glosses)}" for e in entries]
        self.setAccessibleName(word)
        self.setAccessibleDescription(". ".join(spoken[:_READINGS]))

    def _say(self, word: str, message: str) -> None:
        """Show a word with a remark in place of meanings."""
        self._begin(word)
        self._add(self._label(word, _ANSWER, self._theme.text, bold=True, elide=True))
        self._add(self._label(message, 13, self._theme.secondary, wrap=True))
        self._add_foot((), "")
        self.setAccessibleName(word)
        self.setAccessibleDescription(message)

    def _begin(self, headword: str) -> None:
        self._headword = headword
        self._state, self._buttons = None, []
        while (item := self._rows.takeAt(0)) is not None:
            _discard(item.widget())

    def _add(self, widget: QWidget) -> None:
        """Put a row below the others. It is shown at once, so that it counts for the height."""
        self._rows.addWidget(widget)
        widget.show()

    def _add_head(self, entry: Entry, size: int, language: str, gloss: str = "") -> None:
        first = entry.written_in(language)
        second = entry.simplified if first == entry.traditional else entry.traditional
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._px(9))
        row.addWidget(self._label(first, size, self._theme.text, bold=size == _HEADWORD, han=True))
        if second != first:
            grey = self._theme.secondary
            row.addWidget(self._label(second, max(13, size - 7), grey, han=True))
        row.addWidget(PinyinLabel(entry.pinyin, self._tones, self._font(13, bold=True), line))
        if gloss:
            row.addWidget(self._label(gloss, 13, self._theme.text, elide=True), 1)
        else:
            row.addStretch(1)
        self._add(line)

    def _add_glosses(self, entry: Entry, most: int) -> None:
        more = " · …" if len(entry.glosses) > most else ""
        text = " · ".join(entry.glosses[:most]) + more
        self._add(self._label(text, 13, self._theme.text, wrap=True))

    def _add_foot(self, parts: Sequence[Entry], language: str) -> None:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, self._px(2), 0, 0)
        text = " · ".join(f"{part.written_in(language)} {part.short_gloss}" for part in parts)
        row.addWidget(self._label(text, _SMALL, self._theme.secondary, elide=True), 1)
        hint = self.tr("← → next word")
        row.addWidget(self._label(hint, _SMALL, self._theme.secondary))
        self._add(line)

    def _add_keeping(self) -> None:
        """Offer to keep the word; `show_state` says whether it is kept."""
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._px(12))
        self._state = self._label("", _SMALL, self._theme.accent)
        self._state.hide()
        row.addWidget(self._state)
        self._buttons = [
            self._button(self.tr("Keep this word"), self._save),
            self._button(self.tr("I know it"), self._know),
        ]
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._add(line)

    def _button(self, text: str, action: QAction) -> QPushButton:
        """A word that does what an action does, with its key; the keyboard stays with the sheet."""
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button = QPushButton(f"{text} ({keys})" if keys else text, self)
        button.setProperty("link", True)
        button.setFont(self._font(_SMALL))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _checked=False: action.trigger())
        return button

    def _label(
        self,
        text: str,
        size: int,
        colour: QColor,
        *,
        bold: bool = False,
        han: bool = False,
        wrap: bool = False,
        elide: bool = False,
    ) -> QLabel:
        label = ElidedLabel(text, self) if elide else QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._font(size, bold=bold, han=han))
        label.setWordWrap(wrap)
        palette = label.palette()
        palette.setColor(label.foregroundRole(), colour)
        label.setPalette(palette)
        return label

    def _font(self, size: int, *, bold: bool = False, han: bool = False) -> QFont:
        families = Formats(self._theme, self._appearance).families("zh", sans=True)
        font = QFont(QApplication.font())
        font.setFamilies(families if han else [*font.families(), *families])
        font.setPixelSize(self._px(size))
        font.setBold(bold)
        return font

    def _px(self, length: int) -> int:
        return scaled(length, QApplication.font())

    # -- place and keys

    def _place(self, position: QPoint) -> None:
        """Show inside the window, below a point of the screen, or above where there is no room."""
        self._position = position
        window = self._window
        width = min(self._px(_WIDTH), window.width())
        self.setFixedWidth(width)
        self._rows.activate()
        height = max(self._rows.heightForWidth(width), self._rows.minimumSize().height())
        self.setFixedHeight(height)
        corner = window.mapFromGlobal(position)
        gap, line = self._px(6), self._px(34)
        top = corner.y() + gap
        if top + height > window.height():
            top = max(0, corner.y() - line - height)
        left = max(0, min(corner.x() - self._px(_PADDING), window.width() - width))
        self.move(left, top)
        if self.isHidden():
            self._origin = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """← and → ask for the word beside, Esc closes, Ctrl+C copies, others scroll on."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step_requested.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._headword)
        elif event.key() in _MOVING and self._origin is not None:
            self.close_sheet()
            QApplication.sendEvent(self._origin, event)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Claim the keys that would be shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape)
            if (plain and event.key() in keys) or event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going elsewhere closes the sheet."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for what moves the word away."""
        super().showEvent(event)
        if application := QApplication.instance():
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scrolling the text or resizing the window closes the sheet."""
        scrolled = event.type() is QEvent.Type.Wheel and not self._holds(watched)
        resized = event.type() is QEvent.Type.Resize and watched is self._window
        if scrolled or resized:
            self.close_sheet()
        return False

    def _holds(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and (watched is self or self.isAncestorOf(watched))

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it was closed."""
        super().hideEvent(event)
        if application := QApplication.instance():
            application.removeEventFilter(self)
        if not event.spontaneous():
            self.closed.emit()

    def close_sheet(self) -> None:
        """Hide it and give the keyboard back."""
        origin = self._origin
        self.hide()
        if origin is not None:
            origin.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.line, 1))
        painter.setBrush(self._theme.field)
        radius = self._px(_RADIUS)
        painter.drawRoundedRect(
            self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius
        )


def _discard(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
