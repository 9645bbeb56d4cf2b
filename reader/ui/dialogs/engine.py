"""What translates: packages, a server of LibreTranslate, or a language model; and where it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from reader.datamodel.translation import Pair, Translation
from reader.errors import ReaderError
from reader.languages import language_code
from reader.network.addresses import Reach
from reader.services.engines import ServerTrial
from reader.settings import TranslationSettings
from reader.translation.servers.engine import Offer
from reader.translation.servers.server import Kind, Server
from reader.ui.dialogs.frame import Dialog
from reader.ui.style.theme import scaled
from reader.ui.texts import wording
from reader.ui.widgets.labels import plain_label
from reader.ui.widgets.message_bar import MessageBar

#: Size in pixels at the base font.
SIZE = (640, 560)

#: Where such servers listen unless somebody has said otherwise.
_USUAL = {
    Kind.SERVER: ("http://127.0.0.1:5000",),
    Kind.MODEL: ("http://127.0.0.1:11434", "http://127.0.0.1:8080", "http://127.0.0.1:1234"),
}
#: Languages that are named of those a server offers.
_NAMED = 12


class EngineDialog(Dialog):
    """Chooses what translates. A server is asked after a click only, with a sentence of its own.

    Args:
        settings: what is chosen now.
        trial: tries a server.
        pair: the languages that it is tried with.

    Signals:
        chosen: the name of the engine, and the `Server`, None for packages.
    """

    chosen = Signal(str, object)

    def __init__(
        self,
        settings: TranslationSettings,
        trial: ServerTrial,
        pair: Pair,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("What translates"), SIZE, parent)
        self._settings = settings
        self._trial = trial
        self._pair = pair
        self._found = ""
        self._messages = MessageBar(self)
        self._build_ui()
        self._buttons[settings.engine].setChecked(True)
        self._show_kind()
        self.finished.connect(lambda _: trial.stop())

    # -- building -------------------------------------------------------------------------------

    def _build_ui(self) -> None:
        self.column.addWidget(self._messages)
        self._buttons: dict[str, QRadioButton] = {}
        for name, explanation in self._explanations().items():
            button = QRadioButton(wording.choice_name(name), self)
            button.toggled.connect(lambda on: self._show_kind() if on else None)
            label = plain_label(explanation, self, quiet=True)
            label.setIndent(scaled(24, self.font()))
            self.column.addWidget(button)
            self.column.addWidget(label)
            self._buttons[name] = button
        self._form = QWidget(self)
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 2 * self.unit, 0, 0)
        form.setSpacing(2 * self.unit)
        form.setFieldGrowthPolicy(form.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._address = self._open_box()
        self._model = self._open_box()
        self._key = QLineEdit(self._form)
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        self._key.setPlaceholderText(self.tr("If it asks for one"))
        self._rows = form
        form.addRow(self.tr("Address"), self._address)
        form.addRow(self.tr("Model"), self._model)
        form.addRow(self.tr("Key"), self._key)
        self._where = plain_label("", self._form, quiet=True)
        form.addRow(self._where)
        self.column.addWidget(self._form)
        self.column.addStretch(1)
        self._test = QPushButton(self.tr("Test"), self)
        self._use = QPushButton(self.tr("Use"), self)
        self._test.clicked.connect(lambda: self._try(self._show_trial))
        self._use.clicked.connect(self._on_use)
        self._address.editTextChanged.connect(lambda _: self._show_where())
        self.add_close_button(self._test, self._use, main=self._use)

    def _open_box(self) -> QComboBox:
        """A list that something else may be typed into."""
        box = QComboBox(self._form, editable=True)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = box.lineEdit()
        assert line is not None
        line.setTextMargins(self.unit, 0, 0, 0)
        return box

    def _explanations(self) -> dict[str, str]:
        """The engines in the order in which they are offered, each with what it is."""
        return {
            "package": self.tr(
                "They come with the program or are fetched once, and need nothing else."
            ),
            Kind.SERVER: self.tr(
                "Argos Translate behind an address: of a family, a school, a newsroom."
            ),
            Kind.MODEL: self.tr(
                "One that runs in Ollama, llama.cpp, LM Studio or the like. It reads best and is "
                "slow; what it gets wrong is left to the packages, and marked."
            ),
        }

    # -- showing --------------------------------------------------------------------------------

    @property
    def _kind(self) -> Kind | None:
        """The kind of server that is chosen; None for packages."""
        return next((kind for kind in Kind if self._buttons[kind].isChecked()), None)

    def _show_kind(self) -> None:
        """Show the fields of what is chosen, with what was set before."""
        kind = self._kind
        self._messages.clear()
        self._trial.stop()
        self._form.setVisible(kind is not None)
        self._test.setEnabled(kind is not None)
        if kind is None:
            return
        known = Server.configured(self._settings, kind) or Server(kind, _USUAL[kind][0])
        self._address.clear()
        self._address.addItems(list(dict.fromkeys((known.address, *_USUAL[kind]))))
        self._model.clear()
        self._model.setEditText(known.model)
        self._key.setText(known.key)
        self._rows.setRowVisible(self._model, kind is Kind.MODEL)
        self._show_where()

    def _show_where(self) -> None:
        """Say how far what is translated would go, or what is wrong with the address."""
        server = self._server()
        self._use.setEnabled(server is not None)
        self._test.setEnabled(server is not None)
        if server is not None:
            self._where.setText(self._where_to(server))

    def _where_to(self, server: Server) -> str:
        if server.reach is Reach.HERE:
            return self.tr("It runs on this computer. What you translate stays here.")
        if server.reach is Reach.NETWORK:
            text = self.tr(
                "The sentences of pages you translate go to {0}, in your own network. Headlines "
                "and pages you have not opened are not sent."
            )
        else:
            text = self.tr(
                "The sentences of pages you translate go to {0}, on the internet. Whoever runs it "
                "can read them. Headlines and pages you have not opened are not sent."
            )
        return text.format(server.host)

    def _server(self) -> Server | None:
        """What the fields say; None where they make no sense, which is said."""
        kind = self._kind
        if kind is None:
            return None
        model = self._model.currentText() if kind is Kind.MODEL else ""
        try:
            return Server.typed(kind, self._address.currentText(), self._key.text(), model)
        except ReaderError as error:
            self._where.setText(wording.error_text(error))
            return None

    # -- doing ----------------------------------------------------------------------------------

    def _try(self, then: Callable[[Server], object]) -> None:
        """Ask the server what it has and for one sentence; `then` takes it with its languages."""
        server = self._server()
        if server is None:
            return
        self._messages.show_message(self.tr("Asking {0}…").format(server.host))

        def answered(offer: Offer, made: Translation) -> None:
            model = server.model or next(iter(offer.models), "")
            self._fill_models(offer, model)
            tried = Server(server.kind, server.address, server.key, model, offer.languages)
            self._found = self._words_for(offer, made)
            then(tried)

        def failed(error: ReaderError) -> None:
            self._messages.show_error(error, [(self.tr("Use it all the same"), self._take)])

        self._trial.start(server, self._pair, answered, failed)

    def _fill_models(self, offer: Offer, model: str) -> None:
        if self._kind is Kind.MODEL:
            self._model.clear()
            self._model.addItems(list(offer.models))
            self._model.setEditText(model)

    def _words_for(self, offer: Offer, made: Translation) -> str:
        """What was found, in a few lines."""
        says = self.tr("It translates: {0}").format(made.text)
        lines = [self.tr("It answers, but with no translation.") if made.failed else says]
        if offer.languages:
            codes = map(language_code, offer.languages[:_NAMED])
            names = [wording.language_word(code) for code in codes]
            more = ["…"] if len(offer.languages) > _NAMED else []
            lines.append(self.tr("Languages: {0}").format(wording.separator().join(names + more)))
        return "\n".join(lines)

    def _show_trial(self, _server: Server) -> None:
        self._messages.show_message(self._found)

    def _on_use(self) -> None:
        """Take packages at once; ask before text goes out, and try a server before it is taken."""
        server = self._server()
        if server is None:
            self._take()
            return
        known = Server.configured(self._settings, server.kind)
        asked_before = known is not None and known.host == server.host
        if server.reach is Reach.HERE or (server.reach is Reach.NETWORK and asked_before):
            self._try(self._take)
            return
        self._messages.show_message(
            self._where_to(server),
            [(self.tr("Send them to {0}").format(server.host), lambda: self._try(self._take))],
        )

    def _take(self, server: Server | None = None) -> None:
        """Use what is chosen from now on."""
        server = server or self._server()
        self.chosen.emit(server.kind if server else "package", server)
        self.accept()
