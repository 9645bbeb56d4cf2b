"""What is kept of stories: pages, pictures, translations, tags, notes, headlines, rules."""

from __future__ import annotations

import itertools
import zlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.datamodel.network import Request
from reader.datamodel.note import Colour, Note, TextRange
from reader.datamodel.page import RawPage
from reader.datamodel.story import KeptPage, RuleAction, RuleField, StoryFilter, StoryRule
from reader.datamodel.translation import Doubt, Pair, Translation
from reader.storage import pictures
from reader.storage.feeds import FeedStore
from reader.storage.headlines import HeadlineStore
from reader.storage.history import HistoryStore
from reader.storage.kept import PAGE_FORMAT, KeptStore, usage
from reader.storage.notes import NoteStore
from reader.storage.pictures import PictureStore
from reader.storage.removal import restore
from reader.storage.requests import RequestLog
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from reader.storage.story_rules import StoryRuleStore
from reader.storage.translations import TranslationCache
from tests.helpers.library import add_page
from tests.unit.test_codec import PAGE

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
RAW = RawPage(b"<p>\x80 bytes</p>" * 50, "https://a.example/", "text/html", "gbk", fetched_at=NOW)
KEPT = KeptPage(RAW, PAGE, PAGE_FORMAT, NOW, {"content-language": "en"})
SENTENCE = Translation(
    "Win big.", "大赢。", Pair("en", "zh"), ("p 1",), 0.5, ((0, 3, 0, 1),), (Doubt.ECHO,), NOW
)


_NUMBERS = itertools.count()


def story(database: Database, title: str = "A page") -> int:
    return add_page(database, f"page-{next(_NUMBERS)}", title, NOW, language="en", site="a.example")


def test_a_kept_page_comes_back_whole(database: Database) -> None:
    kept, number = KeptStore(database), story(database)
    kept.keep(number, KEPT)
    kept.keep_translations(number, "zh", [SENTENCE, replace(SENTENCE, source="x", failed=True)])
    assert kept.page(number) == KEPT
    assert kept.translations(number, "zh") == {SENTENCE.source: SENTENCE}
    assert kept.targets(number) == ("zh",)
    assert StoryStore(database).counts().kept == 1
    assert kept.sizes()[0].size > 0
    assert {use.kind: use.count for use in usage(database)}["kept"] == 1


def test_a_page_that_is_kept_anew_is_later_than_what_was_kept_by_a_clock_that_was_ahead(
    database: Database,
) -> None:
    kept, number = KeptStore(database), story(database)
    ahead = NOW.replace(year=2036)
    kept.keep(number, replace(KEPT, kept_at=ahead))
    kept.keep(number, KEPT)
    again = kept.page(number)
    assert again
    assert again.kept_at > ahead  # or another machine that has the first takes it for the newest
    kept.keep(story(database), KEPT)


def test_a_page_of_another_form_is_cleaned_again_from_its_bytes(database: Database) -> None:
    kept, number = KeptStore(database), story(database)
    kept.keep(number, replace(KEPT, version=PAGE_FORMAT - 1))
    found = kept.page(number)
    assert found
    assert (found.page, found.raw) == (None, RAW)
    kept.replace_page(number, PAGE)
    assert kept.page(number) == KEPT


@pytest.mark.parametrize("column", ["page", "raw", "facts"])
def test_damage_in_one_part_leaves_the_others(database: Database, column: str) -> None:
    kept, number = KeptStore(database), story(database)
    kept.keep(number, KEPT)
    with database.transaction() as connection:
        connection.execute(f"UPDATE kept_pages SET {column} = ?", (zlib.compress(b"{")[:-2],))
    found = kept.page(number)
    assert found
    assert (found.page == PAGE) == (column != "page")
    assert (found.raw.data == RAW.data) == (column != "raw")


def test_keeping_no_more_removes_all_that_was_kept_for_it(
    database: Database, tmp_path: Path
) -> None:
    kept, number = KeptStore(database), story(database)
    store = PictureStore(database, tmp_path / "pictures")
    kept.keep(number, KEPT)
    kept.keep_translations(number, "zh", [SENTENCE])
    assert store.add(number, "https://a.example/p.png", b"picture")
    kept.remove([number])
    assert store.sweep(rest=0) == 1
    assert StoryStore(database).get([number]) == []
    assert kept.translations(number, "zh") == {}
    kept.keep_translations(number, "zh", [SENTENCE])
    assert kept.translations(number, "zh") == {}


def test_equal_pictures_are_one_file_and_too_large_ones_none(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "MAX_KEPT_PICTURE_BYTES", 10)
    monkeypatch.setattr(pictures, "MAX_KEPT_PICTURES_BYTES", 15)
    store = PictureStore(database, tmp_path / "pictures")
    first, second = story(database), story(database)
    for number in (first, second):
        KeptStore(database).keep(number, KEPT)
        assert store.add(number, "a", b"picture")
    assert len(list((tmp_path / "pictures").glob("*/*"))) == 1
    assert not store.add(first, "b", b"p" * 11)
    assert not store.add(first, "b", b"p" * 9)
    KeptStore(database).remove([first])
    assert store.sweep(rest=0) == 0
    assert store.get(second, "a") == b"picture"


def test_a_picture_that_changed_on_the_disk_is_not_shown(
    database: Database, tmp_path: Path
) -> None:
    store, number = PictureStore(database, tmp_path / "pictures"), story(database)
    KeptStore(database).keep(number, KEPT)
    store.add(number, "a", b"picture")
    (file,) = (tmp_path / "pictures").glob("*/*")
    file.write_bytes(b"another")
    assert store.get(number, "a") is None
    file.unlink()
    assert store.get(number, "a") is None


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("ferry \ud83d", "ferry ?"),
        ("a\x00b\x1b[31m\x7f", "a b [31m"),
        ("rtl\u202egnp.exe", "rtl gnp.exe"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("\u2066\x01", None),
    ],
)
def test_a_tag_is_of_whole_characters_that_show(
    database: Database, name: str, kept: str | None
) -> None:
    one = story(database)
    NoteStore(database).tag([one], name)
    assert NoteStore(database).tags_of(one) == (() if kept is None else (kept,))


def test_tags_are_given_and_taken(database: Database) -> None:
    notes, stories = NoteStore(database), StoryStore(database)
    one, two = story(database), story(database)
    notes.tag([one, two], "  海港   ferry ")
    notes.tag([one], "Later")
    notes.tag([one], "later")
    notes.tag([one], " ")
    assert notes.tags_of(one) == ("Later", "海港 ferry")
    assert notes.tags_of(two) == ("海港 ferry",)
    notes.untag([one], "Later")
    notes.untag([one], "海港 ferry")
    assert [row["name"] for row in database.rows("SELECT name FROM tags")] == ["海港 ferry"]
    assert [s.state.tagged for s in stories.get([one, two])] == [False, True]


def test_tags_are_listed_with_the_number_of_their_stories(database: Database) -> None:
    notes, stories = NoteStore(database), StoryStore(database)
    one, two, _three = story(database), story(database), story(database)
    notes.tag([one, two], "ferry")
    notes.tag([two], "Bridges")
    bridges, ferry = notes.tags()
    assert (bridges.name, ferry.name) == ("Bridges", "ferry")
    assert stories.counts().tagged == {ferry.id: 2, bridges.id: 1}
    assert stories.ids(StoryFilter(tags=frozenset({bridges.id}))) == [two]
    assert set(stories.ids(StoryFilter(tags=frozenset({ferry.id, bridges.id})))) == {one, two}


def test_a_tag_gets_another_name_or_joins_another_tag(database: Database) -> None:
    notes, one, two = NoteStore(database), story(database), story(database)
    notes.tag([one, two], "ferry")
    notes.tag([two], "boats")
    boats, ferry = notes.tags()
    notes.rename_tag(ferry.id, " ")
    notes.rename_tag(ferry.id, "Ferry")
    assert notes.tags_of(one) == ("Ferry",)
    database.rows("DELETE FROM unindexed")
    notes.rename_tag(ferry.id, "Boats")
    assert notes.tags() == [boats]
    assert notes.tags_of(one) == notes.tags_of(two) == ("boats",)
    assert {row["story"] for row in database.rows("SELECT story FROM unindexed")} == {one, two}


def test_a_tag_that_is_removed_comes_back_with_its_stories(database: Database) -> None:
    notes, one, two = NoteStore(database), story(database), story(database)
    notes.tag([one, two], "ferry")
    (ferry,) = notes.tags()
    gone = notes.remove_tag(ferry)
    assert notes.tags() == []
    assert not any(s.state.tagged for s in StoryStore(database).get([one, two]))
    restore(database, gone)
    assert notes.tags_of(one) == notes.tags_of(two) == ("ferry",)
    assert all(s.state.tagged for s in StoryStore(database).get([one, two]))


def test_notes_and_highlights_are_kept_with_their_place(database: Database) -> None:
    notes, number = NoteStore(database), story(database)
    marked = Note(0, number, NOW, "Check this", TextRange(3, 4, 9), "ferry", Colour.GREEN)
    added = notes.add(marked)
    assert notes.notes(number) == [replace(marked, id=added.id)]
    notes.change(replace(added, text="Checked"))
    assert notes.notes()[0].text == "Checked"
    assert StoryStore(database).get([number])[0].state.noted
    notes.remove(added.id)
    notes.remove(added.id)
    assert notes.notes(number) == []
    assert not StoryStore(database).get([number])[0].state.noted


def test_headlines_on_screen_are_translated_first(database: Database) -> None:
    headlines, stories = HeadlineStore(database), StoryStore(database)
    numbers = [story(database, f"Title {n}") for n in range(6)]
    stories.set_read(numbers, False)
    asked = headlines.missing("zh", limit=4, first=[numbers[1], numbers[0]])
    assert [h.story for h in asked] == [numbers[1], numbers[0], numbers[5], numbers[4]]
    headlines.keep("zh", {numbers[1]: "标题", numbers[0]: "", 99_999: "gone"})
    assert [s.headline for s in stories.get(numbers[:2], target="zh")] == ["", "标题"]
    assert stories.get(numbers[1:2], target="de")[0].headline == ""
    assert len(headlines.missing("zh", limit=9, first=numbers[:2])) == 4


def test_rules_are_kept_and_damaged_ones_passed_over(database: Database) -> None:
    store = StoryRuleStore(database)
    rule = store.add(StoryRule(RuleAction.HIDE, RuleField.HEADLINE, "渡轮"), NOW)
    other = store.add(StoryRule(RuleAction.STAR, RuleField.FEED, "^Harbour", pattern=True), NOW)
    with database.transaction() as connection:
        connection.execute("INSERT INTO story_rules (made, data) VALUES (0, '{\"action\": 5}')")
    assert store.all() == [rule, other]
    store.remove(rule.id)
    assert store.all() == [other]


def test_damaged_rows_cost_no_other_row(database: Database) -> None:
    cache = TranslationCache(database, 10**6)
    cache.keep("c", [SENTENCE, replace(SENTENCE, source="Other.")])
    HistoryStore(database).record("https://a.example/", "A")
    RequestLog(database).add(Request("https://a.example/", NOW, "page"))
    number = story(database)
    NoteStore(database).add(Note(0, number, NOW, "kept"))
    with database.transaction() as connection:
        connection.execute(
            "UPDATE translations SET translation = '{' "
            "WHERE key = (SELECT min(key) FROM translations)"
        )
        connection.execute("INSERT INTO history VALUES ('b', 'B', 'never', '')")
        connection.execute("INSERT INTO requests (at, url, reason) VALUES (x'00', 'u', 'r')")
        connection.execute("INSERT INTO notes (story, made, data) VALUES (?, 0, '[')", (number,))
        connection.execute("UPDATE stories SET verdict = '{', categories = '5', fold = '?'")
    assert len(cache.find("c", ["Win big.", "Other."])) == 1
    assert [visit.title for visit in HistoryStore(database).recent()] == ["A"]
    assert len(RequestLog(database).all()) == 1
    assert [note.text for note in NoteStore(database).notes(number)] == ["kept"]
    assert len(StoryStore(database).get([number])) == 1


def test_a_page_of_the_history_is_forgotten(database: Database) -> None:
    history = HistoryStore(database)
    history.record("https://a.example/", "A")
    history.record("/home/海港.html", "B")
    history.forget("never")
    gone = history.forget("https://a.example/")
    assert [visit.title for visit in history.recent()] == ["B"]
    restore(database, gone)
    assert {visit.title for visit in history.recent()} == {"A", "B"}


def test_a_page_whose_name_is_no_unicode_comes_back(database: Database) -> None:
    history = HistoryStore(database)
    history.record("/home/\udce9t\udce9.html", "Summer")
    restore(database, history.clear())
    assert [visit.source for visit in history.recent()] == ["/home/\udce9t\udce9.html"]


def test_what_is_searched_is_put_into_the_queue(database: Database) -> None:
    def queued() -> list[int]:
        rows = [row["story"] for row in database.rows("SELECT story FROM unindexed")]
        with database.transaction() as connection:
            connection.execute("DELETE FROM unindexed")
        return rows

    number = story(database)
    assert queued() == [number]
    StoryStore(database).set_starred([number], True)
    assert queued() == []
    for change in (
        lambda: HeadlineStore(database).keep("zh", {number: "标题"}),
        lambda: KeptStore(database).keep(number, KEPT),
        lambda: KeptStore(database).keep_translations(number, "zh", [SENTENCE]),
        lambda: NoteStore(database).tag([number], "x"),
        lambda: NoteStore(database).untag([number], "x"),
        lambda: NoteStore(database).add(Note(0, number, NOW, "n")),
    ):
        change()
        assert queued() == [number]
    FeedStore(database)
    StoryStore(database).set_starred([number], False)
    NoteStore(database).remove(1)
    KeptStore(database).remove([number])
    assert queued() == [number]


def test_what_waits_for_the_index_can_be_kept_again(database: Database) -> None:
    number = story(database)
    for _ in range(2):
        KeptStore(database).keep(number, KEPT)
        KeptStore(database).keep_translations(number, "zh", [SENTENCE])
        HeadlineStore(database).keep("zh", {number: "标题"})
    assert [row["story"] for row in database.rows("SELECT story FROM unindexed")] == [number]
    assert KeptStore(database).page(number) == KEPT
