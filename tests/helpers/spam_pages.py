"""Pages for the spam detector, made of a few lines."""

from __future__ import annotations

from collections.abc import Iterable

from reader.datamodel.page import Block, BlockKind, Origin, Page, Role, Section, Span, SpanKind

FARM = (
    "无码人妻在线观看| 时时彩平台官网| 久久精品国产视频| 澳门娱乐城开户| 麻豆传媒免费看| "
    "北京赛车计划软件| 一区二区三区不卡| 体育投注官网app"
)
PARAGRAPHS = (
    "The council of Marlow Bay has voted to rebuild the sea wall that a storm broke in January.",
    "Work is to begin in May, when the herring boats have left, and will take two summers.",
    "Engineers told the meeting that the old wall had been hollow for at least thirty years.",
    "Fishermen asked who would pay for their lost days; the mayor said that he did not know yet.",
    "A second meeting, with the insurers, will be held in the school hall on 4 March.",
)


def block(
    text: str,
    *,
    kind: BlockKind = BlockKind.PARAGRAPH,
    links: Iterable[str] = (),
    selector: str = "",
    concealment: str = "",
    outside: bool = False,
) -> Block:
    """A block; its links share the text among them, in order."""
    targets = list(links)
    width = len(text) // len(targets) if targets else 0
    spans = tuple(
        Span(number * width, (number + 1) * width, SpanKind.LINK, target)
        for number, target in enumerate(targets)
    )
    return Block(kind, text, spans, origin=Origin(selector, concealment, outside))


def page(*sections: tuple[Role, Iterable[Block | str]], site: str = "ledger.example") -> Page:
    """A page of sections, each a role and its blocks; a text stands for a paragraph."""
    made = tuple(
        Section(f"s{n}", role, tuple(b if isinstance(b, Block) else block(b) for b in blocks))
        for n, (role, blocks) in enumerate(sections, 1)
    )
    return Page(f"https://{site}/story", site, "en", "A new wall", "", None, made, domain=site)


def article(*more: tuple[Role, Iterable[Block | str]], site: str = "ledger.example") -> Page:
    """An ordinary article, with more sections after it."""
    title = block("Marlow Bay votes for a new sea wall", kind=BlockKind.HEADING)
    return page((Role.TITLE, [title]), (Role.BODY, PARAGRAPHS), *more, site=site)


def roles(judged: Page, text: str) -> set[Role]:
    """The roles of the sections that hold a block with a text."""
    return {s.role for s in judged.sections if any(text in b.text for b in s.blocks)}


def texts(page: Page) -> list[str]:
    """The texts of all blocks of a page, in order."""
    return [b.text for s in page.sections for b in s.blocks]
