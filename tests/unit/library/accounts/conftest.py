"""A service of each kind, and machines that have an account there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.helpers.accounts import Machine, machine
from tests.helpers.reader_services import PASSWORD, USER, Kind, ReaderService
from tests.helpers.web import Site

NewMachine = Callable[[], Machine]


@pytest.fixture
def kind() -> Kind:
    """The kind of the service, unless a test says otherwise: the one that is hardest to please."""
    return Kind.MINIFLUX


@pytest.fixture
def service(kind: Kind, site: Site) -> ReaderService:
    """A service with a feed in a folder and five entries."""
    made = ReaderService(site, kind)
    feed = made.follow("https://harbour.example/rss", "Harbour Gazette", "Ports")
    made.publish(feed, *(f"Ferry {number}" for number in range(5)))
    return made


@pytest.fixture
def new_machine(service: ReaderService, tmp_path: Path) -> Iterator[NewMachine]:
    """Makes a machine that has an account at the service, and was synced once."""
    with ExitStack() as stack:
        made: list[Machine] = []

        def make() -> Machine:
            one = stack.enter_context(machine(tmp_path / str(len(made))))
            made.append(one)
            one.add(service.address, USER, PASSWORD)
            one.sync()
            return one

        yield make


@pytest.fixture
def here(new_machine: NewMachine) -> Machine:
    """A machine with an account."""
    return new_machine()
