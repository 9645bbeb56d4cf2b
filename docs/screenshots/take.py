"""Takes the pictures for the README and for software centres, which stand beside this file.

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

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QComboBox

from docs.screenshots.feeds import follow_feeds
from reader.app import SCREENSHOT_SIZE, make_application, make_window
from reader.composition import Composition
from reader.datamodel.page import Role
from reader.paths import Paths
from reader.resources import resource_path
from reader.settings_file import change_setting
from reader.ui.main_window import MainWindow
from reader.ui.picker.page_view import PageView
from reader.ui.texts.i18n import remove_translators

FOLDER = Path(__file__).parent
#: Milliseconds for the last layout after the page is settled, and after an action.
REST = 600
#: Milliseconds a page may take to settle.
PATIENCE = 120_000

Act = Callable[[MainWindow], None]


def spam_of(window: MainWindow) -> list[str]:
    """The ids of the sections of spam, in page order."""
    page = window.parts.session.page
    assert page is not None
    return [section.id for section in page.sections if section.role is Role.SPAM]


def choose_spam(window: MainWindow) -> None:
    """Choose the first section of spam in the sidebar, which unfolds its reasons."""
    window.parts.sidebar.select_section(spam_of(window)[0])


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
    window.window_actions["pick_parts"].trigger()
    (page,) = window.paper.findChildren(PageView)
    page.go_to(3)
    (reaches,) = window.paper.findChildren(QComboBox)
    reaches.setCurrentIndex(reaches.count() - 1)


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: which sample, the settings that differ, what is done before.

    With `feeds` the library follows some.
    """

    sample: str = "english"
    target: str = "zh"
    settings: Mapping[str, object] = field(default_factory=dict)
    act: Act | None = None
    feeds: bool = False


SHOTS: Mapping[str, Shot] = {
    "main-light": Shot(),
    "main-dark": Shot(settings={"appearance.theme": "dark"}),
    "main-chinese": Shot(settings={"languages.interface": "zh_CN"}),
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
    window.resize(*SCREENSHOT_SIZE)
    window.show()
    window.open(_relative(resource_path("samples", f"{shot.sample}.html")))
    settled.exec()
    _rest()
    if shot.act is not None:
        shot.act(window)
        _rest()
    window.grab().save(str(file))


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
