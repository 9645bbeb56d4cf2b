"""The levels of words and of texts: HSK for Chinese, those of the CEFR for English."""

from __future__ import annotations

from collections.abc import Mapping

#: The names of the levels, from 1; HSK 3.0 has one list for its levels 7 to 9.
LEVELS: Mapping[str, tuple[str, ...]] = {
    "zh": ("HSK 1", "HSK 2", "HSK 3", "HSK 4", "HSK 5", "HSK 6", "HSK 7–9"),
    "en": ("A1", "A2", "B1", "B2", "C1", "C2"),
}

#: The same, as settings name them.
LEVEL_CODES: Mapping[str, tuple[str, ...]] = {
    "zh": ("hsk-1", "hsk-2", "hsk-3", "hsk-4", "hsk-5", "hsk-6", "hsk-7"),
    "en": ("a1", "a2", "b1", "b2", "c1", "c2"),
}
