"""Measure words between a number and what it counts: 12艘电动渡轮."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.translation.sentences.order.nouns import noun_end
from reader.translation.sentences.order.units import Unit, added, together
from reader.translation.sentences.order.words import ARTICLES, PRONOUNS

Units = list[Unit]
#: What nouns end with, by their measure words.
_ENDS = {
    "艘": "船 舰 渡轮 艇 货轮 油轮 邮轮 帆船 航母",
    "辆": "车 巴士 摩托 坦克 的士",
    "架": "飞机 直升机 无人机 战机 客机 钢琴",
    "个": "孩子 房子 人 地方 机器人 女孩 男孩 家庭 城市 村庄 国家",
    "名": """
者 员 手 生 民 客 兵 警 师 长 官 士 友 男子 女子 专家 儿童 妇女 代表 人质 囚犯 经理 工人 客户 父母
候选人 领导人 病人 商人 军人 成年人 老人 年轻人 警察 分子 婴儿
""",
    "家": "公司 企业 银行 医院 餐厅 餐馆 酒店 超市 机构 图书馆 媒体 俱乐部 店 厂 营商 造商 售商",
    "所": "学校 大学 小学 中学 学院",
    "座": "桥 塔 教堂 寺 大楼 建筑 机场 水库 电站 发电站 监狱 山 矿 博物馆 大坝",
    "份": "报告 文件 合同 协议 声明 问卷 订单 报纸",
    "项": "研究 法案 措施 规定 指控 工程 测试 试验 条件 任务 改革 计划 调查 决议 提案 建议 罪名",
    "起": "事故 案件 案 袭击 火灾 爆炸 事件 诉讼 抢劫 谋杀",
    "部": "电影 小说 手机 影片 纪录片 作品",
    "张": "票 照片 桌子 床 专辑 唱片 地图",
    "本": "书 杂志 词典 书籍",
    "只": "狗 猫 鸟 羊 鸡 动物 猴子 企鹅 股票",
    "头": "牛 猪 大象 鲸 狮子",
    "条": "鱼 路 街 河 线 航线 路线 规则 蛇 道路 街道 河流 隧道 裤子 消息",
    "幅": "画 画作 油画 肖像",
    "枚": "导弹 火箭 金牌 银牌 奖牌 硬币 鸡蛋",
    "颗": "卫星 炸弹 牙齿 钻石 行星",
    "棵": "树 树木",
    "栋": "房屋 楼 住宅 别墅 楼房",
    "场": "比赛 音乐会 演出 战争 足球赛 演唱会 胜利 选举",
    "支": "球队 队伍 部队 队",
    "套": "公寓 住房",
    "间": "房间 教室 办公室",
    "台": "机器 电脑 设备 计算机 拖拉机",
    "例": "病例 感染 死亡 死亡病例 个案",
    "次": "会议 访问 尝试 航班 进攻 机会 地震 手术 会谈 飞行",
}  # fmt: skip
_BY_END = {noun: measure for measure, nouns in _ENDS.items() for noun in nouns.split()}
_LONGEST = max(map(len, _BY_END))
_NUMBER = re.compile(
    r"\A(?:约|近|超过|至少|多达)?(?:\d[\d,]*(?:\.\d+)?[万亿]*|[两三四五六七八九十]|数[十百千万])$"
)
_AMOUNT = re.compile(r"(?:约|近|超过|至少)?[\d两三四五六七八九十]")
_HAVING = ("has", "have", "had")
_HAVE = "有"
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d$")
_HAN = re.compile("[\u3400-\u9fff]")
#: What begins another phrase.
_OTHERS = PRONOUNS | ARTICLES | {"them", "us", "him", "her", "me"}
#: What measures by itself, or is no noun that is counted.
_MEASURES = re.compile(
    "[年月日天周岁倍次人名个位家户瓶杯层票步分页集轮届级点磅辆艘架座所只头条件张本份项起台套间支场颗棵栋枚幅部句段把块"
    "吨度米%秒代波组对双系群批箱袋包盒桶升克亩元号比至和]|小时|公里|美元|英|海里|百|欧元"
)
#: Behind these a number names one of several.
_NAMES = """
no number line flight page type magnitude section article chapter figure level phase room route
covid top
"""
_NAMING = frozenset(_NAMES.split())
#: Behind these a figure alone is no number of things: “rose to 3”.
_LEADING = frozenset(["at", "by", "to", "than", "from"])


def measured(units: Units) -> Units:
    """Phrases with measure words behind the numbers that have none.

    Args:
        units: A sentence in the order of English.
    """
    found: Units = []
    for place, unit in enumerate(units):
        found.append(unit)
        if unit.last in _HAVING and _HAVE not in unit.made and _is_amount(units, place + 1):
            found[-1] = together(unit, added(_HAVE, "verb"), kind="verb", words=unit.words)
        if _is_number(units, place):
            measure = _measure(units[place + 1 :])
            if measure:
                found[-1] = together(unit, added(measure), words=unit.words)
    return found


def _is_amount(units: Sequence[Unit], place: int) -> bool:
    """Whether a number begins at a place: “has 30 days”."""
    return place < len(units) and bool(_AMOUNT.match(units[place].made))


def _is_number(units: Sequence[Unit], place: int) -> bool:
    unit = units[place]
    if not _NUMBER.match(unit.made) or _YEAR.match(unit.made) or unit.kind != "noun":
        return False
    before = units[place - 1] if place else None
    if not before:
        return True
    leads = before.last in _LEADING and unit.made[0].isdigit()
    return not (leads or before.last in _NAMING or _is_name(before))


def _is_name(unit: Unit) -> bool:
    text = unit.text.strip()
    return unit.start > 0 and unit.kind == "noun" and text[:1].isupper()


def _measure(behind: Units) -> str:
    """The measure word of the noun that some phrases begin with; nothing where none fits."""
    end = noun_end(behind, 0)
    if not end:
        # “two of them”
        return "个" if behind and behind[0].first == "of" else ""
    first = behind[0]
    if not _HAN.match(first.made) or _MEASURES.match(first.made) or first.first in _OTHERS:
        return ""
    return measure_of(behind[end - 1].made)


def measure_of(noun: str) -> str:
    """The measure word of a Chinese noun, by its end."""
    for size in range(min(_LONGEST, len(noun)), 0, -1):
        if found := _BY_END.get(noun[-size:]):
            return found
    return "个"
