"""A reader's machines, each with a library, and a post for their files: late, twice, or cut."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from reader.datamodel.note import Colour, Note, TextRange
from reader.datamodel.story import RuleAction, RuleField, SavedArticle, StoryRule
from reader.datamodel.translation import Pair, Translation
from reader.datamodel.word import Word, WordState
from reader.feeds.identity import address_key
from reader.library.machines.rounds import Outcome, place_of, sync
from reader.storage.feedback import FeedbackTable
from reader.storage.feeds import FeedStore
from reader.storage.history import HistoryStore
from reader.storage.notes import NoteStore
from reader.storage.own_translations import OwnTranslationStore
from reader.storage.removal import Deleted, restore
from reader.storage.retention import delete_with_copies, unfollow
from reader.storage.searches import SearchStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from reader.storage.story_rules import StoryRuleStore
from reader.storage.sync import SyncStore, Target, TargetKind
from reader.storage.word_list import WordStore
from reader.sync.carriers import File
from reader.sync.sealing import Kind, Label, Sealing

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


class Killed(BaseException):
    """The program was killed here."""


@dataclass
class Post:
    """What carries files between machines: each sees others' files when they are delivered."""

    written: dict[Label, bytes] = field(default_factory=dict)
    views: dict[str, dict[Label, bytes]] = field(default_factory=dict)

    def deliver(self, to: str, chance: random.Random | None = None) -> None:
        """Bring files to a machine: all as they are now, or by chance late, cut, or old ones."""
        view = self.views.setdefault(to, {})
        for label in sorted({*self.written, *view}, key=repr):
            data = self.written.get(label)
            what = chance.random() if chance else 1.0
            if what < 0.4:
                continue  # not yet, or not yet gone
            if data is None:
                view.pop(label, None)
            elif what < 0.5 and chance:
                view[label] = data[: chance.randrange(len(data))]
            else:
                view[label] = data


class PostCarrier:
    """A machine's end of the post; see `Carrier`."""

    def __init__(self, post: Post, machine: str, dies: Callable[[], bool] = lambda: False) -> None:
        self._post, self._machine, self._dies = post, machine, dies

    def files(self) -> Mapping[str, list[File]]:
        self._live()
        found: dict[str, list[File]] = {}
        others = self._post.views.get(self._machine, {})
        for label, data in {**others, **self._own()}.items():
            found.setdefault(label.machine, []).append(File(label, len(data)))
        return found

    def _own(self) -> dict[Label, bytes]:
        return {k: v for k, v in self._post.written.items() if k.machine == self._machine}

    def read(self, label: Label) -> bytes:
        self._live()
        files = {**self._post.views.get(self._machine, {}), **self._own()}
        return files.get(label, b"")

    def write(self, label: Label, data: bytes) -> None:
        assert label.machine == self._machine, "each machine writes its own files only"
        self._live()
        if label.kind is Kind.UPDATE and label in self._post.written:
            assert Sealing("").opened(label, self._post.written[label]) == Sealing("").opened(
                label, data
            ), "a number is given once"
        self._post.written[label] = data
        self._live()

    def remove(self, label: Label) -> None:
        assert label.machine == self._machine
        self._live()
        self._post.written.pop(label, None)

    def _live(self) -> None:
        if self._dies():
            raise Killed


class Machine:
    """A library with somebody who uses it."""

    def __init__(self, database: Database, post: Post) -> None:
        self.database, self.post = database, post
        self.stories = StoryStore(database)
        self.notes = NoteStore(database)
        self.feeds = FeedStore(database)
        self.words = WordStore(database)
        self.searches = SearchStore(database)
        self.rules = StoryRuleStore(database)
        self.own = OwnTranslationStore(database)
        self.history = HistoryStore(database)
        self.feedback = FeedbackTable(database)
        self.deleted: list[Deleted] = []
        self.time = NOW

    def begin(self) -> None:
        target = Target(TargetKind.FOLDER, "post", is_sealed=False, place=place_of(self.database))
        SyncStore(self.database).begin(target)

    @property
    def name(self) -> str:
        target = SyncStore(self.database).target()
        assert target
        return target.machine

    def sync(
        self,
        dies: Callable[[], bool] = lambda: False,
        between: Callable[[], object] = lambda: None,
    ) -> Outcome:
        """A round; something may be done between two uses of the library."""

        def call(work: Callable[[], Any]) -> Any:
            if dies():
                raise Killed
            between()
            return work()

        carrier = PostCarrier(self.post, self.name, dies)
        return sync(self.database, carrier, Sealing(""), self.time, call=call)

    # -- what a reader does, by a number that says with what

    def act(self, what: str, number: int) -> None:
        self.time += timedelta(seconds=1)
        getattr(self, f"do_{what}")(number)

    def _story(self, number: int) -> int:
        address = f"https://news.example/{number % 5}"
        article = SavedArticle(address, title=f"Story {number % 5}")
        found = self.stories.at(address, link_key=address_key(address))
        if found:
            return found.id
        return self.stories.add_saved(article, link_key=address_key(address), now=self.time)

    def _note(self, number: int) -> Note | None:
        notes = self.notes.notes()
        return notes[number % len(notes)] if notes else None

    def do_star(self, number: int) -> None:
        self.stories.set_starred([self._story(number)], number % 3 > 0)

    def do_read(self, number: int) -> None:
        self.stories.set_read([self._story(number)], number % 2 > 0)

    def do_delete_story(self, number: int) -> None:
        gone = delete_with_copies(self.database, [self._story(number)], self.time)
        self.deleted.append(gone)

    def do_tag(self, number: int) -> None:
        self.notes.tag([self._story(number)], f"tag{number % 3}")

    def do_untag(self, number: int) -> None:
        self.notes.untag([self._story(number)], f"tag{number % 3}")

    def do_rename_tag(self, number: int) -> None:
        if tags := self.notes.tags():
            self.notes.rename_tag(tags[number % len(tags)].id, f"tag{number % 4}")

    def do_note(self, number: int) -> None:
        place = TextRange(number % 3, 1, 5) if number % 2 else None
        quote = "quote" if place else ""
        note = Note(0, self._story(number), self.time, f"note {number % 4} 漢", place, quote)
        self.notes.add(note)

    def do_write(self, number: int) -> None:
        if note := self._note(number):
            at = number % (len(note.text) + 1)
            self.notes.change(replace(note, text=f"{note.text[:at]}<{number}é>{note.text[at:]}"))

    def do_paint(self, number: int) -> None:
        if note := self._note(number):
            self.notes.change(replace(note, colour=list(Colour)[number % 4]))

    def do_delete_note(self, number: int) -> None:
        if note := self._note(number):
            self.deleted.append(self.notes.remove(note.id))

    def do_undo(self, number: int) -> None:
        if self.deleted:
            restore(self.database, self.deleted.pop())

    def do_follow(self, number: int) -> None:
        folder = self.feeds.folder((f"folder{number % 2}", "inner")[: number % 3])
        self.feeds.add(f"https://feed{number % 4}.example/", now=NOW, folder=folder)

    def do_unfollow(self, number: int) -> None:
        if feeds := self.feeds.all():
            unfollow(self.database, feeds[number % len(feeds)].id)

    def do_move(self, number: int) -> None:
        folders = [None, *(folder.id for folder in self.feeds.folders())]
        if feeds := self.feeds.all():
            self.feeds.move([feeds[number % len(feeds)].id], folders[number % len(folders)])

    def do_rename_folder(self, number: int) -> None:
        if folders := self.feeds.folders():
            self.feeds.rename_folder(folders[number % len(folders)].id, f"folder{number % 5}")

    def do_remove_folder(self, number: int) -> None:
        if folders := self.feeds.folders():
            self.feeds.remove_folder(folders[number % len(folders)].id)

    def do_word(self, number: int) -> None:
        state = [WordState.NEW, WordState.LEARNING, WordState.KNOWN][number % 3]
        meaning = f"m{number % 2}" if number % 5 else ""
        self.words.take(
            [Word(language="en", text=f"word{number % 4}", meaning=meaning, state=state, added=NOW)]
        )

    def do_remove_word(self, number: int) -> None:
        rows = self.database.rows("SELECT id FROM words ORDER BY id")
        if rows:
            self.words.remove([rows[number % len(rows)]["id"]])

    def do_search(self, number: int) -> None:
        self.searches.add(f"query {number % 3}", NOW)

    def do_rename_search(self, number: int) -> None:
        if found := self.searches.all():
            self.searches.rename(found[number % len(found)].id, f"name {number % 5}")

    def do_remove_search(self, number: int) -> None:
        if found := self.searches.all():
            self.searches.remove(found[number % len(found)].id)

    def do_rule(self, number: int) -> None:
        self.rules.add(StoryRule(RuleAction.STAR, RuleField.AUTHOR, f"who {number % 3}"), NOW)

    def do_remove_rule(self, number: int) -> None:
        if found := self.rules.all():
            self.rules.remove(found[number % len(found)].id)

    def do_teach(self, number: int) -> None:
        self.feedback.add(
            {"kind": "mark", "site": "", "spam": number % 2 > 0, "data": {"n": number % 3}}
        )

    def do_unteach(self, number: int) -> None:
        if found := self.feedback.all():
            self.feedback.remove(found[number % len(found)][0])

    def do_translate(self, number: int) -> None:
        translation = Translation(
            f"Sentence {number % 3}.", f"句子{number}。", Pair("en", "zh"), ()
        )
        self.own.keep("https://news.example/0", translation)

    def do_untranslate(self, number: int) -> None:
        self.own.remove("https://news.example/0", Pair("en", "zh"), f"Sentence {number % 3}.")

    def do_open(self, number: int) -> None:
        address = f"https://long.example/{number % 3}"
        self.history.record(address, f"Long {number % 3}")
        self.history.save_position(address, {"block": number})

    def do_forget(self, number: int) -> None:
        self.history.forget(f"https://long.example/{number % 3}")

    # -- what there is, without numbers that are this machine's own

    def shown(self) -> dict[str, list[tuple[Any, ...]]]:
        return {name: sorted(map(tuple, self.database.rows(q)), key=repr) for name, q in _SHOWN}


ACTS = sorted(name.removeprefix("do_") for name in vars(Machine) if name.startswith("do_"))

_SHOWN = (
    (
        "stories",
        "SELECT guid, link, starred, tagged, noted FROM stories WHERE starred OR tagged OR noted",
    ),
    (
        "tags",
        "SELECT s.guid, t.name FROM story_tags JOIN tags AS t ON t.id = tag "
        "JOIN stories AS s ON s.id = story",
    ),
    (
        "notes",
        "SELECT s.guid, data ->> 'text', data ->> 'quote', data ->> 'place', data ->> 'colour', "
        "data ->> 'made' FROM notes "
        "JOIN stories AS s ON s.id = story",
    ),
    (
        "feeds",
        "SELECT address, (SELECT name FROM folders WHERE id = folder), feeds.position FROM feeds",
    ),
    (
        "folders",
        "SELECT name, (SELECT name FROM folders AS p WHERE p.id = f.parent), position "
        "FROM folders AS f",
    ),
    ("words", "SELECT language, text, meaning, state FROM words"),
    ("searches", "SELECT query, name, position FROM searches"),
    ("rules", "SELECT data FROM story_rules"),
    ("feedback", "SELECT kind, site, spam, data FROM feedback"),
    ("own", "SELECT page, sentence, json_extract(translation, '$.text') FROM own_translations"),
    ("history", "SELECT source, position, title FROM history WHERE position <> ''"),
)
