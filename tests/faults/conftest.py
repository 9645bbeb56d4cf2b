"""The table of faults: each test is a row of it, its variants are counted and one message shown.

`python3 dev.py test --faults` prints it. A row that cannot be tried on a machine says why.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reader.storage.feeds import FeedStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database
from reader.translation.packages.store import PackageStore
from tests.faults.following import NOW, Follow, Follower
from tests.faults.histories import COUNT, record
from tests.helpers.trap import trap as trap  # fixtures: families that need them share them
from tests.helpers.trap import watched as watched
from tests.ui.conftest import window as window

#: Called with what a person is told; gives it back.
Tell = Callable[[object], str]

_PROPERTY = "fault"


@dataclass
class Row:
    """What came of the variants of one row."""

    variants: int = 0
    passed: int = 0
    skipped: str = ""
    message: str = ""


@dataclass
class Table:
    """The rows by their ids, in the order they were tried."""

    rows: dict[str, Row] = field(default_factory=dict)

    def take(self, report: pytest.TestReport) -> None:
        """Count a variant."""
        told = dict(report.user_properties).get(_PROPERTY)
        if not isinstance(told, tuple) or report.when not in ("setup", "call"):
            return
        if report.when == "setup" and report.passed:
            return
        row = self.rows.setdefault(str(told[0]), Row())
        row.variants += 1
        row.passed += report.passed
        if report.skipped and isinstance(report.longrepr, tuple):
            row.skipped = str(report.longrepr[2])
        row.message = row.message or str(told[1])

    def lines(self) -> Iterator[str]:
        """The table, a line a row."""
        width = max(map(len, self.rows), default=0)
        yield f"{'row':{width}}{'variants':>9}{'passed':>8}  message"
        for name, row in sorted(self.rows.items()):
            yield f"{name:{width}}{row.variants:9}{row.passed:8}  {row.message or row.skipped}"


class _Plugin:
    def __init__(self) -> None:
        self.table = Table()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.table.take(report)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section("faults")
        for line in self.table.lines():
            terminalreporter.write_line(line)


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--faults") and not config.pluginmanager.has_plugin("fault-table"):
        config.pluginmanager.register(_Plugin(), "fault-table")


def pytest_itemcollected(item: pytest.Item) -> None:
    if marker := item.get_closest_marker("fault"):
        item.user_properties.append((_PROPERTY, (" ".join(marker.args), "")))


@pytest.fixture
def follow(database: Database, monkeypatch: pytest.MonkeyPatch) -> Follow:
    """Follows a feed; without jitter, so that it can be told when it is asked again."""
    monkeypatch.setattr(random, "random", lambda: 0.0)
    return lambda address: Follower(database, FeedStore(database).add(address, now=NOW))


@pytest.fixture
def store(tmp_path: Path) -> PackageStore:
    """Where packages are installed; nothing is there yet."""
    return PackageStore(tmp_path / "argos" / "packages", tmp_path / "none", tmp_path / "cache")


@pytest.fixture
def history_file(tmp_path: Path) -> Path:
    """A library with a history, closed."""
    path = tmp_path / "data" / "reader.sqlite3"
    database = open_database(path, MIGRATIONS)
    record(database, 0, COUNT)
    database.close()
    return path


@pytest.fixture(autouse=True)
def _row(request: pytest.FixtureRequest) -> None:
    assert request.node.user_properties, "a test of a fault carries the marker of its row"


@pytest.fixture
def tell(request: pytest.FixtureRequest) -> Tell:
    """Puts the message that a person sees into the row of the test, which its marker names.

    It must be whole sentences that name what happened and what to do next.
    """
    ((_, (row, _said)),) = request.node.user_properties

    def remember(message: object) -> str:
        said = " ".join(str(message).split())
        assert said.endswith((".", "。"))
        assert "Traceback" not in said
        request.node.user_properties[:] = [(_PROPERTY, (row, said))]
        return said

    return remember
