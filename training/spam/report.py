"""Figures of judged pages: precision and recall by threshold, and how true the scores are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Judged = Sequence[tuple[Sequence[str], Sequence[float]]]
THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9)
BANDS = ((0.0, 0.1), (0.1, 0.3), (0.3, 0.5), (0.5, 0.7), (0.7, 0.9), (0.9, 1.0))
_UNCOUNTED = ("unsure", "ad")


def report(title: str, judged: Judged) -> None:
    """Print the tables of pages given as the labels and the chances of their blocks."""
    print(title)
    for threshold in THRESHOLDS:
        print(_line(judged, threshold))
    pairs = _pairs(judged)
    for low, high in BANDS:
        inside = [label == "spam" for p, label in pairs if low <= p < high or p == high == 1]
        if inside:
            share = sum(inside) / len(inside)
            print(f"  score {low:.1f}–{high:.1f}: {len(inside):5d} blocks, {share:.3f} spam")


def report_families(judged: Mapping[str, Judged]) -> None:
    """Print precision, recall and F1 of each family of spam, their mean, and how many pages."""
    scores = []
    for family, pages in sorted(judged.items()):
        found, hits, spam = _counts(pages, THRESHOLDS[0])
        if spam:
            scores.append(2 * hits / (len(found) + spam))
            print(
                f"  {family:20} {len(pages):3d} pages, {spam:4d} blocks: "
                f"P {hits / max(len(found), 1):.3f} R {hits / spam:.3f} F1 {scores[-1]:.3f}"
            )
    print(f"  mean F1 over {len(scores)} families: {sum(scores) / max(len(scores), 1):.3f}")


def _counts(judged: Judged, threshold: float) -> tuple[list[str], int, int]:
    """The labels of what is found, how many of them are spam, and how many blocks are."""
    pairs = _pairs(judged)
    found = [label for chance, label in pairs if chance >= threshold]
    return found, found.count("spam"), sum(label == "spam" for _, label in pairs)


def _pairs(judged: Judged) -> list[tuple[float, str]]:
    return [
        (chance, label)
        for labels, chances in judged
        for label, chance in zip(labels, chances, strict=True)
        if label not in _UNCOUNTED
    ]


def _line(judged: Judged, threshold: float) -> str:
    found, hits, spam = _counts(judged, threshold)
    precision, recall = hits / max(len(found), 1), hits / max(spam, 1)
    f1 = 2 * hits / max(len(found) + spam, 1)
    pages = alarms = 0
    for labels, chances in judged:
        flagged = {lb for lb, p in zip(labels, chances, strict=True) if p >= threshold}
        pages += "spam" in flagged
        alarms += "spam" not in labels and bool(flagged - set(_UNCOUNTED))
    return (
        f"  ≥{threshold:.1f}: P {precision:.3f} R {recall:.3f} F1 {f1:.3f}; "
        f"body lost {found.count('body')}, title {found.count('title')}; "
        f"pages found {pages}, false alarms on {alarms}"
    )
