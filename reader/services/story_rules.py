"""The reader's rules for whole stories, kept and tried without making the window wait."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from reader.datamodel.story import Story, StoryFilter, StoryRule
from reader.services.storage import StorageService
from reader.services.tasks import Runner
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from reader.storage.story_rules import StoryRuleStore

#: The newest stories that a rule is tried on, and those it is applied to when it is made.
TRIED = 2_000


class StoryRuleService(StorageService):
    """Keeps rules, and says beforehand what each would match.

    Args:
        database: the library.
        runner: where the work is done.

    Signals:
        changed: the rules changed, and perhaps the states of stories.
    """

    changed = Signal()

    def __init__(self, database: Database, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(runner, parent)
        self._database = database
        self._rules = StoryRuleStore(database)
        self._stories = StoryStore(database)

    def load(self, handler: Callable[[list[StoryRule]], object]) -> None:
        """Call `handler` with all rules, in the order of their making."""
        self.run(self._rules.all, handler)

    def test(self, rule: StoryRule, handler: Callable[[list[Story]], object]) -> None:
        """Call `handler` with the stories that are there and that a rule matches."""

        def work() -> list[Story]:
            from reader.library.story_rules import matching  # its patterns are loaded late

            return matching(self._database, self._newest(), rule)

        self.run(work, handler)

    def add(self, rule: StoryRule) -> None:
        """Keep a rule and apply it to what is there."""

        def work() -> None:
            from reader.library.story_rules import apply

            kept = self._rules.add(rule, datetime.now(UTC))
            apply(self._database, self._newest(), [kept])

        self.run(work, lambda _: self.changed.emit())

    def remove(self, rule: int) -> None:
        """Forget a rule; what it did to stories stays."""
        self.run(lambda: self._rules.remove(rule), lambda _: self.changed.emit())

    def _newest(self) -> list[Story]:
        return self._stories.page(StoryFilter(folded=None, every=True), limit=TRIED)
