"""The command palette: type a few letters of an action, press Enter."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import ACTIONS
from reader.ui.dialogs.frame import resize_within_screen, share_columns
from reader.ui.style.icons import icon
from reader.ui.style.theme import scaled

#: Size in pixels at the base font.
SIZE = (560, 420)


class CommandPalette(QDialog):
    """Finds an action by letters of its name, in the interface's language or in English.

    Args:
        actions: what can be found; the ones that are disabled are left out.
        parent: the window it stands over.
    """

    def __init__(self, actions: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._specs = {spec.name: spec for spec in ACTIONS}
        self._actions = [action for action in actions if action.isEnabled() and action.text()]
        unit = scaled(4, self.font())
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Find an action"))
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(self.tr("What do you want to do?"))
        self._line.setAccessibleName(self.tr("Find an action"))
        self._line.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._line.textChanged.connect(self._find)
        self._line.returnPressed.connect(self._run)
        self._line.installEventFilter(self)
        self._list = QTreeWidget(self)
        self._list.setObjectName("found")
        self._list.setColumnCount(2)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setIndentation(0)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("Actions"))
        share_columns(self._list)
        self._list.itemClicked.connect(lambda _item: self._run())
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * unit] * 4)
        column.setSpacing(2 * unit)
        column.addWidget(self._line)
        column.addWidget(self._list)
        resize_within_screen(self, SIZE)
        self._place(parent)
        self._find("")
        self._line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt: arrow keys pressed in the field move in the list."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def _place(self, window: QWidget) -> None:
        top = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 0))
        self.move(top + QPoint(0, scaled(72, self.font())))

    def _find(self, needle: str) -> None:
        """List what has the letters, the best first; everything where there are none."""
        scored = [(self._score(needle, action), action) for action in self._actions]
        found = [(score, action) for score, action in scored if score is not None]
        found.sort(key=lambda item: item[0])
        self._list.clear()
        for _score, action in found:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item = QTreeWidgetItem([_name(action), keys])
            item.setData(0, Qt.ItemDataRole.UserRole, action)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setForeground(1, self.palette().placeholderText())
            self._list.addTopLevelItem(item)
        if first := self._list.topLevelItem(0):
            self._list.setCurrentItem(first)
        else:
            nothing = QTreeWidgetItem([self.tr("No action is called so.")])
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addTopLevelItem(nothing)

    def _score(self, needle: str, action: QAction) -> int | None:
        names = [_name(action), action.objectName().replace("_", " ")]
        if spec := self._specs.get(action.objectName()):
            translated = QCoreApplication.translate("Actions", spec.also) if spec.also else ""
            names += [spec.text, *spec.also.split(", "), *translated.split(", ")]
        scores = [match(needle, name) for name in names]
        return min((score for score in scores if score is not None), default=None)

    def _move(self, step: int) -> None:
        row = self._list.currentIndex().row() + step
        if item := self._list.topLevelItem(row):
            self._list.setCurrentItem(item)

    def _run(self) -> None:
        item = self._list.currentItem()
        action = item.data(0, Qt.ItemDataRole.UserRole) if item else None
        if action is not None:
            self.accept()
            action.trigger()


def match(needle: str, text: str) -> int | None:
    """How far a text is from what was typed; None where its letters do not stand in it in order.

    Each letter costs the letters skipped before it, unless it begins a word; where the first letter
    stands counts little.
    """
    needle, text = needle.casefold().replace(" ", ""), text.casefold()
    cost, position = 0, 0
    for number, letter in enumerate(needle):
        start = _word_start(text, letter, position)
        found = text.find(letter, position)
        if found < 0:
            return None
        if found > position and start >= 0 and number:
            found, cost = start, cost + 1
        elif number:
            cost += 3 * (found - position)
        else:
            cost += 0 if found == 0 or text[found - 1] == " " else 4
            cost += min(found, 8)
        position = found + 1
    return cost


def _word_start(text: str, letter: str, position: int) -> int:
    """Where, from a position on, a word begins with this letter; -1 if none does."""
    found = text.find(f" {letter}", max(0, position - 1))
    return found + 1 if found >= 0 else -1


def _name(action: QAction) -> str:
    return action.text().replace("&", "")
