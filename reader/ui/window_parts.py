"""What stands in the window's frame, and who looks after it.

This is loaded after the frame has been painted: it brings most of the program along.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.actions import Menu
from reader.ui.controllers.appearance import AppearanceController
from reader.ui.controllers.clipboard_offer import ClipboardOffer
from reader.ui.controllers.dialogs import DialogsController
from reader.ui.controllers.find import FindController
from reader.ui.controllers.learning import LearningController
from reader.ui.controllers.notices import NoticesController
from reader.ui.controllers.opening import OpeningController
from reader.ui.controllers.packages import PackagesController
from reader.ui.controllers.panes import PanesController
from reader.ui.controllers.pictures import PicturesController
from reader.ui.controllers.sections import SectionsController
from reader.ui.controllers.translation import TranslationController
from reader.ui.controllers.welcome import WelcomeController
from reader.ui.controllers.word_lookup import WordController
from reader.ui.reading import ParallelView
from reader.ui.session import ReadingSession
from reader.ui.sidebar import SectionsSidebar
from reader.ui.widgets.encoding_menu import EncodingMenu
from reader.ui.widgets.find_bar import FindBar
from reader.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


def build_panes(window: MainWindow) -> None:
    """Make the widgets, and the session they show."""
    window.session = ReadingSession(window.services.settings.policy, window)
    window.messages = MessageBar(window.theme, window)
    window.view = ParallelView(window.theme, window)
    window.sidebar = SectionsSidebar(window.theme, window)
    window.find_bar = FindBar(window.theme, window)
    window.encodings = EncodingMenu(window)
    window.toolbar.menu(Menu.PAGE).addMenu(window.encodings)


def build_controllers(window: MainWindow, target: str) -> None:
    """Make the controllers, each with the panes and services it looks after.

    Args:
        window: has its panes and services.
        target: the language to read in, for this run; "" for the one that is set.
    """
    services, actions = window.services, window.window_actions
    window.opening = OpeningController(
        services, window.toolbar, window.messages, window.status, actions, window
    )
    window.appearance = AppearanceController(actions, services.settings, window.theme, window)
    window.translating = TranslationController(
        services,
        window.session,
        window.view,
        window.toolbar,
        window.messages,
        window.status,
        actions,
        window,
        known_languages=window.known_languages,
        target=target,
    )
    window.sections = SectionsController(
        window.session, window.view, window.sidebar, actions, window.messages, window
    )
    window.pictures = PicturesController(
        services.images, services.settings, window.session, window.view, actions, window
    )
    window.dialogs = DialogsController(
        services, window.session, window.appearance, window.messages, actions, window
    )
    window.packages = PackagesController(
        services,
        window.translating,
        window.dialogs,
        window.view,
        window.messages,
        window.status,
        actions,
        window,
    )
    window.welcome = WelcomeController(
        services, window.translating, window.packages, window.paper, window.state
    )
    window.learning = LearningController(
        services,
        window.session,
        window.view,
        window.sidebar,
        window.dialogs,
        window.messages,
        actions,
        window,
    )
    window.notices = NoticesController(window.messages, actions, window)
    window.clipboard = ClipboardOffer(window.opening, window.messages, services.settings, window)
    PanesController((window.toolbar.address, window.view, window.sidebar), actions, window)
    FindController(window.find_bar, window.view, actions, window)
    WordController(window.view, window.appearance, actions, window)
