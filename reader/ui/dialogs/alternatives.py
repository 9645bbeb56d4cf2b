"""Other translations of a sentence: chosen among what the package gives, or written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from reader.datamodel.translation import Translation
from reader.ui.dialogs.frame import Dialog
from reader.ui.style.theme import scaled
from reader.ui.widgets.labels import plain_label
from reader.ui.widgets.menus import PassingMenu

if TYPE_CHECKING:  # rules of the built-in package, which the dialog does without
    from reader.translation.builtin.choices import Choice

#: Lines of the field that the translation is written in.
_LINES = 4

#: So far to the left a word may stand of where the package wrote it.
_SHIFTED = 10

#: A sentence is shown in so many characters at most.
_LONGEST = 2_000


class AlternativesDialog(Dialog):
    """Shows a sentence, its translation to be edited, and others to choose from.

    Args:
        sentence: the original.
        shown: its translation as it is shown; None where there is none.
        machine: the package's translation; None where it is not known.

    Signals:
        chosen: the text that is to be the translation.
        always: a word of the sentence, and what it is to mean from now on.
        taken_back: the package's translation is to be shown again.
    """

    chosen = Signal(str)
    always = Signal(str, str)
    taken_back = Signal()

    def __init__(
        self,
        sentence: str,
        shown: Translation | None,
        machine: Translation | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Other translations"), (620, 520), parent)
        self._texts: list[str] = []
        self._shown = shown.text if shown is not None else ""
        self._sentence = sentence[:_LONGEST]
        self._source = plain_label(self._sentence, self)
        self._choices: Sequence[Choice] = ()
        self._field = QPlainTextEdit(self)
        self._remark = plain_label(self.tr("Looking for other translations…"), self, quiet=True)
        self._list = QListWidget(self)
        self._use = QPushButton(self.tr("Use this translation"), self)
        self._back = QPushButton(self.tr("Back to the package's"), self)
        self._build_ui()
        self._field.setPlainText(self._shown)
        self._back.setEnabled(shown is not None and shown.own)
        if machine is not None:
            label = self.tr("{0} — as the package has it") if shown and shown.own else "{0}"
            self._add(machine.text, label)

    def _build_ui(self) -> None:
        self._field.setAccessibleName(self.tr("Translation"))
        self._field.setTabChangesFocus(True)
        height = self._field.fontMetrics().lineSpacing() * _LINES
        self._field.setFixedHeight(height + scaled(20, self.font()))
        self._list.setAccessibleName(self.tr("Other translations"))
        self._list.setWordWrap(True)
        self._list.setSpacing(scaled(2, self.font()))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hint = self.tr(
            "What you choose or write is shown from now on, marked as yours, and kept with this "
            "article."
        )
        for widget in (self._source, self._field, self._list, self._remark):
            self.column.addWidget(widget, 1 if widget is self._list else 0)
        self.column.addWidget(plain_label(hint, self, quiet=True))
        self.add_close_button(self._use, self._back, main=self._use)
        self._field.textChanged.connect(self._update)
        self._list.currentRowChanged.connect(self._on_row)
        self._list.itemActivated.connect(lambda _item: self._on_use())
        self._use.clicked.connect(self._on_use)
        self._back.clicked.connect(self._on_back)
        self._field.setFocus()
        self._update()

    @property
    def draft(self) -> str:
        """What the reader wrote that is neither shown nor offered; "" for nothing."""
        text = self._text()
        return "" if text in (self._shown, *self._texts) else text

    def resume(self, draft: str) -> None:
        """Go on with what was written and not used."""
        self._field.setPlainText(draft)

    def show_alternatives(self, translations: Sequence[Translation], *, can_vary: bool) -> None:
        """Offer what the package gave.

        Args:
            translations: the likeliest first; what is there already is left out.
            can_vary: whether the package can give more than one translation at all.
        """
        before = self._list.count()
        for translation in translations:
            self._add(translation.text)
        if self._list.count() > max(before, 1):
            self._remark.setText(self.tr("Choose one, or write your own above."))
        elif can_vary:
            self._remark.setText(
                self.tr(
                    "The package has no other translation that is likely. Write your own above."
                )
            )
        else:
            self._explain()

    def _explain(self) -> None:
        """Say what can be done where the package knows no other translation."""
        if self._choices:
            text = self.tr(
                "The starter package knows one translation only. Choose a word of the sentence "
                "above to see what else it may mean."
            )
        else:
            text = self.tr(
                "The starter package knows one translation only; other packages know more. "
                "Write your own above."
            )
        self._remark.setText(text)

    def offer_meanings(self, choices: Sequence[Choice]) -> None:
        """Make links of the words that may mean something else.

        Args:
            choices: these words, in their order.
        """
        self._choices = [choice for choice in choices if choice.end <= len(self._sentence)]
        text, place = "", 0
        for number, choice in enumerate(self._choices):
            word = escape(self._sentence[choice.start : choice.end])
            text += escape(self._sentence[place : choice.start])
            text += f'<a href="{number}">{word}</a>'
            place = choice.end
        if text:
            self._source.setTextFormat(Qt.TextFormat.RichText)
            self._source.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            self._source.setText(text + escape(self._sentence[place:]))
            self._source.linkActivated.connect(self._on_word)
            self._explain()

    def show_trouble(self, text: str) -> None:
        """Say why there are no others."""
        self._remark.setText(text)

    def show_earlier(self, translation: Translation) -> None:
        """Offer what the reader wrote before the page was changed."""
        self._add(translation.text, self.tr("{0} — yours, of an earlier wording of this sentence"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt: Ctrl+Return uses what is written."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_use()
        else:
            super().keyPressEvent(event)

    def _add(self, text: str, label: str = "{0}") -> None:
        if text in self._texts or not text.strip():
            return
        self._texts.append(text)
        self._list.addItem(QListWidgetItem(label.format(text)))

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self._field.setPlainText(self._texts[row])

    def _on_word(self, link: str) -> None:
        choice = self._choices[int(link)]
        word = self._sentence[choice.start : choice.end]
        menu = PassingMenu(self)
        for other in choice.others:
            menu.addAction(other, partial(self._say, choice, other))
        always = menu.addMenu(self.tr("Always translate “{0}” as").format(word))
        for other in choice.others:
            always.addAction(other, partial(self._always, word, other))
        menu.popup(QCursor.pos())

    def _say(self, choice: Choice, other: str) -> None:
        """Write another meaning in place of what the translation has for a word."""
        text = self._field.toPlainText()
        place = text.find(choice.said, max(0, choice.at - _SHIFTED))
        place = text.find(choice.said) if place < 0 else place
        if place >= 0:
            self._field.setPlainText(text[:place] + other + text[place + len(choice.said) :])

    def _always(self, word: str, other: str) -> None:
        self.always.emit(word, other)
        self.accept()

    def _on_use(self) -> None:
        if text := self._text():
            self.chosen.emit(text)
            self.accept()

    def _on_back(self) -> None:
        self.taken_back.emit()
        self.accept()

    def _text(self) -> str:
        """What is written, on one line: a sentence has no paragraphs."""
        return " ".join(self._field.toPlainText().split())

    def _update(self) -> None:
        self._use.setEnabled(bool(self._text()))
