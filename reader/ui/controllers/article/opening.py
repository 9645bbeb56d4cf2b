"""Opening pages: typed, chosen, pasted, dropped or opened anew, with their progress."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.datamodel.page import is_pasted
from reader.library.story_page import source_of, story_of_source
from reader.network.connection import Wish
from reader.resources import resource_path
from reader.services.pages import Opened, OpenFailure, Opening
from reader.storage.history import Visit
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.welcome import WelcomeController
from reader.ui.open_page import OpenPage
from reader.ui.open_target import (
    OpenTarget,
    TargetKind,
    is_sample,
    is_web_address,
    target_of_path,
    target_of_text,
    targets_of_mime,
)
from reader.ui.page_state import PageState
from reader.ui.window_parts import WindowParts

#: What the file dialog offers.
_FILE_PATTERNS = "*.html *.htm *.xhtml *.mhtml *.mht *.txt *.epub *.gz"

#: An opening for the tab on show.
_HERE = Opening()


class OpeningController(Controller):
    """Turns what the reader gives into an `Opening`, and hands its tab what comes of it.

    An opening that fails, is stopped or is overtaken leaves the open page, its story and its place
    in the history as they are.

    Args:
        welcome: knows whether the open page waits behind the first run.

    Signals:
        failed: nothing will be shown for what was asked.
        package_offered: the path of a language package that was given to be opened.
        list_offered: the path of a list that was given, and is to be imported.
        story_wanted: the id of a story that is to be opened, and the `Opening` that waits for it.
    """

    failed = Signal()
    package_offered = Signal(object)
    list_offered = Signal(object)
    story_wanted = Signal(int, object)

    def __init__(self, parts: WindowParts, welcome: WelcomeController) -> None:
        super().__init__(parts)
        self._welcome = welcome
        self._toolbar = parts.toolbar
        self._job = parts.status.job()
        self._package: Path | None = None
        self._connect()

    def _connect(self) -> None:
        pages = self._pages
        pages.started.connect(self._on_started)
        pages.progressed.connect(self._on_progressed)
        pages.opened.connect(self._on_opened)
        pages.failed.connect(self._on_failed)
        pages.stopped.connect(self._on_stopped)
        self._services.library.failed.connect(pages.stop_looking)  # nothing will be found there
        self._session.page_changed.connect(self._show_address)
        self._session.page_opened.connect(self._show_encoding)
        self._tabs.shown.connect(self._on_tab_shown)
        self._toolbar.address.submitted.connect(self.open)
        self._toolbar.languages.source_chosen.connect(lambda code: self.read_as(language=code))
        self._parts.encodings.chosen.connect(lambda name: self.read_as(encoding=name or None))
        self._services.history.changed.connect(self._offer_visits)
        self._services.history.load()
        self.bind(
            {
                "edit_address": self._edit_address,
                "open_file": self._choose_file,
                "paste": self._paste,
                "reload": self.reload,
                "open_sample": self.open_sample,
                "open_original": self._open_original,
            },
        )
        self._update_actions()

    # -- what is given

    def open(self, text: str, *, beside: bool = False) -> None:
        """Open an address, with or without its scheme, a path, or what a browser delivered.

        Args:
            text: which.
            beside: whether a page opens beside what is read, in front of it.
        """
        from reader.retrieval.deliveries import is_delivery  # loaded when it is needed

        if is_delivery(self._services.paths.deliveries, text):
            self._open_delivery(Path(text), beside=beside)
            return
        target = target_of_text(text)
        if beside and target.kind in (TargetKind.ADDRESS, TargetKind.STORY):
            self._tabs.make_room(target.value)
        self.open_target(target)

    def open_again(self, source: str, opening: Opening = _HERE) -> None:
        """Open what was read before: the kept page, where it is kept.

        Args:
            source: of the page.
            opening: in which tab, and how far it lies back or ahead of the open page.
        """
        target = target_of_text(source)
        if target.kind is TargetKind.ADDRESS:
            again = replace(opening, source=target.value, wish=Wish.READER, anew=False)
            self._pages.open(again)
        else:
            self.open_target(target, opening)

    def follow(self, link: str, *, aside: bool = False) -> None:
        """Open a link of the page that is open.

        Only from there it may lead to the same host of the reader's own network without asking, and
        to a chapter of the same book.

        Args:
            link: its address.
            aside: whether it opens in a tab of its own, behind the open page.
        """
        from reader.retrieval.files import chapter_at  # loaded when it is needed

        page = self._session.page
        place = (page.url or "") if page is not None and page.domain else ""
        wish = Wish.PAGE.named_on(place, link)
        if not is_web_address(link):
            link, wish = chapter_at(link, page.source if page is not None else ""), Wish.READER
        if not link:
            said = self.tr("This link leads to a file of your disk. Open the file if you want it.")
            self._messages.show_message(said)
            return
        tab = self._tabs.add().number if aside else 0
        self._pages.open(Opening(source=link, wish=wish, tab=tab))

    def open_mime(self, data: QMimeData) -> None:
        """Open what was dropped or pasted: the first page, and the others are a step forward."""
        targets = targets_of_mime(data)
        pages = [target for target in targets if target.kind is TargetKind.ADDRESS]
        for target in targets:
            if target not in pages[1:]:
                self.open_target(target)
        if len(pages) > 1:
            self._tabs.current.trail.put_ahead(pages)
            text = self.tr("{0} pages: this is the first, and Forward goes to the next.")
            self._messages.show_notice(text.format(len(pages)))

    def open_sample(self) -> None:
        """Open the sample page, of those that ship with the program, in a foreign language."""
        is_chinese = self._session.usual_pair().source == "zh"
        path = resource_path("samples", "chinese.html" if is_chinese else "english.html")
        self._pages.open(Opening(source=str(path)))

    def open_last(self) -> None:
        """Open the page that was read last, if the reader wants that, else the sample page."""
        privacy = self._services.settings.current.privacy
        if self._tabs.current.waits:
            self._on_tab_shown()
        elif privacy.keep_history and privacy.reopen:
            opening = self._pages.begin(Opening())
            self._services.history.load_last(lambda last: self._open_or_sample(last, opening))
        else:
            self.open_sample()

    def _open_or_sample(self, source: str, opening: Opening) -> None:
        if not self._pages.is_wanted(opening):  # another page was asked for meanwhile
            return
        if source:
            self.open_again(source, opening)
        else:
            self.open_sample()

    def open_target(self, target: OpenTarget, opening: Opening = _HERE) -> None:
        """Open whatever it is, or say why not; for `opening` see `open_again`."""
        match target.kind:
            case TargetKind.ADDRESS:
                self._pages.open(replace(opening, source=target.value, wish=Wish.READER))
            case TargetKind.STORY:
                source = source_of(int(target.value))
                opening = self._pages.begin(replace(opening, source=source))
                self.story_wanted.emit(int(target.value), opening)
            case TargetKind.TEXT:
                self._pages.open(replace(opening, text=target.value))
            case TargetKind.PACKAGE:
                self._take_package(Path(target.value))
            case TargetKind.LIST:
                self.list_offered.emit(Path(target.value))
            case TargetKind.FOLDER:
                self._messages.show_message(self.tr("This is a folder. Choose a file in it."))
            case TargetKind.TOO_LONG:
                self._messages.show_message(
                    self.tr("This text is too long. Save it to a file and open that.")
                )
            case TargetKind.NOTHING:
                self._messages.show_message(
                    self.tr("There is no address, text or page here. Copy one and try again.")
                )

    def _open_delivery(self, path: Path, *, beside: bool) -> None:
        """Open what a browser sent; if it is gone, what is open stays."""
        from reader.retrieval.deliveries import delivered_address, gone

        if address := delivered_address(path):
            if beside:
                self._tabs.make_room()
            self._pages.open(Opening(source=address, delivery=path))
        else:
            self._messages.show_error(gone())
            self.failed.emit()

    def _take_package(self, path: Path) -> None:
        """Offer a package beside an open page; a program that was started with one opens a page."""
        self._package = path
        if self._session.opened is None and self._pages.opening is None:
            self.open_last()
        else:
            self._offer_package()

    def _offer_package(self) -> None:
        if self._package is not None:
            package, self._package = self._package, None
            self.package_offered.emit(package)

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
            self.open_target(target_of_path(str(path)))

    def _paste(self) -> None:
        self.open_mime(QGuiApplication.clipboard().mimeData() or QMimeData())

    # -- the open page anew

    def reload(self) -> None:
        """Have the open page again from where it is."""
        if (opened := self._session.opened) is None:
            return
        asked = opened.opening
        if (story := story_of_source(asked.source)) is not None:
            self.open_target(OpenTarget(TargetKind.STORY, str(story)))
        else:
            self._pages.open(
                Opening(source=asked.source, text=asked.text, story=asked.story, wish=asked.wish)
            )

    def read_as(self, *, encoding: str | None = None, language: str | None = None) -> None:
        """Clean the open page again, its bytes read in another encoding or language."""
        if (opened := self._session.opened) is not None:
            wish = _clean_again(opened)
            self._pages.open(replace(wish, encoding=encoding, language=language))

    def clean_again(self) -> None:
        """Clean the open page by other rules, unless another one is about to come by them."""
        if (opened := self._session.opened) is not None and self._pages.opening is None:
            self._pages.open(_clean_again(opened))

    def return_to_page(self) -> None:
        """Show the address of the open page again, in place of one that did not open."""
        if self._pages.opening is None and self._session.page is not None:
            self._show_address(self._session.state)
            self._messages.clear()

    # -- what came of it

    def _on_started(self, opening: Opening) -> None:
        if not self._tabs.is_shown(opening):
            return
        self._messages.clear()
        self._job.show(self.tr("Opening…"), 0, None)
        opened = self._session.opened
        if opened is None or opening.raw is not opened.raw:  # else the open page is cleaned anew
            self._toolbar.address.set_address(self._address(opening.source))

    def _on_progressed(self, opening: Opening, done: int, total: int | None) -> None:
        if self._tabs.is_shown(opening):
            text = self.tr("Opening · {0} kB").format(done // 1000)
            self._job.show(text, done, total)

    def _on_opened(self, opened: Opened) -> None:
        opening = opened.opening
        if self._tabs.is_shown(opening):
            self._job.end()
        if opening.source and not is_sample(opening.source):
            # What is cleaned again came from where it came.
            delivered = None if opening.raw is not None else opening.delivery is not None
            self._services.history.record(opening.source, opened.page.title, delivered=delivered)
        self._tabs.take(opened)
        self._offer_package()

    def _on_tab_shown(self) -> None:
        """Another tab is on show: show its progress, or open the page that it waits for."""
        tab, opening = self._tabs.current, self._pages.opening
        if opening is not None:
            self._on_started(opening)
            return
        self._job.end()
        target = tab.trail.current
        if tab.failure is not None:  # its address stands there as long as what is said of it
            self._toolbar.address.set_address(self._address(tab.failure.opening.source))
        elif tab.waits and target is not None:
            opening = Opening(tab=tab.number)
            if target.kind is TargetKind.ADDRESS:
                self.open_again(target.value, opening)
            else:
                self.open_target(target, opening)
        mate = tab.mate
        if mate is not None and mate.waits and self._pages.opening_in(mate.number) is None:
            self.open_again(mate.source, Opening(tab=mate.number))

    def _on_failed(self, failure: OpenFailure) -> None:
        if self._tabs.is_shown(failure.opening):
            self._job.end()
            if not self._toolbar.address.hasFocus() and self._session.page is not None:
                self._show_address(self._session.state)
        self.failed.emit()
        self._offer_package()

    def _on_stopped(self, opening: Opening) -> None:
        if self._tabs.is_shown(opening):
            self._job.end(self.tr("Stopped"))
            if self._session.page is not None:
                self._show_address(self._session.state)

    def _show_address(self, state: PageState) -> None:
        """Say where the open page is from."""
        page = state.page
        address = page.url or self._address(page.source) if page is not None else ""
        self._toolbar.address.set_address(address)
        self._update_actions()

    def _offer_visits(self, visits: Sequence[Visit]) -> None:
        """Let the address field propose what was open before."""
        self._toolbar.address.set_history([(visit.source, visit.title) for visit in visits])

    def _show_encoding(self, page: OpenPage) -> None:
        asked = page.opened.opening.encoding if page.opened is not None else None
        self._parts.encodings.show_chosen(asked or "")

    def _address(self, source: str) -> str:
        """What the address field says of a source; nothing of one behind the first run."""
        waits = is_sample(source) and self._welcome.is_open
        if waits or is_pasted(source) or story_of_source(source) is not None:
            return ""
        return self.tr("Sample page") if is_sample(source) else source

    def _update_actions(self) -> None:
        has_page = self._session.opened is not None and not self._welcome.is_open
        self._actions["reload"].setEnabled(has_page)
        self._actions["open_original"].setEnabled(bool(self._web_address()))

    def _web_address(self) -> str:
        """Where the open page stands in the web, "" for nowhere."""
        page = self._session.page
        address = (page.url or page.source) if page is not None else ""
        return address if is_web_address(address) else ""

    def _open_original(self) -> None:
        if address := self._web_address():
            QDesktopServices.openUrl(QUrl(address))


def _clean_again(opened: Opened) -> Opening:
    """The opening that cleans the open page again from its bytes; the place in it stays."""
    wish = replace(opened.opening, raw=opened.raw, page=None, instead=None, step=0, tab=0)
    return replace(wish, block=-1, words="", said="")
