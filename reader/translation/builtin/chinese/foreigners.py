"""Foreign people in a Chinese text: 弗兰克·斯通 is Frank Stone, whatever the characters mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import rjieba

from reader.translation.builtin.chinese.people import SPEAKS, Word
from reader.translation.builtin.chinese.sounds import foreign, is_foreign, pinyin
from reader.translation.builtin.known_names import Say, is_name, knows, people
from reader.translation.builtin.rules import Change

_DOT = re.compile("[·•・‧]")
_LONGEST = 8
_SHORTEST = 3
_GRAMMAR = frozenset(["p", "c", "d", "u", "uj", "ul", "r", "v", "f", "t"])


def foreigners_in(text: str, words: Sequence[Word], say: Say) -> Iterator[Change]:
    """Foreign people with a dot in their names."""
    reached = 0
    for dot in _DOT.finditer(text):
        if dot.start() < reached:
            continue
        starts = [start for start, *_ in words if reached <= start < dot.start()]
        start = _first(text, starts, dot.start(), say)
        if start == dot.start():
            continue
        end, parts = dot.start(), [_latin(text[start : dot.start()], say)]
        while _DOT.match(text, end):
            last = _last(text, end + 1, [e for _, e, *_ in words if e > end + 1], say)
            if last == end + 1:
                break
            parts.append(_latin(text[end + 1 : last], say))
            end = last
        if len(parts) > 1 and _is_person(text[start:end]):
            yield start, end, " ".join(parts)
            reached = end


def _is_person(name: str) -> bool:
    """Whether a name with dots is one: 中国・衡水 has dots, too."""
    parts = _DOT.split(name)
    return any(part in people().latin for part in parts) or all(map(is_foreign, parts))


def single_foreigners_in(words: Sequence[Word], say: Say) -> Iterator[Change]:
    """Single names: known ones of one or more words, and unknown ones by the sound."""
    place = 0
    while place < len(words):
        if left := _left(words, place, say):  # 贝尔马什 is Belmarsh, no Bale and Marsh
            place += left
            continue
        count = next((n for n in (3, 2, 1) if _is_known(words[place : place + n], n)), 0)
        name = "".join(word[2] for word in words[place : place + count])
        if not count and (count := _unknown(words, place, say)):
            name = "".join(word[2] for word in words[place : place + count])
        if count and not knows(say, name):
            yield words[place][0], words[place + count - 1][1], _latin(name, say)
        place += max(count, 1)


def _left(words: Sequence[Word], place: int, say: Say) -> int:
    """How many words from a place on the package knows as one name, which ends with them."""
    found, name = 0, ""
    for count, (_, _, word, _) in enumerate(words[place : place + _LONGEST], 1):
        name += word
        if len(name) > _LONGEST or (count > 1 and not is_foreign(word)):
            break
        behind = words[place + count][2] if place + count < len(words) else ""
        goes_on = len(behind) == 1 and is_foreign(behind) and behind not in "路州"
        if len(name) >= _SHORTEST and not goes_on and knows(say, name) and is_name(say(name)):
            found = count
    return found


def _is_known(words: Sequence[Word], count: int) -> bool:
    if len(words) < count or words[0][2][0] not in people().initials:
        return False
    name = "".join(word[2] for word in words)
    if name not in people().latin:
        return False
    return len(name) >= _SHORTEST or (len(name) == 2 and words[0][3].startswith("nr"))


def _unknown(words: Sequence[Word], place: int, say: Say) -> int:
    """How many words from a place on are a name of which a package knows no more than sounds.

    What holds a sentence together is part of a name only within it: 西科夫 is one, 到达科里 is not.
    """
    end = place
    while end < len(words) and _may_sound(words[end], say):
        end += 1
    if words[place][3] in _GRAMMAR and place and words[place - 1][3] not in ("x", "p"):
        return 0
    ends = end == len(words) or words[end][2] in SPEAKS
    while end > place and words[end - 1][3] in _GRAMMAR and not ends:
        end -= 1
    name = "".join(word[2] for word in words[place:end])
    unheard = any(len(word[2]) > 1 and not _is_heard(word, say) for word in words[place:end])
    return end - place if len(name) >= _SHORTEST and (unheard or _is_torn(name, say)) else 0


def _may_sound(word: Word, say: Say) -> bool:
    """Whether a word may be a part of a foreign name: a name, a character, or one never heard."""
    is_name = word[3].startswith("n") and word[3] != "n"
    return is_foreign(word[2]) and (is_name or len(word[2]) == 1 or not _is_heard(word, say))


def _is_heard(word: Word, say: Say) -> bool:
    """Whether the package or the segmenter's dictionary has a word, but for names in the latter."""
    _, _, text, tag = word
    is_name = tag.startswith("nr") and len(text) > 2 and say(text)[:1].isupper()
    return knows(say, text) or (rjieba.has_word(text) and not is_name)


def _is_torn(name: str, say: Say) -> bool:
    """Whether a package says some character of a name as it sounds in Chinese: “more Ke to”."""
    return not set(say(name).split()).isdisjoint(map(pinyin, name))


def _first(text: str, starts: Sequence[int], end: int, say: Say) -> int:
    """Where the name that ends before a dot begins: the longest known one, or whole words."""
    run = end
    while run > 0 and is_foreign(text[run - 1]) and end - run < _LONGEST:
        run -= 1
    for start in range(max(0, end - _LONGEST), end):
        if text[start:end] in people().latin:
            return start
    known = (s for s in starts if end - _LONGEST <= s < run and knows(say, text[s:end]))
    return next(known, min((s for s in starts if s >= run), default=run))


def _last(text: str, start: int, ends: Sequence[int], say: Say) -> int:
    """Where the name that begins behind a dot ends."""
    for end in range(min(len(text), start + _LONGEST), start, -1):
        if text[start:end] in people().latin:
            return end
    run = start
    while run < len(text) and is_foreign(text[run]) and run - start < _LONGEST:
        run += 1
    known = (e for e in reversed(ends) if run < e <= start + _LONGEST and knows(say, text[start:e]))
    return next(known, max((e for e in ends if e <= run), default=run))


def _latin(name: str, say: Say) -> str:
    if found := people().latin.get(name):
        return found
    return say(name) if knows(say, name) and is_name(say(name)) else foreign(name)
