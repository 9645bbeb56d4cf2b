"""All notes and highlights as one file: Markdown to read, TSV for spreadsheets and flash cards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.datamodel.note import Note
from reader.export.labels import labels
from reader.export.markdown import link_line, note_blocks, plain_line
from reader.export.sentence_pairs import tsv_cell

_COLUMNS = ("story", "address", "source", "tags", "made", "colour", "quote", "note", "reported_by")


@dataclass(frozen=True, slots=True)
class NotedStory:
    """A story with its notes, as far as an export needs it."""

    title: str
    address: str
    source: str
    tags: tuple[str, ...]
    notes: tuple[Note, ...]
    reported_by: tuple[str, ...] = ()


def notes_markdown(stories: Iterable[NotedStory]) -> str:
    """Notes below the headlines of their stories, highlighted text as quotations."""
    return "\n\n".join(block for story in stories for block in _story(story)) + "\n"


def _story(story: NotedStory) -> Iterator[str]:
    yield f"## {link_line(story.title, story.address)}"
    facts = [plain_line(story.source), *(f"#{plain_line(tag)}" for tag in story.tags)]
    if line := " · ".join(filter(None, facts)):
        yield line
    if others := ", ".join(map(plain_line, story.reported_by)):
        yield f"{labels('en')['reported_by']}: {others}"
    yield from note_blocks(story.notes)


def notes_tsv(stories: Iterable[NotedStory]) -> str:
    """One note a line, with its story; cells are quoted and guarded as in all tables."""
    lines = ["\t".join(_COLUMNS)]
    for story in stories:
        for note in story.notes:
            cells = (
                story.title,
                story.address,
                story.source,
                ", ".join(story.tags),
                note.made.isoformat(timespec="seconds"),
                note.colour.value if note.quote else "",
                note.quote,
                note.text,
                ", ".join(story.reported_by),
            )
            lines.append("\t".join(map(tsv_cell, cells)))
    return "\n".join(lines) + "\n"
