"""Whatever stands in a file of another machine: the round ends, and all lists can be shown."""

from __future__ import annotations

import time
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pycrdt import Doc, Map, XmlFragment

from reader.datamodel.story import StoryFilter
from reader.datamodel.syncing import Cell, Name, Record
from reader.datamodel.word import WordFilter
from reader.library.everything import readable_parts
from reader.library.indexing import index_some
from reader.library.machines.rounds import Outcome, place_of, sync
from reader.library.machines.settings import take_from_file, write_to_file
from reader.library.story_rules import apply, newest
from reader.library.update import requests_due
from reader.paths import Paths
from reader.pipeline import Pipeline
from reader.search.index import SearchIndex
from reader.settings import Settings
from reader.storage.carried import CARRIED, TEXTS, Carried
from reader.storage.feeds import FeedStore
from reader.storage.history import HistoryStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.notes import NoteStore
from reader.storage.sqlite import Database, open_database
from reader.storage.stories import StoryStore
from reader.storage.story_rules import StoryRuleStore
from reader.storage.sync import SyncStore, Target, TargetKind
from reader.storage.word_list import WordStore
from reader.sync.carriers import FolderCarrier
from reader.sync.document import DamagedUpdateError, Document, check_update
from reader.sync.parcels import DamagedParcelError, Parcel
from reader.sync.sealing import Kind, Label, Sealing
from reader.ui.library.rows import row_of_note, row_of_story, row_of_visit, row_of_word
from tests.helpers.full_library import fill, read_all

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
OTHER = "5" * 32
SEALING = Sealing("a passphrase of words", cost=8)

#: What no column is made for, or not many.
HOSTILE: tuple[str | int | None, ...] = (
    None, -1, True, 2**62, 2**63, -(2**70), 253402300799, -62135596800,
    "", "no", "{", "[1", "\x00", "9" * 5000, "1e999", "NaN", "a\nb", "日" * 3000,
    "http://[x", "http://h:99999999/", "file:///etc/passwd", "//[",
    "9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+00:00", *(c.table for c in CARRIED),
    "translation.glossary", "spam.site_actions", "cleaning.presets",
)  # fmt: skip
#: A value that fits each column that has to have some.
_FITTING: dict[str, str | int] = {
    "name": "Harbour", "address": "https://a.example/feed2", "title": "Harbour", "home": "",
    "language": "en", "added": 1, "query": "ferry", "made": 1, "kind": "mark", "site": "",
    "spam": 1, "text": "ferry", "state": "new", "page": "https://a.example/1", "source": "en",
    "target": "zh", "sentence": "A ferry.", "translation": "渡轮", "setting": "spam.site_actions",
    "outer": "a.example", "inner": "ads", "value": '"hide"', "position": 1, "opened": "",
    "guid": "g", "link": "https://a.example/9", "link_key": "//a.example/9", "title_key": "",
    "author": "", "categories": "[]", "summary": "", "published": 1, "moment": 1, "feed": "",
    "origin": "", "starred": 1, "read": 0, "digest": "a" * 64, "data.made": NOW.isoformat(),
}  # fmt: skip


def records(carried: Carried, story: Name) -> Iterator[Record]:
    """A record for each value in each column of a table; the other columns fit."""
    groups = list(filter(None, (*carried.cells, carried.once)))
    fitting: dict[str, Cell] = {}
    for group in groups:
        values = [story.id if c == "story" else _FITTING.get(c) for c in group.split()]
        if None not in values or group in ("folder", "parent"):
            fitting[group] = tuple(values)
    if carried.table == "story_rules":
        rule = '{"action": "star", "field": "author", "text": "who"}'
        fitting[carried.once] = (rule, 1)
    number = 0
    for group in groups:  # what leaves something out, and what says nothing else
        for cells in (
            {g: c for g, c in fitting.items() if g != group},
            {group: fitting.get(group)},
        ):
            number += 1
            name = Name(carried.table, f"{number % 256:02x}f{number:021x}")
            yield Record(name, {g: c for g, c in cells.items() if c is not None}, "a note")
    for group in groups:
        for place in range(len(group.split())):
            for value in HOSTILE:
                cell = list(fitting.get(group, [None] * len(group.split())))
                cell[place] = value
                number += 1
                name = Name(carried.table, f"{number % 256:02x}{number:022x}")
                yield Record(name, fitting | {group: tuple(cell)}, f"a note {number}")


def show_all(paths: Paths, database: Database) -> int:
    """Read, index and write all that a window shows of a library; gives its stories' number."""
    read_all(database)
    feeds = FeedStore(database).all()
    requests_due(database, NOW, only=[feed.id for feed in feeds])
    stories = {s.id: s for s in StoryStore(database).page(StoryFilter(every=True), limit=10_000)}
    for story in stories.values():
        row_of_story(story, NOW)
    for note in NoteStore(database).notes():
        row_of_note(note, stories[note.story], NOW)
    for visit in HistoryStore(database).recent(1000):
        row_of_visit(visit, NOW)
        HistoryStore(database).position(visit.source)
    for word in WordStore(database).words(WordFilter()):
        row_of_word(word, NOW)
    for _, make in readable_parts(database, Pipeline(), Settings().policy, NOW):
        make()
    apply(database, newest(database), StoryRuleStore(database).all())
    index = SearchIndex(paths.search_index)
    while index_some(database, index, Settings().policy, limit=1000):
        pass
    index.close()
    before = take_from_file(database, paths.settings_file)
    write_to_file(database, paths.settings_file, before)
    return len(stories)


def round_with(database: Database, there: Path, pieces: dict[int, bytes], number: int) -> Outcome:
    """A round that finds a file with some pieces of another machine."""
    carrier, label = FolderCarrier(there), Label(OTHER, Kind.UPDATE, number)
    carrier.write(label, SEALING.sealed(label, Parcel({}, pieces).packed()))
    return sync(database, carrier, SEALING, NOW)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    (tmp_path / "there").mkdir()
    return fill(tmp_path / "here")


@pytest.fixture
def database(paths: Paths) -> Iterator[Database]:
    found = open_database(paths.database, MIGRATIONS)
    SyncStore(found).begin(Target(TargetKind.FOLDER, "there", place=place_of(found)))
    yield found
    found.close()


@pytest.mark.parametrize(
    "zone", ["Asia/Tokyo", pytest.param("America/Lima", marks=pytest.mark.long)]
)
def test_no_row_of_another_machine_holds_up_a_round_or_a_list(
    paths: Paths, database: Database, tmp_path: Path, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if hasattr(time, "tzset"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
    theirs = Document(lambda _number: b"", OTHER, 7, TEXTS)
    (stories,) = (carried for carried in CARRIED if carried.table == "stories")
    told = tuple(None if c == "feed" else _FITTING[c] for c in stories.once.split())
    story = Record(Name("stories", "0" * 24), {"starred": (1,), stories.once: told})
    theirs.write(story)
    written = [record for carried in CARRIED for record in records(carried, story.name)]
    for record in written:
        theirs.write(record)
    outcome = round_with(database, tmp_path / "there", theirs.written(), 1)
    assert outcome.problems == ()
    assert outcome.came >= len(written) * 0.9
    assert show_all(paths, database) > 30
    assert len(NoteStore(database).notes()) > 30
    theirs.settle()
    theirs.write(Record(Name("searches", "f" * 24), {"query made": ("quay", 1), "name": ("Quay",)}))
    assert round_with(database, tmp_path / "there", theirs.written(), 2).came == 1
    if hasattr(time, "tzset"):
        monkeypatch.undo()
        time.tzset()


KEY = f"notes/{'ab' * 12}"


def update(key: str, value: object) -> bytes:
    doc: Doc[Map[object]] = Doc()
    doc.get("cells", type=Map)[key] = value
    return doc.get_update()


def document(kept: bytes = b"") -> Document:
    return Document(lambda number: kept if number == 0xAB else b"", "a", 7, TEXTS)


@pytest.mark.parametrize("said", ["no", "", "-1", "²", "9" * 5000, "1e9"])
def test_what_another_says_under_our_key_is_written_over(said: str) -> None:
    ours, name = document(), Name("notes", "ab" * 12)
    ours.merge({0xAB: update(f"{KEY}!a", said)})
    before = ours.written()
    ours.touch(name)
    assert ours.written() != before
    assert ours.get(name) is not None


def test_a_cell_of_what_is_no_value_leaves_the_piece_readable() -> None:
    ours = document()
    ours.merge({0xAB: update(f"{KEY}/made data.made", XmlFragment())})
    again = document(dict(ours.pieces())[0xAB])
    assert again.get(Name("notes", "ab" * 12)) is None


def test_an_update_for_which_the_library_panics_is_damage(
    capfd: pytest.CaptureFixture[str],
) -> None:
    found = bytes.fromhex(
        "010198a0c9d5910201000000007f80cc9f0c0028010563656c6c732d6e6f7465732f6162616261626162616261"
        "626162616261626162616261622f6d61646520646174612e6d616465017b7ff800000000000000"
    )
    with pytest.raises(DamagedUpdateError):
        check_update(found)
    with pytest.raises(DamagedUpdateError):
        document().merge({0xAB: found})
    capfd.readouterr()  # where it says so


@pytest.mark.parametrize("kind", [Kind.UPDATE, Kind.SNAPSHOT, Kind.SEEN, Kind.PAGE])
@pytest.mark.parametrize("number", [2**50, 2**62, 10**19 - 1])
def test_no_number_of_a_file_holds_up_a_round(
    database: Database, tmp_path: Path, kind: Kind, number: int
) -> None:
    """In a folder that is not sealed, anybody may write files with any name."""
    carrier, sealing = FolderCarrier(tmp_path / "there"), Sealing("", cost=8)
    for machine in (OTHER, "6" * 32):
        label = Label(machine, kind, number)
        data = sealing.sealed(label, Parcel({"7" * 32: number}, {}, is_whole=True).packed())
        carrier.write(label, data)
    for _ in range(2):
        assert sync(database, carrier, sealing, NOW).came == 0


@pytest.mark.parametrize("number", ["Infinity", "-Infinity", "NaN", "1e999", "-1", str(2**63)])
def test_a_parcel_with_a_number_beyond_all_is_damaged(number: str) -> None:
    head = f'{{"seen": {{"a": {number}}}, "whole": true, "pieces": []}}\n'
    with pytest.raises(DamagedParcelError):
        Parcel.unpacked(zlib.compress(head.encode()))
