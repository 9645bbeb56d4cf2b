"""What the program does not import where it is not needed."""

from __future__ import annotations

import pkgutil
from pathlib import Path

import pytest

import reader
from reader.resources import resource_path
from tests.helpers.program import run_process

TRANSLATORS = ("argostranslate", "ctranslate2", "sentencepiece", "onnxruntime", "stanza", "torch")
QT = ("PySide6", "shiboken6")

#: Runs the program with the arguments and prints which of the modules of the first one came along.
CODE = """
import sys
watched = sys.argv[1].split(",")
from reader.__main__ import main
try:
    status = main(sys.argv[2:])
except SystemExit as end:
    status = end.code
print(sorted(set(watched) & set(sys.modules)), file=sys.stderr)
sys.exit(status)
"""

#: Paints the frame of the window, and prints which of the modules of the first argument came along,
#: and which of the types of Qt, which PySide6 makes when they are asked for.
FRAME = """
import sys
from pathlib import Path
from PySide6 import QtGui, QtWidgets
from reader.app import make_application, make_frame, wait_for_paint
from reader.paths import Paths
from reader.settings import Settings
app = make_application()
window = make_frame(Settings(), Paths.below(Path(sys.argv[2])))
window.show()
wait_for_paint(window)
assert not window.grab().isNull()
loaded = {*sys.modules, *vars(QtGui), *vars(QtWidgets)}
print(sorted(set(sys.argv[1].split(",")) & loaded), file=sys.stderr)
"""

#: Furnishes the window, which is done on its own thread, and tells what was loaded and made.
FURNISHED = """
import sys
from pathlib import Path
from PySide6 import QtCore
from reader.app import make_application, make_window
from reader.composition import Composition
from reader.paths import Paths
app = make_application()
composition = Composition(Paths.below(Path(sys.argv[2])), offline=True)
window = make_window(composition)
loaded = {*sys.modules, *vars(QtCore)}
composition.close()
print(sorted(set(sys.argv[1].split(",")) & loaded), file=sys.stderr)
"""

#: Makes an English sentence ready for a package that looks words up, and tells what was loaded.
ENGINE = """
import sys
from reader.translation import engine
from reader.translation.builtin.english.names import names_in
from reader.translation.builtin.english.quantities import quantities_in
names_in("Anna Berg met the mayor of Hamburg.", lambda text: text)
quantities_in("She waited for 12 days.")
print(sorted({"pypinyin", "rjieba", "opencc"} & set(sys.modules)))
"""

#: Translates a sentence with a package that is warmed up, and tells what of ours was loaded for it.
FIRST_SENTENCE = """
import sys
from pathlib import Path
from reader.datamodel.translation import Pair
from reader.resources import resource_path
from reader.translation.engine import Engine
from reader.translation.packages.store import PackageStore
source, target, text, folder = sys.argv[1:]
store = PackageStore(Path(folder), resource_path("packages"), Path(folder, "cache"))
route, engine = store.route(Pair(source, target)), Engine()
engine.warm_up(route)
before = set(sys.modules)
assert engine.translate([text], route)[0].text != text
print(sorted(set(sys.modules) - before))
"""

#: Imports every module below the services with Qt and the translators kept out.
HEADLESS = """
import sys
from importlib import import_module
from importlib.abc import MetaPathFinder

class Refuse(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.partition(".")[0] in BLOCKED:
            raise ImportError(f"{name} is imported below the services")

BLOCKED, modules = sys.argv[1].split(","), sys.argv[2].split(",")
sys.meta_path.insert(0, Refuse())
for name in modules:
    import_module(name)
"""


def imported_by(*arguments: str, watched: tuple[str, ...]) -> str:
    result = run_process(
        ",".join(watched), *arguments, code=CODE, QT_QPA_PLATFORM="offscreen", DISPLAY=""
    )
    assert result.status == 0, result.err
    return result.err.splitlines()[-1]


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("clean", "--help")])
def test_help_imports_nothing_heavy(arguments: tuple[str, ...]) -> None:
    heavy = (*TRANSLATORS, *QT, "bs4", "lxml", "requests", "rich")
    assert imported_by(*arguments, watched=heavy) == "[]"


def test_clean_imports_neither_qt_nor_translators(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html><body><h1>Harbour</h1><p>The ferry is late today.</p></body></html>")
    watched = (*TRANSLATORS, *QT, "requests", "rich", "soupsieve", "charset_normalizer", "email")
    assert imported_by("clean", "--json", str(page), watched=watched) == "[]"


def test_listing_packages_imports_no_translator() -> None:
    assert imported_by("packages", "list", watched=(*TRANSLATORS, *QT)) == "[]"


def test_the_engine_loads_no_dictionary_of_chinese_for_english() -> None:
    result = run_process(code=ENGINE)
    assert (result.status, result.out.strip()) == (0, "[]"), result.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("en", "zh", "The council counted 12 boats in Hamburg."),
        ("zh", "en", "市议会数了十二条船。"),
    ],
)
def test_the_first_sentence_waits_for_no_module(arguments: tuple[str, ...], tmp_path: Path) -> None:
    result = run_process(*arguments, str(tmp_path), code=FIRST_SENTENCE)
    assert (result.status, result.out.strip()) == (0, "[]"), result.err


def test_the_window_leaves_the_translators_to_the_worker(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    sample = str(resource_path("samples", "english.html"))
    arguments = (sample, "--to", "zh", "--screenshot", str(picture), "--data-dir", str(tmp_path))
    watched = (*TRANSLATORS, "requests", "pypinyin", "rjieba")
    assert imported_by(*arguments, watched=watched) == "[]"
    assert picture.stat().st_size > 10_000


def test_the_first_paint_needs_none_of_what_reads_and_translates(tmp_path: Path) -> None:
    ours = (
        *("reader.composition", "reader.pipeline", "reader.extraction", "reader.translation"),
        *("reader.ui.reading", "reader.ui.texts.wording", "reader.datamodel.page", "reader.policy"),
    )
    heavy = (
        "bs4",
        "lxml",
        "requests",
        "sqlite3",
        "multiprocessing",
        "subprocess",
        "PySide6.QtNetwork",
        "tomli_w",
    )
    large = ("QStyle", "QTextCharFormat")
    watched = ",".join((*TRANSLATORS, *heavy, *ours, *large))
    result = run_process(
        watched, str(tmp_path), code=FRAME, QT_QPA_PLATFORM="offscreen", DISPLAY=""
    )
    assert result.status == 0, result.err
    assert result.err.splitlines()[-1] == "[]"


def test_the_window_is_built_without_parsers_feeds_searches_exports_and_the_translator(
    tmp_path: Path,
) -> None:
    ours = (
        *("reader.extraction", "reader.export", "reader.feeds.parsing", "reader.pipeline"),
        *("reader.retrieval", "reader.search", "reader.vocabulary.difficulty"),
        *("reader.ui.library.dialogs.note", "reader.ui.library.dialogs.story_rules"),
    )
    heavy = (
        "bs4",
        "lxml",
        "requests",
        "feedparser",
        "multiprocessing",
        "difflib",
        "ssl",
        "email.utils",
    )
    large = ("QProcess",)
    watched = ",".join((*TRANSLATORS, *heavy, *ours, *large))
    result = run_process(
        watched, str(tmp_path), code=FURNISHED, QT_QPA_PLATFORM="offscreen", DISPLAY=""
    )
    assert result.status == 0, result.err
    assert result.err.splitlines()[-1] == "[]"


def test_everything_below_the_services_works_without_qt() -> None:
    above = ("reader.services", "reader.ui", "reader.app", "reader.composition", "reader.__main__")
    argos = "reader.translation.tokenizers"  # loaded with the first package; subclasses Argos'
    modules = [
        module.name
        for module in pkgutil.walk_packages(reader.__path__, "reader.")
        if not module.name.startswith(above) and module.name != argos
    ]
    assert len(modules) > 30
    result = run_process(",".join((*TRANSLATORS, *QT)), ",".join(modules), code=HEADLESS)
    assert (result.status, result.err) == (0, "")
