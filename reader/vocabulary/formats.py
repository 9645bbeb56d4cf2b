"""The list of words to and from files, by their endings."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from html import escape
from pathlib import Path

from reader.cancellation import CancelToken, TimeLimit, file_limit
from reader.datamodel.word import Word
from reader.dictionary import dictionary, explain
from reader.dictionary.readings import tone_of
from reader.export.safety import one_line, safe_url
from reader.export.sentence_pairs import guarded_cell, tsv_cell
from reader.limits import MAX_WORDS_BYTES, MAX_WORDS_SECONDS
from reader.resources import resource_path
from reader.system.files import read_chosen
from reader.vocabulary.levels import level_name, level_of
from reader.vocabulary.lists import WordList, read_list
from reader.vocabulary.word_entries import Context, word_of, word_pattern


def written(words: Sequence[Word], ending: str, now: datetime) -> bytes:
    """The words as a file.

    Args:
        words: of the list.
        ending: ".apkg" for Anki, ".csv"; TSV for all others.
        now: the time that is written into a package.
    """
    match ending.lower():
        case ".apkg":
            return words_apkg(words, now)
        case ".csv":
            return words_csv(words).encode("utf-8")
    return words_tsv(words).encode("utf-8")


def read_file(path: Path, now: datetime, cancel: CancelToken | None = None) -> WordList:
    """The words of a file; see `read_list`.

    Raises:
        ReaderError: it cannot be read, is no list of words, or takes too long.
        Cancelled: the token was cancelled.
    """
    limit = file_limit(MAX_WORDS_SECONDS, cancel)
    found = read_list(read_chosen(path, MAX_WORDS_BYTES), now, limit)
    return replace(found, words=tuple(_completed(word, limit) for word in found.words))


def _completed(word: Word, limit: TimeLimit) -> Word:
    """A word of a list; what the list does not say of it is what the dictionary has."""
    limit.check()
    word = replace(word, level=level_of(word.text, word.language))
    if word.meaning:
        return word
    found = explain(dictionary(), word.text, 0, word.text, word.language)
    known = word_of(found, Context(word.language), word.added)
    if known is None:
        return word
    return replace(
        word,
        form=word.form or known.form,
        reading=word.reading or known.reading,
        meaning=known.meaning,
    )


#: The first line; the import finds its way by it.
COLUMNS = (
    "word", "traditional", "reading", "meaning", "language", "level", "state",
    "sentence", "translation", "source", "address", "date",
)  # fmt: skip


def words_tsv(words: Iterable[Word]) -> str:
    """One word a line, cells divided by tabs, quoted and guarded as in all tables."""
    rows = (COLUMNS, *map(_cells, words))
    return "".join("\t".join(map(tsv_cell, row)) + "\n" for row in rows)


def words_csv(words: Iterable[Word]) -> str:
    """One word a line, as RFC 4180 has it, with a byte order mark: else Excel misreads Chinese."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    writer.writerows([guarded_cell(cell) for cell in _cells(word)] for word in words)
    return "\ufeff" + file.getvalue()


def _cells(word: Word) -> Sequence[str]:
    return (
        word.text,
        word.form,
        word.reading,
        word.meaning,
        word.language,
        level_name(word.level, word.language),
        word.state.value,
        word.sentence,
        word.translation,
        word.title,
        word.address,
        word.added.date().isoformat(),
    )


#: Made once at random, as genanki asks.
_DECK_ID = 1_764_130_271
_WORD_MODEL_ID = 1_607_392_319
_CLOZE_MODEL_ID = 1_998_204_517

#: What begins an order to Anki: "[sound:", "{{field}}", "{{c1::".
_ORDERS = str.maketrans({character: f"&#{ord(character)};" for character in "[]{}"})

_DECK = "Bilingual Reader"
_FIELDS = ("Word", "Traditional", "Reading", "Meaning", "Sentence", "Translation", "Source")
_CLOZE_FIELDS = ("Text", "Reading", "Meaning", "Translation", "Source")


def words_apkg(words: Iterable[Word], made: datetime) -> bytes:
    """A package that Anki imports, with a note a word, and one with a gap for each sentence.

    Args:
        words: of the list. Those of which only the word is known would be cards without a back, and
            are left out.
        made: the time that is written into the package.
    """
    import genanki

    deck = genanki.Deck(_DECK_ID, _DECK)
    word_model = _model(_WORD_MODEL_ID, "word", _FIELDS)
    cloze = genanki.Model.CLOZE
    cloze_model = _model(_CLOZE_MODEL_ID, "cloze", _CLOZE_FIELDS, model_type=cloze)
    for word in words:
        if not (word.meaning or word.sentence):
            continue
        tags = _tags(word)
        guid = genanki.guid_for(word.language, word.text)
        deck.add_note(genanki.Note(word_model, _fields(word), tags=tags, guid=guid))
        if gap := _with_gap(word):
            guid = genanki.guid_for(word.language, word.text, "cloze")
            deck.add_note(genanki.Note(cloze_model, [gap, *_back(word)], tags=tags, guid=guid))
    file = io.BytesIO()
    genanki.Package(deck).write_to_file(file, timestamp=made.timestamp())
    return file.getvalue()


def coloured(reading: str) -> str:
    """Pinyin as HTML, each syllable of the class of its tone: `tone1` to `tone5`."""
    return " ".join(
        f'<span class="tone{tone_of(part)}">{_plain(part)}</span>' for part in reading.split()
    )


def marked(word: Word, before: str, after: str) -> str:
    """The sentence of a word as HTML, with marks around the word wherever it stands.

    Args:
        word: with its sentence; an English one may stand there in another form.
        before: HTML before the word.
        after: HTML after it.
    """
    sentence = one_line(word.sentence)
    parts = word_pattern(word).split(sentence)  # every other part is the word
    if len(parts) == 1:
        return _plain(sentence)
    shown = (f"{before}{_plain(p)}{after}" if n % 2 else _plain(p) for n, p in enumerate(parts))
    return "".join(shown)


def _plain(text: str) -> str:
    """Text as HTML in which nothing is an order to Anki: sounds, fields and gaps stay letters."""
    return escape(text).translate(_ORDERS)


def _with_gap(word: Word) -> str:
    gap = marked(word, "{{c1::", "}}")
    return gap if "{{c1::" in gap else ""


def _fields(word: Word) -> list[str]:
    sentence = marked(word, "<b>", "</b>")
    head = [_plain(one_line(word.text)), _plain(one_line(word.form)), coloured(word.reading)]
    return [*head, _plain(one_line(word.meaning)), sentence, *_back(word)[2:]]


def _back(word: Word) -> Sequence[str]:
    return (
        " · ".join(filter(None, [_plain(one_line(word.text)), coloured(word.reading)])),
        _plain(one_line(word.meaning)),
        _plain(one_line(word.translation)),
        _source(word),
    )


def _source(word: Word) -> str:
    """Title and date; the title leads to the page where that is on the web."""
    title, url = _plain(one_line(word.title)), safe_url(word.address)
    if url and not url.startswith("mailto:"):
        title = f'<a href="{escape(url)}">{title or _plain(url)}</a>'
    return " · ".join(filter(None, [title, word.added.date().isoformat()]))


def _tags(word: Word) -> list[str]:
    """Language, level and state; Anki's tags hold no spaces."""
    level = level_name(word.level, word.language).replace(" ", "-")
    return [tag for tag in (word.language, level, word.state.value) if tag]


def _model(number: int, kind: str, fields: Sequence[str], **options: object) -> object:
    """A kind of notes, "word" or "cloze": what its cards show stands in two templates."""
    import genanki

    sides = {"qfmt": _template(f"{kind}-front.html"), "afmt": _template(f"{kind}-back.html")}
    return genanki.Model(
        number,
        f"{_DECK} {kind}",
        fields=[{"name": name} for name in fields],
        templates=[{"name": kind.title(), **sides}],
        css=_template("card.css"),
        **options,
    )


def _template(name: str) -> str:
    return resource_path("export", "anki", name).read_text("utf-8")
