"""The services of one run, made from settings and folders and joined with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader import logs
from reader.datamodel.network import Request
from reader.datamodel.page import Page
from reader.network.connection import Connection
from reader.paths import Paths
from reader.services.alerts import AlertService
from reader.services.backup import BackupService
from reader.services.browsers import BrowserService
from reader.services.bundle import Services
from reader.services.desktop_notifications import DesktopNotifications
from reader.services.dictionary import DictionaryService
from reader.services.digest import DigestService
from reader.services.engines import EngineRoutes, ServerTrial
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
from reader.settings_file import LoadedSettings
from reader.storage.migrations import MIGRATIONS
from reader.storage.pictures import PictureStore
from reader.storage.sqlite import IfMissing, open_database
from reader.storage.translations import TranslationCache
from reader.translation.manager import PackageManager
from reader.translation.options import EngineOptions
from reader.translation.servers.server import Server

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
        pictures = PictureStore(self._database, paths.pictures)
        self._library = LibraryService(self._database, self._runner, pictures)
        self._feedback = FeedbackService(self._library, lambda: self._settings.current.spam.learn)
        self.warnings = [w for w in (self._settings.warning, self._database.notice) if w]
        self.services = self._services(paths)
        self._settings.changed.connect(self._on_setting_changed)

    def close(self) -> bool:
        """Stop what works in the background, then the worker, the threads and the database.

        Returns:
            Whether all has ended. If not, all is written that was to be, and the process has to
            end below what goes on.
        """
        self.services.library.close()
        self.services.feeds.close()
        self.services.syncing.close()
        self.services.search.close()
        self.services.alerts.close()
        self.services.notifications.close()
        self.services.digest.stop()
        self.services.preparing.stop()
        self.services.speech.stop()
        self.services.headlines.close()
        self.services.grouping.close()
        self.services.kept_translation.close()
        self.services.translation.close()
        self.services.settings.close()
        ended = self._runner.close()
        self.services.packages.close()
        if ended:  # else the database may be in use, and is left as after a crash
            self._database.close()
        return ended

    def _services(self, paths: Paths) -> Services:
        library, runner, settings = self._library, self._runner, self._settings
        packages = self._packages(paths)
        translation = self._translation(packages)
        connection, detector = self._connection, self._feedback.detector
        feeds = FeedService(library, connection, detector, runner, lambda: settings.current.news)
        syncing = SyncService(
            library, connection, detector, paths, runner, lambda: settings.current.sync
        )
        feeds.wished.connect(syncing.sync_feeds)
        search = SearchService(library, paths.search_index, runner, settings.policy)
        return Services(
            paths=paths,
            runner=runner,
            settings=settings,
            pages=PageService(self._pipeline, runner, self._find_kept),
            translation=translation,
            packages=packages,
            server_trial=ServerTrial(connection, runner),
            history=HistoryService(library, self._keeps_history),
            library=library,
            feeds=feeds,
            syncing=syncing,
            digest=DigestService(paths, runner),
            search=search,
            alerts=AlertService(library, search),
            notifications=DesktopNotifications(runner),
            preparing=PreparingService(
                library,
                self._pipeline,
                runner,
                settings.policy,
                lambda domain: settings.current.privacy.shows_pictures_of(domain),
            ),
            headlines=HeadlineService(library, translation, runner),
            grouping=GroupingService(library, translation, runner),
            kept_translation=KeptTranslationService(library, translation, runner, settings.policy),
            feedback=self._feedback,
            images=ImageService(self._pipeline, runner, self._find_picture),
            dictionary=DictionaryService(runner, paths.dictionaries),
            words=WordService(library, runner, self._keeps_history),
            speech=SpeechService(_speakers, runner, lambda: settings.current.speech),
            levels=LevelService(library, runner, lambda: settings.current.learning),
            releases=ReleaseService(connection, runner),
            browsers=BrowserService(paths, runner),
            backup=BackupService(paths, self._database, runner, self._pipeline, settings.policy),
        )

    def _packages(self, paths: Paths) -> PackageService:
        use_builtin = self._settings.current.translation.starter_packages
        manager = PackageManager.at(paths, use_builtin=use_builtin, connection=self._connection())
        return PackageService(manager, self._runner)

    def _translation(self, packages: PackageService) -> TranslationService:
        settings = self._settings.current
        cache = TranslationCache(self._database, settings.translation.cache_megabytes * _MEGABYTE)
        routes = EngineRoutes(
            packages,
            lambda: Server.configured(self._settings.current.translation),
            self._connection,
        )
        return TranslationService(routes, cache, self._runner, EngineOptions.configured(settings))

    def _pipeline(self) -> Pipeline:
        from reader.pipeline import Pipeline

        return Pipeline.configured(
            self._settings.current,
            offline=self._offline,
            detector=self._feedback.detector(),
            log_request=self._note_request,
        )

    def _keeps_history(self) -> bool:
        return self._settings.current.privacy.keep_history

    def _find_kept(self, pipeline: Pipeline, source: str) -> Kept | None:
        """What is kept of a source; on the thread of a page, which waits for the library's."""
        from reader.library.keeping import Kept, find_kept, page_of

        library = self._library
        found = library.call(lambda: find_kept(library.database, source))
        if found is None:
            return None
        story, kept = found
        page = page_of(kept, pipeline)
        if kept.page is None:
            library.write_later(lambda: library.kept.replace_page(story, page))
        return Kept(story, kept.raw, page)

    def _find_picture(self, page: Page, address: str) -> bytes | None:
        sources = list(filter(None, (page.source, page.url)))
        return self._library.call(lambda: self._library.pictures.find(sources, address))

    def _note_request(self, request: Request) -> None:
        """Write a request down; any thread makes them."""
        self._library.write_later(lambda: self._library.requests.add(request))

    def _connection(self) -> Connection:
        settings = self._settings.current
        return Connection(
            proxy=settings.advanced.proxy,
            offline=self._offline or settings.privacy.offline,
            own_hosts=settings.privacy.allowed_hosts,
            log_request=self._note_request,
        )

    def _on_setting_changed(self, path: str, value: object) -> None:
        settings = self._settings.current
        if path in ("advanced.proxy", "privacy.offline", "privacy.own_hosts"):
            self.services.packages.set_connection(self._connection())
        elif path == "translation.starter_packages":
            self.services.packages.use_builtin(bool(value))
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
    from reader.speech.commands import system_speakers  # loaded when something is read aloud

    return system_speakers()
