"""The words for codes: roles, categories, actions, reasons, in the interface's language.

The parts below the window speak in codes and plain English; here each code has its words, marked
for translation. Everything returned is plain text.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.datamodel.page import Notice, Role
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.datamodel.word import LEVEL_CODES, LEVELS, WordState
from reader.errors import ReaderError
from reader.languages import INTERFACE_LANGUAGES, NAMES
from reader.network.addresses import Reach
from reader.policy import Action
from reader.spam.reasons import message_of
from reader.translation.packages.package import Package
from reader.translation.packages.store import Route
from reader.translation.servers.server import AnyRoute, Server
from reader.ui.texts.counts import Counts
from reader.ui.texts.i18n import QT_TRANSLATE_NOOP, message_text, translated
from reader.vocabulary.levels import level_name

if TYPE_CHECKING:  # measured on a thread
    from reader.vocabulary.difficulty import Difficulty

_ROLES: Mapping[Role, str] = {
    Role.TITLE: QT_TRANSLATE_NOOP("Role", "Title"),
    Role.BYLINE: QT_TRANSLATE_NOOP("Role", "Byline"),
    Role.BODY: QT_TRANSLATE_NOOP("Role", "Article"),
    Role.NAVIGATION: QT_TRANSLATE_NOOP("Role", "Navigation"),
    Role.RELATED: QT_TRANSLATE_NOOP("Role", "Related"),
    Role.COMMENTS: QT_TRANSLATE_NOOP("Role", "Comments"),
    Role.SHARE: QT_TRANSLATE_NOOP("Role", "Share"),
    Role.LEGAL: QT_TRANSLATE_NOOP("Role", "Legal"),
    Role.ADVERT: QT_TRANSLATE_NOOP("Role", "Advert"),
    Role.SPAM: QT_TRANSLATE_NOOP("Role", "Spam"),
    Role.OTHER: QT_TRANSLATE_NOOP("Role", "Other"),
}

_CATEGORIES: Mapping[Category, str] = {
    Category.ADULT: QT_TRANSLATE_NOOP("Category", "Adult"),
    Category.GAMBLING: QT_TRANSLATE_NOOP("Category", "Gambling"),
    Category.PHARMA: QT_TRANSLATE_NOOP("Category", "Medicines"),
    Category.COUNTERFEIT: QT_TRANSLATE_NOOP("Category", "Counterfeits"),
    Category.FINANCE: QT_TRANSLATE_NOOP("Category", "Loans and money"),
    Category.SEO: QT_TRANSLATE_NOOP("Category", "Link selling"),
    Category.DOWNLOAD: QT_TRANSLATE_NOOP("Category", "Downloads"),
    Category.NOVEL: QT_TRANSLATE_NOOP("Category", "Novel sites"),
    Category.HACK: QT_TRANSLATE_NOOP("Category", "Hacking"),
    Category.OTHER: QT_TRANSLATE_NOOP("Category", "Other spam"),
    Category.SPONSORED: QT_TRANSLATE_NOOP("Category", "Sponsored"),
    Category.PROMOTION: QT_TRANSLATE_NOOP("Category", "Promotion"),
    Category.FOLLOW: QT_TRANSLATE_NOOP("Category", "Follow us"),
    Category.NEWSLETTER: QT_TRANSLATE_NOOP("Category", "Newsletter"),
}

_ACTIONS: Mapping[Action, str] = {
    Action.OFF: QT_TRANSLATE_NOOP("Action", "Leave alone"),
    Action.FLAG: QT_TRANSLATE_NOOP("Action", "Flag"),
    Action.ASK: QT_TRANSLATE_NOOP("Action", "Ask each time"),
    Action.HIDE: QT_TRANSLATE_NOOP("Action", "Hide"),
}


#: What the choices of the settings are called, by value.
CHOICES: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("Choice", "As the system"),
    **INTERFACE_LANGUAGES,
    "as-is": QT_TRANSLATE_NOOP("Choice", "As they are"),
    "simplified": QT_TRANSLATE_NOOP("Choice", "Simplified"),
    "traditional": QT_TRANSLATE_NOOP("Choice", "Traditional"),
    "system": QT_TRANSLATE_NOOP("Choice", "As the system"),
    "light": QT_TRANSLATE_NOOP("Choice", "Light"),
    "dark": QT_TRANSLATE_NOOP("Choice", "Dark"),
    "side-by-side": QT_TRANSLATE_NOOP("Choice", "Side by side"),
    "interleaved": QT_TRANSLATE_NOOP("Choice", "Interleaved"),
    "original": QT_TRANSLATE_NOOP("Choice", "Original only"),
    "translation": QT_TRANSLATE_NOOP("Choice", "Translation only"),
    "package": QT_TRANSLATE_NOOP("Choice", "Language packages"),
    "server": QT_TRANSLATE_NOOP("Choice", "A LibreTranslate server"),
    "model": QT_TRANSLATE_NOOP("Choice", "A language model"),
    "off": QT_TRANSLATE_NOOP("Choice", "Off"),
    "dim-translation": QT_TRANSLATE_NOOP("Choice", "Dim the translation"),
    "blur-translation": QT_TRANSLATE_NOOP("Choice", "Blur the translation"),
    "dim-original": QT_TRANSLATE_NOOP("Choice", "Dim the original"),
    "blur-original": QT_TRANSLATE_NOOP("Choice", "Blur the original"),
    "source": QT_TRANSLATE_NOOP("Choice", "The original"),
    "target": QT_TRANSLATE_NOOP("Choice", "The translation"),
    "turns": QT_TRANSLATE_NOOP("Choice", "Both, by turns"),
    "none": QT_TRANSLATE_NOOP("Choice", "None"),
    "never": QT_TRANSLATE_NOOP("Choice", "Never"),
    "ask": QT_TRANSLATE_NOOP("Choice", "Only when asked for"),
    "always": QT_TRANSLATE_NOOP("Choice", "Always"),
    "debug": QT_TRANSLATE_NOOP("Choice", "Everything"),
    "info": QT_TRANSLATE_NOOP("Choice", "The usual"),
    "warning": QT_TRANSLATE_NOOP("Choice", "Only trouble"),
    **{
        code: name
        for language, codes in LEVEL_CODES.items()
        for code, name in zip(codes, LEVELS[language], strict=True)
    },
}


def role_name(role: Role) -> str:
    """What a kind of section is called."""
    return QCoreApplication.translate("Role", _ROLES[role])


def category_name(category: Category) -> str:
    """What a category of spam or advert is called."""
    return QCoreApplication.translate("Category", _CATEGORIES[category])


def action_name(action: Action) -> str:
    """What is done with a kind of section."""
    return QCoreApplication.translate("Action", _ACTIONS[action])


def choice_name(value: str) -> str:
    """What a choice of a setting is called; the value itself where it has no name."""
    return QCoreApplication.translate("Choice", CHOICES[value]) if value in CHOICES else value


def language_word(code: str) -> str:
    """The name of a language in the interface's language; the code where it is unknown."""
    return translated(NAMES[code]) if code in NAMES else code


def language_title(code: str) -> str:
    """The same at the beginning of a line: many languages write it small within a sentence."""
    word = language_word(code)
    return word[:1].upper() + word[1:]


def percent(share: float) -> str:
    """A share of 0 to 1 in whole percent, never split from its sign."""
    return QCoreApplication.translate("Number", "{0}\u00a0%").format(round(share * 100))


def labelled(name: str, text: str) -> str:
    """A text behind what it is called, or what it is about."""
    return QCoreApplication.translate("Label", "{0}: {1}").format(name, text)


def byte_size(size: int) -> str:
    """A size in bytes as megabytes, as language packages are told in; small ones in kilobytes."""
    if size < 100_000:
        number = str(round(size / 1000) or min(size, 1))
        return QCoreApplication.translate("Number", "{0}\u00a0kB").format(number)
    value = size / 1_000_000
    number = QLocale().toString(value, "f", 0 if value >= 10 else 1)
    return QCoreApplication.translate("Number", "{0}\u00a0MB").format(number)


def reasons(verdict: Verdict) -> str:
    """Why a section is held to be spam or an advert, in one line."""
    between = QCoreApplication.translate("Reason", "; ")
    return between.join(reason_words(reason) for reason in verdict.reasons)


def separator() -> str:
    """What stands between the things of a list."""
    return QCoreApplication.translate("List", ", ")


def empty_section() -> str:
    """What stands for a section without text."""
    return QCoreApplication.translate("Role", "Picture")


def reason_words(reason: Reason) -> str:
    """One ground of a verdict in plain words."""
    return message_text(message_of(reason))


def error_text(error: ReaderError) -> str:
    """What went wrong and what to do, in the interface's language."""
    return message_text(error.message)


def notice_text(notice: Notice) -> str:
    """What a page's notice says, in the interface's language."""
    return message_text(notice.message)


def request_reason(reason: str) -> str:
    """What a request was made for."""
    return translated(reason)


def day(when: datetime) -> str:
    """A date, as people write it."""
    shown = QDate(when.year, when.month, when.day)
    return QLocale().toString(shown, QCoreApplication.translate("Date", "d MMMM yyyy"))


def moment(when: datetime) -> str:
    """A date with its time, as this computer's clock shows it where the offset is known."""
    local = when.astimezone() if when.tzinfo else when
    return QCoreApplication.translate("Date", "{0}, {1}").format(day(local), f"{local:%H:%M}")


def package_label(package: Package) -> str:
    """What made a translation, in a few words."""
    if package.builtin:
        return QCoreApplication.translate("Package", "starter package, rough")
    return f"Argos {package.source}→{package.target} {package.version}".rstrip()


def server_label(server: Server) -> str:
    """The server that makes translations, in a few words."""
    if server.reach is Reach.HERE:
        return QCoreApplication.translate("Package", "{0} on this computer").format(server.id)
    return QCoreApplication.translate("Package", "{0} at {1}").format(server.id, server.host)


def route_label(route: AnyRoute) -> str:
    """What makes the translations of a pair, in a few words."""
    if not isinstance(route, Route):
        return server_label(route.server)
    labels = " + ".join(dict.fromkeys(package_label(package) for package in route.legs))
    if len(route.legs) == 1:
        return labels
    return QCoreApplication.translate("Package", "{0}, through English").format(labels)


_STATES: Mapping[WordState, str] = {
    WordState.MET: QT_TRANSLATE_NOOP("WordState", "Looked up"),
    WordState.NEW: QT_TRANSLATE_NOOP("WordState", "New"),
    WordState.LEARNING: QT_TRANSLATE_NOOP("WordState", "Learning"),
    WordState.KNOWN: QT_TRANSLATE_NOOP("WordState", "Known"),
}


def difficulty_text(found: Difficulty, *, short: bool = False) -> str:
    """How difficult a text is: "HSK 5 · 92 % known · 14 new words"; of an excerpt it says so.

    Args:
        found: of the text.
        short: without the number of new words.
    """
    said = [level_name(found.level, found.language)]
    if found.known is not None:
        known = QCoreApplication.translate("Difficulty", "{0} known")
        said.append(known.format(percent(found.known)))
        if not short:
            said.append(Counts().new_words(found.new))
    form = "{0}" if found.whole else QCoreApplication.translate("Difficulty", "Excerpt: {0}")
    return form.format(" · ".join(said))


def state_name(state: WordState) -> str:
    """What a state is called in a list."""
    return QCoreApplication.translate("WordState", _STATES[state])
