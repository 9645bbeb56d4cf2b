"""English phrases with "of", turned round: "the head of the company" is 公司的负责人.

A rule cannot move what it does not hold, so phrases are written out whole: those that stand in news
with both nouns known, and every title of every place. A noun whose "of" the lexicon has ("use of":
使用) keeps its order: what follows is done something to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set

from training.translation.rules.forms import forms_of
from training.translation.words import english_words
from training.translation.written.entries import Entry

_LONGEST = 3
_COUNTING_WORDS = """
number numbers kind kinds type types sort sorts pair pairs piece pieces lot lots couple series
group groups thousands hundreds dozens tens millions billions percent ton tons majority variety
range cup cups bottle bottles set sets bit part parts amount batch bunch handful total average
degree degrees pack packs case cases wave waves time times top end front back week month year
day
"""
#: Words that count what follows; their phrases keep their order.
_COUNTING = frozenset(_COUNTING_WORDS.split())
#: What is said behind a place without 的.
_TITLES = {
    "president": "总统", "prime minister": "总理", "foreign minister": "外交部长", "king": "国王",
    "queen": "女王", "capital": "首都", "government": "政府", "people": "人民", "mayor": "市长",
    "governor": "州长", "city": "市", "state": "州", "province": "省", "university": "大学",
    "embassy": "大使馆", "economy": "经济", "parliament": "议会", "army": "军队",
    "north": "北部", "south": "南部", "east": "东部", "west": "西部", "coast": "海岸",
}  # fmt: skip
_ARTICLES = frozenset(["the", "a", "an"])


def _known(words: list[str], known: Mapping[str, str]) -> int:
    """Returns how many words the longest known phrase at the beginning has."""
    for size in range(min(_LONGEST, len(words)), 0, -1):
        if " ".join(words[:size]) in known:
            return size
    return 0


def _turned(
    words: list[str], place: int, known: Mapping[str, str], written: Set[str]
) -> tuple[str, str] | None:
    """Returns the phrase around the "of" at a place, with its translation."""
    after = place + 1 + (words[place + 1 : place + 2] != [] and words[place + 1] in _ARTICLES)
    size = _known(words[after : after + _LONGEST], known)
    behind = words[after + size : after + size + 1]
    if not size or behind in (["of"], ["'s"]):
        return None
    for start in (place - 2, place - 1):
        head = " ".join(words[max(0, start) : place])
        if start < 0 or f"{head} of" in written:
            continue
        if head in known and not _COUNTING & set(head.split()):
            owner = " ".join(words[after : after + size])
            phrase = " ".join(words[max(0, start) : after + size])
            return phrase, f"{known[owner]}的{known[head]}"
    return None


def of_phrases(lines: Iterable[str], entries: Iterable[Entry]) -> dict[str, str]:
    """Returns Chinese for English phrases with "of", in small letters.

    Args:
        lines: English news.
        entries: Of the written lexicon.
    """
    entries = list(entries)
    nouns = {
        form.text.lower(): entry.made
        for entry in entries
        if entry.pos in ("n", "name")
        for form in forms_of(entry)
    }
    written = {entry.word for entry in entries if entry.pos == "phr"}
    found = dict(_titles(entries))
    for line in lines:
        words = [word.lower() for word in english_words(line)]
        for place, word in enumerate(words):
            turned = _turned(words, place, nouns, written) if word == "of" and place else None
            if turned:
                found.setdefault(*turned)
    return found


def _titles(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    for entry in entries:
        name = entry.word.lower()
        if entry.pos == "name" and name.isalpha() and len(name) > 3:
            for title, said in _TITLES.items():
                yield f"{title} of {name}", f"{entry.made}{said}"
