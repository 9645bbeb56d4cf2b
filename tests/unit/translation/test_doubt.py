import pytest

from reader.datamodel.translation import Doubt
from reader.translation.sentences.doubt import Judged, doubts


def judged(source: str, target: str, score: float = -0.5, languages: str = "en-zh") -> set[Doubt]:
    first, second = languages.split("-")
    return set(doubts(Judged(source, target, first, second, score)))


GOOD = "银行今天在城市开设了新办公室。"


@pytest.mark.parametrize(
    ("source", "target", "doubt"),
    [
        ("The bank opened the new office.", "The bank opened the new office.", Doubt.ECHO),
        ("The bank sold 300 cars today.", "银行今天出售了汽车。", Doubt.NUMBERS),
        ("The bank did not open today.", "银行今天开业了。", Doubt.NEGATION),
        ("The bank opened the new office.", "银行开业开业开业了办公室。", Doubt.REPETITION),
        ("The bank opened a new office in the city today.", "银行。", Doubt.TOO_SHORT),
        ("The bank opened.", "银行在城市开业了，人们今天在办公室里阅读新闻。", Doubt.TOO_LONG),
        ("The bank opened the new office.", "银行开设了⁇办公室。", Doubt.UNKNOWN),
        ("The bank opened its doors.", "银行opened its doors。", Doubt.UNKNOWN),
    ],
)
def test_each_sign_is_seen(source: str, target: str, doubt: Doubt) -> None:
    assert doubt in judged(source, target)


def test_a_low_score_is_a_sign() -> None:
    assert judged("The bank opened a new office in the city today.", GOOD, score=-9) == {
        Doubt.LOW_SCORE
    }


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("The bank opened a new office in the city today.", GOOD, "en-zh"),
        ("The bank did not open today.", "银行今天没有开业。", "en-zh"),
        ("没有人知道这件事。", "Nobody knows about this.", "zh-en"),
        ("The deal is worth $5bn.", "这笔交易价值50亿美元。", "en-zh"),
        (
            "See https://news.example/a/very/long/address?of=a&page=1 now.",
            "现在请看https://news.example/a/very/long/address?of=a&page=1。",
            "en-zh",
        ),
        ("Ha ha ha, he said.", "哈哈哈，他说。", "en-zh"),
        ("GDP", "GDP", "en-zh"),
        ("Der Vertrag ist nicht neu.", "The contract is new.", "de-en"),
    ],
)
def test_sound_translations_are_not_doubted(source: str, target: str, languages: str) -> None:
    assert judged(source, target, languages=languages) == set()
