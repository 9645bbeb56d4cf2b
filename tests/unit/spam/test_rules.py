from __future__ import annotations

import pytest

from reader.spam.rules import Rule, RuleBook, RuleError, RuleKind, compile_pattern
from tests.helpers.spam_pages import block


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+$",
        "(a*)*b",
        "(a|a)*$",
        "(a|aa)+$",
        "([a-z]+)*!",
        "(?:x+x+)+y",
        "((ab)*c)*",
        "(?:(?:a?){30}){30}",
        "a*a*a*a*b",
        r"(\w)\1+",
        "(?P<x>a)(?P=x)",
        "a{1,5000}{1,5000}",
        "(.{1,9})+,",
        "x" * 300,
    ],
)
def test_patterns_that_can_explode_are_refused_with_a_sentence(pattern: str) -> None:
    with pytest.raises(RuleError) as caught:
        compile_pattern(pattern)
    assert caught.value.message.endswith(".")


@pytest.mark.parametrize("pattern", ["(unclosed", "*", "[a-", "(?P<1>x)", "a{2,1}", "\\"])
def test_what_is_no_pattern_is_refused_with_a_sentence(pattern: str) -> None:
    with pytest.raises(RuleError) as caught:
        compile_pattern(pattern)
    assert caught.value.code == "pattern-wrong"


@pytest.mark.parametrize(
    "pattern",
    ["^read more", r"tide \d{1,4}", "buy .* now", "(a|b) c", r"[*+?]{2}", r"\(x\)", "colou?r"],
)
def test_plain_patterns_are_taken(pattern: str) -> None:
    assert compile_pattern(pattern).pattern == pattern


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
    assert find([Rule(RuleKind.PATTERN, "(a+)+$", spam=True)], "aaaa") is None
