"""Pictures: where they may be fetched from, and what is said of those that cannot be had."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.services import images
from reader.ui.main_window import MainWindow
from tests.helpers.web import Site
from tests.helpers.windows import open_source
from tests.ui.controllers.conftest import ELSEWHERE

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
TEXT = "<p>The tide came in at noon, the pilot said to the waiting crowd on the quay.</p>" * 4


def story(*pictures: str) -> bytes:
    shown = "".join(f'<figure><img src="{p}" alt="A ship"></figure>' for p in pictures)
    return f"<title>Tide</title><article><h1>Tide</h1>{TEXT}{shown}{TEXT}</article>".encode()


def sources(window: MainWindow) -> list[str]:
    page = window.parts.session.page
    assert page is not None
    blocks = [block for section in page.sections for block in section.blocks]
    return [block.image.source for block in blocks if block.image is not None]


def said(window: MainWindow) -> str:
    labels = window.parts.messages.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def has(window: MainWindow, *wanted: str) -> bool:
    return set(wanted) == window.parts.view._pictures.sources


def test_a_page_of_the_own_network_shows_its_pictures(
    qtbot: QtBot, online: MainWindow, site: Site
) -> None:
    picture = site.add("/ship.png", PNG, Content_Type="image/png")
    open_source(qtbot, online, site.add("/", story("ship.png")))
    online.parts.view.pointer.image_requested.emit(picture)
    qtbot.waitUntil(lambda: has(online, picture))


def test_a_page_of_elsewhere_shows_none_of_the_own_network(
    qtbot: QtBot, online: MainWindow, site: Site
) -> None:
    picture = site.add("/ship.png", PNG, Content_Type="image/png")
    url = site.add("/", story(picture)).replace("127.0.0.1", ELSEWHERE)
    open_source(qtbot, online, url)
    online.parts.view.pointer.image_requested.emit(picture)
    qtbot.waitUntil(lambda: "own network" in said(online))
    assert [path for path, _ in site.requests] == ["/"]


def test_a_picture_that_is_not_there_is_said_and_can_be_asked_for_again(
    qtbot: QtBot, online: MainWindow, site: Site
) -> None:
    picture = site.url("/ship.png")
    open_source(qtbot, online, site.add("/", story("ship.png")))
    online.parts.view.pointer.image_requested.emit(picture)
    qtbot.waitUntil(lambda: "404" in said(online))
    site.add("/ship.png", PNG, Content_Type="image/png")
    online.parts.view.pointer.image_requested.emit(picture)
    qtbot.waitUntil(lambda: has(online, picture))


def test_a_saved_page_shows_the_pictures_saved_with_it(
    qtbot: QtBot, online: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "saved"
    (folder / "tide files").mkdir(parents=True)
    (folder / "tide files" / "ship.png").write_bytes(PNG)
    (tmp_path / "secret.png").write_bytes(PNG)
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    inside = "tide%20files/ship.png"
    outside = ["../secret.png", str(tmp_path / "secret.png"), "link.png", "/dev/zero", "tide.html"]
    (folder / "tide.html").write_bytes(story(inside, *outside))
    open_source(qtbot, online, str(folder / "tide.html"))
    assert inside in sources(online)
    for source in outside:
        online.parts.messages.clear()
        online.parts.view.pointer.image_requested.emit(source)
        qtbot.waitUntil(online.parts.messages.isVisible)
    online.parts.view.pointer.image_requested.emit(inside)
    qtbot.waitUntil(lambda: has(online, inside))


def test_permission_goes_by_the_address_that_was_fetched(
    qtbot: QtBot, online: MainWindow, site: Site
) -> None:
    settings = online.parts.services.settings
    settings.set("privacy.image_sites", {"trusted.example": True, "127.0.0.1": True})
    site.add("/ship.png", PNG, Content_Type="image/png")
    claim = b'<meta property="og:site_name" content="trusted.example">'
    url = site.add("/", claim + story("ship.png"))
    open_source(qtbot, online, url.replace("127.0.0.1", ELSEWHERE))
    assert not online.window_actions["toggle_images"].isChecked()
    open_source(qtbot, online, url)
    qtbot.waitUntil(lambda: has(online, site.url("/ship.png")))


def test_a_page_has_as_many_pictures_as_a_page_may(
    qtbot: QtBot, online: MainWindow, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(images, "MAX_PAGE_PICTURES", 3)
    names = [f"{n}.png" for n in range(6)]
    for name in names:
        site.add(f"/{name}", PNG, Content_Type="image/png")
    open_source(qtbot, online, site.add("/", story(*names)))
    online.window_actions["toggle_images"].trigger()
    qtbot.waitUntil(lambda: has(online, *(site.url(f"/{n}") for n in names[:3])))
    assert "more or larger pictures" in said(online)
    assert len(site.requests) == 1 + 3
