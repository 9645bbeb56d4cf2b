"""The services of one run, made from settings and folders and joined with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader import logs
from reader.datamodel.page import Page
from reader.network.connection import Connection
from reader.paths import Paths
from reader.services.browsers import BrowserService
from reader.services.bundle import Services
from reader.services.dictionary import DictionaryService
from reader.services.digest import DigestService
from reader.services.feedback import FeedbackService
from reader.services.feeds import FeedService
from reader.services.headlines import HeadlineService
from reader.services.history import HistoryService
from reader.services.images import ImageService
from reader.services.kept_translation import KeptTranslationService
from reader.services.levels import LevelService
from reader.services.library import LibraryService
from reader.services.notes import NoteService
from reader.services.own_translations import OwnTranslationService
from reader.services.packages import PackageService
from reader.services.pages import PageService
from reader.services.preparing import PreparingService
from reader.services.releases import ReleaseService
from reader.services.requests import RequestService
from reader.services.search import SearchService
from reader.services.settings import SettingsService
from reader.services.speech import SpeechService
from reader.services.story_rules import StoryRuleService
from reader.services.tasks import TaskRunner
from reader.services.translation import TranslationService
from reader.services.words import WordService
from reader.settings import Settings
from reader.settings_file import LoadedSettings
from reader.storage.feedback import FeedbackTable
from reader.storage.history import HistoryStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.pictures import PictureStore
from reader.storage.requests import RequestLog
from reader.storage.sqlite import IfMissing, open_database
from reader.storage.translations import TranslationCache
from reader.translation.manager import PackageManager
from reader.translation.options import EngineOptions

if TYPE_CHECKING:  # parsers and HTTP are loaded by the thread that opens the first page
    from collections.abc import Sequence

    from reader.library.keeping import Kept
    from reader.pipeline import Pipeline
    from reader.speech.voices import Speaker

_MEGABYTE = 1_000_000

#: The settings of which a policy is made.
_HIDING = ("cleaning.role_actions", "spam.category_actions", "spam.site_actions")


class Composition:
    """Owns the services and the database below them.

    Args:
        paths: the folders to use.
        offline: whether the network is shut off for this run, whatever the settings say.
        loaded: the settings as they were read already; None reads them.
        if_missing: what to do where the library is gone, and copies of it are there.

    Attributes:
        warnings: sentences to tell the person once the window is there.

    Raises:
        StorageError: the database cannot be opened: see `open_database`.
    """

    def __init__(
        self,
        paths: Paths,
        *,
        offline: bool = False,
        loaded: LoadedSettings | None = None,
        if_missing: IfMissing = IfMissing.ASK,
    ) -> None:
        self._offline = offline
        self._runner = TaskRunner()
        self._settings = SettingsService(paths.settings_file, self._runner, loaded)
        self._database = open_database(paths.database, MIGRATIONS, if_missing)
        self._requests = RequestLog(self._database)
        self._pictures = PictureStore(self._database, paths.pictures)
        self._feedback = FeedbackService(
            FeedbackTable(self._database), self._runner, lambda: self._settings.current.spam.learn
        )
        self.warnings = [w for w in (self._settings.warning, self._database.notice) if w]
        self.services = self._services(paths)
        self._settings.changed.connect(self._on_setting_changed)

    def close(self) -> None:
        """Stop what works in the background, then the worker, the threads and the database."""
        self.services.library.close()
        self.services.feeds.close()
        self.services.search.close()
        self.services.digest.stop()
        self.services.preparing.stop()
        self.services.speech.stop()
        self.services.headlines.close()
        self.services.kept_translation.close()
        self.services.translation.close()
        self.services.settings.close()
        self._runner.close()
        self._database.close()

    def _services(self, paths: Paths) -> Services:
        database, runner, settings = self._database, self._runner, self._settings
        packages = self._packages(paths)
        translation = self._translation(packages)
        return Services(
            paths=paths,
            runner=runner,
            settings=settings,
            pages=PageService(self._pipeline, runner, self._find_kept),
            translation=translation,
            packages=packages,
            history=HistoryService(HistoryStore(database), runner, self._keeps_history),
            library=LibraryService(database, runner, self._pictures),
            feeds=FeedService(
                database,
                lambda: self._connection(settings.current),
                self._feedback.detector,
                runner,
            ),
            story_rules=StoryRuleService(database, runner),
            digest=DigestService(paths, runner),
            notes=NoteService(database, runner),
            search=SearchService(database, paths.search_index, runner, settings.policy),
            preparing=PreparingService(
                database,
                self._pipeline,
                runner,
                self._pictures,
                settings.policy,
                lambda domain: settings.current.privacy.shows_pictures_of(domain),
            ),
            headlines=HeadlineService(database, runner, translation),
            kept_translation=KeptTranslationService(database, runner, translation, settings.policy),
            feedback=self._feedback,
            images=ImageService(self._pipeline, runner, self._find_picture),
            dictionary=DictionaryService(runner),
            words=WordService(database, runner, self._keeps_history),
            own_translations=OwnTranslationService(database, runner),
            speech=SpeechService(_speakers, runner, lambda: settings.current.speech),
            levels=LevelService(
                database, runner, lambda: settings.current.learning, settings.policy
            ),
            requests=RequestService(self._requests, runner),
            releases=ReleaseService(lambda: self._connection(settings.current), runner),
            browsers=BrowserService(paths, runner),
        )

    def _packages(self, paths: Paths) -> PackageService:
        settings = self._settings.current
        manager = PackageManager.at(
            paths,
            use_starter=settings.translation.starter_packages,
            connection=self._connection(settings),
        )
        return PackageService(manager, self._runner)

    def _translation(self, packages: PackageService) -> TranslationService:
        settings = self._settings.current
        cache = TranslationCache(self._database, settings.translation.cache_megabytes * _MEGABYTE)
        return TranslationService(packages, cache, self._runner, EngineOptions.configured(settings))

    def _pipeline(self) -> Pipeline:
        from reader.pipeline import Pipeline

        return Pipeline.configured(
            self._settings.current,
            offline=self._offline,
            detector=self._feedback.detector(),
            log_request=self._requests.add,
        )

    def _keeps_history(self) -> bool:
        return self._settings.current.privacy.keep_history

    def _find_kept(self, pipeline: Pipeline, source: str) -> Kept | None:
        from reader.library.keeping import kept_at

        return kept_at(self._database, pipeline, source)

    def _find_picture(self, page: Page, address: str) -> bytes | None:
        return self._pictures.find(list(filter(None, (page.source, page.url))), address)

    def _connection(self, settings: Settings) -> Connection:
        return Connection(
            proxy=settings.advanced.proxy,
            offline=self._offline or settings.privacy.offline,
            log_request=self._requests.add,
        )

    def _on_setting_changed(self, path: str, value: object) -> None:
        settings = self._settings.current
        if path in ("advanced.proxy", "privacy.offline"):
            self.services.packages.set_connection(self._connection(settings))
        elif path == "translation.starter_packages":
            self.services.packages.use_starter(bool(value))
        elif path == "translation.cache_megabytes":
            limit = settings.translation.cache_megabytes * _MEGABYTE
            self.services.translation.set_cache_limit(limit)
        elif path in _HIDING:
            self.services.search.index_kept_again()
        elif path == "advanced.log_level":
            logs.set_level(settings.advanced.log_level)
        elif path.startswith("translation.") or path == "languages.chinese_script":
            self.services.translation.configure(EngineOptions.configured(settings))


def _speakers() -> Sequence[Speaker]:
    from reader.speech.system import system_speakers  # loaded when something is read aloud

    return system_speakers()
