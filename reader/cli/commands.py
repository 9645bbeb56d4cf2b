"""The commands of the program: what each does, and the arguments it takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from reader import __version__
from reader.cli.output import PROGRAM
from reader.languages import INTERFACE_LANGUAGES

_SOURCE = "an address, a file (.html .htm .mhtml .txt .epub, gzip too) or - for standard input"


def add_common(parser: argparse.ArgumentParser) -> None:
    """The options that the window and every command have."""
    parser.add_argument(
        "--offline", action="store_true", help="make no connection to another computer"
    )
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="keep everything below this folder"
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")


def add_window(parser: argparse.ArgumentParser) -> None:
    """The arguments of the window."""
    parser.add_argument("source", nargs="?", metavar="SOURCE", help=_SOURCE)
    parser.add_argument("--to", metavar="LANG", help="the language to translate into")
    parser.add_argument(
        "--language",
        default="",
        choices=(*INTERFACE_LANGUAGES, "pseudo"),
        help="the language of the interface; pseudo shows translators what has no translation",
    )
    parser.add_argument(
        "--clipboard",
        action="store_true",
        help="translate what is selected, or was copied; for a key of your desktop",
    )
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
    add_common(parser)


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
    add_common(parser)


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
    add_common(parser)


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
        add_common(action)


def _add_library(parser: argparse.ArgumentParser) -> None:
    """The options of every command of the library."""
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    add_common(parser)


def _add_feeds(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser("add", help="follow a feed, or the feed of a page")
    add.add_argument("address", metavar="ADDRESS")
    add.add_argument("--folder", metavar="NAME", help="put it into this folder")
    add.add_argument("--account", metavar="NAME", help="have its service ask the feed")
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
    given = actions.add_parser("export", help="write the feeds as OPML")
    given.add_argument("-o", "--output", type=Path, metavar="FILE")
    for action in (add, update):
        action.add_argument(
            "--allow-host",
            action="append",
            default=[],
            metavar="HOST",
            help="a host of your own network that pages and lists may name, from now on",
        )
    for action in (add, listed, update, entries, remove, given):
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
        "OneTab, a Kindle or a browser exported, a list of feeds (OPML), or what export-all wrote",
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


def _add_sync(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    account = actions.add_parser(
        "account", help="read the feeds of FreshRSS, Miniflux, The Old Reader, BazQux …"
    )
    account.add_argument("address", metavar="URL", help="where the service is")
    account.add_argument("--user", required=True, metavar="NAME", help="your name there")
    folder = actions.add_parser(
        "folder", help="carry what you made through a folder that reaches your other machines"
    )
    folder.add_argument("place", metavar="PATH", help="a folder that is there")
    webdav = actions.add_parser("webdav", help="the same through a server: Nextcloud and others")
    webdav.add_argument("place", metavar="URL", help="of a folder there")
    webdav.add_argument("--user", default="", metavar="NAME", help="your name there")
    for action in (folder, webdav):
        action.add_argument(
            "--passphrase-file",
            type=Path,
            metavar="FILE",
            help="a file that you alone can read, with the passphrase that seals the files",
        )
        action.add_argument(
            "--pages",
            action=argparse.BooleanOptionalAction,
            help="carry kept pages with their pictures, too; default: as it is, at first not",
        )
    now = actions.add_parser("now", help="sync everything, once")
    now.add_argument("name", nargs="?", metavar="NAME", help="this one only; default: all")
    for action in (account, folder, webdav, now):
        action.add_argument(
            "--password-stdin",
            action="store_true",
            help="take the password, and then the passphrase, from lines of standard input",
        )
    for action in (account, folder, webdav):
        action.add_argument(
            "--keep-in-file",
            action="store_true",
            help="keep the password in a file that you alone can read, not in the system's keyring",
        )
    status = actions.add_parser("status", help="what is synced, when last, and what waits")
    remove = actions.add_parser("remove", help="sync something no more")
    remove.add_argument("name", metavar="NAME", help="see: sync status")
    remove.add_argument(
        "--discard", action="store_true", help="remove the feeds that it brought here, too"
    )
    for action in (account, folder, webdav, now, status, remove):
        _add_library(action)


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
        add_common(action)


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
    "sync": ("sync the library with an account for feeds, and with your other machines", _add_sync),
    "backup": ("write all that is kept of you to one file", _add_backup),
    "export-all": ("write it all with what other programs can read of it", _add_backup),
    "restore": ("put a backup in the place of what is kept", _add_restore),
    "browser": ("let browsers send pages to the window", _add_browser),
}
