"""Chinese people in a Chinese text: their names as they sound, surname first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import rjieba

from reader.translation.sentences.names.known import Say, is_name, knows, people
from reader.translation.sentences.names.sounds import pinyin

#: The commonest surnames, without those of many foreign names, like 金 and 朴.
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高郑谢罗梁宋唐许韩冯邓曹彭曾肖田董潘袁于蒋蔡余杜叶程魏苏吕"
    "丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武"
    "戴莫孔向汤康常温施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪"
    "梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉"
    "缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇"
    "傅阎谌佘冼甄蔺晁敖巩鞠荆阚楚栗匡庾"
)
_COMPOUND = frozenset(
    ["欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐"]
)
#: As surnames they sound otherwise.
_SOUNDS = {"曾": "Zeng", "单": "Shan", "解": "Xie", "仇": "Qiu", "覃": "Qin", "尉迟": "Yuchi",
           "翟": "Zhai", "盖": "Ge", "朴": "Piao", "任": "Ren", "华": "Hua"}  # fmt: skip
#: Characters that write foreign sounds: 马克龙, 罗伯特 and 高尔基 are no Chinese names.
_FOREIGN = frozenset("契肯沃克斯尔特夫尼拉里亚诺洛莱格普布瑟茨姆伯鲁蒂迪塔索巴萨路卡基罗登顿")
#: Surnames that are words far more often: they need a title before them, or “said” behind.
_WORDS = frozenset("全连管师易路章党都于向严梅")
#: What counts; behind it 宗 and 张 are measure words.
_COUNTS = re.compile("[0-9〇一二两三四五六七八九十百千万亿几多余]$")
#: Ends of places and of words that begin like names.
_NO_NAME = frozenset("口界庄港村镇县市区河湖子宫者家省州某氏色性感证周率制时说称")
_ADDRESSES = {
    "女士": "Ms", "先生": "Mr", "小姐": "Miss", "太太": "Mrs", "教授": "Professor", "博士": "Dr",
    "医生": "Dr",
}  # fmt: skip
#: What people are called before their names: 市长, 记者, 叫, “（记者：”.
_TITLES = re.compile(
    "(?:[^国大]家|..人|[员师长者手生民工兵主客星官士友]|主席|书记|教授|律师|经理|总裁|董事|同学|司机|教练|导演|老板"
    "|代表|警官|编辑|女子|男子|英雄|青年|大妈|大爷|导游|主播|岁|名叫|叫|据|[：、（(])$"
)
#: Characters that given names are made of; words made of these alone may be names, too.
_NAMELIKE = frozenset(
    "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂华文辉力建国民玉兰红梅志海燕春雪琳晓东方新宇浩然子轩"
    "雨泽博思佳怡欣梦琪嘉诚振山川云飞龙凤鸣光荣立成德胜永福祥腾瑞安康宁远航天翔鹏程学良才俊彦士奇正义忠孝仁"
    "和生林森松柏青竹莲荷花香月星晨阳升旭朝晖乐毅坚恒心家豪涵婷婉淑芬珍珊玲莉萍洁慧美少宏庆丰亮峰波斌彬健"
    "凯翠翰睿哲昊铭钰萱颖倩蕾薇莹雅琴芝芸蓉菲瑶璐妍依诗语一大小启守元宝保全兴旺发富贵根树木金银铁石水清源"
    "江河湖长久顺昌盛隆昆尚尧舜禹武功勋勤俭进步向前锋达通利民悦彤彪炳权世存有为自如意可爱真善淳朴素贞培养"
    "爽梁栋桐楠枫桃菊鹃玥玮瑛珂瑾瑜璇璋琦璟珠宾煜炜炎熙烨灿炳烁皓晔晗曦昕昱弘驰骏骁骞恺恬惠慈懿翎翊翘聪萌茜茹"
    "菁蕊衡裕谦谨谊逸遥邦钧钊钢铮锐锋镇闯阔霖霄雯霏靖韬韵颂颢馨鹤麟龄"
)

_PERSON = "nr"
_SPEAKING = """
说 表示 称 认为 指出 告诉 介绍 强调 透露 坦言 回忆 宣布 是 率 带着 出席 获得 赢得 当选 担任 提出
承认 呼吁 补充 解释 发现 相信
"""
_SPEAKS = frozenset(_SPEAKING.split())
#: Said behind a name, no part of it.
_TITLED_ONE = frozenset("等称说氏总某处县市区局院很也都就还仍却只被有")
#: What the segmenter calls words that no name follows from: 和, 于, 向 before a noun.
_GRAMMAR = frozenset(["p", "c", "d", "u", "uj", "ul", "uz", "f", "m", "r", "v"])
_GIVEN = frozenset(
    ["nr", "nrt", "nrfg", "n", "ns", "nz", "a", "an", "ng", "ag", "vg", "zg", "j", "tg", "b", "x"]
)

Word = tuple[int, int, str, str]
_END = (0, 0, "。", "x")


def people_in(words: Sequence[Word], say: Say) -> Iterator[tuple[int, int, str]]:
    """Chinese people among the words of a text: start, end, and how they are written.

    Args:
        words: start, end, characters and part of speech.
        say: what the package makes of characters; people whom it knows keep its spelling.
    """
    place = 0
    while place < len(words):
        counted = place > 0 and _COUNTS.search(words[place - 1][2])
        size, name = (0, "") if counted else _at(words, place)
        if size and not _is_left(words, place, size, say):
            title = words[place + size][2] if place + size < len(words) else ""
            if title in _ADDRESSES and name.split()[0] not in _ADDRESSES.values():
                size, name = size + 1, f"{_ADDRESSES[title]} {name}"
            yield words[place][0], words[place + size - 1][1], name
        place += max(size, 1)


def _is_left(words: Sequence[Word], place: int, size: int, say: Say) -> bool:
    """Whether some words that look like a name are left to the package: 白皮书 is a white paper."""
    name = "".join(word[2] for word in words[place : place + size])
    if name in people().latin:
        return True
    sure = size > 1 or _is_titled(words, place)
    return knows(say, name) and (not sure or is_name(say(name)))


def _at(words: Sequence[Word], place: int) -> tuple[int, str]:
    """How many words from a place on are a name, and the name."""
    _, _, first, tag = words[place]
    if rest := _rest(words, place):
        return 2, f"{_sound(first[0])} {pinyin(first[1] + rest)}"
    person = _is_person(first, tag) or _is_unheard(words, place)
    if person and (name := _latin(first)) and _is_sure(words, place):
        return 1, name
    if size := _surname(first):
        if size < len(first):
            return 0, ""
        title = words[place + 1][2] if place + 1 < len(words) else ""
        if title in _ADDRESSES and (tag not in _GRAMMAR or first == "何"):
            return 2, f"{_ADDRESSES[title]} {_sound(first)}"
        for count in (3, 2):
            if name := _joined(words, place, count):
                return count, name
    return 0, ""


def _joined(words: Sequence[Word], place: int, count: int) -> str:
    """The name that some words make together, if they are one: 李 and 红梅."""
    parts = words[place : place + count]
    given = "".join(word[2] for word in parts[1:])
    if len(parts) < count or not 1 <= len(given) <= 2 or not _is_given(given):
        return ""
    surname, tag = parts[0][2], parts[0][3]
    titled, likely = _is_titled(words, place), _NAMELIKE.issuperset(given)
    person = count == 2 and parts[1][3].startswith("nr")
    if surname in _WORDS and not titled:
        return ""
    joins = tag in ("p", "c") or (tag in _GRAMMAR and not titled and surname != "何")
    if joins and not (tag == "m" and person):
        return ""
    if count > 2 and any(word[3] not in _GIVEN for word in parts[1:]):
        return ""
    compound = len(surname) == 2 and (likely or not rjieba.has_word(given))
    new = titled and (likely or not rjieba.has_word(given))
    alone = count == 2 and len(given) == 2 and likely
    alone = alone and (tag == _PERSON or _ends(words, place + count))
    return f"{_sound(surname)} {_sound(given)}" if person or compound or new or alone else ""


def _is_person(word: str, tag: str) -> bool:
    unheard = tag in ("nz", "ns") and not rjieba.has_word(word)
    return tag.startswith("nr") or unheard or (tag == "nz" and _NAMELIKE.issuperset(word[1:]))


def _is_unheard(words: Sequence[Word], place: int) -> bool:
    """Whether a word that no dictionary has stands where a name may: behind a title, or first."""
    _, _, word, tag = words[place]
    if tag not in ("n", "x", "a") or not 2 <= len(word) <= 3:
        return False
    if rjieba.has_word(word) and not (len(word) == 3 and _NAMELIKE.issuperset(word[1:])):
        return False
    begins = place == 0 or words[place - 1][2] in "。，；、“（"
    return _is_titled(words, place) or (begins and _ends(words, place + 1))


def _ends(words: Sequence[Word], place: int) -> bool:
    """Whether what follows a name may follow one: a verb, a particle, a mark, a title."""
    _, _, after, tag = [*words[place : place + 1], _END][0]
    return not tag.startswith(("n", "a", "m", "q")) or bool(_TITLES.search(after))


def _is_titled(words: Sequence[Word], place: int) -> bool:
    """Whether a title stands before a word, or an age: “35岁的”."""
    if place > 1 and words[place - 1][2] == "的":
        return words[place - 2][2].endswith("岁")
    return place > 0 and bool(_TITLES.search(words[place - 1][2]))


def _rest(words: Sequence[Word], place: int) -> str:
    """The last character of a given name, where the segmenter cut it off: 赵乐 and 秦."""
    word, tag = words[place][2:]
    if len(word) != 2 or not _surname(word) or place + 1 >= len(words):
        return ""
    _, _, last, after = words[place + 1]
    if len(last) != 1 or last in _TITLED_ONE or not _is_given(last) or after in ("x", "p", "c"):
        return ""
    begins = place == 0 or _is_titled(words, place) or words[place - 1][3] == "x"
    likely = _NAMELIKE.issuperset((word[1], last)) and begins
    heard = tag.startswith("nr") and after in _GIVEN
    return last if (likely or heard) and _ends(words, place + 2) else ""


def _is_sure(words: Sequence[Word], place: int) -> bool:
    """Whether a given name is no word, as 效力 in 曾效力, or something beside it tells."""
    name, (_, _, after, tag) = words[place][2], [*words, _END][place + 1]
    if _is_titled(words, place) or after in _SPEAKS or after in _ADDRESSES or _TITLES.search(after):
        return True
    if name[0] in _WORDS and not _NAMELIKE.issuperset(name[1:]):
        return False
    if len(name) == 2:
        return not tag.startswith("n") or name[1] in _NAMELIKE
    return not rjieba.has_word(name[-2:]) or _NAMELIKE.issuperset(name[-2:])


def _latin(word: str) -> str:
    """A word that the segmenter takes for a person, in pinyin; nothing where that is not sure."""
    title = _ADDRESSES.get(word[-2:])
    if title and len(word) == 3:
        return f"{title} {_sound(word[0])}"
    size = _surname(word)
    surname, given = word[:size], word[size:]
    if not size or not 1 <= len(given) <= 2 or not _is_given(given):
        return ""
    # A word of two characters that the segmenter's dictionary has may be any word.
    if len(word) == 2 and rjieba.has_word(word):
        return ""
    return f"{_sound(surname)} {_sound(given)}"


def _surname(word: str) -> int:
    """How many characters at the beginning of a word are a surname."""
    if word[:2] in _COMPOUND:
        return 2
    return int(word[:1] in _SURNAMES)


def _is_given(given: str) -> bool:
    han = all("\u4e00" <= character <= "\u9fff" for character in given)
    return (
        han and "某" not in given and given[-1] not in _NO_NAME and not _FOREIGN.intersection(given)
    )


def _sound(characters: str) -> str:
    return _SOUNDS.get(characters) or pinyin(characters)
