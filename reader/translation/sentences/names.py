"""Chinese personal names: never their meaning, always their sound, surname first.

A package that looks words up reads 王建国 as “king found a country”. The segmenter knows a name by
the words around it.
"""

from __future__ import annotations

import rjieba
from pypinyin import lazy_pinyin

#: The commonest surnames, without those of many foreign names, like 金 and 朴.
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高郑谢罗梁宋唐许韩冯邓曹彭曾肖田董潘袁于蒋蔡余杜叶程魏苏吕"
    "丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武"
    "戴莫孔向汤康常温施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪"
    "梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉"
    "缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇"
)
_COMPOUND = frozenset(
    ["欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐"]
)
#: Characters that write foreign sounds: 马克龙, 罗伯特 and 高尔基 are no Chinese names.
_FOREIGN = frozenset("克斯尔特德夫尼拉维里亚诺洛莱格普布瑟茨姆伯鲁蒂迪塔纳索巴萨达路卡基吉罗登顿")
#: Ends of places and of words that begin like names.
_NO_NAME = frozenset("口界庄港村镇县市区山河湖子宫女者家")
_TITLES = {"女士": "Ms", "先生": "Mr", "小姐": "Miss"}
_PERSON = "nr"


def find_names(text: str) -> list[tuple[int, int, str]]:
    """Chinese names in a Chinese text: start, end, and how they are written in Latin letters."""
    found = []
    place = 0
    for word, tag in rjieba.tag(text):
        end = place + len(word)
        if tag == _PERSON and (name := _latin(word)):
            found.append((place, end, name))
        place = end
    return found


def _latin(word: str) -> str:
    """A name in pinyin; nothing for what is none, or not surely."""
    title = _TITLES.get(word[-2:])
    if title and len(word) == 3:
        return f"{title} {_sound(word[0])}"
    size = 2 if word[:2] in _COMPOUND else 1
    surname, given = word[:size], word[size:]
    if not 1 <= len(given) <= 2 or not (size == 2 or surname in _SURNAMES):
        return ""
    if given[-1] in _NO_NAME or _FOREIGN.intersection(given):
        return ""
    # A word of two characters that the segmenter's dictionary has may be any word.
    if len(word) == 2 and rjieba.has_word(word):
        return ""
    return f"{_sound(surname)} {_sound(given)}"


def _sound(characters: str) -> str:
    return "".join(lazy_pinyin(characters)).capitalize()
