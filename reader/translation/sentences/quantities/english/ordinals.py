"""Ordinals in figures, with what Chinese counts by them: “the 18th century”, 18世纪."""

from __future__ import annotations

from reader.translation.sentences.quantities.rewriting import Rules

_COUNTED_BY_ORDINAL = {
    "century": "{}世纪",
    "anniversary": "{}周年",
    "birthday": "{}岁生日",
    "floor": "{}楼",
    "minute": "第{}分钟",
    "day": "第{}天",
    "time": "第{}次",
    "round": "第{}轮",
}


def ordinals() -> Rules:
    """Yields rules for ordinals."""
    yield (
        r"(?<![\d.,])(\d+)(?:st|nd|rd|th)[ -](century|anniversary|birthday|floor|minute|day|time"
        r"|round)\b",
        lambda m: _COUNTED_BY_ORDINAL[m[2]].format(m[1]),
    )
    yield r"\b[Oo]n the (\d{1,2})(?:st|nd|rd|th)\b", lambda m: f"{m[1]}日"
    yield r"(?:\bthe )?(?<![\d.,])(\d+)(?:st|nd|rd|th)\b", lambda m: f"第{m[1]}"
