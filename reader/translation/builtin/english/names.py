"""Names in an English text: the usual transliteration, or the Latin letters as they are."""

from __future__ import annotations

import re

from reader.translation.builtin.english.split_tokens import is_split, kept_whole
from reader.translation.builtin.known_names import Say, people
from reader.translation.builtin.rules import Change
from reader.translation.builtin.vocabulary import words

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
_SPEAKS = re.compile(
    r"(?:['’]s)? (?:said|says|told|added|who|was|were|has|had|is|did|wrote|will|won|also|scored"
    r"|became|joined|declined|pleaded|died|lives|called|noted|explained|argued|described"
    r"|and [A-Z])\b"
)
#: What tells of a person whose names are words: “May Holland, a nurse”, “Amber Brown, 34”.
_TOLD = re.compile(r",? (?:\(?\d\d\b|an? |who )")
#: Words that begin no person's name, or mostly say where and when.
_NO_GIVEN = frozenset(["West", "North", "April", "May", "June", "August"])
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
            if made := _made(text, names, say, person=size > 0):
                found.append((names[0][0], names[-1][1], made))
            place += len(names)
    return sorted(found)


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
    if size == 1 and behind == 1 and parts[place][2] not in _ELSE:
        return 2 if _SPEAKS.match(text, parts[-1][1]) else 0
    if size == 1 and len(parts) == 1 and parts[0][2] not in _ELSE:
        begins = not text[: parts[0][0]].strip(" \"'“‘(")
        if not begins or _SPEAKS.match(text, parts[0][1]):
            return 1
    return 0


def _is_sure(text: str, names: list[_Part]) -> bool:
    """Whether names side by side are a person: words are one that does something or is told of."""
    if not all(name in _ELSE for *_, name in names):
        return True
    end = names[-1][1]
    return names[0][2] not in _NO_GIVEN and bool(_SPEAKS.match(text, end) or _TOLD.match(text, end))
