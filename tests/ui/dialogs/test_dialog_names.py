"""Every control of the sidebar and the dialogs has a name for those who do not see it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QMainWindow, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.sidebar.tree import SectionsTree
from tests.helpers.dialogs import MAKERS, make_sidebar


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def controls(root: QWidget) -> Iterator[QWidget]:
    """What Tab reaches in a window, save the areas that only scroll and the inside of fields."""
    for widget in root.findChildren(QWidget):
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        inner = widget.objectName().startswith("qt_") or widget.window() is not root.window()
        inner = inner or isinstance(widget.parent(), QComboBox)  # which is read out in its place
        if reached and not inner and not isinstance(widget, QScrollArea):
            yield widget


@pytest.mark.parametrize("name", MAKERS)
def test_every_control_has_a_name(
    name: str, tmp_path: Path, window: QMainWindow, qtbot: QtBot
) -> None:
    widget = MAKERS[name](tmp_path, window)
    qtbot.addWidget(widget)
    widget.show()
    nameless = []
    for control in controls(widget):
        interface = QAccessible.queryAccessibleInterface(control)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            nameless.append(f"{type(control).__name__} {control.objectName()}")
    assert nameless == []


@pytest.mark.parametrize("name", MAKERS)
def test_tab_reaches_every_control_and_comes_back(
    name: str, tmp_path: Path, window: QMainWindow, qtbot: QtBot
) -> None:
    widget = MAKERS[name](tmp_path, window)
    qtbot.addWidget(widget)
    widget.show()
    QApplication.processEvents()
    wanted = {c for c in controls(widget) if c.isVisible() and c.isEnabled()}
    wanted = {c for c in wanted if c.focusProxy() is None}
    first = next(iter(wanted))
    reached: set[QWidget | None] = {first}
    current = first.nextInFocusChain()
    while current is not None and current is not first:
        reached.add(current)
        current = current.nextInFocusChain()
    assert wanted <= reached


def test_a_row_of_the_sidebar_is_read_out(tmp_path: Path, window: QMainWindow) -> None:
    sidebar = make_sidebar(tmp_path, window)
    tree = sidebar.findChild(SectionsTree)
    assert tree is not None
    interface = QAccessible.queryAccessibleInterface(tree)
    assert interface is not None
    rows = [interface.child(number) for number in range(interface.childCount())]
    names = [row.text(QAccessible.Text.Name) for row in rows if row is not None]
    assert "Promotion, hidden, 92 percent" in names
