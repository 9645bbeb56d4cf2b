"""The wording of English that was written word by word."""

import pytest

from reader.translation.builtin.trigrams import BEGIN, END, english
from reader.translation.builtin.wording import reword, words_in
from reader.translation.sentences.tracked import Tracked


def reworded(*parts: tuple[str, str]) -> str:
    """What becomes of a translation; each part is Chinese and the English that it was given."""
    text, origins, fed, stretches = "", list[int](), "", list[tuple[int, int]]()
    for piece, (chinese, said) in enumerate(parts):
        word = said if not text or said in ",." else f" {said}"
        text, origins = text + word, origins + [piece] * len(word)
        stretches.append((len(fed), len(fed) + len(chinese)))
        fed += chinese
    target = Tracked(text, origins)
    reword(target, fed, stretches, english())
    assert len(target.origins) == len(target.text)
    return target.text


@pytest.mark.parametrize(
    ("parts", "made"),
    [
        ([("他", "He"), ("告诉", "told"), ("媒体", "media"), ("。", ".")], "He told the media."),
        ([("政府", "Government"), ("说", "said"), ("。", ".")], "The government said."),
        (
            [("他们", "They"), ("想", "want to"), ("赢", "won"), ("。", ".")],
            "They want to win.",
        ),
    ],
)
def test_news_has_articles_and_forms(parts: list[tuple[str, str]], made: str) -> None:
    assert reworded(*parts) == made


def test_an_article_suits_the_word_behind_it() -> None:
    assert reworded(("他是", "He is"), ("一名", "a"), ("警官", "officer")) == "He is an officer"


@pytest.mark.parametrize("said", ["in Wuhan", "Fan and Li", "three tonnes"])
def test_names_and_numbers_stay_as_they_are(said: str) -> None:
    assert reworded(("x", said)) == said


def test_what_the_reader_has_fixed_stays() -> None:
    assert reworded(("他", "He"), ("去", "went to"), ("X1", "town hall")) == "He went to town hall"


def test_nothing_is_reworded_into_something() -> None:
    assert reworded(("。", "…")) == "…"


def test_the_model_knows_what_news_says() -> None:
    model = english()

    def cost(text: str) -> int:
        state, sum_ = BEGIN, 0
        for number in [*map(model.number, words_in(text)), END]:
            added, state = model.step(state, number)
            sum_ += added
        return sum_

    assert cost("he said on Monday .") < cost("he say on Monday .") < cost("on he Monday say .")
    assert "went" in model.forms["go"]
