"""The dialogs: which action opens which, and what follows from what is done in them.

A dialog's module is loaded when it is opened first, so that the window starts without them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from reader.ui.controllers.base import Controller
from reader.ui.process.crash import Fault, diagnostics
from reader.ui.texts.i18n import spoken_language
from reader.ui.texts.wording import route_label
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # loaded by the first who opens it
    from reader.extraction.presets import Preset
    from reader.ui.dialogs.properties import PropertiesDialog
    from reader.vocabulary.difficulty import Difficulty

D = TypeVar("D", bound=QDialog)

#: So many faults are kept for the diagnostics: one that happens at every movement of the pointer
#: must not fill the memory.
_FAULTS = 10


class DialogsController(Controller):
    """Opens dialogs over the window; each is made when it is wanted and none blocks the window.

    Attributes:
        faults: what the program itself got wrong in this run, the last few.
        above_settings: what stands above the settings of a page, made by the name of its group.
    """

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._open: dict[str, QDialog] = {}
        self.above_settings: dict[str, Callable[[QWidget], QWidget]] = {}
        parts.session.page_closing.connect(self._close_those_of_page)
        self.faults: deque[Fault] = deque(maxlen=_FAULTS)
        self.bind(
            {
                "show_settings": self.show_settings,
                "show_about": self.show_about,
                "show_palette": self.show_palette,
                "show_manual": self.show_manual,
                "show_shortcuts": self.show_shortcuts,
                "show_requests": self.show_requests,
                "show_properties": self.show_properties,
                "copy_diagnostics": self.copy_diagnostics,
            },
        )

    def show_settings(self, group: str = "", field: str = "") -> None:
        """Show the settings, those of a group first, with the keyboard at one of them."""
        from reader.ui.dialogs.settings import SettingsDialog

        settings, pages = self._settings, self._pages
        site = self._session.page.domain if self._session.page else ""

        def make() -> SettingsDialog:
            pair = self._session.usual_pair()
            dialog = SettingsDialog(
                settings.current,
                self._window,
                site=site,
                pair=pair,
                above=self.above_settings,
            )

            def follow(_path: str, _value: object) -> None:
                dialog.set_settings(settings.current)

            dialog.changed.connect(settings.set)
            dialog.preset_tried.connect(self._try_preset)
            pages.previewed.connect(dialog.show_preset_trial)
            settings.changed.connect(follow)
            dialog.finished.connect(lambda _: settings.changed.disconnect(follow))
            return dialog

        dialog = self.show("settings", make)
        if group:
            dialog.show_group(group, field)

    def _try_preset(self, preset: Preset) -> None:
        """Clean the open page by a preset, if presets can be for it."""
        opened = self._session.opened
        if opened is not None and opened.raw.url is not None:
            self._pages.try_preset(opened.raw, preset)

    def show_about(self) -> None:
        """Show what the program is, and the licences of what ships with it."""
        from reader.ui.dialogs.about import AboutDialog

        def make() -> QDialog:
            dialog = AboutDialog(self._window)
            dialog.diagnostics_requested.connect(self.copy_diagnostics)
            return dialog

        self.show("about", make)

    def show_palette(self) -> None:
        """Show the list of actions to search in."""
        from reader.ui.dialogs.palette import CommandPalette

        self._actions.prepare()
        CommandPalette(self._actions, self._window).show()

    def show_shortcuts(self) -> None:
        """Show the sheet of keys."""
        from reader.ui.dialogs.shortcuts import ShortcutSheet

        def make() -> QDialog:
            sheet = ShortcutSheet(self._actions, self._window)
            sheet.change_requested.connect(lambda: self.show_settings("keys"))
            return sheet

        self.show("shortcuts", make)

    def show_manual(self) -> None:
        """Show what the manual says of what has the keyboard."""
        from reader.ui.manual.pages import Manual
        from reader.ui.manual.places import place_of
        from reader.ui.manual.window import ManualWindow

        place = place_of(QApplication.focusWidget())
        manual = Manual(spoken_language())
        window = self.show("manual", lambda: ManualWindow(manual, self._window))
        window.show_place(place)

    def show_requests(self) -> None:
        """Show every request the program ever made."""
        from reader.ui.dialogs.requests import RequestsDialog

        library = self._library

        def make() -> RequestsDialog:
            dialog = RequestsDialog(self._window)
            said = self.tr("The list is cleared")
            dialog.clear_requested.connect(lambda: self.delete(library.requests.clear, said))
            return dialog

        dialog = self.show("requests", make)
        library.run(
            library.requests.all,
            lambda found: dialog.set_requests(found) if self.dialog("requests") else None,
        )

    def show_properties(self) -> None:
        """Show what is known of the article."""
        from reader.ui.dialogs.properties import PropertiesDialog

        page = self._session.page
        if page is not None and "properties" not in self._open:
            dialog = PropertiesDialog(
                page, self._session.hidden, self._translator(), parent=self._window
            )
            self.show("properties", lambda: dialog)
            self._services.levels.article(page, partial(self._show_level, dialog))

    def _translator(self) -> str:
        """What made the translations that show; "" where there are none."""
        route = self._services.translation.route(self._session.pair)
        return route_label(route) if route and self._session.machine_translations else ""

    def _show_level(self, dialog: PropertiesDialog, found: Difficulty | None) -> None:
        """Say in the properties how difficult the article is, unless they were closed."""
        from reader.ui.texts.wording import difficulty_text

        if found is not None and self._open.get("properties") is dialog:
            dialog.set_level(difficulty_text(found))

    def copy_diagnostics(self) -> None:
        """Put what a developer needs to know into the clipboard."""
        QGuiApplication.clipboard().setText(diagnostics(self.faults))
        self._messages.show_notice(self.tr("Copied. Nothing of what you read is in it."))

    def dialog(self, name: str) -> Any:
        """The dialog of a name, of the class that `show` was given for it; None if none is open."""
        return self._open.get(name)

    def show(self, name: str, make: Callable[[], D]) -> D:
        """Show the dialog of a name, made anew unless it is open."""
        dialog: D | None = self.dialog(name)
        if dialog is None:
            dialog = make()
            self._open[name] = dialog
            dialog.addAction(self._actions["show_manual"])  # so that its key works there, too
            dialog.finished.connect(lambda _: self._forget(name))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def _close_those_of_page(self) -> None:
        """What is told or asked of a page goes with it."""
        for name in ("properties", "always-here"):
            if (dialog := self._open.get(name)) is not None:
                dialog.close()

    def _forget(self, name: str) -> None:
        self._open.pop(name).deleteLater()
