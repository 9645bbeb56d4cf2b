"""How likely it is that the built-in package says nothing false in a sentence.

A table of words cannot tell how sure it is. A logistic regression tells of signs that were found in
false lines (`training/doubts/trust.py`, which makes `resources/builtin/trust.toml` and
`trust.tsv`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from math import exp, log1p

from reader.resources import resource_path
from reader.text.senses import is_grammar, senses_of
from reader.translation.builtin.english.grammar import LITTLE
from reader.translation.builtin.trigrams import BEGIN, END, SCALE, english
from reader.translation.builtin.wording import words_in
from reader.translation.tokens import Tokens
from reader.untrusted import read_toml

Signs = Mapping[str, float]

_ENGLISH = re.compile(r"[a-z][a-z' -]*[a-z]")
_CHINESE = re.compile("[\u3400-\u9fff]+")


@dataclass(frozen=True, slots=True)
class Risks:
    """How much each English word adds to the risk that another sense is meant.

    Attributes:
        words: as far as they were counted.
        usual: that of all others.
    """

    words: Mapping[str, float]
    usual: float


def log_trust(source: str, target: str, clauses: Sequence[Tokens], language: str) -> float:
    """The log-probability that a translation says nothing false.

    Args:
        source: a sentence.
        target: its translation by the built-in package.
        clauses: what the package made of it.
        language: the source's, "en" or "zh".
    """
    if language == "zh":
        signs = signs_of_chinese(source, target)
    else:
        signs = signs_of_english(source, clauses, _risks())
    weights = _weights(language)
    odds = weights["constant"] + sum(weights[name] * sign for name, sign in signs.items())
    return -log1p(exp(odds))


def is_doubtful(score: float, language: str) -> bool:
    """Whether a sentence with such a log-probability is to be marked."""
    return score < -log1p(exp(_weights(language)["doubtful_from"]))


def signs_of_english(source: str, clauses: Sequence[Tokens], risks: Risks) -> Signs:
    """What speaks against the translation of an English sentence.

    Returns:
        "risk": of all words together; "pieces": in how many the package read a word of it, which
        knows what is usual by longer ones; "unusual": what the words cost behind each other.
    """
    model = english()
    state, cost, count = BEGIN, 0, 0
    for number in [*map(model.number, words_in(source)), END]:
        added, state = model.step(state, number)
        cost, count = cost + added, count + 1
    read = [one for tokens in clauses for one in stretches(tokens)]
    return {
        "risk": sum(risks.words.get(word, risks.usual) for word in looked_up(read)),
        "pieces": len(read) / count,
        "unusual": cost / SCALE / count,
    }


def signs_of_chinese(source: str, target: str) -> Signs:
    """What speaks against the translation of a Chinese sentence.

    Returns:
        "unknown": the share of words that no dictionary of news has; "unsaid": how many words say
        none of their senses in the translation; "people": how many are of people's names.
    """
    import rjieba  # 90 MB that English never needs

    tagged = [(word, tag) for word, tag in rjieba.tag(source) if _CHINESE.fullmatch(word)]
    meant = [senses_of(word) for word, _ in tagged if not is_grammar(word)]
    said = target.lower()
    return {
        "unknown": sum(not senses for senses in meant) / max(1, len(meant)),
        "unsaid": sum(not any(sense.lower() in said for sense in senses) for senses in meant),
        "people": sum(tag.startswith("nr") for _, tag in tagged),
    }


def stretches(tokens: Tokens) -> Iterator[tuple[str, str]]:
    """What a package read as one, and what it made of that."""
    read = zip(tokens.spans, tokens.pieces, strict=True)
    for (start, end), pieces in groupby(read, key=lambda one: one[0]):
        said = "".join(piece for _, piece in pieces).replace("▁", " ")
        yield tokens.text[start:end].strip(), said.strip()


def looked_up(read: Sequence[tuple[str, str]]) -> Iterator[str]:
    """What the table of risks may have of what a package read: all but words of grammar."""
    for source, said in read:
        word = source.strip(" ,.").lower()
        if word not in LITTLE and _ENGLISH.fullmatch(word) and _CHINESE.search(said):
            yield word


@cache
def _weights(language: str) -> Mapping[str, float]:
    found: Mapping[str, float] = read_toml(resource_path("builtin", "trust.toml").read_bytes())[
        language
    ]
    return found


@cache
def _risks() -> Risks:
    lines = resource_path("builtin", "trust.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return Risks({word: float(risk) for word, risk in rows}, _weights("en")["usual_risk"])
