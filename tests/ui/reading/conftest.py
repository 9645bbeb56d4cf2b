"""The reading view, shown and waited for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.page import Page
from reader.datamodel.translation import Pair, Translation
from reader.policy import Policy, hidden_ids
from reader.settings import AppearanceSettings
from reader.ui.page_state import PageState
from reader.ui.reading import ParallelView
from tests.ui.reading.pages import EN_ZH

ShowPage = Callable[..., ParallelView]


def settle(qtbot: QtBot, view: ParallelView) -> None:
    """Wait until the view has nothing left to do."""
    qtbot.waitUntil(lambda: view.is_settled, timeout=60_000)


def change(view: ParallelView, **parts: Any) -> None:
    """Show the page in another state."""
    view.update_page(replace(view.presenter.state, **parts))


@pytest.fixture
def show(qtbot: QtBot) -> ShowPage:
    """Shows a page in a view of 1120 by 800 and waits until it is built."""

    def show_page(
        page: Page,
        translations: Iterable[Translation] = (),
        *,
        pair: Pair = EN_ZH,
        hidden: frozenset[str] | None = None,
        size: tuple[int, int] = (1120, 800),
        appearance: AppearanceSettings | None = None,
    ) -> ParallelView:
        view = ParallelView()
        qtbot.addWidget(view)
        view.resize(*size)
        view.apply_settings(appearance or AppearanceSettings())
        view.show()
        by_policy = hidden_ids(page, Policy()) if hidden is None else hidden
        view.show_page(PageState(page, pair, by_policy))
        view.presenter.set_waiting(True)
        view.presenter.add_translations(translations)
        settle(qtbot, view)
        return view

    return show_page
