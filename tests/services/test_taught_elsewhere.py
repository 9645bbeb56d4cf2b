"""What the reader taught on another machine counts for the next page here."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.spam.feedback.rules import Rule, RuleKind
from reader.storage.feedback import FeedbackTable
from tests.helpers.windows import shown_window

RULE = {"kind": "phrase", "site": "", "spam": True, "data": {"value": "harbour raffle tickets"}}


def test_a_rule_that_comes_by_sync_counts_for_the_next_page(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        services = window.parts.services
        with qtbot.waitSignal(services.feedback.changed, timeout=20_000):
            services.feedback.change(
                lambda store: store.add(Rule(RuleKind.PHRASE, "tram lottery", True, ""))
            )
        with qtbot.waitSignal(services.feedback.changed, timeout=20_000):
            services.library.run(lambda: FeedbackTable(services.library.database).add(RULE))
        assert services.feedback._rules is None
        services.feedback.detector()
        assert services.feedback._rules is not None
        values = {rule.value for rule in services.feedback._rules.book.rules}
        assert values == {"tram lottery", "harbour raffle tickets"}
