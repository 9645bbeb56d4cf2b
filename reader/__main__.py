"""The entry point: a command of the command line, or the window.

Kept light on purpose: the translation worker imports this module again when it is spawned.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from multiprocessing import freeze_support


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: the arguments after the program's name; those of the process by default.

    Returns:
        The exit status: 0 done, 1 some input failed, 2 wrong usage.
    """
    freeze_support()
    from reader import cli
    from reader.bundled import is_bundled, restore_library_folders
    from reader.display import has_display, is_x11
    from reader.system_libraries import X11_LIBRARIES, missing_libraries

    restore_library_folders()

    arguments = cli.parse(sys.argv[1:] if argv is None else argv)
    if arguments.command is not None:
        return cli.run_command(arguments)
    if not has_display():
        if arguments.screenshot is None:
            return cli.explain_missing_display(arguments)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a picture needs no screen
    elif is_x11() and not is_bundled() and (missing := missing_libraries(X11_LIBRARIES)):
        return cli.explain_missing_libraries(missing)
    try:  # Only a window needs Qt, and Qt may need what the system lacks.
        from reader.app import run
        from reader.autostart import start_command
    except ImportError as error:
        return cli.explain_failed_import(error)
    try:
        return run(
            arguments.source,
            target=arguments.to,
            screenshot=arguments.screenshot,
            offline=arguments.offline,
            paths=arguments.paths,
            new_instance=arguments.new_instance,
            command=start_command(arguments.data_dir, offline=arguments.offline),
        )
    except Exception as error:  # noqa: BLE001 - the border of the program
        return cli.explain_failed_start(error, arguments.paths.log_file)


if __name__ == "__main__":
    sys.exit(main())
