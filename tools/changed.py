"""What differs from the main branch, and the tests that have to do with it.

Of the standard library alone, like all that `dev.py` imports.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from tools.environment import ROOT

#: The branch that changes are told from.
MAIN = "main"


def tests() -> list[str]:
    """The test files for what differs from the main branch, or from the last commit on it."""
    base = _git("merge-base", "HEAD", MAIN)[:1] or ["HEAD"]
    files = {
        *_git("diff", "--name-only", *base),
        *_git("ls-files", "--others", "--exclude-standard"),
    }
    found = {file.relative_to(ROOT).as_posix(): file for file in _test_files(ROOT)}
    read = {name: file.read_text("utf-8") for name, file in found.items()}
    return sorted({*files & read.keys(), *importing(files, read)})


def importing(files: Iterable[str], tests: dict[str, str]) -> list[str]:
    """The tests that import one of some modules themselves.

    Args:
        files: paths below the root, also of what is no module.
        tests: texts of test files by their path.
    """
    modules = [_module(file) for file in files if file.startswith("reader/")]
    patterns = [_imports(module) for module in modules if module]
    return [name for name, text in tests.items() if any(p.search(text) for p in patterns)]


def _module(file: str) -> str:
    """The dotted name of a module; "" of what is none."""
    path = Path(file)
    if path.suffix != ".py":
        return ""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(module: str) -> re.Pattern[str]:
    """How an import of a module reads, on one line or on several."""
    package, _, name = module.rpartition(".")
    names = rf"from {re.escape(package)} import [^\n(]*\b{name}\b" if package else "(?!)"
    several = rf"from {re.escape(package)} import \([^)]*\b{name}\b" if package else "(?!)"
    return re.compile(rf"(?:from|import) {re.escape(module)} |{names}|{several}")


def _test_files(root: Path) -> Iterable[Path]:
    return (root / "tests").rglob("test_*.py")


def _git(*command: str) -> Sequence[str]:
    """What git prints, line by line; nothing where it fails or is missing."""
    try:
        done = subprocess.run(
            ["git", *command], cwd=ROOT, capture_output=True, text=True, check=False
        )
    except OSError:
        return []
    return done.stdout.splitlines() if done.returncode == 0 else []
