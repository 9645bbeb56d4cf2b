"""What is typed, pasted or dropped is read as what it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from reader.ui import open_target
from reader.ui.open_target import OpenTarget, TargetKind, target_of_text, targets_of_mime


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("https://news.example/a", "https://news.example/a"),
        ("  http://news.example ", "http://news.example"),
        ("news.example/a?b=c", "https://news.example/a?b=c"),
        ("127.0.0.1:8123/x", "http://127.0.0.1:8123/x"),
        ("localhost:8123/x", "http://localhost:8123/x"),
        ("~nosuchuser/x", "~nosuchuser/x"),
        ("./missing.html", "./missing.html"),
        ("-", "-"),
    ],
)
def test_typed_address(typed: str, value: str) -> None:
    assert target_of_text(typed) == OpenTarget(TargetKind.ADDRESS, value)


def test_typed_path_of_a_file_stays_a_path(tmp_path: Path) -> None:
    file = tmp_path / "story.html"
    file.write_text("x")
    assert target_of_text(str(file)) == OpenTarget(TargetKind.ADDRESS, str(file))


def test_folder_is_told_apart(tmp_path: Path) -> None:
    assert target_of_text(str(tmp_path)).kind is TargetKind.FOLDER


def test_very_long_text_is_no_path() -> None:
    assert target_of_text("word " * 5000).kind is TargetKind.ADDRESS


def test_dropped_package() -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/some/translate-en_zh-1_9.argosmodel")])
    assert [s.kind for s in targets_of_mime(data)] == [TargetKind.PACKAGE]


def test_several_dropped_files_are_all_taken() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://one.example/"), QUrl("https://two.example/")])
    assert targets_of_mime(data) == [
        OpenTarget(TargetKind.ADDRESS, "https://one.example/"),
        OpenTarget(TargetKind.ADDRESS, "https://two.example/"),
    ]


def test_an_empty_drop_is_nothing() -> None:
    data = QMimeData()
    data.setData("text/uri-list", b"\r\n")
    assert [s.kind for s in targets_of_mime(data)] == [TargetKind.NOTHING]
    data.setUrls([])
    assert [s.kind for s in targets_of_mime(data)] == [TargetKind.NOTHING]


def test_pasted_html_is_preferred_to_its_text() -> None:
    data = QMimeData()
    data.setText("Story")
    data.setHtml("<p>Story</p>")
    assert targets_of_mime(data) == [OpenTarget(TargetKind.TEXT, "<p>Story</p>")]


def test_pasted_address_is_opened_though_it_came_as_html() -> None:
    data = QMimeData()
    data.setHtml('<a href="https://news.example/">https://news.example/</a>')
    data.setText("https://news.example/")
    assert targets_of_mime(data) == [OpenTarget(TargetKind.ADDRESS, "https://news.example/")]


@pytest.mark.parametrize(
    ("copied", "address"),
    [
        ("www.example.org/news/1", "https://www.example.org/news/1"),
        ("  example.org/a/b.html\n", "https://example.org/a/b.html"),
        ("example.com", "https://example.com"),
        ("HTTPS://example.com/A", "HTTPS://example.com/A"),
        ("münchen.de?seite=2", "https://münchen.de?seite=2"),
        ("例子.中国", "https://例子.中国"),
        ("192.168.0.7/status", "http://192.168.0.7/status"),
        ("8.8.8.8:8080", "https://8.8.8.8:8080"),
        ("localhost:8123/x", "http://localhost:8123/x"),
        ("printer.lan", "http://printer.lan"),
    ],
)
def test_copied_address_is_opened_with_or_without_its_scheme(copied: str, address: str) -> None:
    data = QMimeData()
    data.setText(copied)
    assert targets_of_mime(data) == [OpenTarget(TargetKind.ADDRESS, address)]


@pytest.mark.parametrize(
    "copied",
    [
        "The ferry is late.",
        "Read example.com now",
        "https://one.example/ and https://two.example/",
        "ferry",
        "said.Then",
        "他说.然后走了",
        "Node.js/React",
        "Time:1030",
        "report.html",
        "mailto:desk@example.com",
        "/etc/hosts",
    ],
)
def test_copied_words_stay_a_text(copied: str) -> None:
    data = QMimeData()
    data.setText(copied)
    assert targets_of_mime(data) == [OpenTarget(TargetKind.TEXT, copied)]


def test_nothing_is_nothing() -> None:
    assert [s.kind for s in targets_of_mime(QMimeData())] == [TargetKind.NOTHING]


def test_too_long_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(open_target, "MAX_PAGE_CHARACTERS", 10)
    data = QMimeData()
    data.setText("more than ten characters")
    assert [s.kind for s in targets_of_mime(data)] == [TargetKind.TOO_LONG]
