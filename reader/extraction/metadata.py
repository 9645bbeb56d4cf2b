"""Byline, date, site and links of a page: what it declares, checked against what it shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from reader.extraction.moments import NO_MARKS, Marked, find_date
from reader.extraction.outline import Declarations
from reader.extraction.structured import LinkedData
from reader.text.dates import Moment

_AUTHOR_METAS = ("author", "article:author", "og:article:author", "dc.creator", "byl",
                 "parsely-author", "sailthru.author", "mediaid", "twitter:creator")  # fmt: skip
_BYLINE = re.compile(
    r"(?:^|[\s|·(（【/／])"
    r"(?:(?:by|von|par|por|interview|words|written by|reported by|photographs by)"
    r"(?:\s+|\s*[:：]\s*)"
    r"|(?:作者|记者|記者|撰文|撰稿人?|文|автор|بقلم|كتبت?|إعداد|نویسنده|מאת)\s*[:：/／\s]\s*)"
    r"(?P<name>[^\d|:：/·()（）【】]{2,60})",
    re.IGNORECASE,
)
_REPORTER = re.compile(r"(?:记者|記者)\s?(?P<name>[\u4e00-\u9fff]{2,4})\s?[／/╱]")
_NAME_ENDS = re.compile(
    r"\s\s|[,，;；|\s]{0,5}(?:来源|來源|责任编辑|编辑|責任編輯|发布|發布|时间|時間|published|updated|posted"
    r"|打印|列印|字号|字號|字体|字體|分享|评论|評論|浏览|瀏覽|阅读|閱讀|点击|點擊|收藏"
    r"|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9}\.?\s\d|\bfor\s|\bin\s"
    r"|bbc news|staff writer)",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"update|修改|更新|aktualisiert|mis à jour|modified", re.IGNORECASE)
_LINK_RELS = ("canonical", "amphtml", "next", "prev")
_LINK_NAMES = {"amphtml": "amp"}
_PRINT = re.compile(r"[?&/_.-]print(?:[=&/._-]|$)|printable|/print/", re.I)
_NEXT = re.compile(r"^(?:下一页|下一頁|下页|next(?: page)?|nächste seite|page suivante)$", re.I)
#: What stands round the words of a link to the next page.
_ARROWS = " ›»>→"
_LONGEST_NEXT = 30


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article besides its text."""

    byline: str
    moment: Moment | None
    site: str
    links: Mapping[str, str]


def read_metadata(
    declared: Declarations,
    data: LinkedData,
    credits: Sequence[str],
    shown: Sequence[str],
    url: str | None,
    anchors: Iterable[tuple[str, str]] = (),
    marks: Marked = NO_MARKS,
) -> Metadata:
    """Decide between what a page declares and what it shows.

    Args:
        declared: its head.
        data: its JSON-LD.
        credits: the lines that name author, source or date.
        shown: other lines that may give the date, the likeliest first.
        url: its address.
        anchors: (text, address) of the links on it.
        marks: the times in its markup.
    """
    return Metadata(
        byline=find_byline(declared, data, credits),
        moment=find_date(declared, data, (*credits, *shown), url, marks),
        site=find_site(declared, data, url),
        links=find_links(declared, anchors, url),
    )


def find_byline(declared: Declarations, data: LinkedData, credits: Iterable[str]) -> str:
    """The author as the page names them, or "". `credits` are the lines round the headline."""
    if data.authors:
        return ", ".join(dict.fromkeys(data.authors[:5]))
    for line in credits:
        found = _BYLINE.search(line) or _REPORTER.search(line)
        if found and (name := _NAME_ENDS.split(found["name"], 1)[0]):
            return " ".join(name.split()).strip(" -–—,，.")
    for name in _AUTHOR_METAS:
        value = declared.meta(name)
        if value and not value.startswith(("http", "@", "www.")) and len(value) < 80:
            return value
    return ""


def find_site(declared: Declarations, data: LinkedData, url: str | None) -> str:
    """The name of the site, or its host."""
    name = (
        declared.meta("og:site_name", "application-name", "al:android:app_name") or data.publisher
    )
    if name and len(name) < 80 and not name.startswith("http"):
        return name
    host = urlsplit(url).hostname if url else None
    return (host or "").removeprefix("www.")


def find_links(
    declared: Declarations, anchors: Iterable[tuple[str, str]], url: str | None
) -> dict[str, str]:
    """Other forms of the page: canonical, amp, print, next.

    Args:
        declared: its head.
        anchors: (text, address) of the links on the page.
        url: its address.
    """
    found: dict[str, str] = {}
    if url:
        found["original"] = url
    for rel, address, kind in declared.links:
        for part in rel.split():
            if part in _LINK_RELS and address and address != url:
                found.setdefault(_LINK_NAMES.get(part, part), address)
        if "alternate" in rel and "print" in kind and address:
            found.setdefault("print", address)
    for text, address in anchors:
        if not address.startswith(("http://", "https://")) or address == url:
            continue
        # Cut by hand: an address that stands on a page may be none that `urlsplit` takes.
        place = address.partition("://")[2].partition("#")[0].partition("/")[2]
        if _PRINT.search(f"/{place}"):
            found.setdefault("print", address)
        if len(text) < _LONGEST_NEXT and _NEXT.match(text.strip(_ARROWS)):
            found.setdefault("next", address)
    return found


def is_update(line: str) -> bool:
    """Whether a line speaks of the last change rather than of publication."""
    return bool(_UPDATED.search(line))
