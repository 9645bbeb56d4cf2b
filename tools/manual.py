"""The tables of the manual, made from the program's own: its actions, settings and commands.

`python3 dev.py manual` writes them into the pages, between two comments each:

    <!-- made by dev.py manual: keys -->
    <!-- end -->

The pages for Taiwan are made of the Chinese ones, with the words that its catalogue has.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import Field, dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from reader.cli.commands import COMMANDS
from reader.cli.output import PROGRAM
from reader.cli.parser import make_parser
from reader.resources import manual_root, resource_path
from reader.settings import Settings
from reader.ui.actions import ACTIONS, MENU_TITLES, Menu
from reader.ui.manual.pages import sections
from reader.ui.texts.wording import CHOICES
from tools.man_page import COMMON, value_of
from tools.traditional import LANGUAGE as TAIWAN
from tools.traditional import traditional_text

#: The catalogue of the interface for each language of the manual; English has none.
LANGUAGES: Mapping[str, str] = {"en": "", "zh": "zh_CN"}

#: What the command line says in English, and the Chinese of it, in columns.
COMMAND_LINE = Path(__file__).with_name("command_line.tsv")

#: A table that is made: the comment before it, its name, the comment behind it.
MADE = re.compile(r"(<!-- made by dev\.py manual: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)

#: The page that says how the settings of a group are used.
TASKS: Mapping[str, str] = {
    "languages": "languages",
    "appearance": "reading",
    "cleaning": "spam",
    "spam": "spam",
    "translation": "languages",
    "speech": "learning",
    "news": "library",
    "sync": "sync",
    "learning": "learning",
    "privacy": "privacy",
    "keys": "keys",
    "advanced": "trouble",
}

#: The words of the tables themselves.
_WORDS: Mapping[str, str] = {
    "action": "操作",
    "key": "按键",
    "setting": "设置项",
    "at first": "默认",
    "what it does": "说明",
    "on": "开",
    "off": "关",
    "{0} to {1}": "{0} 到 {1}",
    "option": "选项",
    "Other": "其他",
}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a language of the manual.

    Attributes:
        language: "en" or "zh".
    """

    language: str

    def of(self, context: str, text: str) -> str:
        """A text of the interface, of a context of its catalogue, as people see it.

        What no catalogue has is the same in each language, such as the names of levels.
        """
        name = LANGUAGES[self.language]
        return _catalogue(name).get((context, text), text) if name else text

    def own(self, text: str) -> str:
        """A word of the tables."""
        return text if self.language == "en" else _WORDS[text]

    def command_line(self, text: str) -> str:
        """What the command line says, explained."""
        return text if self.language == "en" or not text else command_line_words()[text]


@cache
def _catalogue(name: str) -> dict[tuple[str, str], str]:
    """A catalogue of the interface: context and source to the translation, plurals aside."""
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): _translation(message)
        for context in ET.parse(resource_path("i18n", f"reader_{name}.ts")).iter("context")
        for message in context.iter("message")
    }


def interface_texts(language: str) -> set[str]:
    """All texts of the interface in a language of the manual."""
    if name := LANGUAGES[language]:
        texts = {*_catalogue(name).values()}
    else:
        texts = {source for _, source in _catalogue(LANGUAGES["zh"])}
    return texts | {text.rstrip(".。") for text in texts}  # pages of the settings are sentences


def _translation(message: ET.Element) -> str:
    translation = message.find("translation")
    assert translation is not None
    return (translation.findtext("numerusform") or translation.text or "").strip()


@cache
def command_line_words() -> dict[str, str]:
    """What the command line says in English, and the Chinese of it."""
    lines = COMMAND_LINE.read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith("#"))


def table(*rows: tuple[str, ...]) -> str:
    """A table in Markdown; its first row is its head."""
    lines = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join([lines[0], "|---" * len(rows[0]) + "|", *lines[1:]])


def keys(words: Words) -> Iterator[str]:
    """Every action with its keys, by menu."""
    for menu, title in [*MENU_TITLES.items(), (Menu.TOP, "")]:
        yield f"## {words.of('Menu', title) if title else words.own('Other')}"
        actions = [spec for spec in ACTIONS if spec.menu is menu]
        names = [f"**{words.of('Actions', spec.text)}**" for spec in actions]
        pressed = [", ".join(f"`{key}`" for key in spec.keys.split()) for spec in actions]
        yield table((words.own("action"), words.own("key")), *zip(names, pressed, strict=True))


def settings(words: Words) -> Iterator[str]:
    """Every setting with its explanation, by group."""
    for group in fields(Settings):
        values = getattr(Settings(), group.name)
        yield f"## {words.of('Message', type(values).__doc__ or '').rstrip('.。')}"
        rows = [_setting(words, field, getattr(values, field.name)) for field in fields(values)]
        yield table((words.own("setting"), words.own("what it does"), words.own("at first")), *rows)
        file = manual_root() / words.language / f"{TASKS[group.name]}.md"
        title = sections(file.read_text("utf-8"))[0].title
        yield f"→ [{title}]({file.name})"


def _setting(words: Words, field: Field[Any], value: object) -> tuple[str, str, str]:
    data = field.metadata
    told = [words.of("Message", data["help"])] if data["help"] else []
    if data["choices"]:
        names = [words.of("Choice", CHOICES[choice]) for choice in data["choices"]]
        told.append(" · ".join(dict.fromkeys(names)))
    elif data["minimum"] is not None:
        bounds = words.own("{0} to {1}").format(data["minimum"], data["maximum"])
        told.append(f"{bounds} {_unit(words, data['unit'])}".strip())
    label = words.of("Message", data["label"])
    return f"**{label}**", " ".join(told), _default(words, field, value)


def _default(words: Words, field: Field[Any], value: object) -> str:
    if isinstance(value, bool):
        return words.own("on" if value else "off")
    if field.metadata["choices"]:
        return words.of("Choice", CHOICES[str(value)])
    if isinstance(value, int):
        zero = field.metadata["zero"] if not value else ""
        return words.of("Message", zero) if zero else str(value)
    return str(value or "")


def _unit(words: Words, unit: str) -> str:
    """What a number counts; a sign such as % or MB stands for itself."""
    if not unit.endswith("s"):
        return unit
    plural = f"{unit[:-1]}(s)"
    return unit if words.language == "en" else words.of("Counts", plural)


def commands(words: Words) -> Iterator[str]:
    """Every command with its arguments and options."""
    for name in (None, *COMMANDS):
        parser = make_parser(name)
        yield f"## {PROGRAM} {name or '[SOURCE]'}"
        if name is not None:
            yield _sentence(words.command_line(COMMANDS[name][0]), words)
        yield from _arguments(parser, words, COMMON if name else ())


def _arguments(
    parser: argparse.ArgumentParser, words: Words, left_out: tuple[str, ...] = COMMON
) -> Iterator[str]:
    rows = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for choice in action._choices_actions:
                does = words.command_line(choice.help or "")
                yield f"**`{parser.prog} {choice.dest}`** {_sentence(does, words)}"
                yield from _arguments(action.choices[choice.dest], words)
        elif not {*left_out} & {*action.option_strings}:
            rows.append((_argument(action), words.command_line(action.help or "")))
    if rows:
        yield table((words.own("option"), words.own("what it does")), *rows)


def _argument(action: argparse.Action) -> str:
    names = ", ".join(action.option_strings)
    return f"`{f'{names} {value_of(action)}'.strip()}`"


def _sentence(text: str, words: Words) -> str:
    return f"{text[:1].upper()}{text[1:]}{'.' if words.language == 'en' else '。'}"


TABLES: Mapping[str, Callable[[Words], Iterator[str]]] = {
    "keys": keys,
    "settings": settings,
    "commands": commands,
}


def page(text: str, language: str) -> str:
    """A page of the manual with its tables as the program has them now."""

    def made(found: re.Match[str]) -> str:
        content = "\n\n".join(TABLES[found[2]](Words(language)))
        return f"{found[1]}\n{content}\n\n{found[3]}"

    return MADE.sub(made, text)


def traditional_page(text: str) -> str:
    """A page of the Chinese manual as Taiwan reads it: its pictures are those of the other."""
    return traditional_text(text).replace("](pictures/", "](../zh/pictures/")


def main() -> None:
    """Write the tables into all pages, and the pages for Taiwan anew."""
    for language in LANGUAGES:
        for file in sorted((manual_root() / language).glob("*.md")):
            text = file.read_text("utf-8")
            if (new := page(text, language)) != text:
                file.write_text(new, "utf-8", newline="\n")
            if language == "zh":
                made = manual_root() / TAIWAN / file.name
                made.write_text(traditional_page(new), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
