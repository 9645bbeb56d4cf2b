"""`python -m training.translation.kinds`: kinds of words that the order of a sentence hangs on.

Of English, the bare verbs: behind "to" they are no place. Of Chinese, the words whose kind the
segmenter gets wrong: it calls 选手 a verb and 重新 an adjective. What was written by hand says what
a word is; `resources/packages/kinds.txt` has a line for each kind.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import rjieba

from training.translation.written.entries import Entry, read_lexicon

_TARGET = Path(__file__).parents[2] / "resources" / "packages" / "kinds.txt"
_KINDS = {"n": "noun", "v": "verb", "adj": "adj", "adv": "adverb"}
#: What the segmenter's tags begin with.
_TAGGED = {
    "n": "noun",
    "s": "noun",
    "l": "noun",
    "j": "noun",
    "v": "verb",
    "a": "adj",
    "b": "adj",
    "d": "adverb",
}


def misjudged(entries: Iterable[Entry]) -> dict[str, list[str]]:
    """Returns words by their kind, where the segmenter tells another one.

    Args:
        entries: of the written Chinese lexicon; what is of two kinds stays out.
    """
    said: defaultdict[str, set[str]] = defaultdict(set)
    for entry in entries:
        said[entry.word].add(entry.pos)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word, kinds in sorted(said.items()):
        kind = _KINDS.get(next(iter(kinds))) if len(kinds) == 1 else None
        tags = [tag for _, tag in rjieba.tag(word)]
        if kind and len(tags) == 1 and _is_other(word, kind, tags[0]):
            found[kind].append(word)
    return found


def _is_other(word: str, kind: str, tag: str) -> bool:
    """Whether the segmenter is wrong; times, places and numbers it knows best."""
    if (tag[0] in "tfmqrpcu" and kind != "verb") or (len(word) == 1 and kind != "noun"):
        return False
    return _told(tag) != kind


def _told(tag: str) -> str:
    return "noun" if tag == "vn" else _TAGGED.get(tag[0], "")


def bare_verbs(entries: Iterable[Entry]) -> list[str]:
    """Returns the verbs of one word in the written English lexicon."""
    words = {entry.word for entry in entries if entry.pos == "v"}
    return sorted(word for word in words if word.isalpha() and word.islower())


def main() -> None:
    """Runs the command."""
    found = misjudged(read_lexicon("zh")) | {"bare": bare_verbs(read_lexicon("en"))}
    lines = (f"{kind} {' '.join(words)}" for kind, words in sorted(found.items()))
    _TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
