"""Names of sites as Chinese link farms list them: one that nobody knows, and a way to get in."""

from __future__ import annotations

import re
from collections.abc import Mapping


class LinkFarms:
    """What tells such names.

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
