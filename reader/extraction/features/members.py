"""What tells of the members of a site: addresses of their pages, lines beside their posts."""

from __future__ import annotations

import re

#: Where the pages of people stand.
OF_PERSON = re.compile(
    r"/(?:author|autor|autore|auteur|autoren|auteurs|authors|autores|redakteur|journalist|reporter"
    r"|columnist|contributor|by|byline|newsteam|staff|member|user|people|profile|u)s?/(?!log|sign|regist|index\.)[^/?#]"
    r"|^https?://[^/]+/@[^/?#]|^/@[^/?#]"
    r"|\b(?:user|member|profile?|autor|author)[\w-]{0,20}(?:\.\w{2,4})?/?\?(?:[^#]{0,60}&)?(?:u|id|uid|userid|user|name)=\w"
    r"|\bmod=space&(?:uid|username)=\w|\bspace-(?:uid|username)-\w|\bmember\.php\?\d|\baction=profile[;&]u=\d"
    r"|^https?://(?:my|space|author|home|people)\.[^/]+/(?:home/)?\d{2}"
    r"|/dy/media/\w|/mediashare/\w",
    re.IGNORECASE,
)
#: What a forum writes beside its posts.
SAID = re.compile(
    r"\b(?:repl(?:y|ies)|quote|permalink|posts?:|joined|join date|registered|report|upvotes?|points"
    r"|wrote on|antworten|zitieren|beiträge"
    r"|répondre|citer|responder|citar|rispondi|ответить|цитировать)\b"
    r"|回[复覆應应]|引用|[举舉][报報]|[积積]分|等级|[注註][册冊]|[发發][表布][于於]|[楼樓]|只看|[赞贊]同"
    r"|[评評][论論]|留言|답글|返信",
    re.IGNORECASE,
)
AGO = re.compile(r"\b(?:minute|hour|day|week|month|year)s? ago\b|(?:分[钟鐘]|小[时時]|[天月年])前")
