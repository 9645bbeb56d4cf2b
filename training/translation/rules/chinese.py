"""Rules for Chinese text: each translated word with a space before it.

What a Chinese word becomes depends on its neighbours: 将 and 了 ask for other forms of a verb,
measure words say nothing themselves but make a plural. Those pairs are written out as rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pypinyin import lazy_pinyin

from training.translation.rules.countries import of_countries
from training.translation.rules.forms import Form, forms_of
from training.translation.rules.numerals import chinese_numbers
from training.translation.rules.rewrite import assembled
from training.translation.written.entries import NOTHING, Entry

_FIXED = {
    "，": ", ",
    "。": ". ",
    "、": ", ",
    "；": "; ",
    "：": ": ",
    "？": "? ",
    "！": "! ",
    "《": " “",
    "》": "” ",
    "“": " “",
    "”": "” ",
    "（": " (",
    "）": ") ",
    "·": " ",
    "•": " ",
    "—": "—",
    "——": " — ",
    "…": "...",
    "……": "... ",
    "％": "%",
    "。”": ".” ",
    "！”": "!” ",
    "？”": "?” ",
    "，”": ",” ",
    "”。": "”. ",
    "”，": "”, ",
    "：“": ": “",
    "，“": ", “",
    "。“": ". “",
    "》，": "”, ",
    "》。": "”. ",
    "）。": "). ",
    "），": "), ",
    "」": "” ",
    "「": " “",
    "》、《": "”, “",
    "”、“": "”, “",
    "．": ".",
    "～": "-",
    "〔": " [",
    "〕": "] ",
    "。）": ".) ",
    "。。": ". ",
    '。"': '." ',
    '！"': '!" ',
    '？"': '?" ',
}
_SILENT = "了着地得的所们个之把被吧吗呢啊呀嘛"
#: What stands before a verb, and how English says it with which form.
_BEFORE_VERBS = {
    "将": ("will", "base"),
    "将会": ("will", "base"),
    "会": ("will", "base"),
    "要": ("must", "base"),
    "可": ("can", "base"),
    "可以": ("can", "base"),
    "能": ("can", "base"),
    "能够": ("can", "base"),
    "可能": ("may", "base"),
    "应": ("should", "base"),
    "应该": ("should", "base"),
    "必须": ("must", "base"),
    "应当": ("should", "base"),
    "需要": ("need to", "base"),
    "不": ("do not", "base"),
    "不会": ("will not", "base"),
    "不应": ("should not", "base"),
    "不得": ("must not", "base"),
    "不再": ("no longer", "past"),
    "未能": ("failed to", "base"),
    "有望": ("is expected to", "base"),
    "即将": ("will soon", "base"),
    "拒绝": ("refused to", "base"),
    "同意": ("agreed to", "base"),
    "决定": ("decided to", "base"),
    "涉嫌": ("is suspected of", "ing"),
    "因涉嫌": ("on suspicion of", "ing"),
    "不能": ("cannot", "base"),
    "没有": ("did not", "base"),
    "没": ("did not", "base"),
    "未": ("did not", "base"),
    "尚未": ("have not yet", "participle"),
    "从未": ("have never", "participle"),
    "无法": ("cannot", "base"),
    "为了": ("to", "base"),
    "继续": ("continue to", "base"),
    "开始": ("began to", "base"),
    "希望": ("hope to", "base"),
    "计划": ("plan to", "base"),
    "已": ("has", "participle"),
    "已经": ("has", "participle"),
    "曾": ("once", "past"),
    "正在": ("is", "ing"),
    "正": ("is", "ing"),
    "被": ("was", "participle"),
    "已被": ("has been", "participle"),
    "将被": ("will be", "participle"),
    "会被": ("will be", "participle"),
    "未被": ("was not", "participle"),
    "获": ("was", "participle"),
    "并": ("and", "past"),
    "也": ("also", ""),
    "都": ("all", ""),
}
_AFTER_VERBS = {"了": "past", "过": "past", "着": "ing", "的": ""}
_MANY = {
    "一些": "some",
    "这些": "these",
    "那些": "those",
    "许多": "many",
    "很多": "many",
    "不少": "many",
    "多": "",
    "各": "all",
    "几": "several",
    "多个": "several",
    "多名": "several",
    "几个": "several",
    "所有": "all",
    "大量": "a large number of",
    "两个": "two",
    "三个": "three",
}
_NUMBERS = dict(
    zip(
        "两二三四五六七八九十",
        ["two", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        strict=True,
    )
)
_MEASURES = "个名位条项座架份届只辆艘家所场次件起支台部间批种类本张头枚颗棵栋幅篇首段层句门"


_ENGLISH_NUMBER = re.compile(
    r"\d|\b(?:thousand|hundred|million|billion|dozen|two|three|four|five|six|seven|eight|nine|ten)s?\b"
)
_CHINESE_NUMBER = re.compile("[一二两三四五六七八九十百千万亿几数双倍半仨俩首多余廿卅]")


@dataclass(frozen=True, slots=True)
class Sources:
    """What the rules are made of.

    Attributes:
        table: English for Chinese words and phrases, as counted.
        entries: What was written by hand.
        forms: How often English words stand for Chinese ones, to choose the form by.
        articles: English that mostly has "the" before it, in small letters.
    """

    table: Mapping[str, str]
    entries: Iterable[Entry]
    forms: Mapping[str, Mapping[str, float]]
    articles: frozenset[str]


#: Ends of nouns that mostly speak of many.
_MANY_ENDS = re.compile("(?:人员|人士|分子|[^记]者|病例|个案|企业|措施|家属|产品)$")


def _usual(word: str, forms: list[Form], sources: Sources) -> str:
    """Returns the form that stands for a Chinese word most often."""
    seen = sources.forms.get(word, {})
    times = {form.text: seen.get(form.text, 0) for form in forms}
    best = max(times, key=lambda text: times[text])
    return best if times[best] > 1 else ""


def written_table(sources: Sources) -> dict[str, str]:
    """Returns English for what was written by hand, with what grammar adds."""
    found: dict[str, str] = {}
    grammar: dict[str, str] = {}
    for entry in sources.entries:
        if entry.made == NOTHING:
            found[entry.word] = ""
            continue
        english = Entry(entry.made, entry.pos, entry.word)
        forms = forms_of(english)
        by_kind: dict[str, str] = {}
        for form in forms:
            by_kind.setdefault(form.kind, form.text)
        if entry.pos == "v":
            found[entry.word] = (
                _usual(entry.word, forms, sources) or by_kind["past"]
                if ("past" in by_kind)
                else entry.made
            )
            grammar |= _verb_phrases(entry.word, by_kind)
        elif entry.pos == "n":
            many = by_kind.get("plural") if _MANY_ENDS.search(entry.word) else None
            found[entry.word] = _usual(entry.word, forms, sources) or many or entry.made
            grammar |= _noun_phrases(entry, by_kind.get("plural", entry.made))
        else:
            found.setdefault(entry.word, entry.made)
    return grammar | found


def _verb_phrases(word: str, forms: Mapping[str, str]) -> dict[str, str]:
    base = forms["base"]
    found = {}
    for before, (said, kind) in _BEFORE_VERBS.items():
        found[before + word] = f"{said} {forms.get(kind, base)}" if kind else f"{said} {base}"
    for after, kind in _AFTER_VERBS.items():
        if kind:
            found[word + after] = forms.get(kind, base)
    return found


def _noun_phrases(entry: Entry, plural: str) -> dict[str, str]:
    word, single = entry.word, entry.made
    article = "an" if single[0].lower() in "aeiou" else "a"
    measures = dict.fromkeys([entry.more or "个", "个", "名" if entry.more == "位" else "个"])
    found = {before + word: f"{said} {plural}".strip() for before, said in _MANY.items()}
    if single != plural or entry.more:
        found[f"{word}们"] = plural
        for measure in measures:
            found |= {f"{n}{measure}{word}": f"{said} {plural}" for n, said in _NUMBERS.items()}
            found[f"一{measure}{word}"] = f"{article} {single}"
            found[f"{measure}{word}"] = plural
            found[f"这{measure}{word}"] = f"this {single}"
            found[f"该{word}"] = f"the {single}"
            found[f"每{measure}{word}"] = f"every {single}"
            found[f"多{measure}{word}"] = f"several {plural}"
            found[f"几{measure}{word}"] = f"several {plural}"
    return found


def _counted() -> Iterator[tuple[str, str]]:
    """Yields numbers with measure words, whatever they count."""
    for measure in _MEASURES:
        yield f"一{measure}", "a"
        yield f"这{measure}", "this"
        yield f"那{measure}", "that"
        yield f"每{measure}", "every"
        yield f"各{measure}", "every"
        yield f"几{measure}", "several"
        yield f"多{measure}", "several"
        yield from ((f"{number}{measure}", said) for number, said in _NUMBERS.items())


def without_parts(table: Mapping[str, str]) -> dict[str, str]:
    """Leaves out strings that the longest rules first would give anyway."""
    kept: dict[str, str] = {}
    for phrase in sorted(table, key=len):
        if len(phrase) > 1 and _assembled(phrase, kept) == table[phrase]:
            continue
        kept[phrase] = table[phrase]
    return kept


def _assembled(text: str, table: Mapping[str, str]) -> str | None:
    made = assembled(text, "", table)
    return None if made is None else " ".join(filter(None, made))


def _invents(word: str, made: str) -> bool:
    """Tells whether counting made a number of what is none: 栋房屋 is no “thousands of houses”."""
    return bool(_ENGLISH_NUMBER.search(made)) and not _CHINESE_NUMBER.search(word)


def whole_table(sources: Sources) -> dict[str, str]:
    """Returns all that is known of words and phrases, what was written by hand above the rest."""
    written = written_table(sources)
    counted = {
        word: made
        for word, made in sources.table.items()
        # 石桥的 was counted together with what stood beside it; 石桥 was written.
        if not _invents(word, made) and not (word.endswith("的") and word[:-1] in written)
    }
    table = dict(_counted()) | counted | of_countries() | written
    for word, made in table.items():
        surname = len(word) == 1 and made[:1].isupper()  # 孙 is Sun, not the Sun
        if made.lower() in sources.articles and not surname:
            table[word] = f"the {made}"
    return table | dict.fromkeys(_SILENT, "")


def chinese_rules(table: Mapping[str, str], joints: Mapping[str, str]) -> dict[str, str]:
    """Returns rules for Chinese text; a character that nobody knows is told by its sound.

    Args:
        table: What is known of words and phrases.
        joints: Strings that would be cut in the wrong places, with what they mean as a whole.
    """
    known = without_parts(dict(joints) | dict(table))
    rules = {text: f" {made} " if made else "" for text, made in known.items()}
    rules |= chinese_numbers() | _FIXED
    for code in range(0x4E00, 0x9FA6):
        sound = lazy_pinyin(chr(code))[0]
        if chr(code) not in rules and sound.isascii():
            rules[chr(code)] = f" {sound.capitalize()} "
    return rules
