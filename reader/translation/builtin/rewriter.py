"""Sentences as the built-in package wants them; all that other modules need of this folder."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache, partial

from reader.languages import is_chinese
from reader.translation.builtin.rules import Change, Compiled, by_template, compiled
from reader.translation.builtin.vocabulary import table
from reader.translation.sentences.placeholders import joins
from reader.translation.sentences.tracked import Tracked
from reader.translation.tokens import Spans, Tokenizer, Tokens

#: Words whose look-up is remembered: most words of a text are a few thousand usual ones.
REMEMBERED = 10_000
#: Stands before a word that is looked up alone: nothing that begins a sentence, and no word.
_MIDDLE = "; "

#: A straight quotation mark that opens; behind “ a package knows words as it does at the beginning.
_OPENED = re.compile(r'(?<![^\s(\[])"(?=\w)')
#: The same of single ones; ’em and ’til have an apostrophe.
_OPENED_SINGLE = re.compile(r"(?<![^\s(\[“])'(?=[A-Za-z])(?!(?:em|til|tis|twas|cause|round)\b)")
#: A dash without a space behind it, where a word is to begin, or what is typed for one.
_DASHED = re.compile(r" ?(?:--|—) ?(?=[A-Za-z“])| –(?=[A-Za-z“])| - (?=[A-Za-z“])")
#: The owners are many: the package knows what is theirs by “'s”.
_OWNED = re.compile(r"(?<=[a-z]s)['’](?= [a-z])")
#: A pair of straight quotation marks in Chinese text.
_QUOTED = re.compile('"([^"]*)"')
_OPENERS = " \t\"'“‘「『（(《"
#: Some set a space between figures and Chinese characters: “6 月 15 日”, “140 万例”.
_SPACED_FIGURE = re.compile(r"(?<=[0-9]) (?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]) (?=[0-9])")
#: A word behind itself, which two phrases had at their ends: 监禁监禁.
_TWICE = re.compile(r"([\u4e00-\u9fff]{2,3})\1(?![·\u4e00-\u9fff]?·)")
#: 的 says nothing, so that what was rewritten on both sides would grow together.
_GLUED = re.compile("(?<=[A-Za-z0-9])(?=的[A-Za-z0-9])")


class Rewriter:
    """Readies sentences for a package that looks words up.

    Args:
        source: the language that the package reads, "en" or "zh".
        tokenizer: the package's own, which says what it makes of a text.
        tokenize: the same of whole sentences; it remembers the last few.
    """

    def __init__(
        self, source: str, tokenizer: Tokenizer, tokenize: Callable[[str], Tokens]
    ) -> None:
        self._reads_chinese = is_chinese(source)
        self._tokenize = tokenize
        # Of functions, not of methods: in a cycle a model that is given up would stay in memory.
        self._read = partial(_read, tokenize)
        self._say = lru_cache(REMEMBERED)(partial(_look_up, tokenizer.tokenize))

    def rewrite(self, fed: Tracked) -> None:
        """Write quantities and names of a sentence the way of the target language."""
        if self._reads_chinese:
            self._rewrite_chinese(fed)
        else:
            self._rewrite_english(fed)

    def arrange(self, clause: Tracked, *, begins: bool) -> None:
        """Put a clause into the order of the target language.

        Args:
            clause: it is changed.
            begins: whether it begins its sentence.
        """
        if self._reads_chinese:
            from reader.translation.builtin.chinese.order import in_english_order

            in_english_order(clause, self._tokenize(clause.text))
        else:
            from reader.translation.builtin.english.order import in_chinese_order

            if not begins:
                _begin_upper(clause)
            in_chinese_order(clause, self._tokenize(clause.text))

    def mend(self, target: Tracked, fed: str, stretches: Spans) -> None:
        """Put the translation of a clause right, which was written word by word.

        Args:
            target: the translation; the origin of a character is the index of its piece.
            fed: the clause as the package was given it.
            stretches: what of that each piece of the translation translates.
        """
        if self._reads_chinese:
            from reader.translation.builtin.chinese.forms import agree
            from reader.translation.builtin.trigrams import english
            from reader.translation.builtin.wording import reword

            agree(target)
            reword(target, fed, stretches, english())
        else:
            target.substitute(_TWICE, lambda match: match[1])

    def _rewrite_english(self, fed: Tracked) -> None:
        from reader.translation.builtin.english import split_tokens
        from reader.translation.builtin.english.names import names_in
        from reader.translation.builtin.english.quantities import quantities_in

        fed.substitute(_OPENED, lambda _: "“")
        fed.substitute(_OPENED_SINGLE, lambda _: "‘")
        fed.substitute(_DASHED, lambda _: " — ")
        _write(fed, lambda text: split_tokens.shouted_words(text, self._say, self._read))
        _reword(fed, "english")
        _begin_upper(fed)
        _write(fed, lambda text: names_in(text, self._say))
        _write(fed, lambda text: split_tokens.split_words(text, self._say, self._read))
        _write(fed, quantities_in)
        _write(fed, lambda text: split_tokens.overrun_words(text, self._say, self._read))
        if "‘" not in fed.text:  # quantities have read “ten years' time”
            fed.substitute(_OWNED, lambda match: f"{match[0]}s")

    def _rewrite_chinese(self, fed: Tracked) -> None:
        # The segmenter and pinyin take 0.3 s to load, and 90 MB that English never needs.
        from reader.translation.builtin.chinese.comparisons import comparisons
        from reader.translation.builtin.chinese.denials import denials
        from reader.translation.builtin.chinese.names import names_in
        from reader.translation.builtin.chinese.quantities import quantities_in

        fed.substitute(_SPACED_FIGURE, lambda _: "")
        fed.substitute(_QUOTED, lambda match: f"“{match[1].strip()}”")
        begins = fed.text[:1]
        _reword(fed, "chinese")
        if not fed.text.startswith(begins):
            _begin_upper(fed)
        _write(fed, lambda text: names_in(text, self._say))
        _write(fed, quantities_in)
        _write(fed, comparisons)
        _write(fed, lambda text: denials(text, self._tokenize))
        fed.substitute(_GLUED, lambda _: " ")


def _reword(fed: Tracked, language: str) -> None:
    """Say what the package would read wrongly in other words, as the vocabulary has them."""
    for pattern, make in _reworded(language):
        fed.substitute(pattern, make)


@cache
def _reworded(language: str) -> Compiled:
    return compiled(by_template(table(language, "reworded")))


def _write(fed: Tracked, find: Callable[[str], list[Change]]) -> None:
    """Write what was found in a text into it."""
    for start, end, made in reversed(find(fed.text)):
        made = _apart(fed.text[:start][-1:], made, fed.text[end : end + 1])
        if not fed.text[:start].strip(_OPENERS):  # as a word that begins a sentence
            made = made[:1].upper() + made[1:]
        fed.replace(start, end, made, origin=fed.origins[start])


def _begin_upper(fed: Tracked) -> None:
    """Write a capital first: the package's rules know the first word by it."""
    if fed.text[:1].islower():
        fed.replace(0, 1, fed.text[0].upper())


def _apart(before: str, made: str, after: str) -> str:
    """What was rewritten, with a space where it would grow together with what stands beside it."""
    front = " " if joins(before) and joins(made[:1]) else ""
    return front + made + (" " if joins(made[-1:]) and joins(after) else "")


def _look_up(tokenize: Callable[[str], Tokens], word: str) -> str:
    """What a package that looks words up has for one in the middle of a sentence."""
    return _read(tokenize, f"{_MIDDLE}{word}").lstrip(" ;；").rstrip()


def _read(tokenize: Callable[[str], Tokens], text: str) -> str:
    """A text as the tokenizer of a package that looks words up reads it: translated."""
    return "".join(tokenize(text).pieces).replace("▁", " ")
