"""What the dictionary has on a word in its sentence, ready to be shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.dictionary.english import stems
from reader.dictionary.entries import Entry, main_entry
from reader.dictionary.senses import is_grammar, phrase_at, said_of, senses_of, senses_of_form
from reader.dictionary.store import Dictionary
from reader.languages import is_chinese

_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")


@dataclass(frozen=True, slots=True)
class Explanation:
    """A word, its entries, and the characters it is made of; without entries it is unknown."""

    word: str
    entries: tuple[Entry, ...] = ()
    parts: tuple[Entry, ...] = ()


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
    if entries := source.look_up(word, "zh"):
        found = word
    elif match := source.look_up_at(text, offset, language):
        found, entries = text[match.start : match.end], list(match.entries)
    if not entries:
        return Explanation(word)
    ordered = _meant_first(found, entries, translation)
    return Explanation(found, tuple(ordered), tuple(source.components(ordered[0])))


def _meant_first(word: str, entries: Sequence[Entry], translation: str) -> list[Entry]:
    """The entries of a Chinese word: the meaning that is meant first, names last."""
    main = main_entry(entries)
    glosses = [sense for entry in entries for gloss in entry.glosses for sense in gloss.split(";")]
    possible = (*senses_of(word), *glosses)
    sense = stems(said_of(possible, "en", translation) or possible[0])
    for entry in sorted(entries, key=lambda entry: entry is not main):
        for gloss in entry.glosses:
            if any(stems(part) == sense for part in gloss.split(";")):
                others = (other for other in entry.glosses if other is not gloss)
                first = replace(entry, glosses=(gloss, *others))
                return [first, *(other for other in entries if other is not entry)]
    return sorted(entries, key=lambda entry: entry is not main)


def _explain_english(
    source: Dictionary, text: str, offset: int, word: str, translation: str
) -> Explanation:
    spans = [match.span() for match in _WORD.finditer(text)]
    number = next((n for n, (start, end) in enumerate(spans) if start <= offset < end), None)
    phrase = phrase_at(text, spans, number, spaced=True) if number is not None else None
    entries: Sequence[Entry] = ()
    if phrase is not None:
        found, senses = text[phrase[0] : phrase[1]], phrase[2]
    elif match := source.look_up_at(text, offset, "en"):
        found, entries = text[match.start : match.end], match.entries
        senses = senses_of_form(found)
        if is_grammar(found.lower()):
            entries = [entry for entry in entries if entry.means(found)]
    else:
        return Explanation(word)
    said = said_of(senses, "zh", translation)
    ordered = _answers(source, dict.fromkeys((said, *senses)), found, entries)
    return Explanation(found, tuple(ordered))


def _answers(
    source: Dictionary, senses: Iterable[str], word: str, entries: Sequence[Entry]
) -> Iterator[Entry]:
    """The entries of senses in their order, then all others."""
    shown = set()
    for sense in filter(None, senses):
        known = [entry for entry in entries if entry.simplified == sense]
        known = known or source.look_up(sense, "zh")
        entry = next((entry for entry in known if entry.means(word)), main_entry(known))
        if entry is not None:
            shown.add(entry.simplified)
            yield entry
    yield from (entry for entry in entries if entry.simplified not in shown)
