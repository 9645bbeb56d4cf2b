"""What the Debian package says of itself."""

from __future__ import annotations

import re

from reader import __version__
from tests.helpers.program import ROOT
from tools.bundle.debian import changelog

CHANGES = """\
# Changes

## Unreleased

- Reads aloud.

## 0.3.0 — 2027-01-12

- Feeds in folders, with lists of stories and headlines that are translated, one beside the other,
  in both languages.
- Small repairs.

## 0.2.0 — 2026-11-26

- The first package.
"""


def test_the_changelog_has_the_form_that_debian_reads() -> None:
    assert changelog(CHANGES) == (
        "bilingual-reader (0.3.0) stable; urgency=medium\n\n"
        "  * Feeds in folders, with lists of stories and headlines that are translated,\n"
        "    one beside the other, in both languages.\n"
        "  * Small repairs.\n\n"
        " -- The Bilingual Reader developers <packages@bilingualreader.example>  "
        "Tue, 12 Jan 2027 00:00:00 +0000\n\n"
        "bilingual-reader (0.2.0) stable; urgency=medium\n\n"
        "  * The first package.\n\n"
        " -- The Bilingual Reader developers <packages@bilingualreader.example>  "
        "Thu, 26 Nov 2026 00:00:00 +0000\n"
    )


def test_this_version_heads_the_changelog_of_the_package() -> None:
    found = re.search(r"\((.+?)\)", changelog((ROOT / "CHANGELOG.md").read_text("utf-8")))
    assert found is not None
    assert found[1] == __version__
