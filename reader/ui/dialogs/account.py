"""An account for feeds: where its service is, and who signs in there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget

from reader.errors import ReaderError
from reader.ui.dialogs.editors import CalmComboBox
from reader.ui.dialogs.frame import Dialog
from reader.ui.widgets.labels import plain_label
from reader.ui.widgets.message_bar import MessageBar


@dataclass(frozen=True, slots=True)
class _Service:
    """A service by its name; `address` is where it is, if it is in one place only."""

    name: str
    address: str = ""
    example: str = "https://rss.example.org"


_SERVICES = (
    _Service("FreshRSS", example="https://rss.example.org/api/greader.php"),
    _Service("Miniflux"),
    _Service("The Old Reader", "https://theoldreader.com"),
    _Service("BazQux Reader", "https://bazqux.com"),
)


class AccountDialog(Dialog):
    """Asks for an account, and says what is wrong with it; nothing is asked before *Sign in*.

    Signals:
        sign_in_requested: address, name of the user, password, and whether the password may be kept
            in a file.
    """

    sign_in_requested = Signal(str, str, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Add an account"), (560, 420), parent)
        self._messages = MessageBar(self)
        self._service = CalmComboBox(self)
        self._address = QLineEdit(self)
        self._user = QLineEdit(self)
        self._password = QLineEdit(self)
        self._in_file = QCheckBox(
            self.tr("Keep the password in a file that I alone can read"), self
        )
        self._no_keyring = plain_label(
            self.tr(
                "This system has no keyring for passwords. Without the file it is asked for again "
                "after each start."
            ),
            self,
            quiet=True,
        )
        self._sign_in = QPushButton(self.tr("Sign in"), self)
        self._build_ui()
        self._show_service()
        self._update()

    def fill_in(self, address: str, user: str) -> None:
        """Write down what is known of an account whose password is to be given again."""
        self._service.setCurrentIndex(self._service.count() - 1)
        self._address.setText(address)
        self._user.setText(user)
        self._password.setFocus()

    def show_keyring(self, there: bool) -> None:
        """Offer a file for the password where there is no keyring."""
        self._in_file.setVisible(not there)
        self._no_keyring.setVisible(not there)

    def show_error(self, error: ReaderError) -> None:
        """Say why nobody is let in; all fields stay as they are."""
        self._messages.show_error(error)
        self._update()

    # -- inside ---------------------------------------------------------------------------------

    def _build_ui(self) -> None:
        self.column.addWidget(self._messages)
        form = self.new_form()
        self._service.addItems([*(one.name for one in _SERVICES), self.tr("Another service")])
        self._service.currentIndexChanged.connect(lambda _row: self._show_service())
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        for label, field in (
            (self.tr("Service"), self._service),
            (self.tr("Address"), self._address),
            (self.tr("User"), self._user),
            (self.tr("Password"), self._password),
        ):
            form.addRow(label, field)
            field.setAccessibleName(label)
        self.column.addLayout(form)
        self.column.addWidget(
            plain_label(
                self.tr(
                    "Many services have a second password for programs: FreshRSS under Profile → "
                    "API management, Miniflux under Settings → Integrations → Google Reader."
                ),
                self,
                quiet=True,
            )
        )
        self.column.addWidget(self._in_file)
        self.column.addWidget(self._no_keyring)
        self.show_keyring(True)
        self.column.addStretch(1)
        for line in (self._address, self._user, self._password):
            line.textChanged.connect(lambda _text: self._update())
        self._sign_in.clicked.connect(self._on_sign_in)
        self.add_close_button(self._sign_in, main=self._sign_in)
        self._address.setFocus()

    def _show_service(self) -> None:
        """Write the address of a service that has one, and show how those of others look."""
        row = self._service.currentIndex()
        chosen = _SERVICES[row] if row < len(_SERVICES) else _Service("")
        known = {one.address for one in _SERVICES if one.address}
        if chosen.address or self._address.text() in known:
            self._address.setText(chosen.address)
        self._address.setPlaceholderText(chosen.example)

    def _update(self) -> None:
        lines = (self._address, self._user, self._password)
        self._sign_in.setEnabled(all(line.text().strip() for line in lines))

    def _on_sign_in(self) -> None:
        self._messages.show_message(self.tr("Signing in…"))
        self._sign_in.setEnabled(False)
        self.sign_in_requested.emit(
            self._address.text(),
            self._user.text().strip(),
            self._password.text(),
            self._in_file.isChecked(),
        )
