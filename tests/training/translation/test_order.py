"""English phrases with "of", turned round."""

import pytest

pytest.importorskip("rjieba", reason="training only")

from training.translation.rules.order import of_phrases
from training.translation.written.entries import Entry

ENTRIES = [
    Entry("head", "n", "负责人"),
    Entry("shipyard", "n", "造船厂"),
    Entry("member", "n", "成员"),
    Entry("group", "n", "团体"),
    Entry("city council", "n", "市议会"),
    Entry("Norland", "name", "诺兰"),
    Entry("siege", "n", "围攻"),
    Entry("siege of", "phr", "围攻"),
]


@pytest.mark.parametrize(
    ("line", "phrase", "made"),
    [
        ("The head of the shipyard spoke.", "head of the shipyard", "造船厂的负责人"),
        ("Members of the city council left.", "members of the city council", "市议会的成员"),
    ],
)
def test_what_news_has_is_turned(line: str, phrase: str, made: str) -> None:
    assert of_phrases([line], ENTRIES)[phrase] == made


@pytest.mark.parametrize(
    "line",
    [
        "A group of members came.",  # a number of things, not a part of them
        "The head of heads of the shipyard spoke.",
        "The colour of the shipyard faded.",
        "Of the shipyard little is left, think of",
        "The siege of the shipyard ended.",  # the written "siege of" comes before it
    ],
)
def test_what_is_not_sure_keeps_its_order(line: str) -> None:
    found = of_phrases([line], ENTRIES)
    kept = {"group of members", "head of heads", "colour of the shipyard", "siege of the shipyard"}
    assert not found.keys() & kept


def test_every_place_has_its_titles() -> None:
    found = of_phrases([], ENTRIES)
    assert found["president of norland"] == "诺兰总统"
    assert found["capital of norland"] == "诺兰首都"
