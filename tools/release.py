"""A release: refused where it does not agree with itself, built, counted up, and built again.

`python3 dev.py release` calls it; `docs/packaging.md` has the steps.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from reader import APP_ID, APP_NAME, __version__
from tools.bundle.build import DIST
from tools.bundle.parts_list import write_parts_list
from tools.environment import ROOT
from tools.reproducible import variables

SUMS = "SHA256SUMS"
_FIRST_RELEASE = re.compile(r"^## (.+)$", re.MULTILINE)
_METAINFO = Path("resources", "linux", f"{APP_ID}.metainfo.xml")


def main() -> int:
    """Build a release into `dist/`; gives 1 where it is refused, or a second build differs."""
    parser = argparse.ArgumentParser(prog="dev.py release", description=__doc__)
    parser.add_argument("--trial", action="store_true", help="build what would be refused, too")
    parser.add_argument("--level", default="6", help="how hard xz tries, 0 to 9")
    parser.add_argument(
        "--twice", action="store_true", help="build again in another folder, and compare"
    )
    arguments = parser.parse_args()
    found = list(faults())
    for fault in found:
        sys.stderr.write(f"{fault}\n")
    if found and not arguments.trial:
        return 1
    os.environ.update(variables())
    _build(ROOT, arguments.level)
    write_parts_list(DIST / APP_NAME, DIST)
    made = digests(DIST)
    (DIST / SUMS).write_text("".join(f"{d}  {name}\n" for name, d in made.items()), "utf-8")
    sys.stdout.write(f"{DIST / SUMS}: sign it with: gpg --armor --detach-sign {SUMS}\n")
    return _compared(made, arguments.level) if arguments.twice else 0


def faults(root: Path = ROOT) -> Iterator[str]:
    """What speaks against giving a checkout out as this version, each with what to do."""
    if _git(root, "status", "--porcelain"):
        yield "Something is not committed. Commit it, or take it back."
    if f"v{__version__}" not in _git(root, "tag", "--points-at", "HEAD").split():
        yield f"This commit has no tag v{__version__}. Tag it: git tag -s v{__version__}"
    title = next(iter(_FIRST_RELEASE.findall((root / "CHANGELOG.md").read_text("utf-8"))), "")
    version, _, date = title.partition(" — ")
    if version != __version__ or not date:
        yield f"CHANGELOG.md begins with “{title}”. Head it with: ## {__version__} — YYYY-MM-DD"
        return
    metainfo = (root / _METAINFO).read_text("utf-8")
    if f'<release version="{version}" date="{date}">' not in metainfo:
        yield f"{_METAINFO.name} does not name {version} of {date}. Add it to its releases."


def digests(folder: Path) -> Mapping[str, str]:
    """The SHA-256 of each file of a folder, by its name."""
    files = sorted(f for f in folder.iterdir() if f.is_file() and f.name != SUMS)
    return {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in files}


def differing(one: Mapping[str, str], other: Mapping[str, str]) -> list[str]:
    """The names of files that are in one only, or not the same in both."""
    return sorted(name for name in {*one, *other} if one.get(name) != other.get(name))


def _build(checkout: Path, level: str) -> None:
    """Build wheel, source archive, bundle, archive and package into a checkout's `dist/`."""
    python = Path(sys.executable).relative_to(ROOT)
    for arguments in (("hatchling", "build"), ("tools.bundle", "--level", level)):
        subprocess.run([checkout / python, "-m", *arguments], cwd=checkout, check=True)


def _compared(made: Mapping[str, str], level: str) -> int:
    """Build the commit in a folder of another name, with parts of its own; 0 if it is alike."""
    with tempfile.TemporaryDirectory(prefix="another folder ") as folder:
        again = Path(folder, "checkout")
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(again)], check=True)
        subprocess.run(
            [sys.executable, "dev.py", "release", "--trial", f"--level={level}"],
            cwd=again,
            check=True,
        )
        other = digests(again / "dist")
    if names := differing(made, other):
        sys.stderr.write(f"Built twice, these are not the same: {', '.join(names)}\n")
        return 1
    sys.stdout.write(f"Built twice, all {len(made)} files are the same.\n")
    return 0


def _git(root: Path, *arguments: str) -> str:
    command = ["git", "-C", str(root), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())
