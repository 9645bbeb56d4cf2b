"""`--engine`: a server or a model for a command, with the packages behind it."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from reader.paths import Paths
from reader.settings_file import change_setting
from reader.translation.servers.server import Server
from tests.helpers.packages import build_folder
from tests.helpers.program import Program
from tests.helpers.translators import FAULTS, at, chat_model, chinese, libretranslate
from tests.helpers.web import Site, leads_to

LINES = "The bank opened.\nPeople read news today.\n"
BY_PACKAGE = "这银行开业。\n人们阅读新闻今天。\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folders with a package, and two lines to translate."""
    build_folder(Paths.below(tmp_path).packages)
    monkeypatch.setattr(
        sys, "stdin", SimpleNamespace(buffer=io.BytesIO(LINES.encode()), isatty=bool)
    )
    return tmp_path


def set_up(folder: Path, server: Server) -> None:
    """Keep a server in the settings, as the window does."""
    servers = {str(server.kind): server.as_setting()}
    change_setting(Paths.below(folder).settings_file, "translation.servers", servers)


def translate(program: Program, folder: Path, *options: str) -> tuple[int, str, str]:
    result = program("translate", "--from", "en", "--to", "zh", "--data-dir", folder, *options)
    return result.status, result.out, result.err


def test_packages_translate_unless_another_engine_is_named(
    program: Program, folder: Path, site: Site
) -> None:
    set_up(folder, libretranslate(site))
    assert translate(program, folder) == (0, BY_PACKAGE, "")
    assert site.requests == []


@pytest.mark.parametrize("kind", ["server", "model"])
@pytest.mark.parametrize("options", [(), ("--offline",)])
def test_a_server_of_this_computer_translates_under_the_lock_too(
    program: Program, folder: Path, site: Site, kind: str, options: tuple[str, ...]
) -> None:
    set_up(folder, libretranslate(site) if kind == "server" else chat_model(site))
    expected = "".join(f"{chinese(line)}\n" for line in LINES.splitlines())
    assert translate(program, folder, "--engine", kind, *options) == (0, expected, "")


def test_packages_go_on_where_a_server_does_not_answer(
    program: Program, folder: Path, site: Site
) -> None:
    set_up(folder, libretranslate(site))
    site.answers["/translate"] = FAULTS["out of memory"]
    status, out, err = translate(program, folder, "--engine", "server")
    assert (status, out) == (0, BY_PACKAGE)
    assert err.count("Packages on this computer translate instead.") == 1


def test_a_sentence_that_a_model_refuses_is_a_packages(
    program: Program, folder: Path, site: Site
) -> None:
    server = chat_model(site, lambda s, _told: "" if "news" in s else chinese(s))
    set_up(folder, server)
    _, out, _ = translate(program, folder, "--engine", "model")
    assert out.splitlines() == [chinese("The bank opened."), BY_PACKAGE.splitlines()[1]]


def test_what_leaves_this_computer_is_said_and_nothing_does_under_the_lock(
    program: Program, folder: Path, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    leads_to(monkeypatch, "127.0.0.1")
    set_up(folder, at(libretranslate(site), site.at("nas.lan", "")))
    _, out, err = translate(program, folder, "--engine", "server", "--offline")
    assert out == BY_PACKAGE
    assert "nas.lan is not asked" in err
    assert site.requests == []
    sys.stdin.buffer.seek(0)
    _, out, err = translate(program, folder, "--engine", "server")
    assert out != BY_PACKAGE
    assert "The sentences are sent to nas.lan." in err


def test_an_engine_that_is_not_set_up_is_wrong_usage(program: Program, folder: Path) -> None:
    status, out, err = translate(program, folder, "--engine", "model")
    assert (status, out) == (2, "")
    assert "Use a server" in err
