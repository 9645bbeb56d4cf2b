"""The list of every request to the network the program ever made."""

from __future__ import annotations

import contextlib
import sqlite3

from reader.codec import read_moment
from reader.datamodel.network import Request
from reader.errors import StorageError
from reader.storage.removal import Deleted, clear
from reader.storage.sqlite import Database


class RequestLog:
    """The list of requests, kept on this computer and shown to the person; never in a log file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, request: Request) -> None:
        """Write down a request, on any thread; a full disk does not stop the request."""
        with contextlib.suppress(StorageError), self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO requests (at, url, reason) VALUES (?, ?, ?)",
                (request.at.isoformat(), request.url, request.reason),
            )

    def all(self) -> list[Request]:
        """Every request, the newest first.

        Raises:
            StorageError: the list cannot be read.
        """
        rows = self._database.rows("SELECT at, url, reason FROM requests ORDER BY id DESC")
        return [request for row in rows if (request := _request(row)) is not None]

    def clear(self) -> Deleted:
        """Forget all requests.

        Raises:
            StorageError: the list cannot be written.
        """
        return clear(self._database, "requests")


def _request(row: sqlite3.Row) -> Request | None:
    """A request; None where its row is damaged."""
    try:
        return Request(row["url"], read_moment(row["at"]), row["reason"])
    except (ValueError, TypeError):
        return None
