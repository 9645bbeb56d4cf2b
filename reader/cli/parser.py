"""The arguments of the program and of its commands, and how a command is run."""

from __future__ import annotations

import argparse
import logging
import os
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from reader import __version__
from reader.cli.output import (
    PROGRAM,
    UsageError,
    abandon_output,
    complain,
    is_closed_pipe,
    use_utf8,
)
from reader.errors import ReaderError, StorageError
from reader.paths import Paths
from reader.system.bundled import portable_folder

_SOURCE = "an address, a file (.html .htm .mhtml .txt, gzip too) or - for standard input"


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Read the arguments; `command` is None where a window is asked for, `paths` are the folders.

    Wrong usage, `--help` and `--version` end the process, as argparse does.
    """
    argv = _command_first(argv)
    if argv and argv[0] in COMMANDS:
        parser = make_parser(argv[0])
        return _with_paths(parser, parser.parse_args(argv[1:], argparse.Namespace(command=argv[0])))
    parser = make_parser(None)
    if argv and (meant := _meant_command(argv[0])):
        parser.error(f"There is no command {argv[0]}. Did you mean: {PROGRAM} {meant}")
    return _with_paths(parser, parser.parse_args(argv, argparse.Namespace(command=None)))


def make_parser(command: str | None) -> argparse.ArgumentParser:
    """The parser of a command of `COMMANDS`, or that of the window for None."""
    if command is not None:
        does, add_arguments = COMMANDS[command]
        parser = argparse.ArgumentParser(
            prog=f"{PROGRAM} {command}", description=f"{does.capitalize()}."
        )
        add_arguments(parser)
        return parser
    listed = "\n".join(f"  {name:<12}{does}" for name, (does, _) in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Foreign news, cleaned, with an offline translation beside it.",
        epilog=f"commands:\n{listed}\n\n'{PROGRAM} COMMAND --help' tells more.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_window(parser)
    _add_common(parser)
    return parser


def _command_first(argv: Sequence[str]) -> Sequence[str]:
    """The arguments, with those options behind a command that all have and that stand before it."""
    at = 0
    while at < len(argv) and argv[at].startswith(("--offline", "--data-dir")):
        at += 2 if argv[at] == "--data-dir" else 1
    if not argv[at:] or argv[at] not in COMMANDS:
        return argv
    options, behind = argv[:at], argv[at:]
    end = behind.index("--") if "--" in behind else len(behind)
    return [*behind[:end], *options, *behind[end:]]


def _meant_command(word: str) -> str:
    """The command a word is a slip of the hand for; "" where it is a source."""
    if not word.isalpha() or os.path.exists(word):
        return ""
    from difflib import get_close_matches  # only slips of the hand need it

    return next(iter(get_close_matches(word.lower(), COMMANDS, n=1)), "")


def _with_paths(
    parser: argparse.ArgumentParser, arguments: argparse.Namespace
) -> argparse.Namespace:
    folder = arguments.data_dir or portable_folder()
    try:
        arguments.paths = Paths.below(folder.absolute()) if folder else Paths.system()
    except StorageError as error:
        parser.exit(1, f"{PROGRAM}: {error}\n")
    return arguments


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--offline", action="store_true", help="make no connection to another computer"
    )
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="keep everything below this folder"
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")


def _add_window(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", nargs="?", metavar="SOURCE", help=_SOURCE)
    parser.add_argument("--to", metavar="LANG", help="the language to translate into")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="save a picture of the window, and quit"
    )
    parser.add_argument(
        "--new-instance", action="store_true", help="open a window of its own, not the first one's"
    )


def _add_clean(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help=_SOURCE)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object a line for each source")
    form.add_argument(
        "--explain", action="store_true", help="every section with role, score and reasons"
    )
    _add_cleaning(parser)
    _add_common(parser)


def _add_cleaning(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--no-hide", action="store_true", help="hide no section")
    parser.add_argument(
        "--profile", action="store_true", help="use your settings and what you taught the program"
    )
    parser.add_argument("--encoding", metavar="NAME", help="the encoding of the page")
    parser.add_argument(
        "--from", dest="source_language", metavar="LANG", help="the language of the page"
    )


def _add_read(parser: argparse.ArgumentParser) -> None:
    from reader.export import Format  # no other command waits for it

    formats = [form.value for form in Format]
    parser.add_argument("source", metavar="SOURCE", help=_SOURCE)
    parser.add_argument("--to", required=True, metavar="LANG", help="translate into this language")
    parser.add_argument(
        "--format", choices=formats, help="default: what the ending of FILE says, or text"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write to a file")
    _add_engine(parser)
    _add_cleaning(parser)
    _add_common(parser)


def _add_translate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--from",
        dest="source_language",
        required=True,
        metavar="LANG",
        help="the language of the lines",
    )
    parser.add_argument("--to", required=True, metavar="LANG", help="translate into this language")
    _add_engine(parser)
    _add_common(parser)


def _add_engine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--engine",
        choices=("package", "server", "model"),
        help="what translates: packages, or the server or model that is set up in the window",
    )


def _add_packages(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listed = actions.add_parser("list", help="the packages on this computer")
    available = actions.add_parser("available", help="the packages of Argos' public index")
    install = actions.add_parser("install", help="install packages")
    install.add_argument(
        "what", nargs="+", metavar="WHAT", help="files, folders, or a pair such as: en zh"
    )
    remove = actions.add_parser("remove", help="remove a package")
    remove.add_argument("what", nargs="+", metavar="WHAT", help="a name, or a pair such as: en zh")
    update = actions.add_parser("update", help="install newer versions of what is installed")
    for action in (available, install, update):
        action.add_argument("--index", type=Path, metavar="FILE", help="an index saved as a file")
    for action in (listed, available, install, remove, update):
        _add_common(action)


def _add_library(parser: argparse.ArgumentParser) -> None:
    """The options of every command of the library."""
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    _add_common(parser)


def _add_feeds(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser("add", help="follow a feed, or the feed of a page")
    add.add_argument("address", metavar="ADDRESS")
    add.add_argument("--folder", metavar="NAME", help="put it into this folder")
    add.add_argument("--choose", type=int, metavar="N", help="which of several feeds of a page")
    listed = actions.add_parser("list", help="the feeds that are followed")
    update = actions.add_parser("update", help="look for new stories")
    update.add_argument("names", nargs="*", metavar="NAME", help="these feeds; default: all")
    entries = actions.add_parser("entries", help="the stories, newest first")
    entries.add_argument("--unread", action="store_true", help="unread ones only")
    entries.add_argument("--starred", action="store_true", help="starred ones only")
    entries.add_argument("--to", metavar="LANG", help="translate headlines into this language")
    entries.add_argument(
        "--stories", action="store_true", help="reports of one event together, found first"
    )
    remove = actions.add_parser("remove", help="follow a feed no more")
    remove.add_argument("name", metavar="NAME")
    taken = actions.add_parser("import", help="follow the feeds of an OPML file")
    taken.add_argument("file", metavar="FILE.opml")
    given = actions.add_parser("export", help="write the feeds as OPML")
    given.add_argument("-o", "--output", type=Path, metavar="FILE")
    for action in (add, update, taken):
        action.add_argument(
            "--allow-host",
            action="append",
            default=[],
            metavar="HOST",
            help="a host of your own network that pages and lists may name, from now on",
        )
    for action in (add, listed, update, entries, remove, taken, given):
        _add_library(action)


def _add_keep(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help="an address or a file")
    parser.add_argument("--to", metavar="LANG", help="translate it, and keep that too")
    _add_library(parser)


def _add_search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "query",
        metavar="QUERY",
        help='words, "phrases", -without, site: feed: lang: is:starred|kept|unread before: after:',
    )
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="default: 50")
    _add_library(parser)


def _add_searches(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser("add", help="keep a search")
    add.add_argument("query", metavar="QUERY", help="as of the command search")
    add.add_argument("--name", default="", metavar="NAME", help="default: the query itself")
    add.add_argument("--one-language", action="store_true", help="look for its own words only")
    listed = actions.add_parser("list", help="the searches, and how many unread stories each finds")
    remove = actions.add_parser("remove", help="keep a search no more")
    remove.add_argument("name", metavar="NAME", help="its name, its number, or a part of its name")
    for action in (add, listed, remove):
        _add_library(action)


def _add_alerts(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--new", action="store_true", help="what is new, each story once")
    what.add_argument("--on", metavar="NAME", help="have a kept search tell, from now on")
    what.add_argument("--off", metavar="NAME", help="have it tell no more")
    _add_library(parser)


def _add_digest(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--unread", action="store_true", help="the unread stories")
    what.add_argument("--starred", action="store_true", help="the starred stories")
    what.add_argument("--kept", action="store_true", help="the stories that are kept offline")
    what.add_argument("--tag", metavar="NAME", help="the stories with a tag")
    what.add_argument("--feed", metavar="NAME", help="the stories of a feed")
    what.add_argument("--folder", metavar="NAME", help="the stories of the feeds in a folder")
    what.add_argument("--search", metavar="QUERY", help="the stories that a search finds")
    what.add_argument("--saved", metavar="NAME", help="those that a kept search finds")
    what.add_argument("--stories", metavar="ID,ID…", help="these, as search --json names them")
    parser.add_argument(
        "--days", type=int, metavar="N", help="of the last N days only; 7 alone: of the last week"
    )
    parser.add_argument("--to", required=True, metavar="LANG", help="translate into this language")
    parser.add_argument(
        "-o", "--output", required=True, type=Path, metavar="FILE", help="an .epub or .html file"
    )
    _add_library(parser)


def _add_words(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listed = actions.add_parser("list", help="the words, the newest first")
    taken = actions.add_parser("import", help="take the words you know from a list")
    taken.add_argument("file", metavar="FILE", help="a .tsv, .csv or .txt file")
    given = actions.add_parser("export", help="write the words to a file")
    given.add_argument(
        "-o",
        "--output",
        required=True,
        type=Path,
        metavar="FILE",
        help="an .apkg (Anki), .tsv or .csv file",
    )
    for action in (listed, given):
        action.add_argument("--language", choices=("zh", "en"), help="of this language only")
        action.add_argument(
            "--state", choices=("new", "learning", "known"), help="in this state only"
        )
    for action in (listed, taken, given):
        _add_library(action)


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="what Pocket, Instapaper, Omnivore, Readwise Reader, wallabag, Readeck, Raindrop, "
        "OneTab, a Kindle or a browser exported, or a list of feeds (OPML)",
    )
    _add_library(parser)


def _add_prepare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("feeds", nargs="*", metavar="FEED", help="of these feeds; default: all")
    parser.add_argument("--to", metavar="LANG", help="translate them, and keep that too")
    _add_library(parser)


def _add_backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a .zip file, or a folder for it")
    _add_library(parser)


def _add_restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a file that backup wrote")
    _add_library(parser)


def _add_browser(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    install = actions.add_parser(
        "install", help="connect browsers, and tell where the extension is"
    )
    remove = actions.add_parser("remove", help="connect browsers no more")
    status = actions.add_parser("status", help="which browsers are connected")
    host = actions.add_parser("host", help="what a browser starts to send a page; not for people")
    for action in (install, remove):
        action.add_argument(
            "names",
            nargs="*",
            metavar="BROWSER",
            help="firefox, chromium, chrome, edge, brave, vivaldi; default: those that are here",
        )
    host.add_argument(
        "names", nargs="*", metavar="CALLER", help="what the browser says of who calls"
    )
    for action in (install, remove, status, host):
        _add_common(action)


#: What each command does, and what adds its arguments.
COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "clean": ("clean pages and print their articles", _add_clean),
    "read": ("clean a page and print or save it with its translation", _add_read),
    "translate": ("translate lines of text", _add_translate),
    "packages": ("list, install, update and remove language packages", _add_packages),
    "feeds": ("follow feeds, update them and list their stories", _add_feeds),
    "keep": ("keep pages to be read without the network", _add_keep),
    "search": ("search the library in both languages", _add_search),
    "searches": ("keep searches, and count what is new in them", _add_searches),
    "alerts": ("tell once of what kept searches find new, for cron", _add_alerts),
    "digest": ("bind stories into one bilingual file", _add_digest),
    "words": ("list, import and export the words you learn", _add_words),
    "import": ("bring in articles saved in another program, or feeds", _add_import),
    "prepare": ("keep unread stories for a time without a network", _add_prepare),
    "backup": ("write all that is kept of you to one file", _add_backup),
    "restore": ("put a backup in the place of what is kept", _add_restore),
    "browser": ("let browsers send pages to the window", _add_browser),
}

#: The modules of commands whose names are words of Python.
_MODULES = {"import": "importing"}

logger = logging.getLogger(__name__)

#: The exit status of a program that was interrupted, as shells give it.
INTERRUPTED = 130

WRONG_USAGE = 2

#: What a person is told of a mistake in the program.
BUG = "This is a mistake of the program. Report it, please: the log {log} says where it was made."


def run_command(arguments: argparse.Namespace) -> int:
    """Run the command the arguments name; nothing that goes wrong shows a traceback.

    Returns:
        The exit status: 0 done, 1 some input failed.
    """
    from reader.logs import start_logging  # the window begins its log when its frame is painted

    use_utf8()
    log = arguments.paths.log_file
    start_logging(log)
    try:
        name = arguments.command
        command = import_module(f"reader.cli.{_MODULES.get(name, name)}")
        status: int = command.run(arguments)
    except UsageError as error:
        complain(str(error))
        return WRONG_USAGE
    except ReaderError as error:
        complain(error.message)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        if is_closed_pipe(error):
            abandon_output()
            return 1
        logger.exception("The command %s failed", arguments.command)
        complain(BUG.format(log=log))
    else:
        return status
    return 1
