"""The sheet that goes with every exported article: where it came from, and what was done to it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from reader.datamodel.page import Page, Section
from reader.export.article import WHOLE_PAGE, Article
from reader.export.labels import Labels, labels
from reader.export.safety import safe_url
from reader.languages import language_tag

#: How a package names itself: its languages, its version, and whether it came with the program.
_PACKAGE = re.compile(r"^translate-([a-z]+)_([a-z]+)\b(.*?)( \(starter\))?$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the sheet; `url` is where its value leads, if it may be followed."""

    label: str
    value: str
    url: str = ""


def provenance(article: Article) -> tuple[Line, ...]:
    """The sheet of an article, line by line, without the lines nothing is known for."""
    return tuple(line for line in _lines(article, labels(article.pair.target)) if line.value)


def _lines(article: Article, words: Labels) -> Iterator[Line]:
    page = article.page
    yield Line(words["address"], article.address, safe_url(article.address))
    yield Line(words["site"], page.site)
    yield Line(words["byline"], page.byline)
    yield Line(words["published"], _published(page))
    yield Line(words["reported_by"], words["separator"].join(article.reported_by))
    if verdict := page.verdict:
        facts = [words["page_is_spam"], f"{verdict.score:.0%}", *article.reasons[WHOLE_PAGE]]
        yield Line(words["warning"], " · ".join(facts))
    here = article.exported.tzinfo
    yield Line(words["retrieved"], _moment(page.fetched_at and page.fetched_at.astimezone(here)))
    yield Line(words["exported"], _moment(article.exported))
    tags = (language_tag(article.pair.source), language_tag(article.pair.target))
    yield Line(words["languages"], " → ".join(tags))
    packages = words["separator"].join(_package_name(name, words) for name in article.packages)
    yield Line(words["packages"], packages or words["untranslated"])
    if own := article.own:
        yield Line(words["own"], words["sentences"].format(count=own))
    if not article.hidden:
        yield Line(words["hidden"], words["nothing_hidden"])
    yield Line(words["hidden"], _ordinary(article.hidden, words))
    for section in article.hidden:
        if verdict := section.verdict:
            size = words["characters"].format(count=len(section.text))
            facts = [words.role(section.role), size, f"{verdict.score:.0%}"]
            yield Line(words["hidden"], " · ".join([*facts, *article.reasons.get(section.id, ())]))


def _package_name(package: str, words: Labels) -> str:
    """A package as people know it: "translate-en_zh 1.9" is "Argos en→zh 1.9"."""
    if (found := _PACKAGE.match(package)) is None:
        return package
    source, target, version, starter = found.groups()
    languages = f"{source}→{target}"
    return words["starter"].format(languages) if starter else f"Argos {languages}{version}"


def _ordinary(sections: Iterable[Section], words: Labels) -> str:
    """The parts nobody judged, by what they are: "Navigation 2, Share, Related 3"."""
    counts = Counter(words.role(section.role) for section in sections if not section.verdict)
    named = (name if count == 1 else f"{name} {count}" for name, count in counts.items())
    return words["separator"].join(named)


def _published(page: Page) -> str:
    """The date of publication to the minute, no finer than the page gives it."""
    if page.published is None or not page.has_time:
        return page.published_iso or ""
    return _moment(page.published if page.has_offset else page.published.replace(tzinfo=None))


def _moment(moment: datetime | None) -> str:
    return moment.isoformat(sep=" ", timespec="minutes") if moment else ""
