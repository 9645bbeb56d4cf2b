"""The words of the reading view: in the reader's language, a few in those of the article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache

from PySide6.QtCore import QDate, QLocale, QTime

from reader.datamodel.page import Page, Role, Section
from reader.datamodel.translation import Doubt
from reader.datamodel.word import Gloss
from reader.languages import (
    base_language,
    is_chinese,
    is_full_width,
    is_right_to_left,
    language_code,
    language_tag,
)
from reader.policy import ARTICLE_ROLES
from reader.resources import resource_path
from reader.ui.reading.modes import Side
from reader.ui.text import runs_right_to_left
from reader.ui.texts.counts import Counts
from reader.ui.texts.i18n import QT_TRANSLATE_NOOP, translate
from reader.untrusted import read_toml

#: From so many minutes on hours are told.
_LONG = 180

#: The day of the week in a format of Qt's, before or behind the day, with what joins the two.
_WEEKDAY = re.compile(r"^dddd(?:'[^']*'|[^dyM'])*|[\s,،]{0,3}dddd$")

#: Read in a minute: characters of Chinese or Japanese, words of other languages
#: (Brysbaert 2019, 238 words; Wang et al. 2019, about 260 to 400 characters).
_CHARACTERS_A_MINUTE = 350
_WORDS_A_MINUTE = 238
#: Around a part of a line that may be written in the other direction than the line.
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"

_OTHER_THAN_HAN = re.compile("[^\u3040-\u9fff]+")


def pending_text(language: str) -> str:
    """What stands in place of a translation that is on its way."""
    return _in_language(language, "waiting")


def side_name(side: Side) -> str:
    """What a half of the view is called, for those who hear it."""
    if side is Side.SOURCE:
        return translate("ReadingView", "Original")
    return translate("ReadingView", "Translation")


def picture_text() -> str:
    """What stands for a picture without a text."""
    return translate("ReadingView", "Picture")


def show_picture_text() -> str:
    """The link that asks for a picture."""
    return translate("ReadingView", "Show picture")


def meta_line(page: Page) -> str:
    """Site, date, author and reading time, as the page's own language writes them."""
    author = page.byline if page.byline.casefold() != page.site.casefold() else ""
    parts = [part for part in (page.site, _date(page), author, _length(page)) if part]
    if is_right_to_left(page.language) or any(map(runs_right_to_left, parts)):
        parts = [f"{_ISOLATE}{part}{_END_OF_ISOLATE}" for part in parts]
    return " · ".join(parts)


def _date(page: Page) -> str:
    moment: datetime | None = page.published
    if moment is None:
        return ""
    locale = QLocale(language_tag(page.language or "en"))
    day = QDate(moment.year, moment.month, moment.day)
    text = locale.toString(day, _day_format(locale))
    # Midnight to the second is what systems write where a page has a day alone.
    if not page.has_time or (moment.hour, moment.minute, moment.second) == (0, 0, 0):
        return text
    joint = " " if is_chinese(page.language) else ", "
    return text + joint + QTime(moment.hour, moment.minute).toString("HH:mm")


def _day_format(locale: QLocale) -> str:
    """How a language writes a day in full, without the day of the week."""
    if locale.language() is QLocale.Language.English:
        return "d MMMM yyyy"  # understood on both sides of the ocean
    return _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))


def _length(page: Page) -> str:
    texts = [b.text for s in page.sections if s.role in ARTICLE_ROLES for b in s.blocks]
    if is_full_width(page.language):
        count = sum(len(_OTHER_THAN_HAN.sub("", text)) for text in texts)
        if count == 0:
            return ""
        about = round(count, -2) if count > 300 else round(count, -1)
        characters = _in_language(page.language, "characters").format(about)
        minutes = _minutes(page, count / _CHARACTERS_A_MINUTE)
        return " · ".join(filter(None, (characters, minutes)))
    words = sum(len(text.split()) for text in texts)
    return _minutes(page, words / _WORDS_A_MINUTE)


def _minutes(page: Page, value: float) -> str:
    """How long it takes to read a page: in hours where minutes are many, "" where it is none."""
    if value >= _LONG:
        return f"{round(value / 60)}\u00a0{_in_language(page.language, 'hours')}"
    minutes = round(value)
    return f"{minutes}\u00a0{_in_language(page.language, 'minutes')}" if minutes else ""


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    return read_toml(resource_path("i18n", "page_words.toml").read_bytes())


def _in_language(language: str, name: str) -> str:
    """A word in the language of an article."""
    words, code = _words()[name], language_code(language)
    return words.get(code) or words.get(base_language(code)) or words["other"]


def hidden_text(sections: Sequence[Section]) -> str:
    """What a line says about the sections it stands for: "2 spam sections and 1 advert hidden"."""
    counts = Counter(s.role if s.role in (Role.SPAM, Role.ADVERT) else Role.BODY for s in sections)
    spam, adverts, total = counts[Role.SPAM], counts[Role.ADVERT], len(sections)
    say = Counts()
    if spam == total:
        return say.spam_sections_hidden(spam)
    if adverts == total:
        return say.adverts_hidden_here(adverts)
    if spam + adverts < total:
        return say.parts_hidden_here(total)
    text = translate("ReadingView", "{0} and {1} hidden")
    return text.format(say.spam_sections(spam), say.adverts(adverts))


_SHOWN: Mapping[Role, str] = {
    Role.SPAM: QT_TRANSLATE_NOOP("ReadingView", "Spam, shown"),
    Role.ADVERT: QT_TRANSLATE_NOOP("ReadingView", "Advert, shown"),
    Role.NAVIGATION: QT_TRANSLATE_NOOP("ReadingView", "Navigation, shown"),
    Role.RELATED: QT_TRANSLATE_NOOP("ReadingView", "Related, shown"),
    Role.COMMENTS: QT_TRANSLATE_NOOP("ReadingView", "Comments, shown"),
    Role.SHARE: QT_TRANSLATE_NOOP("ReadingView", "Share buttons, shown"),
    Role.LEGAL: QT_TRANSLATE_NOOP("ReadingView", "Legal, shown"),
    Role.OTHER: QT_TRANSLATE_NOOP("ReadingView", "Other part, shown"),
}


def box_title(section: Section) -> str:
    """What the header of a marked part says first."""
    shown = _SHOWN.get(section.role)
    return translate("ReadingView", shown) if shown else translate("ReadingView", "Flagged")


_DOUBTS: Mapping[Doubt, str] = {
    Doubt.ECHO: QT_TRANSLATE_NOOP("ReadingView", "The translation repeats the original."),
    Doubt.NUMBERS: QT_TRANSLATE_NOOP("ReadingView", "A number differs from the original."),
    Doubt.NEGATION: QT_TRANSLATE_NOOP("ReadingView", "A negation may be lost or added."),
    Doubt.REPETITION: QT_TRANSLATE_NOOP("ReadingView", "The translation repeats itself."),
    Doubt.TOO_SHORT: QT_TRANSLATE_NOOP(
        "ReadingView", "The translation is much shorter than the original."
    ),
    Doubt.TOO_LONG: QT_TRANSLATE_NOOP(
        "ReadingView", "The translation is much longer than the original."
    ),
    Doubt.UNKNOWN: QT_TRANSLATE_NOOP("ReadingView", "A word was unknown to the language package."),
    Doubt.LOW_SCORE: QT_TRANSLATE_NOOP(
        "ReadingView", "The language package was unsure of this sentence."
    ),
    Doubt.STAND_IN: QT_TRANSLATE_NOOP(
        "ReadingView", "The server gave no translation of this sentence; a package made this one."
    ),
}


def own_text() -> str:
    """Whose a translation is that the reader wrote or chose."""
    return translate("ReadingView", "Your translation")


def gloss_text(gloss: Gloss) -> str:
    """What the tooltip of a gloss says: the whole meaning, and what a click does."""
    return translate("ReadingView", "{0}: {1}\nClick: I know this word").format(
        gloss.word, gloss.meaning
    )


def doubt_text(doubts: Sequence[Doubt]) -> str:
    """Why a translation is doubtful, one reason a line."""
    return "\n".join(translate("ReadingView", _DOUBTS[doubt]) for doubt in doubts)
