"""Chinese personal names with their pinyin, for the direction into English."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from pypinyin import Style, lazy_pinyin

from training.translation.network.augment import NAME_CARRIERS
from training.translation.pairs import Pair
from training.translation.sources import PEOPLE

_FAMILY = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程"
    "苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝"
    "龚邵万钱严覃武戴莫孔向汤"
)
_GIVEN = (
    "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂华文辉力建国民玉兰红梅志海燕春雪琳晓东方新宇"
    "浩然子轩雨泽博思佳怡欣梦琪嘉诚振山川云飞龙凤鸣光荣立成功德胜利永福祥瑞安康宁远航天翔鹏程万里"
    "学良才俊彦士奇正义忠孝仁和平生林森松柏青竹莲荷花香月星晨阳日升旭朝晖乐毅坚定恒心"
)


def person(random: Random) -> tuple[str, str]:
    """Returns a made-up name in characters and in pinyin, as newspapers write it."""
    family = random.choice(_FAMILY)
    given = "".join(random.choice(_GIVEN) for _ in range(random.choice((1, 2, 2))))
    # A family name may be read otherwise than the same character elsewhere (曾, 任).
    first = lazy_pinyin(family, style=Style.NORMAL)[0]
    second = "".join(lazy_pinyin(given, style=Style.NORMAL))
    return family + given, f"{first.capitalize()} {second.capitalize()}"


def pairs(count: int, random: Random) -> Iterator[Pair]:
    """Yields carrier sentences with made-up people in them."""
    templates = [carrier for carrier in NAME_CARRIERS if "{u}" not in carrier[0]]
    for _ in range(count):
        en, zh = random.choice(templates)
        (one_zh, one), (two_zh, two) = person(random), person(random)
        yield Pair(
            en.format(n=one, m=two, d="Tuesday"), zh.format(n=one_zh, m=two_zh, z="周二"), PEOPLE
        )
