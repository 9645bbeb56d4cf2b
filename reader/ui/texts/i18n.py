"""The languages of the interface: which there are, which one to use, and loading it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.languages import DRAFT_LANGUAGES, INTERFACE_LANGUAGES, language_code
from reader.messages import Message
from reader.resources import resource_path
from reader.ui.texts.pseudo import PSEUDO, PseudoTranslator

#: Translates a literal where no widget is; its context and its text are collected.
translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for translation where it stands, to be translated where it is shown.

    Qt's own is typed as giving any object; the tool that collects the texts knows both by name.
    """
    return text


def translated(text: str) -> str:
    """A text of the parts below the window, in the interface's language.

    These are collected by `tools/texts.py`.
    """
    return QCoreApplication.translate("Message", text)


def message_text(message: Message) -> str:
    """A message in the interface's language, and what is filled into it."""
    return message.render(translated)


def interface_language(chosen: str, system: QLocale) -> str:
    """The language of the interface.

    Args:
        chosen: a code of `INTERFACE_LANGUAGES`, that of `pseudo`, or "" for the system's.
        system: what the system prefers.
    """
    if chosen in (*INTERFACE_LANGUAGES, PSEUDO):
        return chosen
    return _nearest(next(iter(system.uiLanguages()), "en"))


def spoken_language() -> str:
    """The language of the interface as the program runs: dates are in it, too."""
    return _nearest(QLocale().name())


def _nearest(name: str) -> str:
    """The language of the interface that has the code of another; English where there is none."""
    own = {language_code(name): name for name in INTERFACE_LANGUAGES}
    return own.get(language_code(name), "en")


def known_languages(chosen: str, system: QLocale) -> tuple[str, ...]:
    """The languages a person reads, the best first, as tags.

    Args:
        chosen: the language set for the interface, or "" for the system's.
        system: what the system prefers. A system may be in a language that the interface does not
            speak: somebody whose system is German reads German.
    """
    return tuple(filter(None, (chosen, *system.uiLanguages())))


def conventions(own: QLocale, system: QLocale) -> QLocale:
    """How dates, times and numbers are written: in a language, as where the person lives.

    Args:
        own: the interface's language.
        system: what the system prefers, perhaps in a language that the interface does not speak.
    """
    if own.language() is system.language():
        return system
    there = QLocale(own.language(), own.script(), system.territory())
    return there if there.territory() is system.territory() else own


def install_translators(app: QCoreApplication, language: str) -> None:
    """Make the program, Qt's own dialogs, and dates speak a language.

    Another one that was installed is to be removed before: a program that starts has none, and
    looking for it would cost it several milliseconds.

    Args:
        app: what the translators are installed on; it owns them.
        language: what `interface_language` gave.
    """
    if language == PSEUDO:
        app.installTranslator(PseudoTranslator(app))
        return
    own = QLocale(language)
    QLocale.setDefault(conventions(own, QLocale.system()))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own_folder = str(resource_path("i18n"))
    catalogues = [(f"qtbase_{language}", qt_folder), (f"reader_{language}", own_folder)]
    if language in DRAFT_LANGUAGES:  # plurals that it lacks; Qt asks the last catalogue first
        catalogues.insert(1, ("reader_en", own_folder))
    for name, folder in catalogues:
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)


def remove_translators(app: QCoreApplication) -> None:
    """Make the program speak the English of its code."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
