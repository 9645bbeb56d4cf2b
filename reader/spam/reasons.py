"""Why a section is held to be spam or an advert, in words.

A reason is a code and a detail. The templates here are the plain English; the interface translates
the templates, not the finished sentences.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.document import CONCEALMENTS, Reason

TEMPLATES: Mapping[str, str] = {
    "terms": "uses the words of such spam: {detail}",
    "stuffed": "is stuffed with search words",
    "chain": "is a chain of {detail} search terms, no sentence",
    "no-sentence": "has no sentence",
    "brand": "names like {detail}",
    "addresses": "has addresses run into its text",
    "repeats": "repeats the same words over and over",
    "scraps": "is made of scraps of letters",
    "twin": "the same phrases stand at the top and at the bottom of the page",
    "lead-in": "begins with the sentence of a known spam kit",
    "residue": "is left over from the random tags of a spam kit",
    "other-script": "is in another script than the page",
    "simplified": "is in simplified characters on a traditional page",
    "hidden": "is kept from being seen: {detail}",
    "outside": "stands after the end of the page",
    "strangers": "links to {detail} sites that have nothing to do with the page",
    "after-lead-in": "follows the sentence of a known spam kit",
    "beside": "stands among other spam",
    "hot-page": "the page has {detail} more such parts",
    "whole-page": "the whole page looks like spam",
    "comment": "is what comment robots say",
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
    """The plain English words of a reason. An unknown code is shown as it is."""
    detail = (
        CONCEALMENTS.get(reason.detail, reason.detail) if reason.code == "hidden" else reason.detail
    )
    return TEMPLATES.get(reason.code, reason.code).replace("{detail}", detail)
