"""Sentences choose among translations; what only one of them says is not believed."""

import pytest

pytest.importorskip("rjieba", reason="training only")

from training.translation.counting.ascent import Ascent, Sentence, better, runs_of
from training.translation.pairs import Pair

TABLE = {"gates": "盖茨", "the": "", "closed": "接近", "police": "警方", "workers": "工人"}
COUNTED = {"gates": {"盖茨": 5.0, "大门": 2.0}, "closed": {"接近": 5.0, "关闭": 3.0}}
PAIRS = [
    Pair("Police closed the gates.", "警方关闭了大门。", "written"),
    Pair("Workers closed the gates.", "工人们关闭大门。", "ntrex"),
    Pair("Bees like warm wax.", "蜜蜂喜欢温暖的蜡。", "rust_book"),
]


def test_runs_are_of_one_to_six_characters_without_spaces() -> None:
    runs = runs_of("ab c abc")
    assert runs["abc"] == 2
    assert runs["abcabc"] == 1
    assert not any(" " in run or len(run) > 6 for run in runs)


def test_sentences_choose_what_stands_in_their_translations() -> None:
    found = better(TABLE, COUNTED, PAIRS * 3, written=())
    assert found == {"gates": "大门", "closed": "关闭"}


def test_a_single_sentence_is_no_proof() -> None:
    assert better(TABLE, COUNTED, PAIRS[:1], written=()) == {}


def test_a_change_is_as_good_as_a_new_beginning() -> None:
    sentences = [Sentence(["police", "closed", "the", "gates"], runs_of("警方关闭了大门"), 1.0)]
    table = dict(TABLE)
    changed = Ascent(sentences, table)
    changed.put("gates", "大门")
    fresh = Ascent(sentences, {**TABLE, "gates": "大门"})
    choices = ["接近", "关闭", ""]
    ranks = [
        sorted(choices, key=dict(zip(choices, one.gains(0, 1, choices), strict=True)).__getitem__)
        for one in (changed, fresh)
    ]
    assert ranks[0] == ranks[1] == ["接近", "", "关闭"]


def test_parts_are_what_the_longest_shorter_entries_say() -> None:
    table = {**TABLE, "closed the": "关了", "closed the gates": "关门"}
    ascent = Ascent([], table)
    assert ascent.parts(["closed", "the", "gates"]) == "关了盖茨"
    assert ascent.parts(["closed", "unknown"]) is None
