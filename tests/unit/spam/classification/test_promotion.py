from __future__ import annotations

import pytest

from reader.datamodel.page import BlockKind, Role
from reader.datamodel.verdict import Category
from reader.spam.detector import Detector
from tests.helpers.spam_pages import PARAGRAPHS, block, page


def finding(text: str) -> tuple[Role, Category | None]:
    judged = Detector().classify(page((Role.BODY, [*PARAGRAPHS[:2], text, *PARAGRAPHS[2:]])))
    section = next(s for s in judged.sections if any(b.text == text for b in s.blocks))
    return section.role, section.verdict.category if section.verdict else None


@pytest.mark.parametrize(
    ("text", "role", "category"),
    [
        ("扫描二维码关注我们的公众号", Role.ADVERT, Category.FOLLOW),
        ("欢迎关注海湾日报官方微博", Role.ADVERT, Category.FOLLOW),
        ("Follow us on Facebook and Instagram", Role.ADVERT, Category.FOLLOW),
        ("Follow the Harbor Ledger's WhatsApp channel", Role.ADVERT, Category.FOLLOW),
        ("Add us as a preferred source on Google", Role.ADVERT, Category.FOLLOW),
        (
            "Alles vom Hafen: Abonniere den WhatsApp-Kanal der Hafenpost und verpasse nichts mehr.",
            Role.ADVERT,
            Category.FOLLOW,
        ),
        ("Rejoignez la chaîne WhatsApp du Phare", Role.ADVERT, Category.FOLLOW),
        ("¡Únete a nuestro canal de WhatsApp!", Role.ADVERT, Category.FOLLOW),
        ("Siga o canal do Diário da Baía no WhatsApp", Role.ADVERT, Category.FOLLOW),
        ("Iscriviti al canale Telegram del Faro", Role.ADVERT, Category.FOLLOW),
        ("Подписывайтесь на наш канал в Telegram", Role.ADVERT, Category.FOLLOW),
        ("公式LINEを友だち追加", Role.ADVERT, Category.FOLLOW),
        ("네이버에서 항구일보 구독하기", Role.ADVERT, Category.FOLLOW),
        ("下载海湾日报客户端，看更多新闻", Role.ADVERT, Category.PROMOTION),
        ("Download the Harbor Ledger app for more stories", Role.ADVERT, Category.PROMOTION),
        ("Sign up for our morning newsletter", Role.ADVERT, Category.NEWSLETTER),
        ("Advertisement", Role.ADVERT, Category.SPONSORED),
        ("广告", Role.ADVERT, Category.SPONSORED),
        ("Read more: How the wall was built", Role.RELATED, None),
        ("相关阅读：海堤是怎样建成的", Role.RELATED, None),
        ("（责任编辑：沈若川）", Role.LEGAL, None),
        ("Editing by Clara Oduya and Tomas Hale", Role.LEGAL, None),
        ("声明：本文不代表本网观点。", Role.LEGAL, None),
        ("© 2025 Harbor Ledger", Role.LEGAL, None),
        ("Externer Inhalt nicht verfügbar", Role.OTHER, None),
        ("To view this content, please accept cookies.", Role.OTHER, None),
        ("Unlimited digital access to the Harbor Ledger", Role.OTHER, None),
        ("Il vous reste 57.09% de cet article à lire.", Role.OTHER, None),
        ("この記事は有料会員限定です", Role.OTHER, None),
        ("AI-generated summary, checked by nobody", Role.OTHER, None),
    ],
)
def test_promotion_in_an_article_is_found(text: str, role: Role, category: Category | None) -> None:
    assert finding(text) == (role, category)


@pytest.mark.parametrize(
    "text",
    [
        "The advertisement showed a woman asleep on a bench, and sold three thousand mattresses.",
        "他们在地铁口扫了一次二维码，结果手机里多了三个软件，钱也少了一半。",
        "She told investors that the newsletter would stop, and that the app would stay free.",
        "Readers follow the paper on Twitter for the tides, the editor said, not for the news.",
        "Followers of the band join a WhatsApp channel in which nobody answers.",
        "Wer dem WhatsApp-Kanal der Reederei folgt, erfährt vom Streik erst, wenn er vorbei ist.",
        "The company let people follow channels on Telegram before others did.",
        "Disclaimers do not help, the judge wrote, when nobody can read them.",
        "编辑部的灯亮了一夜，第二天早晨报纸准时出现在码头上。",
        "Advertisers paid for the statue.",
        "To view the harbour from above, children climb the crane at night.",
        "The content of the casks was hosted upstairs, away from the customs men.",
    ],
)
def test_sentences_about_promotion_stay(text: str) -> None:
    assert finding(text) == (Role.BODY, None)


def test_the_first_paragraph_is_never_promotion() -> None:
    first = "Download the new tide app today"
    judged = Detector().classify(page((Role.BODY, [first, *PARAGRAPHS])))
    assert judged.sections[0].role is Role.BODY


def test_a_heading_is_never_promotion() -> None:
    heading = block("Advertisement", kind=BlockKind.HEADING)
    judged = Detector().classify(page((Role.BODY, [*PARAGRAPHS, heading])))
    assert {s.role for s in judged.sections} == {Role.BODY}
