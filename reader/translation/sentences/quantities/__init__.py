"""Dates, amounts and measures, written the way the other language writes them.

A package that looks words up cannot count, and a small model guesses. What is a matter of rules —
“December 24, 2020” is “2020年12月24日”, “350万” is “3.5 million” — is rewritten before.

`english` reads English and `chinese` reads Chinese, a module for each thing that is spoken of; both
stand on `rewriting` and `words`, and know nothing of each other. Their patterns take some 50 ms to
compile, so that each is loaded by the first text in its language.
"""

__all__ = ["to_chinese", "to_english"]


def to_chinese(text: str) -> list[tuple[int, int, str]]:
    """What to write in place of the quantities of an English text.

    Args:
        text: a sentence, or more.

    Returns:
        start, end, and what Chinese writes instead, in order; offsets are code points.
    """
    from reader.translation.sentences.quantities.english import quantities_in

    return quantities_in(text)


def to_english(text: str) -> list[tuple[int, int, str]]:
    """What to write in place of the quantities of a Chinese text.

    Args:
        text: a sentence, or more, in simplified characters.

    Returns:
        start, end, and what English writes instead, in order; offsets are code points.
    """
    from reader.translation.sentences.quantities.chinese import quantities_in

    return quantities_in(text)
