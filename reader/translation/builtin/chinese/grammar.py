"""Chinese words of grammar, and what kind a word is."""

from __future__ import annotations

import re
from functools import cache

from reader.resources import resource_path
from reader.translation.builtin.vocabulary import keys_by_word, table, words
from reader.translation.sentences.numerals import MONTH_NAMES

#: Kinds of the segmenter's tags; what is not here is told by its first letter.
_TAGS = table("chinese", "grammar", "tags")
_FIRST_LETTERS = {"v": "verb"}
_KINDS = keys_by_word(table("chinese", "grammar", "kinds"))
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
_SHARE = re.compile(r"\A(?:[0-9.]+%|[a-z]+ [a-z]+) of$", re.IGNORECASE)
_CLOCK = re.compile(r"\A[0-9:.]+ ?[ap]\.?m")

#: “For the second time”, as quantities write it.
_NTH_TIME = re.compile("(?:first|second|third|th) time$")


#: Prepositions whose phrases stay before the verb.
OPENING = words("chinese", "grammar", "opening")
#: Verbs behind which another clause begins.
SAYING = words("chinese", "grammar", "saying")
#: Verbs with a clause behind them, and others that tell of no noun.
OF_NO_NOUN = SAYING | words("chinese", "grammar", "causing")
_DOING = frozenset(["表示", "提出", "进行", "作出", "做出"])
#: What Chinese says behind a place, and English before it.
PLACES = table("chinese", "grammar", "places")
#: Verbs that go together with the verb behind them.
LEADING = words("chinese", "grammar", "leading")


@cache
def _corrected() -> dict[str, str]:
    """The words of whose kind the segmenter is wrong."""
    lines = resource_path("packages", "kinds.txt").read_text("utf-8").splitlines()
    rows = (line.split() for line in lines)
    return {word: kind for kind, *words in rows for word in words}


def kind_of(word: str, tag: str) -> str:
    """What kind a word is: what grammar has it for, or its meaning, or the segmenter's tag."""
    if word in _KINDS:
        return _KINDS[word]
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
    if _SHARE.match(text):
        return "count"
    if text.endswith((" with", " than", " of", " until")):
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
