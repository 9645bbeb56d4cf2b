"""Articles about touchy matters, in two languages: nothing of them may be hidden."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.datamodel.page import Page, Role
from reader.extraction import extract
from reader.policy import Policy, hidden_ids
from reader.retrieval.sources import from_text
from reader.spam.detector import Detector

ARTICLES = sorted((Path(__file__).parent / "touchy").glob("*.txt"))


def judged(text: str) -> Page:
    return Detector().classify(extract(from_text(text)))


def as_html(text: str) -> str:
    title, byline, *paragraphs = text.strip().split("\n")
    body = "".join(f"<p>{p}</p>" if p[-1] in '.。”?!"' else f"<h2>{p}</h2>" for p in paragraphs)
    menu = "<nav><a href='/'>Home</a> <a href='/s'>Sport</a> <a href='/b'>Betting</a></nav>"
    return (
        f"<html><head><title>{title}</title></head><body>{menu}<article><h1>{title}</h1>"
        f"<p class='byline'>{byline}</p>{body}</article>"
        "<footer>© 2025 Harbor Ledger</footer></body></html>"
    )


def test_there_are_articles_in_both_languages() -> None:
    assert len(ARTICLES) >= 60
    assert {path.stem[-2:] for path in ARTICLES} == {"en", "zh"}


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("form", ["text", "html"])
def test_an_article_about_it_keeps_every_paragraph(path: Path, form: str) -> None:
    text = path.read_text("utf-8")
    page = judged(text if form == "text" else as_html(text))
    hidden = hidden_ids(page, Policy())
    assert page.verdict is None
    assert Role.SPAM not in {s.role for s in page.sections}
    assert Role.ADVERT not in {s.role for s in page.sections}
    shown = [b.text for s in page.sections if s.id not in hidden for b in s.blocks]
    title, _byline, *paragraphs = text.strip().split("\n")
    assert [p for p in (title, *paragraphs) if p not in shown] == []
