"""Chinese people in a Chinese text: their names as they sound, surname first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import rjieba

from reader.translation.builtin.chinese.sounds import pinyin
from reader.translation.builtin.known_names import Say, is_name, knows, people
from reader.translation.builtin.rules import Change
from reader.translation.builtin.vocabulary import characters, patterns, table, words

#: The commonest surnames, without those of many foreign names, like 金 and 朴.
_SURNAMES = characters("chinese", "names", "surnames")
_COMPOUND = words("chinese", "names", "compound_surnames")
#: As surnames they sound otherwise.
_SOUNDS = table("chinese", "names", "surname_sounds")
#: Characters that write foreign sounds: 马克龙, 罗伯特 and 高尔基 are no Chinese names.
_FOREIGN = characters("chinese", "names", "foreign_characters")
#: Surnames that are words far more often: they need a title before them, or “said” behind.
_WORDS = characters("chinese", "names", "word_surnames")
#: What counts; behind it 宗 and 张 are measure words.
_COUNTS = re.compile("[0-9〇一二两三四五六七八九十百千万亿几多余]$")
#: Ends of places and of words that begin like names.
_NO_NAME = characters("chinese", "names", "no_ends")
_ADDRESSES = table("chinese", "names", "addresses")
#: What people are called before their names: 市长, 记者, 叫, “（记者：”.
_TITLES = re.compile(f"(?:{'|'.join(patterns('chinese', 'names', 'titles'))})$")
#: What stands between names, and between other things.
_MARKS = frozenset("、：（(")
#: Characters that given names are made of; words made of these alone may be names, too.
_NAMELIKE = characters("chinese", "names", "given")

#: What people do: it stands behind their names.
SPEAKS = words("chinese", "names", "speaking")
#: Said behind a name, no part of it.
_TITLED_ONE = frozenset("等称说氏总某处县市区局院很也都就还仍却只被有")
#: What the segmenter calls words that no name follows from: 和, 于, 向 before a noun.
_GRAMMAR = frozenset(["p", "c", "d", "u", "uj", "ul", "uz", "f", "m", "r", "v"])
_GIVEN = frozenset(
    ["nr", "nrt", "nrfg", "n", "ns", "nz", "a", "an", "ng", "ag", "vg", "zg", "j", "tg", "b", "x"]
)

#: A word of a text: start, end, characters, and part of speech.
Word = tuple[int, int, str, str]
_END = (0, 0, "。", "x")


def people_in(words: Sequence[Word], say: Say) -> Iterator[Change]:
    """Chinese people among the words of a text; whom the package knows keeps its spelling."""
    place = 0
    while place < len(words):
        counted = place > 0 and _COUNTS.search(words[place - 1][2])
        size, name = (0, "") if counted else _at(words, place)
        if size and not _is_left(words, place, size, say):
            title = words[place + size][2] if place + size < len(words) else ""
            if title in _ADDRESSES and name.split()[0] not in _ADDRESSES.values():
                size, name = size + 1, f"{_ADDRESSES[title]} {name}"
            yield words[place][0], words[place + size - 1][1], name
        place += max(size, 1)


def _is_left(words: Sequence[Word], place: int, size: int, say: Say) -> bool:
    """Whether some words that look like a name are left to the package: 白皮书 is a white paper."""
    name = "".join(word[2] for word in words[place : place + size])
    if name in people().latin or (size > 1 and _is_known_name(words[place][2], say)):
        return True
    sure = size > 1 or _is_titled(words, place)
    return knows(say, name) and (not sure or is_name(say(name)))


def _is_known_name(word: str, say: Say) -> bool:
    """Whether a word that begins like a person is known as another name: 黄河 in 黄河梦."""
    return _surname(word) < len(word) and knows(say, word) and is_name(say(word))


def _at(words: Sequence[Word], place: int) -> tuple[int, str]:
    """How many words from a place on are a name, and the name."""
    _, _, first, tag = words[place]
    if rest := _rest(words, place):
        return 2, f"{_sound(first[0])} {pinyin(first[1] + rest)}"
    person = _is_person(first, tag) or _is_unheard(words, place)
    if person and (name := _latin(first)) and _is_sure(words, place):
        return 1, name
    if size := _surname(first):
        if size < len(first):
            return 0, ""
        title = words[place + 1][2] if place + 1 < len(words) else ""
        if title in _ADDRESSES and (tag not in _GRAMMAR or first == "何"):
            return 2, f"{_ADDRESSES[title]} {_sound(first)}"
        for count in (3, 2):
            if name := _joined(words, place, count):
                return count, name
    return 0, ""


def _joined(words: Sequence[Word], place: int, count: int) -> str:
    """The name that some words make together, if they are one: 李 and 红梅."""
    parts = words[place : place + count]
    given = "".join(word[2] for word in parts[1:])
    if len(parts) < count or not 1 <= len(given) <= 2 or not _is_given(given):
        return ""
    surname, tag = parts[0][2], parts[0][3]
    titled, likely = _is_titled(words, place), _NAMELIKE.issuperset(given)
    after = [*words[place + count : place + count + 1], _END][0][2]
    listed = titled and after == "、" and tag == "nr"
    person = count == 2 and parts[1][3].startswith("nr")
    if surname in _WORDS and not titled and not (person and after in SPEAKS):
        return ""
    joins = tag in ("p", "c") or (tag in _GRAMMAR and not titled and surname != "何")
    if joins and not (tag == "m" and person):
        return ""
    if count > 2 and any(word[3] not in _GIVEN for word in parts[1:]):
        return ""
    compound = len(surname) == 2 and (likely or not rjieba.has_word(given))
    new = titled and (likely or not rjieba.has_word(given))
    speaks = len(given) == 2 and after in SPEAKS and not rjieba.has_word(given)
    alone = count == 2 and len(given) == 2 and likely
    alone = alone and (tag == "nr" or _ends(words, place + count))
    sure = person or compound or new or alone or listed or speaks
    return f"{_sound(surname)} {_sound(given)}" if sure else ""


def _is_person(word: str, tag: str) -> bool:
    unheard = tag in ("nz", "ns") and not rjieba.has_word(word)
    return tag.startswith("nr") or unheard or (tag == "nz" and _NAMELIKE.issuperset(word[1:]))


def _is_unheard(words: Sequence[Word], place: int) -> bool:
    """Whether a word that no dictionary has stands where a name may: behind a title, or first."""
    _, _, word, tag = words[place]
    if tag not in ("n", "x", "a") or not 2 <= len(word) <= 3:
        return False
    if rjieba.has_word(word) and not (len(word) == 3 and _NAMELIKE.issuperset(word[1:])):
        return False
    begins = place == 0 or words[place - 1][2] in "。，；、“（"
    return _is_titled(words, place) or (begins and _ends(words, place + 1))


def _ends(words: Sequence[Word], place: int) -> bool:
    """Whether what follows a name may follow one: a verb, a particle, a mark, a title."""
    _, _, after, tag = [*words[place : place + 1], _END][0]
    return not tag.startswith(("n", "a", "m", "q")) or bool(_TITLES.search(after))


def _is_titled(words: Sequence[Word], place: int) -> bool:
    """Whether a title stands before a word, or an age: “35岁的”."""
    if place > 1 and words[place - 1][2] == "的":
        return words[place - 2][2].endswith("岁")
    return place > 0 and bool(_TITLES.search(words[place - 1][2]))


def _rest(words: Sequence[Word], place: int) -> str:
    """The last character of a given name, where the segmenter cut it off: 赵乐 and 秦."""
    word, tag = words[place][2:]
    if len(word) != 2 or not _surname(word) or place + 1 >= len(words):
        return ""
    _, _, last, after = words[place + 1]
    if len(last) != 1 or last in _TITLED_ONE or not _is_given(last) or after in ("x", "p", "c"):
        return ""
    begins = place == 0 or _is_titled(words, place) or words[place - 1][3] == "x"
    likely = _NAMELIKE.issuperset((word[1], last)) and begins
    heard = tag.startswith("nr") and after in _GIVEN
    return last if (likely or heard) and _ends(words, place + 2) else ""


def _is_sure(words: Sequence[Word], place: int) -> bool:
    """Whether a given name is no word, as 效力 in 曾效力, or something beside it tells."""
    name, (_, _, after, tag) = words[place][2], [*words, _END][place + 1]
    if after in SPEAKS or after in _ADDRESSES:
        return True
    beside = {after, *(word[2] for word in words[max(0, place - 1) : place])}
    if _holds_word(name) and rjieba.tag(name[1:])[0][1] == "n" and _MARKS & beside:
        return False  # 花生糖、牛肉干
    if _is_titled(words, place) or _TITLES.search(after):
        return True
    if name[0] in _WORDS and not _NAMELIKE.issuperset(name[1:]):
        return False
    if len(name) == 2:
        return not tag.startswith("n") or name[1] in _NAMELIKE
    return not _holds_word(name)


def _holds_word(name: str) -> bool:
    """Whether a surname stands before a word that no name is made of: 牛肉干."""
    given = name[-2:]
    return len(name) > 2 and rjieba.has_word(given) and not _NAMELIKE.issuperset(given)


def _latin(word: str) -> str:
    """A word that the segmenter takes for a person, in pinyin; nothing where that is not sure."""
    title = _ADDRESSES.get(word[-2:])
    if title and len(word) == 3:
        return f"{title} {_sound(word[0])}"
    size = _surname(word)
    surname, given = word[:size], word[size:]
    if not size or not 1 <= len(given) <= 2 or not _is_given(given):
        return ""
    # A word of two characters that the segmenter's dictionary has may be any word.
    if len(word) == 2 and rjieba.has_word(word):
        return ""
    return f"{_sound(surname)} {_sound(given)}"


def _surname(word: str) -> int:
    """How many characters at the beginning of a word are a surname."""
    if word[:2] in _COMPOUND:
        return 2
    return int(word[:1] in _SURNAMES)


def _is_given(given: str) -> bool:
    han = all("\u4e00" <= character <= "\u9fff" for character in given)
    return (
        han and "某" not in given and given[-1] not in _NO_NAME and not _FOREIGN.intersection(given)
    )


def _sound(characters: str) -> str:
    return _SOUNDS.get(characters) or pinyin(characters)
