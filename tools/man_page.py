"""The man page, made from the program's own parser and a frame of what no parser knows.

`python -m tools.man_page` writes it to `resources/linux/`.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

from reader import __version__
from reader.cli.commands import COMMANDS
from reader.cli.output import PROGRAM
from reader.cli.parser import make_parser
from tools.environment import ROOT

FRAME = ROOT / "packaging" / "man" / "bilingual-reader.1.in"
PAGE = ROOT / "resources" / "linux" / "bilingual-reader.1"
CHANGES = ROOT / "CHANGELOG.md"

#: What every command takes, told once.
COMMON = ("--help", "--version", "--offline", "--data-dir")


def man_page() -> str:
    """The page as roff."""
    parts = {
        "VERSION": __version__,
        "DATE": _date(CHANGES.read_text("utf-8")),
        "SYNOPSIS": "\n.br\n".join(_synopsis(name) for name in (None, *COMMANDS)),
        "WINDOW": "\n".join(_arguments(make_parser(None))),
        "COMMANDS": "\n".join(_command(name) for name in COMMANDS),
    }
    page = FRAME.read_text("utf-8")
    for name, text in parts.items():
        page = page.replace(f"@{name}@", text)
    return page


def _date(changes: str) -> str:
    """The day of the newest release."""
    match = re.search(rf"^## {re.escape(__version__)} — (\S+)", changes, re.MULTILINE)
    if match is None:
        raise ValueError(f"CHANGELOG.md does not tell of {__version__}")
    return match[1]


def _escape(text: str) -> str:
    return text.replace("\\", r"\e").replace("-", r"\-")


def _synopsis(command: str | None) -> str:
    """One line of usage; the parser's own differs from one Python to the next."""
    program = PROGRAM + (f" {command}" if command else "")
    words = [f".B {_escape(program)}\n"]
    for action in make_parser(command)._actions:
        if action.option_strings:
            words += [_names(action)] * action.required
        elif action.nargs == "?":
            words.append(rf"[\fI{_escape(str(action.metavar))}\fR]")
        else:
            more = r"\ ..." if action.nargs in ("+", argparse.PARSER) else ""
            words.append(rf"\fI{_escape(str(action.metavar))}\fR{more}")
    return " ".join([*words, r"[\fIOPTION\fR\ ...]"]).replace("\n ", "\n")


def _command(name: str) -> str:
    parser = make_parser(name)
    head = f".SS {name.capitalize()}: {_escape(COMMANDS[name][0])}"
    return "\n".join([head, *_arguments(parser, leave_out=COMMON)])


def _arguments(parser: argparse.ArgumentParser, leave_out: tuple[str, ...] = ()) -> Iterator[str]:
    """Each argument with its help; the actions of a command with their own arguments."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for choice in action._choices_actions:
                yield f".TP\n.B {_escape(choice.dest)}\n{_sentence(choice.help)}"
                yield from _nested(action.choices[choice.dest])
        elif not set(leave_out) & set(action.option_strings):
            yield f".TP\n{_names(action)}\n{_sentence(action.help)}"


def _nested(parser: argparse.ArgumentParser) -> Iterator[str]:
    inner = list(_arguments(parser, leave_out=COMMON))
    if inner:
        yield "\n".join([".RS", *inner, ".RE"])


def _names(action: argparse.Action) -> str:
    value = value_of(action)
    if not action.option_strings:
        return f".I {_escape(value)}"
    names = ", ".join(rf"\fB{_escape(name)}\fR" for name in action.option_strings)
    return names + (rf" \fI{_escape(value)}\fR" if value else "")


def value_of(action: argparse.Action) -> str:
    """What stands for the value of an argument; "" for a switch."""
    if action.choices is not None and action.nargs is None:
        return "|".join(map(str, action.choices))
    return str(action.metavar or action.dest.upper()) if action.nargs != 0 else ""


def _sentence(text: str | None) -> str:
    plain = _escape(" ".join((text or "").split()))
    plain = plain[:1].upper() + plain[1:]
    return plain if plain.endswith(".") else f"{plain}."


if __name__ == "__main__":
    PAGE.write_text(man_page(), "utf-8")
