"""People and places: never what their characters or words mean.

A package that looks words up reads 王建国 as “king found a country” and Tidecell as “赤潮cell”.
What is a name is found by the words around it and written the way of the other language before.
"""

from reader.translation.sentences.names.english import in_english
from reader.translation.sentences.names.known import Say, knows
from reader.translation.sentences.names.words import in_chinese

__all__ = ["Say", "in_chinese", "in_english", "knows"]
