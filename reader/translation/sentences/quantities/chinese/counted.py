"""What Chinese counts in ways of its own: measure words, lines, points, congresses of a party."""

from __future__ import annotations

import re

from reader.translation.sentences.quantities.chinese.measures import UNIT
from reader.translation.sentences.quantities.chinese.numbers import (
    HAN,
    NUMBER,
    SCALES,
    ordinal,
    whole,
)
from reader.translation.sentences.quantities.chinese.plain import written
from reader.translation.sentences.quantities.rewriting import Rules

#: Measure words that mean something else alone, with what shows that they are none. What follows
#: a 个 becomes a plural, and 个 itself says nothing.
_MEASURES = (
    "间(?![隔断距接歇谍])", "只(?![有能是要可需够剩会为差说得用在])",
    "张(?![家开望扬口北大某])", "套(?![利餐现期牌装话取])", "根(?![据本源除治基])",
    "幅(?![度员面])", "幢", "栋", "棵", "株", "匹(?![配敌])", "盏", "扇", "枝(?![节叶])",
    "粒", "艘", "辆", "架(?![构设空起桥])", "座(?![位次谈右])",
    "件(?![套])", "部(?![门委长分位队署落下属级里内首组])", "种(?![植类子族群])",
    "块(?![钱多，。；、）])", "笔(?![记试下者画直])",
    "副(?=眼镜|手套|扑克|对联|棺|担)",
    "把(?=手枪|步枪|枪|刀|匕首|菜刀|斧|椅|伞|锁|钥匙|剑|尺|吉他|提琴|梳|扫|剪)",
    r"起(?=[\u4e00-\u9fff]{0,6}(?:案|事故|事件|火灾|车祸|袭击|爆炸|命案|个案|病例|纠纷|投诉))",
    "头(?=牛|猪|羊|象|大象|驴|骡|狮|熊|奶牛|肉牛|牲畜|母|小|公|野|生猪|鲸|海豚|亚洲|非洲)",
    "首(?=歌|诗|曲|乐|新歌|单曲|作品|古诗|唐诗|民歌)",
    "本(?=书|小说|杂志|诗集|著作|新书|画册|护照|相册|词典|教材|图书|漫画|日记|笔记)",
    "(?<=[百千万亿])本(?=[，。、；）的]|$)",
    "具(?=尸|遗|骸|棺|骨|老)", "口(?=井|锅|钟|油井|气井|水井|棺)",
    "对(?=夫妇|夫妻|恋人|新人|情侣|双胞胎|父|母|兄|姐|翅|佳偶)",
    "发(?=子弹|炮弹|火箭|导弹|迫击|照明)", "顶(?=帽|帐篷|皇冠|头盔)", "枚", "颗",
    "台(?![湾风北商海词胞中南资军])", "场(?![景地所合馆均次面内外区])",
    "家(?![之庭人长属里家乡园具中电族])", "所(?![以有在谓属得需])",
)  # fmt: skip
#: What may be spent, time or money.
_SPENT = rf"{NUMBER}[多余]?(?:{UNIT})"
_COUNTED = "|".join(f"(?:{measure})" for measure in _MEASURES)
_SCALES = "".join(SCALES)
_FEW = "两三四五六七八九"
_PLENARY = {
    "一": "First", "二": "Second", "三": "Third", "四": "Fourth", "五": "Fifth", "六": "Sixth",
    "七": "Seventh",
}  # fmt: skip
_POINTS = "(?<=[涨跌升降挫低高])了?|(?<=收于)|(?<=报收)"
#: What lasts for so many days, where a date would be an adverb.
_HELD = (
    "(?:(?<=监禁)|(?<=拘留)|(?<=羁押)|(?<=隔离)|(?<=停职)|(?<=停课)|(?<=停赛)|(?<=休假)|(?<=为期))"
)
_SCORED = "(?:(?<=[得献先后砍胜差轰])|(?<=得到)|(?<=[拿砍轰]下)|(?<=得了)|(?<=贡献))"


def counted() -> Rules:
    """Yields rules for what is counted in ways of its own."""
    yield from _congresses()
    yield from _of_a_kind()
    yield rf"(?<=[需要会将可能须])花费?(?={_SPENT})", lambda _: "spend"
    yield rf"花(?:费|掉)?了?(?=近|约|超过|不到|整整)?(?={_SPENT})", lambda _: "spent"
    yield (
        rf"(?<![\d.第])(?!一[^{_SCALES}])({NUMBER})(?:{_COUNTED})(?!次)(?=[{HAN}，。；、）]|$)",
        lambda m: f"{m[1] if m[1] in _FEW else written(m[1])}个",
    )
    yield rf"(?<![{HAN}\d])([{_FEW}])(?:{_COUNTED})(?=[{HAN}])", lambda m: f"{m[1]}个"


def _congresses() -> Rules:
    yield (
        r"(?:党的|中共)?第?(十[一二三四五六七八九]|二十一?|1[1-9]|20)届([一二三四五六七])中全会",
        lambda m: f"the {_PLENARY[m[2]]} Plenary Session of the {_nth(m[1])} CPC Central Committee",
    )
    yield (
        r"(?:党的|中共)(十[一二三四五六七八九]?|二十[一二]?|[七八九])大(以来)?(?!会|[力型])",
        lambda m: f"{'since ' if m[2] else ''}the {_nth(m[1])} Party Congress",
    )
    yield (
        r"(?<![一二三四五六七八九])(十[五六七八九]|二十)大(?=以来|报告|精神|代表|召开|提出|[，、。])",
        lambda m: f"the {_nth(m[1])} Party Congress",
    )
    plan = "“?(十[一二三四])五”?"
    yield rf"{plan}(?:规划|计划)", lambda m: f"the {_nth(m[1])} Five-Year Plan"
    yield rf"{plan}以来", lambda m: f"since the {_nth(m[1])} Five-Year Plan"
    yield rf"在?{plan}(?:时期|期间)", lambda m: f"during the {_nth(m[1])} Five-Year Plan period"
    yield (
        r"第([\d一二三四五六七八九十]+)个五年(?:规划|计划)",
        lambda m: f"{_nth(m[1])} Five-Year Plan",
    )


def _nth(number: str) -> str:
    return ordinal(whole(number))


def _of_a_kind() -> Rules:
    yield rf"(?:{_POINTS})(\d[\d,]*(?:\.\d+)?)点(?![钟半整\d多])", lambda m: f"{m[1]} points"
    yield r"(?<![\d.,])(\d[\d,]*\.\d+|\d{3,}|[3-9]\d)点(?![钟半整\d])", lambda m: f"{m[1]} points"
    yield rf"{_SCORED}(\d+)分(?![钟之\d])", lambda m: f"{m[1]} points"
    yield r"(?<!\d)(\d+)分(?=、?\d+个?(?:篮板|助攻))", lambda m: f"{m[1]} points"
    yield r"(?<![\d.,])(\d+\.\d+)分(?![钟之贝])", lambda m: f"{m[1]} points"
    yield rf"{_HELD}(\d+)日", lambda m: f" {m[1]} days"
    yield r"(?<!\d)(\d+)号线", lambda m: f"Line {m[1]}"
    yield r"(?<!\d)(\d+)路(?=公交|巴士|车)", lambda m: f"No. {m[1]}"
    yield (
        r"第?(?<!\d)(\d+)号(?=楼|馆|门|机组|院|仓|井|洞|文件|台风|种子|球衣|泊位|航站|高速|公路|厅|病)",
        lambda m: f"No. {m[1]}",
    )
    yield (
        r"(?:里氏)?(?<!\d)(\d+(?:\.\d+)?)级(?=[强大余]?地?震(?!度))",
        lambda m: f"{m[1]}-magnitude",
    )
    yield r"里氏(\d+(?:\.\d+)?)级?", lambda m: f"magnitude {m[1]}"
    yield (
        r"(?<!\d)(\d+)层(?:高)?的?(?=大楼|高楼|楼|建筑|住宅|公寓|办公)",
        lambda m: f"{m[1]}-storey",
    )
    yield r"(?<=[高共])(\d+)层", lambda m: f"{m[1]} storeys"
    yield r"(?<!\d)(\d+)强(?![烈调大度制劲])", lambda m: f"top {m[1]}"
    yield r"第(\d+)号", lambda m: f"No. {m[1]}"
    yield r"(?<![\d:：])(\d{1,3})：(\d{1,3})(?![\d:：])", lambda m: f"{m[1]}:{m[2]}"
    yield rf"(?<=\))(?=[\d{HAN}])", lambda _: " "
    yield r"(?:增长|增加|上涨|提高|上升|扩大|翻)了?(近|约)?一倍", _doubled
    yield r"(?<=小时)(\d+)分(?=\d+秒)", lambda m: f" {m[1]} minutes "
    yield r"(?<=小时)(\d+)分钟?(?=\d|[^之\d]|$)", lambda m: f" {m[1]} minutes"
    yield r"(?<!\d)(\d+)分(?=\d+(?:\.\d+)?秒)", lambda m: f"{m[1]} minutes "


def _doubled(match: re.Match[str]) -> str:
    return {"近": "nearly doubled", "约": "about doubled"}.get(match[1], "doubled")
