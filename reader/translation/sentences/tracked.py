"""Text that remembers where its characters come from while it is rewritten."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

#: The origin of characters that come from nowhere.
NOWHERE = -1


class Tracked:
    """A text with a number for each character: an offset into another text, or a token's index.

    Attributes:
        text: the text as it is now.
        origins: as many numbers as the text has characters; `NOWHERE` for what was added.
    """

    __slots__ = ("origins", "text")

    def __init__(self, text: str, origins: Sequence[int] | None = None) -> None:
        self.text = text
        self.origins = list(range(len(text)) if origins is None else origins)

    def replace(self, start: int, end: int, new: str, origin: int | None = None) -> None:
        """Put `new` in the place of a stretch.

        Its characters keep the origins of those they replace, one by one, as far as these go; with
        `origin` given, all of them have that one.
        """
        if origin is None:
            old = self.origins[start:end] or [NOWHERE]
            origins = [old[min(i, len(old) - 1)] for i in range(len(new))]
        else:
            origins = [origin] * len(new)
        self.text = self.text[:start] + new + self.text[end:]
        self.origins[start:end] = origins

    def substitute(self, pattern: re.Pattern[str], new: Callable[[re.Match[str]], str]) -> None:
        """As `re.sub`, with the origins kept."""
        for match in reversed(list(pattern.finditer(self.text))):
            replacement = new(match)
            if replacement != match[0]:
                self.replace(match.start(), match.end(), replacement)

    def strip(self) -> None:
        """Take white space off both ends."""
        start = len(self.text) - len(self.text.lstrip())
        end = max(start, len(self.text.rstrip()))
        self.text, self.origins = self.text[start:end], self.origins[start:end]

    def rewrite(self, new: str) -> None:
        """Change every character at once; with another length the origins are spread over it."""
        if len(new) != len(self.text):
            scale = len(self.text) / max(1, len(new))
            self.origins = [self.origins[int(i * scale)] for i in range(len(new))]
        self.text = new
