"""Writing to the terminal and to other programs."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from typing import TextIO

from reader import APP_NAME
from reader.cancellation import Progress
from reader.errors import ReaderError
from reader.messages import AS_MESSAGES, Message, Reported

PROGRAM = APP_NAME


class UsageError(ReaderError):
    """The arguments make no sense; the exit status is 2.

    Args:
        message: what is wrong with them and what to write instead.
    """

    def __init__(self, message: str) -> None:
        super().__init__("usage", "{message}", message=message)


def use_utf8() -> None:
    """Let the standard streams speak UTF-8 whatever the locale, and never fail at a character."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        # Streams that tests or other programs put in place may not be files.
        with contextlib.suppress(AttributeError, ValueError, OSError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]


def say(line: str = "") -> None:
    """Write a line to standard output at once, so that a reader of a pipe does not wait."""
    _write(sys.stdout, line)


def complain(told: str | Message, about: str = "") -> None:
    """Write one clear sentence to standard error; what a server or a page put in it stays text.

    Args:
        told: the sentence; a message, where the window may want to translate it.
        about: the title of what it is about, among others.
    """
    if AS_MESSAGES in os.environ:
        from reader.codec import dumped  # loaded when it is needed

        message = told if isinstance(told, Message) else Message("{sentence}", sentence=told)
        _write(sys.stderr, dumped(Reported(message, about)))
        return
    sentence = f"{about}: {told}" if about else str(told)
    printable = "".join(c for c in sentence if c.isprintable())
    _write(sys.stderr, f"{PROGRAM}: {printable}")


def _write(stream: TextIO, line: str) -> None:
    stream.write(f"{line}\n")
    stream.flush()


def counted(number: int, thing: str, things: str = "") -> str:
    """A number with what it counts: "1 feed", "2 feeds"; `things` where an s does not do."""
    return f"{number} {thing if number == 1 else things or thing + 's'}"


@contextlib.contextmanager
def progress_line(what: str) -> Iterator[Progress | None]:
    """Count work on one line of the terminal, gone at the end; None where it would not be seen."""
    if not sys.stderr.isatty():
        yield None
        return

    def show(done: int, total: int | None) -> None:
        _overwrite(f"{what} {done:,} of {total:,}" if total else f"{what} {done:,}")

    try:
        yield show
    finally:
        _overwrite("")


def _overwrite(text: str) -> None:
    sys.stderr.write(f"\r\x1b[K{text}")
    sys.stderr.flush()


def is_closed_pipe(error: Exception) -> bool:
    """Whether nobody reads the output any more; Windows calls that an invalid argument."""
    if isinstance(error, BrokenPipeError):
        return True
    invalid = isinstance(error, OSError) and error.errno == errno.EINVAL and not error.filename
    return sys.platform == "win32" and invalid


def abandon_output() -> None:
    """Stop writing to a pipe that nobody reads any more, without a second complaint at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
