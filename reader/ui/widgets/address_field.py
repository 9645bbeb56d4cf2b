"""The address field: what page this is, and where to type another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QListView, QWidget

from reader.ui.style.icons import icon
from reader.ui.style.theme import current_theme, is_recoloured
from reader.ui.widgets.focus import claims_escape

if TYPE_CHECKING:  # PySide6 makes its many names when it is asked for: after the first paint
    from PySide6.QtGui import QTextCharFormat


class _Offers(QCompleter):
    """Earlier pages, found by title or address; what is chosen is written as its address."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QStringListModel(parent), parent)
        self.addresses: Sequence[str] = ()

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """See Qt: what is written into the field."""
        return self.addresses[index.row()]


class AddressField(QLineEdit):
    """Shows the page's address with its host set off; offers earlier pages while typing.

    Esc closes the offers, then gives back the page's address, then goes back to the page.

    Signals:
        submitted: an address that is to be opened.
        left: the reader wants to go back to the page.
    """

    submitted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = ""
        self.setPlaceholderText(self.tr("Address of a page, or a file"))
        self.setAccessibleName(self.tr("Address"))
        self.setAccessibleDescription(self.tr("The address of the page; Enter opens it"))
        self._lock = QAction(self)
        self.addAction(self._lock, QLineEdit.ActionPosition.LeadingPosition)
        self.returnPressed.connect(self._on_return)
        self._show_scheme()

    def set_history(self, pages: Sequence[tuple[str, str]]) -> None:
        """Offer pages while typing, each by its address and its title ("" for none)."""
        model = self._completer.model()
        assert isinstance(model, QStringListModel)
        self._completer.addresses = [address for address, _ in pages]
        model.setStringList([" – ".join(filter(None, (title, place))) for place, title in pages])

    @cached_property
    def offers(self) -> QListView:
        """The list of pages that drops down."""
        return QListView(self)

    @cached_property
    def _completer(self) -> _Offers:
        completer = _Offers(self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(10)
        self.setCompleter(completer)
        completer.setPopup(self.offers)
        return completer

    @property
    def address(self) -> str:
        """Where the reader is, whatever is being typed."""
        return self._address

    def set_address(self, address: str) -> None:
        """Show where the reader is; what is being typed stays until that is done."""
        self._address = address
        if not (self.hasFocus() and self.isModified()):
            self.setText(address)
            self.setCursorPosition(0)
        self._show_scheme()
        self._set_off_host()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the plain address, all selected, while it is edited."""
        super().focusInEvent(event)
        self._format(())
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Set off the host again; an emptied field gets the page's address back."""
        super().focusOutEvent(event)
        if not self.text().strip():
            self.setText(self._address)
        self._set_off_host()

    def event(self, event: QEvent) -> bool:
        """See Qt: Esc means something here, and is not left to the window."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.offers.isVisible():
            self.offers.hide()
        elif self.text() != self._address:
            self.setText(self._address)
            self.selectAll()
        else:
            self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Add *Paste and open* to the usual menu."""
        menu = self.createStandardContextMenu()
        paste = menu.addAction(self.tr("Paste and open"))
        paste.setEnabled(bool(QGuiApplication.clipboard().text().strip()))
        paste.triggered.connect(self._paste_and_open)
        menu.exec(event.globalPos())

    def _paste_and_open(self) -> None:
        self.setText(QGuiApplication.clipboard().text().strip())
        self._on_return()

    def _on_return(self) -> None:
        if text := self.text().strip():
            self.setModified(False)  # it is no longer being typed
            self.submitted.emit(text)

    def _show_scheme(self) -> None:
        secure = self._address.startswith("https:")
        web = self._address.startswith(("http:", "https:"))
        name = "lock" if secure else "unlock" if web else "file"
        self._lock.setIcon(icon(name, current_theme().secondary))
        words = {
            "lock": self.tr("The connection was encrypted"),
            "unlock": self.tr("The connection was not encrypted"),
            "file": self.tr("A file or a text, not a connection"),
        }
        self._lock.setToolTip(words[name] if self._address else "")

    def _set_off_host(self) -> None:
        """Grey out all of the address but its host."""
        if self.hasFocus():
            return
        host = QUrl(self._address).host()
        start = self._address.find(host) if host else -1
        if start < 0:
            self._format(())
            return
        from PySide6.QtGui import QTextCharFormat

        faint, plain = QTextCharFormat(), QTextCharFormat()
        faint.setForeground(current_theme().secondary)
        plain.setFontWeight(QFont.Weight.Medium)
        end = start + len(host)
        self._format(((0, start, faint), (start, end, plain), (end, len(self._address), faint)))

    def _format(self, stretches: Sequence[tuple[int, int, QTextCharFormat]]) -> None:
        """Set formats of stretches of the text.

        A line edit has no formats of its own; an input method may give them to its text, and that
        is the one way in.
        """
        attributes = [
            QInputMethodEvent.Attribute(
                QInputMethodEvent.AttributeType.TextFormat,
                start - self.cursorPosition(),
                end - start,
                form,
            )
            for start, end, form in stretches
        ]
        QApplication.sendEvent(self, QInputMethodEvent("", attributes))

    def changeEvent(self, event: QEvent) -> None:
        """Format the address anew in other colours."""
        super().changeEvent(event)
        if is_recoloured(event):
            self._show_scheme()
            self._set_off_host()
