"""Guards: longer words and phrases that a rule must not take the beginning of."""

from __future__ import annotations

import re
import string
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.translation.sentences.numerals import MONTH_NAMES
from training.translation.rules.forms import with_ed, with_ing, with_s
from training.translation.rules.rewrite import assembled
from training.translation.rules.vocabulary import Beginnings, Sources
from training.translation.words import GRAMMAR as _CLOSED

OPENINGS = {"“": "“", '"': "“", "(": "（", "‘": "‘", "-": "", "—": "——"}
#: Behind which most words stand.
MARKS = '“"‘(-—'
_GUARDED = 5
_SHORT = 3
#: Behind "in", and no words of their own: "in August" must not take the beginning of "in Augusta".
_MONTHS = frozenset(month.lower() for month in MONTH_NAMES)
_NEGATED = frozenset(
    "do does did is are was were has have had would could should need must".split()  # noqa: SIM905
)
_SUBJECTS = frozenset("they we you he she it there that who this what".split())  # noqa: SIM905
_RHYME = "[aeiou]{1,3}(?:n|ng)?"
#: A syllable of pinyin that begins a name, and two of them.
_SYLLABLE = re.compile(rf"(?:[BPMFDTNLGKHJQXZCSRWY]|[ZCS]h){_RHYME}")
_TWO_SYLLABLES = re.compile(rf"{_SYLLABLE.pattern}(?:[bpmfdtnlgkhjqxzcsrwy]|[zcs]h){_RHYME}")
#: How a second syllable may go on.
_GROWING = "aeginou"
#: What has the form of a word, and takes no other one.
_CLOSED_END = re.compile("(?:[^s]s|ed|ing|ly)$")
_NOUN_END = re.compile("(?:[ts]ion|ness|ment|ity|[eo]r|ism|ship|[ae]nce|ogy|cy)$")
_ADJECTIVE_END = re.compile("(?:al|ous|ive|ful|less|ic|ary|[ai]ble|[ae]nt|ish)$")
#: Nouns that only counting knows have a plural if they were seen so often.
_KNOWN = 5
#: How words usually go on.
_LIKELY = "aeilnorsty"
_OFTEN = 12
_USUAL = 4000
#: Rules that keep a text need a stand-in for its first character when they are compiled, and there
#: are not enough for all capitals; few words have those left out.
_WITHOUT_STAND_IN = "KQUVXYZ"
_KEPT_CAPITALS = sorted(set(string.ascii_uppercase) - set(_WITHOUT_STAND_IN))


def regular_forms(word: str) -> tuple[str, ...]:
    """Returns all forms a word would have, were it verb, noun and adjective at once."""
    doubled = () if word.endswith("e") else (f"{word}ed", f"{word}ing")
    return with_s(word), with_ed(word), with_ing(word), f"{word}s", f"{word}ly", *doubled


def contracted(word: str) -> Iterator[str]:
    """Yields what begins with a word and goes on behind an apostrophe: "does" in "doesn't"."""
    endings = ["n't"] if word in _NEGATED else []
    if word in _SUBJECTS:
        endings = ["'re", "'ll", "'ve", "'d"]
    yield from (word + ending for ending in ["'t"] * (word == "can") + endings)


def assembled_words(words: Sequence[str], table: Mapping[str, str]) -> str | None:
    """Returns what the longest rules first would make of a phrase without its own rule."""
    made = assembled(words, " ", table)
    return None if made is None else "".join(made)


def longer_phrases(
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
        before = head.rpartition(" ")[2]
        least = _OFTEN if before in _CLOSED else _USUAL
        forms = set(regular_forms(last))
        unseen = [word for word in whole if word.startswith(last)] if last in _MONTHS else []
        for word in (*beginnings.longer(last), *contracted(last), *filter(str.isalpha, unseen)):
            times = sources.frequency.get(word, _USUAL)
            usual = times >= least or word in forms or last in _MONTHS
            if usual or f"{before} {word}" in sources.beside:
                forms.update(regular_forms(word))  # "care", "careful", "carefully"
                longer = f"{head} {word}"
                made = whole.get(longer) or assembled_words([*head.split(" "), word], whole)
                begun = assembled_words(head.split(" "), whole) if made is None else None
                if made is None and last in _MONTHS:
                    begun = whole.get(head)
                if begun is not None:
                    made = f"{begun} {sources.case.get(word, word)}"
                if made is not None:
                    yield longer, made


def unheard_phrases(table: Mapping[str, str], sources: Sources) -> Iterator[tuple[str, str]]:
    """Yields phrases whose last word has a form that no text had, which must leave no ending."""
    kinds: defaultdict[str, set[str]] = defaultdict(set)
    for entry in sources.entries:
        kinds[entry.word].add(entry.pos)
    for phrase, made in table.items():
        head, _, last = phrase.rpartition(" ")
        if head and len(last) > _SHORT and not _CLOSED_END.search(last):
            counted = not kinds[last] and sources.frequency.get(last, 0) >= _KNOWN
            forms = [with_s(last)] if "n" in kinds[last] or counted else []
            forms += [f"{last}ly"] if "adj" in kinds[last] else []
            for form in forms:
                if form.startswith(last) and form not in sources.frequency:
                    yield f"{head} {form}", made


def never_seen(table: Mapping[str, str], sources: Sources) -> Iterator[tuple[str, str, str]]:
    """Yields forms of words that no text had, which must leave no ending either.

    Each comes with its word and with what it means.
    """
    by_hand = {entry.word for entry in sources.entries}
    for word, made in table.items():
        if len(word) > 3 and word.replace("-", "").isalpha() and word not in _CLOSED:
            # Lanzhou, but never “Lanzhoued”
            name = sources.case.get(word, word)[0].isupper() and word not in by_hand
            rare = word.isalpha() and word not in sources.frequency and word not in by_hand
            closed = name or rare or _CLOSED_END.search(word) or _NOUN_END.search(word)
            forms = [with_s(word)]
            if _ADJECTIVE_END.search(word) and not name:
                forms.append(f"{word}ly")
            elif not closed:
                forms += [with_ed(word), with_ing(word)]
            yield from ((word, form, made) for form in forms if form not in table)


def keep_longer_words(rules: dict[str, str], words: Iterable[str]) -> None:
    """Adds known words as themselves where a rule would bite off their beginning."""
    for word in words:
        spaced = f" {word}"
        if spaced not in rules and any(spaced[:end] in rules for end in range(2, len(spaced))):
            rules[spaced] = spaced
        begun = word[0].upper() + word[1:]
        bare = begun[0] not in _WITHOUT_STAND_IN and begun not in rules
        if bare and any(begun[:end] in rules for end in range(2, len(begun))):
            rules[begun] = begun


def keep_quoted_words(rules: dict[str, str], words: Iterable[str]) -> None:
    """Adds known words behind a mark where a rule with that mark would bite off their beginning."""
    for word in words:
        for mark, text in [
            *((mark, word) for mark in MARKS),
            ('"', word[0].upper() + word[1:]),
        ]:
            if any(f"{mark}{text[:end]}" in rules for end in range(2, len(text))):
                said = rules.get(f" {text}", text).lstrip()
                if said != text or mark != "-":
                    rules.setdefault(f"{mark}{text}", OPENINGS[mark] + said)


def guards(rules: Mapping[str, str]) -> Iterator[str]:
    """Yields beginnings of unknown words that a short rule would bite off."""
    for text in rules:
        word = text[1:]
        if text[0] != " " or not word.isalpha():
            continue
        if _SYLLABLE.fullmatch(word):  # Xian, Xi'an
            yield from (text + letter for letter in string.ascii_lowercase)
            yield from (text + mark + letter for mark in "'’" for letter in "aeo")
        elif len(word) <= _GUARDED:
            letters = string.ascii_lowercase if len(word) <= _SHORT else _LIKELY
            yield from (text + letter for letter in letters)
        elif _TWO_SYLLABLES.fullmatch(word):
            yield from (text + letter for letter in _GROWING)
    yield from (f" -{sign}" for sign in string.ascii_letters + string.digits)
    for text in ("A", "I", "a"):
        for mark in ("", "“", '"', " ", "(", "—"):
            if (not mark.strip() and text == "a") or (mark == "“" and text != "a"):
                continue  # inside words, or guarded as any short word
            yield from (mark + text + letter for letter in string.ascii_letters + ".&'’-")
    for text in ("A", "I"):  # AURORA and MISSOURI end with them
        yield from (capital + text for capital in _KEPT_CAPITALS)
