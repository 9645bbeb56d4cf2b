"""The form in which texts and terms are compared, and the two ways to write Chinese."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache

import opencc

from reader.spam.lexicon.joined import BREAK

#: Invisible characters that hide a word, the dot `casefold` leaves on a Turkish i, and halves of
#: characters, which are none: JSON can hold them.
_INVISIBLE: Mapping[int, None] = dict.fromkeys(
    [
        *range(1, 9),
        *range(14, 32),
        *map(ord, "\u00ad\u0307\u200b\u200c\u200d\u2060\ufeff"),
        *range(0xD800, 0xE000),
    ]
)
#: UTF-8 read as Windows-1251: a letter of its first bytes before one that is no Russian letter.
_FIRST_BYTES = "ГЕДЃ"
_MISREAD = re.compile(f"[{_FIRST_BYTES}][\u00a0-\u00bfЂ-ЏѐђѓєѕіїјљњћќўџҐґ†‡€‰‹›–—•…™]")

#: Latin letters that are no letter with an accent to Unicode, and the accents of the others.
_CROSSED = str.maketrans("đłøıĐŁØ", "dloiDLO")
#: What lower case does not put right: all beyond ASCII, and characters that control.
_ODD = re.compile("[^\0\t-\r -\x7f]")
#: So many bytes a character has a text of other scripts.
_MOSTLY_ASCII = 1.2
_ACCENTS = re.compile("[\u0300-\u036f]+")


@cache
def _simplified() -> Mapping[int, str]:
    """Traditional characters and their simplified forms, one for one."""
    han = "\n".join(map(chr, [*range(0x3400, 0xA000), *range(0xF900, 0xFB00)]))
    pairs = zip(han[::2], opencc.OpenCC("t2s").convert(han)[::2], strict=True)
    return {ord(old): new for old, new in pairs if old != new}


@cache
def _traditional() -> re.Pattern[str]:
    return re.compile(f"[{''.join(map(chr, _simplified()))}]")


@cache
def _simplified_only() -> re.Pattern[str]:
    """The simplified characters that traditional Chinese never writes: Big5 lacks them.

    Rare ones beyond the first plane are left out: with them a set is searched letter by letter.
    """
    forms = "".join({form for form in _simplified().values() if form <= "\uffff"})
    written = set(forms.encode("big5", "ignore").decode("big5"))
    return re.compile(f"[{''.join(set(forms) - written)}]")


def traditional(text: str) -> int:
    """How many characters of a text are traditional forms of Chinese."""
    return 0 if text.isascii() else len(_traditional().findall(text))


def only_simplified(text: str) -> int:
    """How many characters of a text are simplified forms that no traditional text has."""
    return 0 if text.isascii() else len(_simplified_only().findall(text))


class _Folded(dict[int, str]):
    """What becomes of each character: lower case, simplified, no tricks; told when it is met."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKC", chr(code)).casefold()
        self[code] = plain.translate(_INVISIBLE).translate(_simplified())
        return self[code]


@cache
def _folded() -> _Folded:
    return _Folded()


def fold(text: str) -> str:
    """The form in which texts and terms are compared: lower case, simplified, no tricks.

    No zero byte is in it: the lexicon parts texts by one.
    """
    return _plain(_repaired(text.replace(BREAK, " ")))


def fold_all(texts: Sequence[str]) -> list[str]:
    """Some texts in the form in which they are compared: together, where none is to be repaired."""
    joined = BREAK.join(text.replace(BREAK, " ") for text in texts)
    if _may_be_misread(joined):
        return list(map(fold, texts))
    return _plain(joined).split(BREAK) if texts else []


def _plain(text: str) -> str:
    """A text in lower case, simplified, without tricks, and with its zero bytes."""
    # Marks that join the letter before them are all that a letter by itself does not tell.
    if not unicodedata.is_normalized("NFC", text) or "ﾞ" in text or "ﾟ" in text:
        text = unicodedata.normalize("NFKC", text)
    folded, text = _folded(), text.lower()
    if len(text.encode("utf-8", "surrogatepass")) > _MOSTLY_ASCII * len(text):
        return text.translate(folded)
    # Some quotes and accents are replaced one by one in less time than every letter is looked up.
    return _ODD.sub(lambda letter: folded[ord(letter[0])], text)


def bare(text: str) -> str:
    """The text without the accents of its letters, as many people write."""
    if text.isascii():
        return text
    letters = unicodedata.normalize("NFD", text.translate(_CROSSED))
    return unicodedata.normalize("NFC", _ACCENTS.sub("", letters))


def _repaired(text: str) -> str:
    """The text with UTF-8 that was read as Cyrillic put right: link farms are full of it."""
    if not _may_be_misread(text):
        return text
    try:
        return text.encode("cp1251").decode("utf-8")
    except UnicodeError:
        return text


def _may_be_misread(text: str) -> bool:
    # To look for a letter is much faster than to search for one of several.
    return any(map(text.__contains__, _FIRST_BYTES)) and bool(_MISREAD.search(text))


def is_misread(text: str) -> bool:
    """Whether a text is UTF-8 that was read as Cyrillic."""
    return _repaired(text) is not text
