from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from string import Template
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QMenu,
    QPushButton,
    QScrollBar,
    QStyle,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.resources import resource_path
from reader.ui.actions import ACTIONS
from reader.ui.dialogs.editors import CalmComboBox
from reader.ui.style.icons import ICON_SIZE, icon, icon_pixmap
from reader.ui.style.theme import (
    apply_theme,
    colour_frames,
    load_theme,
    mix,
    palette,
    scaled,
    style_sheet,
)
from tests.helpers.contrast import contrast

THEMES = ("light", "dark")
ROOT = Path(__file__).resolve().parents[2]
ICON_NAMES = sorted(path.stem for path in resource_path("icons").glob("*.svg"))

#: What is written on what, somewhere in the interface.
TEXT_ON_GROUND = [
    *(("text", ground) for ground in ("window", "paper", "selection", "field", "highlight")),
    *(("secondary", ground) for ground in ("window", "paper", "selection", "field")),
    *(("accent", ground) for ground in ("window", "paper", "field", "highlight", "spam_tint")),
    ("accent_text", "accent"),
    *(("spam", ground) for ground in ("window", "paper", "spam_tint")),
    *(("advert", ground) for ground in ("window", "paper", "advert_tint")),
    ("text", "spam_tint"),
    ("text", "advert_tint"),
    ("secondary", "spam_tint"),
    ("secondary", "advert_tint"),
]


@pytest.mark.parametrize("name", THEMES)
def test_an_icon_is_drawn_once_a_theme(qapp: QApplication, name: str) -> None:
    theme = load_theme(name)
    first, second = (icon("search").pixmap(ICON_SIZE).cacheKey() for _ in range(2))
    assert first == second
    assert first != icon("search", theme.spam).pixmap(ICON_SIZE).cacheKey()


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(name: str, text: str, ground: str) -> None:
    colours = load_theme(name).colours()
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_the_doubt_underline_is_seen_on_the_paper(name: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.doubt, theme.paper) >= 3


def test_contrast_of_black_on_white_is_the_greatest_there_is() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    black, white = QColor("black"), QColor("white")
    assert mix(black, white, 1).name() == "#000000"
    assert mix(black, white, 0).name() == "#ffffff"


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_leaves_no_token_open(name: str, qapp: object) -> None:
    sheet = style_sheet(load_theme(name), QFont())
    assert "$" not in sheet


def test_the_style_sheet_uses_only_colours_the_themes_have() -> None:
    template = Template(resource_path("themes", "app.qss").read_text("utf-8"))
    used = set(template.get_identifiers())
    computed = {"accent_hover", "faint", "border", "icons", "name"}
    sizes = {token for token in used if re.fullmatch(r"px\d+", token)}
    assert used - computed - sizes <= set(load_theme("light").colours())


@pytest.mark.parametrize("name", THEMES)
def test_the_palette_takes_its_colours_from_the_theme(name: str) -> None:
    theme = load_theme(name)
    made = palette(theme)
    assert made.color(QPalette.ColorRole.Window) == theme.window
    assert made.color(QPalette.ColorRole.Text) == theme.text
    assert made.color(QPalette.ColorRole.Highlight) == theme.accent


def test_lengths_grow_with_the_font(qapp: object) -> None:
    small, large = QFont(), QFont()
    small.setPixelSize(13)
    large.setPixelSize(26)
    assert scaled(10, small) == 10
    assert scaled(10, large) == 20


def test_there_is_no_theme_of_an_unknown_name() -> None:
    with pytest.raises(FileNotFoundError):
        load_theme("sepia")


@pytest.mark.parametrize("name", ICON_NAMES)
def test_every_icon_draws_something_in_the_themes_colour(name: str, qapp: object) -> None:
    theme = load_theme("dark")
    image = icon_pixmap(name, theme.text, ICON_SIZE, ratio=3).toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert inked
    if not name.startswith("control-"):
        assert {colour.name() for colour in inked} == {theme.text.name()}


def test_an_icon_that_is_switched_on_has_the_accent(qapp: object) -> None:
    theme = load_theme("light")
    on = icon("sidebar").pixmap(QSize(34, 34), QIcon.Mode.Normal, QIcon.State.On).toImage()
    names = {
        on.pixelColor(x, y).name()
        for x in range(on.width())
        for y in range(on.height())
        if on.pixelColor(x, y).alpha() == 255
    }
    assert names == {theme.accent.name()}


def test_a_missing_icon_is_an_error_at_once(qapp: object) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_every_icon_that_is_named_is_there() -> None:
    named = {spec.icon for spec in ACTIONS if spec.icon}
    for path in (ROOT / "reader" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            first = node.args[0]
            function = getattr(node.func, "id", "")
            if function in ("icon", "icon_pixmap") and isinstance(first, ast.Constant):
                named.add(str(first.value))
    assert named
    assert named <= set(ICON_NAMES)


def test_the_list_of_a_box_has_one_frame(qapp: QApplication, qtbot: QtBot) -> None:
    theme = load_theme("light")
    apply_theme(qapp, theme)
    box = QComboBox()
    box.addItems(["Light", "Dark"])
    qtbot.addWidget(box)
    box.show()
    box.showPopup()
    popup = box.view().parentWidget()
    assert popup is not None
    image = popup.grab().toImage()
    middle = image.width() // 2
    column = [image.pixelColor(middle, y).name() for y in range(2, image.height() - 2)]
    assert mix(theme.text, theme.line, 0.15).name() not in column
    box.hidePopup()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_icons_of_the_file_dialog_are_seen(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    apply_theme(qapp, load_theme(name))
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    ground = load_theme(name).window
    buttons = [b for b in dialog.findChildren(QToolButton) if not b.icon().isNull()]
    assert len(buttons) == 6
    for button in buttons:
        picture = button.icon().pixmap(16).toImage()
        inks = [picture.pixelColor(x, y) for x in range(16) for y in range(16)]
        assert max(contrast(ink, ground) for ink in inks if ink.alpha() > 200) >= 2.5


def test_the_keyboard_is_told_by_the_border_of_a_button_alone(
    qapp: QApplication, qtbot: QtBot
) -> None:
    apply_theme(qapp, load_theme("light"))
    window = QWidget()
    qtbot.addWidget(window)
    first, button = QPushButton(window), QPushButton(" " * 30, window)
    button.setFixedSize(200, 40)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert button.hasFocus()
    picture = button.grab().toImage()
    inside = {picture.pixelColor(x, y).name() for x in range(8, 192) for y in range(8, 32)}
    assert inside == {load_theme("light").field.name()}


@pytest.mark.parametrize(
    ("platform", "setting", "asked"),
    [
        ("win32", "dark", [Qt.ColorScheme.Dark]),
        ("darwin", "light", [Qt.ColorScheme.Light]),
        ("win32", "system", [Qt.ColorScheme.Unknown]),
        ("linux", "dark", []),
    ],
)
def test_frames_that_the_system_draws_follow_the_theme(
    platform: str, setting: str, asked: list[Qt.ColorScheme], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Qt.ColorScheme] = []
    hints = SimpleNamespace(setColorScheme=told.append)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(
        "reader.ui.style.theme.QGuiApplication", SimpleNamespace(styleHints=lambda: hints)
    )
    colour_frames(setting)
    assert told == asked


def test_a_bar_that_has_nothing_to_scroll_is_not_seen(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, load_theme("light"))
    bar = QScrollBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)
    bar.resize(10, 200)
    for end, is_seen in ((0, False), (100, True)):
        bar.setRange(0, end)
        image = bar.grab().toImage()
        middle = {image.pixelColor(5, y).name() for y in range(image.height())}
        assert (len(middle) > 1) is is_seen


def test_a_menu_that_is_higher_than_the_screen_scrolls(qapp: QApplication) -> None:
    apply_theme(qapp, load_theme("light"))
    menu = QMenu()
    menu.ensurePolished()
    # Else it stands in columns, which large letters make wider than the screen.
    assert menu.style().styleHint(QStyle.StyleHint.SH_Menu_Scrollable, None, menu)


def test_a_choice_without_room_ends_in_an_ellipsis(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, load_theme("light"))

    def picture(words: str) -> QImage:
        box = CalmComboBox()
        qtbot.addWidget(box)
        box.addItem(words)
        box.setFixedSize(120, 28)
        return box.grab().toImage()

    words, metrics = "All languages of the world", QFontMetrics(qapp.font())
    cut = [f"{words[:length]}…" for length in range(1, len(words))]
    assert picture(words) in [picture(c) for c in cut if metrics.horizontalAdvance(c) < 85]
