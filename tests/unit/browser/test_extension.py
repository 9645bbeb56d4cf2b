"""The extension as data: what it may do, what it is called, and what it can say."""

from __future__ import annotations

import ast
import base64
import hashlib
import json
import re
from pathlib import Path

import pytest

import reader.browser.messages
import reader.cli.browser_host
import reader.ui.dialogs.browsers
from reader.browser.registration import (
    CHROMIUM_ORIGIN,
    FIREFOX_ID,
    HOST,
    extension_folder,
    is_ours,
)
from reader.limits import MAX_PAGE_BYTES
from tools.traditional import traditional_text

FOLDER = extension_folder()
MANIFEST = json.loads((FOLDER / "manifest.json").read_text("utf-8"))
SCRIPT = (FOLDER / "popup.js").read_text("utf-8")
LOCALES = ("en", "zh_CN", "zh_TW")


def messages(locale: str) -> dict[str, str]:
    file = FOLDER / "_locales" / locale / "messages.json"
    return {name: entry["message"] for name, entry in json.loads(file.read_text("utf-8")).items()}


def test_it_may_do_no_more_than_see_the_tab_that_is_clicked() -> None:
    assert MANIFEST["manifest_version"] == 3
    assert set(MANIFEST["permissions"]) == {"activeTab", "nativeMessaging", "scripting"}
    assert not {"host_permissions", "content_scripts", "background"} & set(MANIFEST)
    assert "fetch(" not in SCRIPT
    assert "http" not in SCRIPT


def test_chromium_names_it_after_its_key() -> None:
    """The id is the first half of the key's digest, in the letters from a to p."""
    digest = hashlib.sha256(base64.b64decode(MANIFEST["key"])).hexdigest()[:32]
    name = "".join(chr(ord("a") + int(digit, 16)) for digit in digest)
    assert f"chrome-extension://{name}/" == CHROMIUM_ORIGIN
    assert MANIFEST["browser_specific_settings"]["gecko"]["id"] == FIREFOX_ID


def test_nobody_else_is_ours() -> None:
    assert is_ours(CHROMIUM_ORIGIN)
    assert is_ours(FIREFOX_ID)
    for other in ("", "chrome-extension://", CHROMIUM_ORIGIN.upper(), "x" + FIREFOX_ID, "/m.json"):
        assert not is_ours(other)


def test_it_asks_for_the_program_and_keeps_to_its_limit() -> None:
    assert f'HOST = "{HOST}"' in SCRIPT
    assert f"MOST_BYTES = {MAX_PAGE_BYTES:_}" in SCRIPT


def test_all_files_it_names_are_there() -> None:
    named = [*MANIFEST["icons"].values(), *MANIFEST["action"]["default_icon"].values()]
    page = (FOLDER / "popup.html").read_text("utf-8")
    named += re.findall(r'(?:src|href)="([^"]+)"', page)
    for name in named:
        assert (FOLDER / name).is_file(), name


@pytest.mark.parametrize("locale", LOCALES)
def test_it_says_everything_in_each_language(locale: str) -> None:
    said = messages(locale)
    assert set(said) == set(messages("en"))
    assert all(text.strip() for text in said.values())
    assert len(said["name"]) <= 75  # more is refused by Chromium's store
    assert len(said["description"]) <= 132


def test_each_code_of_the_program_has_a_sentence() -> None:
    codes = set()
    for module in (reader.browser.messages, reader.cli.browser_host):
        for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "BrowserError":
                assert isinstance(node.args[0], ast.Constant)
                codes.add(str(node.args[0].value))
    assert len(codes) > 5
    known = {name.replace("_", "-") for name in messages("en")}
    assert codes - known == {"unwritable"}  # it names a folder, and comes as the program says it


def test_traditional_chinese_is_made_of_simplified() -> None:
    simplified, taiwan = messages("zh_CN"), messages("zh_TW")
    assert taiwan == {name: traditional_text(text) for name, text in simplified.items()}


def test_its_key_is_told_in_the_window() -> None:
    """Alt+Shift with B or R are Chromium's own, and it gives an extension no key of its own."""
    key = MANIFEST["commands"]["_execute_action"]["suggested_key"]["default"]
    dialog = Path(str(reader.ui.dialogs.browsers.__file__)).read_text("utf-8")
    assert key in dialog
    assert key not in ("Alt+Shift+B", "Alt+Shift+R")
