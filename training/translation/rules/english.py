"""Rules for English text.

A rule sees only the text from where it begins; it cannot ask what follows. So rules begin with the
space before a word, and where a rule would fit the beginning of a longer word, that beginning is a
rule, too, as itself (`guards`): a word is translated as a whole or not at all.
"""

from __future__ import annotations

import re
import string
from collections.abc import Container, Iterator

from training.translation.rules.grammar import LINKS, merged, written_table
from training.translation.rules.guards import (
    MARKS,
    OPENINGS,
    guards,
    keep_longer_words,
    keep_quoted_words,
    longer_phrases,
    never_seen,
    unheard_phrases,
)
from training.translation.rules.kept import (
    bitten,
    inflected,
    is_worth,
    names_alike,
    seen_words,
    usual_turns,
    without_parts,
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
    "—a": "——", ", and": "，", ". .": "。", "..": "。", ". . .": "……", ". . . .": "……",
    "....": "……",
    "-a-day": "每天", "-a-week": "每周", "-a-month": "每月", "-a-year": "每年", "-a-night": "每晚",
    "-an-hour": "每小时",
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
#: No word ends with these, so they may begin a line without a space and in small letters.
_BEGUN_SMALL = ("was not", "were not", "would not", "could not", "should not")
#: Shorter words behind a hyphen are mostly parts of names: "-my" in "Jae-myung".
_SHORT = 3
_HYPHENED_WORDS = """
to of the and for by up out off on day year old two ten six one war law tax oil gas age man men run
led set non top new low pay
"""
_HYPHENED = frozenset(_HYPHENED_WORDS.split())
_SEEN = 20
#: Behind the other marks words are known that were seen so often; the program puts a space there.
_USUAL_MARKS = '“"-'
_MARKED = 200
#: Phrases of so many words are hardly said where no text says them.
_LONG = 4
_KNOWN = 3
_QUOTED = 6
#: So many words of a phrase may have capitals; more have them rarely.
_TITLE = 3
#: What has none in titles: Ministry of Public Security.
_SMALL = frozenset(["of", "the", "and", "for", "in", "on", "to", "with", "at"])
_CROWDED = 0.15
_BEFORE_MONTHS = ("in", "last")
#: A month without a day.
_DATED = re.compile(rf" (?:{'|'.join(_BEFORE_MONTHS)}) [A-Z][a-z]+$")


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
        if usual[0].isupper():  # a name begins sentences, too
            yield first, made
        return
    if not single or len(phrase) >= 4 or phrase.capitalize() in _STARTERS:
        yield first, made
        if single:
            yield f" {first}", made
        if seen:  # a straight quotation mark is known by its letter; behind “ words begin as ever
            yield f'"{first}', f"“{made}"
    if not single:
        if len(phrase) > 8 and sum(word not in _SMALL for word in words) <= _TITLE:
            yield f" {_heading(usual)}", made
        return
    if seen or titled:
        yield f" {phrase.upper()}", made
    if len(phrase) >= 4 or seen:
        yield f" {phrase.capitalize()}", made
    if seen and len(phrase) >= 2:
        often = sources.frequency.get(phrase, 0) >= _MARKED
        for mark, opening in OPENINGS.items():
            joined = mark != "-" or len(phrase) > _SHORT or phrase in _HYPHENED
            if joined and (often or mark in _USUAL_MARKS):
                yield f"{mark}{phrase}", opening + made


def _heading(phrase: str) -> str:
    """Returns a phrase as titles have it."""
    words = phrase.split(" ")
    return " ".join(word if word in _SMALL else word[0].upper() + word[1:] for word in words)


def _spellings(phrase: str, sources: Sources) -> tuple[str, ...]:
    """Returns how a phrase that another one must not bite into may be written."""
    usual = " ".join(sources.case.get(word, word) for word in phrase.split(" "))
    found = (f" {usual}", usual[0].upper() + usual[1:])
    head, _, last = usual.rpartition(" ")
    if head in _BEFORE_MONTHS:  # "in May" bites into "in Mayor’s Square"
        return *found, f" {head} {last.capitalize()}"
    return (*found, f" {_heading(usual)}") if phrase.endswith(("s", "ing", "ed")) else found


def _told_apart(
    sources: Sources, written: Container[str], beginnings: Beginnings
) -> Iterator[tuple[str, str]]:
    """The phrases of all sources that no longer word bites into, each with what it is made."""
    for phrase, made in merged(sources).items():
        words = phrase.split(" ")
        if phrase in sources.case and phrase not in written and made.endswith("的"):
            continue  # a name that was counted with what stood beside it
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
        yield phrase, made


def english_rules(sources: Sources) -> dict[str, str]:
    """Returns rules for English text."""
    beginnings = Beginnings(sources.frequency)
    by_hand = written_table(sources)
    written = {text.lower() for text in by_hand} | sources.turned.keys()
    table = dict(_told_apart(sources, written, beginnings))
    table = {p: m for p, m in table.items() if p in written or seen_words(p, sources.frequency)}
    complete = table
    table = without_parts(table)
    table |= dict(inflected(table, sources.frequency))
    words_written = {entry.word.lower() for entry in sources.entries}
    spelled = {entry.word.lower(): entry.word for entry in sources.entries if " " in entry.word}
    said = frozenset(spoken(table, sources.texts) if sources.texts else table)
    heard = spoken(table, sources.news) if sources.texts else said
    short = {phrase for phrase in words_written if phrase.count(" ") + 1 < _LONG}
    kept = (said & written) | heard | short | usual_turns(sources)
    whole, frequency = table, sources.frequency
    table = {phrase: made for phrase, made in whole.items() if is_worth(phrase, kept, frequency)}
    rules: dict[str, str] = {}
    for phrase, made in table.items():
        by_grammar = phrase not in words_written and phrase.split(" ")[0] in LINKS
        titled = phrase in written and not by_grammar and (phrase in said or " " not in phrase)
        for text, result in _forms(phrase, made, sources, titled=titled):
            rules.setdefault(text, result)
        if phrase in spelled:  # Ministry of Foreign Affairs
            rules.setdefault(f" {spelled[phrase]}", made)
            if spelled[phrase][0].isupper():
                rules.setdefault(spelled[phrase], made)
    for text in [text for text in rules if text.endswith(("'", "’"))]:  # Congress', and Congress's
        rules.setdefault(f"{text}s", rules[text])
    quantities = english_numbers()
    rules = {f" {text}": made for text, made in sources.timed.items()} | rules
    dated = {text[1:].lower(): made for text, made in quantities.items() if _DATED.match(text)}
    longer = dict(longer_phrases(table | dated, whole, beginnings, sources))
    longer = {**dict(unheard_phrases(table | longer, sources)), **longer}
    for phrase, made in longer.items():
        for text in _spellings(phrase, sources):
            inside = range(len(text) - 1, text.rindex(" ") + 1, -1)
            if any(text[:end] in rules or text[:end] in quantities for end in inside):
                rules.setdefault(text, made)
    rules |= dict(names_alike(sources.entries, by_hand))
    rules |= quantities | shortened_states() | _TITLES | _FIXED | {t: t for t in _KEPT}
    rules |= {f"{mark}{digit}": f"{mark}{digit}" for mark in ".,:" for digit in range(10)}
    rules |= {f" to {digit}": f"至{digit}" for digit in range(10)}
    opened = {f'"{sign}': f"“{sign}" for sign in string.ascii_letters + string.digits}
    rules = opened | rules
    known = {sources.case.get(word, word) for word in sources.frequency} | set(sources.frequency)
    keep_longer_words(rules, sorted(known))
    quoted = [word for word, times in sources.frequency.items() if times >= _QUOTED]
    keep_quoted_words(rules, [*quoted, *(word for word in sorted(written) if " " not in word)])
    for word, form, made in never_seen(table, sources):
        rules.setdefault(f" {form}", made)
        often = sources.frequency.get(word, 0) >= _KNOWN
        if often:
            rules.setdefault(form.capitalize(), made)
        if often or word in sources.case:
            rules.setdefault(f" {form.capitalize()}", made)
        for mark in MARKS:
            if f"{mark}{word}" in rules:
                rules.setdefault(f"{mark}{form}", OPENINGS[mark] + made)
    for text in [text for text in rules if "'" in text[2:]]:  # both marks are an apostrophe
        rules.setdefault(text[:2] + text[2:].replace("'", "’"), rules[text])
    rules |= {text: rules[f" {text}"] for text in _BEGUN_SMALL if f" {text}" in rules}
    guarded = {text: text for text in guards(rules)}
    guarded |= {text: OPENINGS["("] + text[1:] for text in guarded if text[0] == "("}
    rules = guarded | rules
    return rules | dict(bitten(complete, written & said, rules, sources))
