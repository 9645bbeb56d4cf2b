import pytest

from reader.datamodel.translation import Doubt, Pair, Translation
from reader.translation.sentences.doubt import Judged, doubts, is_alternative


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
        ("They sell canners here.", "他们在这里出售canners。", Doubt.UNKNOWN),
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
        ("这是公司而不是学校。", "This is a firm instead of a school.", "zh-en"),
        ("这里有没有医院？", "Is there a hospital here?", "zh-en"),
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


@pytest.mark.parametrize(
    ("shown", "other"),
    [
        ("市长周一辞职。", "市长星期一辞去职务。"),
        ("媒体发表报告后，市长辞职。", "报告由媒体公布之后，市长宣布辞职。"),
        ("Mayor resigned on Monday.", "The mayor stepped down on Monday."),
    ],
)
def test_another_wording_is_an_alternative(shown: str, other: str) -> None:
    assert is_alternative(translated(shown), translated(other))


@pytest.mark.parametrize(
    ("shown", "other"),
    [
        ("市长周一辞职。", "市长周一辞职。铅周一登市长登。"),
        ("市长周一辞职。", "市长周一辞职铅周一"),
        ("市长周一辞职。", "市长星期一辞职。铅周一登。"),
        ("市长周一辞职。", "市长周一"),
        ("Mayor resigned on Monday.", "Mayor resigned on Monday. Consumers month monthe."),
        ("Mayor resigned on Monday.", "furthermored. Mayor resigned on Monday."),
        ("Mayor resigned on Monday.", "The mayor mayor mayor stepped down, down, down on"),
        ("Mayor resigned on Monday.", "Mayor resigned on Monday"),
    ],
)
def test_the_shown_one_with_a_tail_is_no_alternative(shown: str, other: str) -> None:
    assert not is_alternative(translated(shown), translated(other))


def test_what_is_doubted_where_the_shown_one_is_not_is_no_alternative() -> None:
    other = translated("市长宣布于星期一辞职。", Doubt.NUMBERS)
    assert not is_alternative(translated("市长周一辞职。"), other)
    assert is_alternative(translated("市长周一辞职。", Doubt.NUMBERS), other)


def translated(text: str, *doubts: Doubt) -> Translation:
    return Translation("The mayor resigned.", text, Pair("en", "zh"), ("x",), doubts=doubts)
