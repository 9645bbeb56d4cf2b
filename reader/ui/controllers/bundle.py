"""The controllers of a window: which there are, and the few that know of each other."""

from __future__ import annotations

from dataclasses import dataclass

from reader.ui.controllers.article.alternatives import AlternativesController
from reader.ui.controllers.article.asking import AskingController
from reader.ui.controllers.article.back_forward import BackForwardController
from reader.ui.controllers.article.clipboard_offer import ClipboardOffer
from reader.ui.controllers.article.find import FindController
from reader.ui.controllers.article.glosses import GlossController
from reader.ui.controllers.article.learning import LearningController
from reader.ui.controllers.article.notes import NotesController
from reader.ui.controllers.article.open_page import OpenPageController
from reader.ui.controllers.article.open_story import OpenStoryController
from reader.ui.controllers.article.opening import OpeningController
from reader.ui.controllers.article.picker import PickerController
from reader.ui.controllers.article.pictures import PicturesController
from reader.ui.controllers.article.place import PlaceController
from reader.ui.controllers.article.practice import PracticeController
from reader.ui.controllers.article.sections import SectionsController
from reader.ui.controllers.article.speech import SpeechController
from reader.ui.controllers.article.translation import TranslationController
from reader.ui.controllers.article.word_lookup import WordController
from reader.ui.controllers.library.deleting import DeletingController
from reader.ui.controllers.library.digest import DigestController
from reader.ui.controllers.library.feeds import FeedsController
from reader.ui.controllers.library.library import LibraryController
from reader.ui.controllers.library.naming import NamingController
from reader.ui.controllers.library.preparing import PreparingController
from reader.ui.controllers.library.row_menu import RowMenuController
from reader.ui.controllers.library.search import SearchController
from reader.ui.controllers.library.story_actions import StoryActionsController
from reader.ui.controllers.library.story_list import StoryListController
from reader.ui.controllers.library.story_rules import StoryRulesController
from reader.ui.controllers.library.tags import TagsController
from reader.ui.controllers.library.word_list import WordListController
from reader.ui.controllers.window.appearance import AppearanceController
from reader.ui.controllers.window.browsers import BrowsersController
from reader.ui.controllers.window.dialogs import DialogsController
from reader.ui.controllers.window.notices import NoticesController
from reader.ui.controllers.window.packages import PackagesController
from reader.ui.controllers.window.panes import PanesController
from reader.ui.controllers.window.releases import ReleasesController
from reader.ui.controllers.window.stopping import StoppingController
from reader.ui.controllers.window.welcome import WelcomeController
from reader.ui.window_parts import WindowParts


@dataclass(frozen=True, slots=True, kw_only=True)
class Controllers:
    """One controller for each concern of the window."""

    opening: OpeningController
    back_forward: BackForwardController
    place: PlaceController
    appearance: AppearanceController
    translation: TranslationController
    sections: SectionsController
    asking: AskingController
    pictures: PicturesController
    dialogs: DialogsController
    packages: PackagesController
    welcome: WelcomeController
    learning: LearningController
    picker: PickerController
    notices: NoticesController
    clipboard: ClipboardOffer
    panes: PanesController
    find: FindController
    words: WordController
    word_list: WordListController
    glosses: GlossController
    speech: SpeechController
    practice: PracticeController
    alternatives: AlternativesController
    preparing: PreparingController
    feeds: FeedsController
    notes: NotesController
    digest: DigestController
    browsers: BrowsersController
    story_rules: StoryRulesController
    tags: TagsController
    search: SearchController
    open_story: OpenStoryController
    open_page: OpenPageController
    story_list: StoryListController
    story_actions: StoryActionsController
    library: LibraryController
    deleting: DeletingController
    naming: NamingController
    row_menu: RowMenuController
    releases: ReleasesController
    stopping: StoppingController


def build_controllers(parts: WindowParts) -> Controllers:
    """Make the controllers of a window."""
    opening = OpeningController(parts)
    appearance = AppearanceController(parts)
    dialogs = DialogsController(parts, appearance)
    packages = PackagesController(parts, dialogs)
    open_story = OpenStoryController(parts)
    open_page = OpenPageController(parts, dialogs)
    story_list = StoryListController(parts)
    story_actions = StoryActionsController(parts, opening, open_story, open_page, story_list)
    deleting = DeletingController(parts, story_actions)
    notes = NotesController(parts)
    preparing = PreparingController(parts)
    words = WordController(parts, appearance)
    sections = SectionsController(parts)
    learning = LearningController(parts, dialogs, opening)
    translation = TranslationController(parts)
    welcome = WelcomeController(parts, packages, translation)
    feeds = FeedsController(parts, dialogs, preparing, deleting)
    releases = ReleasesController(parts, dialogs)
    speech = SpeechController(parts)
    works = (opening, translation, feeds, preparing, packages, releases, speech)
    return Controllers(
        opening=opening,
        back_forward=BackForwardController(parts, opening),
        place=PlaceController(parts),
        appearance=appearance,
        translation=translation,
        sections=sections,
        asking=AskingController(parts),
        pictures=PicturesController(parts),
        dialogs=dialogs,
        packages=packages,
        welcome=welcome,
        learning=learning,
        picker=PickerController(parts, appearance, sections, learning, welcome),
        notices=NoticesController(parts),
        clipboard=ClipboardOffer(parts, opening),
        panes=PanesController(parts),
        find=FindController(parts),
        words=words,
        word_list=WordListController(parts, opening, words),
        glosses=GlossController(parts, dialogs),
        speech=speech,
        practice=PracticeController(parts),
        alternatives=AlternativesController(parts, dialogs),
        preparing=preparing,
        feeds=feeds,
        open_story=open_story,
        open_page=open_page,
        story_list=story_list,
        story_actions=story_actions,
        library=LibraryController(parts),
        deleting=deleting,
        row_menu=RowMenuController(parts, story_actions.open_row),
        story_rules=StoryRulesController(parts, dialogs),
        tags=TagsController(parts),
        digest=DigestController(parts),
        browsers=BrowsersController(parts, dialogs),
        notes=notes,
        naming=NamingController(parts, story_actions, notes),
        search=SearchController(parts, story_list),
        releases=releases,
        stopping=StoppingController(parts, works),
    )
