"""A learner sees how difficult articles and stories are."""

from __future__ import annotations

import zlib
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.resources import resource_path
from reader.ui.main_window import MainWindow
from tests.helpers.windows import SAMPLE, open_source

CHINESE = str(resource_path("samples", "chinese.html"))


def level_said(window: MainWindow) -> str:
    """What the properties say of the level; "" as long as they say nothing."""
    dialog = window.controllers.dialogs.dialog("properties")
    texts = [label.text() for label in dialog.findChildren(QLabel)] if dialog else []
    return texts[texts.index("Level") + 1] if "Level" in texts else ""


def close(window: MainWindow) -> None:
    dialog = window.controllers.dialogs.dialog("properties")
    assert dialog is not None
    dialog.close()


def test_the_properties_say_the_level_of_an_article(qtbot: QtBot, library: MainWindow) -> None:
    open_source(qtbot, library, CHINESE)
    library.window_actions["show_properties"].trigger()
    qtbot.waitUntil(lambda: level_said(library) == "HSK 5")
    close(library)


def test_with_a_level_of_ones_own_they_say_how_much_is_known(
    qtbot: QtBot, library: MainWindow
) -> None:
    library.parts.services.settings.set("learning.english_level", "a2")
    open_source(qtbot, library, SAMPLE)
    library.window_actions["show_properties"].trigger()
    qtbot.waitUntil(lambda: level_said(library) != "")
    level, known, new = level_said(library).split(" · ")
    assert level == "B1"
    assert known.endswith("known")
    assert "new word" in new
    close(library)


def notes(window: MainWindow) -> dict[str, str]:
    return {row.title: row.note for row in window.parts.drawer.stories.rows}


def test_headlines_say_the_level_of_an_excerpt_where_that_is_set(
    qtbot: QtBot, library: MainWindow, tmp_path: Path
) -> None:
    settings = library.parts.services.settings
    text = (Path(__file__).parents[2] / "unit/vocabulary/texts/zh.txt").read_text("utf-8")
    first = text.split("== 1\n")[1]
    ids = {row.title: row.id for row in library.parts.drawer.stories.rows}
    story = ids["澜州开通首条水上公交"]
    with library.parts.services.library.database.transaction() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO story_texts (story, content) VALUES (?, ?)",
            (story, zlib.compress(first.encode())),
        )
    settings.set("learning.list_levels", True)
    qtbot.waitUntil(lambda: notes(library)["澜州开通首条水上公交"].startswith("Excerpt: HSK 1 · "))
    settings.set("learning.chinese_level", "hsk-1")
    qtbot.waitUntil(lambda: "known" in notes(library)["澜州开通首条水上公交"])
    settings.set("learning.list_levels", False)
    qtbot.waitUntil(lambda: "HSK" not in notes(library)["澜州开通首条水上公交"])
