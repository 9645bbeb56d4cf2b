"""The window: its frame stands at once, and is built when the frame has been painted.

What the panes show is connected with the session here; controllers connect what they hear, and
panes never call each other.
"""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from reader.ui.open_target import CLIPBOARD
from reader.ui.texts.privacy import privacy_promise
from reader.ui.window_frame import WindowFrame

if TYPE_CHECKING:  # what fills the window is loaded when its frame has been painted
    from reader.services.bundle import Services
    from reader.ui.controllers.article.export import ExportController
    from reader.ui.controllers.bundle import Controllers
    from reader.ui.open_page import OpenPage
    from reader.ui.process.crash import Fault
    from reader.ui.reading import ParallelView
    from reader.ui.widgets.drop_overlay import DropOverlay
    from reader.ui.window_parts import WindowParts


class MainWindow(WindowFrame):
    """The reading window.

    Attributes:
        parts: what stands in it, once it is built.
        controllers: who looks after what, once it is built.

    Signals:
        settled: what was asked for is cleaned and translated as far as it will be. An outlet for
            those who opened the window: a picture of it is taken then.
    """

    settled = Signal()

    parts: WindowParts
    controllers: Controllers

    def build_ui(self, services: Services, target: str = "") -> None:
        """Put the article, the sidebar and all that moves them into the frame.

        Args:
            services: what the window works with.
            target: the language to read in, for this run; "" for the one that is set.
        """
        from reader.ui.controllers.bundle import Controllers
        from reader.ui.window_parts import WindowParts

        self.parts = WindowParts(self, services, target)
        self.controllers = Controllers(self.parts)
        if sys.platform == "darwin":
            from reader.ui.widgets.menus import make_menu_bar

            self._menu_bar = make_menu_bar(self.window_actions)
        self._panes_before: list[QAction] = []  # the window filled the screen
        self._connect()
        self._connect_actions()
        self._on_appearance_changed()
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        parts, controllers = self.parts, self.controllers
        session = parts.session
        for show in (parts.spread.show_page, parts.sidebar.show_page):
            session.page_changed.connect(show)
        session.state_changed.connect(lambda state: parts.view.update_page(state))
        session.state_changed.connect(parts.sidebar.show_page)
        session.translated.connect(lambda made: parts.view.presenter.add_translations(made))
        session.page_opened.connect(self._name_page)
        controllers.opening.failed.connect(self.settled)
        controllers.opening.package_offered.connect(controllers.packages.offer)
        for opener in (controllers.failures, controllers.notices):
            opener.feed_offered.connect(controllers.feeds.add)
        for importer in (controllers.opening, controllers.failures):
            importer.list_offered.connect(controllers.importing.import_file)
        controllers.failures.search_offered.connect(controllers.search.look_for)
        controllers.translation.settled.connect(self.settled)
        controllers.welcome.finished.connect(self._return_to_page)
        parts.messages.closed.connect(self._return_to_page)
        self.closing.connect(lambda: parts.drawer.save(self.state))
        controllers.appearance.theme_changed.connect(self.parts.spread.recolour)
        controllers.appearance.appearance_changed.connect(self._on_appearance_changed)
        parts.services.settings.changed.connect(self._on_setting_changed)
        parts.toolbar.address.left.connect(self._leave_address)
        parts.spread.each(self._connect_view)
        parts.status.zoom_reset_requested.connect(parts.actions["zoom_reset"].trigger)

    def _connect_view(self, view: ParallelView) -> None:
        controllers, settings = self.controllers, self.parts.services.settings.current
        for pane in view.pane_layout.all_panes:
            pane.link_chosen.connect(
                lambda link, aside: controllers.opening.follow(link, aside=aside)
            )
            pane.zoom_requested.connect(controllers.appearance.zoom)
        view.link_hovered.connect(self.parts.status.show_address)
        view.apply_settings(settings.appearance)
        view.set_show_doubts(settings.translation.show_doubts)

    def _connect_actions(self) -> None:
        actions = self.window_actions
        actions["toggle_sidebar"].toggled.connect(self._show_sidebar)
        actions["full_screen"].toggled.connect(self._set_full_screen)
        actions["close_window"].triggered.connect(self.close)
        actions["quit"].triggered.connect(self.close)
        actions["save_as"].triggered.connect(lambda: self.exporting.save_as())
        actions["print"].triggered.connect(lambda: self.exporting.print())

    @cached_property
    def exporting(self) -> ExportController:
        """Takes articles out; its formats are loaded by the first that is taken out."""
        from reader.ui.controllers.article.export import ExportController

        return ExportController(self.parts, self.controllers.notes)

    # -- what the program asks of it

    def open(self, source: str) -> None:
        """Open a source; without one the page that was read last, or the sample page."""
        if source and source != CLIPBOARD:
            # What was read in the last run stays beside it.
            beside = self.parts.tabs.current.waits
            self.controllers.opening.open(source, beside=beside)
        elif not source or self.controllers.selection.show():
            self.controllers.opening.open_last()

    def greet(self) -> None:
        """Show the first-run panel before the article, to one who has not seen it."""
        if not self.state.welcomed:
            self.controllers.welcome.show()

    def show_again(self, source: str) -> None:
        """A second start of the program: open its source beside what is read, in front of it.

        What is selected elsewhere shows in a small window of its own.
        """
        if source == CLIPBOARD and self.controllers.selection.show():
            return
        if source and source != CLIPBOARD:
            self.controllers.opening.open(source, beside=True)
        self.come_forward()

    def report_fault(self, fault: Fault) -> None:
        """Say that the program itself has a fault, and keep it for the diagnostics."""
        text = self.tr(
            "This is a mistake of the program; what you read is safe. Report it, please: the "
            "diagnostics say what happened."
        )
        dialogs = self.controllers.dialogs
        dialogs.faults.append(fault)
        self.parts.messages.show_message(
            text, [(self.tr("Copy diagnostics"), dialogs.copy_diagnostics)]
        )
        # What was under way may never end: nobody, such as a picture to be taken, waits for it.
        self.status.show_text("")
        self.settled.emit()

    # -- what happens

    def _name_page(self, shown: OpenPage) -> None:
        """Say what is open, and give it the keyboard, unless it waits behind the first run."""
        if self.controllers.welcome.is_open:
            return
        if (page := shown.state.page) is None:
            self.setWindowTitle(self.tr("Bilingual Reader"))
            return
        title = page.title or page.site or self.tr("Pasted text")
        self.setWindowTitle(self.tr("{0} – Bilingual Reader").format(title))
        focus = QApplication.focusWidget()
        is_typing = isinstance(focus, QLineEdit) and focus.isModified()
        if not is_typing and focus is not self.parts.tab_bar.focusProxy():
            self.parts.view.setFocus()

    def _leave_address(self) -> None:
        """Go back to the page, and give up the one that is being opened."""
        self.parts.services.pages.stop()
        self.controllers.welcome.entrance().setFocus()

    def _return_to_page(self) -> None:
        self.controllers.opening.return_to_page()
        self._name_page(self.parts.session.open_page)

    def _on_setting_changed(self, path: str, value: object) -> None:
        if path in ("privacy.offline", "translation.engine", "translation.servers"):
            self.status.set_promise(privacy_promise(self.parts.services.settings.current))
            if path == "privacy.offline" and not value:
                self.parts.messages.withdraw("offline")
        elif path == "translation.show_doubts":
            for view in self.parts.spread.views:
                view.set_show_doubts(bool(value))
        elif path == "languages.target":
            self.parts.session.update_pair()
            self.parts.tabs.renew_beside()
        elif path.startswith(("cleaning.", "spam.")):
            self.parts.session.apply_policy()
            self.parts.tabs.renew_beside()

    def _on_appearance_changed(self) -> None:
        appearance = self.parts.services.settings.current.appearance
        for view in self.parts.spread.views:
            view.apply_settings(appearance)
        self.status.set_zoom(appearance.zoom)
        self.status.reduce_motion = appearance.reduce_motion

    def _show_sidebar(self, shown: bool) -> None:
        """Show the sections or not; behind the first run nobody has seen their page."""
        self.parts.sidebar.setVisible(shown and not self.controllers.welcome.is_open)

    def _set_full_screen(self, on: bool) -> None:
        """Fill the screen with the article; the panes beside it are back afterwards."""
        if on:
            self._panes_before = []
            for name in ("toggle_library", "toggle_sidebar"):  # sections may wait for the library
                pane = self.window_actions[name]
                if pane.isChecked():
                    self._panes_before.insert(0, pane)
                pane.setChecked(False)
        else:
            for pane in self._panes_before:
                pane.setChecked(True)
            self.parts.view.setFocus()
        full = Qt.WindowState.WindowFullScreen
        # Only this one state changes, so that a window that was maximised is so again.
        self.setWindowState(self.windowState() | full if on else self.windowState() & ~full)

    def closeEvent(self, event: QCloseEvent) -> None:
        """See Qt: the next start is no full screen, and has the panes that stood beside it."""
        self.window_actions["full_screen"].setChecked(False)
        super().closeEvent(event)

    @cached_property
    def _drop_overlay(self) -> DropOverlay:
        """Says what may be dropped, while something is dragged across the window."""
        from reader.ui.widgets.drop_overlay import DropOverlay

        return DropOverlay(self.tr("Drop a page, an address or a language package here"), self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take addresses, texts and files, but nothing that slips out of the window itself."""
        has_something = event.mimeData().hasUrls() or event.mimeData().hasText()
        if has_something and event.source() is None:
            _take_copy(event)
            self._drop_overlay.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It is carried away again."""
        self._drop_overlay.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self._drop_overlay.hide()
        _take_copy(event)
        self.controllers.opening.open_mime(event.mimeData())


def _take_copy(event: QDropEvent) -> None:
    """Accept what is dragged, and leave it where it is from: editors delete what was moved."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
