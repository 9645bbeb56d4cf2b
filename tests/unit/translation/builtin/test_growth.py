"""Translating takes time in proportion to a text, whatever the text is made of."""

from __future__ import annotations

import time

import pytest

from reader.datamodel.translation import Pair
from reader.paths import Paths
from reader.translation.engine import Engine
from reader.translation.manager import PackageManager
from reader.translation.packages.store import Route
from tests.helpers.packages import lend_builtin_packages

#: Units of sentences without an end, and what they are in.
UNITS = {
    "amounts": ("en", "1,234.5 million "),
    "quotation marks": ("en", "“a” "),
    "dashes": ("en", "a — b "),
    "dates": ("en", "3 March 2026 "),
    "stand-ins and handles": ("en", "X1 of @x2 "),
    "two languages": ("en", "他说Ferry 3万, "),
    "Chinese": ("zh", "渡轮离开了港口"),
    "numbers in Chinese": ("zh", "三百二十万"),
    "Latin words in Chinese": ("zh", "他说Ferry 3万, "),
}
_LENGTH = 1500
#: How many times as long four times the text may take; 16 would be quadratic.
_STEEPEST = 9.0
#: Less than this, in seconds, is not measured twice.
_AT_ONCE = 0.05


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> Paths:
    made = Paths.below(tmp_path_factory.mktemp("growth"))
    lend_builtin_packages(made)
    return made


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


def spent(engine: Engine, route: Route, texts: list[str]) -> float:
    start = time.process_time()
    engine.translate(texts, route)
    return time.process_time() - start


@pytest.mark.parametrize("kind", UNITS)
@pytest.mark.parametrize("sentences", [False, True], ids=["one sentence", "many"])
def test_four_times_the_text_takes_no_more_than_that(
    kind: str, sentences: bool, paths: Paths, engine: Engine
) -> None:
    language, unit = UNITS[kind]
    store = PackageManager.at(paths, use_builtin=True).store
    route = store.route(Pair(language, "en" if language == "zh" else "zh"))
    assert route
    engine.warm_up(route)

    def text(length: int) -> list[str]:
        if sentences:
            return [f"{unit * 4}{number}" for number in range(length // len(unit * 4))]
        return [unit * (length // len(unit))]

    short, long = (spent(engine, route, text(length)) for length in (_LENGTH, 4 * _LENGTH))
    if long > max(_AT_ONCE, _STEEPEST * short):
        short = min(spent(engine, route, text(_LENGTH)) for _ in range(3))
        long = min(spent(engine, route, text(4 * _LENGTH)) for _ in range(3))
    assert long < max(_AT_ONCE, _STEEPEST * short)
