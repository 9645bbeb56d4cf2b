"""The entry point: a command of the command line, or the window.

Kept light on purpose: the translation worker imports this module again when it is spawned.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: the arguments after the program's name; those of the process by default.

    Returns:
        The exit status: 0 done, 1 some input failed, 2 wrong usage.
    """
    from reader.system.bundled import (
        is_bundled,
        provide_streams,
        restore_library_folders,
        work_if_asked,
    )

    if is_bundled():
        work_if_asked()
        restore_library_folders()
        provide_streams()
    from reader.cli.parser import parse

    given = sys.argv[1:] if argv is None else argv
    if is_bundled() and sys.platform == "win32" and len(given) > 1:
        from reader.browser.registration import as_host

        given = as_host(given)
    arguments = parse(given)
    if arguments.command is None:
        return _open_window(arguments)
    from reader.cli.parser import run_command

    return run_command(arguments)


def _open_window(arguments: argparse.Namespace) -> int:
    """Open the window, or say why there can be none; gives the exit status."""
    from reader.cli.display import (
        explain_failed_import,
        explain_failed_start,
        explain_missing_display,
        explain_missing_libraries,
    )
    from reader.system.display import has_display, is_x11

    if not has_display():
        if arguments.screenshot is None:
            return explain_missing_display(arguments)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a picture needs no screen
    elif is_x11() and (missing := _missing_libraries()):
        return explain_missing_libraries(missing)
    try:  # Only a window needs Qt, and Qt may need what the system lacks.
        from reader.qt import load_qt

        gc.disable()  # nothing of what is loaded is garbage; the window looks for it by itself
        load_qt()
        from reader.app import run
        from reader.system.bundled import program_command
        from reader.ui.open_target import CLIPBOARD
    except ImportError as error:
        return explain_failed_import(error)
    try:
        return run(
            CLIPBOARD if arguments.clipboard else arguments.source,
            target=arguments.to,
            language=arguments.language,
            screenshot=arguments.screenshot,
            offline=arguments.offline,
            paths=arguments.paths,
            new_instance=arguments.new_instance,
            command=[
                *program_command(),
                *arguments.paths.options(),
                *["--offline"] * arguments.offline,
            ],
        )
    except Exception as error:  # noqa: BLE001 - the border of the program
        return explain_failed_start(error, arguments.paths.log_file)


def _missing_libraries() -> Sequence[str]:
    """What a window on X11 needs and this system lacks; a bundle brings it along."""
    from reader.system.bundled import is_bundled
    from reader.system.display import missing_libraries, qt_libraries

    return [] if is_bundled() else missing_libraries(qt_libraries("x11"))


if __name__ == "__main__":
    sys.exit(main())
