"""The controllers of a window: which there are, and the few that know of each other."""

from __future__ import annotations

from dataclasses import dataclass

from reader.ui.controllers.alternatives import AlternativesController
from reader.ui.controllers.appearance import AppearanceController
from reader.ui.controllers.asking import AskingController
from reader.ui.controllers.browsers import BrowsersController
from reader.ui.controllers.clipboard_offer import ClipboardOffer
from reader.ui.controllers.dialogs import DialogsController
from reader.ui.controllers.digest import DigestController
from reader.ui.controllers.feeds import FeedsController
from reader.ui.controllers.find import FindController
from reader.ui.controllers.glosses import GlossController
from reader.ui.controllers.learning import LearningController
from reader.ui.controllers.library import LibraryController
from reader.ui.controllers.notes import NotesController
from reader.ui.controllers.notices import NoticesController
from reader.ui.controllers.opening import OpeningController
from reader.ui.controllers.packages import PackagesController
from reader.ui.controllers.panes import PanesController
from reader.ui.controllers.picker import PickerController
from reader.ui.controllers.pictures import PicturesController
from reader.ui.controllers.practice import PracticeController
from reader.ui.controllers.preparing import PreparingController
from reader.ui.controllers.releases import ReleasesController
from reader.ui.controllers.row_menu import RowMenuController
from reader.ui.controllers.search import SearchController
from reader.ui.controllers.sections import SectionsController
from reader.ui.controllers.speech import SpeechController
from reader.ui.controllers.stories import StoriesController
from reader.ui.controllers.story_rules import StoryRulesController
from reader.ui.controllers.translation import TranslationController
from reader.ui.controllers.welcome import WelcomeController
from reader.ui.controllers.word_list import WordListController
from reader.ui.controllers.word_lookup import WordController
from reader.ui.window_parts import WindowParts


@dataclass(frozen=True, slots=True, kw_only=True)
class Controllers:
    """One controller for each concern of the window."""

    opening: OpeningController
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
    search: SearchController
    stories: StoriesController
    library: LibraryController
    row_menu: RowMenuController
    releases: ReleasesController


def build_controllers(parts: WindowParts) -> Controllers:
    """Make the controllers of a window."""
    opening = OpeningController(parts)
    appearance = AppearanceController(parts)
    dialogs = DialogsController(parts, appearance)
    packages = PackagesController(parts, dialogs)
    stories = StoriesController(parts, opening, dialogs)
    library = LibraryController(parts, opening, stories)
    preparing = PreparingController(parts)
    words = WordController(parts, appearance)
    sections = SectionsController(parts)
    learning = LearningController(parts, dialogs)
    welcome = WelcomeController(parts, packages)
    return Controllers(
        opening=opening,
        appearance=appearance,
        translation=TranslationController(parts),
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
        speech=SpeechController(parts),
        practice=PracticeController(parts),
        alternatives=AlternativesController(parts, dialogs),
        preparing=preparing,
        feeds=FeedsController(parts, dialogs, preparing),
        stories=stories,
        library=library,
        row_menu=RowMenuController(parts, library.open_row),
        story_rules=StoryRulesController(parts, dialogs),
        digest=DigestController(parts),
        browsers=BrowsersController(parts, dialogs),
        notes=NotesController(parts, stories),
        search=SearchController(parts, library),
        releases=ReleasesController(parts, dialogs),
    )
