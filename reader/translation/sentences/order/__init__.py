"""Sentences in the order of the other language, for a package that looks words up.

Such a package writes what it knows in the order of the original. What it reads as one phrase stays
one. Into Chinese, times and places go before the verb, what belongs to a noun goes before it with
的, who did something goes before what was done; into English it is the other way round.
"""

from __future__ import annotations

from reader.translation.sentences.order.moves import in_chinese_order
from reader.translation.sentences.tracked import Tracked
from reader.translation.tokens import Tokens

__all__ = ["in_chinese_order", "in_english_order"]


def in_english_order(fed: Tracked, tokens: Tokens) -> bool:
    """Put Chinese that a package is to translate into the order of English.

    Args:
        fed: Chinese text, its quantities in English; it is changed.
        tokens: What the package makes of it.

    Returns:
        whether anything was changed.
    """
    # The segmenter's dictionary is loaded by the first Chinese text.
    from reader.translation.sentences.order.from_chinese.moves import in_english_order

    return in_english_order(fed, tokens)
