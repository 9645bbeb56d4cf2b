"""Everything that deletes is undone by the same key, also when its notice is gone."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import reader.storage
import reader.ui
from reader.datamodel.network import Request
from reader.datamodel.note import Note, Tag
from reader.datamodel.page import RawPage
from reader.datamodel.story import KeptPage, RuleAction, RuleField, StoryRule
from reader.datamodel.word import Word
from reader.library.story_rules import add_rule
from reader.services.library import LibraryService
from reader.storage.history import HistoryStore
from reader.storage.kept import PAGE_FORMAT
from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from tests.helpers.packages import build_folder
from tests.helpers.windows import done_in_library

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
TABLES = (
    *("folders", "feeds", "stories", "story_texts", "headlines", "tombstones", "story_rules"),
    *("kept_pages", "tags", "story_tags", "notes", "words", "history", "requests"),
    "searches",
)


def fill(library: LibraryService) -> None:
    """Put one of everything that can be deleted into the library."""
    library.stories.set_read([1], True)
    library.stories.set_starred([2], True)
    library.kept.keep(3, KeptPage(RawPage(b"<p>Trams.", "t"), None, PAGE_FORMAT, NOW))
    library.notes.add(Note(0, 4, NOW, "why?", None))
    library.notes.tag([4, 5], "transport")
    library.words.save(Word(language="zh", text="渡轮", added=NOW))
    add_rule(library.database, StoryRule(RuleAction.STAR, RuleField.HEADLINE, "none"), NOW)
    library.searches.add("ferry", NOW, variants=["渡轮"])
    library.requests.add(Request("https://a.example/", NOW, "feed"))
    HistoryStore(library.database).record("https://a.example/", "A")


def state(library: LibraryService) -> list[list[tuple[object, ...]]]:
    """All rows that a reader can lose, but when feeds are asked next."""
    rows = library.database.rows
    return [sorted(map(tuple, rows(f"SELECT * FROM {t}")), key=repr) for t in TABLES]


def packages(window: MainWindow) -> list[str]:
    """The files of all installed packages."""
    folder = window.parts.services.paths.packages
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*"))


def delete_row(window: MainWindow, kind: SourceKind, qtbot: QtBot) -> None:
    drawer = window.parts.drawer
    drawer.tree.choose(Source(kind))
    if kind is SourceKind.WORDS:
        qtbot.waitUntil(lambda: bool(drawer.words.rows.rows))
        drawer.words.list.go(1)
    else:
        wanted = {SourceKind.NOTES: 1, SourceKind.HISTORY: 1}.get(kind)
        qtbot.waitUntil(lambda: wanted in (None, len(drawer.stories.rows)))
        drawer.list.setCurrentIndex(drawer.stories.index(0))
    window.window_actions["delete"].trigger()


def clear_requests(window: MainWindow, _qtbot: QtBot) -> None:
    window.window_actions["show_requests"].trigger()
    dialog = window.controllers.dialogs.dialog("requests")
    dialog.clear_requested.emit()
    dialog.reject()


DELETIONS: dict[str, Callable[[MainWindow, QtBot], object]] = {
    "a story": lambda window, qtbot: delete_row(window, SourceKind.UNREAD, qtbot),
    "a note": lambda window, qtbot: delete_row(window, SourceKind.NOTES, qtbot),
    "a page of the history": lambda window, qtbot: delete_row(window, SourceKind.HISTORY, qtbot),
    "a word": lambda window, qtbot: delete_row(window, SourceKind.WORDS, qtbot),
    "read stories": lambda window, _: window.controllers.deleting.delete_read(frozenset({1, 2})),
    "a feed": lambda window, _: window.controllers.feeds._unfollow(1),
    "a folder": lambda window, _: window.controllers.feeds._remove_folder(1),
    "a tag": lambda window, _: window.controllers.tags._remove(Tag(1, "transport")),
    "a search": lambda window, _: window.controllers.saved_searches._remove(
        window.parts.services.library.searches.all()[0]
    ),
    "a language package": lambda window, _: window.parts.services.packages.remove(
        window.parts.services.packages.installed()[0]
    ),
    "a rule": lambda window, _: window.controllers.story_rules._remove(1),
    "a kept page": lambda window, _: window.controllers.keeping.keep_no_more([3]),
    "the history": lambda window, _: window.window_actions["clear_history"].trigger(),
    "the requests": clear_requests,
}


@pytest.mark.parametrize("what", DELETIONS)
def test_what_is_deleted_comes_back_by_the_key_of_undo(
    qtbot: QtBot, library: MainWindow, what: str
) -> None:
    service, undo = library.parts.services.library, library.window_actions["undo"]
    headlines = library.parts.services.headlines
    headlines.close()  # it writes beside
    qtbot.waitUntil(lambda: not headlines._look.is_under_way)
    build_folder(library.parts.services.paths.packages)
    done_in_library(qtbot, service, lambda: fill(service))
    before = state(service), packages(library)
    assert not undo.isEnabled()
    DELETIONS[what](library, qtbot)
    qtbot.waitUntil(undo.isEnabled)
    assert (state(service), packages(library)) != before
    library.parts.messages.notice.go()
    assert undo.isEnabled()
    undo.trigger()
    qtbot.waitUntil(lambda: (state(service), packages(library)) == before)
    assert not undo.isEnabled()


#: What takes rows away without a notice of its own, and why.
EXEMPT = {
    "learning.py:_remove": "goes through `_change`, whose notice takes it back",
    "glosses.py:_offer_undo": "takes back what was marked as known a moment ago",
    "alternatives.py:_on_own_changed": "is a step of the page, which has an undo of its own",
}


def deleting() -> set[str]:
    """The names of what gives rows that it deleted."""
    found = set()
    for module in pkgutil.iter_modules(reader.storage.__path__, "reader.storage."):
        for _, value in inspect.getmembers(importlib.import_module(module.name)):
            for member in [value, *vars(value).values()] if inspect.isclass(value) else [value]:
                if inspect.isfunction(member) and "Deleted" in str(
                    member.__annotations__.get("return")
                ):
                    found.add(member.__name__)
    return found - {"_all_of", "_delete"}


def test_nothing_in_the_window_deletes_without_offering_it_back() -> None:
    names = deleting()
    assert {"unfollow", "remove", "remove_folder", "clear", "forget_lookups"} <= names
    silent = set()
    for file in Path(reader.ui.__path__[0]).rglob("controllers/**/*.py"):
        for kind in ast.parse(file.read_text("utf-8")).body:
            for node in kind.body if isinstance(kind, ast.ClassDef) else []:
                name = f"{file.name}:{getattr(node, 'name', '')}"
                if not isinstance(node, ast.FunctionDef) or name in EXEMPT:
                    continue
                text = ast.unparse(node)
                calls = [
                    ast.unparse(call)
                    for call in ast.walk(node)
                    if isinstance(call, ast.Attribute) and call.attr in names
                ]
                stores = [c for c in calls if "library" in c or "retention" in c or "store" in c]
                if stores and not any(
                    sign in text for sign in ("self.delete(", "offer", "show_undo", "by=self")
                ):
                    silent.add(name)
    assert silent == set()
