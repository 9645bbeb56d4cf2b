"""A new sign is one row, one function and one weight: table, functions and model agree."""

from __future__ import annotations

import inspect
from types import ModuleType

import pytest

from reader.spam.classification.model import Logistic, bundled_model
from reader.spam.signals import neighbours, shape, whole
from reader.spam.signals.measure import CIRCUMSTANCES, EVIDENCE
from reader.spam.signals.table import PAGE_SIGNALS, SIGNALS, WHOLE_SIGNALS, Group, Signal

MODULES = {**EVIDENCE, **CIRCUMSTANCES}
#: Functions that are no signs, beside `look`.
HELPERS = {"above", "below", "is_innocent", "is_set_apart", "is_told", "refrain_of", "style_of"}


def functions(module: ModuleType) -> set[str]:
    return (
        {
            name
            for name, value in inspect.getmembers(module, inspect.isfunction)
            if value.__module__ == module.__name__ and not name.startswith("_")
        }
        - HELPERS
        - ({"brands"} if module is shape else set())
    )


@pytest.mark.parametrize("group", MODULES)
def test_every_sign_of_a_group_has_its_function_and_every_function_its_row(group: Group) -> None:
    rows = {row.name for row in SIGNALS if row.group is group}
    assert functions(MODULES[group]) == {"look"} | rows


def test_every_sign_of_the_page_has_its_function_and_every_function_its_row() -> None:
    assert functions(neighbours) == {row.name for row in PAGE_SIGNALS}
    assert functions(whole) == {row.name for row in WHOLE_SIGNALS}


def test_names_are_given_once_and_what_they_measure_is_said() -> None:
    for rows in (SIGNALS, PAGE_SIGNALS, WHOLE_SIGNALS):
        names = [row.name for row in rows]
        assert len(names) == len(set(names))
    for module in (*MODULES.values(), neighbours, whole):
        assert all(getattr(module, name).__doc__ for name in functions(module))


def weighed() -> list[tuple[tuple[Logistic, ...], tuple[Signal, ...]]]:
    """The tables of weights, with the signs that they are of."""
    model = bundled_model()
    alone, in_page = model.alone, model.in_page
    return [
        ((alone.bare, alone.prose), SIGNALS),
        ((in_page.bare, in_page.prose), PAGE_SIGNALS),
        ((model.whole_page,), WHOLE_SIGNALS),
    ]


def test_every_sign_has_a_weight_or_says_that_it_only_explains_or_guards() -> None:
    for kinds, rows in weighed():
        for row in rows:
            silent = row.weight == 0.0
            assert silent is not any(kind.weights.get(row.name) for kind in kinds), row.name


def test_every_weight_of_the_model_belongs_to_a_sign_and_keeps_to_its_side() -> None:
    for kinds, rows in weighed():
        table = {row.name: row for row in rows}
        for kind in kinds:
            for name, weight in kind.weights.items():
                assert (weight < 0) is table[name].against, name
                if table[name].weight is not None:
                    assert weight == table[name].weight, name
