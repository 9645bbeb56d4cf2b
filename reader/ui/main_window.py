"""The window: it builds the panes, and connects them in one place; panes never call each other."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from reader.document import Page
from reader.ui.actions import Actions
from reader.ui.appearance import AppearanceController
from reader.ui.commands import CommandsController
from reader.ui.message_bar import MessageBar
from reader.ui.opening import OpeningController
from reader.ui.reading import ParallelView
from reader.ui.sections import SectionsController
from reader.ui.services import Services
from reader.ui.session import ReadingSession
from reader.ui.sidebar import SectionsSidebar
from reader.ui.status_line import StatusLine
from reader.ui.theme import Theme, scaled
from reader.ui.toolbar import Toolbar
from reader.ui.translating import TranslationController

#: Width of the sidebar and size of a new window, in pixels at the base font.
SIDEBAR_WIDTH = 318
SIZE = (1440, 900)


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
        settings = services.settings.current
        self.window_actions = Actions(theme, settings.keys.shortcuts, self)
        self.session = ReadingSession(services.settings.policy, self)
        self.toolbar = Toolbar(self.window_actions, theme, self)
        self.messages = MessageBar(theme, self)
        self.view = ParallelView(theme, self)
        self.sidebar = SectionsSidebar(theme, self)
        self.status = StatusLine(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._build_ui()
        self._build_controllers(theme, interface_language, target)
        self._connect()
        self._restore_state()

    def _build_ui(self) -> None:
        self.setWindowTitle(self.tr("Bilingual Reader"))
        self.setAcceptDrops(True)
        self.addActions(list(self.window_actions))
        self._splitter.addWidget(self.view)
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
        column.addWidget(self.status)
        self.setCentralWidget(centre)

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
        self.commands = CommandsController(self)

    def _connect(self) -> None:
        self.opening.opened.connect(self.session.open)
        self.opening.failed.connect(self.settled)
        self.session.page_changed.connect(self._on_page_changed)
        self.sections.shown.connect(self.translating.request_sections)
        self.translating.settled.connect(self.settled)
        self.appearance.theme_changed.connect(self._on_theme_changed)
        self.appearance.appearance_changed.connect(self._on_appearance_changed)
        self.status.cancel_requested.connect(self._stop)
        self.status.zoom_reset_requested.connect(self.window_actions["zoom_reset"].trigger)
        self.window_actions["stop"].triggered.connect(self._stop)
        self.window_actions["toggle_sidebar"].toggled.connect(self.sidebar.setVisible)
        self.window_actions["full_screen"].toggled.connect(self._set_full_screen)
        self.window_actions["close_window"].triggered.connect(self.close)
        self.window_actions["quit"].triggered.connect(self.close)
        self._on_appearance_changed()

    def open(self, source: str) -> None:
        """Open a source, or the sample page if there is none."""
        if source:
            self.opening.open(source)
        else:
            self.opening.open_sample()

    def show_again(self, source: str) -> None:
        """A second start of the program: open its source here, and come to the front."""
        if source:
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
        self.commands.take(page)
        if self.services.settings.current.translation.automatic:
            self.translating.start()
        else:
            self.settled.emit()

    def _on_theme_changed(self, theme: Theme) -> None:
        for part in (self.toolbar, self.messages, self.view, self.sidebar):
            part.set_theme(theme)

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
        self.commands.save_position()

    def _state(self) -> QSettings:
        path = self.services.paths.state / "window.ini"
        return QSettings(str(path), QSettings.Format.IniFormat)

    def _restore_state(self) -> None:
        state = self._state()
        self.resize(*(scaled(side, self.font()) for side in SIZE))
        width = scaled(SIDEBAR_WIDTH, self.font())
        self._splitter.setSizes([self.width() - width, width])
        for restore, key in (
            (self.restoreGeometry, "geometry"),
            (self._splitter.restoreState, "splitter"),
        ):
            value = state.value(key)
            if value is not None:
                restore(value)
        shown = state.value("sidebar", True, type=bool)
        self.window_actions["toggle_sidebar"].setChecked(bool(shown))
        self.sidebar.setVisible(bool(shown))

    def _save_state(self) -> None:
        state = self._state()
        state.setValue("geometry", self.saveGeometry())
        state.setValue("splitter", self._splitter.saveState())
        state.setValue("sidebar", self.window_actions["toggle_sidebar"].isChecked())

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
        self._save_state()
        super().closeEvent(event)
