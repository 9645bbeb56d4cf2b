"""Highlights and notes: in both languages, in their list, and back at their place."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from reader.datamodel.note import Note, TextRange
from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from tests.helpers.widgets import button
from tests.helpers.windows import SAMPLE, done_in_library, open_source
from tests.ui.library.conftest import titles


def test_a_highlight_shows_in_both_languages_and_is_there_when_the_page_is_opened_again(
    qtbot: QtBot, library: MainWindow
) -> None:
    session, view = library.parts.session, library.parts.view
    library.controllers.opening.open_sample()
    qtbot.waitUntil(lambda: session.page is not None and view.is_settled, timeout=20_000)
    for _ in range(2):
        library.window_actions["next_paragraph"].trigger()
    library.window_actions["highlight"].trigger()
    qtbot.waitUntil(lambda: bool(view.annotations.highlights))
    marked = dict(view.annotations.highlights)
    with qtbot.waitSignal(library.settled, timeout=20_000):
        library.open(__file__)
    assert not view.annotations.highlights
    library.controllers.opening.open_sample()
    qtbot.waitUntil(lambda: dict(view.annotations.highlights) == marked, timeout=20_000)
    library.window_actions["previous_paragraph"].trigger()  # the page is where it was left
    library.window_actions["next_paragraph"].trigger()
    library.window_actions["highlight"].trigger()
    qtbot.waitUntil(lambda: not view.annotations.highlights)


def test_what_is_marked_twice_before_it_shows_is_one_mark(
    qtbot: QtBot, library: MainWindow
) -> None:
    open_source(qtbot, library, SAMPLE)
    library.window_actions["next_paragraph"].trigger()
    for _ in range(2):  # as on a slow disk
        library.window_actions["highlight"].trigger()
    notes = library.parts.services.library.notes
    assert len(done_in_library(qtbot, library.parts.services.library, notes.notes)) == 1
    qtbot.waitUntil(lambda: len(library.controllers.notes.notes) == 1)


def test_highlights_and_notes_are_listed_and_lead_to_their_place(
    qtbot: QtBot, library: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "ferry.html"
    texts = "".join(f"<p>The ferry came in at {n}, the pilot said to us.</p>" for n in range(120))
    file.write_text(f"<title>Ferry</title><article><h1>Ferry</h1>{texts}</article>", "utf-8")
    open_source(qtbot, library, str(file))
    view, page = library.parts.view, library.parts.session.page
    assert page is not None
    quote = "The ferry came in at 50, the pilot said to us."
    place = TextRange(51, 0, len(quote))
    note = Note(0, 0, datetime.now(UTC), "Ask\nhim", place, quote)
    service = library.parts.services.library
    done_in_library(
        qtbot, service, lambda: service.notes.add(replace(note, story=service.story_of(page)))
    )
    library.parts.drawer.tree.choose(Source(SourceKind.NOTES))
    qtbot.waitUntil(lambda: titles(library) == [quote])
    row = library.parts.drawer.stories.rows[0]
    assert row.below == "Ask him"
    assert row.note.endswith("Ferry")  # a long title is cut off, and not the time
    library.controllers.opening.open_sample()
    qtbot.waitUntil(lambda: library.parts.session.page is not page, timeout=20_000)
    with qtbot.waitSignal(library.settled, timeout=20_000):
        library.controllers.story_actions.open_row(row)
    qtbot.waitUntil(lambda: view.is_settled)  # until then, its position is the one wished for
    assert (view.navigation.position() or {}).get("row") in ("b49", "b50", "b51")
    qtbot.waitUntil(lambda: bool(view.annotations.highlights))


def test_highlights_go_with_their_story_and_come_back_with_it(
    qtbot: QtBot, library: MainWindow
) -> None:
    session, view = library.parts.session, library.parts.view
    library.controllers.opening.open_sample()
    qtbot.waitUntil(lambda: session.page is not None and view.is_settled, timeout=20_000)
    library.window_actions["next_paragraph"].trigger()
    library.window_actions["highlight"].trigger()
    qtbot.waitUntil(lambda: library.parts.session.story is not None)
    marked = dict(view.annotations.highlights)
    assert marked
    library.parts.drawer.list.setCurrentIndex(QModelIndex())
    library.window_actions["delete"].trigger()
    qtbot.waitUntil(lambda: library.parts.session.story is None)
    qtbot.waitUntil(lambda: not view.annotations.highlights)
    button(library.parts.messages.notice, "Undo").click()
    qtbot.waitUntil(lambda: dict(view.annotations.highlights) == marked)
    qtbot.waitUntil(lambda: library.parts.session.story is not None)
