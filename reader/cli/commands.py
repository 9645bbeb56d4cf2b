"""Running a command: its module is found, and nothing that goes wrong shows a traceback."""

from __future__ import annotations

import argparse
import logging
from importlib import import_module

from reader.cli.output import UsageError, abandon_output, complain, use_utf8
from reader.errors import ReaderError
from reader.logs import start_logging

logger = logging.getLogger(__name__)

#: The exit status of a program that was interrupted, as shells give it.
INTERRUPTED = 130

WRONG_USAGE = 2

#: What a person is told of a mistake in the program.
BUG = "Something went wrong in the program ({kind}). The log {log} says where."


def run_command(arguments: argparse.Namespace) -> int:
    """Run the command the arguments name.

    Returns:
        The exit status: 0 done, 1 some input failed.
    """
    use_utf8()
    log = arguments.paths.log_file
    start_logging(log)
    try:
        command = import_module(f"reader.cli.{arguments.command}")
        status: int = command.run(arguments)
    except UsageError as error:
        complain(str(error))
        return WRONG_USAGE
    except ReaderError as error:
        complain(error.message)
    except BrokenPipeError:
        abandon_output()
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        logger.exception("The command %s failed", arguments.command)
        complain(BUG.format(kind=type(error).__name__, log=log))
    else:
        return status
    return 1
