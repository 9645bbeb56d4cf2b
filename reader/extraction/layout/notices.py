"""What a reader should know about how much of a page is there, each in one plain sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from reader.datamodel.page import BOOK, Notice, RawPage, Role, is_pasted
from reader.extraction.features.vocabulary import phrases
from reader.extraction.layout.language import dominant_script
from reader.extraction.markup.outline import Outline
from reader.messages import Message
from reader.policy import ARTICLE_ROLES
from reader.text.decoding import Decoded
from reader.text.tokenization import count_words

#: An article of fewer words is short; one of more is not suspected of being cut.
_SHORT, _SUSPECT = 40.0, 250.0
#: How many blocks after the article are looked at for a paywall.
_REACH = 6
#: What is said of the rest of an article that is held back.
_MORE = re.compile(
    r"continu|keep|full|rest\b|unlock|premium|exclusive|subscriber|already|article|stor(?:y|ies)|access|weiter"
    r"|abo\b|suite|réserv|suscri|assin|abbonat|阅读|閱讀|全文|剩余|余下|登录|登入|会员|會員|付费|解锁|订阅|訂閱|続き|会員|구독|로그인",
    re.IGNORECASE,
)
#: Letters that a title must have for its script to be compared.
_LETTERS = 8

FROM_DATA = Notice(
    "from-data",
    Message(
        "The page builds its text with a script; what is shown is the text it keeps in its data."
    ),
)
LIST_PAGE = Notice("list-page", Message("This page is a list of articles. Choose one of them."))
_TRUNCATED = Notice(
    "truncated",
    Message("The page is longer than what was read; its end is missing. Open the original."),
)
TOO_LARGE = Notice(
    "too-large",
    Message("The page is very large; its end is kept as plain text, without its structure."),
)
_DAMAGED = Notice(
    "damaged",
    Message(
        "Some characters are damaged and shown as �. Choose another encoding if there are many."
    ),
)
_NO_TEXT = Notice(
    "no-text", Message("The page holds no text. Open the original to see what is on it.")
)
NO_ARTICLE = Notice(
    "no-article", Message("No article was found on this page; everything on it is in the sidebar.")
)
_CUT = Notice(
    "cut",
    Message(
        "The page seems to show only the beginning of the article. Open the original for the rest."
    ),
)
DOUBTFUL = Notice(
    "doubtful",
    Message(
        "It is not plain which text of this page is its article. Show everything if something "
        "seems to be missing."
    ),
)
_IS_SHORT = Notice(
    "short", Message("The article is very short. Show everything if something seems to be missing.")
)
_OTHER_LANGUAGE = Notice(
    "other-language",
    Message("Title and text are in different languages; the text may be the wrong one."),
)
#: What is said of an article, and not of a list of them.
OF_ARTICLE = (NO_ARTICLE, _CUT, _IS_SHORT)


def about(
    raw: RawPage, decoded: Decoded, outline: Outline, roles: Sequence[Role], title: str
) -> tuple[Notice, ...]:
    """The notices of a page.

    Args:
        raw: the source.
        decoded: its text.
        outline: its blocks.
        roles: their roles.
        title: the title that was chosen.
    """
    given = (
        notice
        for notice, applies in (
            (_TRUNCATED, raw.truncated),
            (_DAMAGED, decoded.damaged),
            (_NO_TEXT, not outline.pieces),
            (NO_ARTICLE, bool(outline.pieces) and Role.BODY not in roles),
        )
        if applies
    )
    if raw.media_type in ("text/plain", BOOK):  # nothing was taken out of it
        return tuple(given)
    found = _of_article(outline, roles, title)
    if is_pasted(raw.source):  # the reader saw what was taken
        found = (notice for notice in found if notice is not _IS_SHORT)
    return tuple(chain(given, found))


def _holds_back(text: str) -> bool:
    """Whether a line says that the rest of the article is for those who subscribe or log in."""
    topics = phrases().topics(text)
    return "subscribe" in topics and "comments" not in topics and bool(_MORE.search(text))


def _of_article(outline: Outline, roles: Sequence[Role], title: str) -> Iterator[Notice]:
    """What is suspicious about the article itself."""
    at = [index for index, role in enumerate(roles) if role is Role.BODY]
    if not at:
        return
    words = sum(count_words(outline.pieces[index].text) for index in at)
    after = outline.pieces[at[-1] + 1 : at[-1] + 1 + _REACH]
    if words < _SUSPECT and any(_holds_back(piece.text) for piece in after):
        yield _CUT
    elif words < _SHORT and not ARTICLE_ROLES.issuperset(roles):  # else nothing could be missing
        yield _IS_SHORT
    text = " ".join(outline.pieces[index].text for index in at[:20])
    script, letters = dominant_script(title)
    if letters >= _LETTERS and script != dominant_script(text)[0]:
        yield _OTHER_LANGUAGE
