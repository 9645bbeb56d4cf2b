#!/usr/bin/env python3
"""Everything a person does with a checkout: run the program, test it, build it.

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
import shutil
import subprocess
import time
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from reader.system.display import has_display
from tools import changed
from tools.environment import (
    PYTHON,
    ROOT,
    SCRIPTS,
    Missing,
    call,
    on_display,
    pip_install,
    prepare,
    write_constraints,
)
from tools.system_parts import can_make_environments, install_system_parts

SAMPLES = ROOT / "resources" / "samples"


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


def lint(arguments: argparse.Namespace) -> int:
    """Style, types and the contracts between the layers."""
    install_system_parts(window=False)
    prepare(for_developing=True)
    return report({name: LINT[name] for name in (STYLE if arguments.style else LINT)})


def check(_: argparse.Namespace) -> int:
    """What a person runs between two thoughts: lint, and the tests of what differs from main."""
    install_system_parts(window=True)
    prepare(for_developing=True)
    steps = dict(LINT)
    if tests := changed.tests():
        environment = {"QT_QPA_PLATFORM": "offscreen"}
        steps["tests"] = lambda: call(PYTHON, "-m", "pytest", "-q", "-x", *tests, **environment)
    return report(steps)


def test(arguments: argparse.Namespace) -> int:
    """All checks, then all tests, then a real window; or the table of faults alone."""
    if arguments.faults:
        install_system_parts(window=True)
        prepare(for_developing=True)
        return call(PYTHON, "-m", "pytest", "-q", "--faults", "tests/faults", *arguments.rest)
    options = ["--long"] * arguments.long
    if arguments.frozen:
        options += ["--frozen", str(arguments.frozen.resolve()), "tests/packaging/test_bundle.py"]
        return packaged([*options, *arguments.rest])
    if arguments.windows:
        options += ["--windows", "tests/packaging/test_windows.py"]
        return packaged([*options, *arguments.rest], wine=True)
    on_linux = sys.platform.startswith("linux")
    install_system_parts(window=True, virtual_display=on_linux)
    prepare(for_developing=True)
    options += ["--shared", str(arguments.shared.resolve())] if arguments.shared else []
    options += ["--chaos", arguments.chaos] if arguments.chaos else []
    steps: dict[str, Callable[[], int]] = dict(LINT)
    in_parallel = ("-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder")
    steps["tests"] = lambda: call(
        PYTHON, "-m", "pytest", "-q", *in_parallel, *options, *arguments.rest
    )
    steps["a real window"] = test_window
    return report(steps)


def test_window() -> int:
    """The tests that need a display."""
    return on_display(PYTHON, "-m", "pytest", "-q", "-m", "display")


def packaged(options: Sequence[str], *, wine: bool = False) -> int:
    """Try what is given out; the options name it, and its tests."""
    on_linux = sys.platform.startswith("linux")
    install_system_parts(window=True, virtual_display=on_linux, wine=wine)
    prepare(for_developing=True)
    return on_display(PYTHON, "-m", "pytest", "-q", *options)


LINT: dict[str, Callable[[], int]] = {
    "ruff": lambda: call(PYTHON, "-m", "ruff", "check", "."),
    "ruff format": lambda: call(PYTHON, "-m", "ruff", "format", "--check", "."),
    "mypy": lambda: call(PYTHON, "-m", "mypy"),
    "import contracts": lambda: call(SCRIPTS / "lint-imports"),
}

#: What is fast enough to be asked at each commit.
STYLE = ("ruff", "ruff format")


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
    prepare(for_developing=True)
    script = ROOT / "docs" / "screenshots" / "take.py"
    return call(PYTHON, script, *arguments.names, QT_QPA_PLATFORM="offscreen")


def i18n(_: argparse.Namespace) -> int:
    """Collect the interface's strings into the .ts files, and compile these to .qm."""
    install_system_parts(window=True)
    prepare()
    return call(PYTHON, "-m", "tools.catalogues")


def manual(_: argparse.Namespace) -> int:
    """Write the tables of the manual anew: keys, settings, command line."""
    install_system_parts(window=True)
    prepare()
    return call(PYTHON, "-m", "tools.manual")


def argos(_: argparse.Namespace) -> int:
    """Run the tests of translation with the other distribution of Argos Translate."""
    install_system_parts(window=True)
    prepare(for_developing=True)
    folder = ROOT / "build" / "argostranslate"
    options = ("-q", "--no-deps", "--upgrade", "--target", folder)
    status = call(PYTHON, "-m", "pip", "install", *options, "argostranslate")
    tests = ("tests/unit/translation", "tests/worker", "tests/services/test_translation.py")
    return status or call(PYTHON, "-m", "pytest", "-q", *tests, PYTHONPATH=str(folder))


def lock(_: argparse.Namespace) -> int:
    """Write the newest versions that the project allows into constraints.txt; with Python 3.11."""
    install_system_parts(window=False)
    prepare()
    write_constraints()
    return 0


def build(_: argparse.Namespace) -> int:
    """Build the wheel and the source archive, install both elsewhere, and try them."""
    install_system_parts(window=False)
    prepare(for_developing=True)
    shutil.rmtree(ROOT / "dist", ignore_errors=True)
    if status := call(PYTHON, "-m", "hatchling", "build"):
        return status
    return call(PYTHON, "-m", "pytest", "-q", "--long", "tests/packaging")


def bundle(arguments: argparse.Namespace) -> int:
    """Build the program as a folder without Python, and what is installed from it."""
    if arguments.windows:
        install_system_parts(window=True, wine=True)
        prepare()
        return on_display(PYTHON, "-m", "tools.windows", *arguments.rest)
    prepare_bundling()
    return call(PYTHON, "-m", "tools.bundle", *arguments.rest)


def release(arguments: argparse.Namespace) -> int:
    """Build all that is given out, with its checksums and its list of parts; --twice compares."""
    prepare_bundling()
    shutil.rmtree(ROOT / "dist", ignore_errors=True)
    wishes = [f"--{name}" for name in ("trial", "twice") if getattr(arguments, name)]
    return call(PYTHON, "-m", "tools.release", f"--level={arguments.level}", *wishes)


def prepare_bundling() -> None:
    """Install what makes bundles."""
    install_system_parts(window=True, bundling=True)
    prepare()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    pip_install(project["dependency-groups"]["bundle"])


Argument = tuple[str, dict[str, Any]]


def argument(name: str, **options: Any) -> Argument:
    """What a command takes, for argparse."""
    return name, options


COMMANDS: dict[Callable[[argparse.Namespace], int], tuple[Argument, ...]] = {
    run: (
        argument("source", nargs="?", metavar="SOURCE", help="an address or a file"),
        argument("--to", metavar="LANG", help="the language to translate into"),
    ),
    test: (
        argument("--long", action="store_true", help="the long tests, too"),
        argument("--shared", type=Path, metavar="PATH", help="a folder of real pages"),
        argument("--chaos", metavar="SEED", help="threads held up by chance"),
        argument("--faults", action="store_true", help="only the table of faults"),
        argument("--frozen", type=Path, metavar="PATH", help="only a bundle's executable"),
        argument("--windows", action="store_true", help="only the installer for Windows, in Wine"),
        argument("rest", nargs="*", metavar="ARGUMENT", help="passed on to pytest"),
    ),
    lint: (argument("--style", action="store_true", help="only what ruff says"),),
    check: (),
    bench: (argument("names", nargs="*", metavar="NAME", help="which; all by default"),),
    screenshots: (argument("names", nargs="*", metavar="NAME", help="which; all by default"),),
    i18n: (),
    manual: (),
    argos: (),
    lock: (),
    build: (),
    bundle: (
        argument("--windows", action="store_true", help="for Windows, on Debian by Wine"),
        argument("rest", nargs="*", metavar="ARGUMENT", help="passed on to tools.bundle"),
    ),
    release: (
        argument("--trial", action="store_true", help="build what would be refused, too"),
        argument("--twice", action="store_true", help="build again in another folder, and compare"),
        argument("--level", default="6", help="how hard xz tries, 0 to 9"),
    ),
}


def main(argv: Sequence[str]) -> int:
    """Run one command; gives the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="%(prog)s COMMAND",
    )
    commands = parser.add_subparsers(required=True, prog=parser.prog, metavar="COMMAND")
    for command, accepted in COMMANDS.items():
        sub = commands.add_parser(
            command.__name__, help=command.__doc__, description=command.__doc__
        )
        sub.set_defaults(command=command)
        for name, options in accepted:
            sub.add_argument(name, **options)
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
