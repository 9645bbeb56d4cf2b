#!/usr/bin/env python3
"""Everything a person does with a checkout: run the program, test it, build it.

    python3 dev.py run [SOURCE] [--to LANG]    open the window (on a sample page, if no SOURCE)
    python3 dev.py test [--long] [--shared P]  lint, types, contracts, tests, a real window
    python3 dev.py lint                        the first three of these
    python3 dev.py bench [NAME ...]            the benchmarks
    python3 dev.py screenshots [NAME ...]      the pictures of the README
    python3 dev.py i18n                        collect and compile the interface's translations
    python3 dev.py build                       a wheel and a source archive in dist/
    python3 dev.py bundle                      what is installed without Python, in dist/

Needs Python 3.11 or newer and nothing else: it makes `.venv` and installs what is missing, once.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036  it is older Pythons that have to be told
    sys.exit(
        f"Python 3.11 or newer is needed, and this is {sys.version.split()[0]}. "
        "Install a newer one and run dev.py with it."
    )

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sysconfig
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from reader.display import has_display
from reader.system_libraries import QT_LIBRARIES, X11_LIBRARIES, missing_libraries

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = SCRIPTS / ("python.exe" if sys.platform == "win32" else "python")
SAMPLES = ROOT / "resources" / "samples"
I18N = ROOT / "resources" / "i18n"
PICTURES = ROOT / "docs" / "screenshots"

#: What a bundle is made with on a Linux system, as the name of the program and its Debian package.
BUNDLING_TOOLS = {"objdump": "binutils", "xz": "xz-utils"}
#: What a Debian package is made with besides, on systems that have such packages.
DEBIAN_TOOLS = {"dpkg-shlibdeps": "dpkg-dev"}

HAN_FONT_PACKAGE = "fonts-wqy-microhei"
#: Parts of the file names of fonts that have Chinese characters.
HAN_FONTS = ("cjk", "wqy", "droidsansfallback", "sourcehan", "uming", "ukai", "sc-", "unifont")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


class Missing(Exception):
    """Something a person has to install; its text says how."""


# What the system has to bring


def has_han_font() -> bool:
    """Whether a font with Chinese characters is installed."""
    if not sys.platform.startswith("linux"):
        return True
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    names = (
        name.lower() for folder in folders for _, _, files in os.walk(folder) for name in files
    )
    return any(part in name for name in names for part in HAN_FONTS)


def can_make_environments() -> bool:
    """Whether this Python can make a virtual environment; Debian's can not, as it comes."""
    return importlib.util.find_spec("ensurepip") is not None


def missing_for_bundling() -> list[str]:
    """The Debian packages of what makes bundles and is not there."""
    if not sys.platform.startswith("linux"):
        return []
    tools = BUNDLING_TOOLS | (DEBIAN_TOOLS if shutil.which("dpkg") else {})
    missing = [package for tool, package in tools.items() if not shutil.which(tool)]
    # PyInstaller copies Python's library, which Debian's Python is built without.
    library = str(sysconfig.get_config_var("INSTSONAME") or "")
    if library.endswith(".so.1.0"):
        missing += missing_libraries({library: library.removesuffix(".so.1.0")})
    return missing


def install_system_parts(
    *, window: bool, virtual_display: bool = False, bundling: bool = False
) -> None:
    """Install what the system lacks, all at once.

    Args:
        window: what windows need, too.
        virtual_display: a display that nobody sees, too.
        bundling: what makes bundles, too.

    Raises:
        Missing: a person has to do it.
    """
    packages = []
    if not PYTHON.exists() and not can_make_environments():
        packages.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    if window:
        packages += missing_libraries(QT_LIBRARIES | X11_LIBRARIES)
    if virtual_display and not shutil.which("Xvfb"):
        packages.append("xvfb")
    if bundling:
        packages += missing_for_bundling()
    # A font is welcome, but the program has a small one of its own.
    font = [HAN_FONT_PACKAGE] if window and not has_han_font() else []
    try:
        install_packages(packages + font)
    except Missing as missing:
        if packages:
            raise
        print(missing, flush=True)


def install_packages(packages: Sequence[str]) -> None:
    """Install Debian packages as root.

    Raises:
        Missing: this is not root, or not a Debian, or it failed.
    """
    if not packages:
        return
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        raise Missing(
            f"This system lacks what Debian calls {names}. Install it with your package manager "
            "and run dev.py again."
        )
    install = f"apt-get install -y --no-install-recommends {names}"
    if sys.platform == "win32" or os.geteuid() != 0:
        raise Missing(
            "This system lacks some parts. Paste this line and run dev.py again:\n"
            f"  sudo apt-get update && sudo {install}"
        )
    print(f"Installing what this system lacks: {names}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in ("apt-get update -qq", f"{install} -qq"):
        done = subprocess.run(
            command.split(), env=environment, capture_output=True, text=True, check=False
        )
    if done.returncode:
        raise Missing(f"{done.stderr.strip()}\nThat failed. Check the network, then try: {install}")


# The virtual environment


def prepare(*, for_developing: bool = False) -> None:
    """Make `.venv` and install the program and what it needs; nothing is done a second time.

    Args:
        for_developing: install the tools of the tests, too.

    Raises:
        Missing: a person has to install something first.
    """
    project = (ROOT / "pyproject.toml").read_bytes()
    state = f"{hashlib.sha256(project).hexdigest()} {sys.version_info[0]}.{sys.version_info[1]}"
    stamps = [VENV / ".installed-dev"] + [VENV / ".installed-run"] * (not for_developing)
    if PYTHON.exists() and any(s.exists() and s.read_text() == state for s in stamps):
        return
    if not _works(PYTHON):
        _make_environment()
    requirements = ["--editable", str(ROOT)]
    if for_developing:
        requirements += tomllib.loads(project.decode())["dependency-groups"]["dev"]
    print("Installing the program's parts into .venv (once; some 650 MB on the disk)", flush=True)
    _pip_install(requirements)
    stamps[0 if for_developing else 1].write_text(state)


def _works(python: Path) -> bool:
    try:
        return subprocess.run([python, "-c", ""], check=False).returncode == 0
    except OSError:
        return False


def _make_environment() -> None:
    print("Making .venv", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", VENV], check=True)


def _pip_install(requirements: Sequence[str]) -> None:
    """Install with pip, on a terminal with its current step on one line."""
    command = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", *requirements]
    seen: list[str] = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as pip:
        assert pip.stdout is not None
        for line in pip.stdout:
            seen.append(line)
            if sys.stdout.isatty() and line.startswith(("Collecting", "Downloading", "Installing")):
                print(f"\r\x1b[K  {line.strip()[:70]}", end="", flush=True)
    if sys.stdout.isatty():
        print("\r\x1b[K", end="")
    if pip.returncode:
        end = "".join(seen[-12:]).rstrip()
        raise Missing(f"{end}\n\nThe parts could not be installed; pip says why above.")


def call(*command: str | Path, **environment: str) -> int:
    """Run a program in the project's folder; gives its exit status."""
    merged = {**os.environ, "PYTHONUTF8": "1", **environment}
    return subprocess.run([*command], cwd=ROOT, env=merged, check=False).returncode


# The commands


def run(arguments: argparse.Namespace) -> int:
    """Open the window, or print the article where there is no display."""
    window = has_display()
    explanation = "There is no display. For the window, run the same in a graphical session."
    try:
        install_system_parts(window=window)
    except Missing as missing:
        if not window or not (PYTHON.exists() or can_make_environments()):
            raise
        window, explanation = False, f"This was the text, for the window cannot open. {missing}"
    prepare()
    target = arguments.to or "zh"
    sample = SAMPLES / ("chinese.html" if target.startswith("en") else "english.html")
    source = arguments.source or str(sample)
    if Path(source).exists():
        source = str(Path(source).resolve())
    if window:
        return call(PYTHON, "-m", "reader", source, *(["--to", target] if arguments.to else []))
    status = call(PYTHON, "-m", "reader", "read", source, "--to", target)
    print(f"\n{explanation}", flush=True)
    return status


def lint(_: argparse.Namespace) -> int:
    """Style, types and the contracts between the layers."""
    install_system_parts(window=False)
    prepare(for_developing=True)
    return report(LINT)


def test(arguments: argparse.Namespace) -> int:
    """All checks, then all tests, then a real window; or the table of faults alone."""
    if arguments.faults:
        prepare(for_developing=True)
        return call(PYTHON, "-m", "pytest", "-q", "--faults", "tests/faults", *arguments.rest)
    if arguments.frozen:
        return test_bundle(arguments.frozen.resolve(), arguments.rest)
    on_linux = sys.platform.startswith("linux")
    install_system_parts(window=True, virtual_display=on_linux)
    prepare(for_developing=True)
    options = ["--long"] * arguments.long
    options += ["--shared", str(arguments.shared.resolve())] if arguments.shared else []
    steps: dict[str, Callable[[], int]] = dict(LINT)
    steps["tests"] = lambda: call(PYTHON, "-m", "pytest", "-q", *options, *arguments.rest)
    steps["a real window"] = test_window
    return report(steps)


def test_window() -> int:
    """The tests that need a display."""
    return on_display(PYTHON, "-m", "pytest", "-q", "-m", "display")


def test_bundle(executable: Path, rest: Sequence[str]) -> int:
    """The tests of a bundle."""
    install_system_parts(window=True, virtual_display=sys.platform.startswith("linux"))
    prepare(for_developing=True)
    tests = ("tests/packaging/test_bundle.py", *rest)
    return on_display(PYTHON, "-m", "pytest", "-q", "--frozen", executable, *tests)


def on_display(*command: str | Path) -> int:
    """Run a program that needs a display, on a virtual one where there can be one."""
    if not sys.platform.startswith("linux"):
        return call(*command, QT_QPA_PLATFORM="")
    with virtual_display() as display:
        return call(*command, DISPLAY=display, QT_QPA_PLATFORM="xcb")


@contextmanager
def virtual_display() -> Iterator[str]:
    """An X server without a screen; gives its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()


LINT: dict[str, Callable[[], int]] = {
    "ruff": lambda: call(PYTHON, "-m", "ruff", "check", "."),
    "ruff format": lambda: call(PYTHON, "-m", "ruff", "format", "--check", "."),
    "mypy": lambda: call(PYTHON, "-m", "mypy"),
    "import contracts": lambda: call(SCRIPTS / "lint-imports"),
}


def report(steps: Mapping[str, Callable[[], int]]) -> int:
    """Take all steps, also after one that failed, and say how each went."""
    results: dict[str, tuple[int, float]] = {}
    for name, step in steps.items():
        print(f"— {name}", flush=True)
        started = time.perf_counter()
        results[name] = step(), time.perf_counter() - started
    print()
    for name, (status, seconds) in results.items():
        print(f"{'failed' if status else 'passed':8}{name:20}{seconds:6.1f} s")
    return int(any(status for status, _ in results.values()))


def bench(arguments: argparse.Namespace) -> int:
    """Run benchmarks one after the other, so that none disturbs another."""
    install_system_parts(window=True)
    prepare(for_developing=True)
    folder = ROOT / "tests" / "benchmarks"
    found = sorted(f.stem for f in folder.glob("*.py") if not f.stem.startswith(("_", "test_")))
    status = 0
    for name in arguments.names or found:
        print(f"— {name}", flush=True)
        status |= call(PYTHON, "-m", f"tests.benchmarks.{name}", QT_QPA_PLATFORM="offscreen")
    return status


def screenshots(arguments: argparse.Namespace) -> int:
    """Take the pictures of the window anew."""
    install_system_parts(window=True)
    prepare()
    return call(PYTHON, PICTURES / "take.py", *arguments.names, QT_QPA_PLATFORM="offscreen")


def i18n(_: argparse.Namespace) -> int:
    """Collect the interface's strings into the .ts files, and compile these to .qm."""
    install_system_parts(window=True)
    prepare()
    sources = [str(f.relative_to(ROOT)) for f in sorted((ROOT / "reader").rglob("*.py"))]
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder, "texts.py")  # what lupdate does not see by itself
        status = call(PYTHON, "-m", "tools.texts", texts)
        for catalogue in sorted(I18N.glob("*.ts")):
            plurals = ("-pluralonly",) if catalogue.stem == "reader_en" else ()  # no more needed
            options = ("-locations", "none", "-no-obsolete", *plurals)
            status |= call(SCRIPTS / "pyside6-lupdate", *options, *sources, texts, "-ts", catalogue)
            compiled = catalogue.with_suffix(".qm")
            status |= call(SCRIPTS / "pyside6-lrelease", catalogue, "-qm", compiled)
        taiwan = Path(folder, "reader_zh_TW.ts")  # nobody edits it, so that only its .qm is kept
        status |= call(PYTHON, "-m", "tools.traditional", I18N / "reader_zh_CN.ts", taiwan)
        compiled = I18N / "reader_zh_TW.qm"
        status |= call(SCRIPTS / "pyside6-lrelease", taiwan, "-qm", compiled)
    return status


def argos(_: argparse.Namespace) -> int:
    """Run the tests of translation with the other distribution of Argos Translate."""
    prepare(for_developing=True)
    folder = ROOT / "build" / "argostranslate"
    options = ("-q", "--no-deps", "--upgrade", "--target", folder)
    status = call(PYTHON, "-m", "pip", "install", *options, "argostranslate")
    tests = ("tests/unit/translation", "tests/worker", "tests/services/test_translation.py")
    return status or call(PYTHON, "-m", "pytest", "-q", *tests, PYTHONPATH=str(folder))


def build(_: argparse.Namespace) -> int:
    """Build the wheel and the source archive, install both elsewhere, and try them."""
    install_system_parts(window=False)
    prepare(for_developing=True)
    shutil.rmtree(ROOT / "dist", ignore_errors=True)
    if status := call(PYTHON, "-m", "hatchling", "build"):
        return status
    return call(PYTHON, "-m", "pytest", "-q", "--long", "tests/packaging")


def bundle(arguments: argparse.Namespace) -> int:
    """Build the program as a folder without Python, and on Linux an archive and a package of it."""
    install_system_parts(window=True, bundling=True)
    prepare()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    _pip_install(project["dependency-groups"]["bundle"])
    return call(PYTHON, "-m", "tools.bundle", *arguments.rest)


def main(argv: Sequence[str]) -> int:
    """Run one command; gives the exit status."""
    assert __doc__
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="%(prog)s COMMAND",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in (run, test, lint, bench, screenshots, i18n, argos, build, bundle):
        sub = commands.add_parser(command.__name__, description=command.__doc__)
        sub.set_defaults(command=command)
        if command is run:
            sub.add_argument("source", nargs="?", help="an address or a file")
            sub.add_argument("--to", metavar="LANG", help="the language to translate into")
        elif command is test:
            sub.add_argument("--long", action="store_true", help="the long tests, too")
            sub.add_argument("--shared", type=Path, metavar="PATH", help="a folder of real pages")
            sub.add_argument("--faults", action="store_true", help="only the table of faults")
            sub.add_argument("--frozen", type=Path, metavar="PATH", help="a bundle's executable")
            sub.add_argument("rest", nargs="*", help="passed on to pytest")
        elif command is bundle:
            sub.add_argument("rest", nargs="*", help="passed on to tools.bundle")
        elif command in (bench, screenshots):
            sub.add_argument("names", nargs="*", metavar="NAME", help="which; all by default")
    arguments = parser.parse_args(argv)
    try:
        status: int = arguments.command(arguments)
    except (Missing, OSError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
