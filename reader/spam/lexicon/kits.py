"""What spam kits leave on the pages they write to: fixed marks, and the names of link farms."""

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


class LinkFarms:
    """Names of sites as Chinese link farms list them: one that nobody knows, and a way to get in.

    Args:
        table: the parsed file: `ways_in`, what is added to a name, and `every_site`, what begins
            the names that every site has.
    """

    def __init__(self, table: Mapping[str, str]) -> None:
        ways = "|".join(table["ways_in"].split())
        self._end = re.compile(f"(?:{ways})(?=$|\\W|_)")
        self._site = re.compile(
            f"(?=[一-鿿a-z0-9]{{4,30}}$)[一-鿿a-z0-9]{{2,12}}?(?:{ways}){{1,4}}$"
        )
        self._every_site = re.compile("|".join(table["every_site"].split()))

    def ways_in(self, text: str) -> int:
        """How many words of a folded text end in a way to get in."""
        return len(self._end.findall(text))

    def is_site(self, name: str) -> bool:
        """Whether a name without spaces is of a site that nobody knows."""
        return bool(self._site.match(name)) and not self._every_site.match(name)
