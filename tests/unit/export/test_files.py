"""Files are written whole or not at all, under names that harm nobody."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cli.read import BINARY
from reader.datamodel.page import Page
from reader.datamodel.translation import Translation
from reader.errors import ExportError
from reader.export import Article, Format, render
from reader.export.files import Existing, file_name, write

TITLES = [
    "../../etc/passwd",
    "..\\..\\windows",
    "/absolute/path",
    "a" * 4000,
    "标题" * 2000,
    "",
    "   ",
    ".",
    "..",
    "....",
    ".hidden",
    "-rf",
    "--help",
    "CON",
    "nul.txt",
    "com1",
    "name\x00with\x01controls\n\r\t",
    "rtl\u202egnp.exe",
    "isolate\u2066x\u2069",
    "quotes \" and ' and `tick` $HOME %PATH% ~",
    "pipe | star * question ? less < more > colon : semi ;",
    "lone \ud800 surrogate",
    "e\u0301 composed",
    "trailing dot.",
    "trailing space ",
    "https://news.example/a?b=c&d",
    "<script>alert(1)</script>",
    "新闻：标题／带斜线",
    "emoji 🚢 boat",
]


@pytest.mark.parametrize("title", TITLES)
def test_a_hostile_title_gives_a_safe_name(title: str, tmp_path: Path) -> None:
    name = file_name(title, Format.HTML.extension)
    assert name.endswith(".html")
    assert name == os.path.basename(name)
    assert not name.startswith((".", "-", " "))
    assert len(name.encode("utf-8")) <= 200
    assert name.isprintable()
    assert not set(name) & set('/\\:*?"<>|')
    assert write(tmp_path / name, b"x") == tmp_path / name
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_device_name_of_windows_is_avoided() -> None:
    assert file_name("con", Format.TEXT.extension) == "_con.txt"
    assert file_name("Lpt1.report", Format.TEXT.extension) == "_Lpt1.report.txt"
    assert file_name("console", Format.TEXT.extension) == "console.txt"


def test_an_existing_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("old and longer than the new one")
    write(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_unique_name_leaves_existing_files_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    names = [write(path, bytes([n]), Existing.UNIQUE).name for n in range(3)]
    assert names == ["a.html", "a (2).html", "a (3).html"]
    assert [(tmp_path / name).read_bytes() for name in names] == [b"\0", b"\1", b"\2"]


@pytest.mark.parametrize("form", Format)
def test_a_format_is_known_by_each_of_its_endings(form: Format) -> None:
    for ending in form.endings:
        assert Format.of_file(Path(f"story.2026.{ending.upper()}")) is form


@pytest.mark.parametrize("name", ["story.docx", "story", "html", "story."])
def test_an_ending_that_is_of_no_format_is_told_with_those_that_are(name: str) -> None:
    with pytest.raises(ExportError, match=r"\.html .*\.json") as told:
        Format.of_file(Path(name))
    assert told.value.code == "unknown-format"


@pytest.mark.posix("links that need no rights")
def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    target = tmp_path / "real.txt"
    target.write_text("old")
    link = tmp_path / "link.txt"
    link.symlink_to(target)
    write(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.posix("a umask")
def test_a_new_file_gets_the_permissions_of_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write(tmp_path / "a", b"")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


@pytest.mark.posix("devices that are files")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_said() -> None:
    with pytest.raises(ExportError) as caught:
        write(Path("/dev/full"), b"x")
    assert caught.value.code == "disk-full"
    assert "disk is full" in str(caught.value)


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_the_old_file_survives_a_failure_at_any_step(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.html"
    path.write_text("old")

    def fails(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", fails)
    else:
        monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(ExportError, match="disk is full"):
        write(path, b"new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path], "no half file stays"


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        write(tmp_path / "gone" / "a.html", b"x")
    assert caught.value.code == "no-folder"
    assert str(caught.value).count(".") >= 2


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportError) as caught:
        write(tmp_path / "file" / "a.html", b"x")
    assert caught.value.code == "no-folder"


def test_a_folder_of_the_name_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        write(tmp_path, b"x")
    assert caught.value.code == "is-folder"


@pytest.mark.posix("permissions of folders")
@pytest.mark.skipif(not getattr(os, "geteuid", int)(), reason="permissions do not bind root")
def test_a_read_only_folder_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ExportError) as caught:
        write(tmp_path / "a.html", b"x")
    tmp_path.chmod(0o700)
    assert caught.value.code == "no-permission"


@pytest.mark.parametrize("form", [form for form in Format if form.writer])
def test_every_format_is_written(form: Format, article: Article, tmp_path: Path) -> None:
    path = write(tmp_path / file_name(article.title, form.extension), render(article, form))
    assert path.stat().st_size > 100
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("form", [form for form in Format if form.writer])
def test_a_page_with_nothing_in_it_is_written_too(
    form: Format, page: Page, join: Callable[..., Article], tmp_path: Path
) -> None:
    empty = page.with_sections(())
    none: dict[str, Translation] = {}
    assert write(tmp_path / "a", render(join(empty, none), form)).stat().st_size > 0


@pytest.mark.parametrize("kind", [form for form in Format if form.writer is not None])
def test_what_is_no_text_is_known_to_be_none_before_it_is_made(
    article: Article, kind: Format
) -> None:
    content = render(article, kind)
    is_text = content.decode("utf-8", "ignore").encode() == content
    assert is_text is (kind not in BINARY)
