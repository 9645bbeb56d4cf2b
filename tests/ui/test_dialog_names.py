"""Every control of the sidebar and the dialogs has a name for those who do not see it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from reader.document import Block, BlockKind, Category, Page, Pair, Reason, Role, Section, Verdict
from reader.paths import Paths
from reader.services.packages import PackageService
from reader.services.tasks import Lane, Task
from reader.settings import Settings
from reader.spam.rules import Rule, RuleKind
from reader.translation.manager import PackageManager
from reader.ui.actions import Actions
from reader.ui.dialogs.about import AboutDialog
from reader.ui.dialogs.first_run import FirstRunPanel
from reader.ui.dialogs.packages import PackagesDialog
from reader.ui.dialogs.palette import CommandPalette
from reader.ui.dialogs.properties import PropertiesDialog
from reader.ui.dialogs.requests import RequestsDialog
from reader.ui.dialogs.rules import AlwaysHereDialog, RulesDialog
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.dialogs.shortcuts import ShortcutSheet
from reader.ui.message_bar import MessageBar
from reader.ui.sidebar import SectionsSidebar
from reader.ui.sidebar.tree import SectionsTree
from reader.ui.theme import load_theme

THEME = load_theme("light")
SPAM = Section(
    "s1",
    Role.SPAM,
    (Block(BlockKind.PARAGRAPH, "free spins"),),
    Verdict(Category.PROMOTION, 0.92, (Reason("no-sentence"),)),
)
RULE = Rule(RuleKind.TEXT, "x", True)
PAGE = Page("https://post.example/a", "post.example", "en", "Ferry", "", None, (SPAM,))


class IdleRunner:
    def start(self, task: Task[object], lane: Lane = Lane.GENERAL) -> None:
        """Take a task and let it lie."""


def make_settings(_folder: Path, window: QMainWindow) -> QWidget:
    dialog = SettingsDialog(Settings(), THEME, window)
    for group in fields(Settings):
        dialog.show_group(group.name)
    return dialog


def make_packages(folder: Path, window: QMainWindow) -> QWidget:
    service = PackageService(PackageManager.at(Paths.below(folder)), IdleRunner(), window)
    return PackagesDialog(service, True, THEME, window)


def make_bar(_folder: Path, window: QMainWindow) -> QWidget:
    bar = MessageBar(THEME, window)
    bar.show_message("Something.", [("Try again", lambda: None)], "Why")
    return bar


def make_sidebar(_folder: Path, window: QMainWindow) -> QWidget:
    sidebar = SectionsSidebar(THEME, window)
    sidebar.set_page(PAGE, frozenset({"s1"}))
    sidebar.select_section("s1")
    return sidebar


MAKERS: dict[str, Callable[[Path, QMainWindow], QWidget]] = {
    "settings": make_settings,
    "packages": make_packages,
    "message bar": make_bar,
    "sidebar": make_sidebar,
    "palette": lambda _f, w: CommandPalette(Actions(THEME, {}, w), THEME, w),
    "keys": lambda _f, w: ShortcutSheet(Actions(THEME, {}, w), w),
    "about": lambda _f, w: AboutDialog(w),
    "requests": lambda _f, w: RequestsDialog([], w),
    "properties": lambda _f, w: PropertiesDialog(PAGE, frozenset(), "", w),
    "rules": lambda _f, w: RulesDialog([RULE], w),
    "always here": lambda _f, w: AlwaysHereDialog("a.example", [RULE], lambda _rule: 1, w),
    "first run": lambda _f, w: FirstRunPanel(
        lambda _pair: None, ["en", "zh"], Pair("en", "zh"), THEME, w
    ),
}


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
