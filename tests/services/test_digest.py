"""Digests are made by another process, and what it says can be translated here."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.messages import Message, Told
from reader.paths import Paths
from reader.services.digest import DigestService


def test_why_there_is_no_digest_comes_as_a_message(qtbot: QtBot, tmp_path: Path) -> None:
    service = DigestService(Paths.below(tmp_path / "profile"))
    with qtbot.waitSignal(service.failed, timeout=60_000) as failed:
        service.make(("--starred",), "zh", tmp_path / "digest.html")
    reason = Message("There are no such stories. Nothing was written.")
    assert failed.args == [(Told(reason),)]
    qtbot.waitUntil(lambda: not service.children())
    assert not service.is_running
