"""An entry that has the desktop start the program when the person logs in.

It stands only while a window is open whose reader wants that, so that a session that ends with the
program open begins with it open. All desktops know it, on Wayland and on X11. Qt's own session
management needs libSM, which PySide6's wheels are built without.

Where entries lie: https://specifications.freedesktop.org/autostart-spec/latest/
How commands are quoted: https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from reader import APP_ID
from reader.errors import StorageError, cause_of
from reader.system.files import remove, write_whole

_RESERVED = re.compile(r'([\\"`$])')

_ENTRY = """\
[Desktop Entry]
Type=Application
Version=1.5
Name=Bilingual Reader
Name[zh_CN]=双语阅读器
Comment=It was open when the session ended
Comment[zh_CN]=上次会话结束时它正打开着
Icon={icon}
TryExec={program}
Exec={command}
"""


def is_available() -> bool:
    """Whether this system has such entries; Windows and macOS do not."""
    return sys.platform not in ("win32", "darwin")


@dataclass(frozen=True, slots=True)
class AutostartEntry:
    """The entry of one command.

    Args:
        command: the program and its arguments.
        folder: where entries lie; None takes the folder of this person.
    """

    command: Sequence[str]
    folder: Path | None = None

    @property
    def file(self) -> Path:
        """Where it lies. An entry that the person made for the program has another name."""
        folder = self.folder or platformdirs.user_config_path("autostart")
        return folder / f"{APP_ID}.reopen.desktop"

    def write(self) -> None:
        """Have the program started at the next log-in.

        Raises:
            StorageError: it cannot be written.
        """
        text = _ENTRY.format(
            icon=APP_ID,
            program=_escaped(self.command[0]),
            command=" ".join(_quoted(argument) for argument in self.command),
        )
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.file, text.encode())
        except OSError as error:
            raise StorageError(
                "autostart-unwritable",
                "The program cannot be opened again after logging in: {file} cannot be written "
                "({cause}). Change its permissions, or make room.",
                file=self.file,
                cause=cause_of(error),
            ) from error

    def remove(self) -> None:
        """Have it started no more.

        Raises:
            StorageError: it cannot be removed.
        """
        try:
            remove(self.file)
        except OSError as error:
            raise StorageError(
                "autostart-unwritable",
                "The program will still open after logging in: {file} cannot be removed "
                "({cause}). Delete it yourself.",
                file=self.file,
                cause=cause_of(error),
            ) from error


def _quoted(argument: str) -> str:
    """An argument as `Exec` wants it: in quotes, "%" doubled, and then escaped as a string."""
    inner = _RESERVED.sub(r"\\\1", argument.replace("%", "%%"))
    return _escaped(f'"{inner}"')


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
