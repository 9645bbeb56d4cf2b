"""A folder or a server for what the reader made: where it is, and the passphrase for the files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from reader.datamodel.syncing import SyncKind
from reader.errors import ReaderError
from reader.ui.dialogs.frame import Dialog
from reader.ui.widgets.labels import plain_label
from reader.ui.widgets.message_bar import MessageBar


class PlaceDialog(Dialog):
    """Asks for a place, and says what is wrong with it; nothing is done before *Sync*.

    Args:
        kind: of the place.

    Signals:
        add_requested: the `SyncKind`, the folder or address, name of the user, password,
            passphrase, and whether both may be kept in a file.
    """

    add_requested = Signal(object, str, str, str, str, bool)

    def __init__(self, kind: SyncKind, parent: QWidget | None = None) -> None:
        titles = {
            SyncKind.FOLDER: QCoreApplication.translate("PlaceDialog", "Sync through a folder"),
            SyncKind.WEBDAV: QCoreApplication.translate("PlaceDialog", "Sync through a server"),
        }
        super().__init__(titles[kind], (580, 480), parent)
        self._kind = kind
        self._messages = MessageBar(self)
        self._place = QLineEdit(self)
        self._user = QLineEdit(self)
        self._password = QLineEdit(self)
        self._passphrase = QLineEdit(self)
        self._again = QLineEdit(self)
        self._in_file = QCheckBox(
            self.tr("Keep the passphrase in a file that I alone can read"), self
        )
        self._add = QPushButton(self.tr("Sync"), self)
        self._differ = plain_label(self.tr("The two passphrases differ."), self, quiet=True)
        self._build_ui()
        self._update()

    def show_keyring(self, there: bool) -> None:
        """Offer a file for the passphrase where there is no keyring."""
        self._in_file.setVisible(not there)

    def fill_in(self, place: str, user: str) -> None:
        """Have a place that is known already, whose passphrase is to be given again."""
        self._place.setText(place)
        self._user.setText(user)
        self._passphrase.setFocus()

    def show_error(self, error: ReaderError) -> None:
        """Say why nothing is synced; all fields stay as they are."""
        self._messages.show_error(error)
        self._update()

    # -- inside ---------------------------------------------------------------------------------

    def _build_ui(self) -> None:
        self.column.addWidget(self._messages)
        self.column.addWidget(plain_label(self._told(), self, quiet=True))
        form = self.new_form()
        for secret in (self._password, self._passphrase, self._again):
            secret.setEchoMode(QLineEdit.EchoMode.Password)
        if self._kind is SyncKind.FOLDER:
            form.addRow(self.tr("Folder"), self._folder_row())
            self._place.setAccessibleName(self.tr("Folder"))
            fields = []
        else:
            self._place.setPlaceholderText(
                "https://cloud.example.org/remote.php/dav/files/me/reader"
            )
            fields = [
                (self.tr("Address"), self._place),
                (self.tr("User"), self._user),
                (self.tr("Password"), self._password),
            ]
        fields += [
            (self.tr("Passphrase"), self._passphrase),
            (self.tr("Once more"), self._again),
        ]
        for label, field in fields:
            form.addRow(label, field)
            field.setAccessibleName(label)
        self._user.setAccessibleName(self.tr("User"))
        self._password.setAccessibleName(self.tr("Password"))
        self._user.setVisible(self._kind is SyncKind.WEBDAV)
        self._password.setVisible(self._kind is SyncKind.WEBDAV)
        self.column.addLayout(form)
        self.column.addWidget(self._differ)
        self.column.addWidget(plain_label(self._sealed(), self, quiet=True))
        self.column.addWidget(self._in_file)
        self.show_keyring(True)
        self.column.addStretch(1)
        for line in (self._place, self._passphrase, self._again):
            line.textChanged.connect(lambda _text: self._update())
        self._add.clicked.connect(self._on_add)
        self.add_close_button(self._add, main=self._add)
        self._place.setFocus()

    def _told(self) -> str:
        what = self.tr(
            "What you made is on all your machines then: highlights, notes, stars, tags, words, "
            "your own translations, rules, kept searches, places in long articles, and feeds that "
            "no account has. Kept pages go, too, where you tick that on the page of the settings."
        )
        if self._kind is SyncKind.FOLDER:
            how = self.tr(
                "Choose a folder that Syncthing, Dropbox, Nextcloud or a memory stick carries to "
                "your other machines, and the same one there."
            )
        else:
            how = self.tr("Give the address of a folder on the server, and the same one elsewhere.")
        return f"{what}\n\n{how}"

    def _sealed(self) -> str:
        sealed = self.tr(
            "The passphrase seals all files, so that nobody on the way reads them. Give the same "
            "one on all machines. Without it the files cannot be opened again."
        )
        if self._kind is SyncKind.FOLDER:
            open_ = self.tr("Leave it empty if nobody else can read the folder.")
            return f"{sealed}\n{open_}"
        return sealed

    def _folder_row(self) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        choose = QPushButton(self.tr("Choose…"), row)
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        line.addWidget(self._place, 1)
        line.addWidget(choose)
        self.setTabOrder(self._place, choose)
        return row

    def _choose(self) -> None:
        title = self.tr("Folder for all your machines")
        if name := QFileDialog.getExistingDirectory(self, title, self._place.text()):
            self._place.setText(name)

    def _update(self) -> None:
        is_same = self._passphrase.text() == self._again.text()
        self._differ.setVisible(not is_same and bool(self._again.text()))
        is_needed = self._kind is SyncKind.WEBDAV
        is_given = bool(self._passphrase.text()) or not is_needed
        self._add.setEnabled(bool(self._place.text().strip()) and is_same and is_given)

    def _on_add(self) -> None:
        self._messages.show_message(self.tr("Looking at what is there…"))
        self._add.setEnabled(False)
        self.add_requested.emit(
            self._kind,
            self._place.text().strip(),
            self._user.text().strip(),
            self._password.text(),
            self._passphrase.text(),
            self._in_file.isChecked(),
        )
