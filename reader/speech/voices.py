"""Voices of the system: what one is, which one reads a language, and what speaks with it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log
from typing import Protocol

from reader.cancellation import CancelToken
from reader.errors import SpeechError
from reader.languages import base_language, english_name, language_code
from reader.messages import Message

#: Where the same language is spoken in several countries, the voices that are tried first.
_USUAL = {"en": ("en-us", "en-gb"), "es": ("es-es", "es"), "fr": ("fr-fr", "fr"), "zh": ("cmn",)}

#: Chinese that is not Mandarin, by first subtag (ISO 639-3).
_NOT_MANDARIN = frozenset({"yue", "hak", "nan", "wuu"})


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice of the system.

    `engine` names what speaks with it, `id` is what that engine calls it, `language` a tag of any
    kind ("cmn", "en_US"), `name` what people call it.
    """

    engine: str
    id: str
    language: str
    name: str

    @property
    def key(self) -> str:
        """What the settings know it by."""
        return f"{self.engine}/{self.id}"


@dataclass(frozen=True, slots=True)
class Speech:
    """What is to be said. `speed` is in percent of the voice's usual one."""

    text: str
    voice: Voice
    speed: int = 100


class Speaker(Protocol):
    """One of the system's ways to speak."""

    name: str

    def voices(self) -> list[Voice]:
        """The voices there are now; none where the system lacks this way to speak."""
        ...

    def speak(self, speech: Speech, cancel: CancelToken) -> None:
        """Say something; returns when it has been said.

        Raises:
            SpeechError: it could not be said, or not to its end.
            Cancelled: the token was cancelled; the voice is silent then.
        """
        ...


def voices_for(voices: Iterable[Voice], language: str) -> list[Voice]:
    """The voices that can read a language, the best first; those of one rank keep their order."""
    base = base_language(language)
    fitting = (voice for voice in voices if base and base_language(voice.language) == base)
    return sorted(fitting, key=lambda voice: _rank(voice.language, language))


def choose_voice(voices: Iterable[Voice], language: str, wanted: str = "") -> Voice:
    """The voice that reads a language.

    Args:
        voices: those the system has.
        language: a code or tag.
        wanted: the key of the voice that was chosen for it; one that is gone is passed over.

    Raises:
        SpeechError: there is none; says how to get one.
    """
    fitting = voices_for(voices, language)
    if not fitting:
        raise _no_voice(language)
    return next((voice for voice in fitting if voice.key == wanted), fitting[0])


def _no_voice(language: str) -> SpeechError:
    known = language_code(language)
    return SpeechError(
        "no-voice",
        "This computer has no voice for {language}. {advice}",
        language=Message(english_name(language)) if known else Message("this language"),
        advice=advice(),
    )


def advice() -> Message:
    """How to get voices on this system, in one sentence."""
    if sys.platform == "win32":
        return Message("Add one in the system's settings, under Time and language, Speech.")
    if sys.platform == "darwin":
        return Message("Add one in the system's settings, under Accessibility, Spoken content.")
    return Message(
        "Install the packages speech-dispatcher and espeak-ng with your system's package manager."
    )


def _rank(tag: str, language: str) -> tuple[bool, bool, int]:
    """The less, the better a voice fits."""
    tag = tag.lower().replace("_", "-")
    usual: Sequence[str] = _USUAL.get(language_code(language), ())
    place = usual.index(tag) if tag in usual else len(usual) + (tag != language)
    strange = tag.partition("-")[0] in _NOT_MANDARIN
    return strange, language_code(tag) != language_code(language), place


def longest(speech: Speech) -> float:
    """Seconds after which a voice must have said something, however slow it is."""
    return 20 + len(speech.text) * 1.2 * 100 / max(speech.speed, 1)


def silent(voice: Voice) -> SpeechError:
    """The error of a voice that says nothing."""
    return SpeechError(
        "voice-silent",
        "The voice {voice} does not speak. Check that this computer plays sound, or choose "
        "another voice.",
        voice=voice.name,
    )


def rate(speed: int, most: int) -> int:
    """A speed in percent on a scale from -`most`, a third of the usual, to `most`, threefold."""
    return max(-most, min(most, round(most * log(speed / 100) / log(3))))
