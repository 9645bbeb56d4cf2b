"""Knowledge without a part of its words: what the model is to see that words do not tell.

Spam that comes next has words that no lexicon knows. A model that is fitted with every word of the
spam it is shown leans on them; one that is fitted to the same pages with half of the words
forgotten, too, leans on what else there is.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from reader.resources import resource_path
from reader.spam.lexicon.knowledge import Knowledge, bundled_knowledge, spam_tables
from reader.spam.lexicon.terms import Lexicons, read_tables

#: What a page counts that is seen with fewer words.
FORGETFUL = 0.75
#: The groups of terms in a table; what comment robots say is left whole.
_GROUPS = ("anywhere", "words")


def thinned_knowledge(kept: float, seed: str = "") -> Knowledge:
    """The bundled knowledge with a share of the terms of spam, the same ones for the same seed."""
    folder = resource_path("lexicons")
    tables = spam_tables(folder, read_tables(folder / "languages"))
    spam = Lexicons(_thinned(table, kept, seed) for table in tables)
    return replace(bundled_knowledge(), spam=spam)


def _thinned(table: Mapping[str, Any], kept: float, seed: str) -> dict[str, Any]:
    return {
        name: {strength: _some(terms, kept, seed) for strength, terms in group.items()}
        if name in _GROUPS
        else group
        for name, group in table.items()
    }


def _some(terms: str, kept: float, seed: str) -> str:
    return " ".join(t for t in terms.split() if zlib.crc32((seed + t).encode()) % 100 < 100 * kept)
