"""Back and forward, as in a browser."""

from __future__ import annotations

from reader.services.navigation import Navigation


def test_back_and_forward_walk_what_was_visited() -> None:
    navigation = Navigation[str]()
    for source in ("a", "b", "c"):
        navigation.visit(source)
    assert navigation.step(-1) == "b"
    assert navigation.step(-1) == "a"
    assert navigation.step(-1) is None
    assert navigation.step(1) == "b"
    assert navigation.can_go_forward


def test_a_new_page_drops_what_lay_ahead() -> None:
    navigation = Navigation[str]()
    for source in ("a", "b"):
        navigation.visit(source)
    navigation.step(-1)
    navigation.visit("c")
    assert not navigation.can_go_forward
    assert navigation.step(-1) == "a"


def test_the_same_page_again_is_one_visit() -> None:
    navigation = Navigation[str]()
    navigation.visit("a")
    navigation.visit("a")
    assert not navigation.can_go_back
    assert navigation.current == "a"


def test_nowhere_at_first() -> None:
    assert Navigation[str]().current is None
