"""Names of authors, told from what is said round them and from what names nobody."""

from __future__ import annotations

import re

from reader.extraction.features.vocabulary import phrases
from reader.text import dates

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
_NAME_ENDS = re.compile(
    r"\s\s|[,，;；|\s]{0,5}(?:来源|來源|责任编辑|编辑|責任編輯|发布|發布|时间|時間|published|updated|posted"
    r"|稿源|文字大小|打印|列印|字号|字號|字体|字體|分享|评论|評論|浏览|瀏覽|阅读|閱讀|点击|點擊|收藏|发表|發表|粉丝|关注"
    r"|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|(?:^|\s)(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s\d"
    r"|\s[–-]?\s?\d{1,2}\s?(?:分钟|分鐘|小时|小時|天)前|\s通[讯訊][员員]\s?$"
    r"|\s?(?:기자|특파원|記者|记者)\s?$|\bfor\s|\bin\s|\bam\s|\bon\s|\sle\s?$|\b(?:posted )?under\s"
    r"|\s(?:jan(?:uary)?|feb(?:ruary)?|mar|apr|jun|july?|aug|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\s?$"
    r"|(?<=\w)[,，]?\s?[（(][^()（）]{0,60}(?:[)）](?!\s{0,2}\w)|\s$)|\s(?:[见見][习習]|[实實][习習])(?:[记記]者|生)"
    r"|\s[\d.,]{1,9}\s?[万萬wkm]?\s?(?:获赞|粉[丝絲]|followers)"
    r"|(?<=[a-z])(?-i:January|February|March|April|June|July|August|September|October|November"
    r"|December)(?-i:(?![a-z]))|bbc news|staff writer|\s/\s(?-i:[A-Z]{2,5})\b"
    r"|,\s(?:[a-z]{1,12} ){0,2}(?:writer|reporter|correspondent)\b|\s@|[\s•·,]{1,4}\d{1,3}\s?min"
    r"|\b(?:le|el|il|em|op|dne|vor|před|hace|há|il y a)\s\d|(?<=[a-z])(?-i:Twitter|Facebook)\s?$"
    r"|\b(?:alle (?:artikel|beiträge)|all (?:articles|posts))\b"
    r"|\b(?:illustration|symbolbild|fotos?|photos?|bilder?)(?:en|s)?\b)",
    re.IGNORECASE,
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
#: Such names name nobody, or who made the program of the site.
_NOBODY = re.compile(
    r"^(?:the )?(?:by|von|par|por|text|cc.by.*|publisher|editor|anónimo|anonyme?|author|autor"
    r"|autoren|admin|administrator|webmaster|user|username|guest|unknown|anonymous|no author"
    r"|author profile|article information"
    r"|about the author|this author|article by|published|posted|veröffentlicht"
    r"|publiziert|gepostet|google ?\+|facebook|twitter|zu[rm] .*|.*\b(?:designed|powered)\b.*"
    r"|mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|作者|名片|佚名|匿名|小编|编辑|网友|本站|未知|不详|赞赏|打赏|(?:网[络絡]|综合)?整理|网[络絡](?:转载|来源)?"
    r"|本(?:文|条目|站|页|頁)|昵称|暱稱|(?:用户|用戶|会员|會員|个人|個人)中心|自[动動][连連]播|即[时時]新[闻聞]|[见見][习習]|[实實][习習]"
    r"|.*日[电電]】?|[\u4e00-\u9fff、_]{22,}.*"
    r"|本站原创|profile?|nachrichten|news|aktuelles|noticias|actualités|内容来自.*|大汉网络|discuz.*"
    r"|.*\b(?:image|photo|picture|foto|bild)\s?:.*|.*(?:有限公司|gmbh|inc\.?|ltd\.?|developer))$",
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
_DAY = re.compile(
    r"(?:^|\W)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag"
    r"|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes"
    r"|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|updated|actualizado|published|stand|quelle"
    r"|source|来源|來源)(?:$|\W)",
    re.IGNORECASE,
)
_SILENT = frozenset(("share", "navigation", "subscribe", "related", "comments", "legal", "advert"))
#: No name begins with these; an office or an agency may.
_OPENING = "(（"
LEFT_BEHIND = " -–—,，.;；:：/|·•&"
_LONGEST_NAME, _MOST_WORDS = 60, 8


def clean_name(text: str) -> str:
    """A name without what is said before and behind it; "" where it is none."""
    name = _DATED.sub("", " ".join(text.split()).strip(LEFT_BEHIND))
    name = _HOUSE.sub("", _PREFIX.sub("", name))
    name = _NAME_ENDS.split(f"{name} ", maxsplit=1)[0]
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
    if len(text) > _LONGEST_NAME or begins or not may_name(text) or _DAY.search(text):
        return False
    return len(text.split()) <= _MOST_WORDS and _SILENT.isdisjoint(phrases().topics(text))


def may_name(text: str) -> bool:
    """Whether a text has letters enough for a name, and is no address."""
    letters, digits = sum(map(str.isalpha, text)), sum(map(str.isdigit, text))
    address = any(sign in text for sign in ("@", "://", "www.", "[at]", '"', "="))
    return letters > max(digits, 1) and not address and not _NOBODY.match(text)
