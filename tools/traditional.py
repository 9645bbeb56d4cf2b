"""The catalogue for Taiwan: that of simplified Chinese, in traditional characters and words.

Both places say many things of a computer differently; OpenCC's `s2twp` knows these words.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import opencc

LANGUAGE = "zh_TW"

#: Words of programs that OpenCC leaves as they are said on the mainland.
WORDS = {"示例": "範例", "高階": "進階"}


def traditional(source: Path) -> bytes:
    """A catalogue of simplified Chinese as one of traditional Chinese."""
    tree = ET.parse(source)
    tree.getroot().set("language", LANGUAGE)
    for translation in tree.iter("translation"):
        for form in (translation, *translation.iter("numerusform")):
            form.text = form.text and traditional_text(form.text)
    return bytes(ET.tostring(tree.getroot(), encoding="utf-8", xml_declaration=True))


def traditional_text(text: str) -> str:
    """A text in simplified Chinese in the characters and words of Taiwan."""
    text = str(_converter().convert(text))
    for word, ours in WORDS.items():
        text = text.replace(word, ours)
    return text


@cache
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("s2twp")
