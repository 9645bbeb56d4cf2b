"""What the dictionary has on a word in its sentence, ready to be shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.dictionary.english import bases, stems
from reader.dictionary.own import Meaning
from reader.dictionary.readings import Syllable, tone_of
from reader.dictionary.senses import phrases_at, said_of, senses_of_form
from reader.dictionary.store import Dictionary, Entry, main_entry
from reader.languages import is_chinese
from reader.text.script import to_script
from reader.text.senses import is_grammar, senses_of

#: A word with what is drawn together with it ("don't"), without the ending of an owner.
_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*(?:['’](?!s\b)[A-Za-z]+)?")

#: Entries of an English word that are shown.
_MOST_ANSWERS = 12

#: Characters of the longest headword that is looked for in a text; longer ones are sentences.
_LONGEST = 12


@dataclass(frozen=True, slots=True)
class Explanation:
    """A word, its entries, and the characters it is made of; without entries it is unknown.

    `own` is what the dictionaries say that the reader added.
    """

    word: str
    entries: tuple[Entry, ...] = ()
    parts: tuple[Entry, ...] = ()
    own: tuple[Meaning, ...] = ()


def explain(
    source: Dictionary, text: str, offset: int, word: str, language: str, translation: str = ""
) -> Explanation:
    """Look a word up; the sense that is meant stands first.

    Args:
        source: the dictionary.
        text: the sentence the word stands in.
        offset: the character that was pointed at, in code points of the text.
        word: the word as the segmenter cut it; a longer or shorter one may be found.
        language: the language of the text.
        translation: what stands for the sentence on the other side, "" where that is not known.

    Raises:
        StorageError: the dictionary cannot be read.
    """
    if not is_chinese(language):
        return _explain_english(source, text, offset, word, translation)
    for found in _candidates(text, offset, word):
        if entries := source.look_up(found, "zh"):
            ordered = _meant_first(found, entries, translation)
            return Explanation(found, tuple(ordered), tuple(source.components(ordered[0])))
    return Explanation(word)


def forms(found: str, text: str, offset: int, word: str, language: str) -> Iterator[str]:
    """What a word may stand under in a dictionary, the likeliest first.

    Args:
        found: the word as it was explained.
        text: the sentence the word stands in.
        offset: the character that was pointed at.
        word: the word as the segmenter cut it.
        language: of the text.
    """
    yield found
    if is_chinese(language) or language == "ja":
        yield from _candidates(text, offset, word)
    elif language == "en":
        yield from bases(word.lower())
    yield word


def _candidates(text: str, offset: int, word: str) -> Iterator[str]:
    """A Chinese word and, where it is in no dictionary, what begins with it or at the place."""
    yield word
    start = max(0, text.rfind(word, 0, offset + len(word)))
    for begin in dict.fromkeys((start, offset)):
        for end in range(min(len(text), begin + _LONGEST), offset, -1):
            yield text[begin:end]


def _meant_first(word: str, entries: Sequence[Entry], translation: str) -> list[Entry]:
    """The entries of a Chinese word: the meaning that is meant first, names last."""
    main = main_entry(entries)
    ordered = sorted(entries, key=lambda entry: entry is not main)
    glosses = (sense for entry in ordered for gloss in entry.glosses for sense in gloss.split(";"))
    possible = (*senses_of(word), *glosses)
    sense = said_of(possible, "en", translation) or possible[0]
    wanted = f" {' '.join(stems(sense))} "
    # One that means just this goes before one in which the words stand, too.
    for holds in (str.__eq__, str.__contains__):
        for entry in ordered:
            for gloss in entry.glosses:
                if any(holds(f" {' '.join(stems(part))} ", wanted) for part in gloss.split(";")):
                    return _with_first(ordered, entry, gloss)
    return _with_first(ordered, ordered[0], sense)


def _with_first(entries: Sequence[Entry], entry: Entry, gloss: str) -> list[Entry]:
    """Entries with one of them and one of its meanings first."""
    glosses = dict.fromkeys((gloss, *entry.glosses))
    others = (other for other in entries if other is not entry)
    return [replace(entry, glosses=tuple(glosses)), *others]


def _explain_english(
    source: Dictionary, text: str, offset: int, word: str, translation: str
) -> Explanation:
    spans = [match.span() for match in _WORD.finditer(text)]
    number = next((n for n, (start, end) in enumerate(spans) if start <= offset < end), None)
    if number is None:
        return Explanation(word)
    for start, end, senses in phrases_at(text, spans, number, spaced=True):
        if any(source.look_up(sense, "zh") for sense in senses):  # a word of Chinese, too
            found = text[start:end]
            return Explanation(found, _answers(source, senses, found, (), translation))
    found = text[slice(*spans[number])]
    known = source.look_up(found, "en", _MOST_ANSWERS)
    if is_grammar(found.lower()):
        known = [entry for entry in known if entry.means(found)]
    return Explanation(found, _answers(source, senses_of_form(found), found, known, translation))


def _answers(
    source: Dictionary,
    senses: Sequence[str],
    word: str,
    entries: Sequence[Entry],
    translation: str,
) -> tuple[Entry, ...]:
    """The entries of senses in their order, the one in the translation first, then all others."""
    found: dict[str, Entry] = {}
    for sense in filter(None, dict.fromkeys((said_of(senses, "zh", translation), *senses))):
        known = [entry for entry in entries if entry.simplified == sense]
        known = known or source.look_up(sense, "zh")
        entry = next((entry for entry in known if entry.means(word)), main_entry(known))
        found[sense] = entry or _unlisted(source, sense)
    for other in entries:
        found.setdefault(other.simplified, other)
    return tuple(found.values())


def _unlisted(source: Dictionary, word: str) -> Entry:
    """An entry for a Chinese word that the dictionary lacks: how it is written and read."""
    readings = tuple(Syllable(text, tone_of(text)) for _, text in source.pinyin(word))
    return Entry(word, to_script(word, "traditional"), readings, ())
