"""Pages that mean harm, or are so large that Qt's layout would not come to an end."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, QUrl
from PySide6.QtGui import QImage, QImageWriter, QTextDocument
from pytestqt.qtbot import QtBot

from reader.datamodel.page import Block, BlockKind, Image, Page, Role, Span, SpanKind
from reader.limits import MAX_PAGE_PIXELS
from reader.ui.reading import Mode, ParallelView, Side
from reader.ui.reading.pictures import decode
from reader.ui.reading.rows import Row, RowKind
from tests.ui.reading.conftest import ShowPage, change, settle
from tests.ui.reading.pages import EN_ZH, block, ferry_page, page, section, translated

MARKUP = (
    '<img src="file:///dev/zero"><script>alert(1)</script><a href="javascript:x">y</a>'
    '<link rel="stylesheet" href="/etc/passwd"><table><tr><td>cell</td></tr></table>&lt;'
)


def body(*blocks: Block | str) -> Page:
    return page(section("s1", Role.BODY, *blocks))


def picture(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def test_markup_in_a_text_is_text(show: ShowPage) -> None:
    view = show(body(MARKUP), translated(EN_ZH, *[(s, MARKUP) for s in sentences(MARKUP)]))
    for pane in view.pane_layout.panes:
        assert MARKUP.split(">")[0] in pane.toPlainText()
        assert not any(one.isImageFormat() for one in pane.document().allFormats())


def sentences(text: str) -> tuple[str, ...]:
    return block(text).sentence_texts()


@pytest.mark.parametrize(
    "name", ["file:///dev/zero", "/etc/passwd", "secret.png", "data:image/png;base64,AA", "qrc:/x"]
)
def test_no_resource_is_ever_loaded(show: ShowPage, name: str) -> None:
    view = show(ferry_page())
    pane = view.pane_layout.panes[0]
    kind = QTextDocument.ResourceType
    for wanted in (kind.ImageResource, kind.StyleSheetResource, kind.HtmlResource):
        loaded = pane.document().resource(wanted.value, QUrl(name))
        if isinstance(loaded, QImage):
            assert loaded.width() == 1
        else:
            assert bytes(loaded).strip() == b""


def test_a_pipe_named_by_a_page_is_not_opened(show: ShowPage, tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    image = Block(BlockKind.IMAGE, "", image=Image(pipe.as_uri()))
    link = block("Read it.", spans=[Span(0, 7, SpanKind.LINK, pipe.as_uri())])
    view = show(body(image, link, f'<img src="{pipe}">'))
    view.pane_layout.panes[0].setSource(QUrl.fromLocalFile(str(pipe)))
    assert "Read it." in view.pane_layout.panes[0].toPlainText()


def test_a_click_on_a_link_only_tells_of_it(show: ShowPage, qtbot: QtBot) -> None:
    target = "https://paper.example/a?b=ü"
    view = show(body(block("Read the whole story.", spans=[Span(0, 20, SpanKind.LINK, target)])))
    pane = view.pane_layout.panes[0]
    at = pane.viewport().mapFromGlobal(pane.place_below(view_row(view, "Read"), Side.SOURCE, 3))
    at.setY(at.y() - 8)
    with qtbot.waitSignal(pane.link_chosen) as told:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == ["https://paper.example/a?b=%C3%BC", False]
    assert "Read the whole story." in pane.toPlainText()


def view_row(view: ParallelView, start: str) -> int:
    column = view.pane_layout.panes[0].column
    return next(n for n, row in enumerate(column.rows) if row.text.startswith(start))


@pytest.mark.parametrize(
    "target",
    ["file:///etc/passwd", "javascript:alert(1)", "reader-action:retry/0", "ftp://a.example"],
)
def test_a_link_to_elsewhere_than_the_web_is_no_link(
    show: ShowPage, qtbot: QtBot, target: str
) -> None:
    view = show(body(block("Read the whole story.", spans=[Span(0, 20, SpanKind.LINK, target)])))
    pane = view.pane_layout.panes[0]
    at = pane.viewport().mapFromGlobal(pane.place_below(view_row(view, "Read"), Side.SOURCE, 3))
    at.setY(at.y() - 8)
    retry = view.pointer.retry_requested
    with qtbot.assertNotEmitted(pane.link_chosen), qtbot.assertNotEmitted(retry):
        for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            qtbot.mouseClick(pane.viewport(), button, pos=at)
    assert pane.anchorAt(at) == ""


def test_a_picture_is_shown_only_when_its_bytes_are_given(show: ShowPage, qtbot: QtBot) -> None:
    source = "https://paper.example/ship.png"
    view = show(body(Block(BlockKind.IMAGE, "A ship.", image=Image(source, "A ship.")), "Text."))
    height = view.pane_layout.panes[0].document().size().height()
    assert view.set_image(source, decoded(1300, 900))
    settle(qtbot, view)
    assert view.pane_layout.panes[0].document().size().height() > height + 150
    assert "Show picture" not in view.pane_layout.panes[0].toPlainText()
    row = next(n for n, row in enumerate(pane_rows(view)) if row.kind is RowKind.PICTURE)
    wide = view.pane_layout.panes[0].column.height(row)
    view.resize(800, 600)
    settle(qtbot, view)
    assert view.pane_layout.panes[0].column.height(row) < wide


def decoded(width: int, height: int) -> QImage:
    image = decode(picture(width, height))
    assert image is not None
    return image


def pane_rows(view: ParallelView) -> list[Row]:
    return view.pane_layout.panes[0].column.rows


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture",
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///dev/zero"/></svg>',
        picture(4, 4)[:40],
    ],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    assert decode(data) is None


def test_a_page_of_bombs_shows_as_many_as_it_may(show: ShowPage) -> None:
    sources = [f"https://paper.example/{n}.png" for n in range(40)]
    view = show(body(*(Block(BlockKind.IMAGE, "", image=Image(s)) for s in sources)))
    assert decode(picture(6_300, 6_300)) is None
    image = decode(picture(4_000, 4_500))
    assert image is not None
    assert image.width() * image.height() < 4_000_000
    shown = sum(view.set_image(source, image) for source in sources)
    assert 0 < shown * image.width() * image.height() <= MAX_PAGE_PIXELS
    assert shown < len(sources)


@pytest.mark.parametrize(
    "huge",
    [
        block("x" * 1_000_000),
        block("字" * 200_000),
        block("a" + "\u0301" * 100_000),
        block("\u202e" * 5_000 + "abc" + "\u2067" * 20_000),
        Block(BlockKind.CODE, "\n" * 50_000),
        Block(BlockKind.TABLE, "\n".join("\t".join(["ab"] * 100) for _ in range(200))),
        Block(BlockKind.TABLE, "\t".join(["ab"] * 20_000)),
        Block(BlockKind.LIST_ITEM, "deep", level=10_000),
        block("a\u2029b\ufdd0c\ufdd1d\ufffce\x00f\ud800g"),
    ],
    ids=["word", "han", "accents", "bidi", "lines", "table", "row", "level", "marks"],
)
def test_a_huge_or_strange_block_is_shown(show: ShowPage, huge: Block) -> None:
    view = show(body(huge, "The end."))
    shown = view.pane_layout.panes[0].toPlainText().replace("\u200b", "")
    assert shown.rstrip().endswith("The end.")
    assert shown.count("x") >= huge.text.count("x")


@pytest.mark.long
def test_twenty_thousand_blocks_are_shown_and_can_be_read(show: ShowPage, qtbot: QtBot) -> None:
    view = show(body(*[f"Paragraph {n}." for n in range(20_000)]))
    view.navigation.go_to_section("s1")
    assert view.find("Paragraph 19999.").total == 1
    assert "Paragraph 19999." in view.pane_layout.panes[0].toPlainText()


def test_a_page_of_many_hidden_parts_is_shown_in_every_mode(show: ShowPage, qtbot: QtBot) -> None:
    view = show(
        page(
            *[section(f"s{n}", Role.SPAM if n % 2 else Role.BODY, f"Part {n}.") for n in range(300)]
        )
    )
    for mode in Mode:
        view.presenter.set_mode(mode)
        settle(qtbot, view)
    view.presenter.set_mode(Mode.SIDE_BY_SIDE)
    change(view, reveals_all=True)
    settle(qtbot, view)
    assert "Part 299." in view.pane_layout.panes[0].toPlainText()
