"""What of the manual is for which part of the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

#: Where a new reader begins, and who asks for nothing else.
FIRST = "first-evening"

#: The place in the manual by the class of what has the keyboard, or of what it stands in.
PLACES: Mapping[str, str] = {
    # the window
    "AddressField": "reading#open-a-page",
    "Drawer": "library",
    "EmptyPage": "reading#open-a-page",
    "FindBar": "reading#find-words-on-the-page",
    "FirstRunPanel": "first-evening#say-which-languages-you-read",
    "ParallelView": "reading",
    "PickerPane": "spam#show-the-program-what-the-article-is",
    "PracticeBar": "learning#practise-sentence-by-sentence",
    "QuestionBar": "spam#answer-when-it-asks",
    "SectionsSidebar": "spam",
    "SpeechBar": "learning#have-a-page-read-aloud",
    "ReportsBar": "same-story#read-the-other-reports",
    "WordsPage": "learning#keep-words",
    # dialogs
    "AccountDialog": "sync#read-the-feeds-of-an-account",
    "AddFeedDialog": "library#follow-a-feed",
    "AboutDialog": "trouble#report-a-mistake",
    "AlternativesDialog": "languages#correct-a-translation",
    "AlwaysHereDialog": "spam#hide-something-for-ever",
    "BrowsersDialog": "reading#send-pages-from-the-browser",
    "DictionariesDialog": "learning#use-your-own-dictionaries",
    "EngineDialog": "languages#let-a-server-translate",
    "FeedPropertiesDialog": "library#follow-a-feed",
    "NoteDialog": "library#highlight-and-take-notes",
    "PackagesDialog": "languages",
    "PlaceDialog": "sync#carry-what-you-made-to-your-other-computers",
    "PropertiesDialog": "reading#what-is-known-of-an-article",
    "ReleasesDialog": "trouble#get-a-newer-version",
    "RequestsDialog": "privacy",
    "RulesDialog": "spam#see-and-undo-what-it-learned",
    "ShortcutSheet": "keys",
    "SelectionWindow": "reading#open-a-page",
    "StorageDialog": "library#keep-the-library-small",
    "SyncPanel": "sync",
    "StoryRulesDialog": "library#let-rules-sort-stories",
}


@runtime_checkable
class KnowsPlace(Protocol):
    """A window with pages of its own, of which each has its place in the manual."""

    @property
    def manual_place(self) -> str:
        """The place of the page that shows."""
        ...


def place_of(widget: QWidget | None) -> str:
    """The place in the manual for a widget: for what it stands in, the nearest first."""
    while widget is not None:
        if isinstance(widget, KnowsPlace):
            return widget.manual_place
        if (place := PLACES.get(type(widget).__name__)) is not None:
            return place
        widget = widget.parentWidget()
    return FIRST
