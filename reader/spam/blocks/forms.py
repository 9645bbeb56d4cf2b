"""The form of a text: its sentences, its pieces, its scripts."""

from __future__ import annotations

import re

from reader.datamodel.page import Block

#: Both begin with a set, to which a search leaps.
_SENTENCE_END = re.compile(r"[.!?…。！？｡।؟](?:(?<=[。！？｡।؟])|[\"'”’»)\]]?(?=\s|$)|(?<=\.)\.\.)")
_SEPARATOR = re.compile(r"[|｜¦,，、;；_·•►»>\n\-–—/+](?:(?<![-–—/+])|(?<=\s.)(?=\s))")
_BAR = re.compile(r"[|｜¦_►»]")
_COMMA = re.compile(r"[,，、;；]")
#: Thai and its neighbours set no full stops: so many letters of theirs are taken for a sentence.
_UNSTOPPED = re.compile("[฀-࿿က-႟ក-៿]")
_LETTERS_A_SENTENCE = 100
#: Letters of scripts other than Latin: a set of so many is compiled sooner by what is not in it.
BEYOND_LATIN = re.compile("[^\0-\u036f\u1de0-\u2e7f]")
#: Runs of letters of each script.
SCRIPTS = {
    "han": re.compile("[一-鿿㐀-䶿]+"),
    "kana": re.compile("[぀-ヿ]+"),
    "hangul": re.compile("[가-힯]+"),
    "thai": re.compile("[฀-๿]+"),
    "latin": re.compile("[a-zÀ-ʯḀ-ỿ]+"),
    "cyrillic": re.compile("[Ѐ-ӿ]+"),
    "greek": re.compile("[Ͱ-Ͽ]+"),
    "arabic": re.compile("[؀-ۿ]+"),
    "devanagari": re.compile("[ऀ-ॿ]+"),
}
#: A slogan has no more letters than this.
_LONGEST_CALL = 30
#: The scripts of most Chinese texts, and the letters of any other.
_CHINESE = {name: SCRIPTS[name] for name in ("han", "latin")}
_BEYOND_CHINESE = re.compile("[Ͱ-ᷟ぀-ヿ가-힯]")
_DENSE_SCRIPTS = ("han", "kana", "hangul")
#: A letter of Chinese says more than a letter of an alphabet.
_LETTERS_A_SIGN = 2.5


def is_beyond_latin(text: str) -> bool:
    """Whether a text has letters of other scripts than Latin."""
    return not text.isascii() and bool(BEYOND_LATIN.search(text))


def may_be_foreign(text: str, script: str) -> bool:
    """Whether a text may have letters that are neither Latin nor of a script."""
    if script == "han":
        return bool(_BEYOND_CHINESE.search(text))
    return script != "latin" or is_beyond_latin(text)


def letters_by_script(text: str) -> dict[str, float]:
    """How much of a folded text is in each script, weighed by how much a letter of it says."""
    if not is_beyond_latin(text):
        return {"latin": float(len(text))} if text.upper() != text else {}
    scripts = SCRIPTS if _BEYOND_CHINESE.search(text) else _CHINESE
    counts = {name: sum(map(len, pattern.findall(text))) for name, pattern in scripts.items()}
    if counts.get("kana", 0) * 5 > counts["han"]:
        counts["kana"] += counts["han"]
        counts["han"] = 0
    return {
        name: count * (_LETTERS_A_SIGN if name in _DENSE_SCRIPTS else 1)
        for name, count in counts.items()
        if count
    }


def sentence_ends(text: str) -> int:
    """How many ends of sentences a text has."""
    stops = len(_SENTENCE_END.findall(text))
    if stops or text.isascii():
        return stops
    return len(_UNSTOPPED.findall(text)) // _LETTERS_A_SENTENCE


def is_prose(block: Block, text: str, sentences: int) -> bool:
    """Whether a block with ends of sentences is made of them, and neither a list nor a slogan.

    Args:
        block: the block.
        text: its beginning, folded.
        sentences: how many ends of sentences it has.
    """
    return not (_is_list(block, text, sentences) or _is_call(text))


def parts(text: str) -> tuple[str, ...]:
    """The pieces of a text between separators."""
    return tuple(part for piece in _SEPARATOR.split(text) if (part := piece.strip()))


def _is_call(text: str) -> bool:
    """Whether a text is a short exclamation, as headlines and slogans are."""
    return len(text) <= _LONGEST_CALL and text.endswith(("!", "?")) and "。" not in text


def _is_list(block: Block, text: str, sentences: int) -> bool:
    """Whether a text with sentence ends is a list of search words all the same.

    Link farms are fed with pieces of sentences, so that a full stop inside a piece proves nothing.
    """
    links = list(block.links())
    linked = sum(link.end - link.start for link in links)
    if len(links) >= 4 and linked >= 0.8 * len(block.text):
        return True
    if len(_BAR.findall(text)) >= max(3, sentences):
        return True
    ends_open = not _SENTENCE_END.search(block.text[-3:])
    return ends_open and len(_COMMA.findall(text)) >= max(5, 6 * sentences)
