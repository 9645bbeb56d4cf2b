"""LibreTranslate: one translation for each sentence, whatever the server makes of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

import pytest

from reader.datamodel.translation import Doubt, Pair
from reader.errors import TranslationError
from reader.translation.options import EngineOptions
from reader.translation.sentences.glossary import Glossary
from tests.helpers.translators import (
    PAIR,
    chinese,
    engine_of,
    libretranslate,
    route_of,
)
from tests.helpers.web import Site

SENTENCES = [f"The ferry with number {n} leaves the harbour later today." for n in range(10, 50)]


def asked(site: Site) -> list[object]:
    """What was asked for, in order."""
    return [json.loads(body)["q"] for body in site.bodies]


def test_sentences_come_back_in_their_order_and_in_batches(site: Site) -> None:
    server = libretranslate(site)
    made = engine_of(server).translate(SENTENCES, route_of(server))
    assert [t.source for t in made] == SENTENCES
    assert [t.text for t in made] == [chinese(text) for text in SENTENCES]
    assert {t.packages for t in made} == {("LibreTranslate",)}
    batches = [q for q in asked(site) if isinstance(q, list)]
    assert [len(batch) for batch in batches] == [32, 8]


@pytest.mark.parametrize(
    "arrange",
    [
        lambda texts: texts[::-1],
        lambda texts: texts[1:] + texts[:1],
        lambda texts: texts[:-1],
        lambda texts: [*texts, "渡轮"],
        lambda texts: [],
        lambda texts: "".join(texts),
        lambda texts: [[text] for text in texts],
        lambda texts: {"0": texts},
        lambda texts: [None for _ in texts],
    ],
    ids=["reversed", "shifted", "fewer", "more", "none", "one", "lists", "table", "nothing"],
)
def test_a_server_that_mixes_sentences_up_is_asked_one_by_one(
    site: Site, arrange: Callable[[Sequence[str]], object]
) -> None:
    server = libretranslate(site, arrange=arrange)
    made = engine_of(server).translate(SENTENCES, route_of(server))
    assert [t.text for t in made] == [chinese(text) for text in SENTENCES]
    assert sum(isinstance(q, list) for q in asked(site)) == 1


def test_what_has_no_words_is_sent_nowhere(site: Site) -> None:
    server = libretranslate(site)
    made = engine_of(server).translate(["2014", "https://harbour.example/a", ""], route_of(server))
    assert [t.text for t in made] == ["2014", "https://harbour.example/a", ""]
    assert site.requests == []


def test_terms_and_addresses_travel_as_stand_ins(site: Site) -> None:
    server = libretranslate(site, lambda text: text.replace("The bank of ", "银行"))
    engine = engine_of(server)
    engine.options = EngineOptions(glossary=Glossary({"en-zh": {"Halden": "哈尔登"}}))
    text = "The bank of Halden and mail@bank.example"
    (made,) = engine.translate([text], route_of(server))
    assert asked(site) == ["The bank of X1 and X2"]
    assert "哈尔登" in made.text
    assert "mail@bank.example" in made.text


def test_a_sentence_that_lost_a_stand_in_has_failed(site: Site) -> None:
    server = libretranslate(site, lambda _text: "银行今天开业了。")
    text = "The bank at www.bank.example opened."
    (made,) = engine_of(server).translate([text], route_of(server))
    assert made.failed


def test_doubts_are_marked_as_those_of_packages_are(site: Site) -> None:
    server = libretranslate(site, lambda _text: "这列火车今天晚上会晚点到站。")
    (made,) = engine_of(server).translate(["The train is 45 minutes late today."], route_of(server))
    assert made.doubts == (Doubt.NUMBERS,)


def test_chinese_is_named_as_the_server_names_it_and_written_as_is_wished(site: Site) -> None:
    server = libretranslate(site, lambda _text: "银行开业了。")
    pair = Pair("en", "zt")
    (made,) = engine_of(server).translate(["The bank opened."], route_of(server, pair))
    assert made.text == "銀行開業了。"
    assert json.loads(site.bodies[0])["target"] == "zh-Hans"


def test_traditional_characters_are_sent_as_the_server_knows_them(site: Site) -> None:
    server = libretranslate(site, lambda _text: "The bank opened.")
    pair = Pair("zt", "en")
    (made,) = engine_of(server).translate(["銀行開業了。"], route_of(server, pair))
    assert asked(site) == ["银行开业了。"]
    assert made.text == "The bank opened."


def test_a_bullet_stays_where_it_is(site: Site) -> None:
    server = libretranslate(site, lambda _text: "银行开业了。")
    (made,) = engine_of(server).translate(["• The bank opened."], route_of(server))
    assert asked(site) == ["The bank opened."]
    assert made.text == "• 银行开业了。"


def test_the_key_is_sent_in_the_body_and_named_nowhere_else(site: Site) -> None:
    server = libretranslate(site, key="secret-7")
    engine_of(server).translate(["The bank opened."], route_of(server))
    assert json.loads(site.bodies[0])["api_key"] == "secret-7"
    assert "secret-7" not in repr(site.requests)
    assert "secret-7" not in repr(server)


def test_a_wrong_key_is_said(site: Site) -> None:
    server = libretranslate(site, key="right")
    wrong = type(server)(server.kind, server.address, "wrong", languages=server.languages)
    with pytest.raises(TranslationError) as caught:
        engine_of(wrong).translate(["The bank opened."], route_of(wrong))
    assert caught.value.code == "key-refused"


def test_it_says_which_languages_it_has(site: Site) -> None:
    offer = engine_of(libretranslate(site)).offer()
    assert offer.languages == ("en", "zh-Hans")


@pytest.mark.parametrize(
    ("pair", "offers"), [(PAIR, True), (Pair("de", "zh"), False), (Pair("zh", "zt"), False)]
)
def test_a_pair_it_does_not_have_is_left_to_packages(site: Site, pair: Pair, offers: bool) -> None:
    assert libretranslate(site).offers(pair) is offers
