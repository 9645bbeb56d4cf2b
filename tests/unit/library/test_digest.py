"""Stories bound into a digest."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from reader.datamodel.page import RawPage, Role
from reader.datamodel.story import KeptPage
from reader.export.digest import digest_html
from reader.library.digest import bind
from reader.pipeline import Pipeline
from reader.policy import DEFAULT_ROLE_ACTIONS, Action, Policy
from reader.storage.kept import PAGE_FORMAT, KeptStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from tests.helpers.library import add_page

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
LINK = "https://harbour-post.example/keeper"
MARKUP = (
    "<html><body><article><h1>The keeper stays</h1><p>The keeper of the lighthouse stays for the "
    "winter, the harbour office said on Monday, and the lamp is lit by hand again.</p><p>Her boat "
    "brings bread and letters once a week, whenever the sea allows it.</p></article>"
    "<section class='comments'><h2>Comments</h2><div class='comment'><p>What a life that must be!"
    "</p></div></section></body></html>"
)


@pytest.mark.parametrize(("action", "shown"), [(Action.HIDE, False), (Action.OFF, True)])
def test_a_digest_hides_what_its_reader_wants_hidden(
    database: Database, action: Action, shown: bool
) -> None:
    stories = StoryStore(database)
    number = add_page(
        database,
        LINK,
        "The keeper stays",
        NOW,
        link=LINK,
        language="en",
        published=NOW,
        site="Harbour Post",
    )
    raw = RawPage(MARKUP.encode(), LINK)
    page = Pipeline().clean(raw)
    KeptStore(database).keep(number, KeptPage(raw, page, PAGE_FORMAT, NOW))
    asked: list[str] = []

    def policy(site: str) -> Policy:
        asked.append(site)
        return Policy(roles={**DEFAULT_ROLE_ACTIONS, Role.COMMENTS: action})

    bound = bind(
        database, Pipeline(), stories.get([number]),
        target="zh", title="Week", now=NOW, policy=policy, translate=lambda article: article,
    )  # fmt: skip
    assert ("What a life" in digest_html(bound.digest)) is shown
    assert asked == [page.domain]


def test_a_digest_gives_the_reasons_for_spam_in_the_language_of_its_reader(
    database: Database,
) -> None:
    stories = StoryStore(database)
    number = add_page(
        database,
        LINK,
        "The keeper stays",
        NOW,
        link=LINK,
        language="en",
        published=NOW,
        site="Harbour Post",
    )
    advert = "<aside class='newsletter'><p>Sign up for our newsletter</p></aside></body>"
    raw = RawPage(MARKUP.replace("</body>", advert).encode(), LINK)
    KeptStore(database).keep(number, KeptPage(raw, Pipeline().clean(raw), PAGE_FORMAT, NOW))
    bound = bind(
        database, Pipeline(), stories.get([number]), target="zh", title="Week", now=NOW,
        policy=lambda _site: Policy(roles=dict.fromkeys(Role, Action.OFF)),
        translate=lambda article: article,
    )  # fmt: skip
    made = digest_html(bound.digest)
    assert "要求订阅" in made
    assert "asks to subscribe" not in made
