"""Blocks with roles become the sections of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from reader.datamodel.page import Block, BlockKind, Origin, Role, Section
from reader.extraction.features.vocabulary import name_topics, phrases
from reader.extraction.layout import language as languages
from reader.extraction.layout import sentences
from reader.extraction.layout.roles import Layout
from reader.extraction.markup.outline import Outline, Piece

#: So many elements round a picture may be named for buttons.
_BUTTON_REACH = 3
_ARTICLE = (Role.TITLE, Role.BYLINE, Role.BODY)
#: A picture beside nothing but these leads elsewhere.
_ELSEWHERE = frozenset((Role.NAVIGATION, Role.RELATED, Role.SHARE, Role.ADVERT))


def build(outline: Outline, layout: Layout, language: str) -> tuple[Section, ...]:
    """The sections of a page in page order: runs of blocks of one role and one part of the page.

    Images of the article stand where they stood; those elsewhere are left out.
    """
    groups = _groups(outline, layout)
    sections: list[Section] = []
    run: list[Block] = []
    previous: tuple[object, ...] | None = None
    role = Role.OTHER

    def close() -> None:
        if run:
            sections.append(Section(f"s{len(sections) + 1}", role, tuple(run)))
            run.clear()

    for index, block, key in _blocks(outline, layout, groups, language):
        starts = block.kind is BlockKind.HEADING and key[0] not in _ARTICLE
        if key != previous or starts:
            close()
        role, previous = layout.roles[index], key
        run.append(block)
    close()
    return tuple(sections)


def _blocks(
    outline: Outline, layout: Layout, groups: Sequence[int], language: str
) -> Iterator[tuple[int, Block, tuple[object, ...]]]:
    """The blocks with what tells apart the sections they stand in; images of the article too."""
    body = [index for index, role in enumerate(layout.roles) if role is Role.BODY]
    images = _article_images(outline, layout.roles, body)
    for index, piece in enumerate(outline.pieces):
        role = layout.roles[index]
        key = (role, groups[index], piece.concealment, piece.outside)
        if role is Role.BODY:
            for image in images.pop(index, ()):
                yield index, _image_block(outline, image, index), key
        yield index, _block(outline, piece, layout.kinds[index], language), key
        if body and index == body[-1]:
            for image in images.pop(index + 1, ()):
                yield index, _image_block(outline, image, index), key


def _article_images(
    outline: Outline, roles: Sequence[Role], body: Sequence[int]
) -> dict[int, list[Piece]]:
    """The images of the article by the body block they stand before, each address once."""
    found: dict[int, list[Piece]] = {}
    if not body:
        return found
    seen: set[str] = set()
    position = 0
    for before, image in outline.images:
        if not body[0] - 2 <= before <= body[-1] + 1 or image.concealment:
            continue
        if image.image is None or image.image.source in seen or _is_button(outline, image):
            continue
        if _leads_elsewhere(outline, roles, image):
            continue
        seen.add(image.image.source)
        while position < len(body) and body[position] < before:
            position += 1
        place = body[position] if position < len(body) else body[-1] + 1
        found.setdefault(place, []).append(image)
    return found


def _leads_elsewhere(outline: Outline, roles: Sequence[Role], image: Piece) -> bool:
    """Whether the innermost element round a picture that holds text holds only what leads away."""
    for element in outline.ancestors(image.element):
        if element.last > element.first:
            return _ELSEWHERE.issuperset(roles[element.first : element.last])
    return False


def _is_button(outline: Outline, image: Piece) -> bool:
    """Whether a picture is one to share the page by: named so, or in an element that is."""
    names = name_topics()
    around = islice(outline.ancestors(image.element), _BUTTON_REACH)
    named = any(names.mask("", element.names) & names.bit("share") for element in around)
    return named or "share" in phrases().topics(image.text)


def _groups(outline: Outline, layout: Layout) -> list[int]:
    """By block: the largest element round it that holds nothing of the article (0 for article)."""
    article = [0]
    for role in layout.roles:
        article.append(article[-1] + (role in _ARTICLE))
    groups = []
    for index, piece in enumerate(outline.pieces):
        if layout.roles[index] in _ARTICLE:
            groups.append(0)
            continue
        group = -1
        for element in outline.ancestors(piece.element):
            if article[element.last] - article[element.first]:
                break
            if element.tag in ("body", "html"):
                break
            group = element.index
        groups.append(group)
    return groups


def _block(outline: Outline, piece: Piece, kind: BlockKind, language: str) -> Block:
    own = languages.block_language(piece.text, language)
    return Block(
        kind=kind,
        text=piece.text,
        spans=piece.spans,
        sentences=sentences.split(piece.text, own),
        language=own,
        level=piece.level,
        ordinal=piece.ordinal,
        origin=_origin(outline, piece),
    )


def _image_block(outline: Outline, piece: Piece, beside: int) -> Block:
    """An image, with its alternative text unless a caption before or after it says the same."""
    captions = outline.pieces[max(beside - 1, 0) : beside + 2]
    said = any(caption.text.startswith(piece.text) for caption in captions)
    text = "" if said else piece.text
    return Block(BlockKind.IMAGE, text, image=piece.image, origin=_origin(outline, piece))


def _origin(outline: Outline, piece: Piece) -> Origin:
    selector = outline.selector(piece.element) if piece.element >= 0 else ""
    return Origin(selector, piece.concealment, piece.outside)
