"""Takes the pictures for the README, for software centres and for the manual.

    python3 dev.py screenshots [NAME ...]

Each picture is a window of its own over an empty profile, so that all of them can be taken again at
any time and differ only where the program does. Those of the manual lie beside its pages, the
others beside this file.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from docs.screenshots.feeds import follow_feeds
from docs.screenshots.moving import Recorder, save_small
from docs.screenshots.shots import MANUAL_SHOTS, SHOTS, Shot, rest
from reader.app import make_application, make_window
from reader.composition import Composition
from reader.paths import Paths
from reader.resources import manual_root, resource_path
from reader.settings_file import change_setting
from reader.ui.main_window import MainWindow
from reader.ui.texts.i18n import remove_translators

FOLDER = Path(__file__).parent
_SMALL = (1000, 620)
#: The pictures that move.
MOVING = {
    "moving": Shot(size=_SMALL),
    "moving-chinese": Shot(settings={"languages.interface": "zh_CN"}, size=_SMALL),
}
#: Milliseconds a page may take to settle.
PATIENCE = 120_000


def take(name: str) -> None:
    """Take the picture of a name and save it."""
    if name in MOVING:
        _record(FOLDER / f"{name}.webp", MOVING[name])
    elif name in SHOTS:
        with _window(SHOTS[name]) as window:
            _show(window, SHOTS[name])
            window.grab().save(str(FOLDER / f"{name}.png"))
    else:
        language, _, picture = name.partition("/")
        with _window(MANUAL_SHOTS[name]) as window:
            _show(window, MANUAL_SHOTS[name])
            file = manual_root() / language / "pictures" / f"{picture}.png"
            save_small(window.grab().toImage(), file)


def _record(file: Path, shot: Shot) -> None:
    with _window(shot) as window:
        recorder = Recorder(window)
        window.resize(*shot.size)
        window.show()
        rest()
        recorder.begin()
        _open(window, shot)
        recorder.go_through()
        recorder.save(file)


@contextmanager
def _window(shot: Shot) -> Iterator[MainWindow]:
    """A window over a new profile with the settings and feeds of a picture."""
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
            yield window
        finally:
            window.close()
            composition.close()
            window.deleteLater()


def _show(window: MainWindow, shot: Shot) -> None:
    window.resize(*shot.size)
    window.show()
    _open(window, shot)
    if shot.act is not None:
        shot.act(window)
        rest()


def _open(window: MainWindow, shot: Shot) -> None:
    """Open the sample of a picture, and wait until it is translated."""
    settled = QEventLoop()
    window.settled.connect(settled.quit)
    QTimer.singleShot(PATIENCE, settled.quit)
    window.open(_relative(resource_path("samples", f"{shot.sample}.html")))
    settled.exec()
    rest()


def _relative(path: Path) -> str:
    """A path as short as can be, for it stands in the picture."""
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


def main(names: list[str]) -> int:
    """Take the named pictures, or all; gives the exit status."""
    known = (*SHOTS, *MANUAL_SHOTS, *MOVING)
    if unknown := set(names) - set(known):
        sys.stderr.write(f"There is no picture called {', '.join(sorted(unknown))}.\n")
        return 2
    application = make_application()
    application.setQuitOnLastWindowClosed(False)
    for name in names or known:
        sys.stdout.write(f"{name}\n")
        take(name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
