"""Languages are told by script first, then among those that share one."""

import pytest

from reader.extraction.layout import language
from reader.extraction.layout.language import block_language, detect


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The cat sat on the mat and would not move for anybody.", "en"),
        ("Die Katze saß auf der Matte und wollte nicht aufstehen.", "de"),
        ("市政府宣布，鱼市场将于明年搬迁到火车站旁。", "zh"),
        ("圖書館下個月起將出借電鑽和縫紉機。", "zh-Hant"),
        ("これは新しい記事です。", "ja"),
        ("이것은 새로운 기사입니다.", "ko"),
        ("Городской совет решил закрыть рыбный рынок и перевести торговцев в зал.", "ru"),
    ],
)
def test_a_language_is_told(text: str, expected: str) -> None:
    assert detect(text) == expected


def test_too_little_to_tell_gives_the_default() -> None:
    assert detect("12:30", said="fr") == "fr"
    assert detect("Ivy", said="fr") == "fr"


def test_a_block_is_in_the_language_of_its_page_unless_its_script_says_otherwise() -> None:
    assert block_language("Rendez-vous demain au port de pêche", "en") == "en"
    assert block_language("友情模板：幸运彩票平台真人棋牌下载", "en") == "zh"
    assert block_language("A sentence of English in a page", "zh") == "en"


def test_running_english_is_told_without_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_identifier", None)
    story = "The board met on Monday and said that the ferry would run from the new quay. "
    assert detect(story * 4) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "Nothing here",
        "Just a moment...",
        "Sample to come",
        "Mayor quits",
        "Trump a Roma",
        "Test page",
    ],
)
def test_little_text_is_in_the_language_it_names_or_in_the_usual_one(text: str) -> None:
    assert detect(text, "en-GB") in ("en", "en-GB")
    assert detect(text) in ("en", "")


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Incendio al porto di Brescello, tre feriti", "it"),
        ("Il governo approva la riforma delle pensioni", "it"),
        ("Seite nicht gefunden", "de"),
        ("Harbour ferry sinks off Halden", "en"),
        ("圖書館下個月起將出借電鑽", "zh-Hant"),
    ],
)
def test_a_headline_is_in_its_own_language_whatever_its_feed_says(
    headline: str, expected: str
) -> None:
    assert detect(headline, "en") == expected


def test_chinese_of_neither_script_is_in_the_one_that_is_said() -> None:
    assert detect("北京 上海", "zh-TW") == "zh-Hant"
    assert detect("北京 上海", "zh-CN") == "zh"
    assert detect("北京 上海") == "zh"


@pytest.mark.parametrize(
    "headline",
    ["Mayor quits after the vote in Halden", "Halden’s ferry sinks", "New £10m bridge for Kelmar"],
)
def test_a_headline_of_an_english_feed_is_told_without_the_model(
    headline: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "_identifier", None)
    assert detect(headline, "en") == "en"


@pytest.mark.parametrize(
    "text", ["Burmistrz ogłosił dymisję w poniedziałek", "Starosta rezignoval večer"]
)
def test_letters_that_english_lacks_have_a_headline_looked_at(text: str) -> None:
    assert detect(text, "en") != "en"
