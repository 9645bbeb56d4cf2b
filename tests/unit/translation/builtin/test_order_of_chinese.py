"""English in the order of Chinese, before a package that looks phrases up."""

from __future__ import annotations

import pytest

from reader.translation.builtin.chinese.comparisons import comparisons
from reader.translation.builtin.english.order import in_chinese_order
from reader.translation.sentences.tracked import Tracked
from reader.translation.tokens import Tokens


def _tokens(read: str) -> Tokens:
    """What a package makes of a text: “The=| old=旧| bridge=桥| fell=倒塌|.=。”"""
    text, pieces, spans = "", list[str](), list[tuple[int, int]]()
    for stretch in read.split("|"):
        source, made = stretch.split("=")
        pieces.append(made or "▁")
        spans.append((len(text), len(text) + len(source)))
        text += source
    return Tokens(text, pieces, spans)


def _ordered(read: str) -> tuple[str, Tracked]:
    """The text as it is given to the package, with single spaces; and with its origins."""
    tokens = _tokens(read)
    fed = Tracked(tokens.text)
    in_chinese_order(fed, tokens)
    assert len(fed.text) == len(fed.origins)
    return " ".join(fed.text.split()), fed


@pytest.mark.parametrize(
    ("read", "made"),
    [
        (
            "The=| ship=船| was shown=展示| to visitors=给游客| on Tuesday=周二|.=。",
            "The ship on Tuesday was shown to visitors .",
        ),
        (
            "The last one=最后一个| is=是| due=应于| 2031年=2031年|.=。",
            "The last one is due 2031年 .",
        ),
        (
            "He=他| bought=买| a house=房子| in=在| Ohio=俄亥俄| last year=去年|.=。",
            "He last year 在 Ohio bought a house .",
        ),
        (
            "He=他| bought=买| a house=房子| near the=附近| lake=湖|.=。",
            "He 在 lake 附近 bought a house .",
        ),
        (
            "Rents=租金| in the=在| capital=首都| have risen=上涨|.=。",
            "首都 的 租金 have risen.",
        ),
        (
            "The=| author=作者| of the=的| report=报告| died=去世|.=。",
            "报告 的 author died .",
        ),
        (
            "The road=道路| to the=到| airport=机场| was blocked=封锁|.=。",
            "机场 的 道路 was blocked .",
        ),
        (
            "A model of=模型| the=| ferry=渡轮| sank=沉没|.=。",
            "渡轮 的 模型 sank .",
        ),
        (
            "The thief=小偷| was arrested=被逮捕| by=由| two=两名| officers=警员|.=。",
            "The thief被 two officers 逮捕 .",
        ),
        (
            "A man who=一个男人，他| robbed=抢劫| a bank=银行| was caught=被抓|.=。",
            "抢劫 a bank 的 一个男人 was caught.",
        ),
        (
            "Prices=价格| fell=下降| after=后| the ministry=该部| announced=宣布| cuts=削减|.=。",
            "该部 announced cuts 后， 价格 fell .",
        ),
    ],
)
def test_what_chinese_says_first_stands_first(read: str, made: str) -> None:
    said, _ = _ordered(read)
    assert said.replace(" .", ".") == made.replace(" .", ".")


@pytest.mark.parametrize(
    ("read", "made"),
    [
        (
            "It=它| ordered=订购| 12=12| electric=电动| ferries=渡轮|.=。",
            "It ordered 12艘 electric ferries.",
        ),
        ("Two=两| of=的| its=其| five=五| libraries=图书馆|.=。", "其 five家 libraries 的 两个."),
        ("It=它| rose=上升| to=至| 3=3| points=点|.=。", "It rose to 3 points."),
        ("The=| Boeing=波音| 737=737| jet=喷气机|.=。", "The Boeing 737 jet."),
        ("It=它| has=有| 3=3|.5%=.5%|.=。", "It has 3.5%."),
        ("He=他| met=会见| 40=40| runners=名跑者|.=。", "He met 40 runners."),
        ("It has=它| 12=12| ships=船|.=。", "It has有 12艘 ships."),
        (
            "It=它| left=离开| and hit a tree=并撞上一棵树| near the=附近| lake=湖|.=。",
            "It left 并在 lake附近撞上一棵树.",
        ),
        (
            "It=它| has=有| two=两| players=名球员| from=从| Rio=里约|.=。",
            "It has Rio 的 two players.",
        ),
    ],
)
def test_what_is_counted_and_had_is_said_as_chinese_counts(read: str, made: str) -> None:
    assert _ordered(read)[0].replace(" ", "") == made.replace(" ", "")


@pytest.mark.parametrize(
    ("read", "made"),
    [
        (
            "He=他| stole=偷| money=钱| from=从| old=老年| customers=客户|.=。",
            "He从 old customers stole money.",
        ),
        (
            "It=它| sold the=出售| buses to=公交车| a town=一个镇|.=。",
            "It向 a town sold the buses to.",
        ),
        (
            "A fire=火灾| broke out=发生| on the edge of the=在边缘| city=城市|.=。",
            "A fire在 city边缘 broke out.",
        ),
        (
            "It=它| can sail=可以航行| before its=在其之前| cells=电池| need=需要| power=电|.=。",
            "其 cells need power前，它 can sail.",
        ),
        (
            "He=他| plans to=计划| open=开放| a shop=商店| near the=附近| lake=湖|.=。",
            "He plans to 在 lake附近 open a shop.",
        ),
    ],
)
def test_from_whom_to_whom_and_where_stand_before_the_verb(read: str, made: str) -> None:
    assert _ordered(read)[0].replace(" ", "") == made.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("新车比旧车便宜。", "新车 cheaper than 旧车。"),
        ("新车比旧车更便宜。", "新车 cheaper than 旧车。"),
        ("工资比男性低14%。", "工资 14% lower than 男性。"),
        ("失业率比上月下降0.2%。", "失业率下降0.2% compared with 上月。"),
        ("这种方法比手术更可靠。", "这种方法更可靠 than 手术。"),
        ("比赛比分是2比1。", "比赛比分是2比1。"),
        ("与男性相比更高。", "与男性相比更高。"),
    ],
)
def test_what_is_compared_stands_behind_how_it_compares(text: str, made: str) -> None:
    for start, end, new in reversed(comparisons(text)):
        text = text[:start] + new + text[end:]
    assert text == made


@pytest.mark.parametrize(
    "read",
    [
        "He=他| worked=工作| from=从| June=6月| to=至| July=7月|.=。",
        "A group of=一群| dogs=狗| left=离开|.=。",
        "The=| plan=计划| was=是| in=在| danger=危险|.=。",
        "“The end=“结束| of=的| “love=“爱|”=”| was near=临近|.=。",
    ],
)
def test_what_belongs_where_it_stands_stays(read: str) -> None:
    said, fed = _ordered(read)
    assert said == _tokens(read).text
    assert fed.origins == list(range(len(fed.text)))


def test_what_was_moved_remembers_where_it_stood() -> None:
    _, fed = _ordered("He=他| left=离开| on Tuesday=周二|.=。")
    place = fed.text.index("Tuesday")
    assert fed.origins[place : place + 7] == list(range(11, 18))


@pytest.mark.parametrize(
    ("read", "made"),
    [
        (
            "It=它| was blocked=封锁| on Sunday=周日| after=后| losing=失去| money=钱|.=。",
            "失去 money 后， 它 on Sunday was blocked.",
        ),
        (
            "Costs=成本| went up=走高| in April=4月| from=从| 2=2| in March=3月|.=。",
            "Costs went up in April from 2 in March.",
        ),
        ("The talks=会谈| are=是| on Tuesday=周二|.=。", "The talks are on Tuesday."),
    ],
)
def test_times_go_with_their_verb(read: str, made: str) -> None:
    assert _ordered(read)[0].replace(" .", ".") == made
