"""Plain text: each block, then its translation on the next line."""

from __future__ import annotations

from reader.datamodel.note import Note
from reader.datamodel.page import BlockKind
from reader.export.article import Article, Row, is_title, remarked
from reader.export.labels import labels
from reader.export.provenance import provenance
from reader.export.safety import clean


def plain_text(article: Article) -> str:
    """The article as plain text, the reader's notes and its provenance sheet at the end."""
    words = labels(article.pair.target)
    blocks: list[str] = []
    for remark, row in remarked(article, words):
        if remark:
            blocks.append(f"[{clean(remark)}]")
        if row.block.text.strip():
            blocks.append(_row(row))
    if article.notes:
        blocks += [f"— {words['notes']} —", *map(_note, article.notes)]
    sheet = [f"{line.label}: {clean(line.value)}" for line in provenance(article)]
    machine = [words["machine"]] if article.bilingual else []
    return "\n\n".join([*blocks, "\n".join([f"— {words['about']} —", *sheet, *machine])]) + "\n"


def _note(note: Note) -> str:
    quote = "> " + clean(note.quote).replace("\n", "\n> ") if note.quote else ""
    return "\n".join(filter(None, (quote, clean(note.text))))


def _row(row: Row) -> str:
    halves = (clean(half).rstrip() for half in (row.block.text, row.translation.text))
    text = "\n".join(filter(None, halves))
    if row.block.kind is BlockKind.TABLE:
        text = text.replace("\t", " | ")
    lead, indent = _lead(row)
    return lead + text.replace("\n", "\n" + indent)


def _lead(row: Row) -> tuple[str, str]:
    """What stands before the first line of a block, and before its other lines."""
    block = row.block
    if block.kind is BlockKind.LIST_ITEM:
        bullet = f"{block.marker} " if block.marker else ""
        outer = "  " * (max(block.level, 1) - 1)
        return outer + bullet, outer + " " * len(bullet)
    if block.kind is BlockKind.QUOTE:
        return "> ", "> "
    if block.kind is BlockKind.HEADING and not is_title(row):
        return "## ", "   "
    return "", ""
