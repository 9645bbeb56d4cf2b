"""Plain texts: each line once, word for word; furniture only where it is clear."""

from hypothesis import given
from hypothesis import strategies as st

from reader.document import RawPage, Role
from reader.extraction import extract


def clean(text: str) -> list[tuple[Role, str]]:
    page = extract(RawPage(text.encode(), "x", media_type="text/plain"))
    return [(section.role, block.text) for section in page.sections for block in section.blocks]


@given(
    st.lists(
        st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60),
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
