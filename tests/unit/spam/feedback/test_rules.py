from __future__ import annotations

from reader.spam.feedback.rules import Rule, RuleBook, RuleKind
from tests.helpers.spam_pages import block


def find(
    rules: list[Rule], text: str, site: str = "ledger.example", selector: str = ""
) -> Rule | None:
    return RuleBook(rules).find(site, block(text, selector=selector))


def test_a_text_is_known_again_in_other_spacing_and_case() -> None:
    rule = Rule(RuleKind.TEXT, "Buy  tide\ntables", spam=True)
    assert find([rule], "buy tide tables") == rule
    assert find([rule], "buy tide tables now") is None


def test_the_rules_of_a_site_come_before_those_for_all() -> None:
    everywhere = Rule(RuleKind.PHRASE, "tide", spam=True)
    here = Rule(RuleKind.PHRASE, "tide", spam=False, site="ledger.example")
    assert find([everywhere, here], "tide tables") == here
    assert find([everywhere, here], "tide tables", site="other.example") == everywhere


def test_what_gives_back_comes_before_what_hides() -> None:
    hides = Rule(RuleKind.SELECTOR, "div.box", spam=True)
    gives = Rule(RuleKind.TEXT, "tide tables", spam=False)
    assert find([hides, gives], "tide tables", selector="div.box") == gives
    assert find([hides, gives], "other", selector="div.box") == hides


def test_a_pattern_that_went_bad_in_the_file_is_passed_over() -> None:
    assert find([Rule(RuleKind.PATTERN, "(a", spam=True)], "aaaa") is None
