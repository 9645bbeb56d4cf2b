"""The first run: what stands before the first article, and how it goes away."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Pair
from reader.ui.dialogs.first_run import FirstRunPanel
from reader.ui.main_window import MainWindow
from tests.helpers.packages import build_package
from tests.helpers.widgets import button, texts
from tests.helpers.windows import SAMPLE, open_source, shown_window

SAMPLE_BUTTON = "Open the sample page"


def test_first_run_panel_stands_before_the_article_once(qtbot: QtBot, reading: MainWindow) -> None:
    reading.greet()
    assert not reading.parts.view.isVisible()
    button(reading, SAMPLE_BUTTON).click()
    assert reading.parts.view.isVisible()
    reading.greet()
    assert reading.parts.view.isVisible()


def test_later_asks_again_at_the_next_start_and_opens_nothing(
    qtbot: QtBot, reading: MainWindow
) -> None:
    reading.activateWindow()
    reading.greet()
    button(reading.paper, "Later").click()
    assert not reading.parts.view.isVisible()
    assert not reading.parts.sidebar.isVisible()
    assert reading.toolbar.address.hasFocus()
    shown = " ".join(texts(reading.paper))
    assert "starter package" not in shown
    assert "Type an address above" in shown
    assert not reading.state.welcomed


@pytest.mark.parametrize("asked_before", [True, False])
def test_the_sample_of_the_menu_ends_the_first_run(
    qtbot: QtBot, reading: MainWindow, asked_before: bool
) -> None:
    reading.greet()
    if not asked_before:
        button(reading.paper, "Later").click()
    with qtbot.waitSignal(reading.settled, timeout=60_000):
        reading.window_actions["open_sample"].trigger()
    assert reading.parts.view.isVisible()
    assert "Shipyard" in reading.windowTitle()
    assert reading.state.welcomed


def test_a_page_of_ones_own_ends_the_first_run(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    reading.greet()
    story = tmp_path / "story.html"
    story.write_text("<title>Tide</title><p>The tide came in at noon, the pilot said.</p>", "utf-8")
    open_source(qtbot, reading, str(story))
    assert reading.parts.view.isVisible()
    assert reading.parts.sidebar.isVisible()
    reading.greet()
    assert reading.parts.view.isVisible()


def test_the_first_run_hides_the_sections_and_enter_opens_the_sample(
    qtbot: QtBot, reading: MainWindow
) -> None:
    reading.activateWindow()
    reading.greet()
    assert not reading.parts.sidebar.isVisible()
    assert isinstance(QApplication.focusWidget(), QPushButton)
    buttons = reading.paper.findChildren(QPushButton)
    sample = next(b for b in buttons if b.text() == "Open the sample page")
    sample.setFocus()
    qtbot.keyClick(sample, Qt.Key.Key_Return)
    assert not reading.controllers.welcome.is_open
    assert reading.parts.sidebar.isVisible()


def test_nothing_is_said_of_a_translation_that_was_ready_before(reading: MainWindow) -> None:
    reading.status.show_text("Translated")
    reading.greet()
    assert "Translated" not in texts(reading.status)


def test_the_sections_stay_away_during_the_first_run(reading: MainWindow) -> None:
    reading.greet()
    for _ in range(2):
        reading.window_actions["toggle_sidebar"].trigger()
        assert not reading.parts.sidebar.isVisible()
    button(reading.paper, SAMPLE_BUTTON).click()
    assert reading.parts.sidebar.isVisible()


def test_nothing_is_done_with_the_page_behind_the_first_run(reading: MainWindow) -> None:
    reading.greet()
    names = ("read_aloud", "save_as", "keep", "mark_spam", "translate", "toggle_sidebar")
    assert not any(reading.window_actions[name].isEnabled() for name in names)
    button(reading.paper, SAMPLE_BUTTON).click()
    assert all(reading.window_actions[name].isEnabled() for name in names)


def test_the_first_run_fits_a_small_screen(window: MainWindow) -> None:
    window.greet()
    assert window.minimumSizeHint().width() <= 460


def test_behind_the_first_run_no_page_is_named(qtbot: QtBot, window: MainWindow) -> None:
    window.greet()
    open_source(qtbot, window, SAMPLE)
    assert (window.windowTitle(), window.toolbar.address.text()) == ("Bilingual Reader", "")
    button(window.paper, "Open the sample page").click()
    assert "Shipyard" in window.windowTitle()
    assert window.toolbar.address.text() == "Sample page"


def test_behind_the_first_run_nothing_is_said_of_a_translation(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with shown_window(qtbot, tmp_path / "profile", starter_packages=True) as window:
        said: list[str] = []
        window.parts.services.translation.progress_changed.connect(
            lambda _progress: said.extend(texts(window.status))
        )
        window.greet()
        open_source(qtbot, window, SAMPLE)
        said += texts(window.status)
        assert not [text for text in said if text.startswith("Translat") and "stays" not in text]
        button(window.paper, "Open the sample page").click()
        window.window_actions["translate_again"].trigger()
        qtbot.waitUntil(lambda: "Translated" in texts(window.status), timeout=20_000)


def test_an_address_that_failed_does_not_stay_above_the_sample(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.greet()
    open_source(qtbot, window, SAMPLE)
    open_source(qtbot, window, "/no/such/page.html")
    button(window.paper, SAMPLE_BUTTON).click()
    assert window.toolbar.address.text() == "Sample page"
    assert not window.parts.messages.isVisible()


def test_closing_a_message_names_no_page_behind_the_first_run(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.greet()
    open_source(qtbot, window, SAMPLE)
    open_source(qtbot, window, "/no/such/page.html")
    button(window.parts.messages, "").click()
    assert window.toolbar.address.text() == ""


def test_tab_comes_to_the_languages_and_leaves_the_panel(qtbot: QtBot, reading: MainWindow) -> None:
    reading.activateWindow()
    reading.greet()
    panel = reading.paper.currentWidget()
    assert panel is not None
    seen = set()
    for _ in range(30):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert set(panel.findChildren(QComboBox)) <= seen
    assert reading.toolbar.address in seen


def test_a_package_installed_from_the_first_run_is_told_there(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    reading.greet()
    assert any("There is no package for this pair yet" in text for text in texts(reading.paper))
    reading.parts.services.packages.install_file(build_package(tmp_path, version="1.9"))
    qtbot.waitUntil(
        lambda: any("Ready: Argos en→zh 1.9" in text for text in texts(reading.paper)),
        timeout=60_000,
    )
    assert button(reading, SAMPLE_BUTTON).property("accent")


def test_an_opening_that_is_stopped_during_the_first_run_goes_back_to_it(
    qtbot: QtBot, reading: MainWindow
) -> None:
    reading.activateWindow()
    reading.greet()
    address = reading.toolbar.address
    pages = reading.parts.services.pages
    address.setFocus()
    address.submitted.emit("http://127.0.0.1:9/never")
    qtbot.waitUntil(lambda: pages.opening is not None)
    with qtbot.waitSignal(pages.stopped):
        address.left.emit()
    assert address.address == ""
    assert reading.controllers.welcome.is_open
    assert QApplication.focusWidget() is reading.controllers.welcome.entrance()
    assert not reading.window_actions["reload"].isEnabled()
    button(reading, SAMPLE_BUTTON).click()
    assert address.address == "Sample page"
    assert reading.window_actions["reload"].isEnabled()


def test_a_low_window_scrolls_the_first_run_and_squeezes_nothing(qtbot: QtBot) -> None:
    panel = FirstRunPanel(lambda _pair: None, ["en", "de"], Pair("en", "de"))
    qtbot.addWidget(panel)
    panel.resize(420, 160)
    panel.show()
    qtbot.waitUntil(lambda: squeezed(panel) == [])
    assert panel.height() == 160


def squeezed(panel: QWidget) -> list[str]:
    """The texts that have less height than their lines take."""
    labels = [label for label in panel.findChildren(QLabel) if label.isVisible() and label.text()]
    return [
        label.text()
        for label in labels
        if label.height()
        < max(label.heightForWidth(label.width()), label.minimumSizeHint().height())
    ]
