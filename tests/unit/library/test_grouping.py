"""Groups are right or are not made, whatever feeds bring: what is bad, too much, or not dated."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.dictionary import dictionary
from reader.errors import StorageError
from reader.library.grouping import Grouping, told_by
from reader.library.names import in_latin, names_in, sound, spelled_out
from reader.storage import retention
from reader.storage.changes import Changed
from reader.storage.groups import GroupStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.removal import restore
from reader.storage.sqlite import Database, open_database
from reader.storage.stories import StoryStore
from tests.helpers.gold import add_story, group_all

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
FERRY = "Ferry with 212 aboard runs aground off Luzon"
FERRY_LEAD = "All passengers of the Maria Pilar were brought ashore near Batangas on Monday."
ALSO = "Passengers leave ferry stranded off Luzon"
ALSO_LEAD = "The Maria Pilar struck a reef near Batangas on Monday with 212 passengers aboard."
CHINESE = "菲律宾一渡轮触礁 212人全部获救"
CHINESE_LEAD = "“玛丽亚·皮拉尔”号渡轮4日在八打雁附近海域触礁，船上212人已全部转移上岸。"
TRANSLATED = {
    CHINESE: "Philippine ferry hits reef, all 212 rescued",
    CHINESE_LEAD: "The ferry Maria Pilar hit a reef off Batangas on the 4th, and all 212 "
    "passengers aboard were brought ashore.",
}


def groups(database: Database, stories: Iterable[int]) -> list[int | None]:
    """The numbers of the groups of stories, None for one that stands alone."""
    numbers = GroupStore(database).numbers(list(stories))
    return [numbers.get(story) for story in stories]


def add_all(
    database: Database, *told: tuple[str, str, str], apart: timedelta = timedelta(hours=1)
) -> list[int]:
    """Put stories into the library, each as feed, headline and lead, at equal distances."""
    return [
        add_story(database, feed, title, lead, NOW - timedelta(hours=9) + number * apart)
        for number, (feed, title, lead) in enumerate(told)
    ]


def test_reports_in_one_language_meet(database: Database) -> None:
    one, other = add_all(database, ("a", FERRY, FERRY_LEAD), ("b", ALSO, ALSO_LEAD))
    group_all(database, NOW)
    first, second = groups(database, [one, other])
    assert first is not None
    assert first == second


def test_a_report_in_the_other_language_meets_them(database: Database) -> None:
    stories = add_all(database, ("a", FERRY, FERRY_LEAD), ("c", CHINESE, CHINESE_LEAD))
    group_all(database, NOW, TRANSLATED)
    assert len(set(groups(database, stories))) == 1
    assert groups(database, stories)[0] is not None


def test_a_package_that_is_taken_away_in_between_makes_no_group_and_no_error(
    database: Database,
) -> None:
    stories = add_all(database, ("c", CHINESE, CHINESE_LEAD))
    group_all(database, NOW, TRANSLATED)
    stories += add_all(database, ("d", CHINESE + "！", CHINESE_LEAD))
    group_all(database, NOW)
    assert groups(database, stories) == [None, None]


def test_a_language_that_no_package_covers_is_compared_with_itself(database: Database) -> None:
    told = (
        "Паром с 212 пассажирами сел на мель",
        "Паром Мария сел на мель у Батангаса в понедельник.",
    )
    stories = add_all(database, ("a", *told), ("b", *told), ("c", FERRY, FERRY_LEAD))
    group_all(database, NOW)
    numbers = groups(database, stories)
    assert numbers[2] is None
    assert numbers[0] == numbers[1]


def test_live_updates_all_day_stay_alone(database: Database) -> None:
    told = [
        ("a", "Live updates: storm Nadia", f"Storm Nadia reached county {n} of Ireland on Monday.")
        for n in range(40)
    ]
    stories = add_all(database, *told, apart=timedelta(minutes=10))
    group_all(database, NOW)
    assert set(groups(database, stories)) == {None}


def test_a_daily_series_stays_apart(database: Database) -> None:
    stories = [
        add_story(
            database,
            "a",
            f"Market report: FTSE ends day up 0.{n + 1}%",
            f"The FTSE 100 closed 0.{n + 1} percent higher on {day}, led by miners.",
            NOW - timedelta(days=2 - n),
        )
        for n, day in enumerate(("Saturday", "Sunday", "Monday"))
    ]
    group_all(database, NOW)
    assert set(groups(database, stories)) == {None}


def test_three_hundred_reports_of_one_event_are_one_group(database: Database) -> None:
    told = [
        (f"feed{n}", (FERRY, ALSO)[n % 2], f"{(FERRY_LEAD, ALSO_LEAD)[n % 2]} It was dark.")
        for n in range(300)
    ]
    stories = add_all(database, *told, apart=timedelta(minutes=1))
    group_all(database, NOW)
    assert len(set(groups(database, stories))) == 1
    assert groups(database, stories)[0] is not None


@pytest.mark.parametrize("title", ["Ferry", "渡轮", "!!!", "", "a" * 5_000])
def test_headlines_that_tell_nothing_stay_alone(database: Database, title: str) -> None:
    stories = add_all(database, ("a", title, ""), ("b", title, ""), ("c", title, title))
    group_all(database, NOW)
    assert set(groups(database, stories)) == {None}


@pytest.mark.parametrize("year", [1970, 2099])
def test_what_claims_to_be_of_another_time_stays_alone(database: Database, year: int) -> None:
    claimed = datetime(year, 1, 1, tzinfo=UTC)
    stories = [
        add_story(database, feed, FERRY, FERRY_LEAD, NOW, claimed=claimed) for feed in ("a", "b")
    ]
    group_all(database, NOW)
    assert groups(database, stories) == [None, None]


def test_reports_a_week_apart_stay_apart(database: Database) -> None:
    stories = add_all(
        database, ("a", FERRY, FERRY_LEAD), ("b", ALSO, ALSO_LEAD), apart=timedelta(days=7)
    )
    group_all(database, NOW + timedelta(days=7))
    assert groups(database, stories) == [None, None]


def test_what_is_not_the_same_is_learned_and_undone(database: Database) -> None:
    one, other = add_all(database, ("a", FERRY, FERRY_LEAD), ("b", ALSO, ALSO_LEAD))
    group_all(database, NOW)
    database.take_changes()
    gone = GroupStore(database).take_out(other)
    assert database.take_changes() == Changed(groups=True)
    assert groups(database, [one, other]) == [None, None]
    assert GroupStore(database).are_apart(one, [other])
    restore(database, gone)
    assert len(set(groups(database, [one, other]))) == 1


def test_a_new_report_joins_none_that_it_was_said_not_to_be_like(database: Database) -> None:
    one, other = add_all(database, ("a", FERRY, FERRY_LEAD), ("b", ALSO, ALSO_LEAD))
    group_all(database, NOW)
    GroupStore(database).take_out(other)
    with database.transaction() as connection:  # its feed changed it, so that it is compared anew
        connection.execute("DELETE FROM reports WHERE story = ?", (other,))
    group_all(database, NOW)
    assert groups(database, [one, other]) == [None, None]


def test_a_story_that_is_deleted_leaves_its_group_and_comes_back_into_it(
    database: Database,
) -> None:
    one, other = add_all(database, ("a", FERRY, FERRY_LEAD), ("b", ALSO, ALSO_LEAD))
    group_all(database, NOW)
    number = groups(database, [one])
    gone = retention.delete(database, [other], NOW)
    assert groups(database, [one, other]) == [*number, None]
    restore(database, gone)
    assert groups(database, [one, other]) == [*number, *number]


def test_what_is_old_takes_no_room_in_the_index(database: Database) -> None:
    add_all(database, ("a", FERRY, FERRY_LEAD), ("b", ALSO, ALSO_LEAD))
    grouping = group_all(database, NOW)
    grouping.tidy(NOW + timedelta(days=60))
    assert GroupStore(database).counts() == ({}, 0)


def test_what_new_stories_cost_does_not_grow_with_the_years(tmp_path: Path) -> None:
    """Counted in steps of SQLite's machine, so that a busy computer changes nothing."""
    spent = [_steps_of_a_day(tmp_path / f"{old}.sqlite3", old) for old in (0, 5_000)]
    assert spent[1] < 1.3 * spent[0]


def _steps_of_a_day(path: Path, old: int) -> int:
    """What comparing a day's stories takes in a library with so many old ones of two decades."""
    database, steps = open_database(path, MIGRATIONS), [0]
    for number in range(40):
        lead = f"Karlo{number} of Tas{number % 7} met 3{number} people at the harbour on Monday."
        add_story(database, f"feed{number % 9}", f"Karlo{number} meets {number}", lead, NOW)
    with database.transaction() as connection:
        rows = ((f"old{n}", int(NOW.timestamp()) - 86_400 * 20 - n * 120_000) for n in range(old))
        connection.executemany(
            "INSERT INTO stories (feed, guid, link, link_key, title, title_key, moment, seen) "
            "VALUES (1, ?, '', '', 'A story of long ago', '', ?, 0)",
            rows,
        )
        connection.execute("UPDATE stories SET same_as = id")
        connection.execute(
            "INSERT INTO reports (story, moment, language, features) "
            "SELECT id, moment, 'en', '' FROM stories WHERE guid LIKE 'old%' AND id % 2"
        )

        def count() -> int:
            steps[0] += 1
            return 0

        connection.set_progress_handler(count, 100)
    group_all(database, NOW)
    database.close()
    return steps[0]


def test_a_story_that_goes_while_it_is_compared_is_passed_over(database: Database) -> None:
    (story,) = add_all(database, ("a", FERRY, FERRY_LEAD))
    grouping = Grouping(database, dictionary())
    (waiting,) = GroupStore(database).waiting(NOW, 5)
    retention.delete(database, [story], NOW)
    assert grouping.add(waiting, told_by(waiting), None) is None


def test_a_database_that_is_locked_loses_nothing(database: Database, tmp_path: Path) -> None:
    stories = add_all(database, ("a", FERRY, FERRY_LEAD), ("b", ALSO, ALSO_LEAD))
    grouping = Grouping(database, dictionary())
    first, second = GroupStore(database).waiting(NOW, 5)
    grouping.add(first, told_by(first), None)
    database._connection.execute("PRAGMA busy_timeout = 1")
    other = sqlite3.connect(tmp_path / "library.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError):
        grouping.add(second, told_by(second), None)
    other.execute("ROLLBACK")
    other.close()
    assert [waiting.story for waiting in GroupStore(database).waiting(NOW, 5)] == [second.story]
    assert grouping.add(second, told_by(second), None) is not None
    assert len(set(groups(database, stories))) == 1


def test_lists_name_who_else_reports(database: Database) -> None:
    one, _ = add_all(database, ("a", FERRY, FERRY_LEAD), ("b", ALSO, ALSO_LEAD))
    group_all(database, NOW)
    (story,) = StoryStore(database).get([one])
    assert story.reported_by == ("b",)


@pytest.mark.parametrize(
    ("chinese", "latin"),
    [
        ("阿里巴巴", "Alibaba"),
        ("习近平", "Xi Jinping"),
        ("联合国", "United Nations"),
        ("张伟", "Zhang Wei"),
    ],
)
def test_a_name_has_one_form(chinese: str, latin: str) -> None:
    assert latin in in_latin(chinese, dictionary())
    in_text = names_in(f"据{chinese}消息，", "zh", dictionary()).names
    assert set(latin.lower().split()) & in_text


def test_a_name_is_heard_alike_in_both_scripts() -> None:
    for chinese, latin in (
        ("蒙塔尔沃", "Montalvo"),
        ("塔瓦雷斯", "Tavares"),
        ("扎姆法拉", "Zamfara"),
    ):
        assert sound(chinese) == sound(latin) != ""
    assert sound("Li") == ""


def test_abbreviations_and_peoples_are_spelled_out() -> None:
    assert spelled_out("UN") == "united nations"
    assert spelled_out("Danish") == "denmark"
    assert spelled_out("who") == ""
