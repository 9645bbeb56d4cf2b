from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from reader.datamodel.page import Page, Role
from reader.spam.detector import Detector
from reader.spam.feedback.rules import Rule, RuleKind, scope_of
from reader.spam.feedback.store import FeedbackStore, matches, preview, suggestions
from reader.storage.feedback import FeedbackTable
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from tests.helpers.spam_pages import PARAGRAPHS, article, block, page, roles

OFFERS = (
    "Harbour Travel readers' offer: seven nights in the fjord from 499 crowns, book before Friday.",
    "Harbour Travel readers' offer: four nights in the island from 299 crowns, book before Monday.",
    "Harbour Travel readers' offer: ten nights in the south from 899 crowns, book before Easter.",
    "Harbour Travel readers' offer: two nights in the capital from 149 crowns, book before Sunday.",
)


def offer_page(number: int, site: str = "ledger.example") -> Page:
    return article((Role.BODY, [OFFERS[number]]), site=site)


def judged(store: FeedbackStore, page_: Page) -> Page:
    return Detector(store.detector_rules()).classify(page_)


def taught(store: FeedbackStore) -> FeedbackStore:
    for number in range(3):
        store.mark(offer_page(number), "s3", spam=True)
    return store


def test_three_marks_change_a_fourth_page_of_the_site_and_undo_takes_it_back() -> None:
    store = FeedbackStore()
    assert roles(judged(store, offer_page(3)), OFFERS[3]) == {Role.BODY}
    taught(store)
    changed = judged(store, offer_page(3))
    assert roles(changed, OFFERS[3]) == {Role.SPAM}
    assert changed.sections[-1].verdict
    assert changed.sections[-1].verdict.reasons[0].code == "learned"
    assert all(roles(changed, text) == {Role.BODY} for text in PARAGRAPHS)
    assert all(store.undo() for _ in range(3))
    assert not store.undo()
    assert roles(judged(store, offer_page(3)), OFFERS[3]) == {Role.BODY}


def test_a_mark_is_taken_back_though_another_page_was_taught_after_it() -> None:
    """Each tab has its own steps: the last that was taught may be of another page."""
    store = FeedbackStore()
    first = replace(offer_page(0), source="https://ledger.example/first")
    second = replace(offer_page(1), source="https://ledger.example/second")
    store.mark(first, "s3", spam=True)
    store.mark(second, "s3", spam=True)
    store.undo_mark(first, "s3")
    assert [rule.value for rule in store.rules()] == [OFFERS[1]]
    store.undo_mark(first, "s3")
    assert [rule.value for rule in store.rules()] == [OFFERS[1]]


def test_marks_survive_a_restart(tmp_path: Path) -> None:
    database = open_database(tmp_path / "reader.sqlite3", MIGRATIONS)
    taught(FeedbackStore(FeedbackTable(database)))
    database.close()
    again = open_database(tmp_path / "reader.sqlite3", MIGRATIONS)
    store = FeedbackStore(FeedbackTable(again))
    assert roles(judged(store, offer_page(3)), OFFERS[3]) == {Role.SPAM}
    store.reset()
    assert store.rules() == []
    assert roles(judged(store, offer_page(3)), OFFERS[3]) == {Role.BODY}
    again.close()


def test_a_broken_database_is_set_aside_and_said_once(tmp_path: Path) -> None:
    path = tmp_path / "reader.sqlite3"
    path.write_bytes(b"no database at all" * 100)
    database = open_database(path, MIGRATIONS)
    store = FeedbackStore(FeedbackTable(database))
    assert database.notice
    assert not store.detector_rules()
    assert len(list(tmp_path.glob("*.broken-*"))) == 1
    database.close()
    again = open_database(path, MIGRATIONS)
    assert again.notice is None
    again.close()


def test_a_marked_text_is_hidden_on_its_site_whatever_else_speaks() -> None:
    store = FeedbackStore()
    store.mark(offer_page(0), "s3", spam=True)
    here = judged(store, offer_page(0))
    assert roles(here, OFFERS[0]) == {Role.SPAM}
    assert here.sections[-1].verdict
    assert here.sections[-1].verdict.reasons[0].code == "rule-text"
    elsewhere = judged(store, offer_page(0, site="other.example"))
    assert roles(elsewhere, OFFERS[0]) == {Role.BODY}


def test_not_spam_beats_the_detector() -> None:
    farm = "slot gacor| casino online| togel| judi online| slot777| deneme bonusu| free spins"
    store = FeedbackStore()
    first = Detector().classify(article((Role.OTHER, [farm])))
    assert roles(first, farm) == {Role.SPAM}
    store.mark(first, first.sections[-1].id, spam=False)
    assert roles(judged(store, article((Role.OTHER, [farm]))), farm) == {Role.BODY}


@pytest.mark.parametrize("role", [Role.NAVIGATION, Role.RELATED, Role.LEGAL, Role.OTHER])
def test_what_is_kept_belongs_to_the_article_when_the_page_comes_again(role: Role) -> None:
    """As it does in the window at once: the cleaning is not asked again."""
    store = FeedbackStore()
    lines = ["Ferries run until the end of May", "Timetable of the harbour"]
    store.add(Rule(RuleKind.TEXT, lines[0], False, "ledger.example"))
    page_ = judged(store, article((role, lines)))
    assert roles(page_, lines[0]) == {Role.BODY}
    assert roles(page_, lines[1]) == {role}


@pytest.mark.parametrize("kind", list(RuleKind))
@pytest.mark.parametrize("spam", [True, False])
def test_the_later_of_two_contrary_rules_counts_and_undo_brings_the_earlier_back(
    kind: RuleKind, spam: bool
) -> None:
    store = FeedbackStore()
    rule = Rule(kind, "ferry", spam, "news.example")
    store.add(rule)
    store.add(replace(rule, site="other.example"))
    store.add(replace(rule, spam=not spam))
    here = [kept.spam for kept in store.rules() if kept.site == "news.example"]
    assert here == [not spam]
    assert len(store.rules()) == 2
    store.undo()
    assert [k.spam for k in store.rules() if k.site == "news.example"] == [spam]


@pytest.mark.parametrize("spam", [True, False])
def test_a_mark_and_a_rule_about_one_text_do_not_stand_beside_each_other(spam: bool) -> None:
    page_ = offer_page(0)
    text = page_.section("s3").blocks[0].text
    rule = Rule(RuleKind.TEXT, text, not spam, scope_of(page_.domain))
    store = FeedbackStore()
    store.add(rule)
    store.mark(page_, "s3", spam=spam)
    assert [kept.spam for kept in store.rules()] == [spam]
    store.add(rule)
    assert [kept.spam for kept in store.rules()] == [not spam]


def test_rules_that_keep_are_offered_as_those_that_hide() -> None:
    page_ = offer_page(0)
    hide = suggestions(page_, page_.section("s3"))
    keep = suggestions(page_, page_.section("s3"), spam=False)
    assert [replace(rule, spam=True) for rule in keep] == hide
    assert all(not rule.spam for rule in keep)


def test_a_rule_is_told_to_match_only_what_no_other_rule_keeps() -> None:
    page_ = article((Role.BODY, ["Ferry one", "Ferry two"]))
    hide = Rule(RuleKind.PHRASE, "ferry", True, scope_of(page_.domain))
    keep = Rule(RuleKind.TEXT, "Ferry one", False, scope_of(page_.domain))
    texts = {
        page_.section(place.section).blocks[place.number].text
        for place in matches(hide, page_, [keep])
    }
    assert texts >= {"Ferry two"}
    assert "Ferry one" not in texts
    assert len(matches(hide, page_, [replace(hide, spam=False)])) == preview(hide, page_)


def test_a_later_mark_replaces_an_earlier_one_and_undo_brings_it_back() -> None:
    store = FeedbackStore()
    store.mark(offer_page(0), "s3", spam=True)
    store.mark(offer_page(0), "s3", spam=False)
    assert [rule.spam for rule in store.rules()] == [False]
    store.undo()
    assert [rule.spam for rule in store.rules()] == [True]


def test_always_here_offers_rules_with_the_number_they_would_hide() -> None:
    boxes = [block(text, selector="div.offer > p") for text in OFFERS]
    shown = page((Role.BODY, [*PARAGRAPHS, *boxes[:2]]), (Role.BODY, boxes[2:3]))
    rules = {rule.kind: rule for rule in suggestions(shown, shown.sections[1])}
    assert preview(rules[RuleKind.TEXT], shown) == 1
    assert rules[RuleKind.PHRASE].value == "Harbour Travel readers' offer"
    assert preview(rules[RuleKind.PHRASE], shown) == 3
    assert preview(rules[RuleKind.SELECTOR], shown) == 3
    store = FeedbackStore()
    store.add(rules[RuleKind.PHRASE])
    assert roles(judged(store, offer_page(3)), OFFERS[3]) == {Role.SPAM}


def test_rules_are_listed_newest_first_and_removed() -> None:
    store = FeedbackStore()
    old = store.add(Rule(RuleKind.PHRASE, "tide tables", spam=True))
    new = store.add(Rule(RuleKind.PATTERN, "^offer", spam=True, site="ledger.example"))
    assert store.rules() == [new, old]
    store.remove(new)
    assert store.rules() == [old]


def test_the_export_is_json_with_every_mark_and_rule() -> None:
    store = taught(FeedbackStore())
    store.add(Rule(RuleKind.PHRASE, "tide tables", spam=True))
    exported = json.loads(store.export())
    assert len(exported["rows"]) == 4


def test_a_thousand_marks_still_teach() -> None:
    store = FeedbackStore()
    for number in range(1000):
        text = (
            f"Harbour Travel readers' offer number {number}: book a berth before day {number % 28}."
        )
        store.mark(article((Role.BODY, [text])), "s3", spam=True)
    assert roles(judged(store, offer_page(3)), OFFERS[3]) == {Role.SPAM}
    assert all(roles(judged(store, offer_page(3)), text) == {Role.BODY} for text in PARAGRAPHS)


def test_damaged_rows_take_no_others_along(tmp_path: Path) -> None:
    database = open_database(tmp_path / "reader.sqlite3", MIGRATIONS)
    table = FeedbackTable(database)
    taught(FeedbackStore(table))
    damaged = [
        ("mark", "{"),
        ("mark", "[" * 100_000),
        ("mark", '{"texts": 1, "words": [], "others": []}'),
        ("phrase", "{}"),
        ("nothing of the kind", '{"value": "x"}'),
        ("text", None),
        ("text", '{"value": ' + "9" * 5000 + "}"),
    ]
    for kind, data in damaged:
        with database.transaction() as connection:
            connection.execute(
                "INSERT INTO feedback (made, kind, site, spam, data) VALUES ('', ?, '', 1, ?)",
                (kind, data if data is not None else b"\xff"),
            )
    store = FeedbackStore(table)
    assert store.detector_rules().unreadable == len(damaged)
    assert len(store.rules()) == 3
    assert roles(judged(store, offer_page(3)), OFFERS[3]) == {Role.SPAM}
    store.mark(offer_page(3), "s3", spam=True)
    assert len(table.all()) == len(damaged) + 4, "what is damaged stays where it is"
    database.close()
