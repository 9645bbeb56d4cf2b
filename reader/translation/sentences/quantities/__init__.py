"""Dates, amounts and measures, written the way the other language writes them.

A package that looks words up cannot count, and a small model guesses. What is a matter of rules —
“December 24, 2020” is “2020年12月24日”, “350万” is “3.5 million” — is rewritten before.

`english` reads English and `chinese` reads Chinese, a module for each thing that is spoken of; both
stand on `rewriting` and `words`, and know nothing of each other.
"""

from reader.translation.sentences.quantities.chinese import to_english
from reader.translation.sentences.quantities.english import to_chinese

__all__ = ["to_chinese", "to_english"]
