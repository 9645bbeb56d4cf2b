"""Who wrote an article, told by markup, lines and declarations."""

from __future__ import annotations

import pytest

from reader.datamodel.page import RawPage
from reader.extraction import extract
from reader.extraction.metadata.bylines import blogger, clean_name

_TEXT = "<p>" + "The ferry left at nine, and nobody on the quay could say who was at the rail. " * 4


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("By Ivy Marsh", "Ivy Marsh"),
        ("ByIvy Marsh", "Ivy Marsh"),
        ("Ivy Marsh 3 March 2020", "Ivy Marsh"),
        ("Ivy Marsh Jul", "Ivy Marsh"),
        ("Ivy Marsh, 5 min read", "Ivy Marsh"),
        ("作者：林小满", "林小满"),
        ("2208", ""),
        ("L_104485", ""),
        ("ivy@quay.example", ""),
        ("admin", ""),
        ("Subscribe now", ""),
        ("By Quay TimesNovember 12", "Quay Times"),
        ("(Image: Ivy Marsh)", ""),
        ("Profil", ""),
        ("林小满 稿源", "林小满"),
        ("林小滿 文字大小", "林小滿"),
        ("望潮日報 – 3小時前", "望潮日報"),
        ("林小满 通讯员", "林小满"),
        ("通讯员 林小满 陈望", "林小满 陈望"),
        ("实习记者 林小满", "林小满"),
        ("见习编辑 林小满", ""),
        ("昵称：", ""),
        ("用户中心", ""),
        ("即時新聞", ""),
        ("自動連播", ""),
        ("【望潮日報╱望潮鎮17日電】", ""),
        ("Ivy Marsh / QNS", "Ivy Marsh"),
        ("Ivy Marsh, senior staff reporter", "Ivy Marsh"),
        ("望潮网 林小满", "林小满"),
        ("望潮网_提供渡轮、码头、海鲜与旧木船的各种资讯以及航海咨询等服务", ""),
    ],
)
def test_a_name_is_what_is_left_of_a_byline(text: str, name: str) -> None:
    assert clean_name(text) == name


@pytest.mark.parametrize(
    "markup",
    [
        '<a rel="author" href="/people/7">Orrin Hask</a>',
        '<span itemprop="author" itemscope><meta itemprop="name" content="Orrin Hask"></span>',
        '<span class="author vcard"><a class="url fn n" href="/a/7">Orrin Hask</a></span>',
        '<a href="/author/ohask/">Orrin Hask</a>',
        "<p>By Orrin Hask</p>",
        '<p class="b1x" data-testid="author-name">Orrin Hask</p>',
        '<a href="https://author.quay.example/home/4410">Orrin Hask</a>',
        '<a class="authorName">Orrin Hask</a> <span class="authorTitle">Harbour Editor</span>',
    ],
)
def test_markup_names_the_author(markup: str) -> None:
    html = f"<title>The ferry</title><h1>The ferry left</h1><div>{markup}</div>{_TEXT}"
    assert extract(RawPage(html.encode(), "x")).byline == "Orrin Hask"


def test_a_person_goes_before_the_name_of_the_site() -> None:
    head = '<meta property="og:site_name" content="Quay"><meta name="author" content="Quay">'
    html = f'{head}<h1>The ferry left</h1><p class="author">Orrin Hask</p>{_TEXT}'
    assert extract(RawPage(html.encode(), "x")).byline == "Orrin Hask"


def test_an_author_of_linked_data_may_stand_elsewhere_in_it() -> None:
    data = (
        '{"@graph":[{"@type":"Article","headline":"The ferry left","author":{"@id":"#7"}},'
        '{"@type":"Person","@id":"#7","name":"Orrin Hask"}]}'
    )
    html = f'<script type="application/ld+json">{data}</script><h1>The ferry left</h1>{_TEXT}'
    assert extract(RawPage(html.encode(), "x")).byline == "Orrin Hask"


def test_reporters_stand_in_brackets_at_the_end_of_chinese_news() -> None:
    text = (
        "<p>" + "望潮镇的渔民把三十多条旧木船拖上了岸，准备建一座博物馆。" * 5 + "（记者 林小满）"
    )
    html = f"<title>旧木船上岸</title><h1>三十条旧木船上岸</h1>{text}"
    assert extract(RawPage(html.encode(), "x")).byline == "林小满"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("旧木船上岸_林小满_望潮博客", "林小满"),
        ("旧木船上岸 - 林小满的博客 - 博客园", "林小满"),
        ("旧木船上岸_望潮网", ""),
        ("旧木船上岸 - 林小满的博客", ""),
    ],
)
def test_the_title_of_a_page_on_a_host_of_blogs_says_whose_it_is(title: str, name: str) -> None:
    assert blogger(title) == name
