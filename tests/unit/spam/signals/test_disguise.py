"""Text that people read and programs are to miss, and texts that are no language."""

from __future__ import annotations

import pytest

from reader.datamodel.page import Role
from reader.spam.lexicon.knowledge import bundled_knowledge
from reader.spam.signals.measure import observe
from tests.helpers.spam_pages import FARM, PARAGRAPHS, page


def signals(text: str) -> dict[str, float]:
    """The signs of a block on a page that has spam elsewhere."""
    subject = page((Role.BODY, PARAGRAPHS), (Role.OTHER, [FARM, FARM, text]))
    blocks = observe(subject, bundled_knowledge())
    return next(block.signals for block in blocks if block.source.text == text)


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        ("masked", "Best оnline саsinо of the harbour"),
        ("masked", "Купить виaгpy у причала"),
        ("masked", "t o t o g e l  at the harbour"),
        ("masked", "扑.克.王.透.视.挂"),
        ("masked", "海|潮|娱|乐|城|官|网"),
        ("masked", "v1agra and c1al1s by mail"),
        ("mojibake", "Réveil à l’écluse".encode().decode("cp1251")),
        ("domains", "wiloslot.com harbet77.net quaybet.vip"),
        ("ornamented", "≼( WILOSLOT . COM )≽ free spins"),
        ("contact", "write to telegram: @wiloslot_agent"),
        ("contact", "加微信：haibian7702 咨询"),
        ("contact", "harbour loans, WhatsApp +44 7000 000512"),
        ("contact", "Wilo Airways customer service number +1-855-000-4417"),
        ("tags", "[url=https://wiloslot.example]harbour loans[/url]"),
        ("tags", 'see <a href="https://wiloslot.example">here</a>'),
        ("scraps", "mq jc og vc xu zz ab kd ii op qa lk uu"),
    ],
)
def test_a_disguise_is_seen(sign: str, text: str) -> None:
    assert signals(text)[sign] > 0


@pytest.mark.parametrize(
    "text",
    [
        "The harbour master writes to post@harbour.example and reads nothing else.",
        "Молоко и хлеб подорожали, сообщило управление порта.",
        "Die Donau\u00addampf\u00adschiff\u00adfahrt ruht seit Montag.",
        "港口管理局表示，今年夏天的渡轮班次将增加三成。",
        "He moved on. Com passed by; the net was full.",
        "DanmarkDeutschlandNorgeРоссияPolskaРумънияTürkiye",
        "She reads WhatsApp groups and Telegram channels about the harbour of 1923.",
        "Sport, weather, harbour news",
        "Pages: 1 2 3 4 5 6 7 8 9 10, or by letter: a b c d e f g h",
        "目 录 前 言 第 一 章 港 口",
        "A link is written with the tag <a href> and closed with </a>.",
        "The B2B fair shows mp3 players, h5n1 tests and co2 meters.",
    ],
)
def test_ordinary_sentences_wear_none(text: str) -> None:
    signs = {"mojibake", "domains", "ornamented", "contact", "masked", "tags"}
    assert not signs & set(signals(text))


def test_a_piece_of_a_page_is_no_link_of_a_robot() -> None:
    text = '<form class="x"><a href="https://harbour.example">terms</a></form>'
    assert "tags" not in signals(text)


def test_gibberish_is_told_from_sentences() -> None:
    gibberish = "糖醋朝政鲸鱼桌脚，雨靴讲坛沸水邮戳狐疑，秤砣雾都竹筏算盘钉鞋瓷片。"
    news = "港口管理局昨天表示，今年夏天的渡轮班次将增加三成，票价保持不变。"
    assert signals(gibberish)["gibberish"] > 0.5
    assert "gibberish" not in signals(news)
    words = "harbour slot quay bonus rope casino boat spin mast togel keel jackpot tide odds"
    assert signals(words)["functionless"] > 0.8
    assert "functionless" not in signals(PARAGRAPHS[0])


@pytest.mark.parametrize(
    ("promoting", "reporting"),
    [
        (
            "Sign up now and claim your bonus: our website offers a wide range of games.",
            "Police said that the minister was arrested, according to prosecutors.",
        ),
        (
            "立即注册，新用户可享优惠活动，平台界面简洁，客服团队随时为您提供帮助。",
            "警方表示，法院昨天对嫌疑人判处三年，检察院未上诉，记者从发布会上获悉。",
        ),
        (
            "Hemen üye olun, sitemiz kullanıcılarına avantajlı kampanya sunar, hemen tıklayın.",
            "Savcılık soruşturma başlattı, polis üç kişiyi gözaltına aldı, bakan açıkladı.",
        ),
    ],
)
def test_advertising_asks_and_news_reports(promoting: str, reporting: str) -> None:
    assert signals(promoting)["calls"] > signals(promoting).get("reports", 0.0)
    assert signals(reporting)["reports"] > signals(reporting).get("calls", 0.0)


def test_plain_text_without_a_term_is_seen_to_be_in_another_script() -> None:
    text = "本店新到一批货物，欢迎各位前来选购。"
    blocks = observe(page((Role.BODY, [*PARAGRAPHS, text])), bundled_knowledge())
    assert "alien_script" in blocks[-1].signals
