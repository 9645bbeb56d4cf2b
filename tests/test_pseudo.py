"""No text of the interface is forgotten by its catalogues, or cut off when it is longer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.languages import INTERFACE_LANGUAGES, NAMES
from reader.settings import Settings
from reader.ui.actions.table import ACTIONS
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.style.theme import apply_theme, load_theme
from reader.ui.texts.i18n import install_translators, remove_translators
from reader.ui.texts.languages import language_name
from reader.ui.texts.pseudo import PSEUDO, pseudo
from tests.helpers.dialogs import MAKERS
from tests.helpers.windows import SAMPLE, open_source, shown_window

#: Words that are the same in all languages: keys, programs, licences, what the tests fill in.
_NAMES = (
    "Bilingual Reader", "Ctrl", "Shift", "Alt", "Esc", "Del", "Enter", "Return", "Space", "Tab",
    "Home", "End", "Left", "Right", "Up", "Down", "PgUp", "PgDown", "Ins", "Backspace", "Menu",
    "Chrome", "Chromium", "Firefox", "Edge", "Brave", "Vivaldi", "Google", "Microsoft", "MIT",
    "Apache", "LGPL", "GPL", "OFL", "BSD", "Clause", "CC", "BY", "SA", "PSF", "MPL", "HPND", "CC0",
    "utf", "The Old Reader", "BazQux Reader", "Inoreader", "FreshRSS", "Miniflux",
    "Something", "Why", "Try again", "Ferry", "free spins", "post.example", "a.example",
)  # fmt: skip
#: What is not text of the interface: long documents, such as licences.
_LONGEST = 600


@pytest.fixture(scope="module")
def themed(qapp: QApplication) -> None:
    """The theme, once for all: it takes most of the time."""
    apply_theme(qapp, load_theme("light"))


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, themed: None) -> Iterator[QMainWindow]:
    install_translators(qapp, PSEUDO)
    made = QMainWindow()
    qtbot.addWidget(made)
    yield made
    remove_translators(qapp)


def shown(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text of the interface in a widget, with the widget that shows it."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, QAbstractButton | QLabel):
            yield widget, widget.text()
        if isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from ((widget, widget.itemText(row)) for row in range(widget.count()))
        if isinstance(widget, QTreeWidget):
            header = widget.headerItem()
            yield from ((widget, header.text(column)) for column in range(header.columnCount()))
        yield widget, widget.toolTip()
        yield widget, widget.accessibleName()
    yield root, root.windowTitle()


def untranslated(text: str) -> str:
    """The part of a text that no catalogue translated; "" for none."""
    rest = re.sub(r"https?://[^\s\]]*", "", text) if len(text) < _LONGEST else ""
    while (fewer := re.sub(r"\[[^\[\]]*\]", "", rest)) != rest:
        rest = fewer
    rest = re.sub(r"<[^>]*>|&", "", rest)
    for name in sorted((*_NAMES, *_own_names()), key=len, reverse=True):
        rest = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "", rest)
    return " ".join(re.findall(r"[^\W\d_]{2,}", rest))


@cache
def _own_names() -> tuple[str, ...]:
    """What languages call themselves, and the fonts of this computer."""
    languages = (*map(language_name, NAMES), *INTERFACE_LANGUAGES.values())
    fonts = (family.partition(" [")[0] for family in QFontDatabase.families())
    return (*languages, *fonts)


@pytest.mark.parametrize("name", MAKERS)
def test_every_text_is_in_a_catalogue(
    name: str, tmp_path: Path, window: QMainWindow, qtbot: QtBot
) -> None:
    widget = MAKERS[name](tmp_path, window)
    qtbot.addWidget(widget)
    assert sorted({found for _, text in shown(widget) if (found := untranslated(text))}) == []


def cut_off(root: QWidget) -> list[str]:
    """What has less room than its words need: buttons, lines, and what is wider than its pane."""
    found = []
    for part in root.findChildren(QWidget):
        is_button = isinstance(part, QPushButton | QCheckBox | QRadioButton)
        is_line = type(part) is QLabel and not part.wordWrap()
        if (is_button or is_line) and part.isVisible() and part.width() < part.sizeHint().width():
            found.append(getattr(part, "text", str)())
    for field in root.findChildren(QLineEdit):
        needed = field.fontMetrics().horizontalAdvance(field.text())
        is_key = isinstance(field.parent(), QKeySequenceEdit) and field.isVisible()
        if is_key and field.width() < needed + 30:  # with the button that clears it
            found.append(field.text())
    for area in root.findChildren(QScrollArea):
        bar = area.horizontalScrollBar()
        if area.isVisible() and bar.maximum() > 0:
            found.append(f"{bar.maximum()} pixels of {type(area.widget()).__name__}")
    return found


@pytest.mark.parametrize("name", MAKERS)
def test_longer_words_are_not_cut_off(
    name: str, tmp_path: Path, window: QMainWindow, qtbot: QtBot
) -> None:
    window.resize(1280, 800)
    widget = MAKERS[name](tmp_path, window)
    qtbot.addWidget(widget)
    if not widget.isWindow():  # a pane: the window gives it its room
        window.setCentralWidget(widget)
    window.show()
    widget.show()
    assert cut_off(widget) == []


@pytest.mark.parametrize("language", ["de", "fr"])  # their words are the longest
@pytest.mark.parametrize("name", ["settings", "packages", "picker", "feed"])
def test_dialogs_have_room_on_a_narrow_screen(
    name: str, language: str, tmp_path: Path, qapp: QApplication, window: QMainWindow, qtbot: QtBot
) -> None:
    remove_translators(qapp)
    install_translators(qapp, language)
    widget = MAKERS[name](tmp_path, window)
    qtbot.addWidget(widget)
    widget.resize(600, 560)
    widget.show()
    assert widget.minimumSizeHint().width() <= 600
    groups = [group.name for group in fields(Settings)] if name == "settings" else []
    for group in groups:
        assert isinstance(widget, SettingsDialog)
        widget.show_group(group)
        QApplication.processEvents()
        assert (group, cut_off(widget)) == (group, [])


@pytest.mark.usefixtures("window")
def test_the_window_itself_speaks_the_language_with_nothing_cut_off(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with shown_window(qtbot, tmp_path, size=(1280, 720)) as made:
        open_source(qtbot, made, SAMPLE)
        made.parts.actions.prepare()
        for drawer in (True, False):
            made.window_actions["toggle_library"].setChecked(drawer)
            made.window_actions["toggle_sidebar"].setChecked(not drawer)
            QApplication.processEvents()
            assert cut_off(made) == []
        texts = {made.window_actions[spec.name].text() for spec in ACTIONS}
        assert sorted({found for text in texts if (found := untranslated(text))}) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", ""),
        ("Add feed…", "[Ádd fééd… óñé"),
        ("Saved as {0}.", "[Sávéd ás {0}. óñé"),
        ("&Open", "[&Opéñ ó"),
        ("%n word(s)", "[%n wórd(s) óñé"),
        ('<a href="x">Show</a>', '[<a href="x">Shów</a> óñé twó'),
    ],
)
def test_what_is_filled_in_and_markup_stay_as_they_are(text: str, wanted: str) -> None:
    found = pseudo(text)
    assert found.startswith(wanted)
    assert re.findall(r"\{\w*\}|%n|<[^>]*>|&\w", found) == re.findall(
        r"\{\w*\}|%n|<[^>]*>|&\w", text
    )
    assert found.endswith("]") or not found
