"""How characters sound, in Latin letters."""

from __future__ import annotations

from pypinyin import lazy_pinyin

#: Characters that write foreign sounds, each with what it mostly stands for.
_FOREIGN = """
阿a 埃e 艾ai 爱e 安an 昂ang 奥o 澳o 巴ba 班ban 邦bon 鲍bau 贝be 本ben 比bi 彼pe 毕bi 宾bin 波po
伯ber 勃b 博bo 卜b 布b 查cha 茨ts 达da 戴dai 丹dan 道dow 德d 登den 邓dun 迪di 蒂ti 丁din 杜du
顿ton 多do 厄er 恩en 尔l 法fa 凡van 范van 菲fi 费fe 芬fin 弗f 夫v 福fo 盖ga 冈gan 戈go 哥co 格g
根gen 古gu 瓜gua 哈ha 海hai 汉han 豪hau 赫he 亨hen 洪hun 胡hu 华wa 怀why 霍ho 基ki 吉gi 季di
加ga 伽ga 贾ja 捷che 杰je 金kin 卡ka 凯kai 坎kan 康con 考kau 柯co 科ko 克k 肯ken 孔con 库ku
奎qui 昆quin 拉la 莱lai 兰lan 朗lan 劳lau 勒le 雷re 黎li 里ri 丽ri 利li 莉li 林lin 琳lin 卢lu
鲁ru 路lu 露lu 伦lun 罗ro 洛lo 吕lu 马ma 玛ma 迈my 麦mc 曼man 芒mon 毛mau 梅me 门men 蒙mon 米mi
摩mo 莫mo 墨mo 默mer 姆m 穆mu 拿na 纳na 娜na 乃nai 奈nai 尼ni 涅ne 妮ni 宁nin 纽new 农non 努nu
诺no 欧o 帕pa 派pie 潘pan 庞pon 佩pe 蓬pon 皮pi 珀per 普p 奇chi 齐zi 契che 钱chan 乔jo 切che
琴chin 琼jon 丘chu 让jean 茹ju 瑞re 撒sa 萨sa 塞se 赛se 桑san 瑟se 森sen 沙sha 莎sha 尚chan
舍she 申shen 圣san 施sh 什sh 朔scho 斯s 松son 苏su 索so 塔ta 泰tai 坦tan 汤tom 唐don 陶tau 特t
滕ten 提ti 图tu 托to 脱to 瓦va 旺wan 威wi 韦we 维vi 魏wei 温win 翁on 沃wo 乌u 武wu 西si 希hi
锡si 夏sha 肖shaw 谢she 辛sin 兴hin 休hu 修hu 许hu 雪che 雅ya 亚a 延yan 扬yan 杨yan 耶ye 叶ye
伊i 尤yu 约yo 宰za 赞zan 扎za 泽ze 詹jam 珍jen 朱ju 兹z 佐zo 坡po 浦pu 丝s 晨chen 芙f 薇vi 茜si
黛dai 代de 蕾re
"""
SOUNDS = {pair[0]: pair[1:] for pair in _FOREIGN.split()}


#: Read otherwise in names than mostly elsewhere.
_IN_NAMES = {"长": "chang", "重": "chong", "乐": "le", "朝": "chao", "行": "hang", "曾": "zeng"}


def pinyin(characters: str) -> str:
    """A name in pinyin with a capital, as in 西安, “Xi'an”."""
    sounds = zip(characters, lazy_pinyin(characters, v_to_u=False), strict=True)
    first, *others = (_IN_NAMES.get(one) or sound.replace("v", "yu") for one, sound in sounds)
    return (first + "".join(_joined(sound) for sound in others)).capitalize()


def _joined(sound: str) -> str:
    return f"'{sound}" if sound[0] in "aeo" else sound


def is_foreign(characters: str) -> bool:
    """Whether all characters are such as write foreign sounds."""
    return all(character in SOUNDS for character in characters)


def foreign(characters: str) -> str:
    """A foreign name that nobody knows, about as it sounds."""
    return "".join(SOUNDS.get(one) or lazy_pinyin(one)[0] for one in characters).capitalize()
