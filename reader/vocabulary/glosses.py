"""Short meanings for the words of a text that a reader does not know."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.datamodel.word import Gloss, Passage
from reader.dictionary import Dictionary, Entry, main_entry
from reader.dictionary.senses import (
    phrases_at,
    said_of,
    senses_of_form,
)
from reader.languages import is_traditional
from reader.text.script import to_script
from reader.text.senses import is_grammar, senses_of
from reader.vocabulary.difficulty import Knowledge, TextWord, words_of
from reader.vocabulary.levels import level_of

#: Chinese words that are looked at for an English one.
_CANDIDATES = 8

#: The longest meaning, in characters; more is an explanation.
_LONGEST = 24

_ASIDE = re.compile(r"\([^)]{0,200}\)|\[[^\]]{0,200}\]")
_LEAD = re.compile(r"^(to be |to |a |an |the )(?=.{3})")

#: A gloss that begins so tells of the word, not what it means.
_ABOUT_WORD = re.compile(
    r"(CL:|variant of|old variant|see |abbr\.|surname|used |\(bound form\)$|classifier|particle|"
    r"auxiliary|prefix|suffix|interjection|indicat|express|onom)"
)


def glosses(
    passage: Passage, knowledge: Knowledge, source: Dictionary, answer: str = "zh"
) -> tuple[Gloss, ...]:
    """The words of a text that are not known, each with a meaning of a few characters.

    Words that make a phrase with their neighbours are glossed as one. Words of grammar, of which a
    meaning tells nothing, get no gloss, nor does what counts something behind a number.

    Args:
        passage: a paragraph.
        knowledge: what the reader knows of its language.
        source: the dictionary; words that it lacks get no gloss.
        answer: the Chinese that English words are glossed in, a code.

    Raises:
        StorageError: the dictionary cannot be read.
    """
    language = passage.language
    answers = "en" if language == "zh" else "zh"
    whole = words_of(passage.text, language)
    words = [part for word in whole for part in _parts(word, language, source)]
    places = [(word.start, word.end) for word in words]
    found: list[Gloss] = []
    for number, word in enumerate(words):
        glossed = found[-1].end if found else 0
        is_known = knowledge.has(word.text, word.level) or _is_grammar(passage, word)
        if word.start < glossed or is_known:
            continue
        written = passage.text[word.start : word.end]
        phrases = phrases_at(passage.text, places, number, spaced=language == "en")
        options = [phrase for phrase in phrases if phrase[0] >= glossed][:1]
        options.append((word.start, word.end, _common(written, word.text, language)))
        translation = _translation(passage, word.start)
        if not any(said_of(senses, answers, translation) for _, _, senses in options):
            options.append((word.start, word.end, _possible(word.text, language, source)))
        start, end, meaning = _meant(options, answers, translation)
        if meaning:
            script = "traditional" if is_traditional(answer) else "as-is"
            found.append(Gloss(start, end, word.text, to_script(meaning, script)))
    return tuple(found)


def _meant(
    options: Sequence[tuple[int, int, Sequence[str]]], language: str, translation: str
) -> tuple[int, int, str]:
    """Of a phrase and its word the first whose sense is in the translation, else the first."""
    for start, end, senses in options:
        if sense := said_of(senses, language, translation):
            return start, end, sense
    start, end, senses = next((option for option in options if option[2]), options[0])
    return start, end, next(iter(senses), "")


def _parts(word: TextWord, language: str, source: Dictionary) -> Iterator[TextWord]:
    """A word; of a Chinese one that no dictionary has, the words of several characters in it."""
    if language != "zh" or _is_known(word.text, source):
        yield word
        return
    start, end = 0, len(word.text) - 1
    while start < len(word.text) - 1:
        part = word.text[start:end]
        if len(part) > 1 and _is_known(part, source):
            level = level_of(part, "zh") or word.level
            yield TextWord(word.start + start, word.start + end, part, level)
            start, end = end, len(word.text)
        elif len(part) > 1:
            end -= 1
        else:
            start, end = start + 1, len(word.text)


def _is_grammar(passage: Passage, word: TextWord) -> bool:
    """Whether a word has no meaning to be shown: one of grammar, or what counts by a number."""
    written = passage.text[word.start : word.end]
    counts = word.start > 0 and passage.text[word.start - 1].isdecimal()
    return counts or is_grammar(written.lower()) or is_grammar(word.text)


def _translation(passage: Passage, place: int) -> str:
    """What stands on the other side for the sentence at a place."""
    end = 0
    for sentence, translation in passage.sentences:
        start = passage.text.find(sentence, end)
        end = start + len(sentence) if start >= 0 else end
        if start <= place < end:
            return translation
    return ""


def _is_known(word: str, source: Dictionary) -> bool:
    return bool(senses_of(word) or _possible(word, "zh", source))


def _common(written: str, word: str, language: str) -> tuple[str, ...]:
    """What a word means in news, the commonest first; `written` is its form in the text."""
    if language == "zh":
        return senses_of(word)
    return tuple(dict.fromkeys((*senses_of_form(written), *senses_of_form(word))))


@lru_cache(maxsize=5_000)
def _possible(word: str, language: str, source: Dictionary) -> tuple[str, ...]:
    """What the dictionary has on a word; English ones take some milliseconds."""
    if language == "zh":
        return tuple(_meanings(source.look_up(word)))
    entries = source.look_up(word, "en", _CANDIDATES)
    return tuple(entry.simplified for entry in entries if entry.means(word))


def _meanings(entries: Sequence[Entry]) -> Iterator[str]:
    """The meanings that are short, without what stands in brackets."""
    entry = main_entry(entries)
    for meaning in entry.glosses if entry else ():
        if not _ABOUT_WORD.match(meaning):
            for sense in _ASIDE.sub(" ", meaning).split(";"):
                plain = _LEAD.sub("", " ".join(sense.split())).strip(" ,")
                if plain and len(plain) <= _LONGEST and not _ABOUT_WORD.match(plain):
                    yield plain
