from random import Random

import pytest

from training.translation.network.augment import (
    NAME_CARRIERS,
    NUMBER_CARRIERS,
    carriers,
    headline,
    join_neighbours,
    names_of,
    other_number,
    swap_names,
    swap_numbers,
)
from training.translation.pairs import Pair
from training.translation.scoring.scores import numbers
from training.translation.sources import COPIES

NAMES = ["Horby", "Kenneth Murray"]


def test_numbers_are_swapped_alike_on_both_sides() -> None:
    swapped = swap_numbers(
        Pair("He sold 125 cars in 1999.", "他在1999年卖出125辆车。", "x"), Random(1)
    )
    assert swapped
    assert numbers(swapped.en) == numbers(swapped.zh)
    assert numbers(swapped.en) != numbers("125 1999")
    assert swapped.source == COPIES


@pytest.mark.parametrize("en", ["no number", "35 here", "30 and 30"])
def test_nothing_is_swapped_that_only_one_side_has(en: str) -> None:
    assert swap_numbers(Pair(en, "30和31", "x"), Random(1)) is None


@pytest.mark.parametrize("number", ["12", "3456.78", "1999"])
def test_another_number_has_the_same_shape(number: str) -> None:
    other = other_number(number, Random(3))
    assert len(other) == len(number)
    assert other.find(".") == number.find(".")


def test_latin_names_are_swapped_alike() -> None:
    swapped = swap_names(Pair("Today Robert came.", "今天Robert来了。", "x"), NAMES, Random(1))
    assert swapped
    assert any(name in swapped.en and name in swapped.zh for name in NAMES)


def test_carriers_say_the_same_on_both_sides() -> None:
    for pair in carriers(NAME_CARRIERS, NAMES, 50, Random(2)):
        assert [n in pair.en for n in NAMES] == [n in pair.zh for n in NAMES]
        assert "{" not in pair.en + pair.zh


def test_millions_become_ten_thousands() -> None:
    filled = list(carriers([("{k} million", "{w}万")], NAMES, 50, Random(2)))
    for pair in filled:
        million, wan = float(pair.en.split()[0]), float(pair.zh.rstrip("万"))
        assert wan == pytest.approx(million * 100)


def test_every_number_carrier_can_be_filled() -> None:
    assert len(list(carriers(NUMBER_CARRIERS, NAMES, 300, Random(4)))) == 300


def test_names_are_taken_from_inside_sentences() -> None:
    assert names_of(["Today we met Peter Horby in Paris."]) == ["Paris", "Peter Horby"]


def test_a_headline_has_no_full_stop() -> None:
    made = headline(Pair("Prices rose.", "物价上涨。", "x"), Random(1))
    assert made.en.lower() == "prices rose"
    assert made.zh == "物价上涨"


def test_neighbours_of_different_sources_are_not_joined() -> None:
    pairs = [Pair("A.", "甲。", "x"), Pair("B.", "乙。", "y"), Pair("C.", "丙。", "y")]
    joined = [pair for _ in range(20) for pair in join_neighbours(pairs, Random(_))]
    assert {pair.en for pair in joined} == {"B. C."}
