import pytest

pytest.importorskip("numpy", reason="training only")
pytest.importorskip("rjieba", reason="training only")

from training.translation.counting.cooccurrence import count
from training.translation.counting.knowledge import Lexicon
from training.translation.pairs import Pair

PAIRS = [
    Pair("the cat sleeps", "猫咪 睡觉", "x"),
    Pair("the dog sleeps", "小狗 睡觉", "x"),
    Pair("the cat eats", "猫咪 吃饭", "x"),
    Pair("the dog eats", "小狗 吃饭", "x"),
] * 5


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    glosses = {"小狗": ["pup", "dog"], "海豚": ["dolphin"], "吃饭": ["have a meal"]}
    return Lexicon(count(PAIRS), glosses, {"cat": "Cat"})


def test_what_meets_often_means_each_other(lexicon: Lexicon) -> None:
    english = lexicon.to_english()
    assert english["猫咪"] == "Cat"
    assert english["睡觉"] == "sleeps"


def test_the_text_chooses_between_glosses(lexicon: Lexicon) -> None:
    assert lexicon.to_english()["小狗"] == "dog"
    assert lexicon.to_chinese()["dog"] == "小狗"


def test_the_dictionary_speaks_for_words_never_seen(lexicon: Lexicon) -> None:
    assert lexicon.to_english()["海豚"] == "dolphin"
    assert lexicon.to_chinese()["dolphin"] == "海豚"


def test_words_of_grammar_are_left_to_the_network(lexicon: Lexicon) -> None:
    assert "the" not in lexicon.to_chinese()
