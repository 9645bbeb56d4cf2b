"""Which blocks of a page are article text, told from a hand-made text of the article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from reader.text.tokenization import tokens

_RUN = 4

#: By block: 1 article, 0 not, None unknown.
Labels = list[int | None]


def label(blocks: Sequence[str], truth: Mapping[str, Any]) -> Labels:
    """Label the blocks of a page by its article text, or by snippets that must (not) be in it."""
    if "articleBody" in truth:
        return _by_text(blocks, truth["articleBody"] or "")
    return _by_snippets(blocks, truth["with"] or (), truth["without"] or ())


def _by_text(blocks: Sequence[str], article: str) -> Labels:
    """A block is article text if half of its runs of four tokens stand in the article."""
    wanted = tokens(article)
    runs = _runs(wanted)
    lines = {tuple(tokens(line)) for line in article.splitlines()}
    labels: Labels = []
    used: Counter[tuple[str, ...]] = Counter()
    for block in blocks:
        own = tokens(block)
        if not own:
            labels.append(None)
        elif len(own) < _RUN:
            key = tuple(own)
            fresh = key in lines and not used[key]
            used[key] += 1
            labels.append(int(fresh))
        else:
            mine = _runs(own)
            hits = sum((mine & runs).values())
            good = hits >= 0.5 * sum(mine.values())
            if good:
                runs -= mine
            labels.append(int(good))
    return labels


def _by_snippets(blocks: Sequence[str], wanted: Sequence[str], unwanted: Sequence[str]) -> Labels:
    """A block that holds a wanted snippet is article text, an unwanted one not, others unknown."""
    good = [squeezed for text in wanted if (squeezed := _squeeze(text))]
    bad = [squeezed for text in unwanted if (squeezed := _squeeze(text))]
    labels: Labels = []
    for block in map(_squeeze, blocks):
        if any(text in block for text in good):
            labels.append(1)
        elif any(text in block for text in bad):
            labels.append(0)
        else:
            labels.append(None)
    return labels


def _runs(words: Sequence[str]) -> Counter[tuple[str, ...]]:
    if len(words) < _RUN:
        return Counter([tuple(words)])
    return Counter(zip(*(words[start:] for start in range(_RUN)), strict=False))


def _squeeze(text: str) -> str:
    return " ".join(text.split())
