"""Nothing a real page shows is lost: its characters stand in its sections, in page order.

The figures of each set are printed under `-s`.
"""

from __future__ import annotations

import gzip
from pathlib import Path
from statistics import fmean

import pytest

from reader.datamodel.page import RawPage
from reader.extraction import extract
from tests.quality.completeness import SETS, kept_share, longest_common

pytestmark = [pytest.mark.shared, pytest.mark.long]

#: The mean share of a set's visible characters that must be kept.
FLOOR = 0.99
#: So many pages of a set are looked at, evenly spread over it.
MOST_PAGES = 60


def sample(folder: Path) -> list[RawPage]:
    files = sorted(folder.glob("*.html.gz"))
    count = min(MOST_PAGES, len(files))
    chosen = [files[index * len(files) // count] for index in range(count)]
    return [RawPage(gzip.decompress(f.read_bytes()), f.name) for f in chosen]


@pytest.mark.filterwarnings("ignore::bs4.XMLParsedAsHTMLWarning")
@pytest.mark.parametrize("name", SETS)
def test_visible_characters_stand_in_the_sections_in_page_order(
    shared_data: Path, name: str
) -> None:
    shares = {
        raw.source: kept_share(raw, extract(raw))
        for raw in sample(shared_data / "extraction" / name)
    }
    worst = min(shares, key=lambda source: shares[source])
    whole = sum(share == 1.0 for share in shares.values())
    report = (
        f"{name}: mean {fmean(shares.values()):.5f}, {whole} of {len(shares)} pages whole, "
        f"worst {shares[worst]:.4f} ({worst})"
    )
    print(report)  # noqa: T201 — shown under -s
    assert fmean(shares.values()) >= FLOOR, report


@pytest.mark.parametrize(
    ("first", "second", "length"),
    [("", "", 0), ("abc", "abc", 3), ("abcd", "acbd", 3), ("abcde", "xbyd", 2), ("ab", "cd", 0)],
)
def test_what_two_texts_have_in_common_is_counted_in_order(
    first: str, second: str, length: int
) -> None:
    assert longest_common(first, second) == length
