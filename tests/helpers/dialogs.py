"""The dialogs and panes by name, made as the tests and the pictures show them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QMainWindow, QWidget

from reader.browser.registration import BROWSERS, Connection, State
from reader.datamodel.feed import FetchMemory, Subscription
from reader.datamodel.page import Block, BlockKind, Page, Role, Section
from reader.datamodel.syncing import SyncKind
from reader.datamodel.translation import Pair
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.library.releases import Release
from reader.network.connection import Connection as ServerConnection
from reader.paths import Paths
from reader.services.engines import ServerTrial
from reader.services.packages import PackageService
from reader.services.tasks import Lane, Task
from reader.settings import AppearanceSettings, NewsSettings, Settings, TranslationSettings
from reader.spam.feedback.rules import Rule, RuleKind
from reader.translation.manager import PackageManager
from reader.translation.servers.server import Kind, Server
from reader.ui.actions import Actions
from reader.ui.dialogs.about import AboutDialog
from reader.ui.dialogs.account import AccountDialog
from reader.ui.dialogs.alternatives import AlternativesDialog
from reader.ui.dialogs.browsers import BrowsersDialog
from reader.ui.dialogs.dictionaries import DictionariesDialog
from reader.ui.dialogs.engine import EngineDialog
from reader.ui.dialogs.first_run import FirstRunPanel
from reader.ui.dialogs.packages import PackagesDialog
from reader.ui.dialogs.palette import CommandPalette
from reader.ui.dialogs.place import PlaceDialog
from reader.ui.dialogs.properties import PropertiesDialog
from reader.ui.dialogs.releases import ReleasesDialog
from reader.ui.dialogs.requests import RequestsDialog
from reader.ui.dialogs.rules import AlwaysHereDialog, RulesDialog
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.dialogs.shortcuts import ShortcutSheet
from reader.ui.library.dialogs.add_feed import AddFeedDialog
from reader.ui.library.dialogs.feed_properties import FeedPropertiesDialog
from reader.ui.library.dialogs.note import NoteDialog
from reader.ui.library.dialogs.storage import StorageDialog
from reader.ui.library.dialogs.story_rules import StoryRulesDialog
from reader.ui.manual.pages import Manual
from reader.ui.manual.window import ManualWindow
from reader.ui.page_state import PageState
from reader.ui.picker.pane import PickerPane
from reader.ui.sidebar import SectionsSidebar
from reader.ui.widgets.message_bar import MessageBar

SPAM = Section(
    "s1",
    Role.SPAM,
    (Block(BlockKind.PARAGRAPH, "free spins"),),
    Verdict(Category.PROMOTION, 0.92, (Reason("no-sentence"),)),
)
RULE = Rule(RuleKind.TEXT, "x", True)
PAGE = Page("https://post.example/a", "post.example", "en", "Ferry", "", None, (SPAM,))


class IdleRunner:
    def start(self, task: Task[object], lane: Lane = Lane.GENERAL) -> None:
        """Take a task and let it lie."""


def make_settings(_folder: Path, window: QMainWindow) -> QWidget:
    dialog = SettingsDialog(Settings(), window)
    for group in fields(Settings):
        dialog.show_group(group.name)
    return dialog


def make_keys(_folder: Path, window: QMainWindow) -> QWidget:
    dialog = SettingsDialog(Settings(), window)
    dialog.show_group("keys")
    return dialog


def make_packages(folder: Path, window: QMainWindow) -> QWidget:
    service = PackageService(PackageManager.at(Paths.below(folder)), IdleRunner())
    return PackagesDialog(service, True, window)


def make_browsers(folder: Path, window: QMainWindow) -> QWidget:
    dialog = BrowsersDialog(folder, window)
    dialog.set_connections([Connection(browser, State.FREE) for browser in BROWSERS])
    return dialog


def make_picker(_folder: Path, window: QMainWindow) -> QWidget:
    pane = PickerPane(AppearanceSettings(), window)
    pane.show_page(PageState(PAGE))
    pane.view.go_to_section("s1")
    return pane


def make_bar(_folder: Path, window: QMainWindow) -> QWidget:
    bar = MessageBar(window)
    bar.show_message("Something.", [("Try again", lambda: None)], "Why")
    return bar


def make_sidebar(_folder: Path, window: QMainWindow) -> QWidget:
    sidebar = SectionsSidebar(window)
    sidebar.show_page(PageState(PAGE, hidden=frozenset({"s1"})))
    sidebar.select_section("s1")
    return sidebar


def make_account(_folder: Path, window: QMainWindow) -> QWidget:
    return AccountDialog(window)


def make_alternatives(_folder: Path, window: QMainWindow) -> QWidget:
    return AlternativesDialog("Ferry", None, None, window)


def make_engine(_folder: Path, window: QMainWindow) -> QWidget:
    server = Server(Kind.SERVER, "https://post.example")
    settings = TranslationSettings(engine="server", servers={"server": server.as_setting()})
    trial = ServerTrial(lambda: ServerConnection(proxy="none"), IdleRunner())
    return EngineDialog(settings, trial, Pair("en", "zh"), window)


def make_feed(_folder: Path, window: QMainWindow) -> QWidget:
    memory = FetchMemory(checked=datetime(2026, 3, 18, tzinfo=UTC), incomplete=True)
    feed = Subscription(1, "https://post.example/feed", "Ferry", memory=memory)
    return FeedPropertiesDialog(feed, (), NewsSettings(), window)


#: What makes each, given a folder for its files and a window to stand over.
MAKERS: dict[str, Callable[[Path, QMainWindow], QWidget]] = {
    "settings": make_settings,
    "keys in the settings": make_keys,
    "packages": make_packages,
    "message bar": make_bar,
    "sidebar": make_sidebar,
    "palette": lambda _f, w: CommandPalette(Actions({}, w), w),
    "keys": lambda _f, w: ShortcutSheet(Actions({}, w), w),
    "about": lambda _f, w: AboutDialog(w),
    "requests": lambda _f, w: RequestsDialog(w),
    "properties": lambda _f, w: PropertiesDialog(PAGE, frozenset(), "", w),
    "rules": lambda _f, w: RulesDialog([RULE], w),
    "always here": lambda _f, w: AlwaysHereDialog("a.example", [RULE], lambda _rule: 1, w),
    "browsers": make_browsers,
    "picker": make_picker,
    "manual": lambda _f, w: ManualWindow(Manual("en"), w),
    "first run": lambda _f, w: FirstRunPanel(lambda _pair: None, ["en", "zh"], Pair("en", "zh"), w),
    "account": make_account,
    "alternatives": make_alternatives,
    "engine": make_engine,
    "feed": make_feed,
    "add feed": lambda _f, w: AddFeedDialog((), (), w),
    "story rules": lambda _f, w: StoryRulesDialog(w),
    "storage": lambda _f, w: StorageDialog(w),
    "dictionaries": lambda _f, w: DictionariesDialog(w),
    "note": lambda _f, w: NoteDialog("", "", w),
    "folder": lambda _f, w: PlaceDialog(SyncKind.FOLDER, w),
    "server": lambda _f, w: PlaceDialog(SyncKind.WEBDAV, w),
    "release": lambda _f, w: ReleasesDialog([Release("9.0", None, ())], w),
}
