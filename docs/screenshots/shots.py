"""Which pictures there are: what is read in each, by whom, and what is done before it is taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QComboBox

from reader.app import SCREENSHOT_SIZE
from reader.datamodel.page import Role
from reader.ui.main_window import MainWindow
from reader.ui.picker.page_view import PageView

#: Milliseconds for the last layout after the page is settled, and after an action.
REST = 600
#: Milliseconds in which the headlines of the library are translated.
HEADLINES = 4000
#: Pixels of the pictures of the manual, which stand beside its contents.
MANUAL_SIZE = (1120, 680)

Act = Callable[[MainWindow], None]


def rest(milliseconds: int = REST) -> None:
    """Let the window do what it has to."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def sections_of(window: MainWindow, role: Role) -> list[str]:
    """The ids of the sections of a role, in page order."""
    page = window.parts.session.page
    assert page is not None
    return [section.id for section in page.sections if section.role is role]


def choose_spam(window: MainWindow) -> None:
    """Choose the first section of spam in the sidebar, which unfolds its reasons."""
    window.parts.sidebar.select_section(sections_of(window, Role.SPAM)[0])


def open_drawer(window: MainWindow) -> None:
    """Open the drawer, whatever the width lets it do at first."""
    window.window_actions["toggle_library"].setChecked(True)
    rest(HEADLINES)


def show_spam(window: MainWindow) -> None:
    """Show all spam in its place, and go there."""
    for section in sections_of(window, Role.SPAM):
        window.parts.session.set_visible(section, True)
    rest()
    window.parts.view.navigation.go_to_section(sections_of(window, Role.SPAM)[0])


def pick_navigation(window: MainWindow) -> None:
    """Point at a line of the navigation on the page, and at all that stand in such a place."""
    window.window_actions["pick_parts"].trigger()
    (page,) = window.paper.findChildren(PageView)
    page.go_to(3)
    (reaches,) = window.paper.findChildren(QComboBox)
    reaches.setCurrentIndex(reaches.count() - 1)


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: which sample, the settings that differ, what is done before.

    With `feeds` the library follows some; `size` is in pixels.
    """

    sample: str = "english"
    target: str = "zh"
    settings: Mapping[str, object] = field(default_factory=dict)
    act: Act | None = None
    feeds: bool = False
    size: tuple[int, int] = SCREENSHOT_SIZE


#: Those of the README and of software centres.
SHOTS: Mapping[str, Shot] = {
    "main-light": Shot(),
    "main-dark": Shot(settings={"appearance.theme": "dark"}),
    "interleaved": Shot(settings={"appearance.mode": "interleaved"}),
    "sidebar": Shot(act=choose_spam),
    "spam-shown": Shot(act=show_spam),
    "glosses": Shot(
        sample="chinese",
        target="en",
        settings={"learning.chinese_level": "hsk-3", "learning.glosses": True},
    ),
    "picker": Shot(act=pick_navigation),
    "library-light": Shot(act=open_drawer, feeds=True),
}

#: What both languages of the manual show, by the name of the picture.
_MANUAL: Mapping[str, Shot] = {
    "main": Shot(),
    "sections": Shot(act=choose_spam),
    "library": Shot(act=open_drawer, feeds=True),
    "words": Shot(
        settings={
            "learning.chinese_level": "hsk-3",
            "learning.english_level": "a1",
            "learning.glosses": True,
        }
    ),
}

#: By the language of the manual: the sample, the language it is read in, that of the interface.
_READERS: Mapping[str, tuple[str, str, str]] = {
    "en": ("chinese", "en", "en"),
    "zh": ("english", "zh", "zh_CN"),
}

#: The pictures of the manual, as "LANGUAGE/NAME".
MANUAL_SHOTS: Mapping[str, Shot] = {
    f"{language}/{name}": Shot(
        sample=sample,
        target=target,
        settings={"languages.interface": interface, **shot.settings},
        act=shot.act,
        feeds=shot.feeds,
        size=MANUAL_SIZE,
    )
    for language, (sample, target, interface) in _READERS.items()
    for name, shot in _MANUAL.items()
}
