"""How a page keeps text from its readers: inline styles, simple style rules, attributes, scripts.

No style sheet is computed. What is looked for are the forms that injected links are seen in:
the element's own `style`, rules by one id or class in the page's own `<style>`, the `hidden`
attribute, a `<marquee>` of one pixel, a script beside the element that hides it.
The codes are the keys of `reader.datamodel.page.CONCEALMENTS`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.limits import MAX_STYLE_CHARACTERS

_INTERESTING = (
    "none", "hidden", "opacity", "indent", "margin", "position", "clip", "font-size", "line-height",
    "overflow", "color", "transform",
)  # fmt: skip
_FAR = re.compile(r"-\s{0,3}(?:[5-9]\d\d|\d{4,})")
_ZERO = re.compile(r"[01](?:\.\d{1,9})?\s{0,3}(?:px|pt)?\s{0,3}(?:!important)?$")
_TRANSPARENT = re.compile(r"^(?:0|0?\.0{1,9})\s{0,3}(?:$|!)")
_NO_LINE = re.compile(r"0\s{0,3}(?:px)?\s{0,3}$")
_CLIPPED = re.compile(r"rect\(\s{0,3}0(?:px)?(?:[ ,]{1,3}0(?:px)?){3}")
_CUT_AWAY = re.compile(r"inset\(\s{0,3}(?:[5-9]\d|100)%\s{0,3}\)|circle\(\s{0,3}0")
_MOVED = re.compile(
    r"translate(?:x|y|3d)?\([^()]{0,40}-\s{0,3}(?:[5-9]\d\d|\d{4,9})|scale(?:x|y)?\(\s{0,3}0\s{0,3}\)"
)
_FILTERED = re.compile(
    r"alpha\(\s{0,3}opacity\s{0,3}=\s{0,3}0\s{0,3}\)|opacity\(\s{0,3}0%?\s{0,3}\)"
)
_WHITE = {"white", "#fff", "#ffffff", "rgb(255,255,255)"}
_BRACE = re.compile(r"[{}]")
_CSS_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.S)
#: Longer selectors are not looked at.
_LONGEST_SELECTOR = 2000
_SIMPLE = re.compile(r"^(?:[a-z][a-z0-9]*)?([#.][\w-]+)$", re.I)
_SCRIPT_HIDES = re.compile(
    r"getElementById\(\s*['\"]([\w-]+)['\"]\s*\)\.style\.(?:display\s*=\s*['\"]none"
    r"|visibility\s*=\s*['\"]hidden)",
    re.I,
)
#: Attributes and classes by which Webflow, Framer, AOS, Sal and WOW let elements come into view.
_ENTRANCES = frozenset(("data-w-id", "data-framer-appear-id", "data-aos", "data-sal"))
_ENTERING = frozenset(("wow", "aos-init", "elementor-invisible"))
_NUMBER = re.compile(r"\d+")


def of_style(style: str) -> str:
    """The code of the way a `style` declaration hides its element, or ""."""
    style = style.lower()
    if not any(word in style for word in _INTERESTING):
        return ""
    said = {
        name.strip(): value.strip()
        for name, colon, value in (part.partition(":") for part in style.split(";"))
        if colon
    }
    if said.get("display", "").startswith("none"):
        return "display"
    if _is_invisible(said):
        return "visibility"
    if _is_offscreen(said):
        return "offscreen"
    if _is_tiny(said):
        return "tiny"
    return "colour" if _same_colour(said) else ""


def _is_invisible(said: Mapping[str, str]) -> bool:
    return (
        said.get("visibility", "").startswith("hidden")
        or _TRANSPARENT.match(said.get("opacity", "")) is not None
        or _FILTERED.search(said.get("filter", "")) is not None
    )


def _is_offscreen(said: Mapping[str, str]) -> bool:
    """Whether an element is moved far out of its page, or cut to nothing."""
    moves = ["text-indent", "margin-left", "margin-top"]
    if said.get("position", "").startswith(("absolute", "fixed")):
        moves += ["left", "top", "right"]
    return any(_FAR.match(said.get(name, "")) for name in moves) or any(
        pattern.match(said.get(name, ""))
        for name, pattern in (("clip", _CLIPPED), ("clip-path", _CUT_AWAY), ("transform", _MOVED))
    )


def _is_tiny(said: Mapping[str, str]) -> bool:
    if _ZERO.match(said.get("font-size", "")) or _NO_LINE.match(said.get("line-height", "")):
        return True
    sides = (said.get(name, "") for name in ("height", "width", "max-height"))
    return said.get("overflow", "").startswith("hidden") and any(map(_ZERO.match, sides))


def _same_colour(said: Mapping[str, str]) -> bool:
    first = said.get("color", "").replace(" ", "")
    second = said.get("background-color", said.get("background", "")).replace(" ", "")
    return bool(first and second) and (first == second or {first, second} <= _WHITE)


@dataclass(slots=True)
class Concealers:
    """What the page's style sheets and scripts hide, as far as they were read.

    `selectors` are "#id" and ".class" with the code of the way; `by_script` are ids.
    """

    selectors: dict[str, str] = field(default_factory=dict)
    by_script: set[str] = field(default_factory=set)
    budget: int = MAX_STYLE_CHARACTERS

    def read_script(self, script: str) -> None:
        """Note the ids that a script hides."""
        if "getElementById" in script:
            self.by_script.update(match.group(1) for match in _SCRIPT_HIDES.finditer(script))

    def read_sheet(self, sheet: str) -> None:
        """Note the simple selectors that a style sheet hides; at-rules (print) are passed over."""
        sheet = sheet[: self.budget]
        self.budget -= len(sheet)
        depth = skipped_from = start = 0
        selector = ""
        sheet = _CSS_COMMENT.sub("", sheet)
        for match in _BRACE.finditer(sheet):
            before, start = sheet[start : match.start()], match.end()
            if match.group() == "{":
                depth += 1
                selector = before.strip()
                if selector.startswith("@") and not skipped_from:
                    skipped_from = depth
                continue
            may_be_simple = "," in selector or _SIMPLE.match(selector)
            if not skipped_from and may_be_simple and (code := of_style(before)):
                self._add(selector, code)
            selector = ""
            if depth == skipped_from:
                skipped_from = 0
            depth = max(depth - 1, 0)

    def _add(self, selectors: str, code: str) -> None:
        for selector in selectors[:_LONGEST_SELECTOR].split(","):
            if simple := _SIMPLE.match(selector.strip()):
                self.selectors[simple.group(1)] = code

    def of_element(self, tag: str, attributes: Mapping[str, str]) -> str:
        """The code of the way an element is hidden, or ""."""
        if "hidden" in attributes and attributes["hidden"] != "until-found":
            return "display"
        if (style := attributes.get("style")) and (code := of_style(style)):
            return "" if code == "visibility" and _enters(attributes) else code
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


def _enters(attributes: Mapping[str, str]) -> bool:
    """Whether an element comes into view where a reader scrolls to it, as libraries mark it."""
    classes = attributes.get("class", "").split()
    return not _ENTRANCES.isdisjoint(attributes) or not _ENTERING.isdisjoint(classes)


def _is_unreadable_marquee(attributes: Mapping[str, str]) -> bool:
    def number(name: str, default: int) -> int:
        found = _NUMBER.search(attributes.get(name) or "")
        return int(found.group()[:9]) if found else default

    return (
        min(number("height", 100), number("width", 100)) < 10
        or number("scrollamount", 0) >= 1000
        or number("scrolldelay", 0) >= 10000
    )
