"""Articles on paper: PDF files, and printing with a preview.

Both languages stand in columns, each pair in a row of its own; the page's number and the title
stand at the foot. The document is laid out by Qt from markup of ours alone: it refers to nothing
that could be loaded.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QEventLoop,
    QIODevice,
    QLocale,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QKeySequence,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QToolBar, QToolButton, QWidget

from reader.errors import ExportError
from reader.export import Article, Row
from reader.export.article import is_title, remarked
from reader.export.files import Existing, write
from reader.export.html_page import template
from reader.export.labels import Labels, labels
from reader.export.markup import Side, escape, inline, notes, render, source_side, target_side
from reader.export.provenance import provenance
from reader.languages import is_chinese, is_traditional
from reader.ui.dialogs.frame import resize_within_screen
from reader.ui.style.fonts import install_fallback_font

#: Size of the text on paper, and of what stands at the foot, in points.
_TEXT_POINTS = 10
_FOOT_POINTS = 7.5

#: How far lists are indented, in the pixels of a screen; Qt scales it to the device.
_INDENT = 20

#: Margins of a page, and the height of its foot, in millimetres.
_MARGINS = QMarginsF(16, 15, 16, 12)
_FOOT_MILLIMETRES = 8

#: The longest text of one block, in characters, and the most cells or lines of one. Qt's time grows
#: with the square of either.
_LONGEST = 3000
_MOST_CELLS = 1000

_ROW = 'class="row" width="100%" cellspacing="0" cellpadding="0"'

_DOTS_PER_INCH = 300

#: Of the preview, in pixels at the base font.
_PREVIEW_SIZE = (960, 760)


def export_pdf(article: Article, path: Path, existing: Existing = Existing.REPLACE) -> Path:
    """Write an article as a PDF file, in one step.

    Returns:
        The path that was written.

    Raises:
        ExportError: the file cannot be written; one that had the name is as it was.
    """
    return write(path, pdf(article), existing)


def pdf(article: Article) -> bytes:
    """The content of a PDF file of an article.

    Raises:
        ExportError: Qt could not draw it.
    """
    QEventLoop()  # gives threads that Python started what the timers of Qt's layout need
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(article.title)
    writer.setCreator("Bilingual Reader")
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageLayout(_page_layout())
    paint(article, writer)
    data = buffer.data().data()
    if not data:
        raise ExportError("pdf-failed", "The PDF could not be drawn. Try another format.")
    return bytes(data)


def pdf_without_window(article: Article) -> bytes:
    """The content of a PDF file, in a program that has no window and no Qt application yet.

    Raises:
        ExportError: Qt could not draw it.
    """
    if QApplication.instance() is None:
        app = QApplication([])
        install_fallback_font(app)
    return pdf(article)


def print_with_preview(article: Article, parent: QWidget | None = None) -> None:
    """Show the pages as they will print, with a button that prints them."""
    preview(article, parent).exec()


def preview(article: Article, parent: QWidget | None = None) -> QPrintPreviewDialog:
    """The dialog that shows the pages of an article."""
    dialog = QPrintPreviewDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    printer = dialog.printer()
    printer.setDocName(article.title)
    printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    dialog.paintRequested.connect(partial(paint, article))
    # Qt's own size cuts the bar short, and the button that prints is its last.
    (bar,) = dialog.findChildren(QToolBar)
    dialog.setMinimumWidth(bar.sizeHint().width())
    for button in bar.findChildren(QToolButton):  # Qt gives them to the mouse alone
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    bar.actions()[-1].setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
    resize_within_screen(dialog, _PREVIEW_SIZE)
    return dialog


def paint(article: Article, device: QPagedPaintDevice) -> None:
    """Draw an article on the pages of a device."""
    painter = QPainter(device)
    if not painter.isActive():
        return
    # A preview repeats what is drawn with the pen of a widget, pale in a dark theme: one that was
    # black from the start is not known to it.
    for colour in (Qt.GlobalColor.white, Qt.GlobalColor.black):
        painter.setPen(colour)
    try:
        area = QRectF(0, 0, device.width(), device.height())
        foot = _FOOT_MILLIMETRES / 25.4 * device.logicalDpiY()
        content = QSizeF(area.width(), area.height() - foot)
        document = _document(article, device, content)
        for number in range(document.pageCount()):
            if number:
                device.newPage()
            _draw_page(painter, document, QRectF(QPointF(0, number * content.height()), content))
            _draw_foot(painter, area, article.title, number + 1, document.pageCount())
    finally:
        painter.end()


def _draw_page(painter: QPainter, document: QTextDocument, area: QRectF) -> None:
    """Draw what stands in `area` of a document, in black: paper is light in every theme."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette = QPalette(Qt.GlobalColor.white)
    context.clip = area
    painter.save()
    painter.translate(-area.topLeft())
    painter.setClipRect(area)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _draw_foot(painter: QPainter, area: QRectF, title: str, number: int, count: int) -> None:
    font = QFont(painter.font())
    font.setPointSizeF(_FOOT_POINTS)
    painter.setFont(font)
    metrics = QFontMetricsF(font, painter.device())
    numbers = f"{number} / {count}"
    width = area.width() - 2 * metrics.horizontalAdvance(numbers)
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(
        area,
        bottom | Qt.AlignmentFlag.AlignLeft,
        metrics.elidedText(title, Qt.TextElideMode.ElideRight, width),
    )
    painter.drawText(area, bottom | Qt.AlignmentFlag.AlignRight, numbers)


def _page_layout() -> QPageLayout:
    american = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4
    portrait = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(size), portrait, _MARGINS, QPageLayout.Unit.Millimeter)


def _document(article: Article, device: QPagedPaintDevice, size: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    font = QFont()
    font.setPointSizeF(_TEXT_POINTS)
    document.setDefaultFont(font)
    document.setIndentWidth(_INDENT)
    document.setDefaultStyleSheet(template("print.css").template)
    document.setHtml(_markup(article))
    document.setPageSize(size)
    return document


def _markup(article: Article) -> str:
    words = labels(article.pair.target)
    return template("print.html").substitute(
        title=escape(article.title),
        rows="\n".join(_rows(article, words)),
        notes="\n".join(notes(article.notes, words)),
        about=escape(words["about"]),
        sheet="\n".join(
            f'<tr><td width="26%">{escape(line.label)}</td><td>{escape(line.value)}</td></tr>'
            for line in provenance(article)
        ),
        machine=escape(words["machine"]) if article.bilingual else "",
    )


def _rows(article: Article, words: Labels) -> Iterator[str]:
    """Each pair as a table of one row, so that a page may end between any two."""
    bilingual, facts = article.bilingual, article.facts
    for remark, row in remarked(article, words):
        if remark:
            yield f'<p class="remark">{escape(remark)}</p>'
        source = source_side(row, article.pair.source)
        cells = _cell(source, _content(row, source), 48 if bilingual else 100)
        if bilingual:
            target = target_side(row, article.pair.target, words)
            cells += '<td width="4%"></td>' + _cell(target, _content(row, target), 48)
        yield f"<table {_ROW}><tr>{cells}</tr></table>"
        if facts and is_title(row):
            yield f'<p class="facts">{escape(facts)}</p>'


def _content(row: Row, side: Side) -> str:
    """One half of a row; what would take Qt minutes to lay out is set in plain paragraphs."""
    cells = side.text.count("\t") + side.text.count("\n")
    if len(side.text) <= _LONGEST and cells <= _MOST_CELLS:
        return render(row, side)
    return "".join(f"<p>{inline(piece)}</p>" for piece in side.pieces(_LONGEST))


def _cell(side: Side, content: str, width: int) -> str:
    hans = "hant" if is_traditional(side.language) else "hans"
    script = hans if is_chinese(side.language) else "latin"
    return f'<td class="{script}" width="{width}%">{content}</td>'
