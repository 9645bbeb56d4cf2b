"""Made-up pairs that teach what must come through whole: numbers, names, addresses.

Numbers and names are rare, each is different, and a small network learns only what it sees
often. So real pairs are copied with another number or name put into both sides, and short
carrier sentences are filled with many more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from random import Random

from training.translation.pairs import Pair
from training.translation.sources import COPIES

_NUMBER = re.compile(r"(?<![\d.,])\d{2,}(?:\.\d+)?(?![\d.,]*\d)")
_LATIN = re.compile(r"(?<![A-Za-z])[A-Z][a-z]{3,}(?![A-Za-z])")
_CAPITALISED = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)?(?![\w'’])")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December")  # fmt: skip
_DAYS = (("Monday", "周一"), ("Tuesday", "周二"), ("Wednesday", "周三"), ("Thursday", "周四"),
         ("Friday", "周五"), ("Saturday", "周六"), ("Sunday", "周日"))  # fmt: skip

NAME_CARRIERS = (
    ("{n} said.", "{n}表示。"),
    ("{n} told reporters.", "{n}告诉记者。"),
    ("{n} said in a statement on {d}.", "{n}{z}在一份声明中说。"),
    ("according to {n}", "据{n}报道"),
    ("{n}, chief executive of {m}, said: “No.”", "{m}首席执行官{n}说：“不。”"),
    ("President {n} met {m} on {d}.", "{z}，总统{n}会见了{m}。"),
    ("{n} and {m} won the match.", "{n}和{m}赢得了比赛。"),
    ("{n} was born in {m}.", "{n}出生于{m}。"),
    ("Professor {n} of the University of {m}", "{m}大学教授{n}"),
    ("{n}, {m}", "{n}、{m}"),
    ("Mr {n}", "{n}先生"),
    ("The company is owned by {n}.", "这家公司归{n}所有。"),
    ("{n} joined {m} last year.", "{n}去年加入了{m}。"),
    ("{n}'s lawyer declined to comment.", "{n}的律师拒绝置评。"),
    ("Police said {n} was arrested on {d}.", "警方称，{n}于{z}被捕。"),
    ("The report was written by {n} and {m}.", "该报告由{n}和{m}撰写。"),
    ("Visit {u} for more information.", "欲了解更多信息，请访问{u}。"),
    ("{u}", "{u}"),
    ("Write to {u}.", "请写信至{u}。"),
)

NUMBER_CARRIERS: tuple[tuple[str, str], ...] = (
    ("Sales rose {p}% to ${k} million in {y}.", "{y}年，销售额增长{p}%，达到{w}万美元。"),
    ("Shares fell {p} percent on {d}.", "{z}，股价下跌{p}%。"),
    ("up {p}% from {y}", "比{y}年增长{p}%"),
    ("It has {t} employees.", "它有{t}名员工。"),
    ("{t} people were killed and {s} injured.", "{t}人死亡，{s}人受伤。"),
    ("About {k} million people", "约{w}万人"),
    ("{k} million", "{w}万"),
    ("more than ${b} billion", "超过{h}亿美元"),
    ("{b} billion yuan", "{h}亿元"),
    ("on {M} {j}, {y}", "{y}年{i}月{j}日"),
    ("{M} {j}", "{i}月{j}日"),
    ("from {M} {j} to {M} {r}", "从{i}月{j}日到{i}月{r}日"),
    ("in {M} {y}", "{y}年{i}月"),
    ("between {y} and {x}", "{y}年至{x}年间"),
    ("The team won {s}-{r}.", "该队以{s}比{r}获胜。"),
    ("He is {r} years old.", "他今年{r}岁。"),
    ("at {j}:{c} a.m. on {d}", "{z}上午{j}点{c}分"),
    ("The temperature reached {p} degrees.", "气温达到{p}度。"),
    ("a distance of {t} kilometres", "{t}公里的距离"),
    ("{t} new cases and {s} deaths were reported on {d}.", "{z}报告新增{t}例病例，{s}例死亡。"),
    ("It costs ${t}.", "它的价格是{t}美元。"),
    ("£{t}", "{t}英镑"),
    ("{p}%", "{p}%"),
    ("the {y}-{x} season", "{y}-{x}赛季"),
    ("{s} of {t}", "{t}个中的{s}个"),
    ("aged {s} to {r}", "{s}至{r}岁"),
)


def names_of(lines: Iterable[str]) -> list[str]:
    """Returns the names that stand inside English sentences, each once."""
    found: dict[str, None] = {}
    for line in lines:
        for name in _CAPITALISED.findall(line):
            found[name] = None
    return sorted(found)


def other_number(number: str, random: Random) -> str:
    """Returns a number of the same shape; years stay years."""
    if re.fullmatch(r"(?:19|20)\d\d", number):
        return str(random.randint(1950, 2030))
    whole, dot, part = number.partition(".")
    first = str(random.randint(1, 9))
    rest = "".join(str(random.randint(0, 9)) for _ in whole[1:])
    return first + rest + dot + "".join(str(random.randint(0, 9)) for _ in part)


def _swap(pair: Pair, pattern: re.Pattern[str], choose: Callable[[str], str]) -> Pair | None:
    """Returns the pair with all that both sides share by `pattern` replaced; None if nothing is."""
    en, zh = pattern.findall(pair.en), pattern.findall(pair.zh)
    shared = [found for found in en if en.count(found) == 1 and zh.count(found) == 1]
    if not shared:
        return None
    table = {found: choose(found) for found in shared}

    def put(match: re.Match[str]) -> str:
        return table.get(match.group(), match.group())

    return Pair(pattern.sub(put, pair.en), pattern.sub(put, pair.zh), COPIES)


def swap_numbers(pair: Pair, random: Random) -> Pair | None:
    """Returns the pair with other numbers, the same on both sides."""
    return _swap(pair, _NUMBER, lambda number: other_number(number, random))


def swap_names(pair: Pair, names: Sequence[str], random: Random) -> Pair | None:
    """Returns the pair with other names in Latin letters, the same on both sides."""
    return _swap(pair, _LATIN, lambda _: random.choice(names))


def _address(names: Sequence[str], random: Random) -> str:
    host = random.choice(names).split()[0].lower()
    ending = random.choice(("com", "org", "net", "cn", "co.uk"))
    form = random.choice(("{0}@{1}.{2}", "www.{1}.{2}", "https://{1}.{2}/{0}", "{1}.{2}"))
    return form.format(random.choice(names).split()[-1].lower(), host, ending)


def _plain(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")


def _fields(names: Sequence[str], random: Random) -> dict[str, str]:
    """Returns one value for every field of the carriers; the same fact in both notations."""
    month, (day, day_zh) = random.randrange(12), random.choice(_DAYS)
    millions = random.choice((random.randint(1, 99), random.randint(10, 999) / 10))
    billions = random.choice((random.randint(1, 99), random.randint(10, 999) / 10))
    return {
        "n": random.choice(names), "m": random.choice(names), "u": _address(names, random),
        "d": day, "z": day_zh, "M": _MONTHS[month], "i": str(month + 1),
        "j": str(random.randint(1, 12)), "r": str(random.randint(2, 31)),
        "c": str(random.randint(10, 59)), "s": str(random.randint(2, 99)),
        "y": str(random.randint(1980, 2026)), "x": str(random.randint(1980, 2026)),
        "t": str(random.choice((random.randint(10, 999), random.randint(1000, 99999)))),
        "p": random.choice((str(random.randint(1, 99)), f"{random.randint(1, 999) / 10:.1f}")),
        "k": _plain(millions), "w": _plain(millions * 100),
        "b": _plain(billions), "h": _plain(billions * 10),
    }  # fmt: skip


def carriers(
    templates: Sequence[tuple[str, str]], names: Sequence[str], count: int, random: Random
) -> Iterator[Pair]:
    """Yields filled carrier sentences."""
    for _ in range(count):
        en, zh = random.choice(templates)
        fields = _fields(names, random)
        yield Pair(en.format(**fields), zh.format(**fields), COPIES)


def headline(pair: Pair, random: Random) -> Pair:
    """Returns the pair as a headline: English in capitals, no full stop on either side."""
    en, zh = pair.en.rstrip(".").strip(), pair.zh.rstrip("。").strip()
    shouted = en.upper() if random.random() < 0.5 else en.title()
    return Pair(shouted, zh, pair.source)


def join_neighbours(pairs: Sequence[Pair], random: Random, longest: int = 400) -> Iterator[Pair]:
    """Yields neighbouring pairs of one source as one pair: longer input than one sentence."""
    for first, second in pairwise(pairs):
        near = first.source == second.source and len(first.en) + len(second.en) < longest
        if near and first.en.endswith((".", "?", "!")) and random.random() < 0.5:
            yield Pair(f"{first.en} {second.en}", first.zh + second.zh, first.source)
