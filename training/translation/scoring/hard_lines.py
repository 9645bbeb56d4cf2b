"""Made-up lines of the kinds that make a small translation model stumble or loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

_ENGLISH = (
    "The government announced new rules for banks on Monday.",
    "Prices rose sharply after the storm closed three ports.",
    "She won the election with a narrow majority.",
    "Scientists found water under the surface of Mars.",
    "The company will cut 1,200 jobs in Europe this year.",
    "Police are looking for witnesses of the accident.",
    "The new hospital opens next spring.",
    "Fans waited for hours outside the stadium.",
)
_CHINESE = (
    "政府周一宣布了针对银行的新规定。",
    "风暴导致三个港口关闭后，物价大幅上涨。",
    "她以微弱多数赢得选举。",
    "科学家在火星表面下发现了水。",
    "该公司今年将在欧洲裁员1200人。",
    "警方正在寻找事故目击者。",
    "新医院将于明年春天开业。",
    "球迷在体育场外等了几个小时。",
)
_TRADITIONAL = (
    "政府週一宣布了針對銀行的新規定。",
    "風暴導致三個港口關閉後，物價大幅上漲。",
    "她以微弱多數贏得選舉。",
    "科學家在火星表面下發現了水。",
    "該公司今年將在歐洲裁員1200人。",
    "警方正在尋找事故目擊者。",
    "新醫院將於明年春天開業。",
    "球迷在體育場外等了幾個小時。",
)
_PINYIN = (
    "Zhèngfǔ zhōuyī xuānbùle xīn guīdìng.",
    "xin yi yuan ming nian chun tian kai ye",
    "Běijīng, Shànghǎi, Guǎngzhōu hé Shēnzhèn",
)
_NUMBERS = (
    "3.5 kg, 12 km/h, -7 °C, 1,234,567.89 USD",
    "Q3 2024: +12.5% y/y, -0.3% q/q",
    "5-0, 6-4 6-7 (5-7) 7-6",
    "1 2 3 4 5 6 7 8 9 10 11 12",
    "2024年第三季度：同比+12.5%，环比-0.3%",
    "约3.5公斤，每小时12公里，零下7度",
    "tel. +49 30 1234567, fax -68",
)
_ODD = (
    "", " ", "\t", "...", "!!!!!!!!!!!!", "----------", "★★★★★", "？？？？", "a", "的", "。",
    "(((())))", "😀😀😀", "https://example.org/a_b?c=d&e=f", "snake_case_name = other_name[0]",
    "lol lol lol lol lol", "哈哈哈哈哈哈哈哈", "no no no no no no", "| a | b | c | d |",
)  # fmt: skip


def _wide(text: str) -> str:
    """Returns Latin text in full-width characters."""
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def _mixed(random: Random) -> str:
    english, chinese = random.choice(_ENGLISH).split(), random.choice(_CHINESE)
    cut = random.randrange(1, len(chinese))
    return f"{' '.join(english[: random.randrange(1, len(english))])} {chinese[:cut]}"


def _headline(random: Random) -> str:
    words = random.choice(_ENGLISH).rstrip(".").split()
    return " ".join(word.capitalize() for word in words if word.lower() not in {"the", "a", "on"})


def _long(sentences: Sequence[str], joint: str) -> Callable[[Random], str]:
    return lambda random: joint.join(random.choice(sentences) for _ in range(random.randint(6, 14)))


def _shuffled(random: Random) -> str:
    words = random.choice(_ENGLISH).split()
    random.shuffle(words)
    return " ".join(words)


def _cut(sentences: Sequence[str]) -> Callable[[Random], str]:
    def one(random: Random) -> str:
        sentence = random.choice(sentences)
        return sentence[: random.randrange(1, len(sentence))]

    return one


def _letters(random: Random) -> str:
    letters = "abcdefghijklmnopqrstuvwxyz"
    return " ".join(
        "".join(random.choice(letters) for _ in range(random.randint(2, 12)))
        for _ in range(random.randint(1, 12))
    )


def _characters(random: Random) -> str:
    return "".join(chr(random.randrange(0x4E00, 0x9FA5)) for _ in range(random.randint(1, 30)))


_KINDS: tuple[Callable[[Random], str], ...] = (
    lambda random: random.choice(_TRADITIONAL),
    lambda random: _wide(random.choice(_ENGLISH)),
    lambda random: random.choice(_ENGLISH).upper(),
    lambda random: random.choice(_NUMBERS),
    lambda random: random.choice(_PINYIN),
    lambda random: random.choice(_ODD),
    lambda random: random.choice(_ENGLISH).lower().replace(" ", "  "),
    _headline,
    _mixed,
    _shuffled,
    _letters,
    _characters,
    _long(_ENGLISH, " "),
    _long(_CHINESE, ""),
    _long(_TRADITIONAL, ""),
    _cut(_ENGLISH),
    _cut(_CHINESE),
)


def hard_lines(count: int = 500, seed: int = 7) -> list[str]:
    """Returns `count` lines, every kind in turn; the same ones for the same seed."""
    random = Random(seed)
    return [_KINDS[index % len(_KINDS)](random) for index in range(count)]
