"""The installer for Windows, in Wine: `python3 dev.py test --windows`, after `bundle --windows`."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import getuser
from pathlib import Path

import pytest

from reader import APP_NAME, __version__
from reader.browser.registration import CHROMIUM_ORIGIN, HOST
from reader.paths import Paths
from reader.settings_file import load_settings
from tests.helpers.browser import ADDRESS, HTML, answer, page
from tests.helpers.profiles import read_pages, wait_until
from tools.windows.wine import Wine

pytestmark = pytest.mark.windows

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist" / "windows"
SETUP = DIST / f"{APP_NAME}-{__version__}-setup.exe"
ARCHIVE = DIST / f"{APP_NAME}-{__version__}-windows-x64.zip"
SAMPLE = ROOT / "resources" / "samples" / "english.html"

#: Where it is installed, and where the tests in Wine write.
FOLDER, WORK = "读者", "数据"
#: Seconds that anything but all tests may take on a busy computer.
PATIENCE = 600

#: What of the registry names the program, apart from browsers.
KEYS = (
    r"HKCU\Software\Bilingual Reader",
    r"HKCU\Software\Classes\BilingualReader.Page",
    r"HKCU\Software\Classes\Applications\bilingual-reader.exe",
    r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\org.bilingualreader.BilingualReader",
)
BROWSER = rf"HKCU\Software\Google\Chrome\NativeMessagingHosts\{HOST}"

#: Unit tests that are run in Wine for each release: what differs on Windows, or touches files. The
#: rules of languages do neither; all of them are run with --long.
UNIT_TESTS = (
    "tests/unit/system",
    "tests/unit/export",
    "tests/unit/browser",
    "tests/unit/storage",
    "tests/unit/sync",
    "tests/unit/retrieval",
    "tests/unit/translation",
    "--ignore=tests/unit/translation/builtin",
    "tests/unit/cli",
    "tests/unit/test_settings.py",
    "tests/unit/test_logs.py",
)


#: Runs tests of bundles. Wine keeps QT_QPA_PLATFORM from its programs, so that it is set within.
FROZEN = """
import os, sys, pytest
os.environ["QT_QPA_PLATFORM"] = "windows"
sys.exit(pytest.main(sys.argv[1:]))
"""

#: Changes one setting again and again, and finds it so each time.
CHANGING = """
import sys
from pathlib import Path
from reader.settings_file import change_setting, load_settings
file, name = Path(sys.argv[1]), sys.argv[2]
for number in range(250):
    change_setting(file, name, 50 + number % 40)
    assert load_settings(file).settings.get(name) == 50 + number % 40, number
"""


class Windows:
    """The installed program, and the system it is installed in."""

    def __init__(self) -> None:
        self.wine = Wine()
        self.folder = self.wine.drive / FOLDER
        self.work = self.wine.drive / WORK
        self.own = self.wine.drive / "users" / getuser() / "AppData"

    def run(self, program: str | Path, *arguments: str | Path, text: bytes = b"") -> bytes:
        """What a program writes, which has to end well."""
        done = subprocess.run(
            self.wine.command(program, *arguments),
            input=text,
            stdout=subprocess.PIPE,
            env=self.wine.environment(),
            timeout=PATIENCE,
            check=True,
        )
        return done.stdout

    def install(self) -> None:
        """Install it; NSIS wants the folder last and bare."""
        self.run(SETUP, "/S", rf"/D=C:\{FOLDER}")

    def uninstall(self) -> None:
        """Remove it; without `_?=` it would end before the copy of it that does so."""
        self.run(self.folder / "uninstall.exe", "/S", rf"_?=C:\{FOLDER}")

    def knows(self, key: str) -> bool:
        """Whether a key is in the registry."""
        command = self.wine.command("reg", "query", key)
        environment = self.wine.environment()
        done = subprocess.run(command, env=environment, capture_output=True, check=False)
        return done.returncode == 0

    @contextmanager
    def window(self, database: Path, *arguments: str | Path) -> Iterator[None]:
        """The window of the installed program, from when it has its database open."""
        command = self.wine.command(self.folder / f"{APP_NAME}.exe", *arguments)
        with subprocess.Popen(command, env=self.wine.environment()) as window:
            try:
                wait_until(database.exists)
                assert window.poll() is None
                yield
            finally:
                window.kill()


@pytest.fixture(scope="module")
def windows() -> Iterator[Windows]:
    windows = Windows()
    windows.wine.prepare()
    shutil.rmtree(windows.work, ignore_errors=True)
    windows.work.mkdir()
    windows.install()
    yield windows
    if (windows.folder / "uninstall.exe").exists():
        windows.uninstall()


def test_it_is_where_a_person_looks_for_it(windows: Windows) -> None:
    menu = windows.own / "Roaming" / "Microsoft" / "Windows" / "Start Menu" / "Programs"
    assert [link.name for link in menu.glob("*.lnk")] == ["Bilingual Reader.lnk"]
    assert [key for key in (*KEYS, BROWSER) if not windows.knows(key)] == []


def test_the_installed_program_does_all_that_a_checkout_does(windows: Windows) -> None:
    status = windows.wine.python(
        *("-c", FROZEN, "-q", "-rs", "-p", "no:cacheprovider", "--basetemp", rf"C:\{WORK}\t"),
        *("--frozen", rf"C:\{FOLDER}\{APP_NAME}-cli.exe", "tests/packaging/test_bundle.py"),
    )
    assert status == 0


def test_the_program_without_a_console_takes_a_picture(windows: Windows) -> None:
    take_picture(windows, windows.folder, windows.work / "图")


def test_the_archive_keeps_everything_beside_the_program(windows: Windows) -> None:
    shutil.unpack_archive(ARCHIVE, windows.work / "盘")
    (folder,) = (windows.work / "盘").iterdir()
    take_picture(windows, folder, folder / "data", "--offline")


def take_picture(windows: Windows, program: Path, data: Path, *options: str) -> None:
    """Have a page cleaned, translated and painted in a window, and kept in the history."""
    picture = windows.work / f"{data.name}.png"
    told = options or ("--data-dir", data)
    windows.run(program / f"{APP_NAME}.exe", SAMPLE, "--to", "zh", "--screenshot", picture, *told)
    assert picture.stat().st_size > 50_000
    assert len(read_pages(Paths.below(data).database)) == 1


def test_a_browser_hands_over_its_page(windows: Windows) -> None:
    told = windows.run("reg", "query", BROWSER, "/ve").decode("utf-8", "replace")
    manifest = told.rpartition("REG_SZ")[2].strip()
    unix = windows.run("winepath", "-u", manifest).decode().strip()
    program = json.loads(Path(unix).read_text("utf-8"))["path"]
    database = windows.own / "Local" / APP_NAME / "reader.sqlite3"
    with windows.window(database):
        said = windows.run(program, CHROMIUM_ORIGIN, "--parent-window=0", text=page(HTML))
        assert answer(said) == {"taken": True}
        wait_until(lambda: ADDRESS in read_pages(database))


def test_another_version_takes_its_place(windows: Windows) -> None:
    old, own = windows.folder / "_internal" / "old.pyd", windows.folder / "data" / "mine.txt"
    own.parent.mkdir(exist_ok=True)
    for file in (old, own):
        file.write_text("of before")
    windows.install()
    assert (old.exists(), own.exists()) == (False, True)
    program = windows.folder / f"{APP_NAME}-cli.exe"
    assert windows.run(program, "--version").decode().strip() == f"{APP_NAME} {__version__}"
    shutil.rmtree(own.parent)


def test_a_program_that_is_open_is_not_replaced(windows: Windows) -> None:
    data = windows.work / "open"
    with (
        windows.window(Paths.below(data).database, "--data-dir", data),
        pytest.raises(subprocess.CalledProcessError) as refused,
    ):
        windows.install()
    assert refused.value.returncode == 2


def test_two_windows_lose_no_setting(windows: Windows) -> None:
    names = ("appearance.zoom", "translation.cache_megabytes")
    python, file = windows.wine.drive / "python" / "python.exe", windows.work / "settings.toml"
    programs = [
        subprocess.Popen(
            windows.wine.command(python, "-c", CHANGING, file, name),
            env=windows.wine.environment(),
            cwd=ROOT,
        )
        for name in names
    ]
    assert [program.wait(PATIENCE) for program in programs] == [0, 0]
    settings = load_settings(file).settings
    assert [settings.get(name) for name in names] == [59, 59]


def test_the_unit_tests_pass(windows: Windows, pytestconfig: pytest.Config) -> None:
    options = ("-q", "-rs", "-n", "auto", "-p", "no:cacheprovider", "--basetemp", r"C:\unit")
    tests = ("tests/unit",) if pytestconfig.getoption("--long") else UNIT_TESTS
    assert windows.wine.python("-m", "pytest", *options, *tests) == 0


def test_it_goes_and_leaves_what_is_the_readers(windows: Windows) -> None:
    mine = windows.own / "Local" / "bilingual-reader" / "mine.txt"
    mine.write_text("the reader's")
    windows.uninstall()
    left = [file.relative_to(windows.folder) for file in windows.folder.rglob("*")]
    assert left == [Path("uninstall.exe")]  # which is the one that runs, when it is told `_?=`
    assert [key for key in (*KEYS, BROWSER) if windows.knows(key)] == []
    assert mine.exists()
    shutil.rmtree(windows.folder)
