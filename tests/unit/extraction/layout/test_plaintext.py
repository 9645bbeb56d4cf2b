"""Plain texts: each line once, word for word; furniture only where it is clear."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.datamodel.page import RawPage, Role
from reader.extraction import extract
from reader.limits import MAX_BLOCK_CHARACTERS


def clean(text: str) -> list[tuple[Role, str]]:
    page = extract(RawPage(text.encode(), "x", media_type="text/plain"))
    return [(section.role, block.text) for section in page.sections for block in section.blocks]


@given(
    st.lists(
        st.text(
            # Before another, the last three are what was encoded twice, which is put right.
            st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffffÂÃâ"),
            min_size=1,
            max_size=60,
        ),
        max_size=12,
    )
)
def test_every_line_stands_in_exactly_one_section(lines: list[str]) -> None:
    text = "\n".join(lines)
    kept = [line for _, line in clean(text)]
    assert kept == [folded for line in text.splitlines() if (folded := " ".join(line.split()))]


def test_a_text_of_short_lines_stays_an_article() -> None:
    roles = {role for role, _ in clean("The tide came in\nThe tide went out\nNobody had seen it")}
    assert Role.BODY in roles


def test_a_long_line_of_links_after_the_end_stands_alone() -> None:
    text = (
        "The kite maker cut the price of its smallest model by a third on Monday, it said.\n"
        "Its rivals have cut theirs as well, and one of them gives away a ball of string.\n"
        "Most popular\nfirst | second | third | fourth | fifth | sixth | seventh | eighth\n"
    )
    assert clean(text)[-1][0] is Role.OTHER


def test_an_endless_line_is_parted_at_spaces_and_keeps_its_text() -> None:
    line = "The pilot counted the boats at the quay. " * 6_000
    page = extract(RawPage(line.encode(), "x", media_type="text/plain"))
    blocks = [block.text for section in page.sections for block in section.blocks]
    assert len(blocks) == 3
    assert max(map(len, blocks)) <= MAX_BLOCK_CHARACTERS
    assert " ".join(blocks) == line.strip()


def test_an_endless_paragraph_keeps_its_links() -> None:
    markup = "<p>" + "Some <a href='https://a.example/'>boats</a> at the quay. " * 6_000
    page = extract(RawPage(markup.encode(), "x"))
    blocks = [block for section in page.sections for block in section.blocks]
    assert len(blocks) > 1
    assert sum(len(list(block.links())) for block in blocks) == 6_000
    assert {b.text[s.start : s.end] for b in blocks for s in b.links()} == {"boats"}


def test_characters_that_no_text_has_are_left_out() -> None:
    assert [words for _, words in clean("The \0 harbour\n\nof \x07Hal\x1bden")] == [
        "The harbour",
        "of Halden",
    ]


@pytest.mark.parametrize(
    ("source", "url", "title"),
    [
        ("/home/anna/notes/harbour talk.txt", None, "harbour talk"),
        ("https://kelmar.example/log.txt", "https://kelmar.example/old/log.txt?x=1.5", "log"),
        ("pasted:0123456789abcdef", None, ""),
        ("-", None, ""),
    ],
)
def test_a_text_without_a_headline_is_called_as_its_file(
    source: str, url: str | None, title: str
) -> None:
    raw = RawPage(b"no headline here\n", source, media_type="text/plain", url=url)
    assert extract(raw).title == title


def test_the_headline_of_a_text_goes_before_the_name_of_its_file() -> None:
    text = (
        "Harbour opens in spring\n\nThe harbour of Kelmar opens in spring, when the ice on "
        "the river has gone and the boats come back, it said.\n"
    )
    raw = RawPage(text.encode(), "/home/anna/kelmar.txt", media_type="text/plain")
    assert extract(raw).title == "Harbour opens in spring"
