"""What quantities in both languages are tried with."""

from __future__ import annotations

MONTHS = "January February March April May June July".split()  # noqa: SIM905
MONTHS += "August September October November December".split()  # noqa: SIM905
UNITS = {
    "hours": "小时", "minutes": "分钟", "weeks": "周", "metres": "米", "tons": "吨",
    "miles": "英里",
    "euros": "欧元", "dollars": "美元", "percent": "%", "people": "人", "hectares": "公顷",
}  # fmt: skip


def written(text: str, found: list[tuple[int, int, str]]) -> str:
    """A text with what was found written in place of it."""
    for start, end, made in reversed(found):
        text = text[:start] + made + text[end:]
    return text
