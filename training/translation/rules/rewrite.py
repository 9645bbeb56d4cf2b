"""Applies rules as SentencePiece does: at each place the longest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

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


def assembled(parts: Sequence[str], joint: str, table: Mapping[str, str]) -> list[str] | None:
    """Returns what the longest rules first would make of a phrase without its own rule.

    Args:
        parts: The words or characters of the phrase.
        joint: What stands between them.
        table: What rules make of phrases.

    Returns:
        What is made, rule by rule, or nothing where a part has no rule.
    """
    out, start = [], 0
    while start < len(parts):
        for end in range(len(parts) - (start == 0), start, -1):
            made = table.get(joint.join(parts[start:end]))
            if made is not None:
                out.append(made)
                start = end
                break
        else:
            return None
    return out
