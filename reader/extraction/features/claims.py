"""What a page declares of its article to machines, and whether a block is part of that."""

from __future__ import annotations

from dataclasses import dataclass

from reader.text.tokenization import tokens

#: Shorter texts do not tell where an article begins and ends; of longer ones the start is enough.
_LEAST_BODY, _MOST_BODY = 400, 80_000
_LEAST_DESCRIPTION, _SHORTEST = 6, 12
#: Runs of so many characters are compared, every so many in a block.
_RUN, _STEP = 8, 4
_SAME = 0.6


@dataclass(frozen=True, slots=True)
class Claims:
    """The names, the text and the summary of an article as its page declares them."""

    titles: tuple[str, ...] = ()
    runs: frozenset[str] = frozenset()
    description: frozenset[str] = frozenset()

    @classmethod
    def of(cls, titles: list[str], body: str, description: str) -> Claims:
        """What is declared, made ready to be compared.

        Args:
            titles: what the page calls itself (`<title>`, OpenGraph, JSON-LD).
            body: the text of the article in its JSON-LD.
            description: its summary.
        """
        squeezed = _squeezed(body[:_MOST_BODY])
        words = tokens(description)
        return cls(
            tuple(titles),
            _runs(squeezed, 1) if len(squeezed) >= _LEAST_BODY else frozenset(),
            frozenset(words) if len(words) >= _LEAST_DESCRIPTION else frozenset(),
        )

    def tells(self, text: str) -> str:
        """Whether a block stands in the declared text: "in", "out", or "" where it is not known."""
        if not self.runs:
            return ""
        own = _runs(_squeezed(text), _STEP)
        return "in" if own and len(own & self.runs) >= _SAME * len(own) else "out"

    def describes(self, text: str) -> bool:
        """Whether a block is the declared summary."""
        if not self.description or len(text) > 2000:
            return False
        own = frozenset(tokens(text))
        both = len(own & self.description)
        return both >= _SAME * len(own) and both >= _SAME * len(self.description)


NO_CLAIMS = Claims()


def headline_likeness(text: str, titles: list[frozenset[str]]) -> float:
    """How much a block looks like a headline: the share of its words that a title of the page has.

    It falls where the block has only a small part of the title.
    """
    own = set(tokens(text))
    best = 0.0
    for title in titles:
        if not own or not title:
            continue
        common = len(own & title)
        best = max(best, common / len(own) * min(1.0, 2.2 * common / len(title)))
    return best


def repeats(text: str, whole: str) -> bool:
    """Whether most of a text stands in another one, as a quotation drawn from it does."""
    squeezed = _squeezed(whole)
    own = _runs(_squeezed(text), _STEP)
    return bool(own) and sum(run in squeezed for run in own) >= _SAME * len(own)


def _squeezed(text: str) -> str:
    return "".join(text.lower().split())


def _runs(text: str, step: int) -> frozenset[str]:
    if len(text) < _SHORTEST:
        return frozenset()
    return frozenset(text[at : at + _RUN] for at in range(0, len(text) - _RUN + 1, step))
