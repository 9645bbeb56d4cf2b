from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cancellation import CancelToken
from reader.datamodel.page import BlockKind, Role
from reader.datamodel.verdict import Category
from reader.errors import Cancelled
from reader.policy import Policy, hidden_ids
from reader.spam.detector import Detector
from reader.spam.lexicon.knowledge import bundled_knowledge
from reader.spam.lexicon.terms import Lexicons
from reader.spam.reasons import describe
from tests.helpers.spam_pages import FARM, PARAGRAPHS, article, block, page, roles, texts

STRANGERS = [f"https://{name}.example" for name in ("qwe1", "zxc2", "rty3", "fgh4", "vbn5", "uio6")]


def test_a_link_farm_below_an_article_is_hidden_with_plain_reasons() -> None:
    judged = Detector().classify(article((Role.OTHER, [FARM])))
    spam = judged.sections[-1]
    assert spam.role is Role.SPAM
    assert spam.verdict
    assert spam.verdict.category in (Category.ADULT, Category.GAMBLING)
    assert spam.verdict.score >= 0.9
    assert len(spam.verdict.reasons) >= 2
    assert hidden_ids(judged, Policy()) == {spam.id}


def test_a_farm_within_the_article_is_cut_out_and_the_rest_stays() -> None:
    judged = Detector().classify(page((Role.BODY, [*PARAGRAPHS[:3], FARM, *PARAGRAPHS[3:]])))
    assert roles(judged, FARM) == {Role.SPAM}
    assert all(roles(judged, text) == {Role.BODY} for text in PARAGRAPHS)
    assert [s.id for s in judged.sections] == ["s1.1", "s1.2", "s1.3"]


def test_links_to_strangers_that_the_page_hides_are_spam() -> None:
    hidden = block(
        "best online casino no deposit bonus free spins slot games play now",
        links=STRANGERS,
        concealment="offscreen",
    )
    judged = Detector().classify(article((Role.OTHER, [hidden])))
    assert judged.sections[-1].role is Role.SPAM
    verdict = judged.sections[-1].verdict
    assert verdict
    assert "hidden" in {reason.code for reason in verdict.reasons}


def test_a_hidden_menu_is_no_spam() -> None:
    menu = [
        block(
            word,
            kind=BlockKind.LIST_ITEM,
            links=["https://ledger.example/x"],
            concealment="display",
        )
        for word in ("Home", "Sport", "Weather", "Betting", "Horoscope", "Jobs")
    ]
    judged = Detector().classify(article((Role.NAVIGATION, menu)))
    assert Role.SPAM not in {s.role for s in judged.sections}


def test_a_page_without_spam_comes_back_as_it_was() -> None:
    clean = article((Role.LEGAL, ["© 2025 The Ledger. All rights reserved."]))
    assert Detector().classify(clean) == clean


def test_a_page_that_is_all_spam_is_shown_under_its_notice() -> None:
    prose = (
        "Wiloslot casino online offers free spins and a no deposit bonus to every new player. Play "
        "slot games, roulette and blackjack at the best online casino. Claim your bonus now!"
    )
    spam = page((Role.TITLE, ["Wiloslot777 online casino login bonus"]), (Role.BODY, [prose] * 4))
    judged = Detector().classify(spam)
    assert [n.code for n in judged.notices] == ["whole-page-spam"]
    assert hidden_ids(judged, Policy()) == frozenset()
    assert all(s.verdict for s in judged.sections)
    assert judged.verdict
    assert judged.verdict.category is Category.GAMBLING
    assert judged.verdict.reasons
    assert "advertising for gambling" in str(judged.notices[0].message)


def test_sentences_are_not_hidden_on_a_page_without_other_spam() -> None:
    told = (
        "He told the court that an online casino had taken his house, and that free spins began it."
    )
    judged = Detector().classify(article((Role.BODY, [told])))
    assert roles(judged, told) == {Role.BODY}


def test_one_weak_sign_only_flags_or_less() -> None:
    judged = Detector().classify(article((Role.NAVIGATION, ["Betting"])))
    assert judged.sections[-1].role is Role.NAVIGATION


def test_headings_and_the_first_paragraph_stay() -> None:
    heading = block("Casino, poker and the art of losing", kind=BlockKind.HEADING)
    judged = Detector().classify(page((Role.BODY, [heading, *PARAGRAPHS, FARM])))
    assert roles(judged, heading.text) == {Role.BODY}
    assert roles(judged, PARAGRAPHS[0]) == {Role.BODY}


def test_ten_thousand_spam_links_are_all_taken_out() -> None:
    farm = [
        block(f"slot gacor casino{number}", links=[f"https://x{number}.example"])
        for number in range(10_000)
    ]
    judged = Detector().classify(article((Role.OTHER, farm)))
    assert len(texts(judged)) == len(PARAGRAPHS) + 1 + 10_000
    assert roles(judged, "slot gacor casino9999") == {Role.SPAM}
    assert roles(judged, PARAGRAPHS[2]) == {Role.BODY}


def test_empty_lexicons_find_no_words_and_break_nothing() -> None:
    empty = Lexicons([{}])
    detector = Detector(knowledge=replace(bundled_knowledge(), spam=empty, furniture=empty))
    judged = detector.classify(article((Role.OTHER, [FARM])))
    assert texts(judged) == texts(article((Role.OTHER, [FARM])))
    assert roles(judged, PARAGRAPHS[0]) == {Role.BODY}


def test_a_cancelled_judgement_stops() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        Detector().classify(article(), cancel=token)


LINES = st.one_of(
    st.sampled_from(
        [FARM, *PARAGRAPHS, "Home", "", "slot gacor", "责任编辑：沈若川", "Read more: tides"]
    ),
    st.text(max_size=60),
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([Role.TITLE, Role.BODY, Role.OTHER, Role.NAVIGATION]),
            st.lists(LINES, max_size=6),
        ),
        max_size=6,
    )
)
def test_no_block_is_lost_doubled_or_moved(sections: list[tuple[Role, list[str]]]) -> None:
    before = page(*sections)
    after = Detector().classify(before)
    assert texts(after) == texts(before)
    assert len({s.id for s in after.sections}) == len(after.sections)
    for section in after.sections:
        if section.role is Role.SPAM:
            assert section.verdict
            assert section.verdict.reasons


TOWNS = ["Şişli", "Ankara", "Avcılar", "Mersin", "Alanya", "Sakarya", "Bodrum", "Ataköy"]
TRADITIONAL = [
    "港務局昨天表示，今年夏天的渡輪班次將增加三成，票價保持不變，學生可享優惠。",
    "負責人說，新碼頭預計九月完工，屆時兩岸居民往來將更加便利，貨運也會增長。",
    "當地漁民對此表示歡迎，但也擔心水道變窄，要求增設燈標與導航設備。",
    "去年冬天的風暴損壞了舊碼頭的護欄，修復工程花費了近三個月，期間所有班次改由北港發出。",
    "學者指出，海峽兩岸的貨運需求在過去十年間成長了一倍，現有的泊位早已不敷使用。",
    "市議會將於下月就預算案進行表決，議員們對於是否提高停泊費意見不一，結果仍難預料。",
    "遊客則希望碼頭附近能有更多餐館與旅店，以便等候船班時休息，不必再到城裡去。",
    "工程人員說，新的防波堤用的是附近山上的石材，顏色與舊堤相同，完工後不易分辨。",
    "港務局提醒乘客，颱風期間請先查詢班次，並提早半小時到達候船室，以免延誤行程。",
    "圖書館將展出舊碼頭的照片與圖紙，展期到十月底，學校團體可以預約導覽。",
]


@pytest.mark.parametrize("paragraphs", [PARAGRAPHS, TRADITIONAL], ids=["en", "zh"])
def test_towns_before_the_same_word_are_a_list_of_spam(paragraphs: list[str]) -> None:
    chain = ", ".join(f"{town} escort" for town in TOWNS)
    judged = Detector().classify(page((Role.BODY, [chain, *paragraphs])))
    assert roles(judged, chain) == {Role.SPAM}
    (spam,) = (section for section in judged.sections if section.role is Role.SPAM)
    assert spam.verdict
    assert "refrain" in {reason.code for reason in spam.verdict.reasons}


@pytest.mark.parametrize(
    "line",
    [
        "Ford Escort, Ford Fiesta, Opel Kadett, VW Golf, Fiat Uno, Renault 5",
        "Ford Escort 1.1, Ford Escort 1.3, Ford Escort 1.6, Ford Escort Cosworth, Ford Escort RS",
        "A police escort, an army escort and a naval escort brought the relics to the harbour.",
    ],
)
def test_a_word_with_an_innocent_meaning_is_no_list_of_spam(line: str) -> None:
    judged = Detector().classify(page((Role.BODY, [*PARAGRAPHS[:2], line, *PARAGRAPHS[2:]])))
    assert roles(judged, line) == {Role.BODY}


#: Pieces of other pages, as kits write them to both ends of a page; no word of it is spam.
PIECES = (
    "Patterns for quilted blankets_and a forum for beginners_Where my class was announced_one row "
    "at a time_follow the sewing lessons_and August colours"
)


def test_a_long_chain_at_both_ends_of_a_page_is_spam_though_no_word_of_it_is() -> None:
    ends = [(Role.OTHER, [PIECES]), (Role.BODY, [*PARAGRAPHS] * 2), (Role.OTHER, [PIECES])]
    judged = Detector().classify(page(*ends))
    assert roles(judged, PIECES) == {Role.SPAM}
    (reasons,) = {s.verdict.reasons for s in judged.sections if s.verdict}
    assert "echoed" in {reason.code for reason in reasons}


@pytest.mark.parametrize("links", [(), ["/a", "/b", "/c", "/d"]], ids=["once", "a menu"])
def test_a_long_chain_that_stands_once_or_is_a_menu_is_none(links: list[str]) -> None:
    menu = block(PIECES, links=links)
    last = menu if links else block("Harbour Ledger, Quay Street")
    ends = ((Role.OTHER, [menu]), (Role.BODY, [*PARAGRAPHS] * 2), (Role.OTHER, [last]))
    judged = Detector().classify(page(*ends))
    assert roles(judged, PIECES) == {Role.OTHER}


def test_an_offer_that_prices_promises_and_presses_is_spam_whatever_it_sells() -> None:
    offer = "cheap garden gnomes for sale, lifetime guarantee, free worldwide delivery, order today"
    judged = Detector().classify(article((Role.OTHER, [offer])))
    assert roles(judged, offer) == {Role.SPAM}
    verdict = judged.sections[-1].verdict
    assert verdict
    assert "pitch" in {reason.code for reason in verdict.reasons}


@pytest.mark.parametrize(
    "line",
    [
        "spell caster who restores marriages, cheap, in 48 hours",
        "no script overnight, spell temple, brass lamps for the hall and scales for the guests",
    ],
    ids=["offered", "listed"],
)
def test_what_is_offered_or_listed_alone_on_a_page_is_spam(line: str) -> None:
    judged = Detector().classify(article((Role.OTHER, [line])))
    assert roles(judged, line) == {Role.SPAM}


@pytest.mark.parametrize(
    "line",
    [
        "Police: spell caster, cheap and in 48 hours, was a cook",
        "Court on no script overnight, spell temple, brass lamps and bathroom scales for guests",
        "No script overnight | Spell temple | Brass lamps for the hall | Scales for the guests",
    ],
)
def test_headlines_list_and_offer_nothing(line: str) -> None:
    judged = Detector().classify(article((Role.OTHER, [line])))
    assert roles(judged, line) == {Role.OTHER}


def test_a_table_of_prices_offers_nothing() -> None:
    prices = block(
        "Card | fee | cash bonus | instant | free | order online today | guaranteed rate 3%",
        kind=BlockKind.TABLE,
    )
    judged = Detector().classify(article((Role.BODY, [prices])))
    assert Role.SPAM not in {s.role for s in judged.sections}


def test_names_that_nobody_knows_each_with_a_way_in_are_spam() -> None:
    names = "青鹭备用线路|云雀注册链接|白桦登陆地址|金蟾挂机软件"
    judged = Detector().classify(article((Role.OTHER, [names])))
    assert roles(judged, names) == {Role.SPAM}
    verdict = judged.sections[-1].verdict
    assert verdict
    assert "ways-in" in {reason.code for reason in verdict.reasons}


def test_the_ways_into_a_site_for_its_readers_are_none() -> None:
    menu = "会员登录|用户注册|手机客户端|投稿入口|教师平台"
    judged = Detector().classify(article((Role.OTHER, [menu])))
    assert roles(judged, menu) == {Role.OTHER}


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("[url=https://pampo.example]nice[/url] [url=https://zedra.example]pumps[/url]", "tags"),
        ("★★★ ⏩ pampo777.com ⏪ ★★★ 首选 ❤ zedra.vip ❤", "ornamented"),
        ("°ÄÃÅÓéÀÖ³Ç ²ÊÆ± ²©²ÊÍøÖ· ÕæÈËÓéÀÖ ²ÊÆ± ÕæÈË", "mojibake"),
    ],
)
def test_what_no_news_writes_is_flagged_without_a_word_of_spam(line: str, code: str) -> None:
    judged = Detector().classify(article((Role.OTHER, [line])))
    verdict = judged.sections[-1].verdict
    assert verdict
    assert code in {reason.code for reason in verdict.reasons}


@pytest.mark.parametrize(
    "line",
    [
        "• harwick.com • penrow.org • marlow.net •",
        "Our sites ▪ harwick.net ▪ Penrow.com ▪ The Meetings ▪ harwick.org ▪ Prize",
        "Äpfel, Öl, Übergröße: fröhliche Mäuse grüßen süße Bären über Flüsse",
    ],
)
def test_what_any_page_writes_is_not_flagged(line: str) -> None:
    assert Detector().classify(article((Role.OTHER, [line]))).sections[-1].verdict is None


def test_a_page_that_is_garbled_as_a_whole_has_no_garbled_spam() -> None:
    garbled = [text.encode("utf-16").decode("latin-1").replace("\0", "ä") for text in PARAGRAPHS]
    judged = Detector().classify(page((Role.BODY, garbled), (Role.OTHER, ["ÄÃÅÓéÀÖ³Ç²ÊÆ±"])))
    assert all(section.verdict is None for section in judged.sections)


def test_a_headline_that_is_hidden_below_is_hidden_as_well() -> None:
    line = "最新体育资讯 官网"
    judged = Detector().classify(
        page((Role.TITLE, [line]), (Role.BODY, PARAGRAPHS), (Role.OTHER, [line, FARM]))
    )
    assert roles(judged, line) == {Role.SPAM}


def test_a_paragraph_with_one_garbled_name_is_left_alone() -> None:
    garbled = "The study by FranГ§ois LГ©vesque was read by many, and few of them could say why."
    judged = Detector().classify(page((Role.BODY, [*PARAGRAPHS, garbled])))
    assert all(section.role is Role.BODY for section in judged.sections)


def test_a_brand_that_stands_before_words_of_spam_is_known_in_other_lines() -> None:
    told = [
        "望潮厂成立于一九九八年，主要生产水泵和阀门。",
        "去年公司新建了一条装配线，产能有所提高。",
    ]
    farms = ["澳宝体育官网入口_澳宝体育官网", "本文关键词：澳宝体育官网"]
    lines = [
        (Role.OTHER, [text]) for text in ("联系我们", "厂区地图", "澳宝", "产品展示", "人才招聘")
    ]
    parts = [(Role.OTHER, [farm]) for farm in farms]
    judged = Detector().classify(page((Role.BODY, told), *lines, *parts))
    flagged = [b.text for s in judged.sections if s.verdict for b in s.blocks]
    assert "澳宝" in flagged
    assert "联系我们" not in flagged


def test_furniture_of_a_page_of_spam_is_said_to_be_part_of_it() -> None:
    prose = (
        "Wiloslot casino online offers free spins and a no deposit bonus to every new player. Play "
        "slot games, roulette and blackjack at the best online casino. Claim your bonus now!"
    )
    title = (Role.TITLE, ["Wiloslot777 online casino login bonus"])
    furniture = (Role.OTHER, ["Cart", "Loading", "4.46 / 5"])
    judged = Detector().classify(page(title, (Role.BODY, [prose] * 4), furniture))
    assert judged.verdict
    told = [s.verdict for s in judged.sections if s.blocks[0].text in furniture[1]]
    assert told
    for verdict in filter(None, told):
        assert [describe(r) for r in verdict.reasons] == ["is part of a page that is advertising"]


PLACES = ["仁化县", "德阳市", "科技", "朔州市", "霍城县", "胶南市", "麻栗坡县"]
ADULT = ["午夜福利", "久久久久亚洲AV无码A片", "韩国伦理电影网站"]


def test_places_between_spam_are_part_of_its_list() -> None:
    judged = Detector().classify(article((Role.OTHER, [*ADULT, *PLACES, *reversed(ADULT)])))
    assert all(roles(judged, place) == {Role.SPAM} for place in PLACES)


def test_places_that_a_site_serves_stay_above_spam() -> None:
    judged = Detector().classify(article((Role.OTHER, [*PLACES, *ADULT])))
    assert all(roles(judged, place) == {Role.OTHER} for place in PLACES[:4])
