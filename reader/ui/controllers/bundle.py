"""The controllers of a window: which there are, and the few that know of each other."""

from __future__ import annotations

from reader.ui.controllers.article.ahead import AheadController
from reader.ui.controllers.article.alternatives import AlternativesController
from reader.ui.controllers.article.asking import AskingController
from reader.ui.controllers.article.back_forward import BackForwardController
from reader.ui.controllers.article.clipboard_offer import ClipboardOffer
from reader.ui.controllers.article.failures import FailuresController
from reader.ui.controllers.article.find import FindController
from reader.ui.controllers.article.glosses import GlossController
from reader.ui.controllers.article.keeping import KeepingController
from reader.ui.controllers.article.learning import LearningController
from reader.ui.controllers.article.link_menu import LinkMenuController
from reader.ui.controllers.article.notes import NotesController
from reader.ui.controllers.article.open_story import OpenStoryController
from reader.ui.controllers.article.opening import OpeningController
from reader.ui.controllers.article.picker import PickerController
from reader.ui.controllers.article.pictures import PicturesController
from reader.ui.controllers.article.place import PlaceController
from reader.ui.controllers.article.practice import PracticeController
from reader.ui.controllers.article.sections import SectionsController
from reader.ui.controllers.article.selection import SelectionController
from reader.ui.controllers.article.speech import SpeechController
from reader.ui.controllers.article.translation import TranslationController
from reader.ui.controllers.article.word_lookup import WordController
from reader.ui.controllers.library.alerts import AlertsController
from reader.ui.controllers.library.arranging import ArrangingController
from reader.ui.controllers.library.deleting import DeletingController
from reader.ui.controllers.library.digest import DigestController
from reader.ui.controllers.library.feeds import FeedsController
from reader.ui.controllers.library.importing import ImportingController
from reader.ui.controllers.library.library import LibraryController
from reader.ui.controllers.library.naming import NamingController
from reader.ui.controllers.library.preparing import PreparingController
from reader.ui.controllers.library.read_both import ReadBothController
from reader.ui.controllers.library.reports import ReportsController
from reader.ui.controllers.library.row_menu import RowMenuController
from reader.ui.controllers.library.saved_searches import SavedSearchesController
from reader.ui.controllers.library.search import SearchController
from reader.ui.controllers.library.story_actions import StoryActionsController
from reader.ui.controllers.library.story_list import StoryListController
from reader.ui.controllers.library.story_rules import StoryRulesController
from reader.ui.controllers.library.tags import TagsController
from reader.ui.controllers.library.word_list import WordListController
from reader.ui.controllers.window.appearance import AppearanceController
from reader.ui.controllers.window.backup import BackupController
from reader.ui.controllers.window.browsers import BrowsersController
from reader.ui.controllers.window.dialogs import DialogsController
from reader.ui.controllers.window.dictionaries import DictionariesController
from reader.ui.controllers.window.notices import NoticesController
from reader.ui.controllers.window.packages import PackagesController
from reader.ui.controllers.window.panes import PanesController
from reader.ui.controllers.window.releases import ReleasesController
from reader.ui.controllers.window.stopping import StoppingController
from reader.ui.controllers.window.syncing import SyncController
from reader.ui.controllers.window.tabs import TabsController
from reader.ui.controllers.window.tray import TrayController
from reader.ui.controllers.window.welcome import WelcomeController
from reader.ui.window_parts import WindowParts


class Controllers:
    """One controller for each concern of a window; those that know others come after them."""

    def __init__(self, parts: WindowParts) -> None:
        self.dialogs = DialogsController(parts)
        self.packages = PackagesController(parts, self.dialogs)
        self.translation = TranslationController(parts)
        self.welcome = WelcomeController(parts, self.packages, self.translation)
        self.opening = OpeningController(parts, self.welcome)
        self.failures = FailuresController(parts)
        self.appearance = AppearanceController(parts)
        self.keeping = KeepingController(parts, self.dialogs)
        self.arranging = ArrangingController(parts)
        self.story_list = StoryListController(parts, self.arranging)
        self.open_story = OpenStoryController(parts, self.story_list)
        self.story_actions = StoryActionsController(
            parts, self.opening, self.open_story, self.keeping, self.story_list
        )
        self.reports = ReportsController(parts, self.open_story)
        self.read_both = ReadBothController(parts, self.open_story, self.reports, self.story_list)
        self.tray = TrayController(parts)
        self.alerts = AlertsController(parts, self.open_story, self.tray)
        self.deleting = DeletingController(parts, self.story_actions)
        self.notes = NotesController(parts)
        self.preparing = PreparingController(parts)
        self.words = WordController(parts, self.appearance)
        self.sections = SectionsController(parts)
        self.learning = LearningController(parts, self.dialogs, self.opening, self.sections)
        self.ahead = AheadController(parts, self.translation)
        self.feeds = FeedsController(parts, self.dialogs, self.deleting)
        self.dictionaries = DictionariesController(parts, self.dialogs)
        self.backup = BackupController(parts)
        self.importing = ImportingController(parts, self.backup)
        self.releases = ReleasesController(parts, self.dialogs)
        self.speech = SpeechController(parts)
        self.syncing = SyncController(parts, self.dialogs)
        self.back_forward = BackForwardController(parts, self.opening)
        self.place = PlaceController(parts)
        self.tabs = TabsController(parts)
        self.asking = AskingController(parts)
        self.pictures = PicturesController(parts)
        self.picker = PickerController(
            parts, self.appearance, self.sections, self.learning, self.welcome
        )
        self.notices = NoticesController(parts)
        self.clipboard = ClipboardOffer(parts, self.opening)
        self.selection = SelectionController(parts, self.appearance, self.opening, self.words)
        self.panes = PanesController(parts)
        self.find = FindController(parts)
        self.word_list = WordListController(parts, self.opening, self.words)
        self.glosses = GlossController(parts, self.dialogs)
        self.practice = PracticeController(parts)
        self.alternatives = AlternativesController(parts, self.dialogs)
        self.library = LibraryController(parts)
        self.row_menu = RowMenuController(parts, self.story_actions, self.read_both)
        self.link_menu = LinkMenuController(parts, self.opening)
        self.story_rules = StoryRulesController(parts, self.dialogs)
        self.tags = TagsController(parts, self.story_actions)
        self.digest = DigestController(parts, self.story_list)
        self.browsers = BrowsersController(parts, self.dialogs)
        self.naming = NamingController(parts, self.story_actions, self.notes, self.tags)
        self.search = SearchController(parts, self.story_list)
        self.saved_searches = SavedSearchesController(parts, self.search, self.story_list)
        services = parts.services
        stops = (
            services.backup.stop,
            self.dictionaries.stop,
            services.pages.stop,
            self.translation.stop,
            services.feeds.stop,
            services.preparing.stop,
            services.kept_translation.stop,
            services.packages.cancel,
            services.releases.stop,
            services.speech.stop,
            self.syncing.stop,
        )
        self.stopping = StoppingController(parts, stops)
