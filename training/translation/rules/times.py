"""When something happens, said before the verb in Chinese: "said on Monday" is 周一表示.

A rule cannot move what it does not hold, so each verb that texts have before a day or another time
is written out with it; and so are the ends of years and centuries, which Chinese says behind them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set

from training.translation.rules.forms import forms_of
from training.translation.written.entries import Entry

_DAYS = {
    "Monday": "周一", "Tuesday": "周二", "Wednesday": "周三", "Thursday": "周四", "Friday": "周五",
    "Saturday": "周六", "Sunday": "周日",
}  # fmt: skip
#: Times that stand behind a verb without a word before them.
_TIMES = {
    "today": "今天", "yesterday": "昨天", "tomorrow": "明天", "last night": "昨晚",
    "last week": "上周", "last weekend": "上周末", "last month": "上月", "last year": "去年",
    "this week": "本周", "this weekend": "本周末", "this month": "本月", "this year": "今年",
    "earlier this week": "本周早些时候", "earlier this month": "本月早些时候",
    "earlier this year": "今年早些时候",
}  # fmt: skip
_ENDS = {"end": "末", "beginning": "初", "start": "初", "middle": "中期"}
_PERIODS = {
    "the year": "年", "this year": "今年", "last year": "去年", "next year": "明年",
    "the month": "月", "this month": "本月", "last month": "上月", "next month": "下月",
    "this week": "本周", "last week": "上周", "next week": "下周", "the century": "本世纪",
    "this century": "本世纪", "the last century": "上世纪", "last century": "上世纪",
}  # fmt: skip
_BEFORE = {"at": "", "in": "", "by": "到", "since": "自", "until": "直到", "from": "从"}


def ends_of_times() -> Iterator[tuple[str, str]]:
    """Yields beginnings and ends of years, months and centuries, with Chinese for them."""
    for period, said in _PERIODS.items():
        for end, place in _ENDS.items():
            made = f"{said}{'底' if place == '末' and said[-1] in '年月' else place}"
            yield f"the {end} of {period}", made
            yield from (
                (f"{before} the {end} of {period}", link + made) for before, link in _BEFORE.items()
            )


def behind_verbs(
    entries: Iterable[Entry], table: Mapping[str, str], beside: Set[str]
) -> Iterator[tuple[str, str]]:
    """Yields the past of verbs with the time behind it.

    Args:
        entries: Of the written lexicon.
        table: Chinese for forms of verbs in small letters, "was held" and the like included.
        beside: Pairs of words that stood beside each other, in small letters.
    """
    forms = {
        form
        for entry in entries
        if entry.pos == "v" and entry.word.isalpha()
        for form in forms_of(entry)
    }
    for form in sorted(forms, key=lambda form: (form.text, form.kind)):
        times = list(_times(form.text, beside))
        was = [f"{be} {form.text}" for be in ("was", "were")]
        for verb in {"past": [form.text], "participle": was}.get(form.kind, []):
            if table.get(verb) and (verb in beside or form.kind == "past"):
                yield from ((f"{verb} {time}", said + table[verb]) for time, said in times)


def _times(word: str, beside: Set[str]) -> Iterator[tuple[str, str]]:
    """Yields the times that may stand behind a word, with Chinese for them."""
    for day, said in _DAYS.items():
        if f"{word} on" in beside:
            yield f"on {day}", said
        if f"{word} {day.lower()}" in beside:
            yield day, said
    yield from (
        (time, said) for time, said in _TIMES.items() if f"{word} {time.split(' ')[0]}" in beside
    )
