"""Rules for English text.

A rule sees only the text from where it begins; it cannot ask what follows. So rules begin with the
space before a word, and where a rule would fit the beginning of a longer word, that beginning is a
rule, too, as itself (`guards`): a word is translated as a whole or not at all.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping, Set

from training.translation.rules.grammar import LINKS, merged, written_table
from training.translation.rules.guards import (
    MARKS,
    OPENINGS,
    assembled_words,
    guards,
    keep_longer_words,
    keep_quoted_words,
    longer_phrases,
    never_seen,
    regular_forms,
)
from training.translation.rules.numerals import english_numbers
from training.translation.rules.spoken import spoken
from training.translation.rules.states import shortened_states
from training.translation.rules.vocabulary import Beginnings, Sources
from training.translation.words import GRAMMAR as _CLOSED

_OPENING_WORDS = """
The In On It At He She We But And As If For They This That There With From After When To By Not No
You An A I Do Does Is Are What Who How Why Where His Her Its Our Their My More Most All Some One Two
Ten Six New Many Each Only Both Now Then Here Such Even Over Last Next Old So Or Up Can Yet Off Out
Yes Get Be Our Any Few Men Was Had Has Let Did Due Ask Mr Ms Dr US UK EU UN
"""
#: What begins a sentence, and is short: longer words may begin inside others with a capital.
_STARTERS = frozenset(_OPENING_WORDS.split())
_FIXED = {
    "'s": "的", "’s": "的", " a": "", " an": "", " A": "", " I": "我", "A": "", "I": "我",
    "-led": "领导的", "-based": "的", " US": "美国", " UK": "英国", " EU": "欧盟", " UN": "联合国",
    " U.S.": "美国", " U.K.": "英国", "U.S.": "美国", "U.K.": "英国", " U.N.": "联合国",
    " May": "5月", " March": "3月",
    ",": "，", ".": "。", "?": "？", "!": "！", ":": "：", ";": "；", "(": "（", ")": "）",
    '. "': "。”", '."': "。”", ',"': "，”", '?"': "？”", '!"': "！”", '"': "”",
    " '": " ‘", '"A': "“", '"I': "“我",
    " --": "——", " –": "——", " —": "——", "—": "——", " -": "——",
    "...": "……", "…": "……", "“a": "“", '"a': "“", "(a": "（",
    "—a": "——", ", and": "，",
}  # fmt: skip
#: Points that end no sentence, addresses, and marks inside numbers.
_KEPT = (
    "www.", ".com", ".org", ".net", ".cn", ".gov", ".edu", ".html", ".htm", "://", " Jr.", " Inc.",
    " Co.", " Ltd.", " No.", " vs.", " St.",
)  # fmt: skip
_TITLES = {
    " Mr.": "", " Mrs.": "", " Ms.": "", " Dr.": "", " Mr": "", " Mrs": "", " Ms": "",
    " Prof.": "教授", " Gen.": "将军", " Sen.": "参议员", " Rep.": "众议员", " Gov.": "州长",
    " Sgt.": "中士", " Lt.": "中尉", " Capt.": "上尉", " Col.": "上校", "Mr. ": "", "Ms. ": "",
    "Mrs. ": "", "Dr. ": "", "Mr ": "", "Ms ": "", "Mrs ": "", "Dr ": "",
}  # fmt: skip
#: Short words that phrases may end with, counted ones and those that were written.
_COUNTED_ENDS = frozenset(["of", "to", "in", "on", "by", "at", "up"])
_WRITTEN_ENDS = _COUNTED_ENDS | {"as", "be", "is", "it", "if", "so", "us", "do", "go", "no", "me"}
_SEEN = 20
#: Nouns seen so often are known behind each figure.
_COUNTED = 40
#: Phrases of so many words are hardly said where no text says them.
_LONG = 4
_KNOWN = 3
_QUOTED = 6
#: So many words of a phrase may have capitals; more have them rarely.
_TITLE = 3
#: What has none in titles: Ministry of Public Security.
_SMALL = frozenset(["of", "the", "and", "for", "in", "on", "to", "with", "at"])
_CROWDED = 0.15


def _forms(phrase: str, made: str, sources: Sources, *, titled: bool) -> Iterator[tuple[str, str]]:
    """Yields the rules of one entry: inside a sentence, beginning it, in capitals, quoted."""
    words = phrase.split(" ")
    usual = " ".join(sources.case.get(word, word) for word in words)
    seen = sources.frequency.get(phrase, 0) >= _SEEN or bool({"'", "’"} & set(phrase))
    single = len(words) == 1
    if single and usual[0].isupper() and len(phrase) < 3:
        return
    if phrase[0].isdigit():  # a figure and its noun: “2 students”, behind whatever digits
        yield phrase, made
        return
    yield f" {usual}", made
    if usual != phrase and len(phrase) > 3:
        yield f" {phrase}", made
    first = usual[:1].upper() + usual[1:]
    if not single and not titled:
        return
    if not single or len(phrase) >= 4 or phrase.capitalize() in _STARTERS:
        yield first, made
        if single:
            yield f" {first}", made
        if seen:  # a straight quotation mark is known by its letter; behind “ words begin as ever
            yield f'"{first}', f"“{made}"
    if not single:
        if len(phrase) > 8 and sum(word not in _SMALL for word in words) <= _TITLE:
            heading = (
                word if word in _SMALL else word[0].upper() + word[1:] for word in usual.split(" ")
            )
            yield f" {' '.join(heading)}", made
        return
    if seen or titled:
        yield f" {phrase.upper()}", made
    if len(phrase) >= 4 or seen:
        yield f" {phrase.capitalize()}", made
    if seen and len(phrase) >= 2:
        for mark, opening in OPENINGS.items():
            yield f"{mark}{phrase}", opening + made


def english_rules(sources: Sources) -> dict[str, str]:
    """Returns rules for English text."""
    beginnings = Beginnings(sources.frequency)
    written = {text.lower() for text in written_table(sources)} | sources.turned.keys()
    table = {}
    for phrase, made in merged(sources).items():
        words = phrase.split(" ")
        if len(phrase) == 1 and phrase not in written:  # “x” was counted as “times”
            continue
        if len(words) > 1:
            ends = _WRITTEN_ENDS if phrase in written else _COUNTED_ENDS
            if len(words[-1]) < 3 and words[-1] not in ends:
                continue
            if phrase not in written and (
                beginnings.crowd(words[-1]) > _CROWDED or _CLOSED & {words[0], words[-1]}
            ):
                continue
        table[phrase] = made
    table = {p: m for p, m in table.items() if p in written or _seen_words(p, sources.frequency)}
    table = _without_parts(table)
    table |= dict(_inflected(table, sources.frequency))
    words_written = {entry.word.lower() for entry in sources.entries}
    spelled = {entry.word.lower(): entry.word for entry in sources.entries if " " in entry.word}
    said = frozenset(spoken(table, sources.texts) if sources.texts else table)
    heard = spoken(table, sources.news) if sources.texts else said
    short = {phrase for phrase in words_written if phrase.count(" ") + 1 < _LONG}
    kept = (said & written) | heard | short | _usual_turns(sources)
    whole, frequency = table, sources.frequency
    table = {phrase: made for phrase, made in whole.items() if _is_worth(phrase, kept, frequency)}
    rules: dict[str, str] = {}
    for phrase, made in table.items():
        by_grammar = phrase not in words_written and phrase.split(" ")[0] in LINKS
        titled = phrase in written and not by_grammar and (phrase in said or " " not in phrase)
        for text, result in _forms(phrase, made, sources, titled=titled):
            rules.setdefault(text, result)
        if phrase in spelled:  # Ministry of Foreign Affairs
            rules.setdefault(f" {spelled[phrase]}", made)
    for text in [text for text in rules if text.endswith(("'", "’"))]:  # Congress', and Congress's
        rules.setdefault(f"{text}s", rules[text])
    for phrase, made in longer_phrases(table, whole, beginnings, sources):
        usual = " ".join(sources.case.get(word, word) for word in phrase.split(" "))
        for text in (f" {usual}", usual[0].upper() + usual[1:]):
            if any(text[:end] in rules for end in range(len(text) - 1, text.rindex(" ") + 1, -1)):
                rules.setdefault(text, made)
    rules |= english_numbers() | shortened_states() | _TITLES | _FIXED | {t: t for t in _KEPT}
    rules |= {f"{mark}{digit}": f"{mark}{digit}" for mark in ".,:" for digit in range(10)}
    rules |= {f" to {digit}": f"至{digit}" for digit in range(10)}
    opened = {f'"{sign}': f"“{sign}" for sign in string.ascii_letters + string.digits}
    rules = opened | rules
    known = {sources.case.get(word, word) for word in sources.frequency} | set(sources.frequency)
    keep_longer_words(rules, sorted(known))
    often = [word for word, times in sources.frequency.items() if times >= _QUOTED]
    keep_quoted_words(rules, [*often, *(word for word in sorted(written) if " " not in word)])
    for word, form, made in never_seen(table, sources):
        rules.setdefault(f" {form}", made)
        if sources.frequency.get(word, 0) >= _KNOWN:
            rules.setdefault(form.capitalize(), made)
            rules.setdefault(f" {form.capitalize()}", made)
        for mark in MARKS:
            if f"{mark}{word}" in rules:
                rules.setdefault(f"{mark}{form}", OPENINGS[mark] + made)
    guarded = {text: text for text in guards(rules)}
    guarded |= {text: OPENINGS["("] + text[1:] for text in guarded if text[0] == "("}
    return guarded | rules


def _is_worth(phrase: str, kept: Set[str], frequency: Mapping[str, int]) -> bool:
    """Tells whether a phrase is kept; what follows a figure is looked at without it."""
    if phrase[0].isdigit():
        phrase = phrase.partition(" ")[2]
        return phrase in kept or frequency.get(phrase, 0) >= _COUNTED
    return " " not in phrase or phrase in kept


def _usual_turns(sources: Sources) -> frozenset[str]:
    """Returns the turned phrases whose last part ever stood behind "of"."""
    parts = ((phrase, phrase.partition(" of ")[2]) for phrase in sources.turned)
    return frozenset(
        phrase for phrase, name in parts if f"of {name.partition(' ')[0]}" in sources.beside
    )


def _seen_words(phrase: str, frequency: Mapping[str, int]) -> bool:
    """Tells whether texts had all words of a phrase: a dictionary has many that none has."""
    words = phrase.split(" ")
    return len(words) == 1 or all(word in frequency or not word.isalpha() for word in words)


def _without_parts(table: Mapping[str, str]) -> dict[str, str]:
    """Leaves out phrases that their parts would give anyway."""
    kept: dict[str, str] = {}
    for phrase in sorted(table, key=lambda text: text.count(" ")):
        parts = phrase.split(" ")
        if len(parts) > 1 and assembled_words(parts, kept) == table[phrase]:
            continue
        kept[phrase] = table[phrase]
    return kept


def _inflected(table: Mapping[str, str], frequency: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Yields forms of counted words that have no translation of their own."""
    for word, made in table.items():
        if len(word) < 3 or not word.isalpha() or word in _CLOSED:
            continue
        for form in regular_forms(word):
            if form in frequency and form not in table:
                yield form, made
    for phrase, made in table.items():
        first, _, last = phrase.rpartition(" ")
        if first and len(last) > 2 and last.isalpha() and last not in _CLOSED:
            for form in regular_forms(last):
                if form in frequency and f"{first} {form}" not in table:
                    yield f"{first} {form}", made
