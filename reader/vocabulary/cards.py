"""The list of words as a deck for Anki: a card that asks for the word, and one with a gap.

The package is written by `genanki`. Ids of the deck and of its kinds of notes are fixed, and a note
is known by its language and word, so that Anki brings a deck up to date when it is imported again.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from html import escape

from reader.datamodel.word import Word
from reader.dictionary.tones import tone_of
from reader.export.safety import one_line, safe_url
from reader.resources import resource_path
from reader.vocabulary.levels import level_name
from reader.vocabulary.words import word_pattern

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

    sides = {"qfmt": _template(f"{kind}-front"), "afmt": _template(f"{kind}-back")}
    return genanki.Model(
        number,
        f"{_DECK} {kind}",
        fields=[{"name": name} for name in fields],
        templates=[{"name": kind.title(), **sides}],
        css=_css(),
        **options,
    )


def _template(name: str) -> str:
    return resource_path("export", "anki", f"{name}.html").read_text("utf-8")


def _css() -> str:
    return resource_path("export", "anki", "card.css").read_text("utf-8")
