"""What is kept in step with other computers, for a window: by itself, or when the reader asks."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.cancellation import CancelToken, Progress
from reader.datamodel.syncing import Synced, SyncKind, SyncReport
from reader.errors import ReaderError, SyncError
from reader.feeds.schedule import is_rest
from reader.network.connection import Connection
from reader.paths import Paths
from reader.services.library import LibraryService
from reader.services.tasks import HostTasks, Lane, Runner, Task, guarded
from reader.settings import SyncSettings
from reader.storage.changes import Changed

if TYPE_CHECKING:  # the protocols are loaded by the thread that speaks them
    from reader.library.way import SyncMeans
    from reader.spam.detector import Detector

#: How often it is looked whether something is due, and when for the first time, in milliseconds.
INTERVAL, FIRST_AFTER = 60_000, 5_000
#: How often it is told what came while more is coming, in milliseconds.
TOLD_EVERY = 3_000
#: After so long what waits here is told, and after so long is tried again what failed.
_TELL_AFTER, _TRY_AGAIN = timedelta(minutes=1), timedelta(minutes=10)


class SyncService(QObject):
    """Brings what is kept in step into step, each thing once at a time.

    Args:
        library: what is kept in step.
        connection: how the network is used now.
        detector: makes what tells adverts and spam among what comes.
        paths: where files are.
        runner: where the work is done.
        settings: how often.

    Attributes:
        synced: what is kept in step, as it was when it was last looked at.
        under_way: the keys of what is being brought into step.

    Signals:
        changed: something of the two is otherwise now.
        finished: a `Synced` and the `SyncReport` of it.
        failed: a `Synced`, the `ReaderError` for which it is not in step, and whether the reader
            had asked for it.
        added: a `Synced` that is kept in step from now on.
        not_added: the `ReaderError` for which nothing was added.
    """

    changed = Signal()
    finished = Signal(object, object)
    failed = Signal(object, object, bool)
    added = Signal(object)
    not_added = Signal(object)

    def __init__(
        self,
        library: LibraryService,
        connection: Callable[[], Connection],
        detector: Callable[[], Detector],
        paths: Paths,
        runner: Runner,
        settings: Callable[[], SyncSettings] = SyncSettings,
    ) -> None:
        super().__init__()
        self._library = library
        self._connection = connection
        self._detector = detector
        self._paths = paths
        self._runner = runner
        self._settings = settings
        self.synced: tuple[Synced, ...] = ()
        self.under_way: set[str] = set()
        self._tasks: HostTasks[str] = HostTasks(runner)
        self._adding: Task[Any] | None = None
        self._tried: dict[str, datetime] = {}
        self._given: dict[str, str] = {}  # secrets that are kept nowhere else
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer)
        self._telling = QTimer(self, interval=TOLD_EVERY, singleShot=True)
        self._telling.timeout.connect(self._tell)
        library.changed.connect(self._on_changed)

    # -- looking

    def start(self) -> None:
        """Bring what there is into step from now on, as often as is set.

        What speaks with services takes a moment to load, so that the window is there first.
        """
        self._timer.start(FIRST_AFTER)

    def accounts(self) -> dict[int, str]:
        """The names of the accounts that feeds can be added to, by their ids."""
        return {one.id: one.name for one in self.synced if one.kind is SyncKind.ACCOUNT}

    def close(self) -> None:
        """Do nothing more."""
        self._timer.stop()
        self._telling.stop()
        self.stop()

    def _tell(self) -> None:
        """Tell of what came meanwhile: the lists show it before all of it is here."""
        if self.under_way:
            self._library.run(lambda: None, ended=self._telling.start, in_background=True)

    def look(self, then: Callable[[], object] | None = None) -> None:
        """Look what there is; this tells of what was changed meanwhile, too."""

        def look() -> list[Synced]:
            from reader.library.ways import all_synced

            return all_synced(self._library.database)

        def show(found: list[Synced]) -> None:
            self.synced = tuple(found)
            self.changed.emit()
            if then is not None:
                then()

        self._library.run(look, show)

    def _on_changed(self, changed: Changed) -> None:
        if changed.accounts or (changed and self.synced):
            self.look()

    # -- bringing into step

    def sync(self, keys: Collection[str] | None = None) -> None:
        """Bring things into step now, by their keys; None: all."""
        if self._connection().offline:
            self._library.report(
                ReaderError(
                    "offline",
                    "The offline lock is on, so nothing was synced. Switch the lock off first.",
                )
            )
            return
        for synced in self.synced:
            if keys is None or synced.key in keys:
                self._begin(synced, wished=True)

    def sync_feeds(self, feeds: Collection[int]) -> None:
        """Bring the accounts into step that feeds, by their ids, are of."""
        accounts = self._library.accounts

        def sync(found: dict[int, int]) -> None:
            keys = {f"account-{account}" for feed, account in found.items() if feed in feeds}
            if keys and not self._connection().offline:
                self.sync(keys)

        self._library.run(accounts.feed_ids, sync)

    def stop(self) -> None:
        """Bring nothing more into step; what was done is kept."""
        self._tasks.stop()
        self.stop_adding()
        if self.under_way:
            self.under_way.clear()
            self.changed.emit()

    def _on_timer(self) -> None:
        self._timer.setInterval(INTERVAL)

        def begin() -> None:
            now = datetime.now(UTC)
            if self._settings().interval and not self._connection().offline:
                for synced in self.synced:
                    if self._is_due(synced, now):
                        self._begin(synced, wished=False)

        self.look(begin)

    def _is_due(self, synced: Synced, now: datetime) -> bool:
        if synced.rests_until is not None and is_rest(synced.rests_until, now):
            return False
        tried = self._tried.get(synced.key)
        fault = synced.fault.code if synced.fault is not None and tried is not None else ""
        is_fresh = tried is not None and timedelta() <= now - tried < _TRY_AGAIN
        # A password that was refused is not sent again and again: services shut such out.
        if fault == "signed-out" or (fault and is_fresh):
            return False
        interval = timedelta(minutes=self._settings().interval)
        every = min(interval, _TELL_AFTER) if synced.waiting else interval
        return synced.last is None or not timedelta() <= now - synced.last < every

    def _begin(self, synced: Synced, *, wished: bool) -> None:
        if synced.key in self.under_way:
            return
        self.under_way.add(synced.key)
        self._telling.start()
        self._tried[synced.key] = datetime.now(UTC)
        secret = self._given.get(synced.key, "")

        def work(cancel: CancelToken, _progress: Progress) -> SyncReport:
            from reader.library.ways import way_of

            return way_of(synced).sync(synced, self._means(cancel), secret=secret)

        def done(report: SyncReport) -> None:
            self._end(synced)
            self.finished.emit(synced, report)

        def failed(error: ReaderError) -> None:
            self._end(synced)
            self.failed.emit(synced, error, wished)

        task: Task[SyncReport] = Task(guarded(work)).on_success(done).on_failure(failed)
        self._tasks.add(synced.key, synced.key, task)
        self.changed.emit()

    def _end(self, synced: Synced) -> None:
        self.under_way.discard(synced.key)
        self.look()

    def _means(self, cancel: CancelToken) -> SyncMeans:
        from reader.library.way import SyncMeans
        from reader.system.secrets import Secrets

        return SyncMeans(
            self._library.database,
            self._library.call,
            self._connection(),
            self._paths,
            Secrets(self._paths.secrets),
            self._detector,
            cancel,
        )

    # -- adding and removing

    def add_account(self, address: str, user: str, password: str, *, in_file: bool) -> None:
        """Sign in at a service and keep its account; `added` or `not_added` follows.

        Args:
            address: as the reader typed it.
            user: their name there.
            password: for programs.
            in_file: whether the password is kept in a file where the system has no keyring; else it
                is asked for at each start.
        """

        def add(means: SyncMeans) -> tuple[Synced, str]:
            from reader.library.accounts.way import add_account

            return add_account(address, user, password, means), password

        def keep(synced: Synced, means: SyncMeans, in_file: bool) -> None:
            from reader.library.accounts.way import keep_password

            keep_password(synced, password, means, in_file=in_file)

        self._add(add, keep, in_file=in_file)

    def add_place(
        self,
        kind: SyncKind,
        place: str,
        user: str,
        password: str,
        passphrase: str,
        *,
        in_file: bool,
    ) -> None:
        """Carry what the reader made to a place; `added` or `not_added` follows.

        Args:
            kind: of the place.
            place: a folder, or an address as the reader typed it.
            user: their name there.
            password: theirs.
            passphrase: seals the files.
            in_file: as in `add_account`.
        """

        def add(means: SyncMeans) -> tuple[Synced, str]:
            from reader.library.machines.way import add_place, secret_of

            synced = add_place(
                kind, place, means, passphrase=passphrase, user=user, password=password
            )
            return synced, secret_of(passphrase, password)

        def keep(_synced: Synced, means: SyncMeans, in_file: bool) -> None:
            from reader.library.machines.way import keep_secrets

            keep_secrets(means, passphrase, password, in_file=in_file)

        self._add(add, keep, in_file=in_file)

    def _add(
        self,
        add: Callable[[SyncMeans], tuple[Synced, str]],
        keep: Callable[[Synced, SyncMeans, bool], None],
        *,
        in_file: bool,
    ) -> None:
        """Add something; its secret is kept for this run where it is kept nowhere else."""
        if self._adding is not None:
            return

        def work(cancel: CancelToken, _progress: Progress) -> tuple[Synced, str | None]:
            means = self._means(cancel)
            synced, secret = add(means)
            try:
                keep(synced, means, False)
            except SyncError as error:
                if error.code != "no-keyring":
                    raise
                if not in_file:
                    return synced, secret
                keep(synced, means, True)
            return synced, None

        def done(added: tuple[Synced, str | None]) -> None:
            synced, unkept = added
            if unkept is not None:
                self._given[synced.key] = unkept
            self._adding = None
            self.added.emit(synced)
            self.look(lambda: self.sync({synced.key}))

        def failed(error: ReaderError) -> None:
            self._adding = None
            self.not_added.emit(error)
            self.look()

        self._adding = Task(guarded(work)).on_success(done).on_failure(failed)
        self._runner.start(self._adding, Lane.BACKGROUND)

    def stop_adding(self) -> None:
        """Wait no longer for a service that is signed in at."""
        if self._adding is not None:
            self._adding.cancel()
            self._adding = None

    def has_keyring(self, then: Callable[[bool], object]) -> None:
        """Look whether this system has a keyring."""

        def work(_cancel: CancelToken, _progress: Progress) -> bool:
            from reader.system.secrets import Secrets

            return Secrets(self._paths.secrets).has_keyring

        self._runner.start(Task(work).on_success(then), Lane.BACKGROUND)

    def set_pages(self, pages: bool) -> None:
        """Carry kept pages, too, or no more; those that are kept already go at once."""

        def work(cancel: CancelToken, _progress: Progress) -> None:
            from reader.library.machines.way import set_pages

            set_pages(self._means(cancel), pages=pages)

        def done(_done: None) -> None:
            places = {one.key for one in self.synced if one.kind is not SyncKind.ACCOUNT}
            self.look((lambda: self.sync(places)) if pages else None)

        task: Task[None] = Task(guarded(work)).on_failure(self._library.report)
        self._runner.start(task.on_success(done), Lane.BACKGROUND)

    def remove(self, synced: Synced, *, keep: bool) -> None:
        """Keep something in step no more; see `Way.remove`."""
        self._given.pop(synced.key, None)

        def work(cancel: CancelToken, _progress: Progress) -> None:
            from reader.library.ways import way_of

            way_of(synced).remove(synced, self._means(cancel), keep=keep)

        task: Task[None] = Task(guarded(work)).on_failure(self._library.report)
        self._runner.start(task.on_end(self.look), Lane.BACKGROUND)
