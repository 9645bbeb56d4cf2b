"""An invented article with every kind of block, and hostile ones."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

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
from reader.export import Article

EXPORTED = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
PAIR = Pair("en", "zh")
PACKAGE = "en_zh 1.0"


def block(
    text: str,
    kind: BlockKind = BlockKind.PARAGRAPH,
    *,
    cut: str = ". ",
    spans: tuple[Span, ...] = (),
    **more: object,
) -> Block:
    """A block whose sentences end with `cut`."""
    sentences = []
    start = 0
    while start < len(text):
        found = text.find(cut, start) if cut else -1
        end = len(text) if found < 0 else found + 1
        sentences.append(Sentence(start, end))
        start = end + (len(cut) - 1 if found >= 0 else 0)
    return Block(kind, text, spans, tuple(sentences), "en", **more)  # type: ignore[arg-type]


def cells(text: str) -> Block:
    """A table whose cells are sentences."""
    sentences, start = [], 0
    for cell in text.replace("\n", "\t").split("\t"):
        sentences.append(Sentence(start, start + len(cell)))
        start += len(cell) + 1
    return Block(BlockKind.TABLE, text, (), tuple(sentences), "en")


def translation(source: str, text: str, **more: object) -> Translation:
    return Translation(source, text, PAIR, (PACKAGE,), **more)  # type: ignore[arg-type]


@pytest.fixture
def page() -> Page:
    body = (
        block(
            "The first boat left the old quay on Friday. It carried 212 people.",
            spans=(
                Span(4, 14, SpanKind.STRONG),
                Span(24, 32, SpanKind.LINK, "https://port.example/quay?a=1&b=2"),
            ),
        ),
        block("What it costs", BlockKind.HEADING, level=2),
        block("A seat costs 41 crowns", BlockKind.LIST_ITEM, level=1),
        block("A lorry costs 64 crowns", BlockKind.LIST_ITEM, level=2, ordinal=3),
        block("We did the sums on napkins", BlockKind.QUOTE),
        cells("Port\tBoats\nEast\t4"),
        block("x = a < b && c", BlockKind.CODE, cut=""),
        block(
            "The east quay at dawn",
            BlockKind.IMAGE,
            image=Image("https://port.example/a.jpg", "The east quay at dawn"),
        ),
        block("Nobody has translated this"),
    )
    spam = block("lucky slots lounge | royal tiles hall | golden wheel club")
    return Page(
        url="https://news.harbour.example/ferry?id=1&x=<2>",
        site="news.harbour.example",
        language="en",
        title="Night boat returns",
        byline="Lin Maraway",
        published=datetime(2026, 3, 14, 8, 40, tzinfo=UTC),
        fetched_at=datetime(2026, 3, 14, 9, 0, tzinfo=UTC),
        sections=(
            Section("s1", Role.TITLE, (block("Night boat returns", BlockKind.HEADING, level=1),)),
            Section("s2", Role.BYLINE, (block("By Lin Maraway"),)),
            Section("s3", Role.BODY, body),
            Section(
                "s4",
                Role.SPAM,
                (spam,),
                Verdict(Category.GAMBLING, 0.99, (Reason("chain", "3"),)),
            ),
        ),
    )


@pytest.fixture
def translations() -> dict[str, Translation]:
    pairs = {
        "Night boat returns": "夜船恢复航行",
        "It carried 212 people.": "船上有212人。",
        "What it costs": "费用",
        "A seat costs 41 crowns": "座位41克朗",
        "A lorry costs 64 crowns": "卡车64克朗",
        "We did the sums on napkins": "我们在餐巾纸上算了账",
        "Port": "港口",
        "Boats": "船",
        "East": "东港",
        "4": "4",
        "The east quay at dawn": "黎明时的东码头",
        "lucky slots lounge | royal tiles hall | golden wheel club": "不该出现",
    }
    made = {source: translation(source, text) for source, text in pairs.items()}
    first = "The first boat left the old quay on Friday."
    made[first] = translation(
        first,
        "首班船周五驶离旧码头。",
        alignment=((4, 9, 0, 2), (10, 14, 2, 3), (24, 27, 7, 8), (28, 32, 8, 10)),
        doubts=(Doubt.NUMBERS,),
    )
    return made


@pytest.fixture
def join() -> Callable[..., Article]:
    def make(page: Page, translations: dict[str, Translation], *hidden: str) -> Article:
        return Article.join(
            page,
            translations,
            PAIR,
            hidden,
            exported=EXPORTED,
            describe=lambda reason: f"{reason.detail} short phrases divided by bars",
        )

    return make


@pytest.fixture
def article(
    page: Page, translations: dict[str, Translation], join: Callable[..., Article]
) -> Article:
    return join(page, translations, "s4")
