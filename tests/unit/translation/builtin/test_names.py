import unicodedata

import pytest

from reader.translation.builtin.chinese.names import names_in as in_chinese
from reader.translation.builtin.english.names import names_in as in_english
from reader.translation.builtin.english.split_tokens import (
    overrun_words,
    shouted_words,
    split_words,
)

_KNOWN = {
    "特朗普": "Trump",
    "约翰逊": "Johnson",
    "马斯克": "Musk",
    "安德鲁": "Andrew",
    "马克龙": "Macron",
    "安倍": "Abe",
}


def say(characters: str) -> str:
    return _KNOWN.get(characters, "")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("市交通局局长陈立文表示，道路越来越堵。", ["Chen Liwen"]),
        ("退休教师王建国带着孙子来坐船。", ["Wang Jianguo"]),
        ("大学生赵明认为，班次太少。", ["Zhao Ming"]),
        ("张家口市长马云飞", ["Ma Yunfei"]),
        ("（责任编辑：何静）", ["He Jing"]),
        ("刘女士是第一批乘客。", ["Ms Liu"]),
        ("美国总统特朗普和英国首相约翰逊", []),
        ("马斯克、安德鲁和法国总统马克龙说", []),
        ("李明和安倍很相似", ["Li Ming"]),
        ("我们党立志为民", []),
        ("新增5000宗新冠病例，拍了45张可用的照片", []),
        ("全程有警察，要管成功，严于律己", []),
        ("记者于丽报道", ["Yu Li"]),
        ("本赛季开始，福利金增加", []),
        ("白宫的人于是高兴地走了，何况还没有来。", []),
    ],
)
def test_a_chinese_name_is_its_sound_and_a_foreign_one_is_left(text: str, names: list[str]) -> None:
    found = in_chinese(text, say)
    assert [name for _, _, name in found] == names
    assert all(start < end for start, end, _ in found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("澜州市政府周三宣布", ["Lanzhou"]),
        ("上午，澜州市首条线路开通", ["Lanzhou City"]),
        ("澜州队主场取胜", ["Lanzhou"]),
        ("云麓新闻网记者", ["Yunlu"]),
        ("青石河水位上涨", ["Qingshi River"]),
        ("青石河每天只有几艘货船经过", ["Qingshi River"]),
        ("石桥村村民来了", ["Shiqiao Village"]),
        ("白云镇的居民", ["Baiyun Town"]),
        ("都市区和深水区", []),
        ("堰塞湖和人工湖，沿海地区，高速铁路，大城市", []),
    ],
)
def test_an_unknown_place_is_its_sound_and_what_it_is(text: str, names: list[str]) -> None:
    assert [name for _, _, name in in_chinese(text, say)] == names


def test_a_foreign_name_with_a_dot_ends_where_its_letters_end() -> None:
    assert in_chinese("演员弗兰克·斯通说", say) == [(2, 8, "Frank Stone")]
    assert in_chinese("中国·衡水国际书展", say) == []


_WORDS = {
    "纽约": "New York", "布鲁克林": "Brooklyn", "西": "West", "尔": "Er", "曼": "Man", "普": "Pu",
    "瓦": "Wa", "里": "in", "埃": "Ai", "科": "Ke", "格林": "Green",
}  # fmt: skip


def say_in_words(text: str) -> str:
    """What a package says that cuts a text into the words it knows."""
    said = []
    while text:
        size = next((n for n in (4, 2) if text[:n] in _WORDS), 1)
        said.append(_WORDS.get(text[:size], text[:size]))
        text = text[size:]
    return " ".join(said)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("西尔曼说，他会来。", ["Silman"]),
        ("起初，普瓦里埃运气更好。", ["Pvarie"]),
        ("沃尔格林周一表示", ["Wolglin"]),
        ("在纽约布鲁克林举行", []),
        ("本赛季开始，他到达科里点", []),
    ],
)
def test_a_foreign_name_of_which_only_sounds_are_known_is_one(text: str, names: list[str]) -> None:
    assert [name for *_, name in in_chinese(text, say_in_words)] == names


def test_who_speaks_may_have_a_name_that_no_dictionary_has() -> None:
    assert [name for *_, name in in_chinese("曲探宙说，事故会有影响。", say)] == ["Qu Tanzhou"]


def test_a_person_whom_the_package_knows_is_left_to_it() -> None:
    def known(characters: str) -> str:
        return "Lee Hsien Loong" if characters == "李显龙" else ""

    assert in_chinese("新加坡总理李显龙说", known) == []


TORN = {"Tidecell": "赤潮cell", "OpenBridge": "开放桥", "Bridge": "桥"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Frank Stone met Anna Baker.", ["弗兰克·斯通", "安娜·贝克"]),
        ("Mr. Cook left.", ["库克"]),
        ("Baker said so, and Will came.", ["贝克"]),
        ("Linda Okonjo said so.", ["Ｌｉｎｄａ　Ｏｋｏｎｊｏ"]),
        ("Shares of Tidecell and OpenBridge fell.", ["Ｔｉｄｅｃｅｌｌ", "ＯｐｅｎＢｒｉｄｇｅ"]),
        ("The Green Party and the Bridge of Austin.", []),
    ],
)
def test_an_english_name_is_transliterated_or_stays_whole(text: str, names: list[str]) -> None:
    assert [name for *_, name in in_english(text, lambda word: TORN.get(word, ""))] == names


def test_pinyin_with_an_apostrophe_is_one_name() -> None:
    found = in_english("Mr. Song Xiao'an spoke.", lambda word: TORN.get(word, ""))
    assert [name for *_, name in found] == ["Ｓｏｎｇ　Ｘｉａｏ＇ａｎ"]


def bites(text: str) -> str:
    """A package that knows "score" and "counter", and "Her" behind a quotation mark only."""
    known = {
        "score": "比分",
        "counter": "应对",
        "“Her": "“她的",
        '"Her': "“她的",
        "Hercules": "大力士",
        "Buck": "雄鹿",
        "Min-my": "敏我的",
        "in March": "3月",
        "Marcha": "Marcha",
        "Norland": "诺兰",
    }
    longest = max((word for word in known if text.startswith(word)), key=len, default="")
    return known.get(longest, "") + text.removeprefix(longest)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("He got on the scoresheet.", ["ｓｃｏｒｅｓｈｅｅｔ"]),
        ("What “counterintuitive” means", ["ｃｏｕｎｔｅｒｉｎｔｕｉｔｉｖｅ"]),
        ('A film named "Hercules" opens', ["“ Hercules"]),
        ("Officers (Norland and Suland) left", ["( Norland"]),
        ("Buckley spoke", ["Ｂｕｃｋｌｅｙ"]),
        ("The mayor, Min-myung, left", ["Ｍｉｎ－ｍｙｕｎｇ"]),
        ("The score, the counter and Hercules", []),
        ("See counterweight.example and @scoresheet", []),
    ],
)
def test_a_word_of_which_a_part_is_known_comes_through_whole(text: str, made: list[str]) -> None:
    found = split_words(text, bites, bites)
    assert [word for _, _, word in found] == made
    for start, end, word in found:
        plain = unicodedata.normalize("NFKC", word).replace("“ ", '"').replace("( ", "(")
        assert text[start:end] in (plain, word)


@pytest.mark.parametrize(
    ("text", "said", "places"),
    [
        ("In a tumultuous week", "在一阵骚动uous周", [5]),
        ("An iphone, a week", "一部iphone，一周", []),
        ("The uous and a tumultuous week", "uous和一阵骚动uous周", []),
        ("What we don't need", "我们做n't需要", [8]),
        ("Rain in Marcha ended", "雨3月a结束", [8]),
    ],
)
def test_a_word_that_a_phrase_bites_into_stands_apart(
    text: str, said: str, places: list[int]
) -> None:
    found = overrun_words(text, bites, {text: said}.__getitem__)
    assert found == [(place, place, " ") for place in places]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("NEW YORK (Reuters) — Oil fell.", ["New York"]),
        ("OTTAWA The rule costs money.", ["Ottawa"]),
        ("The NATO summit of UNICEF in OTTAWA", []),
        ("UNICEF said so.", []),
        ("NEW YORK IN WINTER", []),
    ],
)
def test_capitals_of_an_agency_are_read_as_usual_letters(text: str, made: list[str]) -> None:
    inside = {"New York": "纽约", "NEW YORK": "新约克", "Ottawa": "渥太华", "OTTAWA": "渥太华"}
    first = {"NEW YORK": "NEW约克", "UNICEF": "联合国儿童基金会"}
    found = shouted_words(text, lambda w: inside.get(w, w), lambda w: first.get(w, w))
    assert [name for *_, name in found] == made
