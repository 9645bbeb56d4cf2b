"""What a story tells by headline and lead, as clustering compares it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from reader.clustering.days import days_in, without_days
from reader.clustering.reports import Report, term
from reader.datamodel.word import LEVELS
from reader.dictionary import Dictionary
from reader.dictionary.english import stem, words
from reader.extraction.layout.sentences import split
from reader.languages import base_language, is_chinese
from reader.library.names import Names, common_names, function_words, names_in, spelled_out
from reader.search.tokens import fold
from reader.translation.sentences.numerals import find_numbers, values_in_words
from reader.vocabulary.levels import leveled

#: The language that all reports are compared in; nearly every package leads from or to it.
PIVOT = "en"
_HAN_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
_WORD = re.compile(r"[^\W\d_]{2,}")
#: Chinese number words that count something.
_COUNTED = re.compile(
    "(?<![〇零一二两三四五六七八九十百千万亿])[〇零一二两三四五六七八九十百千万亿]++(?=[名人头只架座艘部件个天岁年度枚项家户所起])"
)
_YEARS = range(1900, 2101)
_SMALLEST = 3
#: Words of all news, whatever they are of, and how many reports they stand in.
_NEWS = """
said say says saying told tell announced announce reported report statement according spokesman
spokeswoman official officials minister prime president government state vice former leader head
people person percent million billion trillion dollar dollars yuan euro euros yen year years month
week day today time first second third new news local country national international city
monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night
january february march april june july august september october november december
"""
_OF_NEWS = 1 / 8
#: Of a word by its level, from the first one on.
_BY_LEVEL = (0.0, 1 / 40, 1 / 60, 1 / 120, 1 / 250, 1 / 600, 1 / 600, 1 / 900)
#: Of countries and great organisations.
_OF_COUNTRIES = 1 / 60


@dataclass(frozen=True, slots=True)
class Told:
    """A headline and a lead in one language."""

    headline: str
    lead: str
    language: str

    def sentences(self) -> tuple[str, ...]:
        """What is to be translated: the headline, and the lead sentence by sentence."""
        return tuple(dict.fromkeys(filter(None, (self.headline, *self._lead_sentences()))))

    def translated(self, made: Mapping[str, str]) -> Told | None:
        """It in English; None where it is in English, or its headline has no translation."""
        headline = made.get(self.headline, "")
        if self.language == PIVOT or not headline:
            return None
        lead = (made.get(sentence, "") for sentence in self._lead_sentences())
        return Told(headline, " ".join(lead), PIVOT)

    def _lead_sentences(self) -> Iterator[str]:
        return (self.lead[s.start : s.end] for s in split(self.lead, self.language))


def report_of(
    told: Told,
    translated: Told | None,
    *,
    story: int,
    feed: int,
    published: datetime,
    dictionary: Dictionary | None,
) -> Report:
    """The report of a story.

    Args:
        told: as it was written.
        translated: in English; None where it is in English, or no package translates it.
        story: the id of the story.
        feed: that of its feed.
        published: when.
        dictionary: tells Chinese names.
    """
    compared = translated or told
    headline, lead = _found(told, dictionary)
    names = headline.names | lead.names
    counted = frozenset(_numbers(told.headline))
    if translated is not None:
        headline, lead = _found(translated, dictionary)
        names |= headline.names | lead.names
    kind, left = base_language(compared.language), frozenset(map(stem, names))
    return Report(
        story=story,
        feed=feed,
        moment=int(published.timestamp()),
        language=kind,
        # Beside the names: two reports of one person are not yet of one event.
        headline=_terms(kind, frozenset(_words(headline.rest, kind)) - left),
        lead=_terms(kind, frozenset(_words(lead.rest, kind)) - left),
        names=_terms("name", names),
        numbers=_terms("#", counted | frozenset(_numbers(told.lead))),
        counted=_terms("#", counted),
        days=tuple(sorted(days_in(f"{told.headline} {told.lead}", published))),
    )


def _found(told: Told, dictionary: Dictionary | None) -> tuple[Names, Names]:
    """The names of a headline and of a lead."""
    return (
        names_in(told.headline, told.language, dictionary, headline=True),
        names_in(told.lead, told.language, dictionary),
    )


def expected_shares() -> Mapping[int, float]:
    """How many of all reports common English words stand in, by their levels."""
    return _expected()


def _terms(kind: str, texts: Iterable[str]) -> tuple[int, ...]:
    return tuple(sorted({term(kind, text) for text in texts}))


def _words(text: str, language: str) -> Iterator[str]:
    """The words that count, by their stems; pairs of characters where no space divides words."""
    if is_chinese(language) or language == "ja":
        for run in _HAN_RUN.findall(fold(text)):
            yield from (run[i : i + 2] for i in range(len(run) - 1))
    elif language == "en":
        for word in re.findall(r"[\w.'’-]+", text):
            full = spelled_out(word.strip(".'’")) or word
            for part in words(full.replace("’", "'").replace("-", " ")):
                if part not in function_words() and part.isalpha() and len(part) > 1:
                    yield stem(part)
    else:
        yield from (word for word in _WORD.findall(fold(text)) if word not in function_words())


def _numbers(text: str) -> Iterator[str]:
    """The values of what is counted, in one form; those that may be years or are small left out."""
    plain = without_days(text)
    found = {value for number in find_numbers(plain) for value in number.values}
    if text.isascii():
        found |= values_in_words(plain)
    else:
        found |= {v for match in _COUNTED.findall(plain) for v in values_in_words(match)}
    yield from (f"{v:g}" for v in found if (v >= _SMALLEST and v not in _YEARS) or v % 1)


@cache
def _expected() -> Mapping[int, float]:
    shares = {
        term(language, stem(word) if language == "en" else word): _BY_LEVEL[level]
        for language in LEVELS
        for word, level in leveled(language).items()
    }
    shares |= {term("#", f"{number}"): _small(number) for number in range(1001)}
    shares |= dict.fromkeys((term("name", name) for name in common_names()), _OF_COUNTRIES)
    return shares | dict.fromkeys((term("en", stem(w)) for w in _NEWS.split()), _OF_NEWS)


def _small(number: int) -> float:
    """How many reports a small number stands in, round ones more often."""
    often = 0.3 / (number + 5)
    return often * (3 if number % 10 == 0 or number < 10 else 1)
