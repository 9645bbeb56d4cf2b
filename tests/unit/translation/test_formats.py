"""Packages as Argos makes and made them: fetched, installed, tried out, and translating."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.datamodel.translation import Pair
from reader.errors import PackageError
from reader.network.connection import Connection
from reader.translation.engine import Engine
from reader.translation.manager import PackageManager
from reader.translation.packages.index import PackageIndex
from reader.translation.packages.store import PackageStore
from tests.helpers.packages import build_byte_pair_folder, build_folder, package_files
from tests.helpers.web import Site


def with_stanza(folder: Path) -> Path:
    return _with(build_folder(folder), "stanza/en/tokenize/ewt.pt", "stanza/resources.json")


def with_minisbd(folder: Path) -> Path:
    return _with(build_folder(folder), "minisbd/en.onnx")


def with_languages_in_lists(folder: Path) -> Path:
    place = build_folder(folder)
    metadata = {
        "package_version": "1.0",
        "argos_version": "1.10",
        "type": "translate",
        "source_languages": [{"code": "en", "name": "English"}],
        "target_languages": [{"code": "zh", "name": "Chinese"}],
    }
    (place / "metadata.json").write_text(json.dumps(metadata), "utf-8")
    return place


def with_few_values(folder: Path) -> Path:
    place = build_folder(folder)
    metadata = {"package_version": "1.0", "from_code": "en", "to_code": "zh"}
    (place / "metadata.json").write_text(json.dumps(metadata), "utf-8")
    return place


def _with(place: Path, *names: str) -> Path:
    for name in names:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(b"of another program")
    (place / "README.md").write_text("# A package", "utf-8")
    return place


def offer(site: Site, folder: Path, source: str = "en", target: str = "zh") -> dict[str, object]:
    """Put a package on the server; gives its entry in the list."""
    name = shutil.make_archive(str(folder), "zip", folder.parent, folder.name)
    path = f"/{source}_{target}"
    site.add(path, Path(name).read_bytes())
    links = [site.url(path)]
    return {"package_version": "1.0", "from_code": source, "to_code": target, "links": links}


@pytest.fixture
def manager(site: Site, tmp_path: Path) -> PackageManager:
    return PackageManager(
        PackageStore(tmp_path / "packages", tmp_path / "none", tmp_path / "cache"),
        PackageIndex(tmp_path / "index.json"),
        tmp_path / "downloads",
        Connection(proxy="none", connect_timeout=5, stall_timeout=10),
        site.url("/index.json"),
    )


def fetched(manager: PackageManager, site: Site, *entries: dict[str, object], pair: Pair) -> str:
    """What a sentence becomes, once all that the pair needs was fetched."""
    site.add("/index.json", json.dumps(entries).encode())
    manager.refresh_index()
    manager.download_pair(pair)
    route = manager.store.route(pair)
    assert route is not None
    first, second = Engine().translate(["The bank opened.", "The bank sold cars."], route)
    assert second.source == "The bank sold cars."
    return f"{first.text} {second.text}"


@pytest.mark.parametrize(
    "make",
    [
        build_folder,
        build_byte_pair_folder,
        with_stanza,
        with_minisbd,
        with_languages_in_lists,
        with_few_values,
    ],
)
def test_each_format_is_fetched_installed_and_translates(
    manager: PackageManager, site: Site, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    entry = offer(site, make(tmp_path / "made"))
    translated = fetched(manager, site, entry, pair=Pair("en", "zh"))
    assert translated == "这银行开业。 这银行出售汽车。"
    assert manager.store.broken() == []


def test_two_packages_are_fetched_where_the_way_leads_through_english(
    manager: PackageManager, site: Site, tmp_path: Path
) -> None:
    words = {"Le": "The", "bank": "bank", "opened": "opened"}
    entries = (
        offer(site, build_folder(tmp_path / "a", "fr", "en", words=words), "fr", "en"),
        offer(site, build_folder(tmp_path / "b"), "en", "zh"),
    )
    site.add("/index.json", json.dumps(entries).encode())
    manager.refresh_index()
    manager.download_pair(Pair("fr", "zh"))
    route = manager.store.route(Pair("fr", "zh"))
    assert route is not None
    assert route.label == "Argos fr→en 1.0 + Argos en→zh 1.0, through English"
    assert Engine().translate(["Le bank opened."], route)[0].text == "这银行开业。"


def test_a_tokenizer_of_another_model_takes_no_page_down(
    manager: PackageManager, site: Site, tmp_path: Path
) -> None:
    place = build_folder(tmp_path / "made")
    strange = package_files("en", "zh", "1.0", {"harbour": "港口", "opened": "开放"})
    (place / "sentencepiece.model").write_bytes(strange["sentencepiece.model"])
    translated = fetched(manager, site, offer(site, place), pair=Pair("en", "zh"))
    assert translated.strip()


def test_a_tokenizer_that_is_none_is_refused_before_anything_changes(
    manager: PackageManager, site: Site, tmp_path: Path
) -> None:
    place = build_folder(tmp_path / "made")
    (place / "sentencepiece.model").write_bytes(b"no tokenizer")
    with pytest.raises(PackageError) as caught:
        fetched(manager, site, offer(site, place), pair=Pair("en", "zh"))
    assert caught.value.code == "package-refused"
    assert manager.store.installed() == []
    assert list((tmp_path / "downloads").glob("*.argosmodel*")) == []
