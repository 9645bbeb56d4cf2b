"""Names of authors, told from what is said round them and from what names nobody."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reader.extraction.features.vocabulary import phrases
from reader.resources import resource_path
from reader.text import dates
from reader.untrusted import read_toml

#: What somebody wrote.
_WORK = (
    r"(?:eine? |an? )?(?:\w{0,20}(?:beitrag|artikel|kommentar|bericht|kolumne|interview|analyse"
    r"|reportage|essay|text|story)|im wortlaut|text und interview|guest (?:post|column)|column"
    r"|opinion|recipe|analysis|commentary|article)"
)
#: Before a name in a line.
BEFORE = (
    r"(?:by|von|par|por|interview|words|written by|reported by|photographs by|posted by|started by"
    r"|submitted by)"
    r"(?:\s{1,4}|\s{0,4}[:：]\s{0,4})|(?:text|autor(?:in)?|auteur|author)\s{0,4}[:：]\s{0,4}"
    rf"|autorin/autor\s{{1,4}}|(?:erstellt|verfasst|{_WORK}) (?:by|von):?\s{{1,4}}"
    r"|(?:作者|记者|記者|撰文|撰稿人?|文|автор|بقلم|كتبت?|إعداد|نویسنده|מאת)\s{0,4}[:：/／\s]\s{0,4}"
)
_PREFIX = re.compile(
    rf"^(?:{BEFORE}|by\s?(?-i:(?=[A-Z]))|aut(?:h?or|eur)(?:in)?\s(?-i:(?=[A-Z]))"
    r"|autor(?:/in|:in|innen|en)?\s?:|authors\s?:|text und interview:|@"
    r"|(?:(?:见习|見習|实习|實習)(?:记者|記者)|通[讯訊][员員])\s"
    r"|(?:text|words)\s?(?:&|und|and|\+)\s?(?:fotos?|bilder|photos?|pictures|illustration)\s?:"
    r"|(?:posted|published|gepostet|publiziert|veröffentlicht|geschrieben|eingestellt|alles|more"
    r"|posts|articles|alle beiträge|(?:view |show )?all (?:posts|articles))\s(?:by|von|of)[\s:])",
    re.IGNORECASE,
)
#: When, and then who.
_DATED = re.compile(
    r"^(?:(?:posted|published|written|gepostet|publiziert|veröffentlicht|verfasst|geschrieben"
    r"|erstellt|publié|publicado)\b[^\d]{0,30}|[^\d]{0,12})\d.{0,40}?\s(?:by|von|par|por)\s(?=\S)",
    re.IGNORECASE,
)
#: The house for which somebody writes, before a Chinese name.
_HOUSE = re.compile(
    r"^[\u4e00-\u9fff]{1,8}(?:[网網报報社台]|周刊|客户端|新[闻聞])\s(?=[\u4e00-\u9fff]{2,4}$)"
)
#: The title of a page on a host of blogs: headline, whose blog it is, the host.
_OF_BLOG = re.compile(
    r"[_—|-]\s?(?P<name>[^\s_—|-]{1,16}?)(?:的?(?:博客|[专專][栏欄]|日[志誌]))?\s?[_—|-]"
    r"\s?[^\s_—|-]{0,6}(?:博客|博客[园園]|部落格)$"
)
_SILENT = frozenset(("share", "navigation", "subscribe", "related", "comments", "legal", "advert"))
#: No name begins with these; an office or an agency may.
_OPENING = "(（"
LEFT_BEHIND = " -–—,，.;；:：/|·•&"
_LONGEST_NAME, _MOST_WORDS = 60, 8


@dataclass(frozen=True, slots=True)
class _Known:
    """What names nobody, what no name holds, and what stands behind one."""

    nobody: re.Pattern[str]
    never: re.Pattern[str]
    behind: re.Pattern[str]


@cache
def _known() -> _Known:
    table = read_toml(resource_path("vocabularies", "names_of_authors.toml").read_bytes())
    nobody, never, behind = ("|".join(table[part]) for part in ("nobody", "never", "behind"))
    return _Known(
        re.compile(rf"^(?:the )?(?:{nobody})$", re.IGNORECASE),
        re.compile(rf"(?:^|\W)(?:{never})(?:$|\W)", re.IGNORECASE),
        re.compile(rf"\s\s|[,，;；|\s]{{0,5}}(?:{behind})", re.IGNORECASE),
    )


def clean_name(text: str) -> str:
    """A name without what is said before and behind it; "" where it is none."""
    name = _DATED.sub("", " ".join(text.split()).strip(LEFT_BEHIND))
    name = _HOUSE.sub("", _PREFIX.sub("", name))
    name = _known().behind.split(f"{name} ", maxsplit=1)[0]
    if dates.first(text):
        name = re.split(r"\s\d", name, maxsplit=1)[0]
    name = " ".join(name.split()).strip(LEFT_BEHIND).replace(" ,", ",")
    words = name.split()
    if len(words) > 1 and words[: len(words) // 2] == words[(len(words) + 1) // 2 :]:
        name = " ".join(words[: len(words) // 2])  # of a picture, and below it
    return name if _is_name(name) else ""


def blogger(title: str) -> str:
    """Whose blog a page is of by its `<title>`, which ends in that name and the host's; or ""."""
    found = _OF_BLOG.search(title)
    return clean_name(found["name"]) if found else ""


def _is_name(text: str) -> bool:
    """Whether a text may be the name of somebody and is none of the page's furniture."""
    begins = text[:1].isdigit() or text[:1] in _OPENING
    if len(text) > _LONGEST_NAME or begins or not may_name(text) or _known().never.search(text):
        return False
    return len(text.split()) <= _MOST_WORDS and _SILENT.isdisjoint(phrases().topics(text))


def may_name(text: str) -> bool:
    """Whether a text has letters enough for a name, and is no address."""
    letters, digits = sum(map(str.isalpha, text)), sum(map(str.isdigit, text))
    address = any(sign in text for sign in ("@", "://", "www.", "[at]", '"', "="))
    return letters > max(digits, 1) and not address and not _known().nobody.match(text)
