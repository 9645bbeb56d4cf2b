"""Chinese words of grammar, and what kind a word is."""

from __future__ import annotations

import re
from functools import cache

from reader.resources import resource_path
from reader.translation.sentences.numerals import MONTH_NAMES

#: Kinds of the segmenter's tags; what is not here is told by its first letter.
_TAGS = {
    "uj": "de", "ul": "aspect", "ug": "aspect", "uz": "aspect", "ud": "aspect", "uv": "way",
    "y": "aspect", "p": "prep", "f": "where", "t": "time", "tg": "time", "c": "and", "d": "adverb",
    "df": "adverb", "ad": "adverb", "vd": "adverb", "zg": "adverb", "a": "adj", "b": "adj",
    "z": "adj", "ag": "adj", "m": "count", "mq": "count", "q": "measure", "r": "pronoun",
    "rr": "pronoun", "rz": "pronoun", "vn": "deed", "an": "noun", "x": "mark", "i": "verb",
}  # fmt: skip
_FIRST_LETTERS = {"v": "verb"}
_OWN = {
    "verb": "是 不是 就是 正是 也是 有 没有 具有",
    "adverb": """
会 将 可以 能 能够 可能 可 应 应该 应当 必须 需 须 不会 不能 无法 不得 不得不 不应 不应该 不可 不必
不 未 没 并不 并未 尚未 从未 不再 已 已经 曾 正 正在 即将 共 都 也 仍 还 再 才 仅 只 均 一直 首次
再次 最终 也将 仍将 均将 都将 就 便
""",
    "de": "的 之",
    "by": "被 遭 遭到",
    "object": "把",
    "aspect": "了 过 着",
    "joint": "和 与 及 以及 或 或者 、 跟 同",
    "and": """
并 但 而 但是 并且 不过 然而 因此 所以 因而 而且 而是 如果 若 虽然 尽管 即使 只有 只要 那么 则 因为
""",
    "where": "时 期间 之际 附近 后 前 之后 之前 以后 以来",
    "prep": "在 从 对 向 由 以 给 自 为 往 朝 根据 按照 由于 因 关于 随着 除了 作为 据 于 至",
    "time": """
目前 近日 日前 当时 当天 当日 随后 此前 此后 今年 去年 明年 昨天 今天 明天 现在 如今 近年来
""",
}
_WORDS = {word: kind for kind, words in _OWN.items() for word in words.split()}
MEASURES = "名个位家种项条座份届只辆艘所场次件起支台部间批类张头枚颗棵栋幅篇首段层句门"
_THIS = re.compile(
    rf"[这那该本各每某哪另][一两三几些]?[{MEASURES}]?$|任何|其他|所有|许多|多[名个家]|数[名个家]"
)
_COUNTED = re.compile(rf"[{MEASURES}]$")
_MONTH = f"(?:{'|'.join(MONTH_NAMES)})"
_WHEN = re.compile(
    r"\A(?:(?:(?i:in|on|at|from|since|until|by|within|during|for|after|before|every|this|last|next)"
    r"|early|late)\b"
    r"|.*\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    rf"|.*\b{_MONTH}\b"
    r"|.* (?:ago|later|earlier)$|(?:19|20)\d\d$|.* (?:[ap]\.m\.?|o'clock)$)"
)
_DAY = re.compile(rf"\A{_MONTH} [0-9]")
_CLOCK = re.compile(r"\A[0-9:.]+ ?[ap]\.?m")

#: “For the second time”, as quantities write it.
_NTH_TIME = re.compile("(?:first|second|third|th) time$")


_OPENING = """
根据 按照 据 由于 因 因为 通过 关于 随着 除 除了 如 比 包括
"""
#: Prepositions whose phrases stay before the verb.
OPENING = frozenset(_OPENING.split())
_SAYING = """
表示 说 称 认为 指出 强调 宣布 透露 坦言 补充 相信 希望
"""
#: Verbs behind which another clause begins.
SAYING = frozenset(_SAYING.split())
_CAUSING = """
让 使 令 使得 导致 造成 引发 说明 表明 显示 证明 有 是 包括 发现 成为 感到
"""
#: Verbs with a clause behind them, and others that tell of no noun.
OF_NO_NOUN = SAYING | frozenset(_CAUSING.split())
_DOING = frozenset(["表示", "提出", "进行", "作出", "做出"])
#: What Chinese says behind a place, and English before it.
PLACES = {
    "上": "on", "里": "in", "中": "in", "内": "in", "里面": "in", "之中": "in", "下": "under",
    "下面": "under", "之下": "under", "外": "outside", "外面": "outside", "前": "in front of",
    "前面": "in front of", "后": "after", "附近": "near", "旁": "beside", "旁边": "beside",
    "间": "between", "之间": "between", "期间": "during", "时": "during", "之前": "before",
    "之后": "after", "以外": "outside", "周围": "around", "沿线": "along", "以来": "since",
    "上空": "over", "时间": "in",
}  # fmt: skip
_LEADING = """
开始 继续 打算 计划 准备 希望 愿 不愿 想 要 愿意 决定 试图 拒绝 需要 允许 用来 用于
"""
#: Verbs that go together with the verb behind them.
LEADING = frozenset(_LEADING.split())


@cache
def _corrected() -> dict[str, str]:
    """The words of whose kind the segmenter is wrong."""
    lines = resource_path("packages", "kinds.txt").read_text("utf-8").splitlines()
    rows = (line.split() for line in lines)
    return {word: kind for kind, *words in rows for word in words}


def kind_of(word: str, tag: str) -> str:
    """What kind a word is: what grammar has it for, or its meaning, or the segmenter's tag."""
    if word in _WORDS:
        return _WORDS[word]
    if _THIS.fullmatch(word):
        return "det"
    if tag[0] == "m" and _COUNTED.search(word):
        return "det"
    if (tag == "f" and word not in PLACES) or word[:-2] in _DOING:
        return "noun" if tag == "f" else "verb"  # 北部; 表示满意
    found = _corrected().get(word)
    return found or _TAGS.get(tag) or _FIRST_LETTERS.get(tag[0], "noun")


def latin_kind(text: str) -> str:
    """What kind English in a Chinese text is: a time, a name or amount, or a number."""
    if text.endswith((" with", " than", " of")):
        return "prep"
    if _WHEN.match(text) or _NTH_TIME.search(text):
        return "time"
    if text[0].isalpha() and not any(c.isdigit() for c in text):
        return "noun" if text[0].isupper() or " " in text else "count"
    measured = text[0].isdigit() and text[-1].isalpha()
    return "noun" if measured or text[-1] == "%" else "count"


def time_preposition(time: str) -> str:
    """What stands before a time in English; nothing where the time has it."""
    if _DAY.match(time):
        return "on"
    if _CLOCK.match(time):
        return "at"
    return "in" if time.isdigit() else ""
