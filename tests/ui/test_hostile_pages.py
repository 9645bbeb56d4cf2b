"""Hostile pages through the real window: nothing is fetched, opened or run, and nothing stalls."""

from __future__ import annotations

import sys
import tarfile
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.ui.main_window import MainWindow
from tests.helpers.trap import Trap
from tests.helpers.windows import open_source

SUITES = ("dompurify", "html5lib-sanitizer", "bleach", "owasp-xss", "miniflux-sanitizer")

#: Written for the project: one of each kind of reference, script and resource bomb.
OWN = {
    "script": "<p>Kept text one.</p><script>document.title='run'</script><p onclick=x()>Kept.</p>",
    "local": '<p>Kept text two.</p><img src="/dev/zero"><img src="file:///etc/passwd">',
    "remote": '<p>Kept text three.</p><img src="http://beacon.invalid/x.png">',
    "style": '<link rel=stylesheet href="http://beacon.invalid/x.css"><p>Kept text four.</p>',
    "frame": '<iframe src="http://beacon.invalid/"></iframe><p>Kept text five.</p>',
    "link": '<p>Kept text six <a href="javascript:run()">here</a>.</p>',
    "tables": "<table><tr><td>" * 30 + "Kept text seven." + "</td></tr></table>" * 30,
    "nested": "<div>" * 20_000 + "Kept text eight." + "</div>" * 20_000,
    "word": f"<p>Kept text nine.</p><p>{'x' * 1_000_000}</p>",
    "lists": "<ul><li>" * 5_000 + "Kept text ten." + "</li></ul>" * 5_000,
}


class Longest:
    """The longest time between two firings of a timer of 20 ms."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def _on_timeout(self) -> None:
        now = time.perf_counter()
        self.seconds = max(self.seconds, now - self._last - 0.02)
        self._last = now


@pytest.mark.parametrize("name", OWN)
def test_own_hostile_page_is_inert_and_keeps_its_text(
    qtbot: QtBot, window: MainWindow, watched: Trap, tmp_path: Path, name: str
) -> None:
    page = tmp_path / f"{name}.html"
    page.write_text(f"<title>Kept title</title><body>{OWN[name]}", "utf-8")
    open_source(qtbot, window, str(page))
    assert watched.seen == []
    assert window.parts.session.page is not None
    text = "\n".join(section.text for section in window.parts.session.page.sections)
    assert "Kept text" in text
    links = (s for sec in window.parts.session.page.sections for b in sec.blocks for s in b.links())
    assert all(link.target.startswith(("http://", "https://", "mailto:")) for link in links)


@pytest.mark.shared
@pytest.mark.long
@pytest.mark.expects_logs
@pytest.mark.parametrize("suite", SUITES)
def test_public_suites_are_inert(
    qtbot: QtBot,
    window: MainWindow,
    watched: Trap,
    tmp_path: Path,
    shared_data: Path,
    suite: str,
) -> None:
    with tarfile.open(shared_data / "suites-dev.tar.xz") as archive:
        members = [m for m in archive.getmembers() if f"/{suite}/dev/" in f"/{m.name}"]
        archive.extractall(tmp_path, members=members, filter="data")
    pages = sorted(tmp_path.rglob("*.html"))
    assert pages
    longest = Longest()
    for page in pages:
        open_source(qtbot, window, str(page))
    assert watched.seen == []
    sys.stdout.write(f"{suite}: {len(pages)} pages, longest stall {longest.seconds * 1e3:.0f} ms\n")
