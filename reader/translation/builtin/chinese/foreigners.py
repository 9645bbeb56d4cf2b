"""Foreign people in a Chinese text: 弗兰克·斯通 is Frank Stone, whatever the characters mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import rjieba

from reader.translation.builtin.chinese.people import Word
from reader.translation.builtin.chinese.sounds import foreign, is_foreign
from reader.translation.builtin.known_names import Say, is_name, knows, people
from reader.translation.builtin.rules import Change

_DOTS = "·•・‧"
_DOT = re.compile(f"[{_DOTS}]")
_LONGEST = 8
_SHORTEST = 3
#: A name that the segmenter cut has so many characters; fewer may be words.
_JOINED = 4
#: What names are followed by, though it may write a sound.
_KINDS = frozenset("路州")
_NOUNS = frozenset(["n", "v", "vn", "a", "t"])
_GRAMMAR = frozenset(["p", "c", "d", "u", "uj", "ul", "m", "q", "r", "v", "f", "t"])


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
        while text[end : end + 1] and text[end] in _DOTS:
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
        if not count and (count := _unknown(words, place)):
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
        goes_on = len(behind) == 1 and is_foreign(behind) and behind not in _KINDS
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


def _unknown(words: Sequence[Word], place: int) -> int:
    """How many words from a place on are a name that no dictionary has, by its characters."""
    size = length = unheard = 0
    for _, _, word, tag in words[place:]:
        if not is_foreign(word) or tag in _GRAMMAR or (len(word) > 1 and _is_word(word, tag)):
            break
        size, length = size + 1, length + len(word)
        unheard += len(word) > 1
    name = "".join(word[2] for word in words[place : place + size])
    if size == 1 and _holds_word(name):
        return 0
    return size if unheard and length >= (_SHORTEST if size == 1 else _JOINED) else 0


def _holds_word(name: str) -> bool:
    """Whether a name is a noun and a character beside it: 福利 and 金, 本 and 赛季."""
    parts = (name[:2], name[1:]) if len(name) == 3 else ()
    return any(rjieba.has_word(part) and rjieba.tag(part)[0][1] in _NOUNS for part in parts)


def _is_word(word: str, tag: str) -> bool:
    return rjieba.has_word(word) and not (tag.startswith("nr") and len(word) >= _SHORTEST)


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
