"""Getting pages in: typed, chosen, pasted, dropped, back and forward, and what went wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.datamodel.page import Page, is_pasted
from reader.resources import resource_path
from reader.services.navigation import Navigation
from reader.services.pages import OpenFailure
from reader.ui.controllers.base import Controller
from reader.ui.sources import (
    Source,
    SourceKind,
    is_sample,
    is_web_address,
    source_of_path,
    source_of_text,
    sources_of_mime,
)
from reader.ui.window_parts import WindowParts

_NOTHING = Source(SourceKind.NOTHING)

#: What the file dialog offers.
_FILE_PATTERNS = "*.html *.htm *.xhtml *.mhtml *.mht *.txt *.gz"


class OpeningController(Controller):
    """Turns what the reader gives into a page, and says so when that fails.

    Signals:
        opened: the page.
        failed: nothing will be shown for what was asked.
        package_offered: the path of a language package that was given to be opened.
        story_wanted: the id of a story that was read as its feed has it, and is to be read again.
    """

    opened = Signal(object)
    failed = Signal()
    package_offered = Signal(object)
    story_wanted = Signal(int)

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._services = parts.services
        self._session = parts.session
        self._toolbar = parts.toolbar
        self._messages = parts.messages
        self._job = parts.status.job()
        self._actions = parts.actions
        self._files = parts.files
        self._wanted = _NOTHING
        self._shown = (_NOTHING, "")  # source and address of the page that is open
        self._is_opening = False
        self._package: Path | None = None
        self.navigation: Navigation[Source] = Navigation()
        self._connect()

    def _connect(self) -> None:
        pages = self._services.pages
        pages.started.connect(self._on_started)
        pages.progressed.connect(self._on_progressed)
        pages.opened.connect(self._on_opened)
        pages.failed.connect(self._on_failed)
        pages.stopped.connect(self._on_stopped)
        self._toolbar.address.submitted.connect(self.open)
        self._services.history.changed.connect(
            lambda visits: self._toolbar.address.set_history([v.source for v in visits])
        )
        self._services.history.load()
        self.bind(
            {
                "edit_address": self._edit_address,
                "open_file": self._choose_file,
                "paste": self._paste,
                "reload": self.reload,
                "go_back": lambda: self._go(-1),
                "go_forward": lambda: self._go(1),
                "open_sample": self.open_sample,
                "open_original": self._open_original,
                "clear_history": self._clear_history,
            },
        )
        self._update_actions()

    def open(self, text: str) -> None:
        """Open an address, with or without its scheme, a path, or what a browser delivered."""
        from reader.retrieval.deliveries import is_delivery  # loaded when it is needed

        if is_delivery(self._services.paths.deliveries, text):
            self._open_delivery(Path(text))
        else:
            self.open_source(source_of_text(text))

    def _open_delivery(self, path: Path) -> None:
        """Open what a browser sent; if it is gone, what is open stays."""
        from reader.retrieval.deliveries import delivered_address, gone

        if address := delivered_address(path):
            self.name(address)
            self._services.pages.open_delivery(path, address)
        else:
            self._messages.show_error(gone())
            self.failed.emit()

    def open_again(self, source: str) -> None:
        """Open what was read before: the kept page, where it is kept."""
        found = source_of_text(source)
        if found.kind is SourceKind.ADDRESS:
            self._open_address(found.value, anew=False)
        else:
            self.open_source(found)

    def follow(self, link: str) -> None:
        """Open a link of the page that is open."""
        page = self._session.page
        self.open_from(link, (page.url or "") if page is not None and page.domain else "")

    def open_from(self, link: str, place: str) -> None:
        """Open a link that was found somewhere.

        Args:
            link: its address.
            place: the address of the page or feed it stands in. Only from there it may lead to the
                same host of the reader's own network without asking.
        """
        from reader.network.addresses import is_same_private_site  # loaded when it is needed

        self._open_address(link, trusted=is_same_private_site(place, link))

    def open_mime(self, data: QMimeData) -> None:
        """Open what was dropped or pasted: the first page, and the others are a step forward."""
        sources = sources_of_mime(data)
        pages = [source for source in sources if source.kind is SourceKind.ADDRESS]
        for source in sources:
            if source not in pages[1:]:
                self.open_source(source)
        if len(pages) > 1:
            self.navigation.put_ahead(pages)
            text = self.tr("{0} pages: this is the first, and Forward goes to the next.")
            self._messages.show_notice(text.format(len(pages)))

    def open_sample(self) -> None:
        """Open the sample page, of those that ship with the program, in a foreign language."""
        is_chinese = self._session.usual_pair().source == "zh"
        path = resource_path("samples", "chinese.html" if is_chinese else "english.html")
        self.open_source(Source(SourceKind.ADDRESS, str(path)))

    def open_last(self) -> None:
        """Open the page that was read last, if the reader wants that, else the sample page."""
        privacy = self._services.settings.current.privacy
        if privacy.keep_history and privacy.reopen:
            wanted = self._wanted
            self._services.history.load_last(lambda last: self._open_or_sample(last, wanted))
        else:
            self.open_sample()

    def _open_or_sample(self, source: str, wanted: Source) -> None:
        if self._wanted != wanted:  # another page was asked for meanwhile
            return
        if source:
            self.open_again(source)
        else:
            self.open_sample()

    def open_source(self, source: Source) -> None:
        """Open whatever it is, or say why not."""
        match source.kind:
            case SourceKind.ADDRESS:
                self._open_address(source.value)
            case SourceKind.STORY:
                self.story_wanted.emit(int(source.value))
            case SourceKind.TEXT:
                self._wanted = source
                self._toolbar.address.set_address("")
                self._services.pages.open_text(source.value)
            case SourceKind.PACKAGE:
                self._take_package(Path(source.value))
            case SourceKind.FOLDER:
                self._messages.show_message(self.tr("This is a folder. Choose a file in it."))
            case SourceKind.TOO_LONG:
                self._messages.show_message(
                    self.tr("This text is too long. Save it to a file and open that.")
                )
            case SourceKind.NOTHING:
                self._messages.show_message(
                    self.tr("There is no address, text or page here. Copy one and try again.")
                )

    def _take_package(self, path: Path) -> None:
        """Offer a package, beside a page: a program that was started with it has none yet."""
        self._package = path
        if self._session.page is None and self._wanted == _NOTHING:
            self.open_last()
        else:
            self._offer_package()

    def _offer_package(self) -> None:
        if self._package is not None:
            package, self._package = self._package, None
            self.package_offered.emit(package)

    def _open_address(self, address: str, *, trusted: bool = True, anew: bool = True) -> None:
        self.name(address)
        self._services.pages.open(address, trusted=trusted, anew=anew)

    def name(self, source: str) -> None:
        """Take the name of what another part is opening."""
        self._wanted = Source(SourceKind.ADDRESS, source)
        self._toolbar.address.set_address(self._shown_address(source))

    def return_to_page(self) -> None:
        """Give up an address that did not open: the field tells that of the open page again."""
        if self._is_opening or self._session.page is None:
            return
        self._wanted, address = self._shown
        self._toolbar.address.set_address(address)
        self._messages.clear()
        self._update_actions()

    def reload(self) -> None:
        """Open the current page again."""
        wanted = self.navigation.current if self._wanted == _NOTHING else self._wanted
        if wanted is not None and wanted.kind is SourceKind.ADDRESS:
            self.open(wanted.value)
        elif wanted is not None:
            self.open_source(wanted)

    def stop(self) -> None:
        """Give up the page that is being opened."""
        self._services.pages.stop()

    def _go(self, by: int) -> None:
        source = self.navigation.step(by)
        if source is not None and source.kind is SourceKind.ADDRESS:
            self.open_again(source.value)
        elif source is not None:
            self.open_source(source)

    def _clear_history(self) -> None:
        self._services.history.clear()
        library = self._services.library
        library.run(library.words.forget_lookups)
        self._messages.show_notice(
            self.tr("The pages that were read and the words that were looked up are forgotten.")
        )

    def _edit_address(self) -> None:
        self._toolbar.address.setFocus()
        self._toolbar.address.selectAll()

    def _choose_file(self) -> None:
        patterns = (
            self.tr("Pages and texts ({0})").format(_FILE_PATTERNS),
            self.tr("Language packages (*.argosmodel)"),
            self.tr("All files (*)"),
        )
        title = self.tr("Open a saved page")
        path = self._files.to_open(title, ";;".join(patterns))
        if path is not None:
            self.open_source(source_of_path(str(path)))

    def _paste(self) -> None:
        self.open_mime(QGuiApplication.clipboard().mimeData())

    def _open_original(self) -> None:
        address = self._toolbar.address.address
        if is_web_address(address):
            _browse(address)

    def _on_started(self, _source: str) -> None:
        self._is_opening = True
        self._messages.clear()
        self._job.show(self.tr("Opening…"), 0, None)

    def _on_progressed(self, done: int, total: int | None) -> None:
        text = self.tr("Opening · {0} kB").format(done // 1000)
        self._job.show(text, done, total)

    def _on_opened(self, page: Page) -> None:
        self._is_opening = False
        self._job.end()
        if self._wanted != _NOTHING:
            self.navigation.visit(self._wanted)
        if self._wanted.kind is SourceKind.ADDRESS:
            self._tell_address(self._wanted.value, page)
        self._shown = (self._wanted, self._toolbar.address.address)
        self._update_actions()
        self.opened.emit(page)
        self._offer_package()

    def _tell_address(self, source: str, page: Page) -> None:
        """Say where the open page is from, and remember it."""
        self._toolbar.address.set_address(page.url or self._shown_address(source))
        if not is_sample(source):
            self._services.history.record(source, page.title)

    def _on_failed(self, failure: OpenFailure) -> None:
        self._is_opening = False
        self._job.end()
        if self._toolbar.address.hasFocus():
            self._toolbar.address.selectAll()  # what is typed next is another address
        buttons = []
        source = failure.source
        if failure.error.code == "private-address":
            buttons.append((self.tr("Open it anyway"), lambda: self._open_address(source)))
        elif source:
            if failure.error.code == "offline":
                buttons.append((self.tr("Unlock"), lambda: self._unlock(source)))
            buttons.append((self.tr("Try again"), lambda: self.open(source)))
            if is_web_address(source):
                buttons.append((self.tr("Open in the browser"), lambda: _browse(source)))
        self._messages.show_error(failure.error, buttons)
        self.failed.emit()
        self._offer_package()

    def _on_stopped(self) -> None:
        self._is_opening = False
        self._job.end(self.tr("Stopped"))

    def _unlock(self, source: str) -> None:
        """Take the offline lock off and open what it kept from being opened."""
        self._services.settings.set("privacy.offline", False)
        self.open(source)

    def _shown_address(self, source: str) -> str:
        """What the address field says of a source."""
        if is_pasted(source):
            return ""
        return self.tr("Sample page") if is_sample(source) else source

    def _update_actions(self) -> None:
        self._actions["go_back"].setEnabled(self.navigation.can_go_back)
        self._actions["go_forward"].setEnabled(self.navigation.can_go_forward)
        self._actions["reload"].setEnabled(self.navigation.current is not None)
        self._actions["open_original"].setEnabled(is_web_address(self._toolbar.address.address))


def _browse(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))
