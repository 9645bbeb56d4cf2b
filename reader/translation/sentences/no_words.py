"""Quantities, names and words that would be torn, for a package that looks words up.

What is no word of its own would come out wrong, so it is written the other language's way before.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from reader.languages import is_chinese
from reader.translation.sentences import quantities
from reader.translation.sentences.names import Say, in_chinese, in_english
from reader.translation.sentences.order.compared import comparisons
from reader.translation.sentences.placeholders import joins
from reader.translation.sentences.torn import bitten_words, torn_words
from reader.translation.sentences.tracked import Tracked

#: A straight quotation mark that opens; behind “ a package knows words as it does at the beginning.
_OPENED = re.compile(r'(?<![^\s(\[])"(?=\w)')
#: The same of single ones; ’em and ’til have an apostrophe.
_OPENED_SINGLE = re.compile(r"(?<![^\s(\[“])'(?=[A-Za-z])(?!(?:em|til|tis|twas|cause|round)\b)")
#: A dash without a space behind it, where a word is to begin.
_DASHED = re.compile(r" ?(?:--|—) ?(?=[A-Za-z“])| –(?=[A-Za-z“])")
#: The owners are many: the package knows what is theirs by “'s”.
_OWNED = re.compile(r"(?<=[a-z]s)['’](?= [a-z])")
#: A pair of straight quotation marks in Chinese text.
_QUOTED = re.compile('"([^"]*)"')
_OPENERS = " \t\"'“‘「『（(《"
#: Some set a space between figures and Chinese characters: “6 月 15 日”, “140 万例”.
_SPACED_FIGURE = re.compile(r"(?<=[0-9]) (?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]) (?=[0-9])")
#: 的 says nothing, so that what was rewritten on both sides would grow together.
_GLUED = re.compile("(?<=[A-Za-z0-9])(?=的[A-Za-z0-9])")


def rewrite_what_is_no_word(fed: Tracked, source: str, say: Say, read: Say) -> None:
    """Write quantities and names the way of the target language.

    Args:
        fed: a sentence on its way to the model; it is changed.
        source: the language that it is in.
        say: what the package makes of a word in the middle of a sentence.
        read: what it makes of a whole sentence.
    """
    rewrites: list[Callable[[str], list[tuple[int, int, str]]]]
    if not is_chinese(source):
        fed.substitute(_OPENED, lambda _: "“")
        fed.substitute(_OPENED_SINGLE, lambda _: "‘")
        fed.substitute(_DASHED, lambda _: " — ")
        rewrites = [
            lambda text: in_english(text, say),
            lambda text: torn_words(text, say, read),
            quantities.to_chinese,
            lambda text: bitten_words(text, say, read),
        ]
        begin_upper(fed)
    else:
        rewrites = [lambda text: in_chinese(text, say), quantities.to_english, comparisons]
        fed.substitute(_SPACED_FIGURE, lambda _: "")
        fed.substitute(_QUOTED, lambda match: f"“{match[1].strip()}”")
    for rewrite in rewrites:
        for start, end, made in reversed(rewrite(fed.text)):
            made = _apart(fed.text[:start][-1:], made, fed.text[end : end + 1])
            if not fed.text[:start].strip(_OPENERS):  # as a word that begins a sentence
                made = made[:1].upper() + made[1:]
            fed.replace(start, end, made, origin=fed.origins[start])
    if is_chinese(source):
        fed.substitute(_GLUED, lambda _: " ")
    if not is_chinese(source) and "‘" not in fed.text:  # quantities have read “ten years' time”
        fed.substitute(_OWNED, lambda match: f"{match[0]}s")


def begin_upper(fed: Tracked) -> None:
    """Write a capital first: the rules of a starter package know the first word by it."""
    if fed.text[:1].islower():
        fed.replace(0, 1, fed.text[0].upper())


def _apart(before: str, made: str, after: str) -> str:
    """What was rewritten, with a space where it would grow together with what stands beside it."""
    front = " " if joins(before) and joins(made[:1]) else ""
    return front + made + (" " if joins(made[-1:]) and joins(after) else "")
