"""A page that is advertising from top to bottom has a verdict of its own, in any language."""

from __future__ import annotations

import pytest

from reader.datamodel.page import Page, Role
from reader.datamodel.verdict import Category
from reader.extraction import extract
from reader.policy import Policy, hidden_ids
from reader.resources import resource_path
from reader.retrieval.sources import from_text
from reader.spam.detector import Detector
from reader.spam.lexicon.folding import fold
from reader.spam.lexicon.knowledge import bundled_knowledge
from reader.spam.lexicon.terms import Strength, read_tables
from tests.helpers.spam_pages import FARM, PARAGRAPHS, article, page, roles

LANGUAGES = {path.stem: path for path in resource_path("lexicons", "languages").glob("*.toml")}
#: The languages most spam is in; of others the middle of each trade is enough.
CORE = frozenset(LANGUAGES) - {"bg", "cs", "da", "el", "fa", "fi", "hu", "nl", "ro", "sv", "tl"}
DOORWAYS = {
    "de": """Wiloslot Online Casino ohne Einzahlung: Freispiele für neue Spieler
Jetzt registrieren und Willkommensbonus sichern: Unser Team hat die besten Casinos verglichen.
Spielautomaten kostenlos spielen, Live Casino und Sportwetten Bonus, alles an einem Ort.
Sichern Sie sich Freispiele ohne Einzahlung und spielen Sie mit Echtgeld, wo immer Sie sind.
Die Umsatzbedingungen sind fair, und die Auszahlung dauert nur wenige Minuten.""",
    "tr": """Wilobet güncel giriş adresi: deneme bonusu veren siteler
Hemen üye olun, çevrimsiz bonus ve freespin fırsatlarından yararlanabilirsiniz.
Canlı bahis ve canlı casino bölümünde yüksek oran bulunur, slot oyunları her gün yenilenir.
Sitemiz üyelerine ilk yatırım bonusu verir, para çekme süresi on dakikadır.
Yeni giriş adresi için hemen tıklayın, kaçak bahis siteleri arasında en güvenilir adres.""",
    "ru": """Вилослот казино онлайн: рабочее зеркало и бонус за регистрацию
Зарегистрируйтесь и получите бонус: фриспины и кешбэк ждут всех новых игроков.
Игровые автоматы онлайн, ставки на спорт и живые дилеры доступны круглосуточно.
Вы можете играть на деньги или бесплатно, вывод на карту занимает пять минут.
Наш сайт предлагает актуальное зеркало, перейдите по ссылке и начните играть.""",
    "zh": """维洛娱乐城官网注册送彩金
立即注册维洛娱乐平台，新用户首存返水，真人荷官在线发牌，棋牌游戏应有尽有。
平台提供电子游艺、体育投注和彩票投注，安全可靠，提现秒到，客服团队随时为您提供帮助。
无论您是新手还是老玩家，都可以点击下载手机版，畅享百家乐和老虎机的乐趣。
总而言之，维洛娱乐城值得信赖，快来加入，领取注册送的体验金。""",
    "th": """วิโลสล็อต สล็อตเว็บตรง ไม่ผ่านเอเย่นต์ เครดิตฟรี
สมัครสมาชิกวันนี้ รับโบนัสทันที เว็บของเราให้บริการสล็อตออนไลน์ บาคาร่าออนไลน์ และแทงบอลออนไลน์
ตลอด 24 ชั่วโมง ฝากถอนออโต้ ไม่มีขั้นต่ำ
ทดลองเล่นสล็อตฟรี คาสิโนสด ยิงปลา หวยออนไลน์ มั่นคง ปลอดภัย คลิกที่นี่
ผู้เล่นสามารถกดรับเครดิตได้ทุกวัน แตกง่าย โบนัสแตก""",
}


def judged(text: str) -> Page:
    return Detector().classify(extract(from_text(text)))


@pytest.mark.parametrize("text", DOORWAYS.values(), ids=DOORWAYS)
def test_a_doorway_page_is_spam_as_a_whole(text: str) -> None:
    page = judged(text)
    assert page.verdict is not None
    assert page.verdict.category is Category.GAMBLING
    assert page.verdict.score >= 0.7
    assert page.verdict.reasons
    spam = sum(len(s.text) for s in page.sections if s.role is Role.SPAM)
    assert spam >= 0.8 * sum(len(s.text) for s in page.sections)
    assert hidden_ids(page, Policy()) == frozenset(), "it is shown under its bar"


def test_an_article_with_spam_put_in_has_no_verdict_on_the_page() -> None:
    page = Detector().classify(article((Role.OTHER, [FARM])))
    assert page.verdict is None
    assert any(section.role is Role.SPAM for section in page.sections)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en", "zh"}))
def test_a_language_has_the_words_of_its_commerce(language: str) -> None:
    (table,) = (
        table
        for path, table in zip(
            sorted(LANGUAGES.values()), read_tables(LANGUAGES[language].parent), strict=True
        )
        if path.stem == language
    )
    kinds = {name: groups for name, groups in table.items() if isinstance(groups, dict)}
    assert {"gambling", "adult", "pharma", "finance"} <= set(kinds)
    terms = [
        term
        for groups in kinds.values()
        for strengths in groups.values()
        for listed in strengths.values()
        for term in listed.split()
    ]
    assert len(terms) >= (150 if language in CORE else 60)
    spam = bundled_knowledge().spam
    for groups in kinds.values():
        for strengths in groups.values():
            for term in strengths.get("strong", "").split():
                text = fold(term.replace("_", " ").replace("*", ""))
                assert any(hit.strength >= Strength.WEAK for hit in spam.find(text)), term


def test_an_article_below_spam_is_no_page_of_spam_and_the_spam_is_hidden() -> None:
    told = page((Role.BODY, [FARM, PARAGRAPHS[0]]))
    judged = Detector().classify(told)
    assert judged.verdict is None
    assert roles(judged, FARM) == {Role.SPAM}
    spam = {section.id for section in judged.sections if section.role is Role.SPAM}
    assert spam <= hidden_ids(judged, Policy())


def test_spam_lists_among_the_lines_of_a_company_make_no_page_of_spam() -> None:
    lines = [f"{thing} for harbours and shipyards" for thing in ("Ropes", "Paint", "Lamps", "Oars")]
    told = page((Role.BODY, [FARM, *lines, *[f"{line} abroad" for line in lines], FARM]))
    judged = Detector().classify(told)
    assert judged.verdict is None
    assert roles(judged, FARM) == {Role.SPAM}


def test_one_strong_word_does_not_condemn_a_short_text_about_it() -> None:
    text = """Parliament and the casino bill
What do you make of the casino bill? Some are for it, some against, and both have reasons.
Is a casino in a harbour a loss of morals, or is poker only a game? Nobody knows."""
    assert judged(text).verdict is None
