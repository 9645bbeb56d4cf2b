import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.datamodel.translation import Pair
from reader.errors import PackageError
from reader.translation.engine import Engine
from reader.translation.packages.package import Decoding, parse_metadata, read_package
from reader.translation.packages.store import PackageStore, Route
from tests.helpers.packages import build_folder, build_package

PLAIN = {"package_version": "1.9", "from_code": "en", "to_code": "zh"}


def parsed(metadata: Any) -> Any:
    return parse_metadata(json.dumps(metadata).encode(), Path("folder"))


def test_old_metadata() -> None:
    package = parsed({**PLAIN, "from_name": "English", "to_name": "Chinese"})
    assert package.id == "translate-en_zh 1.9"
    assert package.label == "Argos en→zh 1.9"
    assert (package.source_name, package.target_name) == ("English", "Chinese")


def test_new_metadata_with_lists_of_languages() -> None:
    package = parsed(
        {
            "package_version": "2.0",
            "source_languages": [{"code": "en", "name": "English"}],
            "target_languages": [{"code": "es"}],
        }
    )
    assert (package.source, package.target, package.target_name) == ("en", "es", "Spanish")


def test_other_kinds_of_packages_are_no_translation() -> None:
    assert parsed({"type": "sbd", "from_codes": ["en"]}) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"text"',
        b"\xff\xfe{}",
        b"{}",
        b'{"from_code": null, "to_code": null}',
        b'{"from_code": 1, "to_code": "zh"}',
        b'{"from_code": "../../x", "to_code": "zh"}',
        b'{"from_code": "en", "to_code": "zh", "target_prefix": 7}',
        b"[" * 100_000,
        b'{"from_code": "en", "to_code": "zh", "x": "' + b"a" * 1_000_001 + b'"}',
    ],
)
def test_bad_metadata_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(PackageError) as caught:
        parse_metadata(data, Path("folder"))
    assert str(caught.value).endswith(".")


def test_a_package_carries_its_decoding() -> None:
    package = parsed({**PLAIN, "decoding": {"beam_size": 4, "length_penalty": 0.6, "new": 1}})
    assert package.decoding.beam_size == 4
    assert package.decoding.length_penalty == 0.6


@pytest.mark.parametrize("values", [None, [], "fast", {"beam_size": "4"}, {"beam_size": 9000}])
def test_senseless_decoding_is_the_default(values: Any) -> None:
    assert Decoding.from_metadata(values) == Decoding()


def test_versions_are_ordered_by_number() -> None:
    older, newer = (
        parsed({**PLAIN, "package_version": "1.9"}),
        parsed({**PLAIN, "package_version": "1.10"}),
    )
    assert newer.version_key > older.version_key


@pytest.mark.parametrize("missing", ["metadata.json", "model/model.bin", "sentencepiece.model"])
def test_a_missing_part_is_named(tmp_path: Path, missing: str) -> None:
    folder = build_folder(tmp_path)
    (folder / missing).unlink()
    with pytest.raises(PackageError):
        read_package(folder)


@pytest.fixture
def store(tmp_path: Path) -> PackageStore:
    return PackageStore(tmp_path / "packages", tmp_path / "bundled", tmp_path / "cache")


def test_no_folder_means_no_packages(store: PackageStore) -> None:
    assert store.installed() == []
    assert store.broken() == []
    assert store.route(Pair("en", "zh")) is None


def test_a_broken_folder_is_named_and_the_others_work(store: PackageStore) -> None:
    build_folder(store.installed_folder)
    (store.installed_folder / "__MACOSX").mkdir()
    (store.installed_folder / "notes.txt").write_text("no package")
    assert [p.id for p in store.installed()] == ["translate-en_zh 1.0"]
    assert [b.path.name for b in store.broken()] == ["__MACOSX"]


#: What may stand in the place of `metadata.json`.
BAD_METADATA: dict[str, bytes] = {
    "a number of 5,000 digits": b'{"from_code": "de", "to_code": "en", "x": ' + b"9" * 5000 + b"}",
    "a version of 5,000 digits": b'{"from_code": "de", "to_code": "en", "package_version": '
    + b"9" * 5000
    + b"}",
    "brackets in brackets": b"[" * 100_000,
    "objects in objects": b'{"a":' * 100_000,
    "closed brackets in brackets": b'{"from_code": "de", "to_code": "en", "x": '
    + b"[" * 5000
    + b"]" * 5000
    + b"}",
    "half a surrogate": b'{"from_code": "\\ud800", "to_code": "en"}',
    "no UTF-8": b"\xff\xfe{}",
    "nothing": b"",
    "zeros": b"\0" * 1000,
    "a list": b"[1, 2]",
    "infinity": b'{"from_code": Infinity, "to_code": NaN}',
    "a word": b"null",
}


@pytest.mark.parametrize("data", BAD_METADATA.values(), ids=list(BAD_METADATA))
def test_one_bad_package_hurts_no_other(store: PackageStore, data: bytes) -> None:
    bad = build_folder(store.installed_folder, "de", "en")
    build_folder(store.installed_folder)
    build_package(store.bundled, "zh", "en", starter=True)
    with zipfile.ZipFile(build_package(store.bundled, "fr", "en"), "w") as archive:
        archive.writestr("translate-fr_en-1_0/metadata.json", data)
    (bad / "metadata.json").write_bytes(data)
    assert [p.code for p in store.installed()] == ["translate-en_zh", "translate-zh_en"]
    assert [b.path for b in store.broken()] == [bad]
    assert [b.reason for b in store.broken()]
    assert Engine().translate(["Hello world."], known(store.route(Pair("en", "zh"))))[0].text
    assert store.route(Pair("zh", "en"))


@pytest.mark.posix("pipes that have names, and links that need no rights")
@pytest.mark.parametrize("kind", ["a pipe", "a folder", "a link to itself", "a device"])
def test_a_metadata_file_that_is_no_file_is_not_waited_for(store: PackageStore, kind: str) -> None:
    metadata = build_folder(store.installed_folder, "de", "en") / "metadata.json"
    metadata.unlink()
    make: dict[str, Callable[[], object]] = {
        "a pipe": lambda: os.mkfifo(metadata),
        "a folder": metadata.mkdir,
        "a link to itself": lambda: metadata.symlink_to(metadata),
        "a device": lambda: metadata.symlink_to("/dev/zero"),
    }
    make[kind]()
    build_folder(store.installed_folder)
    assert [p.code for p in store.installed()] == ["translate-en_zh"]
    assert len(store.broken()) == 1


def known(route: Route | None) -> Route:
    assert route
    return route


def test_the_newest_version_is_used(store: PackageStore) -> None:
    for version in ("1.9", "1.10", "1.2"):
        build_folder(store.installed_folder, version=version)
    route = store.route(Pair("en", "zh"))
    assert route
    assert route.packages == ("translate-en_zh 1.10",)


def test_a_starter_package_gives_way_to_an_installed_one(store: PackageStore) -> None:
    build_package(store.bundled, version="9.0", starter=True)
    before = store.route(Pair("en", "zh"))
    build_folder(store.installed_folder, version="1.0")
    after = store.route(Pair("en", "zh"))
    assert before
    assert before.builtin
    assert before.label == "starter package, rough"
    assert after
    assert after.label == "Argos en→zh 1.0"


def test_starter_packages_can_be_switched_off(tmp_path: Path) -> None:
    build_package(tmp_path / "bundled", starter=True)
    store = PackageStore(tmp_path / "p", tmp_path / "bundled", tmp_path / "c", use_builtin=False)
    assert store.route(Pair("en", "zh")) is None
    assert len(store.builtin_packages()) == 1


def test_a_damaged_starter_file_is_passed_over(store: PackageStore) -> None:
    build_package(store.bundled)
    (store.bundled / "translate-zh_en-1_0.argosmodel").write_bytes(b"PK\x03\x04 cut")
    assert [p.code for p in store.builtin_packages()] == ["translate-en_zh"]


def test_two_packages_lead_through_english(store: PackageStore) -> None:
    build_folder(store.installed_folder, "de", "en")
    build_folder(store.installed_folder, "en", "zh")
    route = store.route(Pair("de", "zh"))
    assert route
    assert route.label == "Argos de→en 1.0 + Argos en→zh 1.0, through English"


def test_traditional_characters_use_simplified_packages(store: PackageStore) -> None:
    build_folder(store.installed_folder, "en", "zh")
    build_folder(store.installed_folder, "zh", "en")
    into, out_of = store.route(Pair("en", "zt")), store.route(Pair("zt", "en"))
    assert into
    assert into.to_traditional
    assert out_of
    assert out_of.packages == ("translate-zh_en 1.0",)


def test_a_package_for_traditional_characters_goes_first(store: PackageStore) -> None:
    build_folder(store.installed_folder, "en", "zh", version="9.9")
    build_folder(store.installed_folder, "en", "zt")
    route = store.route(Pair("en", "zt"))
    assert route
    assert route.packages == ("translate-en_zt 1.0",)
    assert not route.to_traditional


@pytest.mark.parametrize("pair", [Pair("zh", "zh"), Pair("zh", "zt"), Pair("en", "en")])
def test_a_language_into_itself_has_no_route(store: PackageStore, pair: Pair) -> None:
    build_folder(store.installed_folder, "en", "zh")
    build_folder(store.installed_folder, "zh", "en")
    assert store.route(pair) is None
