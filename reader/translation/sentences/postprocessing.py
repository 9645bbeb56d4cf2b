"""Making a translation look as its language is written: punctuation, spaces, case."""

from __future__ import annotations

import re

from reader.languages import is_full_width
from reader.translation.sentences.tracked import Tracked

_HAN = r"\u3040-\u30ff\u3400-\u9fff"
_WIDE = dict(zip(",.?!:;()", "，。？！：；（）", strict=True))
_NARROW = dict(zip("，。？！：；（）、．％“”‘’", ",.?!:;(),.%\"\"''", strict=True))
_CLOSERS = "\"'”’」』)）]】"
_FINALS = ".!?。！？…"
_CLAUSE_ENDS = ",;:，；："

_AFTER_HAN = re.compile(rf"(?<=[{_HAN}\u201d\u300b\uff09%])\s*([,?!:;])\s*(?![0-9]{{3}})")
_BEFORE_HAN = re.compile(rf"\s{{0,3}}([,?!:;])\s{{0,3}}(?=[{_HAN}\u201c\u300a\uff08])")
_FULL_STOP = re.compile(rf"(?<=[{_HAN}\u201d\u300b\uff09%])\s*\.(?=\s|$|[{_HAN}])|(?<=[0-9])\.$")
_BRACKETS = re.compile(rf"\((?=[^()]*[{_HAN}])([^()]*)\)")
_HAN_SPACE = re.compile(
    rf"(?<=[{_HAN}，。？！：；、“”‘’（）《》])\s+(?=\S)|(?<=\S)\s+(?=[{_HAN}，。？！：；、（）《》])"
)
_WIDE_MARK = re.compile("[，。？！：；（）、．％]")
_SPACE_BEFORE = re.compile(r"(?<!\s)\s+(?=[,.?!:;)%](?:\s|$|[\"'”’)]))")
_SPACE_WITHIN = re.compile(r"(?<=[“‘(\[])\s+")
_SPACE_AFTER = re.compile(r"(?<=[^\W\d_])([,;:?!])(?=[^\W\d_])")
_GROWN = re.compile(
    r"(?<![A-Za-z])([A-Za-z]{2,})([0-9]+)"
)  # a word and a number, where the source has no “G20”
#: What is left of an English word of which only the stem was known.
_TORN = re.compile(r"(?<=[\u3400-\u9fff])(?:s|es|d|ed|ing|ly|er)(?![A-Za-z0-9'’-])")
_SPACES = re.compile(r"[ \t\u00a0\u3000]{2,}")


def postprocess(target: Tracked, source: str, language: str, *, begins: bool = True) -> None:
    """Set punctuation, spaces and case of a translation by its language.

    Args:
        target: the translation, changed in place.
        source: its source sentence, whose last mark and case are followed.
        language: of the translation.
        begins: whether the source is the beginning of a sentence, not a later clause of it.
    """
    target.strip()
    if is_full_width(language):
        _widen(target)
        _drop_torn(target, source)
    else:
        _narrow(target, source)
        if begins:
            _start_upper(target, source)
    _end_alike(target, source, language)


def _widen(target: Tracked) -> None:
    for pattern in (_AFTER_HAN, _BEFORE_HAN):
        target.substitute(pattern, lambda match: _WIDE[match[1]])
    target.substitute(_FULL_STOP, lambda _: "。")
    target.substitute(_BRACKETS, lambda match: f"（{match[1]}）")
    target.substitute(_HAN_SPACE, lambda _: "")


def _drop_torn(target: Tracked, source: str) -> None:
    """Leave out lone English endings, unless the source has the same letters by themselves."""

    def kept(match: re.Match[str]) -> str:
        return match[0] if re.search(rf"(?<![A-Za-z]){match[0]}(?![A-Za-z])", source) else ""

    target.substitute(_TORN, kept)


def _narrow(target: Tracked, source: str) -> None:
    target.substitute(_WIDE_MARK, lambda match: _NARROW[match[0]])
    target.substitute(_SPACE_BEFORE, lambda _: "")
    target.substitute(_SPACE_WITHIN, lambda _: "")
    target.substitute(_SPACE_AFTER, lambda match: f"{match[1]} ")
    target.substitute(_SPACES, lambda _: " ")
    target.substitute(
        _GROWN, lambda match: match[0] if match[0] in source else " ".join(match.groups())
    )


def _start_upper(target: Tracked, source: str) -> None:
    """Begin with a capital where the source begins a sentence: with a capital, or without case."""
    first = next((c for c in source if c.isalpha()), "")
    start = re.match(r"[\"'“‘(\[]*", target.text)
    place = start.end() if start else 0
    letter = target.text[place : place + 1]
    if first and not first.islower() and letter.islower():
        word = re.match(r"\S*", target.text[place:])
        if word and not re.search(r"[A-Z_@/.]\S", word[0]):  # iPhone, names of files
            target.replace(place, place + 1, letter.upper())


def _end_alike(target: Tracked, source: str, language: str) -> None:
    """End with the mark the source ends with, and with none where it has none."""
    wanted = source.rstrip().rstrip(_CLOSERS)[-1:]
    body = target.text.rstrip(_CLOSERS)
    last = body[-1:]
    if wanted in _FINALS and wanted and last and last not in _FINALS:
        mark = _NARROW.get(wanted, wanted)
        mark = _WIDE.get(mark, mark) if is_full_width(language) else mark
        if last in ",;:，；：、":
            target.replace(len(body) - 1, len(body), mark)
        else:
            target.replace(len(body), len(body), mark)
    elif last in (".", "。") and wanted.isalnum():
        target.replace(len(body) - 1, len(body), "")
    elif last in (".", "。") and wanted and wanted in _CLAUSE_ENDS:
        mark = _NARROW.get(wanted, wanted)
        target.replace(len(body) - 1, len(body), _WIDE.get(mark, mark) if last == "。" else mark)
