"""The search on 10,000 real texts: everything that is there is found, and nothing else."""

from __future__ import annotations

import json
import random
import re
import statistics
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

import pytest

from reader.search.documents import Document
from reader.search.index import SearchIndex
from reader.search.query import parse
from reader.search.tokens import HAN, clean, fold

pytestmark = [pytest.mark.shared, pytest.mark.long]

TEXTS = 10_000
QUERIES = 60
#: Milliseconds of computing within which 95 of 100 queries are answered.
SLOWEST = 50.0
_NOW = datetime(2026, 3, 3, tzinfo=UTC)
_RUN = re.compile(f"[{HAN}]{{4,}}")


def texts(data: Path) -> Iterator[str]:
    """Bodies of real articles, then paragraphs of news and of an encyclopedia."""
    for truth in sorted((data / "extraction").glob("*/truth.json")):
        for page in json.loads(truth.read_text("utf-8")).values():
            if body := page.get("articleBody"):
                yield clean(body)
    sources = [
        iter((data / "parallel" / "mono" / name).read_text("utf-8").splitlines())
        for name in ("news.zh.txt", "news.en.txt", "wiki_bucc.zh.txt", "wiki_bucc.en.txt")
    ]
    while sources:
        for lines in sources[:]:
            if block := list(islice(lines, 5)):
                yield clean("\n".join(block))
            else:
                sources.remove(lines)


@pytest.fixture(scope="module")
def library(
    shared_data: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[SearchIndex, dict[int, str]]]:
    path = tmp_path_factory.mktemp("search") / "search.sqlite"
    found = dict(enumerate(islice(texts(shared_data), TEXTS), start=1))
    index = SearchIndex(path)
    documents = (Document(n, _NOW - timedelta(minutes=n), "", text) for n, text in found.items())
    started = time.process_time()
    while batch := list(islice(documents, 50)):
        index.change(batch)
    seconds = time.process_time() - started
    characters = sum(map(len, found.values()))
    sys.stdout.write(
        f"\n{len(found)} texts, {characters / 1e6:.1f} million characters: "
        f"{path.stat().st_size / 1e6:.1f} MB, made in {seconds:.1f} s\n"
    )
    yield index, found
    index.close()


def queries(found: dict[int, str], chance: random.Random) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Words and stretches of characters that stand in the texts, and what finds them there."""
    numbers = sorted(found)
    made = 0
    while made < QUERIES:
        runs = _RUN.findall(found[chance.choice(numbers)])
        if runs:
            run = chance.choice(runs)
            length = chance.randint(2, 4)
            start = chance.randint(0, len(run) - length)
            word = run[start : start + length]
            yield word, re.compile(re.escape(fold(word)))
            made += 1
    made = 0
    while made < QUERIES:
        words = re.findall(r"(?<![\w'’-])[A-Za-z]{3,}(?![\w'’-])", found[chance.choice(numbers)])
        if words:
            word = chance.choice(words)
            letter = f"[^\\W_{HAN}]"
            yield f'"{word}"', re.compile(f"(?<!{letter}){re.escape(fold(word))}(?!{letter})")
            made += 1


def test_all_that_is_there_is_found_and_nothing_else(
    library: tuple[SearchIndex, dict[int, str]],
) -> None:
    index, found = library
    folded = {number: fold(text) for number, text in found.items()}
    wanted = missed = false = 0
    for word, pattern in queries(found, random.Random(6)):
        truth = {number for number, text in folded.items() if pattern.search(text)}
        hits = {hit.id for hit in index.search(parse(word), limit=TEXTS)}
        wanted += len(truth)
        missed += len(truth - hits)
        false += len(hits - truth)
    sys.stdout.write(f"\nrecall {1 - missed / wanted:.4f} of {wanted}, false hits {false}\n")
    assert missed == 0
    assert false == 0


def test_queries_are_answered_at_once(library: tuple[SearchIndex, dict[int, str]]) -> None:
    index, found = library
    times = []
    for word, _ in queries(found, random.Random(7)):
        started = time.thread_time()
        hits = index.search(parse(word), limit=50)
        index.documents([hit.id for hit in hits])
        times.append(1000 * (time.thread_time() - started))
    p95 = statistics.quantiles(times, n=20)[-1]
    sys.stdout.write(f"\np95 {p95:.1f} ms, median {statistics.median(times):.1f} ms\n")
    assert p95 < SLOWEST
