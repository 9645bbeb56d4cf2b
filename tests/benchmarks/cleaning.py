"""How long cleaning takes, beside trafilatura and the bare parse of the same decoded pages.

    python -m tests.benchmarks.cleaning [--shared PATH]

Without real pages the golden pages are measured. The mean is to be at most 1.15 times that of
`trafilatura.bare_extraction(html, with_metadata=True)`; growth is measured on articles of
10 kB … 5 MB, and the exponent of the fit is to be near 1. Times are of the processor, since other
programs share it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import math
import statistics
import time
import warnings
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import trafilatura
from bs4 import BeautifulSoup

from reader.datamodel.page import RawPage
from reader.extraction import extract
from reader.text.decoding import decode
from tests.quality.golden import golden_pages

#: How many times trafilatura's mean ours may take.
LIMIT = 1.15
#: So many pages of each set of real pages.
PAGES_A_SET = 40
SIZES = (10_000, 50_000, 200_000, 1_000_000, 5_000_000)
#: An exponent of growth above this is no longer linear.
STEEPEST = 1.15


def main() -> int:
    """Print the times; 1 if a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, help="folder of real pages")
    shared = parser.parse_args().shared
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    pages = real_pages(shared) if shared else [golden.raw for golden in golden_pages()]
    ratio = compare([page for page in pages if page.media_type == "text/html"])
    exponent = growth()
    return int(ratio > LIMIT or exponent > STEEPEST)


def real_pages(shared: Path) -> list[RawPage]:
    """Some pages of each set in a folder of real pages."""
    data = shared / "data" if (shared / "data").is_dir() else shared
    pages = []
    for truth in sorted((data / "extraction").glob("*/truth.json")):
        for name in sorted(json.loads(truth.read_text("utf-8")))[:PAGES_A_SET]:
            packed = (truth.parent / f"{name}.html.gz").read_bytes()
            pages.append(RawPage(gzip.decompress(packed), name))
    return pages


def compare(pages: Sequence[RawPage]) -> float:
    """Time the three ways on every page in turn; the ratio of the means, ours to trafilatura's."""
    texts = [decode(page.data).text for page in pages]
    ours, theirs, bare = [], [], []
    for page, text in zip(pages[:3], texts[:3], strict=True):  # what is read at first use
        extract(page)
        trafilatura.bare_extraction(text, with_metadata=True)
    for page, text in zip(pages, texts, strict=True):
        ours.append(timed(partial(extract, page)))
        theirs.append(timed(partial(trafilatura.bare_extraction, text, with_metadata=True)))
        bare.append(timed(partial(BeautifulSoup, text, "lxml")))
    print(f"{len(pages)} pages, milliseconds a page    mean     p95")
    for name, times in (("ours", ours), ("trafilatura", theirs), ("bare parse", bare)):
        print(f"  {name:<30}{statistics.mean(times):>8.1f}{percentile(times, 0.95):>8.1f}")
    ratio = statistics.mean(ours) / statistics.mean(theirs)
    print(f"  ours / trafilatura {ratio:.2f} (limit {LIMIT}), ours / bare parse "
          f"{statistics.mean(ours) / statistics.mean(bare):.2f}")  # fmt: skip
    return ratio


def growth() -> float:
    """Time articles of growing size; the exponent of the time by the size."""
    points = []
    print("growth")
    for size in SIZES:
        page = RawPage(article_of(size).encode(), "growth")
        duration = min(timed(partial(extract, page)) for _ in range(2))
        points.append((math.log(size), math.log(duration)))
        print(f"  {size / 1000:>6.0f} kB {duration:>9.1f} ms {duration / size * 1e6:>8.1f} ms a MB")
    exponent = statistics.linear_regression(*zip(*points[1:], strict=True)).slope
    print(f"  time grows with size to the power of {exponent:.2f} (limit {STEEPEST})")
    return exponent


def article_of(size: int) -> str:
    """A page of about so many bytes, of paragraphs, headings, links and lists."""
    part = (
        '<h2>Part {0}</h2><p>The ferry left at {0} past nine, and <a href="/f{0}">nobody</a> '
        "on the quay could say, then or later, who had been standing at the rail.</p>"
        "<ul><li>It was a cold day in the year {0}.</li><li>The sea was calm.</li></ul>"
    )
    count = size // len(part)
    body = "".join(part.format(number) for number in range(max(1, count)))
    return f"<title>The ferry</title><article><h1>The ferry</h1>{body}</article>"


def timed(work: Callable[[], object]) -> float:
    """How long work takes, in milliseconds of the processor."""
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1000


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share of the values does not pass."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


if __name__ == "__main__":
    raise SystemExit(main())
