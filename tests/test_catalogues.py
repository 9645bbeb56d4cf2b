"""The catalogues of the interface: complete, compiled, each text of the form its source has.

A language that is a draft may lack texts; all else holds for it, too.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.languages import DRAFT_LANGUAGES, INTERFACE_LANGUAGES, is_full_width
from reader.resources import resource_path
from reader.ui.texts.counts import Counts
from reader.ui.texts.i18n import install_translators, remove_translators
from tests.helpers.catalogues import LANGUAGES, messages, read, tool
from tools import texts

ROOT = Path(__file__).resolve().parent.parent
FULL = [language for language in LANGUAGES if language not in DRAFT_LANGUAGES]
PLACEHOLDER = re.compile(r"\{\w*\}|%n|<[^<>]*>")
#: How a text ends, as Latin and Chinese script have it; French sets a space before a colon.
ENDS = {"…": "…", ":": ":：", ".": ".。", "?": "?？"}
#: The letter of a word that Alt presses.
MNEMONIC = re.compile(r"&(\w)")
#: Languages without plurals.
ONE_FORM = {"zh_CN", "ja", "ko"}

#: The texts with a number in them.
COUNTED = {text for _, text, _, _ in messages("en")}

each_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.mark.parametrize(("language", "marks"), [("zh_CN", ",;:?!"), ("ja", ",;.?!")])
def test_wide_characters_have_wide_punctuation(language: str, marks: str) -> None:
    """A comma of Latin script after a character is narrow, and stands too low."""
    wide = "\u3041-\u30ff\u4e00-\u9fff"
    narrow = re.compile(f"[{wide}][{marks}](?=[{wide}“「{{]|$)")
    found = [form for *_, forms, _ in messages(language) for form in forms if narrow.search(form)]
    assert found == []


@pytest.mark.parametrize("language", FULL)
def test_every_text_is_translated(language: str) -> None:
    missing = [
        (context, text)
        for context, text, forms, done in messages(language)
        if not done or not all(forms)
    ]
    assert missing == []


@each_language
def test_what_is_filled_in_survives_translation(language: str) -> None:
    for context, text, forms, _done in messages(language):
        for form in filter(None, forms):
            wanted, given = PLACEHOLDER.findall(text), PLACEHOLDER.findall(form)
            assert sorted(wanted) == sorted(given), (context, text)


@pytest.mark.parametrize("language", FULL)
def test_the_catalogues_hold_the_texts_of_the_code(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / f"reader_{language}.ts"
    shutil.copy(resource_path("i18n", fresh.name), fresh)
    below = tmp_path / "texts.py"
    below.write_text(texts.source(texts.texts()), "utf-8")
    sources = [str(path) for path in (*sorted((ROOT / "reader").rglob("*.py")), below)]
    options = ["-locations", "none", "-no-obsolete", "-silent"]
    options += ["-pluralonly"] if language == "en" else []
    subprocess.run([tool("pyside6-lupdate"), *options, *sources, "-ts", str(fresh)], check=True)
    collected = {(context, text) for context, text, *_ in read(fresh)}
    assert collected == {(context, text) for context, text, *_ in messages(language)}


@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
def test_a_draft_holds_the_texts_of_a_full_language(language: str) -> None:
    texts_of = {name: {text[:2] for text in messages(name)} for name in (language, "zh_CN")}
    assert texts_of[language] == texts_of["zh_CN"]


@each_language
def test_the_compiled_catalogue_is_fresh(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    source = resource_path("i18n", f"reader_{language}.ts")
    subprocess.run(
        [tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(fresh)], check=True
    )
    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes()


@each_language
def test_a_text_ends_as_its_source_does(language: str) -> None:
    """Dots say that a dialog opens, or that something goes on."""
    odd = [
        (text, form)
        for _, text, forms, _ in messages(language)
        for form in filter(None, forms)
        if text.rstrip()[-1:] in ENDS
        if form.rstrip()[-1] not in ENDS[text.rstrip()[-1]]
    ]
    assert odd == []
    spaces = [
        (text, form)
        for _, text, forms, _ in messages(language)
        for form in filter(None, forms)
        if text.startswith(" ") != form.startswith(" ")
        or (text.endswith(" ") != form.endswith(" ") and not is_full_width(language))
    ]
    assert spaces == []


@each_language
def test_letters_that_alt_presses_are_there_and_differ(language: str) -> None:
    found: Counter[tuple[str, str]] = Counter()
    for context, text, forms, _ in messages(language):
        for form in filter(None, forms):
            letters = MNEMONIC.findall(form)
            assert len(letters) == len(MNEMONIC.findall(text)), (text, form)
            found.update((context, letter.casefold()) for letter in letters)
    assert [key for key, times in found.items() if times > 1] == []


@each_language
def test_plurals_have_all_forms_of_the_language_or_none(language: str) -> None:
    wanted = 1 if language in ONE_FORM else 2
    counted = [forms for _, text, forms, _ in messages(language) if text in COUNTED]
    assert len(counted) == len(COUNTED)
    assert {len(forms) for forms in counted} == {wanted}
    assert [forms for forms in counted if any(forms) and not all(forms)] == []


@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
def test_what_a_draft_lacks_is_english_with_its_plurals(
    language: str, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shutil.copy(resource_path("i18n", "reader_en.qm"), tmp_path)
    monkeypatch.setattr("reader.ui.texts.i18n.resource_path", lambda _: tmp_path)
    before = QLocale()
    install_translators(qapp, language)
    try:
        assert Counts().parts(1) == "1 part"
        assert Counts().parts(2) == "2 parts"
        assert QCoreApplication.translate("Actions", "Settings…") == "Settings…"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"  # Qt's own
    finally:
        remove_translators(qapp)
        QLocale.setDefault(before)


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_no_letter_leads_to_two_places_of_qts_file_dialog(
    language: str, qtbot: QtBot, qapp: QApplication
) -> None:
    """Its words are in part Qt's own, and in part ours."""
    before = QLocale()
    install_translators(qapp, language)
    try:
        for mode in QFileDialog.FileMode:
            dialog = QFileDialog()
            qtbot.addWidget(dialog)
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
            dialog.setFileMode(mode)
            words = [
                w.text() for w in dialog.findChildren(QLabel) + dialog.findChildren(QPushButton)
            ]
            letters = [letter.casefold() for text in words for letter in MNEMONIC.findall(text)]
            assert len(letters) > 2
            assert len(letters) == len({*letters}), words
    finally:
        remove_translators(qapp)
        QLocale.setDefault(before)
