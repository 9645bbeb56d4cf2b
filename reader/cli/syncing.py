"""`sync`: what is kept in step with other computers: added, brought into step, listed, removed."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from functools import partial

from reader.cancellation import CancelToken
from reader.cli.library import Library, iso, opened_library, tell, tell_error
from reader.cli.output import UsageError, complain, counted
from reader.datamodel.syncing import Synced, SyncKind, SyncReport
from reader.errors import ReaderError, SyncError
from reader.library.accounts.way import add_account, keep_password
from reader.library.machines.way import add_place, keep_secrets, secret_of
from reader.library.way import SyncMeans
from reader.library.ways import all_synced, named, way_of
from reader.limits import MAX_SECRET_CHARACTERS
from reader.system.secrets import Secrets


def run(arguments: argparse.Namespace) -> int:
    """Do what `sync` is asked for.

    Returns:
        1 if something could not be brought into step, else 0.
    """
    actions: dict[str, Callable[[Library, argparse.Namespace], int]] = {
        "account": _add_account,
        "folder": _add_place,
        "webdav": _add_place,
        "now": _now,
        "status": _status,
        "remove": _remove,
    }
    with opened_library(arguments) as library:
        return actions[arguments.action](library, arguments)


def means_of(library: Library) -> SyncMeans:
    """What is worked with: a command waits for everything."""
    return SyncMeans(
        library.database,
        lambda work: work(),
        library.pipeline.connection,
        library.paths,
        Secrets(library.paths.secrets),
        lambda: library.pipeline.detector,
        CancelToken(),
    )


def read_secret() -> str:
    """A password or passphrase: the first line of standard input.

    Raises:
        UsageError: there is none.
    """
    if sys.stdin.isatty():
        secret = getpass.getpass()
    else:
        secret = sys.stdin.readline(MAX_SECRET_CHARACTERS).rstrip("\r\n")
    if not secret:
        raise UsageError("There is no password on standard input. Write it there, on a line.")
    return secret


def _add_account(library: Library, arguments: argparse.Namespace) -> int:
    password, means = _password(arguments), means_of(library)
    synced = add_account(arguments.address, arguments.user, password, means)
    in_file = arguments.keep_in_file
    keep = partial(keep_password, synced, password, means, in_file=in_file)
    _keep(means, "password", in_file, keep)
    return _bring(library, arguments, synced, password)


def _add_place(library: Library, arguments: argparse.Namespace) -> int:
    kind = SyncKind(arguments.action)
    user = getattr(arguments, "user", "")
    password = _password(arguments) if user else ""
    passphrase = ""
    if arguments.passphrase_file:
        passphrase = Secrets.read(arguments.passphrase_file)
    elif arguments.password_stdin:
        passphrase = read_secret()
    means = means_of(library)
    synced = add_place(
        kind,
        arguments.place,
        means,
        passphrase=passphrase,
        user=user,
        password=password,
        pages=arguments.pages,
    )
    if not passphrase:
        complain("The files are not sealed: whoever can read the folder can read what is in them.")
    secret, in_file = secret_of(passphrase, password), arguments.keep_in_file
    if secret:
        keep = partial(keep_secrets, means, passphrase, password, in_file=in_file)
        _keep(means, "passphrase" if passphrase else "password", in_file, keep)
    return _bring(library, arguments, synced, secret)


def _password(arguments: argparse.Namespace) -> str:
    if not arguments.password_stdin:
        raise UsageError("The password is read from standard input only. Add --password-stdin.")
    return read_secret()


def _keep(means: SyncMeans, what: str, in_file: bool, keep: Callable[[], None]) -> None:
    """Keep a secret, and say where it lies, or that it has to be given each time."""
    try:
        keep()
    except SyncError as error:
        complain(
            f"{error} The {what} was not kept. Give it each time with --password-stdin, or add "
            "--keep-in-file."
            if error.code == "no-keyring"
            else error.message
        )
    else:
        if in_file:
            complain(f"The {what} is kept in {means.paths.secrets}, which you alone can read.")


def _now(library: Library, arguments: argparse.Namespace) -> int:
    every = all_synced(library.database)
    chosen = [named(arguments.name, every)] if arguments.name else every
    secret = read_secret() if arguments.password_stdin else ""
    if secret and len(chosen) > 1:
        raise UsageError("A password is of one account. Name it: sync now NAME --password-stdin.")
    if not chosen:
        complain("Nothing is to be synced yet. See: sync account --help")
    return max((_bring(library, arguments, synced, secret) for synced in chosen), default=0)


def _bring(
    library: Library, arguments: argparse.Namespace, synced: Synced, secret: str = ""
) -> int:
    try:
        report = way_of(synced).sync(synced, means_of(library), secret=secret)
    except ReaderError as error:
        tell_error(arguments, error, synced.name, id=synced.key)
        return 1
    _tell(arguments, synced, report)
    return 0


def _tell(arguments: argparse.Namespace, synced: Synced, report: SyncReport) -> None:
    stories = counted(len(report.new), "new story", "new stories")
    changes = counted(report.came, "change")
    tell(
        arguments,
        f"{synced.name}: {stories}, {changes} taken over, {report.sent} sent",
        id=synced.key,
        name=synced.name,
        new=len(report.new),
        came=report.came,
        sent=report.sent,
        told=[str(message) for message in report.told],
    )
    if not arguments.json:
        for message in report.told:
            complain(message)


def _status(library: Library, arguments: argparse.Namespace) -> int:
    for synced in all_synced(library.database):
        fault = synced.fault
        last = f"last {iso(synced.last)}" if synced.last else "never yet"
        waits = f", {synced.waiting} waiting" if synced.waiting else ""
        tell(
            arguments,
            f"{synced.key}  {synced.name}  {last}{waits}"
            + (f"  ! {fault.message}" if fault else ""),
            id=synced.key,
            kind=synced.kind.value,
            name=synced.name,
            last=iso(synced.last),
            waiting=synced.waiting,
            rests_until=iso(synced.rests_until),
            error={"code": fault.code, "message": str(fault.message)} if fault else None,
        )
    return 0


def _remove(library: Library, arguments: argparse.Namespace) -> int:
    synced = named(arguments.name, all_synced(library.database))
    way_of(synced).remove(synced, means_of(library), keep=not arguments.discard)
    stays = "" if arguments.discard else " What it brought here stays."
    tell(
        arguments,
        f"{synced.name} is synced no more.{stays}",
        id=synced.key,
        name=synced.name,
        removed=True,
    )
    return 0
