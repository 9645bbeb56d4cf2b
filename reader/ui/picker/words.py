"""What the picker calls a part, and how far a choice reaches."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.datamodel.page import Section
from reader.spam.feedback.picking import Reach, Scope
from reader.ui.dialogs.rules import rule_words
from reader.ui.texts.counts import Counts
from reader.ui.texts.wording import role_name

translate = QCoreApplication.translate


def state_name(section: Section, *, hidden: bool) -> str:
    """What a part is held to be: "Navigation, hidden"."""
    if not hidden:
        return role_name(section.role)
    return translate("Picker", "{0}, hidden").format(role_name(section.role))


def reach_words(reach: Reach, site: str) -> str:
    """How far a choice reaches, with the number of paragraphs it is about.

    Args:
        reach: the choice.
        site: the domain of the page; "" for a saved one.
    """
    count = Counts().paragraphs(len(reach.places))
    if reach.scope is Scope.PARAGRAPH:
        return translate("Picker", "This paragraph, now")
    if reach.rule is None:
        return translate("Picker", "This whole part, now ({0})").format(count)
    words = rule_words(reach.rule)
    if site:
        return translate("Picker", "Always on {0} – {1} ({2})").format(site, words, count)
    return translate("Picker", "Always in saved pages – {0} ({1})").format(words, count)
