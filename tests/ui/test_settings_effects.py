"""Every setting changes something, at once or for the next page; one case for each."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.app import make_window
from reader.composition import Composition
from reader.datamodel.page import Page, Role
from reader.paths import Paths
from reader.resources import resource_path
from reader.services.translation import TranslationService
from reader.settings import Settings
from reader.translation.servers.server import Server
from reader.ui.main_window import MainWindow
from reader.ui.style.theme import apply_theme, current_theme, load_theme, set_motion
from reader.ui.texts.i18n import interface_language
from tests.helpers.windows import SAMPLE, open_source, shown_window

CHINESE = str(resource_path("samples", "chinese.html"))

Observe = Callable[[MainWindow], object]


def _font(window: MainWindow) -> QFont:
    """Of the first word of the first paragraph that is shown."""
    block = window.parts.view.pane_layout.panes[0].document().begin()
    while not block.text().strip():
        block = block.next()
    return block.begin().fragment().charFormat().font()


def _height(window: MainWindow) -> float:
    return window.parts.view.pane_layout.panes[0].document().size().height()


def _pipeline(window: MainWindow) -> Any:
    return window.parts.services.pages._pipeline()


def _translation(window: MainWindow) -> TranslationService:
    return window.parts.services.translation


def _kept_limit(window: MainWindow) -> int:
    cache = _translation(window)._cache
    assert cache is not None
    return cache.limit


def _offers_address(window: MainWindow) -> bool:
    QGuiApplication.clipboard().setText("https://news.example/story")
    window.controllers.clipboard._seen = ""
    window.parts.messages.notice.hide()
    window.controllers.clipboard.look()
    return window.parts.messages.notice.isVisible()


def _after_opening(observe: Observe) -> Observe:
    """What is observed once the page has been opened anew."""

    def opened(window: MainWindow) -> object:
        session = window.parts.session
        assert session.opened is not None
        session.open(session.opened)
        return observe(window)

    return opened


def _hidden(window: MainWindow) -> object:
    return window.parts.session.hidden


def _options(name: str) -> Observe:
    return lambda window: getattr(_translation(window)._options, name)


def _action(name: str) -> Observe:
    return lambda window: window.window_actions[name].isChecked()


#: A value other than the default, the page to look at, and what changes by it.
EFFECTS: dict[str, tuple[Any, str, Observe]] = {
    "languages.target": ("de", SAMPLE, lambda w: w.parts.session.pair),
    "languages.interface": (
        "zh_CN",
        SAMPLE,
        lambda w: interface_language(
            w.parts.services.settings.current.languages.interface, QLocale("en")
        ),
    ),
    "languages.chinese_script": ("traditional", SAMPLE, _options("script")),
    "appearance.theme": ("dark", SAMPLE, lambda _w: current_theme().name),
    "appearance.mode": ("original", SAMPLE, lambda w: w.parts.view.presenter.effective_mode),
    "appearance.translation_first": (
        True,
        SAMPLE,
        lambda w: w.parts.view.pane_layout.panes[0].column.sides,
    ),
    "appearance.zoom": (150, SAMPLE, lambda w: _font(w).pixelSize()),
    "appearance.latin_font": ("DejaVu Serif", SAMPLE, lambda w: _font(w).families()),
    "appearance.latin_size": (24, SAMPLE, lambda w: _font(w).pixelSize()),
    "appearance.latin_line_height": (240, SAMPLE, _height),
    "appearance.chinese_font": ("Noto Serif CJK SC", CHINESE, lambda w: _font(w).families()),
    "appearance.chinese_size": (24, CHINESE, lambda w: _font(w).pixelSize()),
    "appearance.chinese_line_height": (240, CHINESE, _height),
    "appearance.column_width": (320, SAMPLE, lambda w: w.parts.view.pane_layout.column_width),
    "appearance.sync_scroll": (False, SAMPLE, lambda w: w.parts.view.pane_layout.sync),
    "appearance.learner": ("dim-translation", SAMPLE, lambda w: w.parts.view.annotations.veiled),
    "appearance.caret": (
        True,
        SAMPLE,
        lambda w: w.parts.view.pane_layout.panes[0].cursorWidth(),
    ),
    "appearance.pinyin": (True, CHINESE, _height),
    "appearance.reduce_motion": (True, SAMPLE, lambda _: QApplication.cursorFlashTime()),
    "cleaning.role_actions": ({"related": "off"}, SAMPLE, _hidden),
    "cleaning.use_presets": (False, SAMPLE, lambda w: _pipeline(w).extraction.use_presets),
    "cleaning.presets": (
        {"Post": {"hosts": ["post.example"], "body": ["article"]}},
        SAMPLE,
        lambda w: _pipeline(w).extraction.presets,
    ),
    "spam.category_actions": ({"gambling": "off"}, SAMPLE, _hidden),
    "spam.learn": (False, SAMPLE, lambda w: w.parts.services.feedback._enabled()),
    "translation.automatic": (
        False,
        SAMPLE,
        _after_opening(lambda w: w.parts.view.pane_layout.panel.isVisible()),
    ),
    "translation.threads": (3, SAMPLE, _options("threads")),
    "translation.beam": (4, SAMPLE, _options("beam")),
    "translation.show_doubts": (False, SAMPLE, lambda w: w.parts.view.annotations.show_doubts),
    "translation.unload_minutes": (1, SAMPLE, _options("unload_after")),
    "translation.cache_megabytes": (1, SAMPLE, _kept_limit),
    "translation.glossary": ({"en-zh": {"Halden": "哈尔登"}}, SAMPLE, _options("glossary")),
    "translation.servers": (
        {"server": {"address": "http://127.0.0.1:9"}},
        SAMPLE,
        lambda w: Server.configured(w.parts.services.settings.current.translation, "server"),
    ),
    "translation.starter_packages": (
        True,
        SAMPLE,
        lambda w: len(w.parts.services.packages.installed()),
    ),
    "speech.order": ("source", SAMPLE, _action("aloud_original")),
    "speech.speed": (150, SAMPLE, lambda w: w.parts.services.speech._settings().speed),
    "speech.pause": (7, SAMPLE, lambda w: w.parts.services.speech._settings().pause),
    "speech.voices": (
        {"en": "espeak-ng/gmw/en"},
        SAMPLE,
        lambda w: w.parts.services.speech._settings().voices,
    ),
    "privacy.keep_history": (False, SAMPLE, lambda w: w.parts.services.history._enabled()),
    "privacy.offline": (True, SAMPLE, lambda w: _pipeline(w).connection.offline),
    "privacy.images": ("always", SAMPLE, _action("toggle_images")),
    "privacy.offer_clipboard": (False, SAMPLE, _offers_address),
    "news.automatic": (False, SAMPLE, lambda w: w.parts.services.feeds._timer.isActive()),
    "news.interval": (30, SAMPLE, lambda w: w.parts.services.feeds._news().interval),
    "news.at_start": (True, SAMPLE, lambda w: w.parts.services.feeds._news().at_start),
    "news.translate_headlines": (
        False,
        SAMPLE,
        lambda w: w.parts.services.headlines._languages.target,
    ),
    "news.group_stories": (False, SAMPLE, lambda w: w.parts.services.grouping._enabled),
    "news.known_languages": (
        "de, fr",
        SAMPLE,
        lambda w: w.parts.services.headlines._languages.known,
    ),
    "learning.chinese_level": (
        "hsk-4",
        CHINESE,
        lambda w: w.parts.services.levels.knowledge("zh").level,
    ),
    "learning.glosses": (True, SAMPLE, _action("toggle_glosses")),
    "learning.english_level": (
        "b1",
        SAMPLE,
        lambda w: w.parts.services.levels.knowledge("en").level,
    ),
    "keys.shortcuts": (
        {"find": "Ctrl+G"},
        SAMPLE,
        lambda w: w.window_actions["find"].shortcut().toString(),
    ),
    "advanced.proxy": ("none", SAMPLE, lambda w: _pipeline(w).connection.proxy),
    "advanced.timeout": (60, SAMPLE, lambda w: _pipeline(w).connection.timeout),
    "advanced.log_level": ("debug", SAMPLE, lambda _: logging.getLogger("reader").level),
}

#: Settings whose effect needs more than a page to be seen: they have tests of their own below.
ON_THEIR_OWN = {
    "appearance.tray",  # these two: tests/ui/controllers/test_tray.py
    "appearance.close_to_tray",
    "spam.site_actions",
    "translation.engine",  # tests/ui/dialogs/test_engine_dialog.py
    "privacy.image_sites",
    "privacy.own_hosts",  # tests/ui/library/test_add_feed.py
    "privacy.reopen",
    "sync.interval",  # tests/services/test_syncing.py
    "privacy.after_login",  # tests/services/test_after_login.py
    "news.read_days",  # these three: tests/ui/library
    "news.unread_days",
    "learning.list_levels",
}

PATHS = [
    f"{group.name}.{setting.name}"
    for group in fields(Settings)
    for setting in fields(getattr(Settings(), group.name))
]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[MainWindow]:
    """A window whose network is not shut off by anything but the settings."""
    level = logging.getLogger("reader").level
    with shown_window(qtbot, tmp_path / "profile", "", offline=False) as window:
        yield window
    logging.getLogger("reader").setLevel(level)
    apply_theme(qapp, load_theme("light"))
    set_motion(qapp, reduced=False)


def test_the_table_names_every_setting() -> None:
    assert sorted([*EFFECTS, *ON_THEIR_OWN]) == sorted(PATHS)


@pytest.mark.parametrize("path", EFFECTS)
def test_a_setting_changes_something(qtbot: QtBot, window: MainWindow, path: str) -> None:
    value, source, observe = EFFECTS[path]
    settings = window.parts.services.settings
    open_source(qtbot, window, source)
    window.parts.view.presenter.set_can_translate(True)  # without a package there is one column
    qtbot.waitUntil(lambda: window.parts.view.is_settled)
    before = observe(window)
    settings.set(path, value)
    qtbot.waitUntil(lambda: window.parts.view.is_settled)
    qtbot.waitUntil(lambda: observe(window) != before)


def open_as_of(window: MainWindow, domain: str) -> Page:
    """The open page, as if it came from a site."""
    session = window.parts.session
    assert session.opened is not None
    page = replace(session.opened.page, url=f"https://{domain}/story", domain=domain)
    session.open(replace(session.opened, page=page))
    return page


def test_an_exception_for_a_site_shows_what_is_hidden(qtbot: QtBot, window: MainWindow) -> None:
    open_source(qtbot, window, SAMPLE)
    page = open_as_of(window, "post.example")
    related = {s.id for s in page.sections if s.role is Role.RELATED}
    assert related <= window.parts.session.hidden
    settings = window.parts.services.settings
    settings.set("spam.site_actions", {"elsewhere.example": {"related": "off"}})
    assert related <= window.parts.session.hidden
    settings.set("spam.site_actions", {"post.example": {"related": "off"}})
    assert related & window.parts.session.hidden == set()


def test_a_site_whose_pictures_are_shown_shows_those_of_the_open_page(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_source(qtbot, window, SAMPLE)
    window.parts.services.settings.set("privacy.offline", True)
    open_as_of(window, "post.example")
    assert not window.window_actions["toggle_images"].isChecked()
    window.parts.services.settings.set("privacy.image_sites", {"post.example": True})
    assert window.window_actions["toggle_images"].isChecked()


def test_pictures_are_asked_for_where_that_is_set(qtbot: QtBot, window: MainWindow) -> None:
    window.parts.services.settings.set("privacy.offline", True)
    window.parts.services.settings.set("privacy.images", "ask")
    open_source(qtbot, window, SAMPLE)
    notice = window.parts.messages.notice
    assert notice.isVisible()
    show = next(b for b in notice.findChildren(QPushButton) if b.text() == "Show")
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert window.window_actions["toggle_images"].isChecked()


@pytest.mark.parametrize("reopens", [True, False])
def test_the_page_that_was_read_last_opens_if_that_is_set(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, reopens: bool
) -> None:
    path = tmp_path / "story.html"
    path.write_text("<title>Tide</title><p>The tide came in at noon, the pilot said.</p>", "utf-8")
    window.parts.services.settings.set("privacy.reopen", reopens)
    open_source(qtbot, window, str(path))
    open_source(qtbot, window, "")
    assert window.parts.session.page is not None
    assert (window.parts.session.page.title == "Tide") is reopens


def test_what_was_visited_completes_addresses_from_the_first_moment(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    history = window.parts.services.history
    with qtbot.waitSignal(history.changed):
        history.record("https://post.example/ferry", "Ferry")
    composition = Composition(Paths.below(tmp_path / "profile"))
    again = make_window(composition)
    with qtbot.waitSignal(again.parts.services.history.changed):
        pass
    model = again.toolbar.address.completer().model()
    assert [model.index(n, 0).data() for n in range(model.rowCount())]
    again.close()
    composition.close()
    again.deleteLater()
