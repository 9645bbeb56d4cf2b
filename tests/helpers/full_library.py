"""A data folder with something of everything in it, and all that reads it."""

from __future__ import annotations

import contextlib
import io
from datetime import UTC, datetime
from pathlib import Path

from reader.__main__ import main
from reader.datamodel.note import Note
from reader.datamodel.page import Block, BlockKind, Page, RawPage, Role, Section, Sentence
from reader.datamodel.story import StoryFilter
from reader.datamodel.translation import Pair, Translation
from reader.datamodel.word import Word, WordFilter
from reader.library.indexing import index_some
from reader.library.keeping import keep_page
from reader.paths import Paths
from reader.search.index import SearchIndex
from reader.settings import Settings
from reader.settings_file import change_setting
from reader.spam.feedback.store import FeedbackStore
from reader.storage.backups import back_up_daily
from reader.storage.feedback import FeedbackTable
from reader.storage.feeds import FeedStore
from reader.storage.headlines import HeadlineStore
from reader.storage.history import HistoryStore
from reader.storage.kept import KeptStore, usage
from reader.storage.migrations import MIGRATIONS
from reader.storage.notes import NoteStore
from reader.storage.own_translations import OwnTranslationStore
from reader.storage.pictures import PictureStore
from reader.storage.requests import RequestLog
from reader.storage.sqlite import Database, open_database
from reader.storage.stories import StoryStore
from reader.storage.story_rules import StoryRuleStore
from reader.storage.translations import TranslationCache
from reader.storage.word_list import WordStore
from tests.helpers.library import follow

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
PAIR = Pair("en", "zh")
LINK = "https://harbour.example/1"
#: What each command that only reads is given.
READING = (
    ("feeds", "list"),
    ("feeds", "entries"),
    ("words", "list"),
    ("search", "ferry"),
    ("keep", LINK, "--offline"),
)


def fill(folder: Path) -> Paths:
    """Make the data folder: feeds, stories, kept pages, words, notes, history, index, a copy."""
    paths = Paths.below(folder)
    database = open_database(paths.database, MIGRATIONS)
    follow(database, "Harbour Post", *(f"Ferry {n} returns" for n in range(30)), host="a.example")
    text = "The ferry returns to the harbour after years."
    block = Block(BlockKind.PARAGRAPH, text, sentences=(Sentence(0, len(text)),))
    page = Page(
        LINK, "harbour.example", "en", "Ferry", "", None, (Section("s1", Role.BODY, (block,)),)
    )
    raw = RawPage(f"<article><p>{text * 20}</p></article>".encode(), LINK, url=LINK)
    story = keep_page(database, raw, page, NOW).id
    KeptStore(database).keep_translations(story, "zh", [Translation(text, "渡轮", PAIR, ())])
    PictureStore(database, paths.pictures).add(story, f"{LINK}.png", b"picture" * 100)
    NoteStore(database).add(Note(0, story, NOW, "a note of mine"))
    NoteStore(database).tag([story], "ships")
    HeadlineStore(database).keep("zh", {1: "渡轮"})
    TranslationCache(database, 10**7).keep("c", [Translation(text, "渡轮", PAIR, ())])
    OwnTranslationStore(database).keep(LINK, Translation(text, "轮渡", PAIR, ()))
    for number in range(50):
        HistoryStore(database).record(f"https://{number}.example/", f"Page {number}")
    WordStore(database).take(
        [Word(language="en", text=f"word{chr(97 + n)}", added=NOW) for n in range(26)]
    )
    index = SearchIndex(paths.search_index)
    while index_some(database, index, Settings().policy):
        pass
    index.close()
    back_up_daily(paths.database, datetime.now(UTC))
    database.close()
    change_setting(paths.settings_file, "translation.glossary", {"en-zh": {"Norvane": "诺文"}})
    return paths


def read_all(database: Database) -> int:
    """Read all that the window reads of a library; gives how many things there were."""
    stories = StoryStore(database).page(StoryFilter(every=True), limit=1000, target="zh")
    kept = [KeptStore(database).page(story.id) for story in stories]
    for story in stories:
        StoryStore(database).content(story.id)
        KeptStore(database).translations(story.id, "zh")
        NoteStore(database).tags_of(story.id)
    StoryStore(database).counts()
    FeedbackStore(FeedbackTable(database)).detector_rules()
    found: list[object] = [
        *stories,
        *filter(None, kept),
        *FeedStore(database).all(),
        *FeedStore(database).folders(),
        *HistoryStore(database).recent(1000),
        *NoteStore(database).notes(),
        *NoteStore(database).tags(),
        *WordStore(database).words(WordFilter()),
        *StoryRuleStore(database).all(),
        *RequestLog(database).all(),
        *OwnTranslationStore(database).of(LINK, PAIR),
        *TranslationCache(database, 10**7).find("c", ["The ferry"]),
    ]
    usage(database)
    return len(found)


def run_command(folder: Path, *arguments: str) -> tuple[int, str]:
    """The exit status of a command over a data folder, and all that it said."""
    said = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            status = main([*arguments, "--data-dir", str(folder)])
        except SystemExit as end:
            status = int(end.code or 0)
        said.flush()
    return status, said.buffer.getvalue().decode()
