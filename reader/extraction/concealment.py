"""How a page keeps text from its readers: inline styles, simple style rules, attributes, scripts.

No style sheet is computed. What is looked for are the forms that injected links are seen in:
the element's own `style`, rules by one id or class in the page's own `<style>`, the `hidden`
attribute, a `<marquee>` of one pixel, a script beside the element that hides it.
The codes are the keys of `reader.document.CONCEALMENTS`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_FAR = r"-\s*(?:[5-9]\d\d|\d{4,})(?:\.\d+)?\s*(?:px|em|rem|pt)?"
_ZERO = r"[01](?:\.\d+)?\s*(?:px|pt)?\s*(?:!important\s*)?(?:;|$)"
_STYLES = (
    ("display", re.compile(r"display\s*:\s*none", re.I)),
    ("visibility", re.compile(r"visibility\s*:\s*hidden|opacity\s*:\s*0?\.?0+\s*(?:;|$|!)", re.I)),
    (
        "offscreen",
        re.compile(
            rf"(?:text-indent|margin-left|margin-top)\s*:\s*{_FAR}"
            rf"|position\s*:\s*(?:absolute|fixed).*?(?:left|top|right)\s*:\s*{_FAR}"
            rf"|(?:left|top|right)\s*:\s*{_FAR}.*?position\s*:\s*(?:absolute|fixed)"
            r"|clip\s*:\s*rect\(\s*0(?:px)?[ ,]+0(?:px)?[ ,]+0(?:px)?[ ,]+0",
            re.I | re.S,
        ),
    ),
    (
        "tiny",
        re.compile(
            rf"font-size\s*:\s*{_ZERO}|line-height\s*:\s*0\s*(?:px)?\s*(?:;|$)"
            rf"|(?:^|[;\s])(?:height|width|max-height)\s*:\s*{_ZERO}.*?overflow\s*:\s*hidden"
            rf"|overflow\s*:\s*hidden.*?[;\s](?:height|width|max-height)\s*:\s*{_ZERO}",
            re.I | re.S,
        ),
    ),
)
_INTERESTING = re.compile(
    r"none|hidden|opacity|indent|margin|position|clip|font-size|line-height|overflow|color", re.I
)
_COLOUR = re.compile(r"(?:^|[;\s])color\s*:\s*([^;]+)", re.I)
_BACKGROUND = re.compile(r"background(?:-color)?\s*:\s*([^;]+)", re.I)
_WHITE = {"white", "#fff", "#ffffff", "rgb(255,255,255)"}
_BRACES = re.compile(r"([^{}]*)([{}])")
_CSS_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_SIMPLE = re.compile(r"^(?:[a-z][a-z0-9]*)?([#.][\w-]+)$", re.I)
_SCRIPT_HIDES = re.compile(
    r"getElementById\(\s*['\"]([\w-]+)['\"]\s*\)\.style\.(?:display\s*=\s*['\"]none"
    r"|visibility\s*=\s*['\"]hidden)",
    re.I,
)
_NUMBER = re.compile(r"\d+")
_MAX_STYLES = 2_000_000


def of_style(style: str) -> str:
    """The code of the way a `style` declaration hides its element, or ""."""
    if not _INTERESTING.search(style):
        return ""
    for code, pattern in _STYLES:
        if pattern.search(style):
            return code
    return "colour" if _same_colour(style) else ""


def _same_colour(style: str) -> bool:
    text, ground = _COLOUR.search(style), _BACKGROUND.search(style)
    if not text or not ground:
        return False
    first, second = (m.group(1).lower().replace(" ", "") for m in (text, ground))
    return first == second or {first, second} <= _WHITE


@dataclass(slots=True)
class Concealers:
    """What the page's style sheets and scripts hide, as far as they were read.

    `selectors` are "#id" and ".class" with the code of the way; `by_script` are ids.
    """

    selectors: dict[str, str] = field(default_factory=dict)
    by_script: set[str] = field(default_factory=set)
    budget: int = _MAX_STYLES

    def read_script(self, script: str) -> None:
        """Note the ids that a script hides."""
        if "getElementById" in script:
            self.by_script.update(match.group(1) for match in _SCRIPT_HIDES.finditer(script))

    def read_sheet(self, sheet: str) -> None:
        """Note the simple selectors that a style sheet hides; at-rules (print) are passed over."""
        sheet = sheet[: self.budget]
        self.budget -= len(sheet)
        depth = skipped_from = 0
        selector = ""
        for match in _BRACES.finditer(_CSS_COMMENT.sub("", sheet)):
            before, brace = match.groups()
            if brace == "{":
                depth += 1
                selector = before.strip()
                if selector.startswith("@") and not skipped_from:
                    skipped_from = depth
                continue
            if not skipped_from and selector and (code := of_style(before)):
                self._add(selector, code)
            selector = ""
            if depth == skipped_from:
                skipped_from = 0
            depth = max(depth - 1, 0)

    def _add(self, selectors: str, code: str) -> None:
        for selector in selectors.split(","):
            if simple := _SIMPLE.match(selector.strip()):
                self.selectors[simple.group(1)] = code

    def of_element(self, tag: str, attributes: Mapping[str, str]) -> str:
        """The code of the way an element is hidden, or ""."""
        if "hidden" in attributes and attributes["hidden"] != "until-found":
            return "display"
        if (style := attributes.get("style")) and (code := of_style(style)):
            return code
        if tag == "marquee" and _is_unreadable_marquee(attributes):
            return "marquee"
        if not self.selectors:
            return ""
        if (name := attributes.get("id")) and (code := self.selectors.get(f"#{name}", "")):
            return code
        if classes := attributes.get("class"):
            for name in classes.split():
                if code := self.selectors.get(f".{name}", ""):
                    return code
        return ""


def _is_unreadable_marquee(attributes: Mapping[str, str]) -> bool:
    def number(name: str, default: int) -> int:
        found = _NUMBER.search(attributes.get(name) or "")
        return int(found.group()[:9]) if found else default

    return (
        min(number("height", 100), number("width", 100)) < 10
        or number("scrollamount", 0) >= 1000
        or number("scrolldelay", 0) >= 10000
    )
