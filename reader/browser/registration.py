"""Registers the program with browsers, for one person: manifests, and the script they start.

A manifest names one executable without arguments, so that a small script stands between. Nothing
outside of the person's own folders (on Windows: their part of the registry) is touched.
"""

from __future__ import annotations

import json
import os
import shlex
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reader.errors import BrowserError, cause_of
from reader.paths import Paths
from reader.resources import resource_path
from reader.system.bundled import portable_folder, terminal_command
from reader.system.files import remove, write_whole
from reader.untrusted import MalformedDataError, read_json, read_toml


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser and its places.

    Attributes:
        id: as the command line names it.
        name: as its makers call it.
        linux: its folder, below that of configurations, or below the home folder for Firefox.
        macos: its folder below "Library/Application Support".
        registry: its key below HKEY_CURRENT_USER, without the name of the program.
        is_firefox: whether it names extensions as Firefox does.
    """

    id: str
    name: str
    linux: str
    macos: str
    registry: str
    is_firefox: bool = False

    def folder(self) -> Path | None:
        """Where the browser keeps what is this person's; None on Windows, which has a registry."""
        if sys.platform == "win32":
            return None
        if sys.platform == "darwin":
            return Path.home() / "Library" / "Application Support" / self.macos
        if self.is_firefox:
            return Path.home() / self.linux
        config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
        return Path(config) / self.linux

    def manifest_folder(self) -> Path | None:
        """Where it looks for the manifests of programs."""
        folder = self.folder()
        if folder is None:
            return None
        lower = self.is_firefox and sys.platform != "darwin"
        return folder / ("native-messaging-hosts" if lower else "NativeMessagingHosts")


#: The browsers that can send a page.
BROWSERS = tuple(
    Browser(**row) for row in read_toml(resource_path("browsers.toml").read_bytes())["browser"]
)


#: The name by which the extension asks for the program.
HOST = "org.bilingualreader.page"
#: The extension as Firefox names it, and as Chromium does: from the key in its manifest.
FIREFOX_ID = "page@bilingualreader.org"
CHROMIUM_ORIGIN = "chrome-extension://lopkjodnjjmahmnamfjangppcaaldnjk/"

#: No manifest is longer, in bytes.
_LONGEST = 100_000


class State(StrEnum):
    """How a browser stands to the program."""

    ABSENT = "absent"
    FREE = "free"
    CONNECTED = "connected"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Connection:
    """A browser and how it stands; `STALE` is connected to a program that is no longer there."""

    browser: Browser
    state: State


def extension_folder() -> Path:
    """Where the extension lies, to be loaded by a browser."""
    return resource_path("browser")


def as_host(arguments: Sequence[str]) -> Sequence[str]:
    """The arguments of a start: those of a host, where a browser has started the program.

    Chromium tells an origin first, Firefox a manifest and then its name of the extension.
    """
    called = any(is_ours(argument) for argument in arguments[:2])
    return ["browser", "host", "--", *arguments] if called else arguments


def _unnamed_folders() -> list[Paths]:
    """The folders that the program takes when it is told of none."""
    portable = portable_folder()
    return [Paths.below(portable)] if portable else [Paths.system()]


def is_ours(caller: str) -> bool:
    """Whether what a browser says of who calls is our extension: an origin, or Firefox' id."""
    return caller in (CHROMIUM_ORIGIN, FIREFOX_ID)


class Registration:
    """Registers the program with browsers, and tells which of them have it registered."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        ending = ".bat" if sys.platform == "win32" else ".sh"
        self._script = paths.browser_host / f"send-page{ending}"
        (executable, *others) = terminal_command()
        # Windows reads scripts in an encoding of its own, which may lack letters of the path.
        alone = sys.platform == "win32" and not others and paths in _unnamed_folders()
        self._host = Path(executable) if alone else self._script

    def connections(self) -> list[Connection]:
        """Every browser and how it stands."""
        return [Connection(browser, self._state(browser)) for browser in BROWSERS]

    def connect(self, browser: Browser) -> None:
        """Let a browser's extension send pages; doing it twice is no harm.

        Raises:
            BrowserError: "unwritable".
        """
        with _explained(browser):
            self._write_script()
            manifest = self._manifest(browser)
            manifest.parent.mkdir(parents=True, exist_ok=True)
            write_whole(manifest, (json.dumps(self._content(browser), indent=2) + "\n").encode())
            _set_registry(browser, manifest)

    def disconnect(self, browser: Browser) -> None:
        """Take back what `connect` did for a browser.

        Raises:
            BrowserError: "unwritable".
        """
        with _explained(browser):
            _set_registry(browser, None)
            remove(self._manifest(browser))
            if all(c.state in (State.ABSENT, State.FREE) for c in self.connections()):
                remove(self._script)

    def _manifest(self, browser: Browser) -> Path:
        folder = browser.manifest_folder()
        if folder is not None:
            return folder / f"{HOST}.json"
        return self._paths.browser_host / f"{browser.id}.json"

    def _content(self, browser: Browser) -> dict[str, object]:
        allowed = (
            {"allowed_extensions": [FIREFOX_ID]}
            if browser.is_firefox
            else {"allowed_origins": [CHROMIUM_ORIGIN]}
        )
        return {
            "name": HOST,
            "description": "Bilingual Reader: takes a page that the browser shows",
            "path": str(self._host),
            "type": "stdio",
            **allowed,
        }

    def _state(self, browser: Browser) -> State:
        manifest = self._manifest(browser)
        try:
            with manifest.open("rb") as file:
                found = read_json(file.read(_LONGEST))
        except FileNotFoundError:
            folder = browser.folder()
            known = folder is None or folder.is_dir()
            return State.FREE if known else State.ABSENT
        except (OSError, MalformedDataError):
            return State.STALE
        matches = found == self._content(browser) and self._script_is_right()
        return State.CONNECTED if matches else State.STALE

    def _script_is_right(self) -> bool:
        if self._host != self._script:
            return self._host.exists()
        try:
            return self._script.read_bytes() == self._script_text().encode()
        except OSError:
            return False

    def _write_script(self) -> None:
        if self._host != self._script:
            return
        self._script.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self._script, self._script_text().encode())
        self._script.chmod(0o700)

    def _script_text(self) -> str:
        command = [*terminal_command(), "browser", "host", *self._paths.options(), "--"]
        if sys.platform == "win32":
            return _batch(command)
        return f'#!/bin/sh\nexec {shlex.join(command)} "$@"\n'


def _batch(command: list[str]) -> str:
    """A script for Windows, which is told that it is in UTF-8.

    Within quotes, `%` alone means something to it, and a backslash before the last one to programs.
    """
    ends = [part[len(part.rstrip("\\")) :] for part in command]
    quoted = " ".join(f'"{part}{end}"' for part, end in zip(command, ends, strict=True))
    line = quoted.replace("%", "%%")
    return f"@echo off\r\nchcp 65001 <nul >nul\r\n{line} %*\r\n"


@contextmanager
def _explained(browser: Browser) -> Iterator[None]:
    """Say in a sentence what the system refused."""
    try:
        yield
    except OSError as error:
        raise BrowserError(
            "unwritable",
            "{browser} could not be told of the program ({cause}). See to it that {place} can "
            "be written, and try again.",
            browser=browser.name,
            cause=cause_of(error),
            place=error.filename or browser.manifest_folder() or "",
        ) from error


def _set_registry(browser: Browser, manifest: Path | None) -> None:
    """On Windows, name the manifest in the person's registry, or forget it; elsewhere nothing."""
    if sys.platform != "win32":
        return
    import winreg

    key = rf"{browser.registry}\NativeMessagingHosts\{HOST}"
    if manifest is not None:
        winreg.SetValue(winreg.HKEY_CURRENT_USER, key, winreg.REG_SZ, str(manifest))
        return
    try:
        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
    except FileNotFoundError:
        return
