"""`python -m training.translation.network.wordwise`: real news, translated back word by word.

A network that translates badly translates back badly: fluent, and about something else. Word by
word, the order is wrong but the words are right, and words are what a young network lacks most.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Mapping
from pathlib import Path

from pypinyin import lazy_pinyin

from training.translation.network.extra import write
from training.translation.pairs import Pair, read_lines
from training.translation.sources import BACK_TRANSLATION
from training.translation.words import chinese_words, english_words, is_han

_EMPTY_WORDS = "the a an to of is are was were be been 's ’s 了 着 地 得 的 所 们 个 之 把 被"
# Words whose only translation is the order of the others.
_EMPTY = frozenset(_EMPTY_WORDS.split())
_TO_WIDE = str.maketrans(",.?!:;()", "，。？！：；（）")
_TO_PLAIN = str.maketrans("，。？！：；（）、《》", ',.?!:;(),""')
_GLUED = re.compile(r" (?=[,.?!:;)%])|(?<=[($]) ")


def chinese_of(text: str, lexicon: Mapping[str, str]) -> str:
    """Returns an English sentence as Chinese words in English order; names stay as they are."""
    out: list[str] = []
    for word in english_words(text):
        low = word.lower()
        if low in _EMPTY:
            continue
        if low in lexicon:
            out.append(lexicon[low])
        elif word[0].isdigit() or word[0].isupper():
            out.append(" " + word if out and out[-1][-1:].isascii() else word)
        elif not word[0].isalpha():
            out.append(word.translate(_TO_WIDE))
    return "".join(out)


def english_of(text: str, lexicon: Mapping[str, str]) -> str:
    """Returns a Chinese sentence as English words in Chinese order, unknown ones by sound."""
    out = []
    for word in chinese_words(text):
        if word in _EMPTY:
            continue
        if word in lexicon:
            out.append(lexicon[word])
        elif is_han(word):
            out.append("".join(lazy_pinyin(word)).capitalize())
        else:
            out.append(word.translate(_TO_PLAIN))
    joined = _GLUED.sub("", " ".join(out))
    return joined[:1].upper() + joined[1:]


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(prog="python -m training.translation.network.wordwise")
    parser.add_argument("--lexicon", type=Path, required=True, help="lexicon.json")
    parser.add_argument("--en", type=Path, nargs="*", default=[], help="real English text")
    parser.add_argument("--zh", type=Path, nargs="*", default=[], help="real Chinese text")
    parser.add_argument("--out", type=Path, required=True, help="folder for the .tsv files")
    options = parser.parse_args()
    lexicon = json.loads(options.lexicon.read_text(encoding="utf-8"))
    english = [line for path in options.en for line in read_lines(path) if 3 < len(line) < 500]
    chinese = [line for path in options.zh for line in read_lines(path) if 3 < len(line) < 200]
    to_zh, to_en = lexicon["to_chinese"], lexicon["to_english"]
    made = [Pair(line, chinese_of(line, to_zh), BACK_TRANSLATION) for line in english]
    write(options.out / "wordwise.en.tsv", [pair for pair in made if pair.zh])
    made = [Pair(english_of(line, to_en), line, BACK_TRANSLATION) for line in chinese]
    write(options.out / "wordwise.zh.tsv", [pair for pair in made if pair.en])


if __name__ == "__main__":
    main()
