"""Each word a browser would show stands in the page once, whatever stands round it.

The elements are those of the HTML standard ("void elements", "raw text", "escapable raw text"),
those browsers treat alike, and those a browser shows nothing of.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.datamodel.page import RawPage
from reader.extraction import extract
from reader.extraction.markup.swallowing import close_swallowing

VOID = ["area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input"]
VOID += ["keygen", "link", "meta", "param", "source", "track", "wbr"]
#: What is in them is no text of the page.
HIDDEN = ["script", "style", "title", "template"]
#: What is in them is shown where they cannot do their work; then once.
FALLBACK = [
    "iframe",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "video",
    "audio",
    "canvas",
    "picture",
]
FALLBACK += ["svg", "math"]
#: What is in them is shown as it is, tags and all.
SHOWN = ["textarea", "xmp", "plaintext"]
AROUND = ["p", "div", "td", "li", "a", "b", "span", "h2", "blockquote", "picture", "video", "ruby"]


@dataclass
class Writing:
    """Markup being written, with the words that must and those that may stand in the page."""

    parts: list[str] = field(default_factory=list)
    visible: list[str] = field(default_factory=list)
    possible: list[str] = field(default_factory=list)
    shut: bool = False

    def word(self, *, shown: bool = True) -> str:
        word = f"w{len(self.visible) + len(self.possible)}x"
        (self.visible if shown and not self.shut else self.possible).append(word)
        return word

    def add(self, tag: str, form: str, inner: str) -> None:
        """One element between two words, holding a word and perhaps another element."""
        self.parts.append(f" {self.word()} <{tag} class=k>")
        if tag in SHOWN and form == "unclosed":
            self.parts.append(self.word())  # the rest of the page is its text
        else:
            self.parts.append(self.word(shown=tag not in (*HIDDEN, *FALLBACK)))
            if form == "nested" and tag not in (*SHOWN, *HIDDEN, *FALLBACK):
                self.parts.append(f" <{inner}>{self.word(shown=inner in VOID)}</{inner}> ")
            if form == "unclosed":
                self.shut |= tag in (*HIDDEN, *FALLBACK)
            else:
                self.parts.append(f"</{tag}>")
        self.parts.append(f" {self.word()} ")


def words_of(markup: str) -> list[str]:
    page = extract(RawPage(markup.encode(), "x"))
    text = " ".join(block.text for section in page.sections for block in section.blocks)
    for sign in '<>/="':
        text = text.replace(sign, " ")
    return text.split()


def check(writing: Writing, around: str) -> None:
    markup = f"<html><body><{around}>{''.join(writing.parts)}</{around}> {writing.word()}"
    found = words_of(markup)
    assert [word for word in writing.visible if found.count(word) != 1] == [], markup
    assert [word for word in writing.possible if found.count(word) > 1] == [], markup


def cases() -> Iterator[tuple[str, str, str]]:
    for tag in (*VOID, *HIDDEN, *FALLBACK, *SHOWN):
        for form in ("closed", "unclosed", "nested"):
            yield tag, form, "wbr"


@pytest.mark.parametrize(("tag", "form", "inner"), list(cases()))
def test_an_element_takes_no_word_with_it(tag: str, form: str, inner: str) -> None:
    for around in AROUND:
        writing = Writing()
        writing.add(tag, form, inner)
        check(writing, around)


ELEMENTS = st.tuples(
    st.sampled_from((*VOID, *HIDDEN, *FALLBACK, *SHOWN)),
    st.sampled_from(("closed", "unclosed", "nested")),
    st.sampled_from((*VOID, *HIDDEN)),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(ELEMENTS, min_size=1, max_size=6), st.sampled_from(AROUND))
def test_elements_among_each_other_take_no_word_with_them(
    elements: list[tuple[str, str, str]], around: str
) -> None:
    writing = Writing()
    for tag, form, inner in elements:
        writing.add(tag, form, inner)
    check(writing, around)


def test_long_words_and_pictures_go_on_behind_void_tags() -> None:
    page = extract(
        RawPage(
            b"<article><p>The Donau<wbr>dampf<wbr>schiff tax will be cut, said the mayor.</p>"
            b"<picture><source srcset=a.webp><p>Under the picture stands a word.</p></picture>"
            b"<video><source src=v.mp4><track src=t.vtt>Your player is too old.</video></article>",
            "x",
        )
    )
    text = page.sections[0].text
    assert "The Donaudampfschiff tax will be cut, said the mayor." in text
    everything = "\n".join(section.text for section in page.sections)
    assert "Under the picture stands a word." in everything
    assert "Your player is too old." in everything


def test_markup_that_is_handed_over_as_text_is_read() -> None:
    page = extract(
        RawPage(
            b"<p>One line of the page.</p><noscript>&lt;img src=x>Turn scripts on.</noscript>"
            b"<iframe><script>var hidden = 1</script><b>No frames</b> here</iframe>",
            "x",
        )
    )
    text = "\n".join(section.text for section in page.sections)
    assert "Turn scripts on." in text
    assert "<" not in text
    assert "hidden" not in text


@pytest.mark.parametrize("tag", ["iframe", "noembed", "noframes"])
@pytest.mark.parametrize(
    "inner", ["<p>Inside</p>", "&lt;b&gt;Inside&lt;/b&gt;", "<a href=x>Inside"]
)
def test_what_stands_in_a_frame_is_shown_by_no_browser(tag: str, inner: str) -> None:
    assert words_of(f"<p>Before</p><{tag}>{inner}</{tag}><p>Behind</p>") == ["Before", "Behind"]


@pytest.mark.parametrize("depth", [10, 190, 245, 260, 3000])
@pytest.mark.parametrize(
    "how",
    ["style='display:none'", "hidden", "style='font-size:0'", "class=no", "class='b no'", "id=no"],
)
def test_hidden_text_stays_hidden_however_deep(depth: int, how: str) -> None:
    hidden = f"<div {how}>Casino <b {how}>bonus</b> <p>today</p></div>"
    inner = f"<p>The ferry</p>{hidden}<p>returns</p>"
    sheet = "<style>.yes, .no {display: none} #no {visibility: hidden}</style>"
    page = extract(RawPage((sheet + "<div>" * depth + inner + "</div>" * depth).encode(), "x"))
    blocks = [block for section in page.sections for block in section.blocks]
    concealed = [block.text for block in blocks if block.origin.concealment]
    shown = " ".join(block.text for block in blocks if not block.origin.concealment)
    assert " ".join(concealed).split() == ["Casino", "bonus", "today"]
    assert shown.split() == ["The", "ferry", "returns"]


@pytest.mark.parametrize("tag", [*SHOWN[:-1], "title", "iframe", "noembed", "noframes"])
@pytest.mark.parametrize("end", ["", "/", "<//{tag}>", "<//{tag} >", "</{tag}<p>"])
def test_an_element_without_its_end_takes_nothing_up_to_the_next_of_its_kind(
    tag: str, end: str
) -> None:
    opening = f"<{tag} class=k{' /' if end == '/' else ''}>"
    damaged = f"{opening}{end.format(tag=tag) if end != '/' else ''}"
    markup = f"<p>Before</p>{damaged}<p>The ferry</p><{tag} class=m>inside</{tag}><p>Behind</p>"
    found = words_of(markup)
    assert [word for word in found if word != "inside"] == ["Before", "The", "ferry", "Behind"]


def test_what_a_script_writes_or_a_text_field_holds_opens_nothing() -> None:
    script = "<script>document.write('<iframe src=x>' + \"<textarea>\")</script>"
    field = "<textarea><iframe src=y></textarea>"
    markup = f"<p>Before</p>{script}<p>The ferry</p>{field}<iframe>none</iframe><p>Behind</p>"
    found = words_of(markup)
    assert found == ["Before", "The", "ferry", "iframe", "src", "y", "Behind"]
    assert words_of("<!-- <textarea> --><p>Before</p><textarea>in</textarea>") == ["Before", "in"]


@pytest.mark.parametrize("tag", ["title", "textarea"])
def test_tags_in_a_field_are_text_for_every_parser(tag: str) -> None:
    for content in ("<b>", "<p></p>", "a &lt; b"):
        shown = content.replace("<", "&lt;")
        field = f"<{tag} class=k>{{}}</{tag}>"
        closed = close_swallowing(f"<p>Before</p>{field.format(content)}<p>Behind</p>")
        assert closed == f"<p>Before</p>{field.format(shown)}<p>Behind</p>"


@pytest.mark.parametrize("tag", ["title", "textarea", "xmp", "iframe", "noembed", "noframes"])
def test_an_opening_tag_that_lost_its_end_takes_no_text(tag: str) -> None:
    for opening in (f"<{tag} class='k'", f"<{tag} class='k>", f"<{tag} id=a class=\"k'>"):
        markup = f"<p>Before</p>{opening}</{tag}><p class='k' id=\"b\">Behind the ferry</p>"
        assert words_of(markup) == ["Before", "Behind", "the", "ferry"]


def test_a_sign_of_more_within_quotation_marks_ends_no_tag() -> None:
    frame = "<iframe title='a > b' srcdoc=\"<p>x</p>\"></iframe>"
    field = "<textarea title=\"a > b\" class='k'>c</textarea>"
    assert words_of(f"<p>Before</p>{frame}{field}<p>Behind</p>") == ["Before", "c", "Behind"]


@pytest.mark.parametrize("tag", ["title", "iframe", "noembed", "noframes"])
def test_a_frame_in_which_more_ends_than_begins_has_ended_before(tag: str) -> None:
    left = f"<div><{tag} class=k>/{tag}></div><p>The ferry</p>/{tag} class=k></{tag}>"
    assert [w for w in words_of(f"<p>Before</p>{left}<p>Behind</p>") if w.isalpha()] == [
        *("Before", tag, "The", "ferry", tag, "class", "k", "Behind")
    ]


def test_a_frame_with_markup_of_its_own_and_a_field_with_code_stay_whole() -> None:
    frame = "<iframe srcdoc='<p>x</p>'><div><p>No frames</p></div></iframe>"
    field = "<textarea>&lt;b> </div></textarea>"
    assert words_of(f"<div><p>Before</p>{frame}</div>{field}") == ["Before", "b", "div"]
