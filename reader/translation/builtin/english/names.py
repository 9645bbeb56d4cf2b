"""Names in an English text: the usual transliteration, or the Latin letters as they are."""

from __future__ import annotations

import re

from reader.translation.builtin.english.grammar import is_past
from reader.translation.builtin.english.split_tokens import is_split, kept_whole
from reader.translation.builtin.known_names import Say, people
from reader.translation.builtin.rules import Change
from reader.translation.builtin.vocabulary import table, words

#: Pinyin has an apostrophe before a vowel: Xi'an.
_WORD = r"[A-Z](?:['’][A-Z])?[^\W\d_]+(?:['’][aeo][a-z]{0,3})?"
#: Words with capitals, one after the other; initials may stand between them.
_RUN = re.compile(rf"(?<![\w'’@#/.-]){_WORD}(?:(?: [A-Z]\.)?[ -]{_WORD})*(?![\w@/]|\.\w)")
_PART = re.compile(_WORD)
#: Letters with points, as in “e.V.”.
_DOTTED = re.compile(r"(?<![\w.])(?=[a-z]*\.?[A-Z])(?:[A-Za-z]\.){2,}(?![\w])")
_HAN = re.compile("[\u3400-\u9fff]")
_TITLES = words("english", "names", "titles")
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Capt|Sgt|Lt|Col)\. $")
#: Behind a name that begins a sentence; else its capital may be the sentence's.
_SPEAKING = "|".join(sorted(words("english", "names", "speaking")))
_SPEAKS = re.compile(rf"(?:['’]s)? (?:{_SPEAKING}|and [A-Z])\b")
_BEHIND = re.compile(r" ([a-z]+)")
#: What tells of a person whose names are words: “May Holland, a nurse”, “Amber Brown, 34”.
_TOLD = re.compile(r",? (?:\(?\d\d\b|an? |who )")
#: Words that begin no person's name, and those that do, but mostly say when, as behind these.
_NO_GIVEN = frozenset(["West", "North"])
_MONTHS = frozenset(["April", "May", "June", "August"])
_WHEN = re.compile(
    r"\b(?:[Ii]n|[Bb]y|[Ss]ince|until|from|last|this|next|early|mid|late)[ -]$|^\W*$"
)
_TOWARDS = re.compile(
    r"\b(?:in|from|to|near|at|outside|around|through|via|between|of|over|into|towards?|off"
    r"|leav\w+|visit\w*|reach\w*|beat|defeated|against|host\w*|到) $"
)
#: Towns whose names are words.
_PLACES = table("english", "names", "places")
_INSTITUTIONS = words("english", "names", "institutions")
#: Alone they mostly mean something else: a place, a month, a club.
_ELSE = words("english", "names", "words")

#: A word with a capital, and where it stands.
_Part = tuple[int, int, str]


def names_in(text: str, say: Say) -> list[Change]:
    """Names in an English text; `say` is asked of words in the middle of a sentence."""
    found = [
        (match.start(), match.end(), kept_whole(match[0]))
        for match in _DOTTED.finditer(text)
        if not _HAN.search(say(match[0]))
    ]
    for run in _RUN.finditer(text):
        start = run.start()
        parts = [(start + m.start(), start + m.end(), m[0]) for m in _PART.finditer(run[0])]
        place = 0
        while place < len(parts):
            size = _person(text, parts, place)
            names = parts[place : place + max(size, 1)]
            town = _town(text, run, parts[place:])
            if made := town or _made(text, names, say, person=size > 0):
                found.append((names[0][0], names[-1][1], made))
            place += len(names)
    return sorted(found)


def _town(text: str, run: re.Match[str], parts: list[_Part]) -> str:
    """A town whose name is a word, if it is one here, or nothing."""
    alone = len(parts) == 1 and run[0] == parts[0][2]
    told = bool(_TOWARDS.search(text, 0, run.start())) if alone else False
    of_town = len(parts) > 1 and parts[1][2] in _INSTITUTIONS
    return _PLACES.get(parts[0][2], "") if told or of_town else ""


def _made(text: str, names: list[_Part], say: Say, *, person: bool) -> str:
    """What is translated in the place of some words; nothing where they are no name."""
    whole = kept_whole(text[names[0][0] : names[-1][1]])
    if not person:
        return whole if is_split(names[0][2], say) else ""
    known = [people().chinese.get(name, "") for *_, name in names]
    return "·".join(known) if all(known) else whole


def _person(text: str, parts: list[_Part], place: int) -> int:
    """How many words from a place on are a person's name."""
    table = people().chinese
    size = 0
    while place + size < len(parts) and parts[place + size][2] in table:
        size += 1
    titled = (place > 0 and parts[place - 1][2] in _TITLES) or bool(
        _TITLED.search(text, max(0, parts[place][0] - 6), parts[place][0])
    )
    if size >= 2 and parts[place][2] not in _TITLES:
        return size if _is_sure(text, parts[place : place + size]) else 0
    behind = len(parts) - place - size
    if titled and parts[place][2] not in _TITLES:
        return size + behind if behind <= 2 else size
    if size == 1 and behind == 1 and _is_given(text, parts, place):
        return 2
    if size == 1 and len(parts) == 1 and parts[0][2] not in _ELSE:
        begins = not text[: parts[0][0]].strip(" \"'“‘(")
        if not begins or _SPEAKS.match(text, parts[0][1]):
            return 1
    return 0


def _is_sure(text: str, names: list[_Part]) -> bool:
    """Whether names side by side are a person.

    Words are one that do something or are told of, and months behind nothing that says when.
    """
    if not all(name in _ELSE for *_, name in names):
        return True
    (start, _, first), end = names[0], names[-1][1]
    if first in _MONTHS and not _WHEN.search(text[:start]):
        return True
    if first in _NO_GIVEN or (first in _MONTHS and start):
        return False
    behind = _BEHIND.match(text, end)
    does = bool(_SPEAKS.match(text, end)) or (behind is not None and is_past(behind[1]))
    return does or bool(_TOLD.match(text, end))


def _is_given(text: str, parts: list[_Part], place: int) -> bool:
    """Whether a known name and the unknown word behind it are a person who does something."""
    return parts[place][2] not in _ELSE and bool(_SPEAKS.match(text, parts[-1][1]))
