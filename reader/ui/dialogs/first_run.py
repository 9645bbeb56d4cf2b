"""The page a new reader sees first: which languages, with what, and on to the sample.

It stands where articles stand and blocks nothing; nothing is fetched unless a button says so and is
pressed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.datamodel.translation import Pair
from reader.network.addresses import Reach
from reader.translation.servers.server import AnyRoute, ServerRoute
from reader.ui.dialogs.editors import LanguageBox
from reader.ui.style.theme import scaled
from reader.ui.texts import wording
from reader.ui.widgets.action_button import Picture
from reader.ui.widgets.flow_layout import FlowLayout
from reader.ui.widgets.labels import heading, plain_label

#: Width of the column in pixels at the base font.
WIDTH = 520
#: Letters that a name of a language has room for at least.
_LETTERS = 8


class FirstRunPanel(QWidget):
    """Asks for a pair of languages, says what would translate it, and opens the sample page.

    Args:
        route: what leads from a language to another with the packages that are here.
        languages: codes to choose from.
        pair: the pair that is chosen at first.

    Signals:
        pair_chosen: the reader reads pages in the one language in the other.
        download_requested: the reader wants a better package for the pair from Argos' list.
        install_requested: the reader has a package in a file.
        server_requested: the reader has a server that translates.
        finished: the reader goes on to the sample page.
        postponed: the reader does not want to be asked now.
    """

    pair_chosen = Signal(object)
    download_requested = Signal(object)
    install_requested = Signal()
    server_requested = Signal()
    finished = Signal()
    postponed = Signal()

    def __init__(
        self,
        route: Callable[[Pair], AnyRoute | None],
        languages: Sequence[str],
        pair: Pair,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._route = route
        self._source, self._target = (
            LanguageBox(name, code, self, languages=languages, letters=_LETTERS)
            for name, code in (
                (self.tr("Language of the pages"), pair.source),
                (self.tr("Language you read"), pair.target),
            )
        )
        self._promise = plain_label("", self, quiet=True)
        self._state_picture = Picture(self)
        self._state = plain_label("", self)
        self._download = QPushButton(self)
        self._install = QPushButton(self.tr("Install from file…"), self)
        self._server = QPushButton(self.tr("Use a server…"), self)
        self._sample = QPushButton(self.tr("Open the sample page"), self)
        self._later = QPushButton(self.tr("Later"), self)
        self._first = self._sample
        self._questions = QWidget(self)
        self._ways = plain_label(
            self.tr("Type an address above, drop a page here, or open the library."), self
        )
        self._build_ui()
        self._connect_signals()
        self.refresh()

    @property
    def pair(self) -> Pair:
        """The pair that is chosen now."""
        return Pair(self._source.currentData(), self._target.currentData())

    def refresh(self) -> None:
        """Say anew what would translate the pair, after packages came or went."""
        pair = self.pair
        route = self._route(pair)
        if pair.source == pair.target:
            drawing, text = "info", self.tr("Choose two different languages.")
        elif route is None:
            drawing = "warning"
            text = self.tr(
                "There is no package for this pair yet. Pages are cleaned all the same; the "
                "translation waits for a package."
            )
        elif isinstance(route, ServerRoute):
            drawing, text = "success", self.tr("Ready: {0}.").format(wording.route_label(route))
        elif route.builtin:
            drawing = "success"
            text = self.tr(
                "A small starter package is here: rough, but it needs no connection. A better one "
                "has about 100 MB and can be fetched now or later."
            )
        else:
            drawing = "success"
            text = self.tr("Ready: {0}. It needs no connection.")
            text = text.format(wording.route_label(route))
        self._state.setText(text)
        self._promise.setText(self._promise_words(route))
        self._state_picture.show_drawing(drawing, "advert" if drawing == "warning" else "accent")
        self._download.setText(
            self.tr("Find a better package…") if route else self.tr("Find a package…")
        )
        self._download.setVisible(pair.source != pair.target and (not route or route.builtin))
        asks = not self._questions.isHidden()
        needs_package = asks and route is None and pair.source != pair.target
        self._put_first(self._download if needs_package else self._sample)

    def _promise_words(self, route: AnyRoute | None) -> str:
        if isinstance(route, ServerRoute) and route.server.reach is not Reach.HERE:
            return self.tr(
                "Open a page: the article is cleaned, and its translation stands beside it."
            )
        return self.tr(
            "Open a page: the article is cleaned, and its translation stands beside it. "
            "Everything happens on this computer."
        )

    def entrance(self) -> QWidget:
        """What takes the keys: the button to press next."""
        return self._first

    def _put_first(self, first: QPushButton) -> None:
        """Make one button the one to press next."""
        self._first = first
        for button in (self._sample, self._download):
            button.setProperty("accent", button is first)
            button.style().polish(button)  # style sheets look at properties only then

    # -- inside ---------------------------------------------------------------------------------

    def _build_ui(self) -> None:
        unit = scaled(4, self.font())
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("paper", True)
        column = QVBoxLayout()
        column.setSpacing(3 * unit)
        column.addStretch(1)
        column.addWidget(heading(self.tr("Read foreign news, side by side"), self, 26))
        column.addWidget(self._promise)
        column.addSpacing(2 * unit)
        column.addWidget(self._questions)
        column.addWidget(self._ways)
        self._ways.hide()
        questions = QVBoxLayout(self._questions)
        questions.setContentsMargins(0, 0, 0, 2 * unit)
        questions.setSpacing(4 * unit)
        questions.addLayout(self._languages_line(unit))
        questions.addWidget(self._state_box(unit))
        last = QHBoxLayout()
        last.setSpacing(2 * unit)
        last.addWidget(self._sample)
        last.addWidget(self._later)
        last.addStretch()
        column.addLayout(last)
        column.addStretch(2)
        middle = QWidget(self)
        middle.setMaximumWidth(scaled(WIDTH, self.font()))
        middle.setLayout(column)
        content = QWidget(self)
        row = QHBoxLayout(content)
        row.setContentsMargins(*[4 * unit] * 4)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scrolled(content))

    def _scrolled(self, content: QWidget) -> QScrollArea:
        """Let a small screen with large letters have the panel, too: it scrolls there."""
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes through what it holds
        area.setWidget(content)
        for ground in (area.viewport(), content):
            ground.setAutoFillBackground(False)  # the paper shows
        return area

    def _languages_line(self, unit: int) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(2 * unit)
        for box, words in (
            (self._source, self.tr("Pages in")),
            (self._target, self.tr("read in")),
        ):
            label = plain_label(words, self, wrap=False)
            label.setBuddy(box)
            line.addWidget(label)
            line.addWidget(box, 1)
        return line

    def _state_box(self, unit: int) -> QFrame:
        box = QFrame(self)
        box.setObjectName("card")
        words = QHBoxLayout()
        words.setSpacing(3 * unit)
        words.addWidget(self._state_picture, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._state, 1)
        buttons = FlowLayout()
        buttons.setSpacing(2 * unit)
        for button in (self._download, self._install, self._server):
            buttons.addWidget(button)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(*[4 * unit] * 4)
        inside.setSpacing(3 * unit)
        inside.addLayout(words)
        inside.addLayout(buttons)
        return box

    def _connect_signals(self) -> None:
        for box in (self._source, self._target):
            box.activated.connect(self._on_pair_changed)
        self._download.clicked.connect(lambda: self.download_requested.emit(self.pair))
        self._install.clicked.connect(self.install_requested)
        self._server.clicked.connect(self.server_requested)
        self._sample.clicked.connect(self.finished)
        self._later.clicked.connect(self._postpone)

    def _postpone(self) -> None:
        """Ask nothing, and say how to go on."""
        self._questions.hide()
        self._later.hide()
        self._ways.show()
        self.refresh()
        self.postponed.emit()

    def _on_pair_changed(self) -> None:
        self.refresh()
        if self.pair.source != self.pair.target:
            self.pair_chosen.emit(self.pair)
