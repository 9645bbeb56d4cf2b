"""`feeds`: feeds followed, updated, listed with their stories, and exported as OPML."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import replace
from datetime import timedelta

from reader.cli.library import Library, iso, now, opened_library, package_store, tell, tell_error
from reader.cli.output import complain, counted
from reader.cli.translating import Translator
from reader.datamodel.feed import Subscription
from reader.datamodel.network import Answer
from reader.datamodel.story import Collapsed, Story, StoryFilter
from reader.datamodel.translation import Pair
from reader.dictionary import dictionary
from reader.errors import ReaderError
from reader.export.files import write
from reader.feeds import schedule
from reader.library import update
from reader.library.accounts.way import AccountWay
from reader.library.discovering import FoundFeed, discover
from reader.library.gathering import gathered
from reader.library.grouping import Grouping, told_by
from reader.library.judging import judge_new
from reader.library.outlines import export_outline
from reader.library.reports import PIVOT, Told
from reader.library.update import FeedRequest, Updated
from reader.library.ways import named
from reader.limits import MAX_REQUESTS
from reader.network.addresses import host_of, is_private
from reader.network.host_queue import HostQueue
from reader.spam.reasons import describe
from reader.storage import retention
from reader.storage.accounts import AccountStore
from reader.storage.feeds import FeedStore
from reader.storage.groups import GroupStore
from reader.storage.stories import Cursor, StoryStore
from reader.translation.engine import Engine
from reader.translation.options import EngineOptions

_PAGE = 500
#: Reports of the events of a page, at most.
_MOST_MATES = 5_000


def run(arguments: argparse.Namespace) -> int:
    """Do what `feeds` is asked for.

    Returns:
        1 if a feed failed, else 0.
    """
    actions: dict[str, Callable[[Library, argparse.Namespace], int]] = {
        "add": _add,
        "list": _list,
        "update": _update,
        "entries": _entries,
        "remove": _remove,
        "export": _export,
    }
    with opened_library(arguments) as library:
        for host in getattr(arguments, "allow_host", ()):
            library = library.allowing(host)
        return actions[arguments.action](library, arguments)


def _add(library: Library, arguments: argparse.Namespace) -> int:
    found = discover(arguments.address, library.fetch)
    if not found:
        raise ReaderError(
            "no-feeds", "{address} names no feed. Give its address.", address=arguments.address
        )
    if len(found) > 1 and arguments.choose is None:
        for number, candidate in enumerate(found, start=1):
            _tell_found(arguments, number, candidate)
        complain("There are several feeds. Choose one with --choose N.")
        return 1
    number = (arguments.choose or 1) - 1
    if not 0 <= number < len(found):
        raise ReaderError(
            "no-such-choice",
            "There is no feed of this number. Choose one from 1 to {count}.",
            count=len(found),
        )
    chosen = found[number]
    host = host_of(chosen.address)
    if not chosen.asked:
        raise _not_allowed(host)
    if is_private(host):
        library = library.allowing(host)
    store = FeedStore(library.database)
    folder = store.folder([arguments.folder] if arguments.folder else [])
    feed = store.add(chosen.address, now=now(), title=chosen.title, home=chosen.home, folder=folder)
    if arguments.account:
        account = named(arguments.account, AccountWay().all(library.database))
        AccountStore(library.database).put_feed(account.id, chosen.address)
        tell(arguments, f"{chosen.title} is added. See: sync now", id=feed, feed=chosen.title)
        return 0
    return _run_updates(library, arguments, {feed})


def _not_allowed(host: str) -> ReaderError:
    return ReaderError(
        "private-address",
        "{host} lies in your own network, and a page or a list named it. To have it asked, "
        "add: --allow-host {host}",
        host=host,
    )


def _tell_found(arguments: argparse.Namespace, number: int, found: FoundFeed) -> None:
    tell(
        arguments,
        f"{number}. {found.title} ({found.language or '?'})  {found.address}  {found.newest}",
        choice=number,
        title=found.title,
        address=found.address,
        language=found.language,
        newest=found.newest,
    )


def _list(library: Library, arguments: argparse.Namespace) -> int:
    store = FeedStore(library.database)
    names = {folder.id: folder.name for folder in store.folders()}
    unread = StoryStore(library.database).counts().unread_of
    for feed in store.all():
        fault = feed.memory.fault
        mark = f"  ! {fault.message}" if fault and schedule.is_marked(feed.memory) else ""
        tell(
            arguments,
            f"{feed.id:>4}  {unread.get(feed.id, 0):>5}  {feed.title}  {feed.address}{mark}",
            id=feed.id,
            title=feed.title,
            address=feed.address,
            home=feed.home,
            folder=names.get(feed.folder or 0, ""),
            unread=unread.get(feed.id, 0),
            checked=iso(feed.memory.checked),
            next_check=iso(feed.memory.next_check),
            failures=feed.memory.failures,
            error=str(fault.message) if fault else None,
        )
    return 0


def _update(library: Library, arguments: argparse.Namespace) -> int:
    chosen = {library.feed(name).id for name in arguments.names}
    every = {feed.id for feed in FeedStore(library.database).all()}
    wanted = chosen or every
    if of_accounts := wanted & AccountStore(library.database).feed_ids().keys():
        count = counted(len(of_accounts), "feed")
        complain(f"Services of accounts ask {count}. Get what is new by: sync now")
    return _run_updates(library, arguments, wanted - of_accounts)


def _run_updates(library: Library, arguments: argparse.Namespace, feeds: set[int]) -> int:
    """Check feeds, eight at once and one of a host; each is told when it is done."""
    names = {feed.id: feed.title for feed in FeedStore(library.database).all()}
    status = 0
    for request, outcome in _answers(library, feeds):
        checked = update.read(request, outcome)
        usual = timedelta(minutes=library.settings.news.interval)
        updated = update.save(library.database, checked, now(), interval=usual)
        judge_new(library.database, library.pipeline.detector, updated.stories.new)
        feed = FeedStore(library.database).get(request.feed)
        status |= _tell_update(arguments, feed, names[request.feed], updated, checked.outcome)
    return status


def _answers(
    library: Library, feeds: set[int]
) -> Iterator[tuple[FeedRequest, Answer | ReaderError]]:
    queue: HostQueue[FeedRequest] = HostQueue()
    for request in update.requests_due(library.database, now(), only=feeds):
        queue.add(request.host, request)
    running: dict[Future[Answer | ReaderError], tuple[str, FeedRequest]] = {}
    with ThreadPoolExecutor(MAX_REQUESTS) as pool:
        while running or len(queue):
            while turn := queue.take():
                running[pool.submit(update.ask, turn[1], library.fetch)] = turn
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                host, request = running.pop(future)
                queue.done(host)
                yield request, future.result()


def _tell_update(
    arguments: argparse.Namespace,
    feed: Subscription | None,
    name: str,
    updated: Updated,
    outcome: Answer | ReaderError,
) -> int:
    title = feed.title if feed else name
    if isinstance(outcome, ReaderError):
        if feed and outcome.code == "private-address":
            outcome = _not_allowed(host_of(feed.address))
        tell_error(arguments, outcome, title, id=updated.feed, feed=title)
        return 1
    if fault := updated.memory.fault:
        error = ReaderError.of(fault.code, fault.message)
        tell_error(arguments, error, title, id=updated.feed, feed=title)
        return 1
    new, changed = len(updated.stories.new), len(updated.stories.changed)
    line = f"{title}: {new} new" + (f", {changed} changed" if changed else "")
    tell(arguments, line, id=updated.feed, feed=title, new=new, changed=changed)
    return 0


def _entries(library: Library, arguments: argparse.Namespace) -> int:
    translator = Translator(library, arguments) if arguments.to else None
    if arguments.stories:
        compare_stories(library, arguments)
    target = translator.target if translator else ""
    wanted = StoryFilter(unread=arguments.unread, starred=arguments.starred, collapsed=None)
    store = StoryStore(library.database)
    told: set[int] = set()
    after: Cursor | None = None
    while page := store.page(wanted, target=target, after=after, limit=_PAGE):
        after = Cursor.behind(page[-1])
        groups = frozenset(story.group for story in page) - {0} if arguments.stories else ()
        mates = store.page(replace(wanted, groups=groups), limit=_MOST_MATES) if groups else []
        listed = gathered([*page, *mates], target) if arguments.stories else [page]
        ids = dict.fromkeys(story.id for event in listed for story in event)
        ids = {story: None for story in ids if story not in told}
        told.update(ids)
        stories = store.get(ids, target=target)
        if translator:
            translator.headlines(stories)
            stories = store.get(ids, target=target)
        for story in stories:
            _tell_story(arguments, story)
    return 0


def _tell_story(arguments: argparse.Namespace, story: Story) -> None:
    marks = ("starred", "kept", "tagged", "noted")
    state = ["read" if story.state.read else "unread"]
    state += [name for name in marks if getattr(story.state, name)]
    reasons = [describe(reason) for reason in story.verdict.reasons] if story.verdict else []
    collapsed = f"[{story.collapsed}] " if story.collapsed is not Collapsed.NONE else ""
    headline = f"  {story.headline}" if story.headline else ""
    group = f"  [story {story.group}]" if story.reported_by and arguments.stories else ""
    tell(
        arguments,
        f"{story.id:>6}  {iso(story.published) or '-':<25}  {story.origin}: "
        f"{collapsed}{story.title}{headline}{group}",
        id=story.id,
        feed=story.origin,
        title=story.title,
        title_translated=story.headline or None,
        url=story.link,
        published=iso(story.published),
        state=state,
        folded=", ".join(map(str, reasons)) or story.collapsed.value or None,
        story=story.group if story.reported_by else None,
        reported_by=list(story.reported_by),
    )


def _remove(library: Library, arguments: argparse.Namespace) -> int:
    feed = library.feed(arguments.name)
    retention.unfollow(library.database, feed.id)
    tell(arguments, f"{feed.title} was removed.", id=feed.id, feed=feed.title, removed=True)
    return 0


def _export(library: Library, arguments: argparse.Namespace) -> int:
    data = export_outline(library.database, now())
    if arguments.output:
        write(arguments.output, data)
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    return 0


#: Stories that are translated together.
_AT_ONCE = 50


def compare_stories(library: Library, arguments: argparse.Namespace) -> None:
    """Compare the stories that were not compared yet, translated where there is a package.

    Raises:
        StorageError: the library cannot be read or written.
        TranslationError: a package is damaged.
    """
    grouping = Grouping(library.database, dictionary())
    store = package_store(arguments, library.settings)
    engine = Engine(EngineOptions.configured(library.settings))

    def translations(told: Told) -> dict[str, str]:
        route = store.route(Pair(told.language, PIVOT)) if told.language != PIVOT else None
        if route is None:
            return {}
        sentences = told.sentences()
        made = engine.translate(sentences, route)
        return {one.source: "" if one.failed else one.text for one in made}

    grouping.tidy(now())
    while waiting := GroupStore(library.database).waiting(now(), _AT_ONCE):
        told = [told_by(story) for story in waiting]
        made = [translations(one) for one in told]
        with library.database.transaction():
            for story, one, english in zip(waiting, told, made, strict=True):
                grouping.add(story, one, one.translated(english))
