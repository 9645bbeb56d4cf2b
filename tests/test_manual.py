"""The manual: the same in each language, complete, and right in what it points to."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

import dev
from docs.screenshots.shots import MANUAL_SHOTS
from reader.cli.commands import COMMANDS
from reader.resources import manual_root
from reader.settings import Settings
from reader.ui.actions import ACTIONS
from reader.ui.manual.pages import INDEX, Manual, sections
from tools import manual as tables
from tools.traditional import LANGUAGE as TAIWAN

LANGUAGES = sorted(folder.name for folder in manual_root().iterdir())
FILES = sorted(manual_root().glob("*/*.md"))
#: What the pictures of the manual may weigh together, in bytes.
MAX_PICTURES = 3_000_000

#: What the manual quotes of other programs, and what it only puts in marks.
FOREIGN = {"File", "文件", "3 reports · English, 中文", "3 篇报道 · English, 中文"}

#: A key as the manual writes it.
KEY = re.compile(
    r"(?:(?:Ctrl|Shift|Alt)\+)*(?:[A-Z0-9?/+,=-]|F\d+|Enter|Esc|Space|Tab|Del|Left|Right|Up|Down"
    r"|click|点击|[↑↓→←]|回车|空格)|Shift|Ctrl"
)

each_language = pytest.mark.parametrize("language", LANGUAGES)
each_written = pytest.mark.parametrize("language", tables.LANGUAGES)
each_file = pytest.mark.parametrize("file", FILES, ids=lambda f: f"{f.parent.name}/{f.stem}")


def levels(file: Path) -> list[int]:
    return [section.level for section in sections(file.read_text("utf-8"))]


def test_it_is_there_in_english_and_chinese() -> None:
    assert [*tables.LANGUAGES, TAIWAN] == LANGUAGES


@pytest.mark.parametrize("name", sorted(f.name for f in (manual_root() / "zh").glob("*.md")))
def test_taiwan_has_each_page_in_its_words(name: str) -> None:
    """`python3 dev.py manual` makes them."""
    page = (manual_root() / "zh" / name).read_text("utf-8")
    assert (manual_root() / TAIWAN / name).read_text("utf-8") == tables.traditional_page(page)


@each_language
def test_the_index_lists_every_page(language: str) -> None:
    there = {file.stem for file in (manual_root() / language).glob("*.md")} - {INDEX}
    assert {*Manual(language).pages} == there


@each_language
def test_every_language_has_the_same_pages_and_headings(language: str) -> None:
    english, folder = manual_root() / "en", manual_root() / language
    assert {f.name for f in folder.glob("*.md")} == {f.name for f in english.glob("*.md")}
    for file in english.glob("*.md"):
        assert levels(folder / file.name) == levels(file), file.name


@each_file
def test_a_page_begins_with_its_title_and_no_heading_is_there_twice(file: Path) -> None:
    found = sections(file.read_text("utf-8"))
    assert found[0].level == 1
    assert len({section.slug for section in found}) == len(found)


@each_file
def test_links_and_pictures_are_there(file: Path) -> None:
    for link in re.findall(r"\]\(([^)]+)\)", file.read_text("utf-8")):
        if "://" in link:
            continue
        name, _, heading = link.partition("#")
        there = file.parent / name if name else file
        assert there.is_file(), link
        if heading:
            slugs = [section.slug for section in sections(there.read_text("utf-8"))]
            assert heading in slugs, link


def test_each_picture_is_shown_and_taken_by_the_script_and_small() -> None:
    there = set(manual_root().glob("*/pictures/*"))
    shown = {
        (file.parent / name).resolve()
        for file in FILES
        for name in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", file.read_text("utf-8"))
    }
    taken = {manual_root() / f"{n.replace('/', '/pictures/')}.png" for n in MANUAL_SHOTS}
    assert there == shown == taken
    assert sum(file.stat().st_size for file in there) < MAX_PICTURES


@each_written
def test_the_tables_are_those_of_the_program(language: str) -> None:
    """`python3 dev.py manual` writes them."""
    made = 0
    for file in (manual_root() / language).glob("*.md"):
        text = file.read_text("utf-8")
        made += text.count("<!-- made by")
        assert tables.page(text, language) == text, file.name
    assert made == len(tables.TABLES)


def test_the_command_line_is_explained_in_chinese() -> None:
    """`tools/command_line.tsv` has all of it, and nothing that is said no more."""
    said: set[str] = set()

    class Listening(tables.Words):
        def command_line(self, text: str) -> str:
            said.add(text)
            return text

    list(tables.commands(Listening("en")))
    assert said - {""} == {*tables.command_line_words()}


@each_written
def test_every_action_is_explained(language: str) -> None:
    """The table of keys has them all; here it is the text beside the tables."""
    words, text = tables.Words(language), told(language)
    names = [words.of("Actions", spec.text) for spec in ACTIONS]
    assert [name for name in names if f"**{name}**" not in text] == []


@each_written
def test_every_command_and_setting_is_named(language: str) -> None:
    words = tables.Words(language)
    texts = [f.read_text("utf-8") for f in (manual_root() / language).glob("*.md")]
    text = "\n".join(texts)
    for group in fields(Settings):
        for setting in fields(getattr(Settings(), group.name)):
            assert f"**{words.of('Message', setting.metadata['label'])}**" in text
    for command in COMMANDS:
        assert f"bilingual-reader {command}" in text


@each_written
def test_what_is_named_is_called_so(language: str) -> None:
    """Whatever stands in marks is a text of the interface, or a key."""
    quoted = r"(?<!\*)\*([^*\n]+)\*(?!\*)" if language == "en" else r"“([^”\n]+)”"
    known = tables.interface_texts(language) | FOREIGN
    text = re.sub(r"(?s)```.*?```|`[^`\n]*`", "", told(language))
    bold = {name for name in re.findall(r"\*\*([^*\n]+)\*\*", text) if not KEY.fullmatch(name)}
    assert (bold | {*re.findall(quoted, text)}) - known == set()


@pytest.mark.parametrize(("file", "language"), [("README.md", "en"), ("README.zh-CN.md", "zh")])
def test_the_readme_calls_actions_as_the_menu_does(file: str, language: str) -> None:
    text = (Path(dev.__file__).parent / file).read_text("utf-8")
    known = tables.interface_texts(language)
    named = re.findall(r"(?<!\*)\*([^*\n]+…)\*(?!\*)", text)
    paths = [part.strip() for name in named for part in re.split("→|›", name)]
    assert named
    assert {*paths} - known == set()


def told(language: str) -> str:
    """What people wrote of the manual, without the tables that are made."""
    files = (manual_root() / language).glob("*.md")
    return "\n".join(tables.MADE.sub("", file.read_text("utf-8")) for file in files)


@pytest.mark.parametrize("file", [f for f in FILES if f.parent.name == "zh"], ids=lambda f: f.stem)
def test_chinese_goes_on_in_one_line(file: Path) -> None:
    """A line break within a paragraph shows as a space, which Chinese does not have."""
    wide = r"[\u3001-\u303f\u4e00-\u9fff\uff01-\uff5e]"
    found = re.findall(rf"{wide}[*`]*\n *[*`]*{wide}.*", file.read_text("utf-8"))
    assert found == []
