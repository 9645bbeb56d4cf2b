"""The list of every request to the network, kept alike by the window and the command line."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from reader.datamodel.network import Request
from reader.errors import StorageError
from reader.paths import Paths
from reader.storage.migrations import MIGRATIONS
from reader.storage.requests import RequestLog
from reader.storage.sqlite import open_database


def request_log(paths: Paths) -> Callable[[Request], None]:
    """What writes a request into the list; the database is opened for it and closed again.

    A list that cannot be written does not stop the request.
    """

    def add(request: Request) -> None:
        with contextlib.suppress(StorageError):
            database = open_database(paths.database, MIGRATIONS)
            try:
                RequestLog(database).add(request)
            finally:
                database.close()

    return add
