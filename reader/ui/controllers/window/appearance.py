"""How the window and the page look: keeps actions, settings and theme in step."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.settings import AppearanceSettings
from reader.ui.actions import MODES
from reader.ui.controllers.base import Controller
from reader.ui.style.theme import (
    apply_theme,
    colour_frames,
    current_theme,
    load_theme,
    set_motion,
    wanted_theme,
)
from reader.ui.window_parts import WindowParts

#: The steps of the zoom, in percent.
ZOOM_STEPS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)

#: Actions that are switches for a setting.
_SWITCHES = {
    "swap_order": "appearance.translation_first",
    "toggle_sync": "appearance.sync_scroll",
    "toggle_pinyin": "appearance.pinyin",
    "toggle_caret": "appearance.caret",
    "offline": "privacy.offline",
}


class AppearanceController(Controller):
    """Keeps actions, settings and theme in step.

    Signals:
        theme_changed: the program has another theme.
        appearance_changed: the new `AppearanceSettings`.
    """

    theme_changed = Signal()
    appearance_changed = Signal(object)

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        actions, settings = self._actions, self._settings
        for name, path in _SWITCHES.items():
            self._bind_switch(actions[name], path)
        for name, mode in MODES.items():
            actions[name].triggered.connect(lambda _=False, m=mode: self._set("mode", m))
        actions["zoom_in"].triggered.connect(lambda: self.zoom(+1))
        actions["zoom_out"].triggered.connect(lambda: self.zoom(-1))
        actions["zoom_reset"].triggered.connect(lambda: self._set("zoom", 100))
        settings.changed.connect(self._on_setting_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._update_theme)
        self._show_mode()
        if self.settings.reduce_motion:
            self._update_motion()

    @property
    def settings(self) -> AppearanceSettings:
        """The settings as they are now."""
        return self._settings.current.appearance

    def zoom(self, steps: int) -> None:
        """Make the text larger (+1) or smaller (-1)."""
        now = self._settings.current.appearance.zoom
        nearest = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - now))
        index = min(max(nearest + steps, 0), len(ZOOM_STEPS) - 1)
        self._set("zoom", ZOOM_STEPS[index])

    def _bind_switch(self, action: QAction, path: str) -> None:
        action.setChecked(bool(self._settings.current.get(path)))
        action.toggled.connect(lambda on: self._settings.set(path, on))

    def _set(self, name: str, value: Any) -> None:
        self._settings.set(f"appearance.{name}", value)

    def _show_mode(self) -> None:
        mode = self._settings.current.appearance.mode
        for name, value in MODES.items():
            self._actions[name].setChecked(value == mode)

    def _on_setting_changed(self, path: str, value: Any) -> None:
        if path == "keys.shortcuts":
            self._actions.set_shortcuts(value)
        for name, switch in _SWITCHES.items():
            if switch == path:
                self._actions[name].setChecked(bool(value))
        if not path.startswith("appearance."):
            return
        self._show_mode()
        if path == "appearance.theme":
            colour_frames(value)
            self._update_theme()
        elif path == "appearance.reduce_motion":
            self._update_motion()
        self.appearance_changed.emit(self._settings.current.appearance)

    def _update_motion(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        set_motion(app, reduced=self._settings.current.appearance.reduce_motion)

    def _update_theme(self) -> None:
        name = wanted_theme(self._settings.current.appearance.theme)
        if name == current_theme().name:
            return
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, load_theme(name))
        self._actions.recolour()
        self.theme_changed.emit()
