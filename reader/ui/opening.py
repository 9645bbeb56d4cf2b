"""Getting pages in: addresses, files, the clipboard, drops, back and forward."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.document import Page
from reader.resources import resource_path
from reader.services.navigation import Navigation
from reader.services.pages import OpenFailure, PageService

#: What the file dialog offers.
_FILE_PATTERNS = "*.html *.htm *.xhtml *.mhtml *.mht *.txt *.gz"

#: A drop or paste beyond this many characters is refused; it is no page.
TEXT_LIMIT = 20_000_000


class OpeningController(QObject):
    """Turns what the reader gives into a page.

    Args:
        pages: opens pages.
        window: the parent of dialogs.

    Signals:
        package_dropped: a path of a language package.
        refused: why something dropped or pasted cannot be opened.
        located: the address to show, whenever it changes.
    """

    package_dropped = Signal(str)
    refused = Signal(str)
    located = Signal(str)
    navigated = Signal()

    def __init__(self, pages: PageService, window: QWidget) -> None:
        super().__init__(window)
        self._pages = pages
        self._window = window
        self._wanted = ""
        self.navigation = Navigation()
        pages.opened.connect(self._on_opened)

    def open(self, source: str) -> None:
        """Open what was typed: an address, with or without its scheme, or a path."""
        source = self._completed(source.strip())
        if source:
            self._wanted = source
            self.located.emit(source)
            self._pages.open(source)

    def open_sample(self, language: str = "english") -> None:
        """Open the sample page that ships with the program."""
        self.open(str(resource_path("samples", f"{language}.html")))

    def choose_file(self) -> None:
        """Ask for a file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a saved page"),
            "",
            ";;".join(
                (
                    self.tr("Pages and texts ({0})").format(_FILE_PATTERNS),
                    self.tr("Language packages (*.argosmodel)"),
                    self.tr("All files (*)"),
                )
            ),
        )
        if name:
            self._open_path(name)

    def paste(self) -> None:
        """Open what is in the clipboard."""
        self.open_mime(QGuiApplication.clipboard().mimeData())

    def open_mime(self, data: QMimeData) -> None:
        """Open what was dropped or pasted: files, an address, HTML, or text."""
        if data.hasUrls():
            self._open_urls(data.urls())
        elif data.hasText() and _is_address(data.text()):
            self.open(data.text())
        elif data.hasHtml():
            self._open_text(data.html())
        elif data.hasText() and data.text().strip():
            self._open_text(data.text())
        else:
            self.refused.emit(
                self.tr("There is no address, text or page here. Copy one and try again.")
            )

    def go(self, by: int) -> None:
        """Go back (-1) or forward (1)."""
        if source := self.navigation.step(by):
            self.open(source)

    def reload(self) -> None:
        """Open the current page again."""
        if source := self.navigation.current:
            self.open(source)

    def _open_urls(self, urls: list[QUrl]) -> None:
        if len(urls) > 1:
            self.refused.emit(self.tr("One page at a time: the first of them is opened."))
        url = urls[0]
        if url.isLocalFile():
            self._open_path(url.toLocalFile())
        else:
            self.open(url.toString())

    def _open_path(self, path: str) -> None:
        if Path(path).is_dir():
            self.refused.emit(self.tr("This is a folder. Choose a file in it."))
        elif path.endswith(".argosmodel"):
            self.package_dropped.emit(path)
        else:
            self.open(path)

    def _open_text(self, text: str) -> None:
        if len(text) > TEXT_LIMIT:
            self.refused.emit(self.tr("This text is too long. Save it and open the file."))
            return
        self._wanted = ""
        self.located.emit("")
        self._pages.open_text(text)

    def _on_opened(self, page: Page) -> None:
        if self._wanted:
            self.navigation.visit(self._wanted)
            self.located.emit(page.url or self._wanted)
        self.navigated.emit()

    def failed_source(self, failure: OpenFailure) -> str:
        """The source to try again after a failure."""
        return failure.source or self._wanted

    @staticmethod
    def _completed(text: str) -> str:
        """What was typed, with "https://" before what looks like the name of a site."""
        if "://" in text or text == "-" or Path(text).exists():
            return text
        head = text.partition("/")[0]
        if " " not in text and "." in head and not text.startswith((".", "/", "~")):
            return f"https://{text}"
        return text


def _is_address(text: str) -> bool:
    text = text.strip()
    return text.startswith(("http://", "https://")) and not any(c.isspace() for c in text)
