"""The bundle as a Debian package, for Debian, Ubuntu and what is made of them.

The program lies in one folder below /usr/lib; the rest is what a desktop looks for: launcher,
entry, icons, AppStream metadata, the type of language packages, man page.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import shutil
import subprocess
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from reader import APP_ID, APP_NAME, HOME_PAGE, __version__
from tools.bundle.build import CONTENTS, size
from tools.bundle.licences import system_packages
from tools.environment import ROOT
from tools.reproducible import stamp

_PACKAGING = ROOT / "packaging" / "debian"
_LINUX = ROOT / "resources" / "linux"
_ICONS = ROOT / "resources" / "icons" / "app"
_MAINTAINER = "The Bilingual Reader developers <packages@bilingualreader.example>"


def build_deb(folder: Path, target: Path, level: int) -> Path:
    """Make a Debian package of a bundle; gives its path.

    Args:
        folder: the bundle.
        target: the folder for the package.
        level: how hard xz tries, 0 to 9.

    Raises:
        CalledProcessError: a tool of dpkg failed, and has said why.
    """
    root = ROOT / "build" / "deb"
    shutil.rmtree(root, ignore_errors=True)
    program = root / "usr" / "lib" / APP_NAME
    shutil.copytree(folder, program, symlinks=True)
    _install_desktop_files(root)
    _install_documents(root)
    launcher = root / "usr" / "bin" / APP_NAME
    launcher.parent.mkdir(parents=True)
    launcher.symlink_to(f"../lib/{APP_NAME}/{APP_NAME}")
    _set_modes(root, program)
    _write_control(root, dependencies(program))
    architecture = _output("dpkg", "--print-architecture").strip()
    stamp(root)
    package = target / f"{APP_NAME}_{__version__}_{architecture}.deb"
    subprocess.run(
        [
            "dpkg-deb",
            "--root-owner-group",
            "--threads-max=2",  # blocks as with any number of threads but one
            "-Zxz",
            f"-z{level}",
            "--build",
            root,
            package,
        ],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(root)
    return package


def dependencies(program: Path) -> str:
    """The packages whose libraries a bundle asks for and does not bring, as a line of `Depends`."""
    scratch = ROOT / "build" / "shlibdeps"
    (scratch / "debian").mkdir(parents=True, exist_ok=True)
    control = f"Source: {APP_NAME}\n\nPackage: {APP_NAME}\nArchitecture: any\n"
    (scratch / "debian" / "control").write_text(control)
    folders = sorted({str(library.parent) for library in _libraries(program)})
    options = ["-O", "--warnings=0", "--ignore-missing-info", *(f"-l{f}" for f in folders)]
    files = [f"-e{file}" for file in (program / APP_NAME, *_libraries(program))]
    found = _output("dpkg-shlibdeps", *options, *files, cwd=scratch)
    wanted = found.strip().removeprefix("shlibs:Depends=").split(", ")
    brought = system_packages(program / CONTENTS)
    return ", ".join(name for name in wanted if name.split()[0] not in brought)


def _libraries(program: Path) -> list[Path]:
    return sorted(f for f in program.rglob("*.so*") if f.is_file() and not f.is_symlink())


def _output(*command: str, cwd: Path | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout


def _install_desktop_files(root: Path) -> None:
    share = root / "usr" / "share"
    _copy(_LINUX / f"{APP_ID}.desktop", share / "applications")
    _copy(_LINUX / f"{APP_ID}.metainfo.xml", share / "metainfo")
    _copy(_LINUX / f"{APP_ID}.mime.xml", share / "mime" / "packages", f"{APP_ID}.xml")
    for picture in _ICONS.glob("*.png"):
        side = f"{picture.stem}x{picture.stem}"
        _copy(picture, share / "icons" / "hicolor" / side / "apps", f"{APP_ID}.png")
    scalable = share / "icons" / "hicolor" / "scalable" / "apps"
    _copy(_ICONS / f"{APP_NAME}.svg", scalable, f"{APP_ID}.svg")


def _install_documents(root: Path) -> None:
    share = root / "usr" / "share"
    manual = share / "man" / "man1" / f"{APP_NAME}.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress((_LINUX / f"{APP_NAME}.1").read_bytes(), mtime=0))
    documents = share / "doc" / APP_NAME
    _copy(_PACKAGING / "copyright", documents)
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    (documents / "changelog.gz").write_bytes(gzip.compress(changelog(changes).encode(), mtime=0))
    _copy(_PACKAGING / "lintian-overrides", share / "lintian" / "overrides", APP_NAME)


def changelog(changes: str) -> str:
    """Debian's form of `CHANGELOG.md`: its releases and their points, without what is to come."""
    entries = []
    for release in re.split(r"^## ", changes, flags=re.MULTILINE)[1:]:
        title, _, body = release.partition("\n")
        version, _, date = title.partition(" — ")
        if not date:
            continue
        day = format_datetime(datetime.fromisoformat(date.strip()).replace(tzinfo=UTC))
        points = re.findall(r"^- (.+(?:\n  .+)*)", body, flags=re.MULTILINE)
        lines = "\n".join(_wrapped(" ".join(point.split())) for point in points)
        head = f"{APP_NAME} ({version}) stable; urgency=medium"
        entries.append(f"{head}\n\n{lines}\n\n -- {_MAINTAINER}  {day}\n")
    return "\n".join(entries)


def _wrapped(point: str) -> str:
    return textwrap.fill(point, 78, initial_indent="  * ", subsequent_indent="    ")


def _copy(source: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


def _set_modes(root: Path, program: Path) -> None:
    """Give all files the rights Debian wants, whatever those of the checkout are."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() else 0o644)
    (program / APP_NAME).chmod(0o755)


def _write_control(root: Path, depends: str) -> None:
    control = root / "DEBIAN"
    control.mkdir(mode=0o755)
    template = (_PACKAGING / "control.in").read_text("utf-8")
    values = {
        "VERSION": __version__,
        "ARCHITECTURE": _output("dpkg", "--print-architecture").strip(),
        "MAINTAINER": _MAINTAINER,
        "SIZE": str(size(root) // 1024),
        "DEPENDS": depends,
        "HOME_PAGE": HOME_PAGE,
    }
    for name, value in values.items():
        template = template.replace(f"@{name}@", value)
    (control / "control").write_text(template, "utf-8")
    (control / "md5sums").write_text("".join(_sums(root)), "utf-8")


def _sums(root: Path) -> Iterator[str]:
    for file in sorted((root / "usr").rglob("*")):
        if file.is_file() and not file.is_symlink():
            digest = hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()
            yield f"{digest}  {file.relative_to(root)}\n"
