"""The translation of a sentence, and why it may not be trusted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reader.languages import is_chinese


class Doubt(StrEnum):
    """Why a translation is not to be trusted."""

    ECHO = "echo"
    NUMBERS = "numbers"
    NEGATION = "negation"
    REPETITION = "repetition"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    UNKNOWN = "unknown"
    LOW_SCORE = "low_score"
    STAND_IN = "stand_in"


@dataclass(frozen=True, slots=True)
class Pair:
    """A source and a target language, as codes ("en", "zh", "zt")."""

    source: str
    target: str

    def __str__(self) -> str:
        return f"{self.source}→{self.target}"

    def explains(self, language: str) -> bool:
        """Whether the program's dictionary has words of a language for who reads between the two.

        It has Chinese in English, which is the next best to any other language, and English in
        Chinese, which is of use to nobody else.
        """
        with_chinese = is_chinese(self.source) or is_chinese(self.target)
        return is_chinese(language) or (language == "en" and with_chinese)


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a sentence: its page's title, and the sentences beside it; "" for none."""

    title: str = ""
    before: str = ""
    after: str = ""

    @classmethod
    def around(cls, sentences: Sequence[str], title: str | None) -> dict[str, Context]:
        """What stands around each sentence of a page; nothing where they are of none."""
        if title is None:
            return {}
        befores, afters = ("", *sentences[:-1]), (*sentences[1:], "")
        triples = zip(sentences, befores, afters, strict=True)
        return {text: cls(title, before, after) for text, before, after in triples}


@dataclass(frozen=True, slots=True)
class Translation:
    """One translated sentence.

    `packages` names the packages on the way as "id version". `score` is the mean log-probability a
    token. `alignment` links code points: (source start, source end, target start, target end),
    where the model gives attention. `failed` is true when the sentence could not be translated;
    `text` is then the source. `own` is true when the reader wrote it or chose it among others; it
    names packages if one of them made it.
    """

    source: str
    text: str
    pair: Pair
    packages: tuple[str, ...]
    score: float = 0.0
    alignment: tuple[tuple[int, int, int, int], ...] = ()
    doubts: tuple[Doubt, ...] = ()
    created: datetime | None = None
    failed: bool = False
    own: bool = False


#: The joined translations of a page: source sentence -> its translation.
Translations = Mapping[str, Translation]
