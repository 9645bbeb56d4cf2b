"""What stands in the window: its panes, its services and the session, as one bundle.

This is loaded after the frame has been painted: it brings most of the program along.
"""

from __future__ import annotations

from reader.services.bundle import Services
from reader.ui.actions import Menu
from reader.ui.files import FileChooser
from reader.ui.library.drawer import Drawer
from reader.ui.open_page import OpenPage
from reader.ui.reading import ParallelView, Spread
from reader.ui.session import ReadingSession
from reader.ui.sidebar import SectionsSidebar
from reader.ui.tabs import Tabs
from reader.ui.widgets.find_bar import FindBar
from reader.ui.widgets.menus import EncodingMenu
from reader.ui.widgets.message_bar import MessageBar
from reader.ui.widgets.practice_bar import PracticeBar
from reader.ui.widgets.question_bar import QuestionBar
from reader.ui.widgets.reports_bar import ReportsBar
from reader.ui.widgets.speech_bar import SpeechBar
from reader.ui.widgets.tab_bar import TabBar
from reader.ui.window_frame import WindowFrame


class WindowParts:
    """Everything that controllers work with: the panes are made here, and put into the frame.

    A bar is one line here, and its place in `above` or `below`.

    Args:
        frame: the window as it was painted first.
        services: what it works with.
        target: the language to read in, for this run; "" for the one that is set.

    Attributes:
        frame: the window itself: owner of dialogs, place of the first run.
        services: the parts below the window.
        actions: every action of the window.
        toolbar, status: the bar at the top, the line at the bottom.
        session: the open page and what the reader does with it.
        tabs: the pages that are open, of which the session reads one.
        spread: the views of what shows of them.
        above, below: the bars above the article and below it, from top to bottom.
        placement: shows and hides the drawer.
        files: asks which file to open or to write.
    """

    def __init__(self, frame: WindowFrame, services: Services, target: str) -> None:
        settings = services.settings
        self.frame = frame
        self.services = services
        self.actions = actions = frame.window_actions
        self.toolbar = frame.toolbar
        self.status = frame.status
        self.session = ReadingSession(
            settings.policy,
            lambda: target or settings.current.languages.target,
            frame.known_languages,
            frame,
        )
        self.tabs = Tabs(self.session, services.pages, frame)
        self.drawer = Drawer(actions, frame)
        self.drawer.restore(frame.state)
        self.spread = Spread(frame)
        self.sidebar = SectionsSidebar(frame)
        self.tab_bar = TabBar(actions, frame)
        self.messages = MessageBar(frame)
        self.question_bar = QuestionBar(frame)
        self.reports_bar = ReportsBar(frame)
        self.practice_bar = PracticeBar(actions, frame)
        self.speech_bar = SpeechBar(actions, frame)
        self.find_bar = FindBar(frame)
        self.above = (self.tab_bar, self.messages, self.question_bar, self.reports_bar)
        self.below = (self.practice_bar, self.speech_bar, self.find_bar)
        self.placement = frame.place_panes(
            self.drawer, self.spread, self.sidebar, above=self.above, below=self.below
        )
        self.encodings = EncodingMenu(frame)
        self.toolbar.menu(Menu.PAGE).addMenu(self.encodings)
        self.files = FileChooser(frame)

    @property
    def view(self) -> ParallelView:
        """The view of the page that is read, which may be another one after each key."""
        return self.spread.current

    def view_of(self, page: OpenPage) -> ParallelView | None:
        """The view that shows a page; None where none does."""
        views = (self.spread.current, self.spread.beside)
        return next((view for view in views if view and view.presenter.state is page.state), None)
