"""The program's log: what went wrong, and never what was read.

No article text, address or query goes into the log. The text of an exception may quote any of
these, so that only its type and the place in the code are written.
"""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import traceback
from itertools import pairwise
from pathlib import Path
from types import TracebackType

from reader.system.files import make_private, move, remove

#: The logger above all loggers of the program.
ROOT = "reader"

_FORMAT = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"
_MOST_BYTES = 1_000_000


class DiscreetFormatter(logging.Formatter):
    """Writes exceptions without their message."""

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """The type of the exception and the lines of code it came through."""
        kind, _, trace = ei
        lines = [f"  {f.filename}:{f.lineno} in {f.name}" for f in traceback.extract_tb(trace)]
        return "\n".join([*lines, kind.__name__ if kind else ""])


class _PatientHandler(logging.handlers.RotatingFileHandler):
    """Writes what it can; a line that cannot be written costs the log, not the program."""

    def doRollover(self) -> None:
        """Move each log up a number and delete the oldest, as the program does with all its files.

        Where a link or a folder has the name, it stays, and the log grows.
        """
        if self.stream:
            self.stream.close()
            self.stream = None
        logs = [Path(f"{self.baseFilename}{end}") for end in ("", ".1", ".2")]
        for newer, older in reversed(list(pairwise(logs))):
            if newer.is_file() and not newer.is_symlink():
                with contextlib.suppress(OSError):
                    remove(older)
                    move(newer, older)

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: there is nowhere left to say it."""


def set_level(level: str) -> None:
    """Write from now on what is of this level or above: "debug", "info" or "warning"."""
    logging.getLogger(ROOT).setLevel(level.upper())


def start_logging(file: Path, level: str = "info") -> None:
    """Write the program's log to a file, from now on.

    The file is made with the first line written to it; a folder that cannot be written to costs the
    log, not the program.

    Args:
        file: where to; two older files of 1 MB are kept beside it.
        level: the least level written: "debug", "info" or "warning".
    """
    logger = logging.getLogger(ROOT)
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
        handler.close()
    set_level(level)
    logger.propagate = False
    logger.addHandler(_handler(file))


def _handler(file: Path) -> logging.Handler:
    try:
        make_private(file.parent)
        handler: logging.Handler = _PatientHandler(
            file, maxBytes=_MOST_BYTES, encoding="utf-8", delay=True
        )
        if file.exists():
            file.open("ab").close()
    except OSError:
        return logging.NullHandler()
    handler.setFormatter(DiscreetFormatter(_FORMAT))
    return handler
