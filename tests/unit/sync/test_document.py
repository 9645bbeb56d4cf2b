"""Records that several machines write come together, whatever is written at the same time."""

from __future__ import annotations

import random

import pytest

from reader.datamodel.syncing import Name, Record
from reader.sync.document import DamagedUpdateError, Document

NOTE = Name("notes", "ab" * 12)
WORD = Name("words", "cd" * 12)


class Side:
    """A machine with what it keeps of the document."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.kept: dict[int, bytes] = {}
        self.open()

    def open(self) -> None:
        name = f"{self.number:032x}"
        self.document = Document(lambda n: self.kept.get(n, b""), name, self.number, {"notes"})

    def written(self) -> dict[int, bytes]:
        """What it wrote since; it goes on with what it keeps of it."""
        written = self.document.written()
        self.kept.update(self.document.pieces())
        self.open()
        return written

    def takes(self, *updates: dict[int, bytes]) -> set[Name]:
        changed: set[Name] = set()
        for update in updates:
            changed |= self.document.merge(update)
        self.kept.update(self.document.pieces())
        self.open()
        return changed


@pytest.fixture
def sides() -> tuple[Side, Side, Side]:
    return Side(1), Side(2), Side(3)


def test_cells_that_are_written_apart_are_both_there(sides: tuple[Side, Side, Side]) -> None:
    one, two, _ = sides
    one.document.write(Record(WORD, {"meaning": ("tram",)}))
    two.document.write(Record(WORD, {"level": (3,)}))
    first, second = one.written(), two.written()
    assert one.takes(second, second) == {WORD}
    assert two.takes(first) == {WORD}
    for side in (one, two):
        found = side.document.get(WORD)
        assert found == Record(WORD, {"meaning": ("tram",), "level": (3,)})


def test_two_edits_of_a_text_both_survive(sides: tuple[Side, Side, Side]) -> None:
    one, two, _ = sides
    one.document.write(Record(NOTE, {}, "The tram 电车 runs"))
    two.takes(one.written())
    one.document.write(Record(NOTE, {}, "Oh! The tram 电车 runs"))
    two.document.write(Record(NOTE, {}, "The tram 电车🚋 runs late"))
    first, second = one.written(), two.written()
    one.takes(second)
    two.takes(first)
    assert [s.document.get(NOTE).text for s in (one, two)] == [  # type: ignore[union-attr]
        "Oh! The tram 电车🚋 runs late"
    ] * 2


def test_a_text_that_was_written_apart_is_there_once(sides: tuple[Side, Side, Side]) -> None:
    one, two, _ = sides
    for side in (one, two):
        side.document.write(Record(NOTE, {}, "a note"))
    first, second = one.written(), two.written()
    two.document.write(Record(NOTE, {}, "a long note"))
    one.takes(second, two.written())
    two.takes(first)
    assert [s.document.get(NOTE).text for s in (one, two)] == [  # type: ignore[union-attr]
        "a long note"
    ] * 2


def test_what_is_written_while_another_deletes_survives(sides: tuple[Side, Side, Side]) -> None:
    one, two, three = sides
    one.document.write(Record(NOTE, {"colour": ("red",)}, "a note"))
    first = one.written()
    two.takes(first)
    three.takes(first)
    two.document.remove(NOTE)
    three.document.write(Record(NOTE, {"colour": ("blue",)}, "a note!"))
    gone, changed = two.written(), three.written()
    one.takes(gone)
    assert one.document.get(NOTE) is None
    one.takes(changed)
    two.takes(changed)
    three.takes(gone)
    found = {str(side.document.get(NOTE)) for side in sides}
    assert found == {str(Record(NOTE, {"colour": ("blue",)}, "a note!"))}


def test_what_is_buried_leaves_no_word_behind(sides: tuple[Side, Side, Side]) -> None:
    one, two, _ = sides
    one.document.write(Record(NOTE, {"colour": ("red",)}, "a secret"))
    two.takes(one.written())
    one.document.remove(NOTE)
    two.takes(one.written())
    one.document.bury(NOTE)
    two.takes(one.written())
    for side in (one, two):
        kept = b"".join(side.kept.values())
        assert b"secret" not in kept
        assert b"red" not in kept
        assert side.document.get(NOTE) is None


def test_what_comes_back_while_another_buries_it_is_whole(sides: tuple[Side, Side, Side]) -> None:
    one, two, _ = sides
    record = Record(WORD, {"meaning": ("tram",), "state": ("new",)})
    one.document.write(record)
    two.takes(one.written())
    one.document.remove(WORD)
    two.takes(one.written())
    one.document.bury(WORD)
    two.document.write(record)
    first, second = one.written(), two.written()
    one.takes(second)
    two.takes(first)
    assert one.document.get(WORD) == two.document.get(WORD) == record


def test_noise_is_refused_and_what_another_program_wrote_passed_over() -> None:
    chance = random.Random(5)
    one = Side(1)
    one.document.write(Record(NOTE, {"colour": ("red",)}, "a note"))
    ((number, update),) = one.written().items()
    refused = 0
    for _ in range(300):
        noise = bytearray(update)
        for _ in range(chance.randint(1, 4)):
            noise[chance.randrange(len(noise))] = chance.randrange(256)
        other = Side(2)
        try:
            other.document.merge({number: bytes(noise)})
        except DamagedUpdateError:
            refused += 1
        else:
            other.document.get(NOTE)
    assert refused > 100
