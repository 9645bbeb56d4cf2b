"""What Chinese denies, where the package would not: 这里没有医院 is no “here hospital”."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import groupby

import rjieba

from reader.translation.builtin.rules import Change
from reader.translation.tokens import Tokens

_DENIALS = re.compile("(?<!有)没有|(?<!会)不会|(?<!是)不是|(?<!能)不能|无法|未能|尚未")
_DENIED = re.compile(
    r"(?i)\b(?:no|not|never|without|neither|nor|none|nothing|nobody|cannot|instead|yet|un\w+"
    r"|(?:non|fail|lack|refus)\w*)\b|n't"
)
#: What has nothing, and where there is nothing; who is nobody.
_OWNER, _PLACE = ("n", "r"), ("s", "f")
_PLURAL = re.compile("们|[我你您]$")
_NOBODY = frozenset("人谁任")
#: So far around a denial words are asked for.
_NEAR = 8


def denials(text: str, tokenize: Callable[[str], Tokens]) -> list[Change]:
    """The denials of a sentence that would be lost in what the package makes of it."""
    found = []
    for match in _DENIALS.finditer(text):
        read, said = _read(tokenize(text), match.start())
        if read.endswith("没有") and (lacks := _lacks(text, match)):
            found.append((*match.span(), lacks))
        elif not _DENIED.search(said):
            found.append((*match.span(), _lacks(text, match) or f" {match[0]} "))
    return found


def _read(tokens: Tokens, place: int) -> tuple[str, str]:
    """The stretch around a place that the package reads as one, and what it says for it."""
    pieces = zip(tokens.spans, tokens.pieces, strict=True)
    for (start, end), said in groupby(pieces, key=lambda one: one[0]):
        if start <= place < end:
            return tokens.text[start:end], "".join(piece for _, piece in said).replace("▁", " ")
    return "", ""


def _lacks(text: str, denial: re.Match[str]) -> str:
    """What says that somebody has no such thing; nothing where no thing is denied."""
    before = rjieba.tag(text[max(0, denial.start() - _NEAR) : denial.start()])[-1:]
    behind = rjieba.tag(text[denial.end() : denial.end() + _NEAR])[:1]
    if denial[0] != "没有" or not before or not behind:
        return ""
    (owner, tag), (thing, kind) = before[0], behind[0]
    if kind[0] != "n" or thing[0] in _NOBODY:
        return ""
    if tag[0] in _PLACE or owner in ("这里", "那里", "里"):
        return " there is no "
    if tag[0] in _OWNER:
        return " have no " if _PLURAL.search(owner) else " has no "
    return ""
