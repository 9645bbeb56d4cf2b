"""PDF files and the print preview."""

import re
import threading
import zlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QTextDocument
from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGraphicsView,
    QStyle,
    QStyleOptionFrame,
    QToolBar,
    QToolButton,
)
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot

from reader.datamodel.note import Note
from reader.datamodel.page import Block, BlockKind, Page, Role, Section, Sentence, Span, SpanKind
from reader.datamodel.translation import Pair, Translation
from reader.errors import ExportError
from reader.export import Article
from reader.export.html_page import template
from reader.ui.printing import _markup, export_pdf, pdf, preview
from reader.ui.style.theme import apply_theme, load_theme, palette

PAIR = Pair("en", "zh")

pytestmark = pytest.mark.usefixtures("qapp")


def paragraph(text: str, kind: BlockKind = BlockKind.PARAGRAPH, *spans: Span) -> Block:
    return Block(kind, text, spans, (Sentence(0, len(text)),), "en", level=2)


def article(*blocks: Block, translations: dict[str, Translation] | None = None) -> Article:
    page = Page(
        url="https://harbour.example/boats",
        site="harbour.example",
        language="en",
        title="Boats",
        byline="",
        published=None,
        sections=(Section("s1", Role.BODY, blocks),),
    )
    return Article.join(
        page, translations or {}, PAIR, (), exported=datetime(2026, 3, 14, tzinfo=UTC), describe=str
    )


def pages_of(data: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", data))


def test_a_pdf_has_as_many_pages_as_it_needs() -> None:
    assert pages_of(pdf(article(paragraph("One line.")))) == 1
    many = [paragraph(f"Paragraph {n} of a long report about boats.") for n in range(120)]
    assert pages_of(pdf(article(*many))) > 2


def test_every_kind_of_block_prints_in_two_columns() -> None:
    blocks = [paragraph(f"{kind} a\tb\nc", kind) for kind in BlockKind]
    link = Span(0, 3, SpanKind.LINK, "file:///etc/passwd")
    blocks.append(paragraph("<img src='/etc/passwd'> <b>", BlockKind.PARAGRAPH, link))
    made = {b.text: Translation(b.text, f"译 {b.text}", PAIR, ("p 1",)) for b in blocks}
    data = pdf(article(*blocks, translations=made))
    assert data.startswith(b"%PDF")
    assert b"passwd" not in data


def test_a_pdf_is_written_in_one_step(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_text("old")
    assert export_pdf(article(paragraph("One.")), path) == path
    assert path.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="folder does not exist"):
        export_pdf(article(paragraph("One.")), tmp_path / "gone" / "a.pdf")


def test_a_pdf_can_be_made_off_the_window_s_thread(qtlog: _QtMessageCapture) -> None:
    many = [paragraph(f"Paragraph {n} of a long report about boats.") for n in range(120)]
    made: list[bytes] = []
    worker = threading.Thread(target=lambda: made.append(pdf(article(*many))))
    worker.start()
    worker.join()
    assert made[0].startswith(b"%PDF")
    assert [record.message for record in qtlog.records if "QBasicTimer" in record.message] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("x" * 20_000, BlockKind.PARAGRAPH),
        ("船" * 20_000, BlockKind.PARAGRAPH),
        ("line\n" * 4_000, BlockKind.PARAGRAPH),
        ("\n".join(["cell\t" * 50] * 100), BlockKind.TABLE),
    ],
    ids=["word", "han", "lines", "cells"],
)
def test_what_qt_cannot_lay_out_is_split(text: str, kind: BlockKind) -> None:
    assert pages_of(pdf(article(paragraph(text, kind)))) >= 2


def test_the_preview_shows_the_pages(qtbot: QtBot) -> None:
    many = [paragraph(f"Paragraph {n} of a long report about boats.") for n in range(60)]
    dialog = preview(article(*many))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    shown = dialog.findChild(QPrintPreviewWidget)
    assert shown is not None
    shown.updatePreview()
    assert shown.pageCount() >= 2
    dialog.close()


def _previewed(qtbot: QtBot, shown: Article) -> QImage:
    """The first page of a preview as it is on the screen."""
    dialog = preview(shown)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    view = dialog.findChild(QGraphicsView)
    assert view is not None
    (page,) = (item for item in view.scene().items() if item.boundingRect().height() > 100)
    place = view.mapFromScene(page.sceneBoundingRect()).boundingRect()
    image = view.viewport().grab(place.adjusted(5, 5, -5, -5)).toImage()
    dialog.close()
    return image


def test_the_preview_is_black_on_white_in_a_dark_theme(qtbot: QtBot, qapp: QApplication) -> None:
    page = article(paragraph("Boats wait in the harbour", BlockKind.HEADING))
    before, light = qapp.palette(), _previewed(qtbot, page)
    qapp.setPalette(palette(load_theme("dark")))
    try:
        assert _previewed(qtbot, page) == light
    finally:
        qapp.setPalette(before)


def test_the_preview_says_its_scale_in_full(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, load_theme("light"))
    dialog = preview(article(paragraph("Boats wait.")))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    box = dialog.findChild(QComboBox)
    field = box.lineEdit() if box is not None else None
    assert field is not None
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    assert room.height() >= field.fontMetrics().height()
    dialog.close()


def test_who_wrote_it_when_and_where_stands_below_the_printed_title() -> None:
    plain = article(paragraph("The boat left."))
    day = datetime(2026, 3, 14, tzinfo=UTC)
    page = replace(plain.page, byline="Lin Maraway", published=day, has_time=False)
    printed = _markup(replace(plain, page=page, shown=plain.shown))
    title, facts = printed.index("Boats</h1>"), printed.index('class="facts"')
    assert title < facts < printed.index("The boat left.")
    assert "Lin Maraway · 2026-03-14 · harbour.example" in printed


def test_the_readers_notes_are_printed_behind_the_article() -> None:
    plain = article(paragraph("The boat left."))
    note = Note(1, 1, datetime(2026, 3, 3, tzinfo=UTC), "Ask about the fare", quote="the boat")
    noted = replace(plain, notes=(note,))
    drawn = [sum(part.count(b"Tj") for part in _drawing(pdf(a))) for a in (plain, noted)]
    assert drawn[1] > drawn[0]


@pytest.mark.parametrize(("script", "slanted"), [("latin", True), ("hans", False), ("hant", False)])
def test_chinese_is_not_slanted_on_paper(script: str, slanted: bool) -> None:
    document = QTextDocument()
    document.setDefaultStyleSheet(template("print.css").template)
    document.setHtml(f'<table><tr><td class="{script}"><p><em>x</em></p></td></tr></table>')
    cursor = document.find("x")
    assert cursor.charFormat().fontItalic() is slanted


def test_an_empty_page_prints() -> None:
    empty = replace(article(), page=replace(article().page, title=""))
    assert pages_of(pdf(empty)) == 1


@pytest.mark.parametrize("name", ["light", "dark"])
def test_paper_is_light_in_every_theme(qapp: QApplication, name: str) -> None:
    page = article(paragraph("Boats wait in the harbour."), paragraph("Sea", BlockKind.HEADING))
    before = qapp.palette()
    plain = _drawing(pdf(page))
    qapp.setPalette(palette(load_theme(name)))
    try:
        assert _drawing(pdf(page)) == plain
    finally:
        qapp.setPalette(before)


def _drawing(data: bytes) -> list[bytes]:
    """What is drawn on the pages of a PDF file, without the dates in its head."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL)
    return [zlib.decompress(s) for s in streams if s[:1] == b"x" and b"/Page" not in s]


def test_the_button_that_prints_is_in_sight(qtbot: QtBot) -> None:
    dialog = preview(article(paragraph("Boats wait.")))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    (bar,) = dialog.findChildren(QToolBar)
    assert bar.widgetForAction(bar.actions()[-1]).isVisible()


def test_the_preview_is_used_by_keyboard(qtbot: QtBot) -> None:
    dialog = preview(article(paragraph("Boats wait.")))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    (bar,) = dialog.findChildren(QToolBar)
    buttons = [bar.widgetForAction(action) for action in bar.actions() if action.isVisible()]
    assert bar.actions()[-1].shortcut() == QKeySequence(QKeySequence.StandardKey.Print)
    takes = [button.focusPolicy() for button in buttons if isinstance(button, QToolButton)]
    assert takes
    assert all(policy & Qt.FocusPolicy.TabFocus for policy in takes)
