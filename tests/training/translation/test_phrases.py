import pytest

pytest.importorskip("numpy", reason="training only")
pytest.importorskip("rjieba", reason="training only")

from training.translation.counting.cooccurrence import count
from training.translation.counting.phrases import Linker, best, count_phrases, phrases_of
from training.translation.pairs import Pair

PAIRS = [
    Pair("Black cats sleep.", "黑色 猫咪 睡觉。", "x"),
    Pair("White cats eat.", "白色 猫咪 吃饭。", "x"),
    Pair("Black dogs eat.", "黑色 小狗 吃饭。", "x"),
    Pair("White dogs sleep.", "白色 小狗 睡觉。", "x"),
] * 8


@pytest.fixture(scope="module")
def linker() -> Linker:
    return Linker(count(PAIRS))


def test_words_that_mean_each_other_are_linked(linker: Linker) -> None:
    links = linker.links(["black", "cats", "sleep"], ["黑色", "猫咪", "睡觉"])
    assert links.diagonal().all()


def test_phrases_are_taken_along_the_links(linker: Linker) -> None:
    found = {(en, zh) for en, zh, _ in phrases_of(PAIRS[0], linker)}
    assert ("Black cats", "黑色猫咪") in found
    assert ("cats sleep", "猫咪睡觉") in found
    assert not any("猫咪" in zh and "cats" not in en for en, zh in found)


def test_the_commonest_translation_is_chosen() -> None:
    counts = {("Cat", "猫"): 3, ("cat", "咪"): 1, ("dog", "狗"): 1}
    assert best(counts, 0) == {"cat": ("猫", 3)}
    assert best(counts, 1) == {"猫": ("Cat", 3)}


def test_a_sentence_s_capital_is_not_a_name_s(linker: Linker) -> None:
    counts = count_phrases([Pair("Cats sleep", "猫咪 睡觉", "x")], linker, {"cats": "cats"})
    assert counts["cats sleep", "猫咪睡觉"] == 1
