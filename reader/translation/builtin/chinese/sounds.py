"""How characters sound, in Latin letters."""

from __future__ import annotations

from pypinyin import lazy_pinyin

from reader.translation.builtin.vocabulary import table, words

#: Characters that write foreign sounds, each with what it mostly stands for.
SOUNDS = {pair[0]: pair[1:] for pair in words("chinese", "sounds", "foreign")}
#: Read otherwise in names than mostly elsewhere.
_IN_NAMES = table("chinese", "sounds", "in_names")


def pinyin(characters: str) -> str:
    """A name in pinyin with a capital, as in 西安, “Xi'an”."""
    sounds = zip(characters, lazy_pinyin(characters, v_to_u=False), strict=True)
    first, *others = (_IN_NAMES.get(one) or sound.replace("v", "yu") for one, sound in sounds)
    return "".join([first, *(f"'{one}" if one[0] in "aeo" else one for one in others)]).capitalize()


def is_foreign(characters: str) -> bool:
    """Whether all characters are such as write foreign sounds."""
    return all(character in SOUNDS for character in characters)


def foreign(characters: str) -> str:
    """A foreign name that nobody knows, about as it sounds."""
    return "".join(SOUNDS.get(one) or lazy_pinyin(one)[0] for one in characters).capitalize()
