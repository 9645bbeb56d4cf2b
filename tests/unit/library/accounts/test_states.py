"""What is read and starred, compared with how both sides were last: no mark is lost or invented."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.accounts.answers import READ, STARRED, RemoteEntry
from reader.accounts.service import IdList
from reader.library.accounts.entries import entry_of
from reader.library.accounts.states import Seen, compare
from reader.storage.accounts import AccountStory, Marks

MARKS = st.builds(Marks, st.booleans(), st.booleans())


def seen(
    unread: set[str],
    starred: set[str] | None = None,
    *,
    exact: bool = True,
    **asked: Marks | None,
) -> Seen:
    lists = [IdList(frozenset(ids), tuple(ids), exact) for ids in (unread, starred or set())]
    return Seen(lists[0], lists[1], asked)


def story(here: Marks, base: Marks) -> AccountStory:
    return AccountStory("a", 1, here, base)


UNREAD, READ_ONE = Marks(False, False), Marks(True, False)


def test_what_was_read_here_is_told_and_not_taken_back() -> None:
    found = compare([story(READ_ONE, UNREAD)], seen({"a"}))
    assert found.push == {(READ, True): ["a"]}
    assert not found.take
    assert not found.base


def test_what_both_sides_marked_is_sent_to_nobody() -> None:
    found = compare([story(READ_ONE, UNREAD)], seen(set()))
    assert not found.push
    assert not found.take
    assert found.base == {"a": READ_ONE}


def test_what_was_marked_twice_here_is_as_it_was() -> None:
    found = compare([story(UNREAD, UNREAD)], seen({"a"}))
    assert (found.push, found.take, found.base, found.doubts) == ({}, {}, {}, [])


def test_what_is_unread_nowhere_any_more_is_asked_for_and_then_believed() -> None:
    one = story(UNREAD, UNREAD)
    assert compare([one], seen(set())).doubts == ["a"]
    assert compare([one], seen(set(), a=READ_ONE)).take == {1: READ_ONE}
    assert compare([one], seen(set(), a=UNREAD)).take == {}
    gone = compare([one], seen(set(), a=None))
    assert (gone.gone, gone.take) == (["a"], {})


def test_a_list_of_several_pages_is_not_believed_to_lack_what_waits() -> None:
    """An entry slips through while the list becomes shorter: it would count as read already."""
    one = story(READ_ONE, UNREAD)
    found = compare([one], seen(set(), exact=False))
    assert found.doubts == ["a"]
    assert compare([one], seen(set(), exact=False, a=UNREAD)).push == {(READ, True): ["a"]}


def test_marks_made_elsewhere_come_and_take_nothing_along() -> None:
    found = compare([story(Marks(True, False), UNREAD)], seen({"a"}, {"a"}))
    assert found.take == {1: Marks(True, True)}
    assert found.push == {(READ, True): ["a"]}
    assert found.base == {"a": Marks(False, True)}


@given(MARKS, MARKS, MARKS)
def test_each_mark_goes_where_it_was_not_made(here: Marks, base: Marks, there: Marks) -> None:
    found = compare([story(here, base)], seen(set(), a=there))
    merged = found.take.get(1, here)
    for name, mark in (("read", READ), ("starred", STARRED)):
        h, b, t, m = (getattr(one, name) for one in (here, base, there, merged))
        assert m == (h if h != b else t)
        assert ((mark, m) in found.push) == (m != t)


@dataclass
class Model:
    """Two machines and a service, each of which marks one entry as it likes."""

    there: Marks = UNREAD
    here: list[Marks] = field(default_factory=lambda: [UNREAD, UNREAD])
    base: list[Marks] = field(default_factory=lambda: [UNREAD, UNREAD])

    def sync(self, one: int, *, dies: bool) -> None:
        """One round, by lists; `dies`: after the service was told."""
        for _ in range(2):
            unread = set() if self.there.read else {"a"}
            starred = {"a"} if self.there.starred else set()
            known = story(self.here[one], self.base[one])
            found = compare([known], seen(unread, starred))
            if found.doubts:
                found = compare([known], seen(unread, starred, a=self.there))
            for mark, on in found.push:
                values = {"read": self.there.read, "starred": self.there.starred}
                values["read" if mark == READ else "starred"] = on
                self.there = Marks(**values)
            if dies:
                return
            if not found.push:
                self.here[one] = found.take.get(1, self.here[one])
                self.base[one] = found.base.get("a", self.base[one])


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from("mwsk"), st.integers(0, 1), MARKS), max_size=25))
def test_whatever_is_marked_where_and_whoever_dies_all_are_alike_in_the_end(
    acts: list[tuple[str, int, Marks]],
) -> None:
    model = Model()
    made = {UNREAD.read: True}
    for act, one, marks in acts:
        if act == "m":
            model.here[one] = marks
        elif act == "w":
            model.there = marks
        else:
            model.sync(one, dies=act == "k")
        made[marks.read] = made.get(marks.read, False) or act in "mw"
    for one in (0, 1, 0, 1):
        model.sync(one, dies=False)
    assert model.here == [model.there, model.there]
    assert made.get(model.there.read)  # nothing is marked that nobody marked


@pytest.mark.parametrize("published", [0, 1, 2**39, 2**40 - 1])
def test_an_entry_of_no_time_of_news_has_none(published: int) -> None:
    told = RemoteEntry("1", "feed/1", "", "A", "", "", published, read=False, starred=False)
    assert entry_of(told, wide=False).published is None
