"""The fixed marks that spam kits leave on the pages they write to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from reader.spam.lexicon.folding import fold


class Kits:
    """Lead-in sentences before an injected list, and residue of a kit's random tags.

    Args:
        table: the parsed file: `lead_ins`, a list of texts; `keyword_lines`, the
            beginnings of lines that list search words; `residue`, a list of patterns.
    """

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._lead_ins = tuple(map(fold, table.get("lead_ins", ())))
        self._keyword_lines = tuple(map(fold, table.get("keyword_lines", ())))
        self._residue = tuple(map(re.compile, table.get("residue", ())))
        #: What a folded text begins with that bears any of the marks.
        self.beginnings = (*self._lead_ins, *self._keyword_lines, "<")

    def lead_in(self, folded: str) -> str:
        """The lead-in a folded text begins with, or ""."""
        if not folded.startswith(self._lead_ins):
            return ""
        return next(lead for lead in self._lead_ins if folded.startswith(lead))

    def is_keyword_line(self, folded: str) -> bool:
        """Whether a folded text is a line that lists search words."""
        return folded.startswith(self._keyword_lines)

    def residue(self, text: str) -> str:
        """The residue a text consists of, or ""."""
        for pattern in self._residue:
            if match := pattern.fullmatch(text.strip()):
                return match[0][:40]
        return ""
