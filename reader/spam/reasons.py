"""Why a section is held to be spam or an advert, in words.

A reason is a code and a detail. The templates are the plain English: those of signs stand in the
table of signs, the others here.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.datamodel.page import CONCEALMENTS
from reader.datamodel.verdict import Reason
from reader.messages import Message
from reader.spam.signals.table import PAGE_SIGNALS, SIGNALS, WHOLE_SIGNALS

TEMPLATES: Mapping[str, str] = {
    **{
        row.ground.code: row.ground.words
        for row in (*SIGNALS, *PAGE_SIGNALS, *WHOLE_SIGNALS)
        if row.ground
    },
    "no-sentence": "has no sentence",
    "whole-page": "the whole page looks like spam",
    "of-advertising": "is part of a page that is advertising",
    "promotion": "asks to use or download something: {detail}",
    "follow": "asks to follow an account: {detail}",
    "newsletter": "asks to subscribe: {detail}",
    "sponsored": "is marked as paid for: {detail}",
    "advert": "stands in a place for adverts",
    "marked": "you marked it",
    "rule-text": "you marked this text before",
    "rule-selector": "you marked this place of the site before",
    "rule-phrase": "contains a phrase you marked: {detail}",
    "rule-pattern": "agrees with your rule: {detail}",
    "learned": "is like what you marked before",
}


def describe(reason: Reason) -> str:
    """The plain English words of a reason."""
    return str(message_of(reason))


def message_of(reason: Reason) -> Message:
    """The words of a reason. An unknown code is shown as it is."""
    template = TEMPLATES.get(reason.code)
    if template is None:
        return Message("{code}", code=reason.code)
    detail: str | Message = reason.detail
    if reason.code == "hidden" and reason.detail in CONCEALMENTS:
        detail = Message(CONCEALMENTS[reason.detail])
    return Message(template, detail=detail)
