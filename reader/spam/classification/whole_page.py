"""The verdict on a page: whether, as a whole, it is advertising of the kinds that count as spam."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from reader.datamodel.page import Notice
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.messages import Message
from reader.policy import WHOLE_PAGE_SPAM
from reader.spam.blocks.features import BlockFeatures
from reader.spam.classification.model import Logistic
from reader.spam.signals import whole
from reader.spam.signals.odds import chance
from reader.spam.signals.table import WHOLE_SIGNALS
from reader.spam.signals.whole import WholePage

#: From this chance on a page is spam as a whole.
WHOLE = 0.5
#: So many strong terms are no slip; one tells something where plain ones come so often, or
#: where so much is asked and promised.
_SEVERAL, _MANY_PLAIN, _ASKING = 2, 4.0, 0.3
#: A page that asks hardly anything is advertising where so much of it is spam, block by block, and
#: so many strong terms are there (an article about one such thing names it in its title and once),
#: or where nearly all of it is.
_A_LITTLE, _MOST, _OFTEN, _NEARLY_ALL = 0.1, 0.5, 3, 0.75
#: A page that says so much of what news says, and asks and promises less, reports.
_NEWS = 0.25
#: So does one with so much beside somebody's words, that neither asks nor shouts in its title.
_QUOTED = 0.2
#: No more grounds are given than fit into a line.
_MOST_REASONS = 4
#: What such a page is to a person.
KINDS: Mapping[Category, Message] = {
    Category.ADULT: Message("advertising for pornography"),
    Category.GAMBLING: Message("advertising for gambling"),
    Category.PHARMA: Message("advertising for drugs"),
    Category.COUNTERFEIT: Message("advertising for copies and forgeries"),
    Category.FINANCE: Message("advertising for loans or easy money"),
    Category.SEO: Message("advertising for links or papers written to order"),
    Category.DOWNLOAD: Message("advertising for pirated films and programs"),
}
_SPAM = Message("spam")


@cache
def _measures() -> tuple[tuple[str, Callable[[WholePage], float]], ...]:
    return tuple((row.name, getattr(whole, row.name)) for row in WHOLE_SIGNALS)


def whole_signals(page: WholePage) -> dict[str, float]:
    """The signs of a page as a whole, by name."""
    return {name: measure(page) for name, measure in _measures()}


def judge_page(
    blocks: Sequence[BlockFeatures], chances: Sequence[float], model: Logistic
) -> Verdict | None:
    """The verdict on a page that is spam as a whole, or None.

    Args:
        blocks: the blocks of the page, in order.
        chances: the chance of spam of each.
        model: the weights of the signs of a whole page.
    """
    page = WholePage(blocks, chances)
    signals = whole_signals(page)
    likely = chance(model.log_odds(signals))
    if likely < WHOLE or not _is_telling(page, signals) or _is_news(signals):
        return None
    if page.is_injected or page.is_bare:
        return None
    commonest = page.categories.most_common(1)
    category = commonest[0][0] if commonest else Category.OTHER
    return Verdict(category, round(likely, 3), _reasons(signals, page))


def _is_telling(page: WholePage, signals: Mapping[str, float]) -> bool:
    """Whether a strong term is no slip: more, plain ones all over, or much is asked.

    Nor is the page telling of such things without selling them.
    """
    flagged = signals["flagged"]
    names = flagged >= _NEARLY_ALL or (flagged >= _MOST and page.strong >= _OFTEN)
    sells = signals["calls"] >= _A_LITTLE or names
    beside = signals["plain"] >= _MANY_PLAIN or signals["calls"] >= _ASKING
    return sells and (page.strong >= _SEVERAL or (page.strong > 0 and beside))


def _is_news(signals: Mapping[str, float]) -> bool:
    """Whether a page speaks as news does, and less as advertising: it may be about such things."""
    reports = signals["reports"] >= _NEWS and signals["reports"] > signals["calls"]
    quotes = signals["quoted"] >= _QUOTED and not (signals["calls"] or signals["head"])
    return reports or quotes


def _reasons(signals: Mapping[str, float], page: WholePage) -> tuple[Reason, ...]:
    found = []
    for row in WHOLE_SIGNALS:
        if row.ground and signals[row.name] > row.ground.above:
            detail = ", ".join(page.commonest_terms()) if row.name == "telling" else ""
            found.append(Reason(row.ground.code, detail))
    return tuple(found[:_MOST_REASONS])


def notice_of(verdict: Verdict) -> Notice:
    """What is told of a page that is spam as a whole."""
    kind = KINDS.get(verdict.category, _SPAM)
    message = Message(
        "This whole page looks like {kind}. Nothing was hidden, so that you can judge for "
        "yourself.",
        kind=kind,
    )
    return Notice(WHOLE_PAGE_SPAM, message)
