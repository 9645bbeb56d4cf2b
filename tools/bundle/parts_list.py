"""The list of parts of a bundle for machines: an SBOM in CycloneDX's form."""

from __future__ import annotations

import json
import platform
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader import APP_NAME, __version__
from tools.bundle.build import CONTENTS
from tools.bundle.licences import parts, system_packages
from tools.environment import ROOT

#: The data of others that ship, with their licences; `resources` has the texts beside them.
_DATA = {
    "CC-CEDICT": "CC-BY-SA-4.0",
    "Noto Sans CJK (subset)": "OFL-1.1",
}


def write_parts_list(bundle: Path, target: Path) -> Path:
    """Write what a bundle is made of: its parts with versions, licences and where they are from.

    Args:
        bundle: its folder.
        target: the folder for the file.

    Raises:
        CalledProcessError: the environment cannot be looked through, or dpkg not be asked.
    """
    path = target / f"{APP_NAME}-{__version__}.cdx.json"
    options = ["--pyproject", str(ROOT / "pyproject.toml"), "--output-reproducible"]
    looking = [sys.executable, "-m", "cyclonedx_py", "environment", *options, "-o", str(path)]
    subprocess.run([*looking, sys.executable], check=True)
    found = json.loads(path.read_text("utf-8"))
    shipped = {_plain(part.name) for part in parts()}
    found["components"] = [part for part in found["components"] if _plain(part["name"]) in shipped]
    named = {part["bom-ref"] for part in found["components"]} | {"root-component"}
    found["dependencies"] = [
        {**entry, "dependsOn": [ref for ref in entry.get("dependsOn", ()) if ref in named]}
        for entry in found["dependencies"]
        if entry["ref"] in named
    ]
    found["components"] += _others(bundle)
    found["metadata"]["component"]["version"] = __version__
    path.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return path


def _plain(name: str) -> str:
    """A name as the package index compares it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _others(bundle: Path) -> Iterator[dict[str, Any]]:
    """Python, the libraries of the system, and the data."""
    python = platform.python_version()
    yield _part("library", "CPython", python, "PSF-2.0", f"pkg:generic/python@{python}")
    for package in sorted(system_packages(bundle / CONTENTS)):
        version = _version_of(package)
        yield _part("library", package, version, "", f"pkg:deb/debian/{package}@{version}")
    for name, licence in _DATA.items():
        yield _part("data", name, "", licence, "")


def _part(kind: str, name: str, version: str, licence: str, purl: str) -> dict[str, Any]:
    part = {"type": kind, "bom-ref": f"{name}=={version}", "name": name}
    part |= {key: value for key, value in (("version", version), ("purl", purl)) if value}
    return {**part, "licenses": [{"license": {"id": licence}}]} if licence else part


def _version_of(package: str) -> str:
    command = ["dpkg-query", "--show", "--showformat=${Version}\n", package]
    shown = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return shown.splitlines()[0]
