"""Requests wait for their turn."""

from __future__ import annotations

import random
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from reader.network.host_queue import HostQueue


@given(st.lists(st.sampled_from("abcdefghijkl"), max_size=60), st.integers(1, 8), st.randoms())
def test_each_has_its_turn_once_and_no_host_is_asked_twice_at_once(
    hosts: list[str], most: int, chance: random.Random
) -> None:
    queue: HostQueue[int] = HostQueue(most)
    waiting = list(enumerate(hosts))
    under_way: list[tuple[str, int]] = []
    taken: list[int] = []
    while waiting or len(queue) or under_way:
        if waiting and chance.random() < 0.6:
            number, host = waiting.pop(0)
            queue.add(host, number)
        while found := queue.take():
            under_way.append(found)
            taken.append(found[1])
            assert len(under_way) <= most
            assert max(Counter(host for host, _ in under_way).values()) == 1
        if under_way:
            host, _ = under_way.pop(chance.randrange(len(under_way)))
            queue.done(host)
    assert sorted(taken) == list(range(len(hosts)))


def test_a_host_with_many_holds_up_none() -> None:
    queue: HostQueue[str] = HostQueue(most=1)
    for number in range(50):
        queue.add("many.example", f"many {number}")
    queue.add("one.example", "one")
    order = []
    while found := queue.take():
        order.append(found[1])
        queue.done(found[0])
    assert order.index("one") == 1
    assert len(order) == 51


def test_a_host_that_asks_to_be_left_alone_is_left_alone() -> None:
    queue: HostQueue[int] = HostQueue()
    for number in range(3):
        queue.add("a.example", number)
        queue.add("b.example", 10 + number)
    assert queue.take() == ("a.example", 0)
    assert queue.drop("a.example") == [1, 2]
    assert queue.drop("b.example") == [10, 11, 12]
    assert queue.drop("c.example") == []
    queue.done("a.example")
    assert queue.take() is None
    queue.add("b.example", 20)
    assert queue.take() == ("b.example", 20)
