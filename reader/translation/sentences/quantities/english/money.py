"""Money with the sign of its currency: “$3.5 million”, 350万美元."""

from __future__ import annotations

from reader.translation.sentences.quantities.english.numbers import DASH, NUMBER, number_written
from reader.translation.sentences.quantities.english.ranges import range_written
from reader.translation.sentences.quantities.rewriting import Rules

_CURRENCIES = {
    "$": "美元",
    "US$": "美元",
    "A$": "澳元",
    "C$": "加元",
    "HK$": "港元",
    "NT$": "新台币",
    "S$": "新元",
    "€": "欧元",
    "£": "英镑",
    "RMB": "元",
    "CNY": "元",
}
_SIGN = r"(?:(?:US|A|C|HK|NT|S)?\$|€|£|\b(?:RMB|CNY)) ?"
#: Before pounds these tell of money, not of weight; so do millions.
_PAYING = (
    "stealing", "stole", "steal", "stolen", "paying", "paid", "pay", "costing", "cost", "costs",
    "fined", "worth", "raised", "raising", "owed", "owing", "spent", "spending", "donated",
    "borrowed",
    "earned", "embezzled", "embezzling",
    "fine of", "debt of",
)  # fmt: skip
_PAID = "|".join(f"(?<={word} )" for word in _PAYING)


def money() -> Rules:
    """Yields rules for sums and ranges of them."""
    yield rf"(?:{_PAID})({NUMBER}) pounds?\b", lambda m: f"{number_written(m[1])}英镑"
    yield (
        r"(?<![\d.,])(\d[\d,.]* (?:million|billion|trillion)) pounds?\b(?! of\b)",
        lambda m: f"{number_written(m[1])}英镑",
    )
    yield (
        rf"({_SIGN})({NUMBER}){DASH}(?:{_SIGN})?({NUMBER})",
        lambda m: range_written(m[2], m[3]) + _CURRENCIES[m[1].strip()],
    )
    yield rf"({_SIGN})({NUMBER})", lambda m: number_written(m[2]) + _CURRENCIES[m[1].strip()]
