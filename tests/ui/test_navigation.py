"""Back and forward, as in a browser."""

from __future__ import annotations

from reader.ui.tabs import Navigation


def test_back_and_forward_walk_what_was_visited() -> None:
    navigation = Navigation[str]()
    for source in ("a", "b", "c"):
        navigation.visit(source)
    assert (navigation.at(-2), navigation.at(-1), navigation.at(1)) == ("a", "b", None)
    navigation.move(-2)
    assert navigation.current == "a"
    assert (navigation.at(-1), navigation.at(1)) == (None, "b")


def test_nobody_goes_beyond_either_end() -> None:
    navigation = Navigation[str]()
    navigation.move(1)
    assert navigation.current is None
    navigation.visit("a")
    navigation.move(-1)
    assert navigation.current == "a"


def test_a_new_page_drops_what_lay_ahead() -> None:
    navigation = Navigation[str]()
    for source in ("a", "b"):
        navigation.visit(source)
    navigation.move(-1)
    navigation.visit("c")
    assert (navigation.at(-1), navigation.current, navigation.at(1)) == ("a", "c", None)


def test_the_same_page_again_is_one_visit() -> None:
    navigation = Navigation[str]()
    navigation.visit("a")
    navigation.visit("a")
    assert navigation.at(-1) is None
    assert navigation.current == "a"


def test_nowhere_at_first() -> None:
    assert Navigation[str]().current is None
