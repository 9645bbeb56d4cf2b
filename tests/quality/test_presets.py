"""Presets against the general way, on real pages of the sites they are for.

The figures of each set, and of each site where a preset changes an article, are shown under `-s`.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import pytest

from reader.datamodel.page import RawPage
from reader.extraction import ExtractionOptions, extract, presets
from reader.extraction.markup.outline import Outline
from tests.quality.completeness import SETS
from tests.quality.golden import article, f1

pytestmark = [pytest.mark.shared, pytest.mark.long]

#: So far may the mean agreement of a set fall by presets: references differ in whether a pull
#: quote, a standfirst or a credit belongs to an article, and some sets hold three such pages.
TOLERANCE = 0.01


@dataclass(frozen=True, slots=True)
class Comparison:
    """A page read with its preset and without; the agreements are None without a reference."""

    site: str
    found: bool
    differs: bool
    agreement: tuple[float, float] | None


class Watch:
    """Notes whether a preset found an article on the page that was read last."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.found = False
        self._apply = presets.apply
        monkeypatch.setattr(presets, "apply", self._noted)

    def _noted(self, preset: presets.Preset, outline: Outline) -> presets.Found:
        found = self._apply(preset, outline)
        self.found = found.body is not None
        return found


def compare(folder: Path, watch: Watch) -> list[Comparison]:
    """Read those pages of a set twice whose address is one of a known site."""
    compared = []
    for name, truth in json.loads((folder / "truth.json").read_text("utf-8")).items():
        if (preset := presets.preset_for([truth.get("url") or ""])) is None:
            continue
        data = gzip.decompress((folder / f"{name}.html.gz").read_bytes())
        raw = RawPage(data, name, url=truth["url"])
        general = article(extract(raw, ExtractionOptions(use_presets=False)))
        helped = article(extract(raw))
        reference = truth.get("articleBody") or truth.get("tool_body")
        agreement = (f1([reference], helped), f1([reference], general)) if reference else None
        compared.append(Comparison(preset.name, watch.found, helped != general, agreement))
    return compared


def report(name: str, compared: Sequence[Comparison]) -> str:
    """One line: how many pages, on how many a preset found an article and changed it, and F1."""
    line = (
        f"{name}: {len(compared)} pages, found on {sum(one.found for one in compared)}, "
        f"another article on {sum(one.differs for one in compared)}"
    )
    pairs = [one.agreement for one in compared if one.agreement]
    if not pairs:
        return line
    helped, general = (fmean(figures) for figures in zip(*pairs, strict=True))
    better = sum(first > second for first, second in pairs)
    worse = sum(first < second for first, second in pairs)
    return (
        f"{line}, F1 {helped:.4f} with, {general:.4f} without ({helped - general:+.4f}; "
        f"better on {better}, worse on {worse} of {len(pairs)})"
    )


@pytest.mark.parametrize("name", SETS)
def test_presets_are_no_worse_than_the_general_way(
    shared_data: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    compared = compare(shared_data / "extraction" / name, Watch(monkeypatch))
    lines = [
        report(name, compared),
        *(
            "  " + report(site, [one for one in compared if one.site == site])
            for site in sorted({one.site for one in compared if one.differs})
        ),
    ]
    print(*lines, sep="\n")  # noqa: T201 — shown under -s
    changes = [one.agreement[0] - one.agreement[1] for one in compared if one.agreement]
    assert not changes or fmean(changes) >= -TOLERANCE, "\n".join(lines)
