"""How far a choice about a part of a page may go, and how many paragraphs that is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.datamodel.page import BlockPlace, Origin, Page, Role
from reader.spam.feedback.picking import Scope, reaches
from reader.spam.feedback.rules import Rule, RuleKind, scope_of
from tests.helpers.spam_pages import article, block

LINES = ("Offer: a week in the fjord", "Offer: a day in the island", "The council met on Monday")


@pytest.fixture
def page() -> Page:
    """An article with a part of three paragraphs, two of which begin alike and stand alike."""
    blocks = [replace(block(text), origin=Origin("div.offer > p")) for text in LINES[:2]]
    return article((Role.RELATED, [*blocks, block(LINES[2])]))


def place(page: Page, text: str) -> BlockPlace:
    return next(
        BlockPlace(section.id, number)
        for section in page.sections
        for number, one in enumerate(section.blocks)
        if one.text == text
    )


def test_a_choice_is_offered_from_the_paragraph_to_the_site(page: Page) -> None:
    found = reaches(page, place(page, LINES[0]), is_article=False)
    assert [(reach.scope, len(reach.places)) for reach in found] == [
        (Scope.PARAGRAPH, 1),
        (Scope.PART, 3),
        (Scope.SITE, 1),
        (Scope.SITE, 2),
        (Scope.SITE, 2),
    ]
    kinds = [reach.rule.kind for reach in found if reach.rule]
    assert kinds == [RuleKind.TEXT, RuleKind.PHRASE, RuleKind.SELECTOR]
    assert all(reach.rule.spam for reach in found if reach.rule)


def test_what_is_said_to_be_the_article_is_kept_by_its_rules(page: Page) -> None:
    found = reaches(page, place(page, LINES[0]), is_article=True)
    assert [reach.rule.spam for reach in found if reach.rule] == [False] * 3


def test_a_paragraph_that_is_its_part_is_offered_once(page: Page) -> None:
    title = BlockPlace(page.sections[0].id, 0)
    scopes = [reach.scope for reach in reaches(page, title, is_article=False)]
    assert scopes.count(Scope.PARAGRAPH) == 1
    assert Scope.PART not in scopes


def test_what_another_rule_keeps_is_not_counted(page: Page) -> None:
    kept = Rule(RuleKind.TEXT, LINES[1], False, scope_of(page.domain), 7)
    found = reaches(page, place(page, LINES[0]), is_article=False, known=[kept])
    assert [len(reach.places) for reach in found if reach.rule] == [1, 1, 1]


def test_a_rule_that_would_change_nothing_is_not_offered(page: Page) -> None:
    scope = scope_of(page.domain)
    keeps = [Rule(RuleKind.PHRASE, "offer", False, scope)]
    found = reaches(page, place(page, LINES[0]), is_article=False, known=keeps)
    assert {reach.rule.kind for reach in found if reach.rule} == set()


def test_a_place_that_is_gone_is_an_error(page: Page) -> None:
    with pytest.raises(KeyError):
        reaches(page, BlockPlace("gone", 0), is_article=False)
