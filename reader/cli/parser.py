"""The arguments of the program and of its commands, and how a command is run."""

from __future__ import annotations

import argparse
import logging
import os
from collections.abc import Sequence
from importlib import import_module

from reader.cli.commands import COMMANDS, add_common, add_window
from reader.cli.output import (
    PROGRAM,
    UsageError,
    abandon_output,
    complain,
    is_closed_pipe,
    use_utf8,
)
from reader.errors import ReaderError, StorageError, refused_file
from reader.paths import Paths
from reader.system.bundled import portable_folder


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Read the arguments; `command` is None where a window is asked for, `paths` are the folders.

    Wrong usage, `--help` and `--version` end the process, as argparse does.
    """
    argv = _command_first(argv)
    if argv and argv[0] in COMMANDS:
        parser = make_parser(argv[0])
        return _with_paths(parser, parser.parse_args(argv[1:], argparse.Namespace(command=argv[0])))
    parser = make_parser(None)
    if argv and (meant := _meant_command(argv[0])):
        parser.error(f"There is no command {argv[0]}. Did you mean: {PROGRAM} {meant}")
    return _with_paths(parser, parser.parse_args(argv, argparse.Namespace(command=None)))


def make_parser(command: str | None) -> argparse.ArgumentParser:
    """The parser of a command of `COMMANDS`, or that of the window for None."""
    if command is not None:
        does, add_arguments = COMMANDS[command]
        parser = argparse.ArgumentParser(
            prog=f"{PROGRAM} {command}", description=f"{does.capitalize()}."
        )
        add_arguments(parser)
        return parser
    listed = "\n".join(f"  {name:<12}{does}" for name, (does, _) in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Foreign news, cleaned, with an offline translation beside it.",
        epilog=f"commands:\n{listed}\n\n'{PROGRAM} COMMAND --help' tells more.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_window(parser)
    add_common(parser)
    return parser


def _command_first(argv: Sequence[str]) -> Sequence[str]:
    """The arguments, with those options behind a command that all have and that stand before it."""
    at = 0
    while at < len(argv) and argv[at].startswith(("--offline", "--data-dir")):
        at += 2 if argv[at] == "--data-dir" else 1
    if not argv[at:] or argv[at] not in COMMANDS:
        return argv
    options, behind = argv[:at], argv[at:]
    end = behind.index("--") if "--" in behind else len(behind)
    return [*behind[:end], *options, *behind[end:]]


def _meant_command(word: str) -> str:
    """The command a word is a slip of the hand for; "" where it is a source."""
    if not word.isalpha() or os.path.exists(word):
        return ""
    from difflib import get_close_matches  # only slips of the hand need it

    return next(iter(get_close_matches(word.lower(), COMMANDS, n=1)), "")


def _with_paths(
    parser: argparse.ArgumentParser, arguments: argparse.Namespace
) -> argparse.Namespace:
    folder = arguments.data_dir or portable_folder()
    try:
        arguments.paths = Paths.below(folder.absolute()) if folder else Paths.system()
    except StorageError as error:
        parser.exit(1, f"{PROGRAM}: {error}\n")
    return arguments


#: The modules of commands that are not called so.
_MODULES = {"import": "importing", "sync": "syncing", "export-all": "backup"}

logger = logging.getLogger(__name__)

#: The exit status of a program that was interrupted, as shells give it.
INTERRUPTED = 130

WRONG_USAGE = 2

#: What a person is told of a mistake in the program.
BUG = "This is a mistake of the program. Report it, please: the log {log} says where it was made."


def run_command(arguments: argparse.Namespace) -> int:
    """Run the command the arguments name; nothing that goes wrong shows a traceback.

    Returns:
        The exit status: 0 done, 1 some input failed.
    """
    from reader.logs import start_logging  # the window begins its log when its frame is painted

    use_utf8()
    log = arguments.paths.log_file
    start_logging(log)
    try:
        name = arguments.command
        command = import_module(f"reader.cli.{_MODULES.get(name, name)}")
        status: int = command.run(arguments)
    except UsageError as error:
        complain(str(error))
        return WRONG_USAGE
    except ReaderError as error:
        complain(error.message)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        if is_closed_pipe(error):
            abandon_output()
            return 1
        logger.exception("The command %s failed", arguments.command)
        refused = refused_file(error)
        complain(refused.message if refused else BUG.format(log=log))
    else:
        return status
    return 1
