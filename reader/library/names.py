"""Names brought to one form, whatever language they stand in: 张伟 is Zhang Wei, UN is 联合国.

The search asks for names in this form, and reports of one event are told by it. Nothing is
downloaded: the dictionary, the tables of the built-in package and pinyin tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import rjieba

from reader.clustering.days import MONTHS, WEEKDAYS
from reader.dictionary import Dictionary, Entry
from reader.dictionary.english import words
from reader.languages import is_chinese
from reader.resources import resource_path
from reader.text.tokenization import CJK_CHARACTER
from reader.translation.builtin.chinese import names as chinese_names
from reader.translation.builtin.chinese.sounds import foreign, is_foreign
from reader.untrusted import read_toml
from reader.vocabulary.levels import level_of

#: Words with a capital, in Latin letters.
_CAPITALISED = re.compile(r"(?<![\w'’])[A-ZÀ-ÖØ-Þ](?:[\w'’-]|\.(?=[A-Z]))*")
_DATES = frozenset((*WEEKDAYS, *MONTHS))
_SENTENCE_ENDS = (".", "!", "?", ":", "“", '"', "‘", "—", "–", "|")
#: So much of a headline is in capitals where they tell nothing.
_TITLE_CASE = 0.6
#: Of a word that is longer than this no dictionary tells a name.
_LONGEST_WORD = 8
_SHORTEST_FOREIGN = 3
#: Consonants that make a sound worth comparing; two are in too many names.
_SHORTEST_SOUND = 3
#: What a gloss calls a proper name: “the Philippines”, “Hunan province in south central China”.
_PART = r"(?:[A-Z][\w'’.-]+|of the|of|and)"
_NAME = re.compile(rf"(?:\([^()]*\) ?)?(?:the )?({_PART}(?: {_PART})*)(?<!of)(?<!and)")

#: Letters by the consonant they are heard as between Chinese and English.
_SOUNDS = (
    (re.compile("ph"), "f"), (re.compile("[csz]h|tch|ch|sch"), "s"), (re.compile("ck"), "k"),
    (re.compile("c(?=[eiy])"), "s"), (re.compile("[cq]"), "k"), (re.compile("x"), "ks"),
    (re.compile("[jz]"), "s"), (re.compile("[vw]"), "f"), (re.compile("b"), "p"),
    (re.compile("d"), "t"), (re.compile("ng(?![aeiouy])"), "n"), (re.compile("g"), "k"),
    (re.compile("r"), "l"), (re.compile("[^fkhlmnpst]"), ""),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class Names:
    """The names in a text, in one form: lower case, as English has them, without accents.

    `rest` is the text without them where they are told by words, not by capitals.
    """

    names: frozenset[str]
    rest: str


def names_in(
    text: str, language: str, dictionary: Dictionary | None, *, headline: bool = False
) -> Names:
    """The names in a text.

    Args:
        text: a sentence or more.
        language: its language; names are told by words in Chinese, and by capitals in others.
        dictionary: names what Chinese calls otherwise than it sounds.
        headline: whether its words may all have capitals.
    """
    if is_chinese(language):
        return _in_chinese(text, dictionary)
    return Names(frozenset(_capitalised(text, headline=headline)), text)


def in_latin(name: str, dictionary: Dictionary | None) -> tuple[str, ...]:
    """How English writes a Chinese name, the likeliest first: "Zhang Wei" for 张伟."""
    known = _known(name, dictionary) if dictionary is not None else ()
    found = chinese_names.names_in(name, _nothing)
    heard = [latin for start, end, latin in found if (start, end) == (0, len(name))]
    return tuple(dict.fromkeys((*known, *heard)))


def spelled_out(words: str) -> str:
    """A name in its full form: "united nations" for "UN"; "" where it has no other."""
    return _same_names().get(words, "")


@cache
def function_words() -> frozenset[str]:
    """The commonest words of languages in Latin letters, which name nothing."""
    table = read_toml(resource_path("vocabularies", "function_words.toml").read_bytes())
    return frozenset(str(table["latin"]).lower().split())


def common_names() -> frozenset[str]:
    """The names of countries and great organisations, word by word, as `names_in` has them."""
    return frozenset(part for name in _same_names().values() for part in words(name))


def sound(name: str) -> str:
    """How a name sounds, by its consonants: the same for Montalvo and 蒙塔尔沃; "" if too short."""
    heard = "".join(words(foreign(name) if CJK_CHARACTER.search(name) else name))
    for pattern, instead in _SOUNDS:
        heard = pattern.sub(instead, heard)
    heard = _DOUBLED.sub(r"\1", heard)
    return heard if len(heard) >= _SHORTEST_SOUND else ""


def _capitalised(text: str, *, headline: bool) -> Iterator[str]:
    found = list(_CAPITALISED.finditer(text))
    tells_nothing = headline and len(found) > _TITLE_CASE * len(text.split())
    for match in found:
        word = match[0]
        before = text[: match.start()].rstrip()
        begins = not before or before.endswith(_SENTENCE_ENDS)
        plain = re.sub("['’]s$", "", word)
        if full := spelled_out(plain):
            yield from words(full)
        elif plain.lower() in _DATES or plain.lower() in function_words():
            continue
        elif not ((begins or tells_nothing) and level_of(plain, "en")):
            yield from _forms(plain)


def _forms(name: str) -> Iterator[str]:
    """A name of Latin letters, and its sound where it is no word."""
    for part in words(name.replace("-", " ")):
        if len(part) > 1:
            yield part
            if not level_of(part, "en") and (heard := sound(part)):
                yield f"~{heard}"


def _in_chinese(text: str, dictionary: Dictionary | None) -> Names:
    found: set[str] = set()
    rest = text
    for start, end, latin in chinese_names.names_in(text, _nothing):
        found.update(part for part in words(latin) if len(part) > 1)
        found.update(_heard(text[start:end]))
        rest = rest[:start] + " " * (end - start) + rest[end:]
    for word in rjieba.cut(text):
        if 1 < len(word) <= _LONGEST_WORD:
            known = _known(word, dictionary) if dictionary is not None else ()
            for name in known:
                found.update(words(spelled_out(name) or name))
            found.update(_heard(word))
            rest = rest.replace(word, " ") if known else rest
    for match in _CAPITALISED.finditer(text):
        full = spelled_out(match[0])
        found.update(words(full) if full else _forms(match[0]))
    return Names(frozenset(found), rest)


def _heard(word: str) -> Iterator[str]:
    """The sounds of the parts of a name that is written by its sound."""
    for part in re.split("[·•・‧]", word):
        if len(part) >= _SHORTEST_FOREIGN and is_foreign(part) and (heard := sound(part)):
            yield f"~{heard}"


@lru_cache(maxsize=20_000)
def _known(word: str, dictionary: Dictionary) -> tuple[str, ...]:
    """What English calls a Chinese proper name: the capitals that its glosses begin with."""
    entries = dictionary.look_up(word, "zh", limit=3)
    found = [_called(entry) for entry in entries if entry.reading[:1].isupper()]
    return tuple(filter(None, dict.fromkeys(found)))


def _called(entry: Entry) -> str:
    first = entry.glosses[0]
    if first.startswith("see "):  # 湖南, see 湖南省: it is called as it sounds
        return "".join(words(entry.reading)).capitalize()
    match = _NAME.match(first)
    return match[1] if match else ""


def _nothing(_words: str) -> str:
    """What a package makes of some words, where none is asked."""
    return ""


@cache
def _same_names() -> dict[str, str]:
    lines = resource_path("lexicons", "same_names.tsv").read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith("#"))
