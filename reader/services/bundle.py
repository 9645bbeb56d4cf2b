"""Everything the window is given to work with."""

from __future__ import annotations

from dataclasses import dataclass

from reader.paths import Paths
from reader.services.alerts import AlertService
from reader.services.backup import BackupService
from reader.services.browsers import BrowserService
from reader.services.desktop_notifications import DesktopNotifications
from reader.services.dictionary import DictionaryService
from reader.services.digest import DigestService
from reader.services.engines import ServerTrial
from reader.services.feedback import FeedbackService
from reader.services.feeds import FeedService
from reader.services.grouping import GroupingService
from reader.services.headlines import HeadlineService
from reader.services.history import HistoryService
from reader.services.images import ImageService
from reader.services.kept_translation import KeptTranslationService
from reader.services.levels import LevelService
from reader.services.library import LibraryService
from reader.services.packages import PackageService
from reader.services.pages import PageService
from reader.services.preparing import PreparingService
from reader.services.releases import ReleaseService
from reader.services.search import SearchService
from reader.services.settings import SettingsService
from reader.services.speech import SpeechService
from reader.services.syncing import SyncService
from reader.services.tasks import TaskRunner
from reader.services.translation import TranslationService
from reader.services.word_list import WordService


@dataclass(frozen=True, slots=True)
class Services:
    """The services of one run of the program, made by `reader.composition`."""

    paths: Paths
    runner: TaskRunner
    settings: SettingsService
    pages: PageService
    translation: TranslationService
    packages: PackageService
    server_trial: ServerTrial
    history: HistoryService
    library: LibraryService
    feeds: FeedService
    syncing: SyncService
    preparing: PreparingService
    headlines: HeadlineService
    grouping: GroupingService
    kept_translation: KeptTranslationService
    search: SearchService
    alerts: AlertService
    notifications: DesktopNotifications
    digest: DigestService
    images: ImageService
    feedback: FeedbackService
    dictionary: DictionaryService
    words: WordService
    speech: SpeechService
    levels: LevelService
    releases: ReleaseService
    browsers: BrowserService
    backup: BackupService
