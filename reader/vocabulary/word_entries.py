"""Words for the list, made of what the dictionary has on them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from reader.datamodel.word import Word, WordState
from reader.dictionary import Entry, Explanation, main_entry
from reader.dictionary.english import forms as irregular_forms
from reader.vocabulary.levels import learned_language, lemma, level_of

#: Characters of a meaning, and answers to an English word.
_LONGEST = 160
_ANSWERS = 4

#: Characters of a meaning in a line of a list.
_SHORT = 32


@dataclass(frozen=True, slots=True)
class Context:
    """Where a word was met: its sentence with the translation, and the page.

    Attributes:
        language: of the sentence, a code.
        address: of the page, or its path.
        answer: the Chinese that the meaning of an English word is given in, a code.
    """

    language: str
    sentence: str = ""
    translation: str = ""
    title: str = ""
    address: str = ""
    answer: str = "zh"


def is_word(text: str) -> bool:
    """Whether a text can be learned as a word; a number cannot."""
    return any(map(str.isalpha, text))


def word_of(
    found: Explanation, context: Context, now: datetime, state: WordState = WordState.NEW
) -> Word | None:
    """A word as it is kept; None for a number, and for one of a language without a dictionary.

    Args:
        found: what the dictionary has on it; without entries the word is kept by itself.
        context: where it was met.
        now: aware.
        state: how well it is known.
    """
    language = learned_language(context.language)
    if not language or not is_word(found.word):
        return None
    entry = main_entry(found.entries) if language == "zh" else None
    text = entry.simplified if entry else lemma(found.word, language)
    form = entry.traditional if entry and entry.traditional != text else ""
    return Word(
        language=language,
        text=text,
        form=form,
        reading=entry.reading if entry else "",
        meaning=_glosses(entry) if entry else _answers(found, context.answer),
        level=level_of(text, language),
        state=state,
        sentence=context.sentence.strip(),
        translation=context.translation.strip(),
        title=context.title,
        address=context.address,
        added=now,
    )


def word_pattern(word: Word) -> re.Pattern[str]:
    """Finds a word in its sentence, in one group; an English one may stand there in other forms."""
    if word.language == "zh":
        forms = [form for form in (word.text, word.form) if form]
        return re.compile("(" + "|".join(map(re.escape, forms)) + ")")
    stem = word.text[:-1] if word.text[-1:] in ("e", "y") and len(word.text) > 3 else word.text
    last = re.escape(stem[-1:])
    forms = [re.escape(stem) + rf"(?:{last})?(?:e|y|s|es|ed|d|ing|ies|ied|er|est|ly)?"]
    forms += map(re.escape, irregular_forms(word.text))
    return re.compile(rf"\b({'|'.join(forms)})\b", re.I)


def short_meaning(word: Word) -> str:
    """The first meanings of a word, as a line has room for them."""
    first, *others = word.meaning.split("; ")
    shown = first.partition(" (")[0] or first
    for meaning in others:
        if len(shown) + len(meaning) > _SHORT:
            break
        shown += f"; {meaning}"
    return shown


def _glosses(entry: Entry) -> str:
    kept = [gloss for gloss in entry.glosses if not gloss.startswith("CL:")]
    return _joined(kept or entry.glosses)


def _answers(found: Explanation, language: str) -> str:
    """What an English word means: in Chinese, or what a dictionary of the reader's says first."""
    words = dict.fromkeys(entry.written_in(language) for entry in found.entries)
    said = [line for meaning in found.own[:1] for line in meaning.text.split("\n") if line.strip()]
    return _joined(tuple(words)[:_ANSWERS] or said[:_ANSWERS])


def _joined(meanings: Sequence[str]) -> str:
    """As many meanings as a card has room for, at least the first."""
    text = ""
    for meaning in meanings:
        longer = f"{text}; {meaning}" if text else meaning[:_LONGEST]
        if len(longer) > _LONGEST:
            break
        text = longer
    return text
