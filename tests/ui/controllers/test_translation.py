"""Which languages a page is read in: as usual, as chosen for this page, swapped, and its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Pair, Translation
from reader.resources import resource_path
from reader.translation.worker.events import WorkerState
from reader.ui.dialogs.glossary import GlossaryEditor
from reader.ui.dialogs.packages import PackagesDialog
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.main_window import MainWindow
from reader.ui.reading import Mode
from reader.ui.widgets.language_button import LanguageButton
from tests.helpers.packages import build_package, lend_builtin_packages
from tests.helpers.widgets import button, texts
from tests.helpers.windows import SAMPLE, open_source, shown_window

CHINESE = str(resource_path("samples", "chinese.html"))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window with nothing chosen for this run and no packages."""
    with shown_window(qtbot, tmp_path / "profile", "", size=(1300, 800)) as window:
        yield window


def choose(window: MainWindow, *words: str) -> None:
    """Choose the first entry of the language menu that holds the words."""
    next(a for a in entries(window) if all(word in a.text() for word in words)).trigger()


def entries(window: MainWindow) -> list[QAction]:
    return window.toolbar.languages.menu().actions()


def usual(window: MainWindow) -> str:
    value = window.parts.services.settings.current.languages.target
    assert isinstance(value, str)
    return value


def panel_button(window: MainWindow) -> QPushButton:
    panel = window.parts.view.pane_layout.panel
    assert panel.isVisible()
    return next(b for b in panel.findChildren(QPushButton) if b.isVisible())


def test_sentences_that_failed_are_counted_when_a_page_is_done(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_source(qtbot, window, SAMPLE)
    session, service = window.parts.session, window.parts.services.translation
    first, second, *_ = session.state.sentences()
    done = Translation(first, "一", session.pair, ())
    service.translated.emit([done])
    service.finished.emit()
    assert "Translated" in texts(window.status)
    service.translated.emit([Translation(second, second, session.pair, (), failed=True)])
    service.finished.emit()
    assert "1 sentence could not be translated: ↻ tries again" in texts(window.status)


def test_swap_and_swap_again_is_where_one_was(qtbot: QtBot, window: MainWindow) -> None:
    open_source(qtbot, window, SAMPLE)
    session = window.parts.session
    assert session.pair == Pair("en", "zh")
    window.window_actions["swap_languages"].trigger()
    assert session.pair == Pair("en", "en")
    window.window_actions["swap_languages"].trigger()
    assert session.pair == Pair("en", "zh")
    assert session.chosen_target == ""
    assert usual(window) == ""


def test_a_choice_for_one_page_is_not_one_for_the_next(qtbot: QtBot, window: MainWindow) -> None:
    open_source(qtbot, window, SAMPLE)
    window.parts.session.read_in("de")
    assert window.toolbar.languages.pair == Pair("en", "de")
    open_source(qtbot, window, CHINESE)
    assert window.parts.session.pair == Pair("zh", "en")
    assert usual(window) == ""


def test_a_choice_stays_when_the_page_is_loaded_again(qtbot: QtBot, window: MainWindow) -> None:
    open_source(qtbot, window, SAMPLE)
    window.parts.session.read_in("de")
    with qtbot.waitSignal(window.settled, timeout=20_000):
        qtbot.keyClick(window.parts.view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert window.parts.session.pair == Pair("en", "de")


def test_the_menu_leads_back_to_automatic(qtbot: QtBot, window: MainWindow) -> None:
    open_source(qtbot, window, SAMPLE)
    choose(window, "English")
    checked = [a.text() for a in entries(window) if a.isChecked()]
    assert checked == ["English", "English"]  # read in it, and written in it
    choose(window, "Automatic")
    assert window.parts.session.pair == Pair("en", "zh")
    assert [a.text() for a in entries(window) if a.isChecked()] == ["Automatic", "English"]


def test_a_choice_becomes_the_usual_one_only_by_its_own_entry(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_source(qtbot, window, CHINESE)
    choose(window, "中文")
    assert usual(window) == ""
    choose(window, "every page", "中文")
    assert usual(window) == "zh"
    open_source(qtbot, window, SAMPLE)
    assert window.parts.session.pair == Pair("en", "zh")


def test_the_usual_language_that_is_set_counts_for_the_open_page(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_source(qtbot, window, SAMPLE)
    with qtbot.waitSignal(window.parts.session.pair_changed):
        window.parts.services.settings.set("languages.target", "de")
    assert window.parts.session.pair == Pair("en", "de")


def test_a_page_in_the_readers_language_has_one_column_and_a_way_on(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1400, 800)
    window.parts.services.settings.set("languages.target", "zh")
    open_source(qtbot, window, CHINESE)
    view = window.parts.view
    assert len(view.pane_layout.panes) == 1
    assert view.presenter.effective_mode is Mode.ORIGINAL
    button = panel_button(window)
    assert button.text() == "Read in English"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.parts.session.pair == Pair("zh", "en")
    assert view.pane_layout.panel.kind == "no-package"
    assert usual(window) == "zh"


def test_without_a_page_the_language_that_one_will_be_read_in_is_said(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.parts.services.settings.set("languages.target", "zh")
    open_source(qtbot, window, SAMPLE)
    window.window_actions["new_tab"].trigger()
    assert window.toolbar.languages.text() == "Any language  →  中文（简体）"


def test_the_way_on_stands_above_the_text_and_apart_from_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.parts.services.settings.set("languages.target", "zh")
    open_source(qtbot, window, CHINESE)
    layout = window.parts.view.pane_layout
    panel, (pane,) = layout.panel.geometry(), layout.panes
    assert pane.frame_of_text is not None
    assert abs(panel.left() - pane.frame_of_text.left) < 10
    assert pane.geometry().top() > panel.bottom() + 5


def test_without_automatic_translation_the_way_on_is_there_too(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.parts.services.settings.set("translation.automatic", False)
    window.parts.services.settings.set("languages.target", "zh")
    open_source(qtbot, window, CHINESE)
    assert panel_button(window).text() == "Read in English"


def test_another_language_keeps_the_place_and_what_is_hidden(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_source(qtbot, window, SAMPLE)
    view, session = window.parts.view, window.parts.session
    hidden = session.hidden | {session.state.shown_sections()[-1].id}
    session.set_visible(session.state.shown_sections()[-1].id, False)
    bar = view.pane_layout.panes[-1].verticalScrollBar()
    qtbot.waitUntil(lambda: view.is_settled)
    bar.setValue(bar.maximum() // 2)
    place = view.navigation.position()
    session.read_in("de")
    qtbot.waitUntil(lambda: view.is_settled)
    assert view.navigation.position()["row"] == place["row"]
    assert session.hidden == hidden


def test_both_kinds_of_chinese_are_offered(window: MainWindow) -> None:
    names = [entry.text() for entry in entries(window)]
    assert "中文（简体）" in names
    assert "中文（繁體）" in names


def test_a_fixed_name_is_for_the_languages_the_reader_reads(window: MainWindow) -> None:
    window.parts.services.settings.set("languages.target", "zt")
    window.window_actions["show_settings"].trigger()
    dialog = window.controllers.dialogs.dialog("settings")
    assert isinstance(dialog, SettingsDialog)
    dialog.show_group("translation")
    (editor,) = dialog.findChildren(GlossaryEditor)
    editor._term.setText("Norvane")
    editor._translation.setText("諾凡")
    editor._add.click()
    dialog.close()
    glossary = window.parts.services.settings.current.translation.glossary
    assert glossary == {"en-zt": {"Norvane": "諾凡"}}


def test_more_languages_are_offered_where_packages_are(window: MainWindow) -> None:
    choose(window, "More languages")
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    shown = [dialog for dialog in dialogs if dialog.isVisible()]
    assert [dialog.windowTitle() for dialog in shown] == ["Language packages"]
    shown[0].close()


def test_the_menu_names_the_key_of_swap(window: MainWindow) -> None:
    assert isinstance(window.toolbar.languages, LanguageButton)
    assert window.window_actions["swap_languages"] in entries(window)
    keys = [key.toString() for key in window.window_actions["reload"].shortcuts()]
    assert keys == ["F5", "Ctrl+R"]


@pytest.fixture
def starter(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A window whose sample page is translated by the package that comes with the program."""
    lend_builtin_packages(window.parts.services.paths)
    window.parts.services.settings.set("translation.starter_packages", True)
    open_source(qtbot, window, SAMPLE)
    assert window.parts.session.translations
    return window


def told(window: MainWindow) -> str:
    panel = window.parts.view.pane_layout.panel
    return panel.text if panel.isVisible() else ""


def target_text(window: MainWindow) -> str:
    return window.parts.view.pane_layout.panes[-1].toPlainText()


def test_other_characters_are_shown_at_once(qtbot: QtBot, starter: MainWindow) -> None:
    assert "船厂" in target_text(starter)
    with qtbot.waitSignal(starter.settled, timeout=20_000):
        starter.parts.services.settings.set("languages.chinese_script", "traditional")
    qtbot.waitUntil(lambda: "船廠" in target_text(starter), timeout=20_000)
    assert "船厂" not in target_text(starter)


def test_the_properties_say_what_translated_the_article(starter: MainWindow) -> None:
    starter.window_actions["show_properties"].trigger()
    dialog = starter.controllers.dialogs.dialog("properties")
    assert dialog is not None
    assert "starter package, rough" in texts(dialog)
    dialog.close()


def test_the_starter_package_is_given_up_and_taken_again_at_once(
    qtbot: QtBot, starter: MainWindow
) -> None:
    settings = starter.parts.services.settings
    settings.set("translation.starter_packages", False)
    assert told(starter).startswith("No language package")
    assert not starter.parts.session.translations
    qtbot.waitUntil(lambda: "船厂" not in target_text(starter))
    with qtbot.waitSignal(starter.settled, timeout=20_000):
        settings.set("translation.starter_packages", True)
    assert told(starter) == ""
    qtbot.waitUntil(lambda: "船厂" in target_text(starter))


def test_where_a_package_lacks_the_page_can_be_read_in_english(
    qtbot: QtBot, starter: MainWindow
) -> None:
    starter.parts.services.settings.set("languages.target", "de")
    open_source(qtbot, starter, CHINESE)
    assert "Chinese into German" in told(starter)
    panel = starter.parts.view.pane_layout.panel
    with qtbot.waitSignal(starter.settled, timeout=20_000):
        button(panel, "Read in English").click()
    assert starter.parts.session.pair == Pair("zh", "en")
    assert told(starter) == ""
    assert starter.parts.session.translations


def test_english_is_not_offered_for_an_english_page(qtbot: QtBot, starter: MainWindow) -> None:
    starter.parts.services.settings.set("languages.target", "de")
    open_source(qtbot, starter, SAMPLE)
    assert "English into German" in told(starter)
    panel = starter.parts.view.pane_layout.panel
    assert [b.text() for b in panel.findChildren(QPushButton) if b.isVisible()] == [
        "Download…",
        "Install from file…",
    ]


def test_a_better_package_takes_the_place_of_the_starter_at_once(
    qtbot: QtBot, starter: MainWindow, tmp_path: Path
) -> None:
    package = build_package(tmp_path, words={"said": "据称", "the": "这"})
    with qtbot.waitSignal(starter.settled, timeout=60_000):
        starter.parts.services.packages.install_file(package)
    assert {p for t in starter.parts.session.translations.values() for p in t.packages} == {
        "translate-en_zh 1.0"
    }
    qtbot.waitUntil(lambda: "据称" in target_text(starter))


def test_a_smaller_bound_for_kept_translations_holds_at_once(
    qtbot: QtBot, starter: MainWindow
) -> None:
    kept = Counted(starter)
    qtbot.waitUntil(lambda: kept.size() > 0)
    starter.parts.services.settings.set("translation.cache_megabytes", 0)
    qtbot.waitUntil(lambda: kept.size() == 0)


class Counted:
    """Looks into the kept translations."""

    def __init__(self, window: MainWindow) -> None:
        self._path = window.parts.services.paths.database

    def size(self) -> int:
        with closing(sqlite3.connect(self._path)) as database:
            return int(database.execute("SELECT count(*) FROM translations").fetchone()[0])


def test_the_translator_is_made_ready_where_pages_are_translated_without_being_asked(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_ready: list[Pair] = []
    monkeypatch.setattr(window.parts.services.translation, "prepare", made_ready.append)
    window.parts.services.settings.set("languages.target", "zh")
    window.controllers.translation.prepare()
    window.parts.services.settings.set("translation.automatic", False)
    window.controllers.translation.prepare()
    assert made_ready == [Pair("en", "zh")]


def test_what_translated_roughly_leads_to_the_better_package(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path / "rough", starter_packages=True, size=(1300, 800)) as window:
        open_source(qtbot, window, SAMPLE)
        pane = window.parts.view.pane_layout.panes[1]
        assert "Better translation" in pane.toPlainText()
        assert "some sentences are wrong" in pane.toPlainText().replace("\xa0", " ")
        pane.action_chosen.emit("packages", 1)
        dialog = window.findChild(PackagesDialog)
        assert dialog is not None
        assert dialog.isVisible()
        dialog.close()


def test_the_full_package_takes_over_on_the_open_page_and_gives_it_back(
    qtbot: QtBot, starter: MainWindow, tmp_path: Path
) -> None:
    packages, session = starter.parts.services.packages, starter.parts.session
    rough = {source: t.text for source, t in session.machine_translations.items()}
    assert "starter package, rough · offline" in target_text(starter)
    with qtbot.waitSignal(starter.settled, timeout=60_000):
        packages.install_file(build_package(tmp_path, "en", "zh", version="1.9"))
    qtbot.waitUntil(lambda: "Argos en→zh 1.9 · offline" in target_text(starter))
    full = {source: t.text for source, t in session.machine_translations.items()}
    assert full.keys() == rough.keys()
    assert {t.packages for t in session.machine_translations.values()} == {("translate-en_zh 1.9",)}
    assert "starter" not in target_text(starter)
    states: list[WorkerState] = []
    starter.parts.services.translation.state_changed.connect(states.append)
    with qtbot.waitSignal(starter.settled, timeout=60_000):
        packages.remove(packages.installed()[0])
    qtbot.waitUntil(lambda: "starter package, rough · offline" in target_text(starter))
    assert {s: t.text for s, t in session.machine_translations.items()} == rough != full
    with qtbot.waitSignal(starter.settled, timeout=60_000):
        packages.install_file(build_package(tmp_path, "en", "zh", version="1.9"))
    assert {s: t.text for s, t in session.machine_translations.items()} == full
    assert WorkerState.TRANSLATING not in states  # what each made was kept


def test_without_a_starter_package_nothing_better_is_offered(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.parts.services.packages.install_file(build_package(tmp_path, "en", "zh"))
    qtbot.waitSignal(window.parts.services.packages.changed).wait()
    open_source(qtbot, window, SAMPLE)
    assert "Better translation" not in window.parts.view.pane_layout.panes[1].toPlainText()
