"""English words of grammar, times, and what may be a verb."""

from __future__ import annotations

import re
from functools import cache

from reader.resources import resource_path
from reader.translation.builtin.vocabulary import words

ARTICLES = words("english", "grammar", "articles")
PRONOUNS = words("english", "grammar", "pronouns")
COPULAS = words("english", "grammar", "copulas")
AUXILIARIES = COPULAS | words("english", "grammar", "auxiliaries")
#: A verb stands behind these.
HELPERS = words("english", "grammar", "before_verbs")
CONJUNCTIONS = words("english", "grammar", "conjunctions")
OPENERS = words("english", "grammar", "openers")
#: What opens a clause with its own subject.
CLAUSES = OPENERS - {"than", "as", "who", "which", "whom", "whose"}
PREPOSITIONS = words("english", "grammar", "prepositions")
#: Words that tell nothing of what a sentence is about.
LITTLE = frozenset().union(
    ARTICLES,
    PRONOUNS,
    AUXILIARIES,
    CONJUNCTIONS,
    OPENERS,
    PREPOSITIONS,
    words("english", "grammar", "little"),
)
PARTS_OF_DAYS = frozenset(["morning", "afternoon", "evening", "night"])
_WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PART_OF_DAY = f"(?:{'|'.join(sorted(PARTS_OF_DAYS))})"
_PERIOD = "(?:week|month|year|weekend|spring|summer|autumn|winter|night|century|season)"
#: When something happens, in English or as quantities write it.
TIME = re.compile(
    rf"\A(?:(?:(?:early |late )?[Oo]n )?{_WEEKDAY}(?: {_PART_OF_DAY})?"
    rf"|(?:earlier |later )?(?:last|next|this) (?:{_PERIOD}|{_PART_OF_DAY}|{_WEEKDAY})"
    r"|today|yesterday|tomorrow|tonight|yesterday morning|at night|recently|in recent years"
    r"|in the (?:first|second|third|fourth|final) (?:quarter|half)(?: of the year)?"
    rf"|(?:in|at) the (?:morning|afternoon|evening|end)|on {_WEEKDAY}"
    r"|(?:at|by|in|since|until) the (?:end|beginning|start|middle) of "
    r"(?:the )?(?:last |this |next )?(?:year|month|week|century|season|decade)"
    r"|in (?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"|(?:自|从|到|在|截至)?[0-9]{4}年[\u3400-\u9fff0-9]{0,8}"
    r"|(?:自|从|到|在|截至)?[0-9]{1,2}月(?:[0-9]{1,2}日)?[\u3400-\u9fff]{0,4}"
    r"|[\u3400-\u9fff0-9]*(?:周|星期)[一二三四五六日][\u3400-\u9fff0-9]{0,4}"
    r"|(?:约|近|超过)?[\u3400-\u9fff0-9.]+(?:年|月|周|天|小时|分钟|秒|世纪|日)(?:内|后|前|以来|末|初|里|时)"
    r"|(?:过去|未来|此前)[\u3400-\u9fff0-9]+|[上下]午[\u3400-\u9fff0-9:]+|[\u3400-\u9fff0-9]+年代)"
)
#: Verbs that begin the clause of whoever speaks.
SPEECH = words("english", "grammar", "speech")
#: What stands only at the beginning of a group of verbs.
FINITE = AUXILIARIES - {"be", "been", "being", "not", "never", "also", "still", "already"}
_PRESENT = words("english", "grammar", "present")
#: No past, though they look like one.
_NO_PAST = words("english", "grammar", "no_pasts")
#: Verbs whose past looks like the bare verb, and often like a noun.
SAME_PASTS = words("english", "grammar", "same_pasts")


@cache
def _pasts() -> frozenset[str]:
    """The irregular forms of verbs that end no other way."""
    lines = resource_path("dictionary", "irregular.txt").read_text("utf-8").splitlines()
    forms = (line.split()[1:] for line in lines if line and not line.startswith("#"))
    found = {form for row in forms for form in row if not form.endswith(("s", "ing"))}
    return frozenset(found - _NO_PAST)


@cache
def _bare_verbs() -> frozenset[str]:
    lines = resource_path("packages", "kinds.txt").read_text("utf-8").splitlines()
    return frozenset(next((line.split() for line in lines if line.startswith("bare ")), ()))


def is_bare_verb(word: str) -> bool:
    """Whether a word in small letters is a verb behind “to” or “will”."""
    return word in _bare_verbs()


def is_doing(word: str) -> bool:
    """Whether a word in small letters is a verb in “-ing”."""
    stem = word.removesuffix("ing")
    return stem != word and not _bare_verbs().isdisjoint((stem, stem + "e", stem[:-1]))


def is_past(word: str) -> bool:
    """Whether a word in small letters may be the past or the participle of a verb."""
    if word in _NO_PAST or (word.startswith("un") and word.endswith("ed")):
        return False
    return (word.endswith("ed") and len(word) > 3) or word in _pasts()


def is_verb(word: str) -> bool:
    """Whether a word in small letters is mostly a verb where a verb may stand."""
    return word in _PRESENT or is_past(word)
