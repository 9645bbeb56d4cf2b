"""What the program installs into a desktop: entry, AppStream metadata, icons, man page."""

import configparser
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtGui import QImage

from reader import APP_ID, HOME_PAGE, __version__
from reader.languages import INTERFACE_LANGUAGES
from reader.resources import resource_path

ROOT = Path(__file__).parents[2]
ENTRY = ROOT / "resources" / "linux" / f"{APP_ID}.desktop"
METAINFO = ROOT / "resources" / "linux" / f"{APP_ID}.metainfo.xml"
#: The program has a name of its own in these; a desktop falls back from none on the other.
CHINESE = ("zh_CN", "zh_TW")
MAN_PAGE = ROOT / "resources" / "linux" / "bilingual-reader.1"


def accepts(*command: str) -> None:
    """The validator finds no fault; without it this check is left to machines that have it."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str  # type: ignore[method-assign,assignment]
    parser.read(ENTRY, "utf-8")
    return parser["Desktop Entry"]


def test_the_desktop_entry_is_valid() -> None:
    accepts("desktop-file-validate", str(ENTRY))


def test_the_desktop_entry_speaks_the_languages_of_the_interface() -> None:
    entry = desktop_entry()
    for language in INTERFACE_LANGUAGES.keys() - {"en"}:
        for key in ("GenericName", "Comment", "Keywords"):
            assert entry[f"{key}[{language}]"] != entry[key]
    for language in CHINESE:
        assert entry[f"Name[{language}]"] != entry["Name"]
    assert entry["Icon"] == entry["StartupWMClass"] == APP_ID
    assert entry["Exec"] == "bilingual-reader %U"
    assert "x-scheme-handler/http;" not in entry["MimeType"], "it is no web browser"


def test_the_appstream_metadata_are_valid() -> None:
    accepts("appstreamcli", "validate", "--no-net", str(METAINFO))


def test_the_appstream_metadata_agree_with_the_program() -> None:
    root = etree.parse(METAINFO).getroot()
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == ENTRY.name
    assert root.findtext("url[@type='homepage']") == HOME_PAGE
    release = next(root.iterfind("releases/release"))
    assert release.get("version") == __version__
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert root.findtext("project_license") == project["license"]


def test_the_screenshots_are_those_of_the_program() -> None:
    root = etree.parse(METAINFO).getroot()
    images = list(root.iterfind("screenshots/screenshot/image"))
    assert images
    for image in images:
        place, _, name = str(image.text).rpartition("/")
        assert place == f"{HOME_PAGE}screenshots"
        picture = QImage(str(ROOT / "docs" / "screenshots" / name))
        assert (image.get("width"), image.get("height")) == (
            str(picture.width()),
            str(picture.height()),
        )


def test_the_appstream_texts_stand_in_chinese_too() -> None:
    root = etree.parse(METAINFO).getroot()
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    for path in (
        "name",
        "summary",
        "description/p",
        "description/ul/li",
        "screenshots/screenshot/caption",
        "keywords/keyword",
    ):
        found = [node.get(lang) for node in root.iterfind(path)]
        for language in CHINESE:
            assert found.count(None) == found.count(language) > 0, path


@pytest.mark.parametrize("side", [16, 22, 24, 32, 48, 64, 128, 256, 512])
def test_the_icon_is_there_in_the_size(side: int) -> None:
    image = QImage(str(resource_path("icons", "app", f"{side}.png")))
    assert (image.width(), image.height()) == (side, side)
    assert image.hasAlphaChannel()


def test_everything_is_installed_where_a_desktop_looks() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert all((ROOT / source).is_file() for source in shared)
    targets = set(shared.values())
    assert f"share/applications/{ENTRY.name}" in targets
    assert f"share/metainfo/{METAINFO.name}" in targets
    assert f"share/icons/hicolor/scalable/apps/{APP_ID}.svg" in targets
    assert "share/man/man1/bilingual-reader.1" in targets


def test_the_man_page_is_well_formed() -> None:
    accepts("mandoc", "-Tlint", "-Wwarning", str(MAN_PAGE))


def test_the_man_page_tells_of_every_command_and_format() -> None:
    text = MAN_PAGE.read_text("utf-8").replace("\\-", "-")
    for word in ("clean", "read", "translate", "packages", "--json", "--screenshot", "--data-dir"):
        assert word in text
    for form in ("text", "html", "markdown", "epub", "json"):
        assert form in text
