"""The folders the program reads and writes, by the conventions of the system.

With `--data-dir` everything lies below one folder, for portable use. Language packages lie in Argos
Translate's own folder, so that other Argos programs share them.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "bilingual-reader"


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
        """The folders of the person who runs the program."""
        return cls(
            config=platformdirs.user_config_path(APP_NAME),
            data=platformdirs.user_data_path(APP_NAME),
            cache=platformdirs.user_cache_path(APP_NAME),
            state=platformdirs.user_state_path(APP_NAME),
            packages=argos_packages_folder(),
        )

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

    @property
    def settings_file(self) -> Path:
        """The reader's settings."""
        return self.config / "settings.toml"

    @property
    def database(self) -> Path:
        """History, positions, translations, learned rules and the list of requests."""
        return self.data / "reader.sqlite3"

    @property
    def starter_packages(self) -> Path:
        """Where the packages that come with the program are unpacked."""
        return self.cache / "packages"

    @property
    def log_file(self) -> Path:
        """The program's log; it never holds article text."""
        return self.state / "reader.log"


def argos_packages_folder() -> Path:
    """Argos Translate's package folder, found as its own `settings` module finds it by default.

    `ARGOS_*` variables are ignored on purpose: what a stranger may have planted must not decide
    where models are loaded from.
    """
    base = os.environ.get("XDG_DATA_HOME")
    data = Path(base) if base else Path.home() / ".local" / "share"
    return data / "argos-translate" / "packages"
