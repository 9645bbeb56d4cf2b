"""Computers that are kept in step by a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cancellation import CancelToken
from reader.datamodel.syncing import SyncKind, SyncReport
from reader.library.machines.way import MachinesWay, add_place, keep_secrets
from reader.library.way import SyncMeans
from reader.network.connection import Connection
from reader.paths import Paths
from reader.settings_file import change_setting, load_settings
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.system.secrets import Secrets

WAY = MachinesWay(SyncKind.FOLDER)
PASSPHRASE = "a passphrase of words"


class Computer:
    """A computer with all its folders."""

    def __init__(self, folder: Path) -> None:
        self.paths = Paths.below(folder)
        self.paths.data.mkdir(parents=True, exist_ok=True)
        self.database = open_database(self.paths.database, MIGRATIONS)
        self.means = SyncMeans(
            self.database,
            lambda work: work(),
            Connection(proxy="none"),
            self.paths,
            Secrets(self.paths.secrets),
            pytest.fail,
            CancelToken(),
        )

    def add(self, there: Path, passphrase: str = PASSPHRASE) -> None:
        add_place(SyncKind.FOLDER, str(there), self.means, passphrase=passphrase)
        keep_secrets(self.means, passphrase, "", in_file=True)

    def sync(self) -> SyncReport:
        (synced,) = WAY.all(self.database)
        return WAY.sync(synced, self.means)

    def set(self, name: str, value: object) -> None:
        change_setting(self.paths.settings_file, name, value)

    def get(self, name: str) -> object:
        return load_settings(self.paths.settings_file).settings.get(name)
