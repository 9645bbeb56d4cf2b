"""What the reader typed, pasted or dropped, read as something to open."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from reader.limits import MAX_PAGE_CHARACTERS
from reader.resources import resource_path

#: Endings of what other programs export, and nobody reads.
_LISTS = (".csv", ".json", ".zip")


#: The source that stands for what is selected, or was copied, in any window.
CLIPBOARD = "clipboard:"


class TargetKind(StrEnum):
    """What was given."""

    ADDRESS = "address"
    STORY = "story"
    TEXT = "text"
    PACKAGE = "package"
    LIST = "list"
    FOLDER = "folder"
    TOO_LONG = "too-long"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class OpenTarget:
    """Something to open: an address or path, the id of a story, a text, HTML, a package, a list."""

    kind: TargetKind
    value: str = ""


def target_of_text(text: str) -> OpenTarget:
    """What was typed; the scheme is put before what looks like the name of a site."""
    from reader.library.story_page import story_of_source  # loaded when they are needed
    from reader.network.addresses import complete_address
    from reader.retrieval.files import is_file

    text = text.strip()
    if not text:
        return OpenTarget(TargetKind.NOTHING)
    if is_file(text):
        return target_of_path(text)
    if (story := story_of_source(text)) is not None:
        return OpenTarget(TargetKind.STORY, str(story))
    return OpenTarget(TargetKind.ADDRESS, complete_address(text))


def target_of_path(path: str) -> OpenTarget:
    """A file by what it is."""
    if os.path.isdir(path):
        return OpenTarget(TargetKind.FOLDER, path)
    if path.endswith(".argosmodel"):
        return OpenTarget(TargetKind.PACKAGE, path)
    if path.lower().endswith(_LISTS):
        return OpenTarget(TargetKind.LIST, path)
    return OpenTarget(TargetKind.ADDRESS, path)


def is_sample(source: str) -> bool:
    """Whether a source is a page that ships with the program."""
    return Path(source).parent == resource_path("samples")


def targets_of_mime(data: QMimeData) -> list[OpenTarget]:
    """What was dropped or is in the clipboard, never nothing: files, addresses, HTML, or a text."""
    if urls := data.urls():
        return [_target_of_url(url) for url in urls]
    return [_target_of_words(data)]


def _target_of_words(data: QMimeData) -> OpenTarget:
    from reader.network.addresses import copied_address  # loaded when it is needed

    text = data.text() if data.hasText() else ""
    if address := copied_address(text):
        return OpenTarget(TargetKind.ADDRESS, address)
    text = data.html() if data.hasHtml() else text
    if not text.strip():
        return OpenTarget(TargetKind.NOTHING)
    if len(text) > MAX_PAGE_CHARACTERS:
        return OpenTarget(TargetKind.TOO_LONG)
    return OpenTarget(TargetKind.TEXT, text)


def is_web_address(text: str) -> bool:
    """Whether a text is nothing but an address of the web."""
    text = text.strip()
    return text.startswith(("http://", "https://")) and not any(c.isspace() for c in text)


def are_words(text: str) -> bool:
    """Whether a text that leads nowhere is words to look for rather than a name of a file."""
    path = Path(text)
    return len(path.parts) == 1 and not path.suffix


def _target_of_url(url: QUrl) -> OpenTarget:
    if url.isLocalFile():
        return target_of_path(url.toLocalFile())
    return OpenTarget(TargetKind.ADDRESS, url.toString())
