"""Newer versions are found in a feed as forges write it; nothing else in it is believed."""

from __future__ import annotations

from html import escape

import pytest

from reader import RELEASES_FEED
from reader.datamodel.network import Answer
from reader.errors import ReaderError
from reader.library.releases import MOST_NOTES, MOST_RELEASES, newer_releases

ADDRESS = "https://forge.test/reader/releases.atom"


def atom(*releases: tuple[str, str]) -> bytes:
    """A feed of releases: the title of each, and its notes as HTML."""
    entries = "".join(
        f"<entry><id>{escape(title)}</id><title>{escape(title)}</title>"
        "<updated>2027-01-12T08:00:00Z</updated>"
        f'<link href="https://forge.test/reader/releases/tag/{number}"/>'
        f'<content type="html">{escape(notes)}</content></entry>'
        for number, (title, notes) in enumerate(releases)
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">'
        f"<id>releases</id><title>Releases</title>{entries}</feed>"
    ).encode()


def versions(*titles: str, installed: str = "0.2.0") -> list[str]:
    answer = Answer(200, ADDRESS, data=atom(*((title, "") for title in titles)))
    return [r.version for r in newer_releases(ADDRESS, lambda _: answer, installed)]


def test_newer_versions_come_the_newest_first() -> None:
    assert versions("v0.1.0", "v0.2.0", "v0.2.1", "v0.10.0", "v0.9.0") == [
        "0.10.0",
        "0.9.0",
        "0.2.1",
    ]


@pytest.mark.parametrize("title", ["0.3.0", "v0.3.0", "Bilingual Reader 0.3.0", "Version 0.3.0."])
def test_a_version_is_found_in_the_title_of_its_release(title: str) -> None:
    assert versions(title) == ["0.3.0"]


@pytest.mark.parametrize("title", ["0.3.0-rc1", "v0.3.0b2", "0.3.0+git5", "Thanks to all", "", "3"])
def test_what_is_no_finished_version_is_passed_over(title: str) -> None:
    assert versions(title) == []


def test_the_same_version_written_shorter_is_no_newer_one() -> None:
    assert versions("1.0", "1.0.0", installed="1.0.0") == []


def test_the_tag_names_the_version_where_the_title_does_not() -> None:
    feed = atom(("Spring cleaning", "")).replace(b"tag/0", b"tag/v0.4.0")
    answer = Answer(200, ADDRESS, data=feed)
    assert [r.version for r in newer_releases(ADDRESS, lambda _: answer, "0.2.0")] == ["0.4.0"]


def test_what_changed_is_told_point_by_point_without_markup() -> None:
    notes = (
        "<h2>News</h2><ul><li>Feeds in <b>folders</b></li><li>R&amp;D</li></ul>"
        "<p>See <a href='https://forge.test/'>there</a>.<script>alert(1)</script></p>"
    )
    answer = Answer(200, ADDRESS, data=atom(("0.3.0", notes)))
    (release,) = newer_releases(ADDRESS, lambda _: answer, "0.2.0")
    assert release.notes == ("News", "Feeds in folders", "R&D", "See there.")
    assert release.published is not None
    assert release.published.year == 2027


def test_a_feed_without_end_is_cut_short() -> None:
    many = atom(*((f"{n}.0", "<li>point</li>" * 1000) for n in range(1, 200)))
    releases = newer_releases(ADDRESS, lambda _: Answer(200, ADDRESS, data=many), "0.2.0")
    assert len(releases) == MOST_RELEASES
    assert releases[0].version == "199.0"
    assert len(releases[0].notes) == MOST_NOTES


def test_a_program_without_a_home_page_says_so_and_asks_nobody() -> None:
    def fetch(address: str) -> Answer:
        raise AssertionError(address)

    assert RELEASES_FEED.startswith("https://")
    with pytest.raises(ReaderError) as raised:
        newer_releases("https://reader.example/releases.atom", fetch)
    assert raised.value.code == "no-home-page"


@pytest.mark.parametrize(
    "answer",
    [
        Answer(404, ADDRESS),
        Answer(500, ADDRESS),
        Answer(200, ADDRESS, data=b""),
        Answer(200, ADDRESS, data=b"<html><body>Welcome to the hotel</body></html>"),
        Answer(200, ADDRESS, data=b"\x89PNG\r\n\x1a\n" + bytes(100)),
    ],
)
def test_an_answer_that_is_no_list_of_releases_is_told_as_such(answer: Answer) -> None:
    with pytest.raises(ReaderError, match="could not be found out whether there is a new version"):
        newer_releases(ADDRESS, lambda _: answer)
