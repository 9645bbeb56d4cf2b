"""Applies rules as SentencePiece does: at each place the longest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_HEAD = 3
#: Marks that lose the space before them in the pieces.
_LOOSE = re.compile(r" ([,.;:?!)%”]+)|(?<=[\u3000-\u9fff\uff01-\uff60]) ([“‘（])")


class Rewriter:
    """A table of rules, ready to be applied to many texts."""

    def __init__(self, rules: Mapping[str, str]) -> None:
        """Takes the rules; texts without one stay as they are."""
        self._rules = rules
        self._longest: dict[str, int] = {}
        for text in rules:
            head = text[:_HEAD]
            self._longest[head] = max(self._longest.get(head, 0), len(text))

    def steps(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yields start and end of each stretch, and what became of it."""
        place, rules, longest = 0, self._rules, self._longest
        while place < len(text):
            most = max(
                longest.get(text[place : place + _HEAD], 0),
                longest.get(text[place : place + 2], 0),
                longest.get(text[place], 0),
            )
            for end in range(min(len(text), place + most), place, -1):
                made = rules.get(text[place:end])
                if made is not None:
                    break
            else:
                end, made = place + 1, text[place]
            yield place, end, made
            place = end

    def apply(self, text: str) -> str:
        """Returns the text as the tokenizer would read it, spaces squeezed."""
        out: list[str] = []
        for _, _, made in self.steps(text.strip()):
            one = made.lstrip() if not out or out[-1].endswith(" ") else made
            if one:
                out.append(one)
        return _LOOSE.sub(r"\1\2", " ".join("".join(out).split()))
