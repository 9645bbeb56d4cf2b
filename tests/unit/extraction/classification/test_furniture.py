"""What is none of an article by what it says, however sure its place makes it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.extraction.classification import body
from reader.extraction.features.claims import NO_CLAIMS
from reader.extraction.markup.flatten import Flattener
from reader.extraction.markup.parsing import parse

LONG = "The ferry leaves the old pier at six in the morning and comes back when the bell rings."


def _is_kept(block: str) -> bool:
    html = f"<body><main><p>{LONG}</p>{block}<p>{LONG}</p></main></body>"
    outline, _ = Flattener("").flatten(parse(html).soup)
    reading = body.read(outline, NO_CLAIMS)
    return body.decide(replace(reading, chances=[0.99] * 3))[1]


@pytest.mark.parametrize(
    "text",
    [
        '[gallery ids="12,13,14"]',
        "[/vc_column_text][/vc_column][/vc_row]",
        '[contact-form-7 id="12" title="Write to us"]',
        '[caption id="a_1" width="300"] The yard in March[/caption]',
        "★★★★☆",
        "4.86 from 21 votes",
        "3h ago",
        "Your device does not support this player.",
        "Ihr Gerät unterstützt diese Karte leider nicht.",
        "您的浏览器暂不支持播放。",
        "推 quaymaster: 這座橋我走過，風很大。 06/18 22:10",
        "点击上方“望潮周记”，选择“置顶或星标”",
        "本文来自微信公众号“望潮周记”，作者：林小满，经授权发布。",
        "图源：网络",
        "調整字體：大中小",
        "Lesen Sie auch: Warum Kalkmörtel wieder gefragt ist",
        "À lire aussi : Pourquoi la chaux revient sur les chantiers",
        "Únete a nuestro canal de WhatsApp para recibir las noticias más importantes.",
        "【関連記事】石灰モルタルが見直される理由",
        "[관련기사] 석회 모르타르의 귀환",
        "___",
    ],
)
def test_what_programs_left_is_none_of_the_text(text: str) -> None:
    assert not _is_kept(f"<p>{text}</p>")


@pytest.mark.parametrize(
    "text",
    [
        "[Laughs]",
        "[The door opens] Nobody had expected the captain so early.",
        "Open your browser and type the address of the harbour office.",
        "Three hours ago the ferry had left without a bell.",
        "A device that does not support the old plugs is sold with a cable.",
        "Join a group with people you trust, and write to them before you leave.",
        "Lesen Sie auch die Rückseite, denn dort steht der Fahrplan der Fähre.",
        "* * *",
        "He gave the recipe to nobody, and nobody asked.",
    ],
)
def test_what_only_sounds_like_it_stays(text: str) -> None:
    assert _is_kept(f"<p>{text}</p>")


@pytest.mark.parametrize("text", ["Photo: Orrin Hask / Quay", "Photograph by Orrin Hask"])
def test_the_credit_of_a_picture_is_no_heading(text: str) -> None:
    assert not _is_kept(f"<h3>{text}</h3>")


def test_a_heading_about_pictures_is_one() -> None:
    assert _is_kept("<h3>Photographs that nobody took</h3>")
