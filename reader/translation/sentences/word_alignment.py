"""Which words of a translation belong to which of its source, from the model's attention.

CTranslate2 returns one row for each target piece: how much it looked at each source piece, in the
head the package was trained to align with (the first head of the last layer unless the package says
so).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.translation.sentences.tracked import NOWHERE, Tracked

#: Weaker looks than this say nothing; over 300 sentences the links above it were the readable ones.
LEAST_WEIGHT = 0.25

_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+(?:[.,'’-][^\W\u3400-\u9fff]+)*")

Link = tuple[int, int, int, int]


class Attention:
    """Where in the source each piece of a translation looked.

    Args:
        rows: one row for each target piece, with a weight for each source piece (and the end mark).
        spans: the source pieces as offsets into the sentence that was translated.
        origins: where each character of that sentence comes from.
    """

    def __init__(
        self,
        rows: Sequence[list[float]],
        spans: Sequence[tuple[int, int]],
        origins: Sequence[int],
    ) -> None:
        self._rows = rows
        self._spans = spans
        self._origins = origins
        self.best = [row.index(max(row)) if row else -1 for row in rows]
        #: How strong the strongest look of each target piece was.
        self.weights = [row[b] if row else 0.0 for row, b in zip(rows, self.best, strict=True)]
        # A piece's span may begin with the space before its word; its last character never is one.
        ends = [
            (origins[start], origins[end - 1]) if 0 <= start < end else (NOWHERE, NOWHERE)
            for start, end in spans
        ]
        #: The first and last place in the source of what each target piece looked at; `NOWHERE` for
        #: the end mark.
        self.places = [ends[b] if 0 <= b < len(ends) else (NOWHERE, NOWHERE) for b in self.best]

    def aligned(self, start: int, end: int) -> tuple[int, int]:
        """The longest run of target pieces that look at a stretch of the source sentence.

        Returns:
            Its first and last piece. Where no piece looks there most of all, (n, n - 1): the
            stretch belongs before piece n.
        """
        wanted = {i for i, span in enumerate(self._spans) if self._touches(span, start, end)}
        run = _longest_run([best in wanted for best in self.best])
        if run:
            return run
        before = [i for i, span in enumerate(self._spans) if self._before(span, start)]
        last = before[-1] if before else -1
        place = max((t + 1 for t, best in enumerate(self.best) if best == last), default=None)
        if place is None:
            columns = wanted or {last}
            sums = [sum(row[c] for c in columns if 0 <= c < len(row)) for row in self._rows]
            place = max(range(len(sums)), key=sums.__getitem__) if sums else 0
        return place, place - 1

    def nearest(self, piece: int) -> int:
        """The target piece of this index, or the first or last where it is past the ends.

        `aligned` may name the place behind the last piece. `NOWHERE` if there are no pieces.
        """
        return min(max(piece, 0), len(self._rows) - 1)

    def _touches(self, span: tuple[int, int], start: int, end: int) -> bool:
        return any(start <= origin < end for origin in self._origins[span[0] : span[1]])

    def _before(self, span: tuple[int, int], start: int) -> bool:
        return any(0 <= origin < start for origin in self._origins[span[0] : span[1]])


def _longest_run(flags: list[bool]) -> tuple[int, int] | None:
    """The longest run of true flags; a single false one between two does not end it."""
    flags = [
        f or (0 < i < len(flags) - 1 and flags[i - 1] and flags[i + 1]) for i, f in enumerate(flags)
    ]
    best: tuple[int, int] | None = None
    start = 0
    for i, flag in enumerate([*flags, False]):
        if not flag:
            if i > start and (best is None or i - start > best[1] - best[0] + 1):
                best = (start, i - 1)
            start = i + 1
    return best


#: The word each place of a sentence belongs to, as its start and end; None between words.
Words = list[tuple[int, int] | None]


def words_of(sentence: str) -> Words:
    """The words of a sentence, by each of their places; a Chinese character is a word."""
    words: Words = [None] * len(sentence)
    for match in _WORD.finditer(sentence):
        start, end = span = match.span()
        words[start:end] = [span] * (end - start)
    return words


def align_words(words: Words, target: Tracked, attention: Attention) -> list[Link]:
    """The links between the words of a sentence and of its translation.

    Args:
        words: those of the source sentence.
        target: its translation; the origin of a character is the index of its piece.
        attention: where each piece looked.

    Returns:
        (source start, source end, target start, target end) in code points, by target; neighbours
        that look at the same word are joined.
    """
    links: list[Link] = []
    for match in _WORD.finditer(target.text):
        span = _looked_at(target.origins[match.start() : match.end()], words, attention)
        if span is None:
            continue
        link = (*span, *match.span())
        if links and links[-1][:2] == span and links[-1][3] == match.start():
            link = (*span, links.pop()[2], match.end())
        links.append(link)
    return links


def _looked_at(pieces: Sequence[int], words: Words, attention: Attention) -> tuple[int, int] | None:
    """The source word the pieces of a target word look at most."""
    weights: dict[tuple[int, int], float] = {}
    last = NOWHERE
    for piece in pieces:
        if piece in (last, NOWHERE):
            continue
        last, weight = piece, attention.weights[piece]
        word = _word_at(words, *attention.places[piece]) if weight >= LEAST_WEIGHT else None
        if word:
            weights[word] = weights.get(word, 0.0) + weight
    return max(weights, key=weights.__getitem__) if weights else None


def _word_at(words: Words, first: int, last: int) -> tuple[int, int] | None:
    """The word that ends at the last place of a piece; of Chinese, all its characters there."""
    word = words[last] if last != NOWHERE else None
    if word != (last, last + 1) or first == NOWHERE:
        return word
    start = last
    while start > first and words[start - 1] == (start - 1, start):
        start -= 1
    return start, last + 1
