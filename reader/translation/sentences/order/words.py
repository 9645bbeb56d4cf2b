"""English words of grammar, times, and what may be a verb."""

from __future__ import annotations

import re
from functools import cache

from reader.resources import resource_path

_DETERMINING = """
the a an this these those his her its their our my your some any no each every
"""
ARTICLES = frozenset(_DETERMINING.split())
_NAMING = """
he she they we i you it there nobody everyone somebody who
"""
PRONOUNS = frozenset(_NAMING.split())
_BEING = """
is are was were am be been being isn't aren't wasn't weren't
"""
COPULAS = frozenset(_BEING.split())
_HELPERS = """
has have had will would can could may might must shall should does do did cannot hasn't haven't
hadn't won't wouldn't can't couldn't doesn't don't didn't not never also still already
"""
AUXILIARIES = COPULAS | frozenset(_HELPERS.split())
#: A verb stands behind these.
_HELPING = """
will would can could may might must should did does do cannot to not
"""
HELPERS = frozenset(_HELPING.split())
_JOINING = """
and or but nor yet so
"""
CONJUNCTIONS = frozenset(_JOINING.split())
_OPENING = """
that because if when while although though unless until since after before as whether where why
how what than which who whom whose
"""
OPENERS = frozenset(_OPENING.split())
_PREPOSITIONS = """
in at near inside outside behind under beneath beside off on onto into from to with for about
against between among through across along over above below by of without within during towards
toward around despite
"""
#: What opens a clause with its own subject.
CLAUSES = OPENERS - {"than", "as", "who", "which", "whom", "whose"}
PREPOSITIONS = frozenset(_PREPOSITIONS.split())
PARTS_OF_DAYS = frozenset(["morning", "afternoon", "evening", "night"])
_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PART = f"(?:{'|'.join(sorted(PARTS_OF_DAYS))})"
_PERIOD = "(?:week|month|year|weekend|spring|summer|autumn|winter|night|century|season)"
#: When something happens, in English or as quantities write it.
TIME = re.compile(
    rf"\A(?:(?:(?:early |late )?[Oo]n )?{_DAY}(?: {_PART})?"
    rf"|(?:earlier |later )?(?:last|next|this) (?:{_PERIOD}|{_PART}|{_DAY})"
    r"|today|yesterday|tomorrow|tonight|yesterday morning|at night|recently|in recent years"
    r"|in the (?:first|second|third|fourth|final) (?:quarter|half)(?: of the year)?"
    rf"|(?:in|at) the (?:morning|afternoon|evening|end)|on {_DAY}"
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
SPEECH = frozenset("said says told added announced warned showed shows suggests found".split())  # noqa: SIM905
#: What stands only at the beginning of a group of verbs.
FINITE = AUXILIARIES - {"be", "been", "being", "not", "never", "also", "still", "already"}
_VERBS = """
say says think thinks believe believes want wants need needs make makes give gives get gets take
takes go goes come comes become becomes include includes remain remains expect expects know knows
see sees find finds keep keeps allow allows earn earns begin begins seem seems appear appears hope
hopes continue continues provide provides require requires mean means show shows suggest suggests
live lives help helps bring brings carry carries lead leads argue argues agree agrees pay pays
opens closes begins loses sells buys builds employs produces contains involves describes tells
explains warns urges insists denies accuses criticises criticizes welcomes rejects accepts forbids
prevents protects serves belongs depends stays stands sits grows rises falls reduces improves
affects creates destroys arrives meets wins hears asks adds writes teaches learns speaks
supports attracts employs owns covers threatens proposes lets costs works leaves
"""
_PRESENT = frozenset(_VERBS.split())
_NO_PASTS = """
need speed seed feed breed indeed hundred bed red shed steed weed deed greed united naked sacred
wounded injured armed children men women people feet teeth media data better best worse
worst more most
"""
#: No past, though they look like one.
_NO_PAST = frozenset(_NO_PASTS.split())


#: Verbs whose past looks like the bare verb, and often like a noun.
SAME_PASTS = frozenset(
    ["hit", "beat", "cut", "put", "set", "shut", "hurt", "spread", "quit", "split"]
)


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
    words = next((line.split() for line in lines if line.startswith("bare ")), [])
    return frozenset(words)


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
