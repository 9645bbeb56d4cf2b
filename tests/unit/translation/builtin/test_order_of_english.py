"""Chinese in the order of English, before a package that looks phrases up."""

from __future__ import annotations

import pytest

from reader.translation.builtin.chinese.order import in_english_order
from reader.translation.sentences.tracked import Tracked
from reader.translation.tokens import Tokens


def _ordered(text: str, *phrases: str) -> tuple[str, Tracked]:
    """The text as it is given to a package that reads it in some phrases, and its origins."""
    spans, place = [], 0
    for phrase in phrases:
        spans.append((place, place + len(phrase)))
        place += len(phrase)
    fed = Tracked(text)
    in_english_order(fed, Tokens(text, list(phrases), spans))
    assert len(fed.text) == len(fed.origins)
    return " ".join(fed.text.split()), fed


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("警方在市中心逮捕了小偷。", "警方逮捕了小偷在市中心。"),
        ("该公司将在港口附近开设工厂。", "该公司将开设工厂 near 港口。"),
        ("该国将on June 14 举行选举。", "该国将举行选举 on June 14 。"),
        ("公司与客户签订了合同。", "公司与客户签订了合同。"),
        ("政府对此表示不满。", "政府对此表示不满。"),
        ("女子被邻居救出。", "女子被救出 by 邻居。"),
        ("消防员将大火扑灭。", "消防员扑灭大火。"),
        ("议会由200 members组成。", "议会 is made up of 200 members。"),
        ("海港队以3-2击败了东城队。", "海港队击败了东城队以3-2。"),
        ("他从账户中偷走了钱。", "他偷走了钱 from 账户。"),
        ("比赛将at 8 a.m.开始。", "比赛将开始 at 8 a.m."),
    ],
)
def test_what_stands_between_subject_and_verb_goes_behind_the_verb(text: str, made: str) -> None:
    assert _ordered(text)[0].replace(" ", "") == made.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("警方公布的数据", "数据 that 警方公布"),
        ("一个失去记忆的渔夫", "一个渔夫 that 失去记忆"),
        ("一部讲述姐妹种茶的影片获得了奖", "一部影片 that 讲述姐妹种茶获得了奖"),
        ("警方在他住了three years的公寓找到武器", "警方找到武器在公寓that他住了three years"),
        ("公司把总部搬到北方的小镇", "公司搬总部到北方的小镇"),
        ("这位曾三次获得冠军的老将退役", "这位老将 that 曾三次获得冠军退役"),
        ("公司公开与政府签订的合同", "公司公开合同 that 签订with政府"),
        ("她战胜了去年的冠军", "她战胜了去年的冠军"),
        ("在新城上班的Ms. Liu是乘客", "Ms. Liu who 上班在新城是乘客"),
        ("周五公布的数据", "数据 that 周五公布"),
        ("一名住在北京的女子", "一名女子 who 住 在北京"),
        ("关闭了学校的老师被逮捕", "老师 who 关闭了学校被逮捕"),
        ("山谷北部地区农民的收入", "收入 of 山谷北部地区农民"),
        ("重要的会议", "重要的会议"),
        ("山谷里的农民", "农民 in 山谷"),
        ("对公司的所有指控都被撤销", "所有指控对公司都被撤销"),
        ("公司的决定", "公司的决定"),
        ("警方听取公司的报告。", "警方听取公司的报告。"),
    ],
)
def test_what_tells_of_a_noun_goes_behind_it(text: str, made: str) -> None:
    assert _ordered(text)[0].replace(" ", "") == made.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("消息公布后，股价上涨。", "After 消息公布，股价上涨。"),
        ("他在接受采访时表示满意。", "他表示满意 when 接受采访。"),
        ("比赛开始前，下起了雨。", "Before 比赛开始，下起了雨。"),
        ("他不认识前方的人。", "他不认识前方的人。"),
    ],
)
def test_what_ends_a_clause_begins_it_in_english(text: str, made: str) -> None:
    assert _ordered(text)[0].replace(" ", "") == made.replace(" ", "")


def test_no_phrase_takes_the_beginning_of_a_word() -> None:
    assert _ordered("市民可以使用手机", "市民", "可以使", "用", "手机")[0] == "市民可以 使用手机"
    assert _ordered("建立太空军", "建立", "太空", "军")[0] == "建立太空军"


def test_what_was_moved_remembers_where_it_stood() -> None:
    _, fed = _ordered("该公司将在港口附近开设工厂。")
    place = fed.text.index("工厂")
    assert fed.origins[place : place + 2] == [11, 12]
    assert fed.origins[fed.text.index("港口")] == 5


def test_a_sentence_that_begins_with_a_word_of_english_has_a_capital() -> None:
    said, _ = _ordered("Two people离开学校后，下起了雨。")
    assert said.startswith("After two people")


def test_a_text_in_order_is_left_as_it_is() -> None:
    fed = Tracked("公司公布了计划。")
    in_english_order(fed, Tokens(fed.text, [], []))
    assert fed.text == "公司公布了计划。"
