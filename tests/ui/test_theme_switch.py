"""The colours of the window when they change while somebody reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.app import make_window
from reader.composition import Composition
from reader.datamodel.page import Role
from reader.paths import Paths
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.main_window import MainWindow
from tests.helpers.windows import SAMPLE, end_window, open_source


@pytest.fixture
def picture(qtbot: QtBot, tmp_path: Path) -> Callable[..., QImage]:
    """Takes a picture of a window that started in one theme, and perhaps went to another."""

    def take(
        started: str, switched: str = "", *, first_run: bool = False, dialog: str = ""
    ) -> QImage:
        composition = Composition(Paths.below(tmp_path / started / switched), offline=True)
        settings = composition.services.settings
        settings.set("translation.starter_packages", False)
        settings.set("appearance.theme", started)
        window = make_window(composition, "zh")
        try:
            window.show()
            open_source(qtbot, window, SAMPLE)
            # The mark of the section on screen comes a moment after the page.
            qtbot.wait_until(lambda: window.parts.sidebar._model._current != "")
            window.parts.sidebar.select_section(_first_spam(window))
            if first_run:
                window.greet()
            shown = _opened(window, dialog) if dialog else window
            if switched:
                settings.set("appearance.theme", switched)
            QApplication.processEvents()
            return shown.grab().toImage()
        finally:
            for opened in window.findChildren(QDialog):
                opened.close()
            end_window(window, composition)

    return take


def _first_spam(window: MainWindow) -> str:
    page = window.parts.session.page
    assert page is not None
    return next(section.id for section in page.sections if section.role is Role.SPAM)


def _opened(window: MainWindow, name: str) -> QWidget:
    """A dialog over the window."""
    window.window_actions[f"show_{name}"].trigger()
    dialog: QWidget | None = window.controllers.dialogs.dialog(name)
    if isinstance(dialog, SettingsDialog):
        dialog.changed.emit("spam.site_actions", {"harbour.example": {"gambling": "off"}})
        dialog.show_group("spam")
    assert dialog is not None
    return dialog


@pytest.mark.parametrize("dialog", ["settings", "packages"])
@pytest.mark.parametrize(("before", "after"), [("light", "dark"), ("dark", "light")])
def test_a_dialog_that_is_open_changes_its_colours_with_the_window(
    picture: Callable[..., QImage], before: str, after: str, dialog: str
) -> None:
    switched = picture(before, after, dialog=dialog)
    assert _different_pixels(switched, picture(after, dialog=dialog)) == []


@pytest.mark.parametrize("first_run", [False, True])
@pytest.mark.parametrize(("before", "after"), [("light", "dark"), ("dark", "light")])
def test_a_window_that_changes_its_theme_looks_as_if_it_had_started_so(
    picture: Callable[..., QImage], before: str, after: str, first_run: bool
) -> None:
    switched = picture(before, after, first_run=first_run)
    started = picture(after, first_run=first_run)
    assert _different_pixels(switched, started) == []


def _different_pixels(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """The first of the places in which two pictures differ, in pixels."""
    assert one.size() == other.size()
    if one == other:
        return []
    places = (
        (x, y)
        for y in range(one.height())
        for x in range(one.width())
        if one.pixel(x, y) != other.pixel(x, y)
    )
    return [place for place, _ in zip(places, range(5), strict=False)]
