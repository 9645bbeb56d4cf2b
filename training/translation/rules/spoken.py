"""Which of the phrases that grammar makes anybody says.

Each verb that was written has some thirty phrases with what stands before it, each noun as many
with what counts it. Most of them stand in no text, and would only fill the package.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Set

_CLOSING = ".,;:!?)”’\"'"
_OPENING = "“‘(\"'"


def spoken(phrases: Iterable[str], texts: Iterable[str]) -> frozenset[str]:
    """Returns which phrases of several words stand in texts.

    Args:
        phrases: In small letters, with one space between words.
        texts: Lines of English.
    """
    wanted = frozenset(phrases)
    ends = _ends(wanted)
    found = set[str]()
    for text in texts:
        words = text.lower().split()
        bare = [word.rstrip(_CLOSING) for word in words]
        for start, word in enumerate(words[:-1]):
            first = word.lstrip(_OPENING)
            for length in ends.get((first, bare[start + 1]), ()):
                stop = start + length
                if stop > len(words):
                    continue
                inside = words[start + 1 : stop - 1]
                found.add(" ".join([first, *inside, bare[stop - 1]]))
    return wanted & found


def _ends(phrases: Iterable[str]) -> dict[tuple[str, str], Set[int]]:
    """Returns how many words the phrases have that begin with two words."""
    found: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for phrase in phrases:
        words = phrase.split(" ")
        if len(words) > 1:
            found[words[0], words[1]].add(len(words))
    return dict(found)
