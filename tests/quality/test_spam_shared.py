"""How well spam is found on real pages that nobody of the project wrote; run with --shared PATH."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader.datamodel.page import Page, RawPage, Role
from reader.errors import ReaderError
from reader.extraction import extract
from reader.policy import Policy, hidden_ids
from reader.spam.detector import Detector

pytestmark = [pytest.mark.shared, pytest.mark.long]


def cleaned(raw: RawPage) -> Page:
    return Detector().classify(extract(raw))


def squeeze(text: str) -> str:
    return "".join(text.split())


@dataclass
class Figures:
    """Counts over the blocks of labelled pages."""

    hits: int = 0
    wrong: int = 0
    missed: int = 0
    body_lost: int = 0
    alarms: int = 0
    sure: int = 0
    sure_spam: int = 0

    @property
    def precision(self) -> float:
        return self.hits / (self.hits + self.wrong)

    @property
    def f1(self) -> float:
        return 2 * self.hits / (2 * self.hits + self.wrong + self.missed)


def count_page(figures: Figures, record: dict[str, Any]) -> None:
    lines = "\n".join(" ".join(block["text"].split()) for block in record["blocks"])
    page = cleaned(RawPage(lines.encode(), "page.txt", media_type="text/plain"))
    by_text = {squeeze(b.text): s for s in page.sections for b in s.blocks}
    labels: Counter[str] = Counter()
    for block in record["blocks"]:
        label, section = block["label"], by_text.get(squeeze(block["text"]))
        if section is None or label in ("unsure", "ad"):
            continue
        is_spam, hidden = label == "spam", section.role is Role.SPAM
        figures.hits += is_spam and hidden
        figures.missed += is_spam and not hidden
        figures.wrong += hidden and not is_spam
        figures.body_lost += hidden and label == "body"
        if section.verdict and section.verdict.is_spam and section.verdict.score >= 0.9:
            figures.sure += 1
            figures.sure_spam += is_spam
        labels[
            "hit" if is_spam and hidden else "spam" if is_spam else "alarm" if hidden else ""
        ] += 1
    figures.alarms += labels["alarm"] > 0 and not labels["hit"] + labels["spam"]


def test_labelled_blocks(shared_data: Path) -> None:
    figures = Figures()
    for line in (shared_data / "spam" / "dev.jsonl").read_text("utf-8").splitlines():
        count_page(figures, json.loads(line))
    assert figures.precision >= 0.95
    assert figures.f1 >= 0.8
    assert figures.body_lost == 0
    assert figures.alarms <= 3
    assert figures.sure_spam >= 0.95 * figures.sure


def test_injected_pages_are_clean_and_list_what_was_put_in(shared_data: Path) -> None:
    folder = shared_data / "injected"
    truth = json.loads((folder / "truth.json").read_text("utf-8"))
    leaked, listed = [], 0
    for name, facts in truth.items():
        page = cleaned(RawPage(gzip.decompress((folder / f"{name}.html.gz").read_bytes()), name))
        hidden = hidden_ids(page, Policy())
        spam = squeeze(" ".join(s.text for s in page.sections if s.role is Role.SPAM))
        shown = squeeze(" ".join(s.text for s in page.sections if s.id not in hidden))
        phrases = [squeeze(phrase) for phrase in facts["injected"]]
        listed += sum(phrase in spam for phrase in phrases) >= 0.9 * len(phrases)
        if any(phrase in shown for phrase in phrases):
            leaked.append(name)
    assert leaked == []
    assert listed >= 110


def test_clean_pages_raise_hardly_an_alarm(shared_data: Path) -> None:
    pages, alarms, lost = 0, [], []
    for path in sorted((shared_data / "extraction").rglob("*.html.gz")):
        try:
            page = cleaned(RawPage(gzip.decompress(path.read_bytes()), path.name))
        except ReaderError:
            continue
        pages += 1
        before = extract(RawPage(gzip.decompress(path.read_bytes()), path.name))
        body = {b.text for s in before.sections if s.role is Role.BODY for b in s.blocks}
        spam = [b.text for s in page.sections if s.role is Role.SPAM for b in s.blocks]
        alarms += [path.name] if spam else []
        lost += [text for text in spam if text in body]
    assert len(alarms) <= 0.01 * pages, alarms
    assert lost == []
