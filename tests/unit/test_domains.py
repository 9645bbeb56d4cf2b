"""Which addresses belong to one site."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.datamodel.page import RawPage
from reader.domains import domain_of
from reader.extraction import extract


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("https://sport.orf.at/a", "orf.at"),
        ("https://orf.at", "orf.at"),
        ("https://WWW.BBC.co.uk/news", "bbc.co.uk"),
        ("https://a.news.com.cn/", "news.com.cn"),
        ("https://one.github.io/", "one.github.io"),
        ("https://two.github.io:444/", "two.github.io"),
        ("https://新闻.中国/", "xn--efvy88h.xn--fiqs8s"),
        ("https://www.xn--efvy88h.xn--fiqs8s/", "xn--efvy88h.xn--fiqs8s"),
        ("http://127.0.0.1:8123/x", "127.0.0.1"),
        ("http://[::1]/", "::1"),
        ("http://localhost/", "localhost"),
        ("https://co.uk/", "co.uk"),
        ("news.html", ""),
        ("https://[broken/", ""),
        ("", ""),
    ],
)
def test_an_address_belongs_to_the_domain_that_was_registered(address: str, domain: str) -> None:
    assert domain_of(address) == domain


@given(st.text(max_size=60))
def test_any_text_has_a_domain_or_none(text: str) -> None:
    for address in (text, f"https://{text}", f"https://{text}.example/"):
        assert domain_of(address) == domain_of(address).lower()


@pytest.mark.parametrize(
    ("source", "url", "domain"),
    [
        ("https://evil.example/a", "https://evil.example/a", "evil.example"),
        ("https://trusted.example/to", "https://evil.example/a", "evil.example"),
        ("saved.mhtml", "https://trusted.example/a", ""),
        ("saved.html", None, ""),
    ],
)
def test_a_page_that_calls_itself_by_another_name_stays_of_where_it_was_fetched(
    source: str, url: str | None, domain: str
) -> None:
    html = b'<meta property="og:site_name" content="trusted.example"><p>The ferry is late again.'
    assert extract(RawPage(html, source, url=url)).domain == domain
