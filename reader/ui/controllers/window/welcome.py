"""The first run: languages and packages, with the sample page being translated behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.languages import NAMES
from reader.ui.actions.table import ACTIONS
from reader.ui.controllers.article.translation import TranslationController
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.packages import PackagesController
from reader.ui.open_target import is_sample
from reader.ui.page_state import PageState
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # loaded by the one start that shows it
    from reader.ui.dialogs.first_run import FirstRunPanel


class WelcomeController(Controller):
    """Shows the first-run panel where the article stands, until the reader is done with it.

    Who does not want to be asked now stays before an empty page, and is asked at the next start,
    unless a page was read by then.

    Signals:
        finished: the reader goes on to the article behind it.
    """

    finished = Signal()

    def __init__(
        self,
        parts: WindowParts,
        packages: PackagesController,
        translation: TranslationController,
    ) -> None:
        super().__init__(parts)
        self._packages = packages
        self._translation = translation
        self._stack = parts.frame.paper
        self._sidebar = parts.sidebar
        self._shows_sidebar = parts.actions["toggle_sidebar"]
        self._state = parts.frame.state
        self._panel: FirstRunPanel | None = None
        self._session.page_changed.connect(self._on_page)
        self.bind({"open_sample": self._finish})
        self._enable_actions()

    def show(self) -> None:
        """Show the panel."""
        from reader.ui.dialogs.first_run import FirstRunPanel

        installed = self._services.packages.installed()
        languages = sorted({*NAMES, *(c for p in installed for c in (p.source, p.target))})
        route = self._services.translation.route
        panel = FirstRunPanel(route, languages, self._session.usual_pair(), self._stack)
        panel.pair_chosen.connect(lambda pair: self._settings.set("languages.target", pair.target))
        panel.download_requested.connect(self._packages.show)
        panel.install_requested.connect(self._packages.choose_file)
        panel.server_requested.connect(self._packages.show_engines)
        panel.finished.connect(self._finish)
        panel.postponed.connect(self._actions["edit_address"].trigger)
        self._packages.changed.connect(panel.refresh)
        self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel)
        self._sidebar.hide()  # nobody has seen the page whose sections it lists
        self._translation.set_quiet(True)
        panel.entrance().setFocus()
        self._panel = panel
        self._enable_actions()

    def _on_page(self, state: PageState) -> None:
        """Another page is open: a reader who opened one of their own is past the first run."""
        if state.page is not None and not is_sample(state.page.source):
            self._state.set_welcomed()
            self.close()
        self._enable_actions()

    @property
    def is_open(self) -> bool:
        """Whether the panel stands where articles do."""
        return self._panel is not None

    def entrance(self) -> QWidget:
        """What takes the keys where articles stand: the panel's button, or the article."""
        return self._view if self._panel is None else self._panel.entrance()

    def close(self) -> None:
        """Go on to the article."""
        if self._panel is None:
            return
        self._packages.changed.disconnect(self._panel.refresh)
        self._stack.removeWidget(self._panel)
        self._panel.deleteLater()
        self._panel = None
        self._enable_actions()
        self._translation.set_quiet(False)
        self._sidebar.setVisible(self._shows_sidebar.isChecked())
        self._view.setFocus()

    def _enable_actions(self) -> None:
        """What is done with a page can be done where the reader sees one."""
        is_past, has_page = self._panel is None, self._session.page is not None
        for spec in ACTIONS:
            if spec.of_page or spec.after_welcome:
                self._actions[spec.name].setEnabled(is_past and (has_page or not spec.of_page))

    def _finish(self) -> None:
        """The reader goes on to the sample page, from here or by the menu."""
        if self._panel is not None:
            self._state.set_welcomed()
            self.close()
            self.finished.emit()
