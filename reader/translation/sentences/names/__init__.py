"""People and places: never what their characters or words mean.

A package that looks words up reads 王建国 as “king found a country” and Tidecell as “赤潮cell”.
What is a name is found by the words around it and written the way of the other language before.
"""

from reader.translation.sentences.names.english import in_english
from reader.translation.sentences.names.known import Say, knows

__all__ = ["Say", "in_chinese", "in_english", "knows"]


def in_chinese(text: str, say: Say) -> list[tuple[int, int, str]]:
    """People and places in a Chinese text; see `words`, which is loaded by the first one.

    Its segmenter and its pinyin take 0.3 s to load, and 90 MB that readers of English never need.
    """
    from reader.translation.sentences.names.words import names_in

    return names_in(text, say)
