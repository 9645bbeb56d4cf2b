"""Two and three machines, whatever is done on them and however files come: all equal in the end."""

from __future__ import annotations

import contextlib
import random
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.storage.connecting import open_candidate
from reader.storage.migrations import MIGRATIONS
from reader.storage.retention import delete
from reader.storage.sqlite import Database
from tests.helpers.machines import ACTS, NOW, Killed, Machine, Post

_HISTORIES = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from([*ACTS, *["sync"] * 12]), st.integers(0, 1000)),
    min_size=10,
    max_size=60,
)


def _machines(count: int) -> list[Machine]:
    post = Post()
    return [
        Machine(Database(open_candidate(Path(":memory:"), MIGRATIONS), None), post)
        for _ in range(count)
    ]


def _sync(machine: Machine, chance: random.Random) -> None:
    """A round with files as they come, which may be killed at any of its steps.

    Now and then the reader does something between two of them.
    """
    machine.post.deliver(machine.name, chance)
    steps = chance.randrange(120)

    def dies() -> bool:
        nonlocal steps
        steps -= 1
        return steps == 0

    def acts() -> None:
        if chance.random() < 0.05:
            machine.act(chance.choice(ACTS), chance.randrange(1000))

    with contextlib.suppress(Killed):
        machine.sync(dies, acts)


def _settle(machines: list[Machine]) -> None:
    """Bring all files to all, until nothing is to be said."""
    for _ in range(20):
        went = 0
        for machine in machines:
            machine.post.deliver(machine.name)
            outcome = machine.sync()
            assert outcome.problems == ()
            went += outcome.went + outcome.came
        if not went:
            return
    pytest.fail("they never come to an end")


def _live(history: list[tuple[int, str, int]], count: int, seed: int) -> list[Machine]:
    chance = random.Random(seed)
    with (
        mock.patch("reader.storage.sync.randbits", chance.getrandbits),
        mock.patch("reader.library.machines.taking.PORTION_BYTES", chance.choice([1, 1000])),
        mock.patch("reader.library.machines.taking.PORTION_ROWS", chance.choice([1, 100])),
    ):
        return _lived(history, count, chance)


def _lived(history: list[tuple[int, str, int]], count: int, chance: random.Random) -> list[Machine]:
    machines = _machines(count)
    begun: set[int] = set()
    for which, what, number in history:
        machine = machines[which % count]
        if what != "sync":
            machine.act(what, number)
            continue
        if which % count not in begun:
            machine.begin()
            begun.add(which % count)
        _sync(machine, chance)
    for place, machine in enumerate(machines):
        if place not in begun:
            machine.begin()
    _settle(machines)
    return machines


def _are_equal(history: list[tuple[int, str, int]], count: int, seed: int) -> None:
    first, *others = machines = _live(history, count, seed)
    for other in others:
        assert other.shown() == first.shown()
    _close(machines)


@settings(max_examples=8, derandomize=True)
@given(_HISTORIES, st.integers(2, 3), st.integers(0, 2**32))
def test_machines_are_equal_in_the_end(
    history: list[tuple[int, str, int]], count: int, seed: int
) -> None:
    _are_equal(history, count, seed)


@pytest.mark.long
@settings(max_examples=1_000, suppress_health_check=[*HealthCheck])
@given(st.randoms(use_true_random=False), st.integers(2, 3), st.integers(0, 2**32))
def test_histories_of_hundreds_of_acts_end_equal(
    chance: random.Random, count: int, seed: int
) -> None:
    acts = [*ACTS, *["sync"] * 12]
    history = [
        (chance.randrange(3), chance.choice(acts), chance.randrange(1000))
        for _ in range(chance.randrange(200, 400))
    ]
    _are_equal(history, count, seed)


@pytest.mark.parametrize("is_seen_back", [True, False])
def test_what_came_back_and_went_again_is_forgotten_by_none_too_early(is_seen_back: bool) -> None:
    """Else who writes to it at that time brings it back without what it is of."""
    one, two, three = machines = _machines(3)
    with mock.patch("reader.library.machines.rounds.MOST_UPDATES", 0):  # all is buried at once
        one.do_search(1)
        for machine in machines:
            machine.begin()
        _settle(machines)
        one.do_remove_search(0)
        two.do_rename_search(1)
        one.sync()
        two.sync()
        _bring(two, three)  # both read that it went, though it is there again
        if is_seen_back:
            _bring(one)
        three.do_remove_search(0)
        _bring(three)
        two.do_rename_search(2)
        one.do_open(0)
        _bring(one)
        _settle(machines)
    assert one.shown()["searches"] == [("query 1", "name 2", 1)]
    assert one.shown() == two.shown() == three.shown()
    _close(machines)


def test_what_is_deleted_while_libraries_meet_holds_up_no_file() -> None:
    """What hangs on it comes in a later portion, and nobody was told yet that it is gone."""
    one, two = machines = _machines(2)
    for number in range(15):  # five stories with three tags each
        one.do_tag(number)
    for machine in machines:
        machine.begin()
    one.sync()
    two.post.deliver(two.name)

    def delete_all() -> None:
        stories = [row["id"] for row in two.database.rows("SELECT id FROM stories")]
        delete(two.database, stories, NOW)

    with mock.patch("reader.library.machines.taking.PORTION_BYTES", 1):
        two.sync(between=delete_all)
    _settle(machines)
    assert one.shown() == two.shown()
    _close(machines)


def test_what_comes_back_from_a_folder_that_is_gone_lies_in_none() -> None:
    """Elsewhere it never lay in it, and does not know what that folder lay in."""
    one, two = machines = _machines(2)
    one.do_follow(1)
    for machine in machines:
        machine.begin()
    _settle(machines)
    inner = one.feeds.folder(("folder1", "inner"))
    one.feeds.move([feed.id for feed in one.feeds.all()], inner)
    one.sync()
    one.do_unfollow(0)
    assert inner
    one.feeds.remove_folder(inner)
    two.feeds.move([feed.id for feed in two.feeds.all()], two.feeds.folder(["folder1"]), 3)
    _settle(machines)
    assert one.shown() == two.shown()
    assert [feed.folder for feed in one.feeds.all()] == [None]
    _close(machines)


def _bring(*machines: Machine) -> None:
    for machine in machines:
        machine.post.deliver(machine.name)
        machine.sync()


def _close(machines: list[Machine]) -> None:
    for machine in machines:
        machine.database.close()
