"""The window: it builds the panes, and connects them in one place; panes never call each other."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.document import Page
from reader.ui.actions import Actions, Menu
from reader.ui.appearance import AppearanceController
from reader.ui.clipboard_offer import ClipboardOffer
from reader.ui.dialog_opening import DialogsController
from reader.ui.encoding_menu import EncodingMenu
from reader.ui.find_bar import FindBar
from reader.ui.finding import FindController
from reader.ui.learning import LearningController
from reader.ui.message_bar import MessageBar
from reader.ui.opening import OpeningController
from reader.ui.packaging import PackagesController
from reader.ui.page_notices import NoticesController
from reader.ui.panes import PanesController
from reader.ui.pictures import PicturesController
from reader.ui.reading import ParallelView
from reader.ui.sections import SectionsController
from reader.ui.services import Services
from reader.ui.session import ReadingSession
from reader.ui.sidebar import SectionsSidebar
from reader.ui.status_line import StatusLine
from reader.ui.theme import Theme
from reader.ui.toolbar import Toolbar
from reader.ui.translating import TranslationController
from reader.ui.welcome import WelcomeController
from reader.ui.window_state import WindowState
from reader.ui.word_lookup import WordController

if TYPE_CHECKING:
    from reader.ui.exporting import ExportController


class MainWindow(QMainWindow):
    """The reading window.

    Args:
        services: what it works with.
        theme: its colours.
        interface_language: the language its words are in.
        target: the language to read in, for this run; "" for the one that is set.

    Signals:
        settled: what was asked for is cleaned and translated as far as it will be.
    """

    settled = Signal()

    def __init__(
        self, services: Services, theme: Theme, interface_language: str, target: str = ""
    ) -> None:
        super().__init__()
        self.services = services
        self._source = ""
        self._state = WindowState(services.paths.state / "window.ini")
        settings = services.settings.current
        self.window_actions = Actions(theme, settings.keys.shortcuts, self)
        self.session = ReadingSession(services.settings.policy, self)
        self.toolbar = Toolbar(self.window_actions, theme, self)
        self.messages = MessageBar(theme, self)
        self.view = ParallelView(theme, self)
        self.sidebar = SectionsSidebar(theme, self)
        self.find_bar = FindBar(theme, self)
        self.encodings = EncodingMenu(self)
        self.status = StatusLine(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._stack = QStackedWidget(self)
        self._build_ui()
        self._build_controllers(theme, interface_language, target)
        self._connect()
        shown = self._state.restore(self, self._splitter)
        self.window_actions["toggle_sidebar"].setChecked(shown)
        self.sidebar.setVisible(shown)

    def _build_ui(self) -> None:
        self.setWindowTitle(self.tr("Bilingual Reader"))
        self.setAcceptDrops(True)
        self.addActions(list(self.window_actions))
        self._stack.addWidget(self.view)
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self.sidebar)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setCollapsible(0, False)
        self._splitter.setHandleWidth(1)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.messages)
        column.addWidget(self._splitter, 1)
        column.addWidget(self.find_bar)
        column.addWidget(self.status)
        self.setCentralWidget(centre)
        self.toolbar.menu(Menu.PAGE).addMenu(self.encodings)

    def _build_controllers(self, theme: Theme, interface_language: str, target: str) -> None:
        services, actions = self.services, self.window_actions
        self.opening = OpeningController(
            services, self.toolbar, self.messages, self.status, actions, self
        )
        self.appearance = AppearanceController(actions, services.settings, theme, self)
        self.translating = TranslationController(
            services,
            self.session,
            self.view,
            self.toolbar,
            self.messages,
            self.status,
            actions,
            self,
            interface_language=interface_language,
            target=target,
        )
        self.sections = SectionsController(
            self.session, self.view, self.sidebar, actions, self.messages, self
        )
        self.pictures = PicturesController(
            services.images, services.settings, self.session, self.view, actions, self
        )
        self.dialogs = DialogsController(
            services, self.session, self.appearance, self.messages, actions, self
        )
        self.packages = PackagesController(
            services,
            self.translating,
            self.dialogs,
            self.view,
            self.messages,
            self.status,
            actions,
            self,
        )
        self.welcome = WelcomeController(
            services, self.translating, self.packages, self._stack, self._state
        )
        self.learning = LearningController(
            services,
            self.session,
            self.view,
            self.sidebar,
            self.dialogs,
            self.messages,
            actions,
            self,
        )
        self.notices = NoticesController(self.messages, actions, self)
        self.clipboard = ClipboardOffer(self.opening, self.messages, services.settings, self)
        PanesController((self.toolbar.address, self.view, self.sidebar), actions, self)
        FindController(self.find_bar, self.view, actions, self)
        WordController(self.view, self.appearance, actions, self)

    def _connect(self) -> None:
        self.opening.opened.connect(self.session.open)
        self.opening.failed.connect(self.settled)
        self.session.page_changed.connect(self._on_page_changed)
        self.sections.shown.connect(self.translating.request_sections)
        self.sections.marked_again.connect(self.translating.show_again)
        self.translating.settled.connect(self.settled)
        self.appearance.theme_changed.connect(self._on_theme_changed)
        self.appearance.appearance_changed.connect(self._on_appearance_changed)
        self.services.settings.changed.connect(self._on_setting_changed)
        self.encodings.chosen.connect(
            lambda name: self.services.pages.clean_again(encoding=name or None)
        )
        self.view.zoom_requested.connect(self.appearance.zoom)
        self.view.link_activated.connect(self.opening.open)
        self.status.cancel_requested.connect(self._stop)
        self.status.zoom_reset_requested.connect(self.window_actions["zoom_reset"].trigger)
        self.window_actions["stop"].triggered.connect(self._stop)
        self.window_actions["toggle_sidebar"].toggled.connect(self.sidebar.setVisible)
        self.window_actions["full_screen"].toggled.connect(self._set_full_screen)
        self.window_actions["close_window"].triggered.connect(self.close)
        self.window_actions["quit"].triggered.connect(self.close)
        self.window_actions["save_as"].triggered.connect(lambda: self.exporting.save_as())
        self.window_actions["print"].triggered.connect(lambda: self.exporting.print())
        self._on_appearance_changed()

    @cached_property
    def exporting(self) -> ExportController:
        """Takes articles out; its formats are loaded by the first that is taken out."""
        from reader.ui.exporting import ExportController

        return ExportController(
            self.session, self.translating, self.messages, self.services.runner, self
        )

    def open(self, source: str) -> None:
        """Open a source, or the sample page if there is none."""
        if source:
            self.opening.open(source)
        else:
            self.opening.open_sample()

    def greet(self) -> None:
        """Show the first-run panel before the article, to one who has not seen it."""
        if not self._state.welcomed:
            self.welcome.show(self.appearance.theme)

    def show_again(self, source: str) -> None:
        """A second start of the program: open its source here, and come to the front."""
        if source:
            self.welcome.close()
            self.opening.open(source)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def _on_page_changed(self, page: Page | None) -> None:
        if page is None:
            return
        self._save_position()
        self.setWindowTitle(self.tr("{0} – Bilingual Reader").format(page.title or page.site))
        self.translating.take(page)
        self.sections.show(page, self.translating.pair)
        self.view.setFocus()
        self.pictures.take(page)
        self.notices.take(page)
        self._load_position(page)
        if self.services.settings.current.translation.automatic:
            self.translating.start()
        else:
            self.settled.emit()

    def _on_theme_changed(self, theme: Theme) -> None:
        self.toolbar.set_theme(theme)
        self.messages.set_theme(theme)
        self.view.set_theme(theme)
        self.sidebar.set_theme(theme)
        self.find_bar.set_theme(theme)
        self.welcome.set_theme(theme)

    def _on_setting_changed(self, path: str, value: object) -> None:
        if path == "privacy.offline":
            self.status.set_offline(bool(value))
        elif path == "translation.show_doubts":
            self.view.set_show_doubts(bool(value))
        elif path.startswith(("cleaning.", "spam.")):
            self.session.apply_policy()

    def _on_appearance_changed(self) -> None:
        appearance = self.services.settings.current.appearance
        self.view.apply_settings(appearance)
        self.status.set_zoom(appearance.zoom)

    def _stop(self) -> None:
        self.opening.stop()
        self.translating.stop()

    def _set_full_screen(self, on: bool) -> None:
        if on:
            self.showFullScreen()
        else:
            self.showNormal()

    def _save_position(self) -> None:
        if self._source:
            self.services.history.save_position(self._source, self.view.position())

    def _load_position(self, page: Page) -> None:
        """Go to where the reader was, unless another page opened meanwhile."""
        self._source = page.source

        def restore(position: dict[str, object]) -> None:
            if self._source == page.source and position:
                self.view.restore_position(position)

        self.services.history.load_position(page.source, restore)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out of the bar what a narrow window has no room for."""
        super().resizeEvent(event)
        self.toolbar.fit(self.width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take addresses, texts and files."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        event.acceptProposedAction()
        self.opening.open_mime(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window stood and where the reader was."""
        self._save_position()
        self._state.save(self, self._splitter, self.window_actions["toggle_sidebar"].isChecked())
        super().closeEvent(event)
