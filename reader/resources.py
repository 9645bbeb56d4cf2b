"""Where the program's own data files are, in a wheel, an editable install and a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def resource_root() -> Path:
    """The folder with the program's data files.

    Raises:
        FileNotFoundError: the program was installed without them.
    """
    here = Path(__file__).resolve().parent
    if (bundled := here / "_resources").is_dir():
        return bundled
    if (here.parent / "pyproject.toml").is_file():
        return here.parent / "resources"
    raise FileNotFoundError("reader was installed without its resources")


def resource_path(*parts: str) -> Path:
    """The path of a data file, given as parts below the resource folder."""
    return resource_root().joinpath(*parts)


def manual_root() -> Path:
    """The folder of the manual, with one for each language; in a checkout it is a document."""
    bundled = resource_path("manual")
    return bundled if bundled.is_dir() else resource_root().parent / "docs" / "manual"
