"""What the services stand on: threads to work on, and servers to ask."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.services.library import LibraryService
from reader.services.tasks import TaskRunner
from reader.storage.pictures import PictureStore
from reader.storage.sqlite import Database
from tests.helpers.web import Site, serving


@pytest.fixture
def runner() -> Iterator[TaskRunner]:
    """Threads, ended with the test."""
    running = TaskRunner()
    yield running
    running.close()


@pytest.fixture
def library(database: Database, runner: TaskRunner, tmp_path: Path) -> LibraryService:
    """The service over an empty library."""
    return LibraryService(database, runner, PictureStore(database, tmp_path / "pictures"))


@pytest.fixture
def site() -> Iterator[Site]:
    """A web server on this computer that is other hosts, too: 127.0.0.2 and so on."""
    with serving(everywhere=True) as running:
        yield running
