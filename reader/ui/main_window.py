"""The window: its frame stands at once, and is furnished when the frame has been painted.

Everything in it is connected here, in one place; panes never call each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.settings import Settings
from reader.ui.actions import MODES, Actions
from reader.ui.style.theme import Theme
from reader.ui.widgets.status_line import StatusLine
from reader.ui.widgets.toolbar import Toolbar
from reader.ui.window_state import WindowState

if TYPE_CHECKING:  # what furnishes the window is loaded when its frame has been painted
    from reader.document import Page
    from reader.services.bundle import Services
    from reader.ui.controllers.appearance import AppearanceController
    from reader.ui.controllers.clipboard_offer import ClipboardOffer
    from reader.ui.controllers.dialogs import DialogsController
    from reader.ui.controllers.export import ExportController
    from reader.ui.controllers.learning import LearningController
    from reader.ui.controllers.notices import NoticesController
    from reader.ui.controllers.opening import OpeningController
    from reader.ui.controllers.packages import PackagesController
    from reader.ui.controllers.pictures import PicturesController
    from reader.ui.controllers.sections import SectionsController
    from reader.ui.controllers.translation import TranslationController
    from reader.ui.controllers.welcome import WelcomeController
    from reader.ui.reading import ParallelView
    from reader.ui.session import ReadingSession
    from reader.ui.sidebar import SectionsSidebar
    from reader.ui.widgets.encoding_menu import EncodingMenu
    from reader.ui.widgets.find_bar import FindBar
    from reader.ui.widgets.message_bar import MessageBar

#: Actions that nothing can be done with as long as there is no page.
_NEEDS_PAGE = ("go_back", "go_forward", "reload", "open_original", "undo", "redo")


class MainWindow(QMainWindow):
    """The reading window: a frame of bar, paper and status line until it is furnished.

    Args:
        settings: how it looks at first.
        theme: its colours.
        known_languages: the languages that the reader knows, the best first.
        state_folder: where it keeps how it stood.

    Signals:
        settled: what was asked for is cleaned and translated as far as it will be.
    """

    settled = Signal()

    services: Services
    session: ReadingSession
    messages: MessageBar
    view: ParallelView
    sidebar: SectionsSidebar
    find_bar: FindBar
    encodings: EncodingMenu
    opening: OpeningController
    appearance: AppearanceController
    translating: TranslationController
    sections: SectionsController
    pictures: PicturesController
    dialogs: DialogsController
    packages: PackagesController
    welcome: WelcomeController
    learning: LearningController
    notices: NoticesController
    clipboard: ClipboardOffer

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        known_languages: Sequence[str],
        state_folder: Path,
    ) -> None:
        super().__init__()
        self.theme = theme
        self.known_languages = known_languages
        self.state = WindowState(state_folder / "window.ini")
        self._source = ""
        self.window_actions = Actions(theme, settings.keys.shortcuts, self)
        self.toolbar = Toolbar(self.window_actions, theme, self)
        self.paper = QStackedWidget(self)
        self._blank = QWidget(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._margin = QWidget(self)
        self.status = StatusLine(self)
        self._build_ui()
        self._show_settings(settings)

    def _build_ui(self) -> None:
        self.setWindowTitle(self.tr("Bilingual Reader"))
        self.addActions(list(self.window_actions))
        self._blank.setPalette(QPalette(self.theme.paper))
        self._blank.setAutoFillBackground(True)
        self.paper.addWidget(self._blank)
        self._splitter.addWidget(self.paper)
        self._splitter.addWidget(self._margin)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setCollapsible(0, False)
        self._splitter.setHandleWidth(1)
        centre = QWidget(self)
        self._column = QVBoxLayout(centre)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.toolbar)
        self._column.addWidget(self._splitter, 1)
        self._column.addWidget(self.status)
        self.setCentralWidget(centre)

    def _show_settings(self, settings: Settings) -> None:
        """Look as the furnished window will, so that nothing changes under the reader's eyes."""
        for name in _NEEDS_PAGE:
            self.window_actions[name].setEnabled(False)
        for name, mode in MODES.items():
            self.window_actions[name].setChecked(mode == settings.appearance.mode)
        self.status.set_zoom(settings.appearance.zoom)
        self.status.set_offline(settings.privacy.offline)
        shown = self.state.restore(self)
        self.state.restore_splitter(self._splitter)
        self.window_actions["toggle_sidebar"].setChecked(shown)
        self._margin.setVisible(shown)

    def furnish(self, services: Services, target: str = "") -> None:
        """Put the article, the sidebar and all that moves them into the frame.

        Args:
            services: what the window works with.
            target: the language to read in, for this run; "" for the one that is set.
        """
        from reader.ui import window_parts

        self.services = services
        window_parts.build_panes(self)
        window_parts.build_controllers(self, target)
        self._place_panes()
        self._connect()
        self.setAcceptDrops(True)

    def _place_panes(self) -> None:
        self.paper.addWidget(self.view)
        self.paper.removeWidget(self._blank)
        self._blank.deleteLater()
        self._splitter.replaceWidget(1, self.sidebar)
        self.sidebar.setVisible(self.window_actions["toggle_sidebar"].isChecked())
        self.state.restore_splitter(self._splitter)
        self._margin.deleteLater()
        self._column.insertWidget(1, self.messages)
        self._column.insertWidget(3, self.find_bar)
        # Tab goes from the top of the window to its bottom.
        for before, after in pairwise(
            (self.toolbar, self.messages, self.view, self.sidebar, self.find_bar, self.status)
        ):
            self.setTabOrder(before, after)

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
        self.view.link_hovered.connect(self.status.show_address)
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
        from reader.ui.controllers.export import ExportController

        return ExportController(
            self.session, self.translating, self.messages, self.services.runner, self
        )

    def open(self, source: str) -> None:
        """Open a source, or the sample page in a foreign language if there is none."""
        if source:
            self.opening.open(source)
        else:
            foreign = self.translating.usual_pair().source
            self.opening.open_sample("chinese" if foreign == "zh" else "english")

    def greet(self) -> None:
        """Show the first-run panel before the article, to one who has not seen it."""
        if not self.state.welcomed:
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
        self.state.save(self, self._splitter, self.window_actions["toggle_sidebar"].isChecked())
        super().closeEvent(event)
