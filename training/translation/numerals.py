"""Rules for numbers, dates and years: enumerated, since rules of normalisation know no classes."""

from __future__ import annotations

from collections.abc import Iterator

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_LATIN = "ABCDEFGHIJKLMNOPRSTV"
YEARS = range(1900, 2041)


def plain(value: float) -> str:
    """Returns a number without needless zeros."""
    return f"{value:.4f}".rstrip("0").rstrip(".")


def ordinal(number: int) -> str:
    """Returns 1st, 2nd, 3rd, 4th."""
    endings = {1: "st", 2: "nd", 3: "rd"}
    return f"{number}{'th' if 10 < number % 100 < 20 else endings.get(number % 10, 'th')}"


def _amounts() -> Iterator[tuple[str, float]]:
    """Yields amounts as they stand before a word of scale."""
    for whole in range(1, 1000):
        yield str(whole), float(whole)
    for tenth in range(1, 10_000):
        if tenth % 10:
            yield f"{tenth / 10:.1f}", tenth / 10
    for hundredth in range(1, 2000):
        if hundredth % 10:
            yield f"{hundredth / 100:.2f}", hundredth / 100


def _wan(value: float) -> str:
    """Returns a number of units in Chinese scale."""
    return f"{plain(value / 1e8)}亿" if value >= 1e8 else f"{plain(value / 1e4)}万"


def _million(value: float) -> str:
    """Returns a number of units in English scale."""
    if value >= 1e9:
        return f"{plain(value / 1e9)} billion"
    return f"{plain(value / 1e6)} million" if value >= 1e6 else f"{value:,.0f}"


def english_numbers() -> dict[str, str]:
    """Returns rules for amounts, dates and years in English text."""
    rules: dict[str, str] = {}
    for text, amount in _amounts():
        for scale, size in (("million", 1e6), ("billion", 1e9)):
            made = _wan(amount * size)
            rules[f" {text} {scale}"] = made
            rules[f" ${text} {scale}"] = f"{made}美元"
    for number, month in enumerate(MONTHS, 1):
        for name in {month, f"{month[:3]}.", *(["Sept."] if number == 9 else [])}:
            rules[f" {name}"] = f"{number}月"
            for day in range(1, 32):
                for written in (str(day), ordinal(day)):
                    rules[f" {name} {written}"] = f"{number}月{day}日"
                    rules[f"{name} {written}"] = f"{number}月{day}日"
    for year in YEARS:
        rules |= {
            f" in {year}": f"{year}年",
            f"In {year}": f"{year}年",
            f" since {year}": f"自{year}年",
            f" by {year}": f"到{year}年",
            f" of {year}": f"{year}年",
        }
    rules |= {f" {ordinal(number)}": f"第{number}" for number in range(1, 100)}
    # Points and commas inside numbers stay what they are.
    return rules | {f"{mark}{digit}": f"{mark}{digit}" for mark in ".,:" for digit in range(10)}


def chinese_numbers() -> dict[str, str]:
    """Returns rules for numbers in Chinese text: a space before, scale and dates turned."""
    rules = {str(number): f" {number}" for number in range(100_000)}
    rules |= {str(number): f" {number}" for number in range(100_000, 1_000_000, 100)}
    rules |= {
        f"{number:0{width}}": f" {number:0{width}}"
        for width in (2, 3)
        for number in range(10 ** (width - 1))
    }
    for mark in ".,:/-":
        rules |= {f"{mark}{n}": f"{mark}{n}" for n in range(3000)}
        rules |= {
            f"{mark}{n:0{w}}": f"{mark}{n:0{w}}" for w in (2, 3) for n in range(10 ** (w - 1))
        }
    rules |= {f"{letter}{n}": f"{letter}{n}" for letter in _LATIN for n in range(1000)}
    for text, amount in _amounts():
        rules[f"{text}万"] = f" {_million(amount * 1e4)}"
        rules[f"{text}亿"] = f" {_million(amount * 1e8)}"
    rules |= {f"{n}万": f" {_million(n * 1e4)}" for n in range(1000, 10_000)}
    rules |= {f"{n}年": f" {n} years" for n in range(1, 100)}
    rules |= {f"{year}年": f" {year}" for year in YEARS}
    rules |= {f"{day}日": f" {day}" for day in range(1, 32)}
    for number, month in enumerate(MONTHS, 1):
        rules[f"{number}月"] = f" {month}"
        rules |= {f"{number}月{day}日": f" {month} {day}" for day in range(1, 32)}
    return rules
