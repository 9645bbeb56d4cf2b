"""The sample pages: hijacked sites, read as their editors meant them."""

from __future__ import annotations

from typing import Any

import pytest

from reader.export.article import reasons_in_words
from reader.export.json_object import page_object
from reader.pipeline import Pipeline
from reader.policy import Policy, hidden_ids
from reader.resources import resource_path
from reader.spam.reasons import describe

FURNITURE = {
    "english": [
        *("Home", "Print", "Quayside Gazette app", "newsletter", "Swiftcoin", "Comments (0)"),
        *("Most popular", "Old bridge to stay closed", "Media partners", "Copyright"),
        *("casino", "赌场"),
    ],
    "chinese": [
        *("首页", "您当前的位置", "扫一扫", "责任编辑", "分享到", "快贷一百", "相关阅读"),
        *("24小时热文", "网友评论", "版权所有", "casino", "pills"),
    ],
}

FIRST_AND_LAST = {
    "english": ("Norvane Shipyard said on Tuesday", 'deliver on time," she said.'),
    "chinese": ("4月11日上午", "有望达到三万人。"),
}

#: Headings and list items are paragraphs of the text, too.
PARAGRAPHS = {"english": 15, "chinese": 12}


def cleaned(name: str) -> dict[str, Any]:
    page = Pipeline().open(str(resource_path("samples", f"{name}.html")))
    return page_object(page, hidden_ids(page, Policy()), reasons_in_words(page, describe))


@pytest.fixture(scope="module", params=["english", "chinese"])
def sample(request: pytest.FixtureRequest) -> tuple[str, dict[str, Any]]:
    name: str = request.param
    return name, cleaned(name)


def test_the_facts_of_the_english_sample_are_known() -> None:
    page = cleaned("english")
    assert page["title"] == "Shipyard bets on electric ferries to bring jobs back"
    assert page["published"] == "2026-03-18T09:40:00+00:00"
    assert (page["site"], page["language"]) == ("Quayside Gazette", "en")
    assert "Helen Marlow" in page["byline"]


def test_the_facts_of_the_chinese_sample_are_known() -> None:
    page = cleaned("chinese")
    assert page["title"] == "澜州开通首条水上公交 市民上班可以坐船了"
    assert page["published"] == "2026-04-12T08:15:00"
    assert page["language"] == "zh"
    assert "周晓岚" in page["byline"]


def test_the_article_is_whole(sample: tuple[str, dict[str, Any]]) -> None:
    name, page = sample
    first, last = FIRST_AND_LAST[name]
    assert first in page["text"].split("\n")[0]
    assert page["text"].endswith(last)
    assert len(page["text"].split("\n")) == PARAGRAPHS[name]


def test_no_furniture_is_in_the_text(sample: tuple[str, dict[str, Any]]) -> None:
    name, page = sample
    assert [word for word in FURNITURE[name] if word in page["text"]] == []


def test_the_spam_is_hidden_with_its_reasons(sample: tuple[str, dict[str, Any]]) -> None:
    _, page = sample
    spam = [section for section in page["sections"] if section["role"] == "spam"]
    assert spam
    for section in spam:
        assert section["hidden"]
        assert len(section["verdict"]["reasons"]) >= 2
        assert section["verdict"]["score"] > 0.9


def test_the_adverts_are_hidden(sample: tuple[str, dict[str, Any]]) -> None:
    name, page = sample
    advert = {"english": "Swiftcoin", "chinese": "快贷一百"}[name]
    (section,) = (s for s in page["sections"] if advert in "".join(s["paragraphs"]))
    assert section["hidden"]


def test_everything_on_the_page_stands_in_one_section(
    sample: tuple[str, dict[str, Any]],
) -> None:
    name, page = sample
    listed = "\n".join(p for section in page["sections"] for p in section["paragraphs"])
    for words in FURNITURE[name]:
        assert words in listed
