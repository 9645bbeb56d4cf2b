"""Rules for English text.

A rule sees only the text from where it begins; it cannot ask what follows. So rules begin with the
space before a word, and where a rule would fit the beginning of a longer word, that beginning is a
rule, too, as itself (`_guards`): a word is translated as a whole or not at all.
"""

from __future__ import annotations

import string
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

from training.translation.rules.forms import forms_of, with_ed, with_ing, with_s
from training.translation.rules.numerals import english_numbers
from training.translation.rules.spoken import spoken
from training.translation.words import GRAMMAR as _CLOSED
from training.translation.written.entries import NOTHING, Entry

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
    " '": " ‘", "“A": "“", "“I": "“我", '"A': "“", '"I': "“我",
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
    "Mrs. ": "", "Dr. ": "",
}  # fmt: skip
#: A verb stands behind these, where the same letters may also be a noun.
_BEFORE_VERBS = {
    "to": "", "will": "将", "would": "将", "can": "可以", "could": "可以", "should": "应该",
    "may": "可能", "might": "可能", "must": "必须", "not": "不", "they": "他们", "we": "我们",
    "cannot": "不能", "can't": "不能", "don't": "不", "didn't": "没有", "did not": "没有",
    "do not": "不", "does not": "不", "will not": "不会", "won't": "不会", "would not": "不会",
    "could not": "无法", "couldn't": "无法", "should not": "不应", "helped": "帮助", "help": "帮助",
    "have to": "必须",
    "has to": "必须",
    "had to": "不得不",
    "want to": "想",
    "wants to": "想",
    "need to": "需要",
    "able to": "能够",
    "going to": "将",
    "expected to": "预计",
    "trying to": "试图",
    "agreed to": "同意",
    "decided to": "决定",
    "plans to": "计划",
    "hopes to": "希望",
}  # fmt: skip
_PEOPLE = "者员客生师民工手"
_OPENINGS = {"“": "“", '"': "“", "(": "（", "‘": "‘", "-": "", "—": "——"}
#: Behind which most words stand.
_MARKS = '“"‘(-—'
#: Behind which words begin with a capital, too.
_QUOTES = '“"‘'
_BE = ("is", "are", "was", "were", "been", "be", "being")
_HAVE = ("has", "have", "had")
#: What grammar puts before a word; no sentence of news begins so.
_LINKS = frozenset([*_BE, *_HAVE, "and", *(words.split(" ")[0] for words in _BEFORE_VERBS)])
_COUNTS = {
    "two": "两", "three": "三", "four": "四", "five": "五", "six": "六", "seven": "七",
    "eight": "八", "nine": "九", "ten": "十", "several": "几", "a few": "几",
}  # fmt: skip
_GUARDED = 5
_SHORT = 3
#: Short words that phrases may end with, counted ones and those that were written.
_COUNTED_ENDS = frozenset(["of", "to", "in", "on", "by", "at", "up"])
_WRITTEN_ENDS = _COUNTED_ENDS | {"as", "be", "is", "it", "if", "so", "us", "do", "go"}
_PREPOSITIONS = (_COUNTED_ENDS - {"up"}) | {"for", "from", "with"}
#: How words usually go on.
_LIKELY = "aeilnorsty"
_SEEN = 20
_KNOWN = 3
_OFTEN = 12
_USUAL = 1000
_QUOTED = 6
#: So many words of a phrase may have capitals; more have them rarely.
_TITLE = 3
#: What has none in titles: Ministry of Public Security.
_SMALL = frozenset(["of", "the", "and", "for", "in", "on", "to", "with", "at"])
_CROWDED = 0.15


@dataclass(frozen=True, slots=True)
class Sources:
    """What the rules are made of.

    Attributes:
        table: Chinese for English words and phrases in small letters, as counted.
        entries: What was written by hand.
        case: How words are written inside sentences, where not in small letters.
        frequency: How often words were seen, in small letters.
        passive: Chinese verbs that stand behind 被.
        measures: Measure words of Chinese nouns.
        turned: Phrases whose words stand in another order, in small letters.
        beside: Pairs of words that stood beside each other, in small letters.
        texts: English lines; where there are any, phrases that none of them has are not made.
        better: What sentences of news translate otherwise; it overrules all else.
    """

    table: Mapping[str, str]
    entries: Iterable[Entry]
    case: Mapping[str, str]
    frequency: Mapping[str, int]
    passive: frozenset[str]
    measures: Mapping[str, str]
    turned: Mapping[str, str]
    beside: Set[str] = frozenset()
    texts: Sequence[str] = ()
    better: Mapping[str, str] = field(default_factory=dict)


class Beginnings:
    """Tells how much of what begins with a word goes on as another word."""

    def __init__(self, frequency: Mapping[str, int]) -> None:
        """Takes how often words were seen."""
        self._frequency = frequency
        self._words = sorted(frequency)

    def longer(self, word: str) -> Iterator[str]:
        """Yields known words that begin with this one."""
        for place in range(bisect_right(self._words, word), len(self._words)):
            if not self._words[place].startswith(word):
                return
            yield self._words[place]

    def known(self, beginning: str) -> bool:
        """Tells whether any known word begins so."""
        place = bisect_left(self._words, beginning)
        return place < len(self._words) and self._words[place].startswith(beginning)

    def crowd(self, word: str) -> float:
        """Returns the frequency of longer words, plurals apart, against the word's own."""
        longer = (self._frequency[w] for w in self.longer(word) if w != f"{word}s")
        return sum(longer) / (self._frequency.get(word, 0) + 1)


def written_table(sources: Sources) -> dict[str, str]:
    """Returns Chinese for every form of what was written by hand, with what grammar adds."""
    plain: dict[str, str] = {}
    verbs: dict[str, str] = {}
    grammar: dict[str, str] = {}
    bases: set[str] = set()
    for entry in sources.entries:
        made = "" if entry.made == NOTHING else entry.made
        is_verb = entry.pos == "v" and not entry.word.startswith("be ")  # nothing is "been been"
        for form in forms_of(entry):
            text = form.text if entry.pos in ("name", "phr") else form.text.lower()
            target = verbs if is_verb else plain
            target[text] = _compared(made, form.kind)
            target[text.replace("'", "’")] = target[text]
            if is_verb:
                bases |= {text} if form.kind == "base" else set()
                grammar |= _verb_phrases(text, form.kind, made, sources.passive)
            elif form.kind == "plural" or (entry.pos == "n" and form.text == entry.word):
                grammar |= _noun_phrases(text, form.kind, made, sources.measures)
    grammar |= {
        f"and {text}": f"并{made}" for text, made in verbs.items() if made and text not in plain
    }
    # Where noun and verb look alike, the noun is meant unless something before asks for a verb.
    for text in sorted(plain.keys() & verbs.keys()):  # in the same order in every run
        if plain[text] != verbs[text]:
            grammar |= {
                f"{before} {text}": said + verbs[text] for before, said in _BEFORE_VERBS.items()
            }
    grammar |= _behind(bases, verbs, grammar.keys() | sources.table.keys(), sources.beside)
    return grammar | verbs | plain


def _behind(
    bases: Set[str], verbs: Mapping[str, str], taken: Set[str], beside: Set[str]
) -> dict[str, str]:
    """Returns verbs of several words behind what asks for verbs.

    "to call" must not take the beginning of "to call off".
    """
    found = {}
    for text in sorted(bases):
        first, _, rest = text.partition(" ")
        for before, said in _BEFORE_VERBS.items():
            seen = f"{before.rpartition(' ')[2]} {first}" in beside
            if rest and seen and f"{before} {first}" in taken:
                found[f"{before} {text}"] = said + verbs[text]
    return found


def _compared(made: str, kind: str) -> str:
    if kind in ("more", "most") and made:
        return f"{'更' if kind == 'more' else '最'}{made}"
    return made


def _verb_phrases(text: str, kind: str, made: str, passive: frozenset[str]) -> dict[str, str]:
    if kind == "participle" and made:
        has = {f"{have} {text}": f"已{made}" for have in _HAVE}
        if " " in text and text.rsplit(" ", 1)[1] in _PREPOSITIONS:  # nothing is participated in
            return has
        by = f"被{made}" if made in passive else made
        found = {f"{be} {text}": by for be in _BE}
        found |= {f"{be} {text} by": f"被{made}" if made in passive else f"由{made}" for be in _BE}
        return found | has | {f"{have} been {text}": f"已{by}" for have in _HAVE}
    if kind == "ing" and made:
        return {f"{be} {text}": f"正在{made}" for be in ("is", "are", "was", "were")}
    return {}


def _noun_phrases(text: str, kind: str, made: str, measures: Mapping[str, str]) -> dict[str, str]:
    measure = measures.get(made) or ("名" if made[-1:] in _PEOPLE else "")
    if not (measure and made):
        return {}
    if kind == "plural":
        found = {f"{count} {text}": f"{said}{measure}{made}" for count, said in _COUNTS.items()}
        return found | {f"{digit} {text}": f"{digit}{measure}{made}" for digit in range(10)}
    article = "an" if text[0] in "aeiou" else "a"
    found = {f"{one} {text}": f"一{measure}{made}" for one in (article, "one")}
    return found | {f"this {text}": f"这{measure}{made}"}


def merged(sources: Sources) -> dict[str, str]:
    """Returns the whole table: what was counted, overruled by what was written."""
    written = written_table(sources)
    table = dict(sources.table)
    for phrase in list(table):
        # A counted phrase that only adds an article says less surely what the written word says.
        bare = phrase.removeprefix("the ").removeprefix("a ").removeprefix("an ")
        if bare != phrase and bare in written:
            del table[phrase]
    # Names before words: "gates" is no Gates.
    texts = sorted(written, key=str.islower)
    table |= dict(sources.turned) | {text.lower(): written[text] for text in texts}
    return table | dict(sources.better)


def written_case(entries: Iterable[Entry]) -> dict[str, str]:
    """Returns how the words of written names are written."""
    entries = list(entries)
    common = {entry.word for entry in entries if entry.pos != "name"}
    names = (entry.word for entry in entries if entry.pos == "name" and " " not in entry.word)
    return {name.lower(): name for name in names if name.lower() not in common}


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
        if seen:
            for mark in _QUOTES:
                yield f"{mark}{first}", _OPENINGS[mark] + made
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
        for mark, opening in _OPENINGS.items():
            yield f"{mark}{phrase}", opening + made


def english_rules(sources: Sources) -> dict[str, str]:
    """Returns rules for English text."""
    beginnings = Beginnings(sources.frequency)
    written = {text.lower() for text in written_table(sources)} | sources.turned.keys()
    table = {}
    for phrase, made in merged(sources).items():
        words = phrase.split(" ")
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
    said = spoken(table, sources.texts) if sources.texts else table.keys()
    kept = said | words_written | _usual_turns(sources)
    whole = table
    table = {phrase: made for phrase, made in whole.items() if phrase in kept or " " not in phrase}
    rules: dict[str, str] = {}
    for phrase, made in table.items():
        by_grammar = phrase not in words_written and phrase.split(" ")[0] in _LINKS
        titled = phrase in written and not by_grammar and (phrase in said or " " not in phrase)
        for text, result in _forms(phrase, made, sources, titled=titled):
            rules.setdefault(text, result)
        if phrase in spelled:  # Ministry of Foreign Affairs
            rules.setdefault(f" {spelled[phrase]}", made)
    for phrase, made in _longer_phrases(table, whole, beginnings, sources):
        usual = " ".join(sources.case.get(word, word) for word in phrase.split(" "))
        for text in (f" {usual}", usual[0].upper() + usual[1:]):
            if any(text[:end] in rules for end in range(len(text) - 1, text.rindex(" ") + 1, -1)):
                rules.setdefault(text, made)
    rules |= english_numbers() | _TITLES | _FIXED | {text: text for text in _KEPT}
    rules |= {f"{mark}{digit}": f"{mark}{digit}" for mark in ".,:" for digit in range(10)}
    rules |= {f" to {digit}": f"至{digit}" for digit in range(10)}
    opened = {f'"{sign}': f"“{sign}" for sign in string.ascii_letters + string.digits}
    rules = opened | rules
    known = {sources.case.get(word, word) for word in sources.frequency} | set(sources.frequency)
    _keep_longer_words(rules, sorted(known))
    often = [word for word, times in sources.frequency.items() if times >= _QUOTED]
    _keep_quoted_words(rules, [*often, *(word for word in sorted(written) if " " not in word)])
    for word, form, made in _never_seen(table, sources):
        rules.setdefault(f" {form}", made)
        if sources.frequency.get(word, 0) >= _KNOWN:
            rules.setdefault(form.capitalize(), made)
            rules.setdefault(f" {form.capitalize()}", made)
        for mark in _MARKS:
            if f"{mark}{word}" in rules:
                rules.setdefault(f"{mark}{form}", _OPENINGS[mark] + made)
    return rules | {text: text for text in _guards(rules) if text not in rules}


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
        if len(parts) > 1 and _assembled(parts, kept) == table[phrase]:
            continue
        kept[phrase] = table[phrase]
    return kept


def _assembled(parts: list[str], table: Mapping[str, str]) -> str | None:
    """Returns what the longest rules first would make of a phrase without its own rule."""
    out, start = [], 0
    while start < len(parts):
        for end in range(len(parts) - (start == 0), start, -1):
            made = table.get(" ".join(parts[start:end]))
            if made is not None:
                out.append(made)
                start = end
                break
        else:
            return None
    return "".join(out)


def _inflected(table: Mapping[str, str], frequency: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Yields forms of counted words that have no translation of their own."""
    for word, made in table.items():
        if len(word) < 3 or not word.isalpha() or word in _CLOSED:
            continue
        for form in _regular(word):
            if form in frequency and form not in table:
                yield form, made
    for phrase, made in table.items():
        first, _, last = phrase.rpartition(" ")
        if first and len(last) > 2 and last.isalpha() and last not in _CLOSED:
            for form in _regular(last):
                if form in frequency and f"{first} {form}" not in table:
                    yield f"{first} {form}", made


def _regular(word: str) -> tuple[str, ...]:
    doubled = () if word.endswith("e") else (f"{word}ed", f"{word}ing")
    return with_s(word), with_ed(word), with_ing(word), f"{word}s", f"{word}ly", *doubled


def _longer_phrases(
    table: Mapping[str, str], whole: Mapping[str, str], beginnings: Beginnings, sources: Sources
) -> Iterator[tuple[str, str]]:
    """Yields what a phrase would bite into: "a form" must not take the beginning of "a former".

    Each phrase of `table` whose last word begins a longer word is written out with that word, too,
    where the word is usual or stood behind the one before it, by what `whole` has for its parts.
    """
    for phrase in table:
        head, _, last = phrase.rpartition(" ")
        if not head or not last.isalpha() or head[-1].isdigit():
            continue
        forms = _regular(last)
        before = head.rpartition(" ")[2]
        for word in beginnings.longer(last):
            least = _OFTEN if before in _CLOSED else _USUAL
            usual = sources.frequency[word] >= least or word in forms
            if usual or f"{before} {word}" in sources.beside:
                longer = f"{head} {word}"
                made = whole.get(longer) or _assembled([*head.split(" "), word], whole)
                begun = _assembled(head.split(" "), whole) if made is None else None
                if begun is not None:
                    made = f"{begun} {word}"
                if made is not None:
                    yield longer, made


def _never_seen(table: Mapping[str, str], sources: Sources) -> Iterator[tuple[str, str, str]]:
    """Yields forms of words that no text had, which must leave no ending either.

    Each comes with its word and with what it means.
    """
    for word, made in table.items():
        if len(word) > 3 and word.replace("-", "").isalpha() and word not in _CLOSED:
            name = sources.case.get(word, word)[0].isupper()  # Lanzhou, but never “Lanzhoued”
            closed = name or word.endswith(("s", "ed", "ing", "ly"))
            forms = (with_s(word),) if closed else _regular(word)
            yield from ((word, form, made) for form in forms if form not in table)


def _keep_longer_words(rules: dict[str, str], words: Iterable[str]) -> None:
    """Adds known words as themselves where a rule would bite off their beginning.

    Each first character needs a stand-in when the rules are compiled, and there are not enough for
    all capitals; few words begin with those left out.
    """
    for word in words:
        spaced = f" {word}"
        if spaced not in rules and any(spaced[:end] in rules for end in range(2, len(spaced))):
            rules[spaced] = spaced
        begun = word[0].upper() + word[1:]
        bare = begun[0] not in "KQUVXYZ" and begun not in rules
        if bare and any(begun[:end] in rules for end in range(2, len(begun))):
            rules[begun] = begun


def _keep_quoted_words(rules: dict[str, str], words: Iterable[str]) -> None:
    """Adds known words behind a mark where a rule with that mark would bite off their beginning."""
    for word in words:
        for mark, text in [
            *((mark, word) for mark in _MARKS),
            *((mark, word[0].upper() + word[1:]) for mark in _QUOTES),
        ]:
            if any(f"{mark}{text[:end]}" in rules for end in range(2, len(text))):
                said = rules.get(f" {text}", text).lstrip()
                if said != text or mark != "-":
                    rules.setdefault(f"{mark}{text}", _OPENINGS[mark] + said)


def _guards(rules: Mapping[str, str]) -> Iterator[str]:
    """Yields beginnings of unknown words that a short rule would bite off."""
    for text in rules:
        word = text[1:]
        if text[0] == " " and word.isalpha() and len(word) <= _GUARDED:
            letters = string.ascii_lowercase if len(word) <= _SHORT else _LIKELY
            yield from (text + letter for letter in letters)
    yield from (f" -{sign}" for sign in string.ascii_letters + string.digits)
    for text in ("A", "I", "a"):
        for mark in ("", "“", '"', " ", "(", "—"):
            if not mark.strip() and text == "a":
                continue  # inside words, or guarded as any short word
            yield from (mark + text + letter for letter in string.ascii_letters + ".&'’-")
