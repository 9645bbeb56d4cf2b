"""Taking the open article out."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.ui.main_window import MainWindow


def test_a_failure_is_told_until_the_article_is_saved_elsewhere(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    exporting, bar = reading.exporting, reading.parts.messages
    article = exporting.article()
    assert article is not None
    exporting.write(article, tmp_path / "gone" / "story.html")
    qtbot.waitUntil(bar.isVisible)
    exporting.write(article, tmp_path / "story.html")
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert (tmp_path / "story.html").exists()


def test_reasons_are_in_the_language_of_the_file(reading: MainWindow) -> None:
    article = reading.exporting.article()
    assert article is not None
    reasons = [r for section in article.hidden for r in article.reasons.get(section.id, ())]
    assert reasons
    assert not any(reason.isascii() for reason in reasons)


def test_a_name_without_a_known_ending_is_told_and_nothing_is_written(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    exporting, bar = reading.exporting, reading.parts.messages
    article = exporting.article()
    assert article is not None
    exporting.write(article, tmp_path / "story.docx")
    qtbot.waitUntil(bar.isVisible)
    assert list(tmp_path.glob("story*")) == []
