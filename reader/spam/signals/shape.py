"""Signs of form: chains that come twice, made-up brands, addresses in the text, scraps."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.document import BlockKind
from reader.spam.features import BlockFeatures
from reader.spam.signals.page import PageFeatures

_WORD = re.compile(r"\w+")
_GLUED_ADDRESS = re.compile(r"\w(?=https?:/)|(?<=[\w.-])@[\w-]+\.\w+|https?://|\bwww\.")
#: Links as robots write them where only text is taken: of a board, and of a page.
_TAG = re.compile(r"\[url[=\]]|\[link=|<a\s+href\s*=\s*[\"']?https?:|&lt;a href=", re.IGNORECASE)
#: Other tags: text that has them is a piece of a page, left over from its making.
_OTHER_TAG = re.compile(r"<(?!/?a[\s>])/?[a-z]+[\s>]")
_BRAND = re.compile(
    r"\b(?:[a-z]{3,12}(?:\d{0,2}(?:77|88|99|69|789|787|168|138|303|365|247)|[345]d)"
    r"|\d{1,3}(?:win|x?bet|day|club|casino|slots?|toto|vip|game))\b"
)
_DOMAIN = re.compile(
    r"\b[a-z0-9-]{3,}\.(?:com|net|org|xyz|top|vip|cc|win|bet|casino|club|info|app|live|online|site"
    r"|io|co)\b"
)
_SCRAP = re.compile(r"[a-z][a-z0-9]|[0-9][a-z]")
#: So many scraps stand side by side in every heap of them.
_SCRAPS = re.compile(r"[a-z0-9]{2}(?:\W+[a-z0-9]{2}){3}(?!\w)")
#: A brand has a digit beside a letter.
_NUMBERED = re.compile(r"\d(?:(?=[a-z])|(?<=[a-z]\d))")
#: Fewer words are no heap of scraps; and no text is that has more letters and marks a word.
_FEWEST_SCRAPS, _LONGEST_SCRAP = 12, 6
#: What Chinese link farms add to the name of a site that nobody knows: ways to get into it.
_WAYS_IN = (
    "官网|官方|官方网站|官方直营|备用|备用网|注册|代理|登录|登陆|登入|在线登录|手机端|手机版|网页版|最新版"
    "|客户端|测速|线路|主管|招商|直属|链接|地址|入口|平台|下载|安装|网址|app|开户|首页|挂机软件|充值|提现"
    "|客服|试玩|会员中心"
)
_ENDS_IN_WAY = re.compile(f"(?:{_WAYS_IN})(?=$|\\W|_)")
_SITE = re.compile(f"(?=[一-鿿a-z0-9]{{4,30}}$)[一-鿿a-z0-9]{{2,12}}?(?:{_WAYS_IN}){{1,4}}$")
#: What every site has such ways to: for its readers, its papers, its posts.
_EVERY_SITE = re.compile(
    "会员|用户|账号|手机|新用户|我要|免费|在线|立即|点击|快速|网站|本站|新闻|返回|邮箱|密码|软件|app|电脑"
    "|微博|微信|qq|客户|企业|个人|网上|广告|联系|友情|图片|视频|文件|资料|服务|公司|单位|本报|本网|邮件"
    "|安全|系统|最新|热门|更多|意见|收藏|设为|数字|移动|无线|官方|选课|考试|教师|学生|家长|预约|活动|报名"
    "|投稿|博客|论坛|社区|招聘|求职"
)
#: So many such names, and such a share of a chain, are no chance.
_FEWEST_SITES, _SITES_SHARE = 3, 0.6
#: A chain of them is no longer than this, and has these between them.
_LONGEST_CHAIN, _BETWEEN = 400, "|_、,-"
#: Shorter chains are no chains.
_FEWEST_PARTS = 4


@dataclass(frozen=True, slots=True)
class Shape:
    """A block: has it digits beside letters, may it be a heap of scraps, may it name sites?"""

    block: BlockFeatures
    is_numbered: bool
    may_be_heap: bool
    may_name_sites: bool


def look(block: BlockFeatures, place: int, page: PageFeatures) -> Shape | None:
    """What the signs of this group are taken from; None where nothing can be seen."""
    text = block.text
    if text.isalpha() and not block.twin:
        return None
    is_numbered = bool(_NUMBERED.search(text))
    may_be_heap = bool(_SCRAPS.search(text)) and not block.is_prose
    is_bare_domain = "." in text and " " not in text.strip()
    may_name_sites = _may_name_sites(text)
    if not (
        is_numbered
        or may_be_heap
        or may_name_sites
        or is_bare_domain
        or block.twin
        or _has_address(text)
    ):
        return None
    return Shape(block, is_numbered, may_be_heap, may_name_sites)


def _may_name_sites(text: str) -> bool:
    if text.isascii() or len(text) > _LONGEST_CHAIN or sum(map(text.count, _BETWEEN)) < 2:
        return False
    return len(_ENDS_IN_WAY.findall(text)) >= _FEWEST_SITES


def _has_address(text: str) -> bool:
    return "http" in text or "@" in text or "www." in text


def twin_chain(shape: Shape) -> float:
    """Whether a chain of some length shares a phrase with the other end of the page."""
    block = shape.block
    return float(block.twin and len(block.parts) >= _FEWEST_PARTS and block.length >= 40)


def brand(shape: Shape) -> float:
    """How many made-up brands it names."""
    return min(len(brands(shape.block.text)), 3) ** 0.5 if shape.is_numbered else 0.0


def brands(text: str) -> list[str]:
    """Words of a folded text that look like made-up brands: letters with a lucky number."""
    return _BRAND.findall(text)


def domain(shape: Shape) -> float:
    """Whether it is nothing but a domain without a link."""
    text = shape.block.text
    return float(
        "." in text and not shape.block.source.spans and bool(_DOMAIN.fullmatch(text.strip()))
    )


def glued(shape: Shape) -> float:
    """Whether it has more than one address, or one that is run into a word."""
    text = shape.block.text
    return float(_has_address(text) and len(_GLUED_ADDRESS.findall(text)) > 1)


def tags(shape: Shape) -> float:
    """How many tags of links it has in its text, as robots leave them; code is full of them."""
    text, kind = shape.block.text, shape.block.source.kind
    if kind is BlockKind.CODE or not ("[" in text or "href=" in text) or _OTHER_TAG.search(text):
        return 0.0
    return float(min(len(_TAG.findall(text)), 4) ** 0.5)


def scraps(shape: Shape) -> float:
    """Whether nearly all of its words are scraps of two letters."""
    words = _WORD.findall(shape.block.text) if shape.may_be_heap else []
    if len(words) < _FEWEST_SCRAPS or len(shape.block.text) > _LONGEST_SCRAP * len(words):
        return 0.0
    return float(sum(bool(_SCRAP.fullmatch(word)) for word in words) > 0.9 * len(words))


def ways_in(shape: Shape) -> float:
    """Whether most of its parts are names that nobody knows, each with a way to get in."""
    if not shape.may_name_sites or shape.block.is_prose:
        return 0.0
    parts = [part.replace(" ", "") for part in shape.block.parts]
    sites = sum(bool(_SITE.match(part)) and not _EVERY_SITE.match(part) for part in parts)
    return float(sites >= _FEWEST_SITES and sites >= _SITES_SHARE * len(parts))
