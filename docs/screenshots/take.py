"""Takes the pictures of the program that stand beside this file.

    python3 dev.py screenshots [NAME ...]

Each picture is a window of its own over an empty profile, so that all of them can be taken again at
any time and differ only where the program does.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QComboBox, QDialog

from docs.screenshots.feeds import follow_feeds
from reader.app import make_application, make_window
from reader.composition import Composition
from reader.document import Role
from reader.paths import Paths
from reader.resources import resource_path
from reader.settings_file import change_setting
from reader.ui.main_window import MainWindow
from reader.ui.picker.page_view import PageView
from reader.ui.words.i18n import remove_translators

FOLDER = Path(__file__).parent
#: Milliseconds for the last layout after the page is settled, and after an action.
REST = 600
_NO_KEYS = Qt.KeyboardModifier.NoModifier
#: Milliseconds a page may take to settle.
PATIENCE = 120_000

Act = Callable[[MainWindow], None]


def trigger(name: str) -> Act:
    """What triggers an action of the window."""
    return lambda window: window.window_actions[name].trigger()


def open_missing(window: MainWindow) -> None:
    """Ask for a page that is not there."""
    window.open("https://www.quaysidegazette.example/missing.html")


def spam_of(window: MainWindow) -> list[str]:
    """The ids of the sections of spam, in page order."""
    page = window.parts.session.page
    assert page is not None
    return [section.id for section in page.sections if section.role is Role.SPAM]


def choose_spam(window: MainWindow) -> None:
    """Choose the first section of spam in the sidebar, which unfolds its reasons."""
    window.parts.sidebar.select_section(spam_of(window)[0])


def search_library(window: MainWindow) -> None:
    """Search the library for a word of its headlines."""
    open_drawer(window)
    window.parts.drawer.search.setText("ferry")
    _rest()


def keep_words(window: MainWindow) -> None:
    """Keep two words of the article, and list them with the sheet of one beside."""
    for name in ("next_paragraph", "next_paragraph", "look_up", "save_word"):
        window.window_actions[name].trigger()
        _rest()
    for name in (*["next_word"] * 5, "save_word", "show_words"):
        window.window_actions[name].trigger()
        _rest()
    words = window.parts.drawer.words.list
    words.go(1)
    words.setFocus()
    QApplication.sendEvent(words, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, _NO_KEYS))


def open_drawer(window: MainWindow) -> None:
    """Open the drawer, whatever the width lets it do at first."""
    window.window_actions["toggle_library"].setChecked(True)
    _rest()


def show_spam(window: MainWindow) -> None:
    """Show all spam in its place, and go there."""
    for section in spam_of(window):
        window.parts.session.set_visible(section, True)
    _rest()
    window.parts.view.navigation.go_to_section(spam_of(window)[0])


def pick_navigation(window: MainWindow) -> None:
    """Point at a line of the navigation on the page, and at all that stand in such a place."""
    trigger("pick_parts")(window)
    (page,) = window.paper.findChildren(PageView)
    page.go_to(3)
    (reaches,) = window.paper.findChildren(QComboBox)
    reaches.setCurrentIndex(reaches.count() - 1)


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: which sample, the settings that differ, the window's size, what is done before.

    Without a sample it is the first run. With `feeds` the library follows some.
    """

    sample: str = "english"
    target: str = "zh"
    settings: Mapping[str, object] = field(default_factory=dict)
    size: tuple[int, int] = (1440, 900)
    act: Act | None = None
    feeds: bool = False


DARK = {"appearance.theme": "dark"}
CHINESE = {"languages.interface": "zh_CN"}

SHOTS: Mapping[str, Shot] = {
    "main-light": Shot(),
    "main-dark": Shot(settings=DARK),
    "interleaved": Shot(settings={"appearance.mode": "interleaved"}),
    "sidebar": Shot(act=choose_spam),
    "sidebar-dark": Shot(settings=DARK, act=choose_spam),
    "spam-shown": Shot(act=show_spam),
    "hidden-shown": Shot(act=trigger("reveal_hidden")),
    "no-package": Shot(settings={"translation.starter_packages": False}),
    "original": Shot(settings={"appearance.mode": "original"}),
    "translation": Shot(settings={"appearance.mode": "translation"}),
    "chinese": Shot(sample="chinese", target="en"),
    "chinese-interface": Shot(sample="chinese", target="en", settings=CHINESE),
    "pinyin": Shot(sample="chinese", target="en", settings={"appearance.pinyin": True}),
    "glosses": Shot(
        sample="chinese",
        target="en",
        settings={"learning.chinese_level": "hsk-3", "learning.glosses": True},
    ),
    "words": Shot(sample="chinese", target="en", act=keep_words),
    "picker": Shot(act=pick_navigation),
    "find": Shot(act=trigger("find")),
    "first-run": Shot(sample=""),
    "settings": Shot(act=trigger("show_settings")),
    "packages": Shot(act=trigger("show_packages")),
    "palette": Shot(act=trigger("show_palette")),
    "keys": Shot(act=trigger("show_shortcuts")),
    "properties": Shot(act=trigger("show_properties")),
    "about": Shot(act=trigger("show_about")),
    "error": Shot(act=open_missing),
    "narrow": Shot(size=(900, 760)),
    "library-light": Shot(act=open_drawer, feeds=True),
    "library-dark": Shot(settings=DARK, act=open_drawer, feeds=True),
    "library-chinese": Shot(
        sample="chinese", target="en", settings=CHINESE, act=open_drawer, feeds=True
    ),
    "library-empty": Shot(act=open_drawer),
    "library-1100": Shot(size=(1100, 760), act=open_drawer, feeds=True),
    "library-700": Shot(size=(700, 760), act=open_drawer, feeds=True),
    "library-search": Shot(act=search_library, feeds=True),
    "add-feed": Shot(act=trigger("add_feed"), feeds=True),
    "storage": Shot(act=trigger("show_storage"), feeds=True),
    "wide": Shot(size=(2560, 1300)),
}


def take(name: str, shot: Shot) -> None:
    """Take one picture and save it as `NAME.png`."""
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths.below(Path(folder))
        for path, value in shot.settings.items():
            change_setting(paths.settings_file, path, value)
        if (application := QApplication.instance()) is not None:
            remove_translators(application)  # those of the picture before
        if shot.feeds:
            follow_feeds(paths)
        composition = Composition(paths, offline=True)
        window = make_window(composition, shot.target)
        try:
            _picture(window, shot, FOLDER / f"{name}.png")
        finally:
            window.close()
            composition.close()
            window.deleteLater()


def _picture(window: MainWindow, shot: Shot, file: Path) -> None:
    settled = QEventLoop()
    window.settled.connect(settled.quit)
    QTimer.singleShot(PATIENCE, settled.quit)
    window.resize(*shot.size)
    window.show()
    if shot.sample:
        window.open(_relative(resource_path("samples", f"{shot.sample}.html")))
    else:
        window.greet()
        window.open("")
    settled.exec()
    _rest()
    if shot.act is not None:
        shot.act(window)
        _rest()
    _with_dialogs(window).save(str(file))


def _with_dialogs(window: MainWindow) -> QPixmap:
    """The window as it is seen, with what stands before it.

    Without a screen nothing is put in its place or gets a frame, so that both are done here.
    """
    picture = window.grab()
    painter = QPainter(picture)
    painter.setPen(QColor(0, 0, 0, 60))
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible():
            place = widget.pos() - window.pos()
            if isinstance(widget, QDialog):
                place = window.rect().center() - widget.rect().center()
            painter.drawPixmap(place, widget.grab())
            painter.drawRect(widget.rect().translated(place))
    painter.end()
    return picture


def _relative(path: Path) -> str:
    """A path as short as can be, for it stands in the picture."""
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


def _rest() -> None:
    rest = QEventLoop()
    QTimer.singleShot(REST, rest.quit)
    rest.exec()


def main(names: list[str]) -> int:
    """Take the named pictures, or all; gives the exit status."""
    if unknown := set(names) - set(SHOTS):
        sys.stderr.write(f"There is no picture called {', '.join(sorted(unknown))}.\n")
        return 2
    application = make_application()
    application.setQuitOnLastWindowClosed(False)
    for name in names or SHOTS:
        sys.stdout.write(f"{name}\n")
        take(name, SHOTS[name])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
