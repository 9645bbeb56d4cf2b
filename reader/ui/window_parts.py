"""What stands in the window: its panes, its services and the session, as one bundle.

This is loaded after the frame has been painted: it brings most of the program along.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.services.bundle import Services
from reader.ui.actions import Actions, Menu
from reader.ui.files import FileChooser
from reader.ui.library.drawer import Drawer
from reader.ui.library.placement import DrawerPlacement
from reader.ui.reading import ParallelView
from reader.ui.session import ReadingSession
from reader.ui.sidebar import SectionsSidebar
from reader.ui.widgets.encoding_menu import EncodingMenu
from reader.ui.widgets.find_bar import FindBar
from reader.ui.widgets.message_bar import MessageBar
from reader.ui.widgets.practice_bar import PracticeBar
from reader.ui.widgets.question_bar import QuestionBar
from reader.ui.widgets.speech_bar import SpeechBar
from reader.ui.widgets.status_line import StatusLine
from reader.ui.widgets.toolbar import Toolbar
from reader.ui.window_frame import WindowFrame


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowParts:
    """Everything that controllers work with.

    Attributes:
        frame: the window itself: owner of dialogs, place of the first run.
        services: the parts below the window.
        session: the open page and what the reader does with it.
        above, below: the bars above the article and below it, from top to bottom.
        files: asks which file to open or to write.
    """

    frame: WindowFrame
    above: tuple[MessageBar, QuestionBar]
    below: tuple[PracticeBar, SpeechBar, FindBar]
    services: Services
    session: ReadingSession
    messages: MessageBar
    drawer: Drawer
    placement: DrawerPlacement
    view: ParallelView
    sidebar: SectionsSidebar
    question_bar: QuestionBar
    practice_bar: PracticeBar
    speech_bar: SpeechBar
    find_bar: FindBar
    encodings: EncodingMenu
    files: FileChooser

    @property
    def actions(self) -> Actions:
        """Every action of the window."""
        return self.frame.window_actions

    @property
    def toolbar(self) -> Toolbar:
        """The bar at the top."""
        return self.frame.toolbar

    @property
    def status(self) -> StatusLine:
        """The line at the bottom."""
        return self.frame.status


def build_parts(frame: WindowFrame, services: Services, target: str) -> WindowParts:
    """Make the panes, and put them into the frame.

    Args:
        frame: the window as it was painted first.
        services: what it works with.
        target: the language to read in, for this run; "" for the one that is set.
    """
    settings = services.settings
    session = ReadingSession(
        settings.policy,
        lambda: target or settings.current.languages.target,
        frame.known_languages,
        frame,
    )
    drawer = Drawer(frame.window_actions, frame.theme, frame)
    drawer.restore(frame.state)
    messages = MessageBar(frame.theme, frame)
    view = ParallelView(frame.theme, frame)
    sidebar = SectionsSidebar(frame.theme, frame)
    question_bar = QuestionBar(frame.theme, frame)
    practice_bar = PracticeBar(frame.window_actions, frame.theme, frame)
    speech_bar = SpeechBar(frame.window_actions, frame.theme, frame)
    find_bar = FindBar(frame.theme, frame)
    encodings = EncodingMenu(frame)
    frame.toolbar.menu(Menu.PAGE).addMenu(encodings)
    above, below = (messages, question_bar), (practice_bar, speech_bar, find_bar)
    return WindowParts(
        frame=frame,
        above=above,
        below=below,
        services=services,
        session=session,
        messages=messages,
        drawer=drawer,
        placement=frame.place_panes(drawer, view, sidebar, above=above, below=below),
        view=view,
        sidebar=sidebar,
        question_bar=question_bar,
        practice_bar=practice_bar,
        speech_bar=speech_bar,
        find_bar=find_bar,
        encodings=encodings,
        files=FileChooser(frame),
    )
