"""Typography: how each row is set, by what it shows and by its language.

All heights are whole pixels, so that the rows of two columns stay level over thousands of rows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QTextBlockFormat, QTextCharFormat
from PySide6.QtWidgets import QApplication

from reader.datamodel.page import BlockKind, SpanKind
from reader.languages import is_chinese, is_full_width, is_right_to_left
from reader.settings import AppearanceSettings
from reader.ui.reading.rows import Row, RowKind, Tint
from reader.ui.style.fonts import han_families, latin_families, set_faces
from reader.ui.style.theme import BASE_FONT_PIXELS, Theme, mix

#: Qt puts the baseline of a line of fixed height at this share of it (qtextdocumentlayout.cpp).
BASELINE = 0.8

#: The least line height, in shares of a size, between whose lines there is room for glosses.
GLOSSED_LINE = 1.55

_LATIN = ("Noto Serif", "Source Serif 4", "Charter", "Georgia", "Cambria", "DejaVu Serif", "serif")
_MONO = ("DejaVu Sans Mono", "Noto Sans Mono", "Menlo", "Consolas", "monospace")


@dataclass(frozen=True, slots=True)
class Look:
    """How a kind of row is set: sizes in shares of the reading size, spaces in pixels at 100 %.

    `line` is the line height in shares of the row's own size; 0 takes the setting for the language.
    `interface` rows are in the face of the interface, whatever the language.
    """

    size: float = 1.0
    line: float = 0.0
    gap: int = 15
    before: int = 0
    weight: QFont.Weight = QFont.Weight.Normal
    quiet: bool = False
    indent: int = 0
    sans: bool = False
    interface: bool = False


_BODY = Look()
_TITLE = Look(27 / 17, 1.3, gap=12, weight=QFont.Weight.Bold)
_HEADING_1 = Look(21 / 17, 1.38, gap=9, before=26, weight=QFont.Weight.Bold)
_HEADING_2 = Look(18 / 17, 1.5, gap=8, before=22, weight=QFont.Weight.Bold)
_BOXED = Look(14.5 / 17, 1.62, gap=6, quiet=True, indent=17, sans=True)
_SPECIAL = {
    RowKind.TITLE: _TITLE,
    RowKind.META: Look(13 / 17, 1.5, gap=20, quiet=True, sans=True, interface=True),
    RowKind.LINE: Look(13 / 17, 2.0, gap=15, before=13, sans=True),
    RowKind.HEADER: Look(13 / 17, 2.6, gap=0, before=17, sans=True),
    RowKind.EDGE: Look(1 / 17, 1.0, gap=0, sans=True),
    RowKind.PICTURE: Look(1.0, 1.0, gap=8, before=17),
}
_KINDS = {
    BlockKind.LIST_ITEM: Look(gap=7),
    BlockKind.QUOTE: Look(quiet=True, indent=20),
    BlockKind.CAPTION: Look(14 / 17, 1.5, gap=18, quiet=True, sans=True),
    BlockKind.IMAGE: Look(14 / 17, 1.5, gap=12, before=17, quiet=True, sans=True),
    BlockKind.CODE: Look(14 / 17, 1.5, gap=22, before=19, indent=14),
    BlockKind.TABLE: Look(15 / 17, 1.7),
}
#: What ends a marked part has room for the end of its box.
_BOX_END_GAP = 28
#: Between the two languages of a pair that stand below each other.
INNER_GAP = 3
#: How far a list item is set in, by level, and its marker before it.
_LIST_STEP = 24


@dataclass(frozen=True, slots=True)
class Style:
    """A row's setting in one language, in pixels: height of a line, space after and before.

    `has_pinyin` says that each line has room for pinyin above it; `is_running` that it is text of
    the size that is set, as paragraphs, lists and quotes are.
    """

    block: QTextBlockFormat
    text: QTextCharFormat
    line_height: int
    gap: int
    before: int
    has_pinyin: bool
    is_chinese: bool
    is_running: bool

    @property
    def baseline(self) -> float:
        """From the top of the row to the baseline of its first line."""
        return self.line_height * BASELINE


def look_of(row: Row) -> Look:
    """The look of a row."""
    if row.kind is not RowKind.TEXT:
        return _SPECIAL[row.kind]
    if row.tint not in (Tint.NONE, Tint.FLAG):
        return _BOXED
    assert row.block is not None
    if row.block.kind is BlockKind.HEADING:
        return _HEADING_1 if row.block.level <= 2 else _HEADING_2
    return _KINDS.get(row.block.kind, _BODY)


def space_before(row: Row, previous: Row) -> int:
    """The least space between two rows, in pixels at 100 %."""
    if previous.kind is RowKind.PICTURE:
        return 0
    ends_list = _is_list_item(previous) and not _is_list_item(row)
    return max(look_of(row).before, _BODY.gap if ends_list else 0)


def _is_list_item(row: Row) -> bool:
    return row.block is not None and row.block.kind is BlockKind.LIST_ITEM


class Formats:
    """The formats of the view under one theme and one set of appearance settings.

    Args:
        appearance: gives fonts, sizes and line heights.
        glossed: whether glosses are to have room between lines that are set tighter than usual.
    """

    def __init__(
        self, theme: Theme, appearance: AppearanceSettings, *, glossed: bool = False
    ) -> None:
        self.theme = theme
        self.appearance = appearance
        self._glossed = glossed
        font = QApplication.font()
        self.scale = appearance.zoom / 100 * QFontInfo(font).pixelSize() / BASE_FONT_PIXELS
        self._interface_families = [QFontInfo(font).family(), *font.families()[1:]]
        self._sans_families = latin_families(QFontInfo(font).family())
        self._styles: dict[tuple[object, ...], Style] = {}
        self._spans: dict[tuple[object, ...], QTextCharFormat] = {}

    def pixels(self, length: float) -> int:
        """A length given at 100 %, in whole pixels."""
        return round(length * self.scale)

    def families(self, language: str, *, sans: bool = False) -> list[str]:
        """The faces for a language, the Han ones for what the first lacks."""
        han = han_families(language)
        if is_full_width(language):
            own = self.appearance.chinese_font if is_chinese(language) else ""
            return [own, *han] if own else list(han)
        own = self.appearance.latin_font
        latin = self._sans_families if sans else [own, *_LATIN] if own else [*_LATIN]
        return [*latin, *han]

    def style(self, row: Row, language: str, *, secondary: bool = False) -> Style:
        """How a row is set in a language.

        Args:
            row: the row.
            language: code of the language of the text.
            secondary: whether it is the second of two languages below each other.
        """
        block = row.block
        level = block.level if block and block.kind is BlockKind.LIST_ITEM else 0
        look = look_of(row)
        # The marks of code and of box ends differ between rows of one look.
        code = bool(block and block.kind is BlockKind.CODE)
        key = (look, level, code, row.ends_box, language, secondary)
        if key not in self._styles:
            self._styles[key] = self._make_style(
                look, level, code, row.ends_box, language, secondary
            )
        return self._styles[key]

    def _make_style(
        self, look: Look, level: int, code: bool, ends_box: bool, language: str, secondary: bool
    ) -> Style:
        chinese = is_chinese(language)
        setting = self.appearance
        base = setting.chinese_size if chinese else setting.latin_size
        percent = setting.chinese_line_height if chinese else setting.latin_line_height
        if secondary and look is _TITLE:
            look = Look(20 / 17, 1.4, gap=look.gap, quiet=True)
        # Special rows are level in both columns whatever the sizes of the languages are.
        size = self.pixels((17 if look.line and look.sans else base) * look.size)
        line_height = round(size * (look.line or percent / 100))
        is_running = look.size == 1 and not look.sans
        if self._glossed and is_running:
            line_height = max(line_height, round(size * GLOSSED_LINE))
        has_pinyin = chinese and setting.pinyin and not look.sans
        if has_pinyin:
            line_height += round(size * 0.55)
        font = self._font(look, language, size, code)
        text = QTextCharFormat()
        text.setFont(font)
        text.setForeground(self.theme.secondary if look.quiet or secondary else self.theme.text)
        return Style(
            self._block_format(look, level, line_height, language),
            text,
            line_height,
            self.pixels(_BOX_END_GAP if ends_box else look.gap),
            self.pixels(look.before),
            has_pinyin,
            chinese,
            is_running,
        )

    def _font(self, look: Look, language: str, size: int, code: bool) -> QFont:
        font = QFont()
        if code:
            families = [*_MONO, *han_families(language)]
        else:
            own = self._interface_families if look.interface else []
            families = [*own, *self.families(language, sans=look.sans)]
        set_faces(font, families, language)
        font.setPixelSize(max(size, 1))
        font.setWeight(look.weight)
        return font

    def _block_format(
        self, look: Look, level: int, line_height: int, language: str
    ) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        indent = self.pixels(look.indent)
        if level:
            step = self.pixels(_LIST_STEP)
            indent += step * min(level, 6)
            block.setTextIndent(-step)
        margins = (indent, self.pixels(look.indent) if look is _BOXED else 0)
        if is_right_to_left(language):
            block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            margins = margins[::-1]
        block.setLeftMargin(margins[0])
        block.setRightMargin(margins[1])
        return block

    def span(
        self, style: Style, language: str, kinds: frozenset[SpanKind], href: str
    ) -> QTextCharFormat:
        """The format of a marked-up stretch; `href` "" for what is no link."""
        key = (id(style), kinds)
        if key not in self._spans:
            self._spans[key] = self._make_span(style, language, kinds)
        if not href:
            return self._spans[key]
        made = QTextCharFormat(self._spans[key])
        made.setAnchor(True)
        made.setAnchorHref(href)
        return made

    def _make_span(
        self, style: Style, language: str, kinds: frozenset[SpanKind]
    ) -> QTextCharFormat:
        made = QTextCharFormat(style.text)
        if SpanKind.STRONG in kinds:
            made.setFontWeight(QFont.Weight.Bold)
        if SpanKind.EMPHASIS in kinds and not is_full_width(language):
            made.setFontItalic(True)
        if SpanKind.CODE in kinds:
            made.setFontFamilies([*_MONO, *han_families(language)])
        if SpanKind.LINK in kinds:
            made.setForeground(self.theme.accent)
            made.setUnderlineColor(self.link_line)
            made.setFontUnderline(True)
        return made

    def with_height(self, style: Style, height: int) -> Style:
        """The same style with lines of another height, for a picture."""
        block = QTextBlockFormat(style.block)
        block.setLineHeight(max(height, 1), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return replace(style, block=block, line_height=max(height, 1))

    def spaced(self, plain: QTextCharFormat) -> QTextCharFormat:
        """The same format with the space that syllables need between Han characters."""
        made = QTextCharFormat(plain)
        made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        made.setFontLetterSpacing(plain.font().pixelSize() * 0.28)
        return made

    def faint(self, style: Style) -> QTextCharFormat:
        """The format of what stands in for a text: a wait, a sentence that failed."""
        key = (id(style), "faint")
        if key not in self._spans:
            made = QTextCharFormat(style.text)
            made.setForeground(self.theme.secondary)
            self._spans[key] = made
        return self._spans[key]

    @cached_property
    def link_line(self) -> QColor:
        """The line under a link: calmer than its text."""
        return mix(self.theme.accent, self.theme.paper, 0.4)
