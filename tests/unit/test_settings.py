"""Settings survive, wrong values fall back, and a broken file is set aside."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from reader.document import Category, Role, Section
from reader.errors import StorageError
from reader.policy import Action
from reader.settings import Settings, load_settings, save_settings


def test_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    loaded = load_settings(tmp_path / "none.toml")
    assert loaded.settings == Settings()
    assert loaded.warning is None


def test_changed_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    settings = Settings().with_value("appearance.zoom", 125).with_value("languages.target", "zh")
    save_settings(path, settings)
    assert load_settings(path).settings == settings


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save_settings(path, Settings().with_value("appearance.zoom", 125))
    assert path.read_text("utf-8") == "[appearance]\nzoom = 125\n"


def test_unknown_keys_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[future]\nx = 1\n[appearance]\nzoom = 150\nsparkle = "yes"\n', "utf-8")
    loaded = load_settings(path)
    save_settings(path, loaded.settings, loaded.unknown)
    text = path.read_text("utf-8")
    assert "sparkle" in text
    assert "[future]" in text
    assert "zoom = 150" in text


@pytest.mark.parametrize(
    "line", ['zoom = "big"', "zoom = 7000", "zoom = true", 'mode = "sideways"', "pinyin = 1"]
)
def test_wrong_value_falls_back_and_is_said(tmp_path: Path, line: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"[appearance]\n{line}\n", "utf-8")
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert f"appearance.{line.split()[0]}" in str(loaded.warning)


@pytest.mark.parametrize(
    ("group", "line"),
    [
        ("spam", 'site_actions = { "a.example" = "hide" }'),
        ("spam", "category_actions = { adult = 3 }"),
        ("translation", "glossary = { en-zh = { Norvane = 1 } }"),
        ("privacy", 'image_sites = { "a.example" = "yes" }'),
    ],
)
def test_wrong_table_falls_back_and_is_said(tmp_path: Path, group: str, line: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"[{group}]\n{line}\n", "utf-8")
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert f"{group}.{line.split()[0]}" in str(loaded.warning)


@pytest.mark.parametrize("content", [b"[appearance", b"\xff\xfe\x00", b"\x00" * 50, b"= 3"])
def test_broken_file_is_set_aside_and_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert "settings.bad" in str(loaded.warning)
    assert (tmp_path / "settings.bad").read_bytes() == content


def test_unwritable_folder_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="could not be saved"):
        save_settings(tmp_path / "file" / "settings.toml", Settings())


def test_site_exceptions_come_before_the_general_choice() -> None:
    settings = Settings().with_value(
        "spam.site_actions", {"good.example": {"related": "off", "follow": "flag"}}
    )
    related = Section("s1", Role.RELATED, ())
    assert settings.policy("good.example").action(related) is Action.OFF
    assert settings.policy("good.example").categories[Category.FOLLOW] is Action.FLAG
    assert settings.policy("other.example").action(related) is Action.HIDE


def test_every_setting_has_a_label() -> None:
    for group in fields(Settings):
        for field in fields(getattr(Settings(), group.name)):
            assert field.metadata["label"], f"{group.name}.{field.name}"
