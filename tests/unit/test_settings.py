"""Settings survive, wrong values fall back, and a broken file is set aside."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import IO

import pytest

from reader import settings_file
from reader.datamodel.page import Role, Section
from reader.datamodel.verdict import Category
from reader.errors import StorageError
from reader.policy import Action
from reader.settings import Settings
from reader.settings_file import change_setting, load_settings
from reader.system.locking import locked


def test_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    loaded = load_settings(tmp_path / "none.toml")
    assert loaded.settings == Settings()
    assert loaded.warning is None


def test_changed_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    change_setting(path, "appearance.zoom", 125)
    change_setting(path, "languages.target", "zh")
    wanted = Settings().with_value("appearance.zoom", 125).with_value("languages.target", "zh")
    assert load_settings(path).settings == wanted


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    change_setting(path, "appearance.zoom", 125)
    assert path.read_text("utf-8") == "[appearance]\nzoom = 125\n"


def test_unknown_keys_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[future]\nx = 1\n[appearance]\nzoom = 150\nsparkle = "yes"\n', "utf-8")
    change_setting(path, "languages.target", "zh")
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
        ("spam", 'site_actions = { "a.example" = { body = ["hide"] } }'),
        ("translation", "glossary = { en-zh = { Norvane = ['a'] } }"),
        ("cleaning", 'presets = { "A" = { hosts = "a.example" } }'),
        ("cleaning", 'presets = { "A" = { hosts = [1] } }'),
    ],
)
def test_wrong_table_falls_back_and_is_said(tmp_path: Path, group: str, line: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"[{group}]\n{line}\n", "utf-8")
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert f"{group}.{line.split()[0]}" in str(loaded.warning)


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe\x00",
        b"\x00" * 50,
        b"= 3",
        b"<!DOCTYPE html><p>[appearance]",
        b"zoom = " + b"1" * 5_000,
        b"zoom = 0x" + b"1" * 5_000,
        b"[future]\nx = " + b"[" * 5_000,
        b"[future]\nx = " + b"[" * 400 + b"]" * 400,
        b"# long\n" * 1_000_000,
    ],
)
def test_a_file_that_is_none_of_settings_is_set_aside_and_said(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert "settings.bad" in str(loaded.warning)
    assert (tmp_path / "settings.bad").read_bytes() == content


GLOSSARY = '[translation]\nglossary = { en-zh = { Norvane = "诺文" } }\n'


@pytest.mark.parametrize(
    "content",
    [
        GLOSSARY.encode()[:-5],
        GLOSSARY.encode("utf-16"),
        GLOSSARY.encode("gb18030"),
        GLOSSARY.replace("=", "", 1).encode(),
        GLOSSARY.encode() + b"\0" * 512,
        b"[appearance]\nzoom = " + b"1" * 5_000,
        b"[appearance",
    ],
    ids=["cut", "UTF-16", "GB 18030", "a typing error", "noughts at the end", "number", "a word"],
)
def test_damaged_settings_stay_and_nothing_is_written_over_them(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert "nothing is saved" in str(loaded.warning)
    with pytest.raises(StorageError, match="Mend the file"):
        change_setting(path, "appearance.zoom", 125)
    assert path.read_bytes() == content
    path.write_text(GLOSSARY, "utf-8")
    change_setting(path, "appearance.zoom", 125)
    assert load_settings(path).settings.translation.glossary == {"en-zh": {"Norvane": "诺文"}}


def test_settings_that_cannot_be_read_for_a_moment_are_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(GLOSSARY, "utf-8")

    def refuse(*_: object, **__: object) -> IO[bytes]:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as moment:
        moment.setattr(settings_file, "_read", refuse)
        assert load_settings(path).unread
        with pytest.raises(StorageError, match="Nothing was saved"):
            change_setting(path, "appearance.zoom", 125)
    assert path.read_text("utf-8") == GLOSSARY


def test_values_that_are_wrong_stay_in_the_file_until_they_are_set(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[appearance]\ntheme = "mauve"\n[spam]\nlearn = 3\n', "utf-8")
    change_setting(path, "appearance.zoom", 125)
    assert 'theme = "mauve"' in path.read_text("utf-8")
    assert "learn = 3" in path.read_text("utf-8")
    change_setting(path, "appearance.theme", Settings().appearance.theme)
    assert "mauve" not in path.read_text("utf-8")
    assert load_settings(path).settings.appearance.zoom == 125


@pytest.mark.posix("links that need no rights")
def test_a_settings_file_that_is_a_link_stays_one(tmp_path: Path) -> None:
    real, link = tmp_path / "dotfiles" / "reader.toml", tmp_path / "config" / "settings.toml"
    for file in (real, link):
        file.parent.mkdir()
    link.symlink_to(real)
    change_setting(link, "appearance.zoom", 125)
    assert link.is_symlink()
    assert load_settings(real).settings.appearance.zoom == 125


@pytest.mark.posix("modes of files")
def test_nobody_else_can_read_the_keys_in_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[advanced]\nproxy = "none"\n')
    path.chmod(0o644)
    change_setting(path, "translation.servers", {"model": {"key": "secret"}})
    assert path.stat().st_mode & 0o777 == 0o600


def test_unwritable_folder_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="could not be saved"):
        change_setting(tmp_path / "file" / "settings.toml", "appearance.zoom", 125)


def test_a_second_broken_file_is_kept_beside_the_first(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    for content in ("= 1", "= 2"):
        path.write_text(content, "utf-8")
        load_settings(path)
    kept = {file.read_text("utf-8") for file in tmp_path.glob("*.bad")}
    assert kept == {"= 1", "= 2"}


@pytest.mark.posix("pipes that have names")
def test_a_folder_or_a_pipe_in_place_of_the_file_stays_and_is_said(tmp_path: Path) -> None:
    folder, pipe = tmp_path / "a" / "settings.toml", tmp_path / "settings.toml"
    folder.mkdir(parents=True)
    os.mkfifo(pipe)
    for path in (folder, pipe):
        loaded = load_settings(path)
        assert loaded.settings == Settings()
        assert "could not be read" in str(loaded.warning)
        assert path.exists()


def test_programs_that_save_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    script = (
        "import sys; from pathlib import Path; from reader.settings_file import change_setting\n"
        "for number in range(40): change_setting(Path(sys.argv[1]), sys.argv[2], 50 + number)"
    )
    names = ("appearance.zoom", "translation.cache_megabytes")
    programs = [subprocess.Popen([sys.executable, "-c", script, path, name]) for name in names]
    assert [program.wait(60) for program in programs] == [0, 0]
    kept = load_settings(path).settings
    assert (kept.get(names[0]), kept.get(names[1])) == (89, 89)


def test_nothing_is_written_while_another_program_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.toml"
    change_setting(path, "appearance.zoom", 125)
    monkeypatch.setattr("reader.settings_file._PATIENCE", 0.0)
    with (
        locked(tmp_path / ".settings.toml.lock", 0),
        pytest.raises(StorageError, match="another program is using it"),
    ):
        change_setting(path, "appearance.zoom", 150)
    assert load_settings(path).settings.get("appearance.zoom") == 125


def test_what_a_kill_leaves_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    script = (
        "import os, sys; from pathlib import Path; from reader import settings_file\n"
        "os.fsync = lambda _: os.kill(os.getpid(), 9)\n"
        "settings_file.change_setting(Path(sys.argv[1]), 'appearance.zoom', 125)"
    )
    for _ in range(3):
        assert subprocess.run([sys.executable, "-c", script, path], check=False).returncode
    left = {file.name for file in tmp_path.iterdir()}
    change_setting(path, "appearance.zoom", 150)
    assert len(left) == 2
    assert {file.name for file in tmp_path.iterdir()} == {"settings.toml", ".settings.toml.lock"}
    assert load_settings(path).settings.appearance.zoom == 150


@pytest.mark.parametrize("role", [Role.TITLE, Role.BYLINE, Role.BODY])
def test_no_setting_hides_the_article(role: Role) -> None:
    settings = Settings().with_value("cleaning.role_actions", {role.value: "hide"})
    settings = settings.with_value("spam.site_actions", {"a.example": {role.value: "hide"}})
    assert settings.policy("a.example").action(Section("s1", role, ())) is Action.OFF


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


def test_half_a_character_keeps_no_setting_from_being_kept(tmp_path: Path) -> None:
    """The clipboard of another program may hold one."""
    file = tmp_path / "settings.toml"
    change_setting(file, "translation.glossary", {"en-zh": {"Norvane\ud800": "诺文"}})
    loaded = load_settings(file).settings.get("translation.glossary")
    assert loaded == {"en-zh": {"Norvane?": "诺文"}}
