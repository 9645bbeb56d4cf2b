"""The popup that explains the word one points at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetricsF,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from reader.datamodel.word import Word, WordState
from reader.dictionary import Entry, Explanation, Syllable
from reader.dictionary.own import Meaning
from reader.languages import is_chinese
from reader.resources import resource_path
from reader.settings import AppearanceSettings
from reader.ui.reading.formats import Formats
from reader.ui.reading.word_boundaries import WordRequest
from reader.ui.style.fonts import set_faces
from reader.ui.style.theme import current_theme
from reader.ui.texts.wording import state_name
from reader.ui.widgets.labels import ElidedLabel, plain_label
from reader.ui.widgets.popup import Popup
from reader.untrusted import read_toml

#: Sizes in pixels at the base font.
_HEADWORD = 22
_ANSWER = 16
_TEXT = 13
_SMALL = 12

#: How many readings of a Chinese word, and answers to an English one, are shown.
_READINGS = 3
_ANSWERS = 6

#: How many meanings are shown in all.
_GLOSSES = 12

#: Definitions of the reader's own dictionaries that are shown, and lines and letters of each.
_OWN, _LINES, _LETTERS = 4, 8, 500


class DictionaryPopup(Popup):
    """Shows what the dictionary has on a word, and offers to keep the word.

    Args:
        save: puts the word into the word list.
        know: says that the word is known.
    """

    def __init__(self, save: QAction, know: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._save, self._know = save, know
        self._state: QLabel | None = None
        self._buttons: list[QPushButton] = []
        self._appearance = AppearanceSettings()

    # -- what the window calls

    def apply_settings(self, appearance: AppearanceSettings) -> None:
        """Take the fonts that are set for reading."""
        self._appearance = appearance

    def show_explanation(
        self, request: WordRequest, found: Explanation, answer: str, lack: str
    ) -> None:
        """Show what the dictionary has on a word.

        Args:
            request: the word.
            found: its entries.
            answer: the Chinese that answers a word of another language; "" where words are not
                learned.
            lack: what is said where nothing was found.
        """
        language = request.language if is_chinese(request.language) else answer
        self._fill(found, language, lack, answers=language != request.language)
        if answer:
            self._add_keeping()
            self.show_state(None)
        self.show_at(request.position)

    def show_remark(self, request: WordRequest, remark: str) -> None:
        """Show a word with a remark in place of meanings."""
        self._say(request.word, remark)
        self.show_at(request.position)

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
        place = self.rows.count() - 2  # above the two lines at the foot
        for text, colour in (
            (word.translation, current_theme().secondary),
            (word.sentence, current_theme().text),
        ):
            if text:
                label = self._label(text, _TEXT, colour, wrap=True)
                self.rows.insertWidget(place, label)
                label.show()
        self.refit()

    # -- contents

    def _fill(self, found: Explanation, language: str, lack: str, *, answers: bool) -> None:
        word, entries, parts = found.word, found.entries, found.parts
        if not entries and not found.own:
            self._say(word, lack)
            return
        self._begin(word)
        if not entries:
            self._add(self._label(word, _ANSWER, current_theme().text, bold=True, elide=True))
        elif not answers:
            shown = entries[:_READINGS]
            for entry in shown:
                self._add_head(entry, _HEADWORD, language)
                self._add_glosses(entry, _GLOSSES // len(shown))
        else:
            self._add(self._label(word, _ANSWER, current_theme().text, bold=True))
            for entry in entries[:_ANSWERS]:
                self._add_head(entry, _ANSWER, language, gloss=" · ".join(entry.glosses))
        for meaning in found.own[:_OWN]:
            self._add_own(meaning)
        self._add_foot(parts, language)
        spoken = [f"{e.written_in(language)} {e.reading}: {'; '.join(e.glosses)}" for e in entries]
        spoken += [f"{meaning.dictionary}: {meaning.text}" for meaning in found.own]
        self.setAccessibleName(word)
        self.setAccessibleDescription(". ".join(spoken[:_READINGS]))

    def _say(self, word: str, message: str) -> None:
        """Show a word with a remark in place of meanings."""
        self._begin(word)
        self._add(self._label(word, _ANSWER, current_theme().text, bold=True, elide=True))
        self._add(self._label(message, _TEXT, current_theme().secondary, wrap=True))
        self._add_foot((), "")
        self.setAccessibleName(word)
        self.setAccessibleDescription(message)

    def _begin(self, headword: str) -> None:
        self.copied_text = headword
        self._state, self._buttons = None, []
        while (item := self.rows.takeAt(0)) is not None:
            _discard(item.widget())

    def _add(self, widget: QWidget) -> None:
        """Put a row below the others. It is shown at once, so that it counts for the height."""
        self.rows.addWidget(widget)
        widget.show()

    def _add_head(self, entry: Entry, size: int, language: str, gloss: str = "") -> None:
        first = entry.written_in(language)
        second = entry.simplified if first == entry.traditional else entry.traditional
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.px(9))
        row.addWidget(
            self._label(first, size, current_theme().text, bold=size == _HEADWORD, han=True)
        )
        if second != first:
            grey = current_theme().secondary
            row.addWidget(self._label(second, max(_TEXT, size - 7), grey, han=True))
        row.addWidget(
            PinyinLabel(
                entry.pinyin, tone_colours(current_theme().name), self._font(_TEXT, bold=True), line
            )
        )
        if gloss:
            row.addWidget(self._label(gloss, _TEXT, current_theme().text, elide=True), 1)
        else:
            row.addStretch(1)
        self._add(line)

    def _add_glosses(self, entry: Entry, most: int) -> None:
        more = " · …" if len(entry.glosses) > most else ""
        text = " · ".join(entry.glosses[:most]) + more
        self._add(self._label(text, _TEXT, current_theme().text, wrap=True))

    def _add_own(self, meaning: Meaning) -> None:
        """What a dictionary of the reader's says, below its name."""
        name = f"{meaning.dictionary} · {meaning.word}"
        self._add(self._label(name, _SMALL, current_theme().secondary, elide=True))
        lines = meaning.text.split("\n")
        text = "\n".join(lines[:_LINES])[:_LETTERS]
        text += " …" if text != meaning.text else ""
        self._add(self._label(text, _TEXT, current_theme().text, wrap=True))

    def _add_foot(self, parts: Sequence[Entry], language: str) -> None:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, self.px(2), 0, 0)
        text = " · ".join(f"{part.written_in(language)} {part.short_gloss}" for part in parts)
        row.addWidget(self._label(text, _SMALL, current_theme().secondary, elide=True), 1)
        hint = self.tr("← → next word")
        row.addWidget(self._label(hint, _SMALL, current_theme().secondary))
        self._add(line)

    def _add_keeping(self) -> None:
        """Offer to keep the word; `show_state` says whether it is kept."""
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.px(12))
        self._state = self._label("", _SMALL, current_theme().accent)
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
        """A word that does what an action does, with its key; the keyboard stays with the popup."""
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
        label = ElidedLabel(text, self) if elide else plain_label(text, self)
        label.setFont(self._font(size, bold=bold, han=han))
        label.setWordWrap(wrap)
        palette = label.palette()
        palette.setColor(label.foregroundRole(), colour)
        label.setPalette(palette)
        return label

    def _font(self, size: int, *, bold: bool = False, han: bool = False) -> QFont:
        families = Formats(current_theme(), self._appearance).families("zh", sans=True)
        font = QFont(QApplication.font())
        set_faces(font, families if han else [*font.families(), *families], "zh" if han else "")
        font.setPixelSize(self.px(size))
        font.setBold(bold)
        return font


def _discard(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()


class PinyinLabel(QWidget):
    """Pinyin with each syllable in the colour of its tone."""

    def __init__(
        self,
        syllables: Sequence[Syllable],
        colours: Mapping[int, QColor],
        font: QFont,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._syllables = syllables
        self._colours = colours
        self.setFont(font)
        self.setAccessibleName(" ".join(syllable.text for syllable in syllables))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for all syllables on one line."""
        metrics = QFontMetricsF(self.font())
        width = sum(metrics.horizontalAdvance(s.text) + self._gap() for s in self._syllables)
        return QSize(round(width) + 1, round(metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the syllables."""
        painter = QPainter(self)
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        left = 0.0
        for syllable in self._syllables:
            painter.setPen(self._colours.get(syllable.tone, self._colours[5]))
            painter.drawText(QPoint(round(left), round(metrics.ascent())), syllable.text)
            left += metrics.horizontalAdvance(syllable.text) + self._gap()

    def _gap(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(" ") * 0.6


@cache
def tone_colours(theme: str) -> Mapping[int, QColor]:
    """The colours of syllables by their tone (5 is the light one) in a theme of this name."""
    data = read_toml(resource_path("themes", f"{theme}.toml").read_bytes())
    return {int(tone): QColor(colour) for tone, colour in data["tones"].items()}
