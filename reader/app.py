"""Starting the window: one instance, theme, words, services, and what to open."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEventLoop,
    QLocale,
    QSettings,
    Qt,
    QTimer,
)
from PySide6.QtGui import QIcon, QPixmapCache
from PySide6.QtWidgets import QApplication

from reader import APP_ID, APP_NAME, __version__
from reader.errors import ReaderError
from reader.paths import Paths
from reader.resources import resource_path
from reader.settings import Settings
from reader.settings_file import load_settings
from reader.system.windows import name_windows
from reader.ui.main_window import MainWindow
from reader.ui.process.application import Application
from reader.ui.process.garbage import GarbageCollector
from reader.ui.process.input_method import choose_input_method
from reader.ui.process.single_instance import SingleInstance
from reader.ui.style.fonts import install_fallback_font, set_interface_faces
from reader.ui.style.theme import apply_theme, colour_frames, load_theme, wanted_theme
from reader.ui.texts.i18n import install_translators, interface_language, known_languages

if TYPE_CHECKING:  # the services are loaded when the window's frame has been painted
    from reader.composition import Composition
    from reader.messages import Message
    from reader.services.after_login import AfterLogin
    from reader.storage.sqlite import IfMissing

#: The window gets its turn after a thread has run for so many seconds; Python's own 5 ms are felt.
SWITCH_INTERVAL = 0.001

#: How often objects are looked at, by their age: as Python does, and the old ones ten times less.
COLLECTOR_THRESHOLDS = (2_000, 10, 100)

#: What is loaded at the start is no garbage: it is not looked for before so many objects are made,
#: and not among the older ones because the young were looked at before.
LOADING_THRESHOLDS = (100_000, 1_000, 1_000)

#: Kilobytes of drawn parts of the interface that Qt keeps: all icons in two themes, and frames and
#: arrows. Qt's own limit is 10 MB, which a theme that changes with the daylight fills in a year.
PIXMAPS_KEPT = 4_096

#: The window is built after this many milliseconds even if its frame is not on screen yet.
PAINT_TIMEOUT = 500

#: A picture is taken after this many milliseconds at the latest.
SCREENSHOT_TIMEOUT = 120_000

#: Time for the last layout before a picture is taken, in milliseconds.
SCREENSHOT_DELAY = 400

#: The size of the window in a picture, in pixels.
SCREENSHOT_SIZE = (1440, 900)

_log = logging.getLogger(__name__)


def run(
    source: str | None,
    *,
    target: str | None = None,
    language: str = "",
    screenshot: Path | None = None,
    offline: bool = False,
    paths: Paths,
    new_instance: bool = False,
    command: Sequence[str] = (),
) -> int:
    """Open the window and stay until it is closed.

    Args:
        source: the page to open; None opens the sample page.
        target: the language to read in, for this run.
        language: that of the interface, for this run; "" for the one that is set.
        screenshot: where to save a picture of the window once it is settled; then it closes.
        offline: whether the network is shut off for this run.
        paths: the folders to use.
        new_instance: whether a window opens although another one runs.
        command: what opens this window again: after logging in, or when a backup was restored.

    Returns:
        The exit status: 0 done, 1 it could not be.
    """
    app = make_application()
    instance = SingleInstance(paths.state)
    alone = screenshot is not None or new_instance
    if not alone and not instance.claim_or_hand_over(_absolute(source)):
        return 0
    app.lastWindowClosed.connect(instance.deafen)
    loaded = load_settings(paths.settings_file)
    window = make_frame(loaded.settings, paths, language)
    window.show()
    wait_for_paint(window)
    from reader import logs
    from reader.composition import Composition
    from reader.ui.process.crash import FaultReporter
    from reader.ui.process.termination import end_below

    logs.start_logging(paths.log_file, loaded.settings.advanced.log_level)
    faults = FaultReporter()
    faults.install()
    compose = partial(Composition, paths, offline=offline, loaded=loaded)
    try:
        composition = _composed(window, compose, somebody_looks=screenshot is None)
    except ReaderError as error:
        _report_failure(window, error, somebody_looks=screenshot is None)
        return 1
    if composition is None:
        return 1
    window.build_ui(composition.services, target or "")
    faults.fault.connect(window.report_fault)
    instance.activated.connect(window.show_again)
    app.opened.connect(window.show_again)
    instance.listen()
    after_login = None if alone else _open_again(window, composition, command)
    if screenshot is not None:
        _take_picture(window, screenshot)
    elif source is None:
        window.greet()
    app.listen()
    status = _read(app, window, source or "", composition.warnings, after_login)
    faults.uninstall()
    ended = composition.close()
    instance.release()
    if composition.services.backup.is_restored:
        _start_again(command)
    if not ended:
        end_below(status)
    return status


def _composed(
    window: MainWindow, compose: Callable[..., Composition], *, somebody_looks: bool
) -> Composition | None:
    """The services; where the library is gone and copies of it are there, the person is asked.

    Returns:
        None where the person chose neither.

    Raises:
        ReaderError: they cannot be made.
    """
    from reader.storage.sqlite import IfMissing

    try:
        return compose()
    except ReaderError as error:
        if error.code != "missing" or not somebody_looks:
            raise
    chosen = _ask_about_copies(window)
    return None if chosen is IfMissing.ASK else compose(if_missing=chosen)


def _ask_about_copies(window: MainWindow) -> IfMissing:
    """What to do about a library that is gone; `ASK` where the person leaves it open."""
    from PySide6.QtWidgets import QMessageBox

    from reader.storage.sqlite import IfMissing

    translate = QCoreApplication.translate
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translate("MissingLibrary", "Your library is gone, but there are copies of it."))
    box.setInformativeText(
        translate("MissingLibrary", "Restore the newest copy, or start a new library beside them?")
    )
    restore = box.addButton(
        translate("MissingLibrary", "Restore"), QMessageBox.ButtonRole.AcceptRole
    )
    new = box.addButton(
        translate("MissingLibrary", "Start New"), QMessageBox.ButtonRole.DestructiveRole
    )
    quit_ = box.addButton(translate("MissingLibrary", "Quit"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(restore)
    box.setEscapeButton(quit_)
    box.exec()
    answers = {restore: IfMissing.RESTORE, new: IfMissing.START_NEW}
    return next((answers[b] for b in answers if b is box.clickedButton()), IfMissing.ASK)


def _read(
    app: QApplication,
    window: MainWindow,
    source: str,
    warnings: Iterable[Message],
    after_login: AfterLogin | None,
) -> int:
    """Open a page, and stay until the window is closed.

    Args:
        app: the application.
        window: the whole window.
        source: the page; "" for the one that was read last, or the sample page.
        warnings: what to tell the person at once.
        after_login: what opens this window again, unless the person closed it.

    Returns:
        The exit status.
    """
    from reader.ui.process.termination import Termination

    termination = Termination()
    termination.requested.connect(window.window_actions["quit"].trigger)
    termination.install()
    window.settled.connect(calm_collector, Qt.ConnectionType.SingleShotConnection)
    window.controllers.translation.prepare()
    tell_above_first_page(window, warnings)
    window.open(source)
    status = app.exec()
    termination.uninstall()
    if after_login is not None and not termination.by_session:
        after_login.end()
    return status


def tell_above_first_page(window: MainWindow, warnings: Iterable[Message]) -> None:
    """Say what is to be known of this start, once a page is open, or could not be opened.

    What is said before goes when a page begins to open, and the last one begins a little later.
    """
    from reader.ui.texts.i18n import message_text

    came = (window.parts.session.page_opened, window.controllers.opening.failed)

    def tell(*_what: object) -> None:
        for signal in came:
            signal.disconnect(tell)
        for warning in warnings:
            window.parts.messages.show_message(message_text(warning))
        window.controllers.backup.offer_what_was_before()

    for signal in came:
        signal.connect(tell)


def _report_failure(window: MainWindow, error: ReaderError, *, somebody_looks: bool) -> None:
    """Say why the services could not be made."""
    from PySide6.QtWidgets import QMessageBox

    from reader.ui.texts.i18n import message_text

    if somebody_looks:
        title = QApplication.applicationDisplayName()
        QMessageBox.critical(window, title, message_text(error.message))
    else:  # nobody is there to close a box
        sys.stderr.write(f"{APP_NAME}: {error}\n")


def _start_again(command: Sequence[str]) -> None:
    """Open another window, over the library that was put in the place of this one's."""
    from PySide6.QtCore import QProcess

    QProcess.startDetached(command[0], list(command[1:]))


def _open_again(window: MainWindow, composition: Composition, command: Sequence[str]) -> AfterLogin:
    """Have this window opened again after the next log-in, where that is set."""
    from reader.services.after_login import AfterLogin
    from reader.system.autostart import AutostartEntry

    after_login = AfterLogin(composition.services.settings, AutostartEntry(command), window)
    after_login.failed.connect(window.parts.messages.show_error)
    after_login.begin()
    return after_login


def make_application() -> Application:
    """The Qt application, with its names and icon."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    gc.set_threshold(*LOADING_THRESHOLDS)
    choose_input_method()
    name_windows(APP_ID)
    # Asked for here, since `setStyle` gives the style back, for which all its words are loaded.
    app = Application([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName(APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    app.setWindowIcon(QIcon(str(resource_path("icons", "app", f"{APP_NAME}.svg"))))
    QPixmapCache.setCacheLimit(PIXMAPS_KEPT)
    install_fallback_font(app)
    GarbageCollector(app)
    return app


def make_frame(settings: Settings, paths: Paths, language: str = "") -> MainWindow:
    """The window as it is first painted, in the reader's theme and language; to be built.

    Args:
        settings: the reader's.
        paths: the folders to use.
        language: that of the interface; "" for the one that is set.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    # Qt's file dialogs remember their folders in a file of Qt's own.
    native, user = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(native, user, str(paths.state))
    chosen, system = language or settings.languages.interface, QLocale.system()
    spoken = interface_language(chosen, system)
    install_translators(app, spoken)
    set_interface_faces(app, spoken, system)
    # Qt puts the name behind the title of a window that does not end in it.
    app.setApplicationDisplayName(QCoreApplication.translate("WindowFrame", "Bilingual Reader"))
    colour_frames(settings.appearance.theme)
    apply_theme(app, load_theme(wanted_theme(settings.appearance.theme)))
    return MainWindow(settings, known_languages(chosen, system), paths.state)


def wait_for_paint(window: MainWindow) -> None:
    """Let a window that was just shown appear on the screen."""
    deadline = QDeadlineTimer(PAINT_TIMEOUT)
    while not window.windowHandle().isExposed() and not deadline.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
    QCoreApplication.processEvents()


def make_window(composition: Composition, target: str = "") -> MainWindow:
    """The whole window over these services, in the reader's theme and language.

    Args:
        composition: what the window works with.
        target: the language to read in, for this run; "" for the one that is set.
    """
    services = composition.services
    window = make_frame(services.settings.current, services.paths)
    window.build_ui(services, target)
    return window


def calm_collector() -> None:
    """Keep the garbage collector from stopping the window, once all of the program is loaded.

    A full collection looks at every object while all threads stand still. Those of the program
    itself are set aside for good, and the others are looked at ten times less often than Python
    does; next to nothing of a page is left for the collector.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECTOR_THRESHOLDS)


def _absolute(source: str | None) -> str:
    """A path as another process, started in another folder, finds it."""
    if source and os.path.exists(source):
        return str(Path(source).resolve())
    return source or ""


def _take_picture(window: MainWindow, path: Path) -> None:
    """Save a picture of the window once it is settled, and quit."""
    window.resize(*SCREENSHOT_SIZE)
    done = QTimer(window)
    done.setSingleShot(True)
    done.setInterval(SCREENSHOT_TIMEOUT)

    def save() -> None:
        if not window.grab().save(str(path)):
            _log.error("The picture could not be saved")
            QApplication.exit(1)
            return
        QApplication.quit()

    def soon() -> None:
        done.start(SCREENSHOT_DELAY)

    done.timeout.connect(save)
    window.settled.connect(soon)
    done.start()
