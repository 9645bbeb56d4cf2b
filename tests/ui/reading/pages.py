"""Invented pages and translations to show in the reading view."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from reader.datamodel.page import (
    Block,
    BlockKind,
    Image,
    Page,
    Role,
    Section,
    Sentence,
    Span,
    SpanKind,
)
from reader.datamodel.translation import Doubt, Pair, Translation
from reader.datamodel.verdict import Category, Reason, Verdict

EN_ZH = Pair("en", "zh")
ZH_EN = Pair("zh", "en")

_SENTENCE = re.compile(r"[^.!?。！？]+[.!?。！？]*[”’]?")


def block(
    text: str,
    kind: BlockKind = BlockKind.PARAGRAPH,
    *,
    spans: Sequence[Span] = (),
    level: int = 0,
    ordinal: int | None = None,
    image: Image | None = None,
) -> Block:
    """A block whose sentences end at full stops."""
    sentences = []
    if kind is not BlockKind.CODE:
        for found in _SENTENCE.finditer(text):
            start = found.start() + len(found.group()) - len(found.group().lstrip())
            if start < found.end():
                sentences.append(Sentence(start, found.end()))
    return Block(
        kind, text, tuple(spans), tuple(sentences), level=level, ordinal=ordinal, image=image
    )


def section(
    section_id: str, role: Role, *blocks: Block | str, verdict: Verdict | None = None
) -> Section:
    """A section of blocks; a text is a paragraph."""
    made = tuple(block(b) if isinstance(b, str) else b for b in blocks)
    return Section(section_id, role, made, verdict)


def page(
    *sections: Section, language: str = "en", title: str = "", site: str = "Harbour Post"
) -> Page:
    """A page of an invented paper."""
    return Page(
        url="https://news.harbourpost.example/business/2026/ferry-line-opens",
        site=site,
        language=language,
        title=title,
        byline="Lin Maraway",
        published=datetime(2026, 3, 14, 8, 40, tzinfo=UTC),
        sections=sections,
    )


def translated(
    pair: Pair, *pairs: tuple[str, str], doubts: Sequence[Doubt] = ()
) -> list[Translation]:
    """Translations of sentences."""
    return [Translation(s, t, pair, ("starter 1.0",), doubts=tuple(doubts)) for s, t in pairs]


SPAM = Verdict(
    Category.GAMBLING, 0.99, (Reason("chain", "40"), Reason("other-script"), Reason("outside"))
)
ADVERT = Verdict(Category.FOLLOW, 0.91, (Reason("follow", "QR code"),))

SPAM_TEXT = (
    "蓝鲸棋牌大厅 | 彩虹开奖直播 | 银河送彩金 | "
    "金桥老虎机平台 | 星海电子游艺 | 云顶彩金论坛 | 时彩技巧大全"
)


def ferry_page() -> Page:
    """An English story with spam, an advert, furniture, and one block of every kind."""
    return page(
        section("s1", Role.NAVIGATION, "Home News Business Sport Weather"),
        section(
            "s2",
            Role.TITLE,
            block(
                "Night ferry returns to the strait after eleven years", BlockKind.HEADING, level=1
            ),
        ),
        section("s3", Role.BYLINE, "By Lin Maraway"),
        section(
            "s4",
            Role.BODY,
            "The first night ferry in eleven years left the east quay on Friday with 212 "
            "passengers and a "
            "hold full of oranges. Its owner, Brightwater Lines, said the route would run four "
            "times a week "
            "until the end of October.",
            "Freight had moved to trucks when the bridge opened, and three terminals were sold. "
            "Rising tolls "
            "have since made the sea cheaper again for goods that can wait until morning.",
        ),
        section("s5", Role.ADVERT, "Scan the QR code to follow Harbour Post.", verdict=ADVERT),
        section(
            "s6",
            Role.BODY,
            "“We did the sums on paper napkins,” said the company's harbour master. “A lorry "
            "pays 64 for the "
            "bridge and 41 for us, and the driver sleeps.” Brightwater has ordered a second "
            "ship, to be "
            "delivered in 2027.",
            "Residents on the north shore asked for quieter engines. The city council will "
            "measure noise for a "
            "month and decide in May.",
        ),
        section("s7", Role.SPAM, block(SPAM_TEXT), verdict=SPAM),
        section("s8", Role.SPAM, "best slot bonus 2026 casino en ligne", verdict=SPAM),
        section("s9", Role.LEGAL, "© 2026 Harbour Post. All rights reserved."),
        title="Night ferry returns to the strait after eleven years",
    )


FERRY = (
    ("Night ferry returns to the strait after eleven years", "停航十一年后，海峡夜间渡轮恢复运营"),
    (
        "The first night ferry in eleven years left the east quay on Friday with 212 passengers "
        "and a "
        "hold full of oranges.",
        "周五，十一年来的首班夜间渡轮载着212名乘客和满舱橙子驶离东码头。",
    ),
    (
        "Its owner, Brightwater Lines, said the route would run four times a week until the end "
        "of October.",
        "船东明水航运公司表示，该航线将每周运营四班，直至十月底。",
    ),
    (
        "Freight had moved to trucks when the bridge opened, and three terminals were sold.",
        "大桥通车后，货运转向卡车运输，三座码头随之出售。",
    ),
    (
        "“We did the sums on paper napkins,” said the company's harbour master.",
        "“我们在餐巾纸上算了账，”该公司的港务长说，",
    ),
    (
        "“A lorry pays 64 for the bridge and 41 for us, and the driver sleeps.”",
        "“一辆货车过桥要付64，坐我们的船只要41，司机还能睡觉。”",
    ),
    (
        "Brightwater has ordered a second ship, to be delivered in 2027.",
        "明水公司已订购第二艘船，将于2027年交付。",
    ),
)
FERRY_DOUBTFUL = (
    (
        "Rising tolls have since made the sea cheaper again for goods that can wait until morning.",
        "此后通行费上涨，对于可以等到早上的货物来说，海运再次变得便宜。",
    ),
)


def ferry_translations() -> list[Translation]:
    """The translations of the ferry page; its last paragraph is still on its way."""
    return translated(EN_ZH, *FERRY) + translated(EN_ZH, *FERRY_DOUBTFUL, doubts=[Doubt.NUMBERS])


def kinds_page() -> Page:
    """An English page with a block of every kind."""
    text = "The timetable is on the company's site and in its offices."
    link = Span(
        text.index("company's"),
        text.index(" and"),
        SpanKind.LINK,
        "https://brightwater.example/times",
    )
    strong = Span(0, 13, SpanKind.STRONG)
    return page(
        section(
            "s1", Role.TITLE, block("Ferry by night: what to know", BlockKind.HEADING, level=1)
        ),
        section(
            "s2",
            Role.BODY,
            block("When it sails", BlockKind.HEADING, level=2),
            block(text, spans=[strong, link]),
            block("Monday and Thursday from the east quay.", BlockKind.LIST_ITEM, level=1),
            block(
                "In summer also on Saturday, if enough people have booked a cabin by noon of "
                "the day before.",
                BlockKind.LIST_ITEM,
                level=2,
            ),
            block("Friday from the north shore.", BlockKind.LIST_ITEM, level=1, ordinal=2),
            block("Nobody sleeps worse at sea than in a lorry park.", BlockKind.QUOTE),
            block("Route\tPrice\tHours\nEast quay\t41\t7\nNorth shore\t38\t6.5", BlockKind.TABLE),
            block("ferry --from east --to north\n  --night", BlockKind.CODE),
            block(
                "The Brightwater at the east quay.",
                BlockKind.IMAGE,
                image=Image(
                    "https://brightwater.example/ship.jpg", "The Brightwater at the east quay."
                ),
            ),
            block("The ship on its first night. Photo: Harbour Post", BlockKind.CAPTION),
            block("Where to book", BlockKind.HEADING, level=3),
            "At any travel office, or on board.",
        ),
        title="Ferry by night: what to know",
    )


def long_page(paragraphs: int) -> Page:
    """An English page of many paragraphs, no two the same."""
    blocks = [
        f"Paragraph {n} speaks of ship {n % 97} and of its cargo of {n * 7 % 1000} crates. "
        f"Crate {n} was "
        f"weighed twice on the quay before it was let on board. Nobody was surprised by number {n}."
        for n in range(paragraphs)
    ]
    return page(
        section(
            "s1", Role.TITLE, block("A very long log of the harbour", BlockKind.HEADING, level=1)
        ),
        section("s2", Role.BODY, *blocks),
        title="A very long log of the harbour",
    )


def long_translations(of: Page) -> list[Translation]:
    """A Chinese translation, of much the same length, of every sentence of a long page."""
    texts = [t for s in of.sections for b in s.blocks for t in b.sentence_texts()]
    return [
        Translation(
            t, f"这是第{n}句的译文，讲的是船、货物和码头上称了两遍的箱子。", EN_ZH, ("starter 1.0",)
        )
        for n, t in enumerate(texts)
    ]


def chinese_page() -> Page:
    """The ferry story as a Chinese page, with spam in its middle."""
    return page(
        section(
            "s1",
            Role.TITLE,
            block("停航十一年后，海峡夜间渡轮恢复运营", BlockKind.HEADING, level=1),
        ),
        section(
            "s2",
            Role.BODY,
            "周五，十一年来的首班夜间渡轮载着212名乘客和满舱橙子驶离东码头。",
            "大桥通车后，货运转向卡车运输，三座码头随之出售。",
        ),
        section("s3", Role.SPAM, block(SPAM_TEXT), verdict=SPAM),
        section("s4", Role.BODY, "“我们在餐巾纸上算了账，”该公司的港务长说。"),
        language="zh",
        title="停航十一年后，海峡夜间渡轮恢复运营",
        site="海港邮报",
    )


CHINESE = (
    ("停航十一年后，海峡夜间渡轮恢复运营", "Night ferry returns to the strait after eleven years"),
    (
        "周五，十一年来的首班夜间渡轮载着212名乘客和满舱橙子驶离东码头。",
        "On Friday the first night ferry in eleven years left the east quay with 212 passengers "
        "and a hold "
        "full of oranges.",
    ),
    (
        "大桥通车后，货运转向卡车运输，三座码头随之出售。",
        "After the bridge opened, freight moved to trucks and three terminals were sold.",
    ),
    (
        "“我们在餐巾纸上算了账，”该公司的港务长说。",
        "“We did the sums on paper napkins,” said the company's harbour master.",
    ),
)


def chinese_translations() -> list[Translation]:
    """The translations of the Chinese page."""
    return translated(ZH_EN, *CHINESE)
