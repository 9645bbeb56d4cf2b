"""What is read aloud next: the sentences of an article in their order. Pure: no voice, no clock."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.limits import MAX_SPOKEN_CHARACTERS

_CUT = re.compile(r"[.!?;:,。！？；：，、]\s*|\s+")


class Order(StrEnum):
    """What is read of each sentence; `TURNS`: the original, a pause, the translation."""

    SOURCE = "source"
    TARGET = "target"
    TURNS = "turns"


class Half(StrEnum):
    """The half of a pair that a text is."""

    SOURCE = "source"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that is to be read.

    `row` and `part` say where it stands. `text` is the original. A stretch that was selected is
    read `alone`, without its other half; it may be one of the translation.
    """

    row: str
    part: int
    text: str
    language: str
    half: Half = Half.SOURCE
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something to be said: a sentence, or a piece of a long one."""

    passage: Passage
    half: Half
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Rest:
    """The pause between a sentence and its translation, and before the next sentence."""


Step = Utterance | Rest


class Reading:
    """Goes through passages, a step at a time.

    Args:
        passages: the sentences, in their order.
        order: what is read of each.
        translate: gives the translation of a sentence as it is by then, "" for none.
        target: the language of the translations.

    Attributes:
        number: which passage is read, from 0; as many as there are when all were read.
    """

    def __init__(
        self,
        passages: Sequence[Passage],
        order: Order,
        translate: Callable[[str], str],
        target: str,
    ) -> None:
        self.number = 0
        self.order = order
        self._passages = passages
        self._translate = translate
        self._target = target
        self._steps: Iterator[Step] = iter(())
        self._begun = False
        self._said = False

    def __len__(self) -> int:
        """How many passages there are."""
        return len(self._passages)

    @property
    def said_anything(self) -> bool:
        """Whether there was anything to say so far."""
        return self._said

    def next(self) -> Step | None:
        """The next step; None when all was read. What has no words is passed over."""
        while self.number < len(self._passages):
            if not self._begun:
                self._begun = True
                self._steps = self._steps_of(self._passages[self.number])
            step = next(self._steps, None)
            if step is not None:
                self._said = True
                return step
            self.number += 1
            self._begun = False
        return None

    def again(self) -> None:
        """Begin the passage anew with the next step."""
        self._begun = False

    def skip(self, by: int) -> None:
        """Go on with another passage, so many further on or, below 0, back."""
        self.number = min(max(self.number + by, 0), len(self._passages) - 1)
        self._begun = False

    def _steps_of(self, passage: Passage) -> Iterator[Step]:
        halves = [half for half in self._halves(passage) if has_words(half[1])]
        for number, (half, text, language) in enumerate(halves):
            if number:
                yield Rest()
            for piece in pieces(text):
                yield Utterance(passage, half, piece, language)
        if halves and self.order is Order.TURNS and self.number + 1 < len(self._passages):
            yield Rest()

    def _halves(self, passage: Passage) -> Iterator[tuple[Half, str, str]]:
        if passage.alone:
            yield passage.half, passage.text, passage.language
            return
        if self.order is not Order.TARGET:
            yield Half.SOURCE, passage.text, passage.language
        if self.order is not Order.SOURCE:
            yield Half.TARGET, self._translate(passage.text), self._target


def has_words(text: str) -> bool:
    """Whether there is anything in a text that a voice could say."""
    return any(character.isalnum() for character in text)


def pieces(text: str) -> Iterator[str]:
    """A text on one line, in pieces that a voice can take, cut where one may breathe."""
    text = " ".join(text.split())
    while len(text) > MAX_SPOKEN_CHARACTERS:
        ends = [match.end() for match in _CUT.finditer(text, 0, MAX_SPOKEN_CHARACTERS)]
        end = ends[-1] if ends else MAX_SPOKEN_CHARACTERS
        yield text[:end].rstrip()
        text = text[end:]
    if text:
        yield text
