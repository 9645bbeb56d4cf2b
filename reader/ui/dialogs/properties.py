"""What is known of the open article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from reader.datamodel.page import Block, Page, Role, is_pasted
from reader.languages import language_code
from reader.ui.dialogs.frame import Dialog, new_grid
from reader.ui.texts import wording
from reader.ui.texts.counts import Counts
from reader.ui.widgets.labels import heading, plain_label


class PropertiesDialog(Dialog):
    """Shows address, date, language, encoding, credits and counts of an article; all can be copied.

    Args:
        page: the article.
        hidden: the ids of the sections that do not show.
        translator: what the translation was made with; "" where there is none.
    """

    def __init__(
        self,
        page: Page,
        hidden: frozenset[str],
        translator: str = "",
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("PropertiesDialog", "Article properties")
        super().__init__(title, (620, 480), parent)
        self.column.addWidget(heading(page.title or self.tr("No title"), self))
        content = QWidget()
        self._grid = new_grid(content, 1)
        self._content = content
        self._level_row = 0
        for name, value in self._lines(page, hidden, translator):
            if value:
                self._add(name, value, self._grid.rowCount())
            if name == self.tr("Length"):
                self._level_row = self._grid.rowCount()
                self._grid.addWidget(QWidget(content), self._level_row, 0)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.add_scroll_area(content)
        self.add_close_button()

    def set_level(self, level: str) -> None:
        """Say how difficult the article is: that takes a moment to find out."""
        self._add(self.tr("Level"), level, self._level_row)

    def _add(self, name: str, value: str, row: int) -> None:
        content = self._content
        label = plain_label(name, content, quiet=True, wrap=False)
        text = plain_label(value, content, selectable=True)
        label.setBuddy(text)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1)

    def _lines(
        self, page: Page, hidden: frozenset[str], translator: str
    ) -> Sequence[tuple[str, str]]:
        shown = [s for s in page.sections if s.id not in hidden]
        body = [block for s in shown if s.role is Role.BODY for block in s.blocks]
        say = Counts()
        return (
            (self.tr("Address"), page.url or _place(page)),
            (self.tr("Canonical address"), _other(page.links.get("canonical"), page.url)),
            (self.tr("Site"), page.site),
            (self.tr("By"), page.byline),
            (self.tr("Published"), _date(page)),
            (self.tr("Fetched"), wording.moment(page.fetched_at) if page.fetched_at else ""),
            (self.tr("Language"), wording.language_title(language_code(page.language))),
            (self.tr("Encoding"), page.encoding),
            (self.tr("Translated by"), translator),
            (self.tr("Length"), _length(body)),
            (
                self.tr("Parts"),
                self.tr("{0} · {1}").format(
                    say.parts(len(page.sections)),
                    say.hidden(len(hidden)),
                ),
            ),
            (self.tr("Credits"), _credits(page)),
            (self.tr("Notices"), "\n".join(wording.notice_text(n) for n in page.notices)),
        )


def _place(page: Page) -> str:
    """Where a page without an address is from."""
    if is_pasted(page.source):
        return QCoreApplication.translate("PropertiesDialog", "Pasted text")
    return page.source


def _credits(page: Page) -> str:
    """The lines of the page that say who made it: they are folded away from the article."""
    lines = [b.text.strip() for s in page.sections if s.role is Role.LEGAL for b in s.blocks]
    return "\n".join(line for line in lines if line)


def _other(address: str | None, known: str | None) -> str:
    return address if address and address != known else ""


def _length(body: Sequence[Block]) -> str:
    """Paragraphs, and words or, for Chinese, characters."""
    say = Counts()
    text = " ".join(block.text for block in body)
    han = sum("\u3400" <= letter <= "\u9fff" for letter in text)
    amount = say.characters(han) if han > len(text) // 4 else say.words(len(text.split()))
    paragraphs = say.paragraphs(len(body))
    return QCoreApplication.translate("PropertiesDialog", "{0} · {1}").format(paragraphs, amount)


def _date(page: Page) -> str:
    """The date of publication as the page has it, no finer, and what the clock said here then."""
    if page.published is None:
        return ""
    if not page.has_time:
        return wording.day(page.published)
    there = wording.moment(page.published.replace(tzinfo=None))
    here = wording.moment(page.published) if page.has_offset else there
    if here == there:
        return there
    offset = page.published.isoformat(timespec="minutes")[-len("+00:00") :]
    text = QCoreApplication.translate("PropertiesDialog", "{0} (UTC{1}); here {2}")
    return text.format(there, offset, here)
