"""Other translations of a sentence, chosen or written in the window, and kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Translation
from reader.export import Format, render
from reader.resources import resource_path
from reader.ui.dialogs.alternatives import AlternativesDialog
from reader.ui.main_window import MainWindow
from reader.ui.reading.modes import Side
from tests.helpers.widgets import button
from tests.helpers.windows import SAMPLE, open_source, shown_window

OWN = "这是我写的译文。"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window that translates with the starter packages, with the sample page open."""
    with shown_window(qtbot, tmp_path / "profile", starter_packages=True) as window:
        open_source(qtbot, window, SAMPLE)
        yield window
        if dialog := window.controllers.dialogs.dialog("alternatives"):
            dialog.close()


def sentence_of(window: MainWindow) -> tuple[int, str]:
    """A sentence of the first paragraph, and its row."""
    rows = window.parts.view.presenter.rows
    row = next(n for n, r in enumerate(rows) if len(r.parts) > 2)
    return row, rows[row].parts[0].text


def opened(window: MainWindow) -> AlternativesDialog:
    dialog = window.controllers.dialogs.dialog("alternatives")
    assert isinstance(dialog, AlternativesDialog)
    return dialog


def field(window: MainWindow) -> QPlainTextEdit:
    found = opened(window).findChild(QPlainTextEdit)
    assert found is not None
    return found


def write(window: MainWindow, text: str) -> str:
    """Open the dialog for a sentence by its key, write a translation; the sentence."""
    row, sentence = sentence_of(window)
    window.parts.view.pointer.put_caret(row)
    window.window_actions["other_translations"].trigger()
    field(window).setPlainText(text)
    button(opened(window), "Use this translation").click()
    return sentence


def shown(window: MainWindow) -> str:
    """The text of the translation's side."""
    pane = window.parts.view.pane_layout.pane_of(Side.TARGET)
    assert pane is not None
    return pane.toPlainText()


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.parts.view.is_settled)


def test_what_is_written_shows_marked_and_can_be_undone(qtbot: QtBot, window: MainWindow) -> None:
    before = window.parts.session.translations[sentence_of(window)[1]].text
    sentence = write(window, f"  {OWN}\n ")
    settle(qtbot, window)
    assert OWN in shown(window)
    assert before not in shown(window)
    assert window.parts.session.translations[sentence].own
    pane = window.parts.view.pane_layout.pane_of(Side.TARGET)
    assert pane is not None
    assert pane.column.content(sentence_of(window)[0], Side.TARGET).own == {0}
    window.window_actions["undo"].trigger()
    settle(qtbot, window)
    assert before in shown(window)


@pytest.mark.parametrize("leave", ["escape", "another page"])
def test_what_was_written_and_not_used_is_there_when_the_dialog_opens_again(
    qtbot: QtBot, window: MainWindow, leave: str
) -> None:
    sentence = sentence_of(window)[1]
    before = window.parts.session.translations[sentence].text
    window.controllers.alternatives.show(sentence)
    field(window).setPlainText(OWN)
    if leave == "escape":
        qtbot.keyClick(field(window), Qt.Key.Key_Escape)
    else:
        open_source(qtbot, window, str(resource_path("samples", "chinese.html")))
    assert window.controllers.dialogs.dialog("alternatives") is None
    open_source(qtbot, window, SAMPLE)
    assert window.parts.session.translations[sentence].text == before
    window.controllers.alternatives.show(sentence)
    assert field(window).toPlainText() == OWN
    button(opened(window), "Use this translation").click()
    window.controllers.alternatives.show(sentence)
    field(window).setPlainText("")
    opened(window).reject()
    window.controllers.alternatives.show(sentence)
    assert field(window).toPlainText() == OWN


def test_it_is_kept_with_the_article_and_survives_another_package(
    qtbot: QtBot, window: MainWindow
) -> None:
    sentence = write(window, OWN)
    window.window_actions["translate_again"].trigger()
    open_source(qtbot, window, SAMPLE)
    qtbot.waitUntil(lambda: OWN in shown(window))
    window.controllers.translation._translate_anew()
    with qtbot.waitSignal(window.settled, timeout=20_000):
        pass
    settle(qtbot, window)
    assert OWN in shown(window)
    assert window.parts.session.translations[sentence].text == OWN
    article = window.exporting.article()
    assert article is not None
    assert OWN in render(article, Format.TMX).decode()


def test_the_package_s_own_translation_comes_back_when_it_is_wished(
    qtbot: QtBot, window: MainWindow
) -> None:
    sentence = sentence_of(window)[1]
    before = window.parts.session.translations[sentence].text
    write(window, OWN)
    window.controllers.alternatives.show(sentence)
    assert field(window).toPlainText() == OWN
    button(opened(window), "Back to the package's").click()
    open_source(qtbot, window, SAMPLE)
    settle(qtbot, window)
    assert window.parts.session.translations[sentence].text == before
    assert OWN not in shown(window)


def test_one_of_the_alternatives_is_chosen_and_names_its_package(window: MainWindow) -> None:
    sentence = sentence_of(window)[1]
    window.controllers.alternatives.show(sentence)
    machine = window.parts.session.machine_translations[sentence]
    service = window.parts.services.translation
    handler, _ = service._asked[window.parts.session.pair, sentence]
    other = Translation(sentence, "另一种译文。", machine.pair, machine.packages)
    handler([machine, other])
    found = opened(window).findChild(QListWidget)
    assert found is not None
    assert [found.item(n).text() for n in range(found.count())] == [machine.text, other.text]
    found.setCurrentRow(1)
    assert field(window).toPlainText() == other.text
    button(opened(window), "Use this translation").click()
    kept = window.parts.session.translations[sentence]
    assert (kept.text, kept.own, kept.packages) == (other.text, True, machine.packages)


def test_choosing_what_the_package_says_is_nothing_of_ones_own(window: MainWindow) -> None:
    sentence = sentence_of(window)[1]
    machine = window.parts.session.translations[sentence].text
    write(window, machine)
    assert window.parts.session.undo_stack.count() == 0
    write(window, OWN)
    write(window, machine)
    assert not window.parts.session.translations[sentence].own


def test_nothing_is_no_translation(window: MainWindow) -> None:
    window.controllers.alternatives.show(sentence_of(window)[1])
    field(window).setPlainText("  \n ")
    assert not button(opened(window), "Use this translation").isEnabled()


def test_the_starter_package_s_silence_is_explained(qtbot: QtBot, window: MainWindow) -> None:
    window.controllers.alternatives.show(sentence_of(window)[1])
    remark = opened(window)._remark
    qtbot.waitUntil(lambda: "Choose a word" in remark.text())  # the dictionary may be the later
    assert "knows one translation only" in remark.text()


def test_the_menu_of_a_sentence_opens_the_dialog(window: MainWindow) -> None:
    row, sentence = sentence_of(window)
    pane = window.parts.view.pane_layout.pane_of(Side.TARGET)
    assert pane is not None
    spot = pane.spot(pane.column.block(row).position() + 1)
    pane.menu_requested.emit(spot, QPoint(0, 0))
    menu = pane.findChildren(QMenu)[-1]
    next(a for a in menu.actions() if a.text() == "Other translations…").trigger()
    menu.close()
    assert opened(window)._source.text() == sentence


def test_another_page_closes_the_dialog(qtbot: QtBot, window: MainWindow) -> None:
    window.controllers.alternatives.show(sentence_of(window)[1])
    open_source(qtbot, window, SAMPLE)
    assert window.controllers.dialogs.dialog("alternatives") is None


def test_what_was_written_for_an_earlier_wording_is_offered(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = tmp_path / "story.html"
    text = "<title>Ferry</title><article><h1>Ferry</h1><p>{}</p><p>{}</p></article>"
    second = "The pilot waited on the quay until the fog had lifted over the harbour."
    page.write_text(text.format("The ferry was ten minutes late on Tuesday.", second), "utf-8")
    open_source(qtbot, window, str(page))
    window.controllers.alternatives.show("The ferry was ten minutes late on Tuesday.")
    field(window).setPlainText(OWN)
    button(opened(window), "Use this translation").click()
    changed = "The ferry was forty minutes late on Tuesday."
    page.write_text(text.format(changed, second), "utf-8")
    open_source(qtbot, window, str(page))
    qtbot.waitUntil(lambda: bool(window.controllers.alternatives._own))
    assert OWN not in shown(window)
    window.controllers.alternatives.show(changed)
    found = opened(window).findChild(QListWidget)
    assert found is not None
    offered = [found.item(n).text() for n in range(found.count())]
    assert [text for text in offered if text.startswith(OWN) and "earlier wording" in text]


def test_without_a_translation_one_is_told_to_point_at_one(window: MainWindow) -> None:
    window.parts.session.forget_translations()
    window.parts.view.pointer.put_caret(sentence_of(window)[0])
    window.window_actions["other_translations"].trigger()
    assert window.controllers.dialogs.dialog("alternatives") is None
    assert window.parts.messages.notice.isVisible()


def test_everything_in_the_dialog_has_a_name(window: MainWindow) -> None:
    window.controllers.alternatives.show(sentence_of(window)[1])
    found = opened(window).findChild(QListWidget)
    assert found is not None
    assert found.accessibleName()
    assert field(window).accessibleName()
    assert opened(window).windowTitle()


def choose(window: MainWindow, word: str, *, always: bool) -> tuple[str, str]:
    """Choose the first other meaning of a word in the dialog; what was said, and what is now."""
    dialog = opened(window)
    source = dialog.findChildren(QLabel)[0]
    before = field(window).toPlainText()
    link = re.search(rf'<a href="(\d+)">{word}</a>', source.text())
    assert link is not None
    source.linkActivated.emit(link[1])
    menu = next(m for m in dialog.findChildren(QMenu) if not m.title())
    submenu = menu.actions()[-1].menu()
    assert isinstance(submenu, QMenu)
    actions = submenu.actions() if always else menu.actions()
    assert 1 <= len(submenu.actions()) <= 3
    meaning = actions[0].text()
    actions[0].trigger()
    menu.close()
    return before, meaning


@pytest.fixture
def word(qtbot: QtBot, window: MainWindow) -> str:
    """The first word of the dialog, opened at a sentence, that may mean something else."""
    window.controllers.alternatives.show(sentence_of(window)[1])
    source = opened(window).findChildren(QLabel)[0]
    qtbot.waitUntil(lambda: "<a href" in source.text())
    found = re.search(r'<a href="\d+">([^<]+)</a>', source.text())
    assert found is not None
    return found[1]


def test_another_meaning_of_a_word_is_written_and_kept_for_the_page(
    qtbot: QtBot, window: MainWindow, word: str
) -> None:
    before, meaning = choose(window, word, always=False)
    text = field(window).toPlainText()
    assert meaning in text
    assert text != before
    button(opened(window), "Use this translation").click()
    settle(qtbot, window)
    assert window.parts.session.translations[sentence_of(window)[1]].text == text
    assert text in shown(window)


def test_a_meaning_for_always_is_in_the_glossary_and_can_be_undone(
    qtbot: QtBot, window: MainWindow, word: str
) -> None:
    _, meaning = choose(window, word, always=True)
    assert window.controllers.dialogs.dialog("alternatives") is None
    settings = window.parts.services.settings
    pair = window.parts.session.pair
    assert settings.current.translation.glossary[f"{pair.source}-{pair.target}"] == {word: meaning}
    button(window.parts.messages.notice, "Undo").click()
    assert settings.current.translation.glossary == {}
