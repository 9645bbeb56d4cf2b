"""The folders the program reads and writes, by the conventions of the system.

With `--data-dir` everything lies below one folder, for portable use. Language packages lie in Argos
Translate's own folder, so that other Argos programs share them.
"""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from reader import APP_NAME
from reader.errors import StorageError


@dataclass(frozen=True, slots=True)
class Paths:
    """Where things are kept. Nothing is created until it is written to."""

    config: Path
    data: Path
    cache: Path
    state: Path
    packages: Path

    @classmethod
    def system(cls) -> Paths:
        """The folders of the person who runs the program.

        Raises:
            StorageError: the system does not say where this person's home is.
        """
        folders = platformdirs.PlatformDirs(APP_NAME, appauthor=False)  # not twice on Windows
        try:
            paths = cls(
                config=folders.user_config_path,
                data=folders.user_data_path,
                cache=folders.user_cache_path,
                state=folders.user_state_path,
                packages=argos_packages_folder(),
            )
        except RuntimeError as error:
            raise _homeless() from error
        # Older platformdirs leave "~" as it is, which would become a folder of this name.
        if not paths.config.is_absolute():
            raise _homeless()
        return paths

    @classmethod
    def below(cls, folder: Path) -> Paths:
        """Everything below one folder."""
        return cls(
            config=folder / "config",
            data=folder / "data",
            cache=folder / "cache",
            state=folder / "state",
            packages=folder / "packages",
        )

    def options(self) -> list[str]:
        """The option that names the folder, where everything is kept below one."""
        folder = self.data.parent
        return ["--data-dir", str(folder)] if Paths.below(folder) == self else []

    @property
    def settings_file(self) -> Path:
        """The reader's settings."""
        return self.config / "settings.toml"

    @property
    def database(self) -> Path:
        """Feeds, stories, kept pages, history, translations, rules and the list of requests."""
        return self.data / "reader.sqlite3"

    @property
    def search_index(self) -> Path:
        """The index of the search; it is made again from the database where it is missing."""
        return self.data / "search.sqlite"

    @property
    def pictures(self) -> Path:
        """The pictures of kept pages."""
        return self.data / "pictures"

    @property
    def dictionaries(self) -> Path:
        """The dictionaries that the reader added, made ready to be looked up in."""
        return self.data / "dictionaries"

    @property
    def builtin_packages(self) -> Path:
        """Where the packages that come with the program are unpacked."""
        return self.cache / "packages"

    @property
    def deliveries(self) -> Path:
        """Pages on their way from a browser to the window; each is there for a moment."""
        return self.state / "deliveries"

    @property
    def browser_host(self) -> Path:
        """What browsers start to send a page."""
        return self.data / "browser"

    @property
    def secrets(self) -> Path:
        """Passwords, where the system has no keyring and the person wants them kept."""
        return self.data / "secrets.json"

    @property
    def log_file(self) -> Path:
        """The program's log; it never holds article text."""
        return self.state / "reader.log"


def _homeless() -> StorageError:
    return StorageError(
        "no-home",
        "The system names no home folder for you. Set HOME, or name a folder for the program with "
        "--data-dir.",
    )


def runtime_folder() -> Path | None:
    """A folder for sockets that nobody else can enter; made where the system has none.

    Returns:
        None where there is no such folder to be had: then no socket may be opened, for whoever
        owns its folder can take its place.
    """
    if os.name != "posix":
        return None
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    own = Path(tempfile.gettempdir()) / f"{APP_NAME}-{os.getuid()}"
    for folder in (Path(given) if given else None, Path(f"/run/user/{os.getuid()}"), own):
        with contextlib.suppress(OSError):
            if folder is own:
                folder.mkdir(mode=0o700, exist_ok=True)
            if folder is not None and _is_private(folder):
                return folder
    return None


def _is_private(folder: Path) -> bool:
    """Whether a folder is ours alone, and no link to somebody else's."""
    status = folder.lstat()
    return (
        stat.S_ISDIR(status.st_mode)
        and status.st_uid == os.getuid()
        and not status.st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    )


def argos_packages_folder() -> Path:
    """Argos Translate's package folder, found as its own `settings` module finds it by default.

    `ARGOS_*` variables are ignored on purpose: what a stranger may have planted must not decide
    where models are loaded from.
    """
    base = os.environ.get("XDG_DATA_HOME")
    data = Path(base) if base else Path.home() / ".local" / "share"
    return data / "argos-translate" / "packages"
