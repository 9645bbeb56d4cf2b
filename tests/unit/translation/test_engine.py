"""The engine with tiny real packages: what comes in comes out, whole and in its place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.cancellation import CancelToken
from reader.datamodel.translation import Doubt, Pair
from reader.errors import Cancelled, TranslationError
from reader.system.files import MARK
from reader.translation.engine import Engine
from reader.translation.options import EngineOptions
from reader.translation.packages.store import PackageStore, Route
from reader.translation.sentences.glossary import Glossary
from tests.helpers.packages import (
    POSITIONS,
    WORDS,
    build_byte_pair_folder,
    build_folder,
    build_package,
)


@pytest.fixture
def store(tmp_path: Path) -> PackageStore:
    return PackageStore(tmp_path / "packages", tmp_path / "bundled", tmp_path / "cache")


def route_of(store: PackageStore, source: str = "en", target: str = "zh") -> Route:
    if not store.route(Pair(source, target)):
        build_folder(store.installed_folder, source, target)
    route = store.route(Pair(source, target))
    assert route
    return route


def translated(store: PackageStore, *texts: str, options: EngineOptions | None = None) -> list[str]:
    return [t.text for t in Engine(options).translate(texts, route_of(store))]


def test_each_sentence_gets_its_own_translation(store: PackageStore) -> None:
    sources = [f"The bank sold {n} cars." for n in range(700)]
    results = Engine().translate(sources, route_of(store))
    assert [r.source for r in results] == sources
    assert [r.text for r in results] == [f"这银行出售{n}汽车。" for n in range(700)]


def test_words_are_linked_to_their_sources(store: PackageStore) -> None:
    (result,) = Engine().translate(["The bank sold cars."], route_of(store))
    links = [(result.source[a:b], result.text[c:d]) for a, b, c, d in result.alignment]
    assert links == [("The", "这"), ("bank", "银行"), ("sold", "出售"), ("cars", "汽车")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "2014-12-24",
        "🙂",
        "。。。",
        "中国人民",
        "—",
        "\u202e12\u202c",
        "https://a.example/b",
    ],
)
def test_what_is_not_in_the_source_language_is_left_alone(store: PackageStore, text: str) -> None:
    (result,) = Engine().translate([text], route_of(store))
    assert (result.text, result.doubts) == (text, ())


@pytest.mark.parametrize(
    "kept",
    [
        "https://news.example/a_b?c=1&d=2",
        "me_you@mail.example",
        "@some_handle",
        "snake_case",
        "`code_here()`",
        "1,234.5",
        "12.5%",
        "2014",
        "🎉",
    ],
)
def test_what_must_not_change_comes_through(store: PackageStore, kept: str) -> None:
    assert kept in translated(store, f"The bank opened {kept} in the city today.")[0]


@pytest.mark.parametrize(
    "text",
    [
        "the bank " * 11_000,
        "a" * 100_000,
        "مرحبا the bank שלום",
        "The bank\x00\x07 sold\u200b cars\ufeff.",
        "The \ud83d bank",
        "\n".join(["The bank sold cars."] * 30),
    ],
)
def test_odd_lines_give_one_line_each(store: PackageStore, text: str) -> None:
    results = Engine().translate([text, "The bank sold cars."], route_of(store))
    assert [r.source for r in results] == [text, "The bank sold cars."]
    assert results[1].text == "这银行出售汽车。"


def test_lists_and_lines_keep_their_marks(store: PackageStore) -> None:
    assert translated(store, "• The bank sold cars", "1. The news", "The news.\nThe world.") == [
        "• 这银行出售汽车",
        "1. 这新闻",
        "这新闻。\n这世界。",
    ]


def test_capitals_are_translated_as_words(store: PackageStore) -> None:
    assert translated(store, "THE BANK SOLD CARS TODAY") == ["这银行出售汽车今天"]


def test_sentences_past_the_position_table_are_cut(store: PackageStore) -> None:
    decoding = {"no_repeat_ngram_size": 0, "repetition_penalty": 1.0}
    build_folder(store.installed_folder, decoding=decoding)
    count = POSITIONS * 3
    text = "the bank sold cars, " * count
    assert translated(store, text)[0].count("银行") == count


def test_a_sentence_that_comes_back_as_it_was_is_doubted(store: PackageStore) -> None:
    (result,) = Engine().translate(["Lorem ipsum dolor"], route_of(store))
    assert result.text == result.source
    assert Doubt.ECHO in result.doubts


def test_a_glossary_holds(store: PackageStore) -> None:
    glossary = Glossary({"en-zh": {"world bank": "世行", "cars": "轿车"}})
    assert translated(
        store, "The world bank sold cars.", options=EngineOptions(glossary=glossary)
    ) == ["这世行出售轿车。"]


def test_two_packages_lead_through_english(store: PackageStore) -> None:
    build_folder(store.installed_folder, "de", "en", words={"geld": "bank", "Autos": "cars"})
    build_folder(store.installed_folder, "en", "zh")
    glossary = Glossary({"de-zh": {"Autos": "轿车"}})
    route = route_of(store, "de", "zh")
    plain = Engine().translate(["geld Autos"], route)[0]
    fixed = Engine(EngineOptions(glossary=glossary)).translate(["geld Autos"], route)[0]
    assert plain.text == "银行汽车"
    assert fixed.text == "银行轿车"
    assert plain.packages == ("translate-de_en 1.0", "translate-en_zh 1.0")


def test_traditional_characters_go_in_and_come_out(store: PackageStore) -> None:
    build_folder(store.installed_folder, "en", "zh")
    build_folder(store.installed_folder, "zh", "en")
    into = Engine().translate(["The bank opened the new office."], route_of(store, "en", "zt"))[0]
    out_of = Engine().translate(["銀行開業。"], route_of(store, "zt", "en"))[0]
    assert into.text == "這銀行開業這新辦公室。"
    assert out_of.text == "Bank opened."


def test_the_starter_translates_out_of_traditional_characters(store: PackageStore) -> None:
    build_package(store.bundled, "zh", "en", starter=True)
    (made,) = Engine().translate(["銀行開業。"], route_of(store, "zt", "en"))
    assert made.pair == Pair("zt", "en")


def test_the_reader_may_choose_the_characters(store: PackageStore) -> None:
    options = EngineOptions(script="traditional")
    assert translated(store, "The news.", options=options) == ["這新聞。"]


def test_a_target_prefix_is_sent_and_taken_off(store: PackageStore) -> None:
    build_folder(store.installed_folder, words={**WORDS}, target_prefix="的")
    (text,) = translated(store, "The bank sold cars.")
    assert not text.startswith("的")


def test_it_can_be_stopped(store: PackageStore) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        Engine().translate(["The bank."], route_of(store), cancel=token)


def test_it_tells_how_far_it_is(store: PackageStore) -> None:
    told: list[tuple[int, int | None]] = []
    Engine().translate(
        ["The bank."] * 600, route_of(store), progress=lambda *step: told.append(step)
    )
    assert told[0] == (0, 600)
    assert told[-1] == (600, 600)
    assert sorted(told) == told


def test_a_bundled_package_is_unpacked_when_first_used(store: PackageStore) -> None:
    build_package(store.bundled, starter=True)
    route = store.route(Pair("en", "zh"))
    assert route
    assert not store.cache.exists()
    engine = Engine()
    # What comes with the program translates by its tokenizer, and this one's copies.
    assert engine.translate(["Hello world."], route)[0].text == "Hello world."
    assert {p.name for p in store.cache.iterdir()} == {MARK, route.legs[0].path.name}


def test_a_damaged_copy_of_a_bundled_package_is_made_anew(store: PackageStore) -> None:
    build_package(store.bundled)
    route = route_of(store)
    Engine().warm_up(route)
    (route.legs[0].path / "sentencepiece.model").write_bytes(b"damaged")
    assert translated(store, "Hello world.") == ["Hello world."]


def test_traditional_characters_are_understood_whatever_the_page_says(store: PackageStore) -> None:
    route = route_of(store, "zh", "en")
    assert Engine().translate(["銀行開業。"], route)[0].text == "Bank opened."


def test_packages_with_byte_pairs_translate_as_well(store: PackageStore) -> None:
    folder = build_byte_pair_folder(store.installed_folder)
    assert not (folder / "sentencepiece.model").exists()
    (result,) = Engine().translate(["The bank sold 12 cars, today."], route_of(store))
    assert result.text == "这银行出售12汽车，今天。"
    links = [(result.source[a:b], result.text[c:d]) for a, b, c, d in result.alignment]
    assert links[:3] == [("The", "这"), ("bank", "银行"), ("sold", "出售")]


def test_a_newer_package_is_used_at_once(store: PackageStore) -> None:
    engine = Engine()
    build_folder(store.installed_folder, words={"bank": "银行"})
    assert engine.translate(["bank"], route_of(store))[0].text == "银行"
    build_folder(store.installed_folder, version="1.1", words={"bank": "河岸"})
    assert engine.translate(["bank"], route_of(store))[0].text == "河岸"


@pytest.mark.posix("a CTranslate2 that outlives the models it refuses")
@pytest.mark.parametrize("name", ["model/model.bin", "sentencepiece.model"])
def test_a_damaged_package_gives_a_sentence(store: PackageStore, name: str) -> None:
    folder = build_folder(store.installed_folder)
    (folder / name).write_bytes(b"damaged")
    with pytest.raises(TranslationError) as caught:
        translated(store, "The bank.")
    assert caught.value.code == "package-damaged"


def test_nothing_heavy_is_imported_before_a_package_is_loaded() -> None:
    code = (
        "import sys, reader.translation.engine, reader.translation.manager, "
        "reader.translation.worker.supervisor\n"
        "heavy = {'ctranslate2', 'sentencepiece', 'argostranslate', 'numpy', 'opencc'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[3])


def test_alternatives_differ_begin_with_the_shown_one_and_are_about_the_sentence(
    store: PackageStore,
) -> None:
    route = route_of(store)
    engine = Engine()
    text = "The bank sold 14 cars."
    found = engine.alternatives(text, route, 5)
    assert found[0].text == engine.translate([text], route)[0].text
    assert len({t.text for t in found}) == len(found) <= 5
    assert {t.source for t in found} == {text}
    scores = [t.score for t in found]
    assert min(scores) >= scores[0] - 0.5


@pytest.mark.parametrize("text", ["", "* * *", "  "])
def test_what_has_no_words_has_no_alternatives(store: PackageStore, text: str) -> None:
    (same,) = Engine().alternatives(text, route_of(store), 5)
    assert same.text == text


def test_alternatives_of_several_clauses_are_whole(store: PackageStore) -> None:
    text = "The bank sold 1 cars. The bank sold 2 cars."
    for found in Engine().alternatives(text, route_of(store), 4):
        assert "1" in found.text
        assert "2" in found.text
