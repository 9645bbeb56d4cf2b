"""What the services stand on: threads to work on, and servers to ask."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from reader.services.tasks import TaskRunner
from tests.helpers.web import Site, serving


@pytest.fixture
def runner() -> Iterator[TaskRunner]:
    """Threads, ended with the test."""
    running = TaskRunner()
    yield running
    running.close()


@pytest.fixture
def site() -> Iterator[Site]:
    """A web server on this computer that is other hosts, too: 127.0.0.2 and so on."""
    with serving(everywhere=True) as running:
        yield running
