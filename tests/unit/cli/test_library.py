"""The whole news day without a window: feeds, keeping, searching, a digest, then no network."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.paths import Paths
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.storage.stories import StoryStore
from tests.helpers import feeds
from tests.helpers.epubcheck import can_check, complaints
from tests.helpers.namespaces import can_unshare, without_network
from tests.helpers.packages import build_folder
from tests.helpers.program import Program, Result
from tests.helpers.web import Site, serving

PAGES = Path(__file__).parents[2] / "pages"
#: Four feeds, and the pages their stories stand on.
STORIES = {
    "post-en": ("plain-news-en", "line-breaks-en"),
    "keeper-en": ("quote-heavy-en",),
    "post-zh": ("plain-news-zh", "news-flash-zh"),
    "keeper-zh": ("quote-heavy-zh",),
}
TITLES = {
    "plain-news-en": "Fish market to move beside the station",
    "line-breaks-en": "Night bus returns after two years",
    "quote-heavy-en": "Lighthouse keeper looks back on forty winters",
    "plain-news-zh": "江湾鱼市场将迁至火车站旁",
    "news-flash-zh": "快讯：旋转桥恢复通行",
    "quote-heavy-zh": "守塔人回望四十个冬天",
}


@pytest.fixture
def site() -> Iterator[Site]:
    """A site with four feeds in two languages, a page that names two of them, and an OPML file."""
    with serving() as site:
        for feed, pages in STORIES.items():
            items = "".join(
                f"<item><title>{TITLES[page]}</title><link>{site.url(f'/{page}')}</link>"
                f"<guid>{page}</guid><pubDate>Tue, 03 Mar 2026 0{n}:00:00 GMT</pubDate></item>"
                for n, page in enumerate(pages, start=1)
            )
            language = "en" if feed.endswith("en") else "zh"
            channel = f"<title>{feed}</title><language>{language}</language>{items}"
            body = f"<rss version='2.0'><channel>{channel}</channel></rss>"
            site.add(f"/{feed}.xml", body.encode(), Content_Type="application/rss+xml")
            for page in pages:
                site.add(f"/{page}", (PAGES / page / "source.html").read_bytes())
        site.add("/news", feeds.page(site.url("/post-zh.xml"), site.url("/keeper-en.xml")))
        yield site


class Reader:
    """Runs the program on one data folder; each run must succeed unless said otherwise."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._program = program
        self.folder = folder

    def __call__(self, *arguments: str | Path, status: int = 0) -> Result:
        result = self._program(*arguments, "--data-dir", self.folder, "--json")
        assert result.status == status, result.err
        return result


@pytest.fixture
def reader(program: Program, tmp_path: Path) -> Reader:
    folder = tmp_path / "data"
    for pair in (("en", "zh"), ("zh", "en")):
        build_folder(Paths.below(folder).packages, *pair)
    return Reader(program, folder)


def star(reader: Reader, *titles: str) -> None:
    """What the S key does in the window."""
    database = open_database(Paths.below(reader.folder).database, MIGRATIONS)
    store = StoryStore(database)
    stories = [s for s in reader("feeds", "entries").objects if s["title"] in titles]
    assert store.set_starred([story["id"] for story in stories], True)
    database.close()


def follow_all(reader: Reader, site: Site, tmp_path: Path) -> None:
    """Follow by address, by discovery, and by a list."""
    added = reader("feeds", "add", site.url("/post-en.xml"), "--folder", "Papers").objects[0]
    assert (added["feed"], added["new"]) == ("post-en", 2)
    choices = reader("feeds", "add", site.url("/news"), status=1).objects
    assert [choice["title"] for choice in choices] == ["post-zh", "keeper-en"]
    reader("feeds", "add", site.url("/news"), "--choose", "2")
    listed = tmp_path / "list.opml"
    outlines = "".join(
        f"<outline xmlUrl='{site.url(f'/{n}.xml')}'/>" for n in ("post-zh", "keeper-zh")
    )
    listed.write_text(
        f"<opml><body><outline text='中文'>{outlines}</outline></body></opml>", "utf-8"
    )
    assert reader("import", listed).objects[0]["new"] == 2
    updates = reader("feeds", "update").objects
    assert sorted(u["new"] for u in updates if u["feed"] in ("post-zh", "keeper-zh")) == [1, 2]


def test_a_day_of_news(reader: Reader, site: Site, tmp_path: Path) -> None:
    follow_all(reader, site, tmp_path)
    stories = reader("feeds", "entries", "--unread").objects
    assert {story["title"] for story in stories} == set(TITLES.values())
    assert all(story["state"] == ["unread"] and story["folded"] is None for story in stories)
    kept_titles = ("plain-news-en", "plain-news-zh", "quote-heavy-en")
    star(reader, *(TITLES[page] for page in kept_titles))
    kept = reader("keep", *(site.url(f"/{page}") for page in kept_titles), "--to", "zh").objects
    assert [k["title"] for k in kept] == [TITLES[page] for page in kept_titles]

    site.answers.clear()  # the server is gone, and the network with it
    for word in ("market", "市场"):
        hits = reader("search", word, "--offline").objects
        found = {hit["title"]: hit["how"] for hit in hits}
        own, other = TITLES["plain-news-en"], TITLES["plain-news-zh"]
        if word == "市场":
            own, other = other, own
        assert found[own] == "text"
        assert found[other] == "other-language"
        assert all(hit["snippet"] for hit in hits)
    for ending in ("epub", "html"):
        book = tmp_path / f"week.{ending}"
        told = reader("digest", "--starred", "--to", "zh", "-o", book, "--offline").objects[0]
        assert (told["stories"], told["shortened"]) == (3, 0)
    names = zipfile.ZipFile(tmp_path / "week.epub").namelist()
    assert sum(name.startswith("EPUB/article-") for name in names) == 3
    contents = zipfile.ZipFile(tmp_path / "week.epub").read("EPUB/nav.xhtml").decode()
    assert contents.index("keeper-en") < contents.index("Lighthouse keeper")
    assert "江湾鱼市场" in (tmp_path / "week.html").read_text("utf-8")
    if can_check():
        assert complaints(tmp_path / "week.epub") == ""


@pytest.mark.skipif(not can_unshare("n"), reason="processes cannot be cut from the network here")
def test_what_was_kept_is_read_searched_and_bound_without_a_network(
    reader: Reader, site: Site, tmp_path: Path
) -> None:
    follow_all(reader, site, tmp_path)
    kept = ("plain-news-en", "plain-news-zh", "quote-heavy-en")
    for page in kept:
        target = "en" if page.endswith("zh") else "zh"
        reader("keep", site.url(f"/{page}"), "--to", target)
    star(reader, *(TITLES[page] for page in kept))

    def run(*arguments: str | Path) -> list[dict[str, Any]]:
        done = without_network(tmp_path, *arguments, "--data-dir", reader.folder)
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    for page in kept:
        target = "en" if page.endswith("zh") else "zh"
        article = run("read", site.url(f"/{page}"), "--to", target, "--format", "json")[0]
        assert article["title"] == TITLES[page]
        shown = [section for section in article["sections"] if not section["hidden"]]
        texts = [text for section in shown for text in section["paragraphs"]]
        assert all(pair["translation"] for text in texts for pair in text["sentences"])
        assert len(texts) > 3
        assert article["notices"][0]["code"] == "kept-instead"
    for word, own, other in (("market", "en", "zh"), ("市场", "zh", "en")):
        found = {hit["title"]: hit["how"] for hit in run("search", word, "--json")}
        assert found[TITLES[f"plain-news-{own}"]] == "text"
        assert found[TITLES[f"plain-news-{other}"]] == "other-language"
    book = tmp_path / "week.epub"
    run("digest", "--starred", "--to", "zh", "-o", book, "--json")
    assert zipfile.is_zipfile(book)
    if can_check():
        assert complaints(book) == ""
    missing = without_network(tmp_path, "read", site.url("/news"), "--to", "zh")
    assert missing.returncode == 1


def test_headlines_are_translated_and_kept(reader: Reader, site: Site) -> None:
    reader("feeds", "add", site.url("/post-en.xml"))
    first = reader("feeds", "entries", "--to", "zh").objects
    assert all(story["title_translated"] for story in first)
    assert reader("feeds", "entries", "--to", "zh").objects == first
    assert reader("feeds", "entries").objects[0]["title_translated"] is None


def test_one_broken_feed_costs_the_others_nothing(reader: Reader, site: Site) -> None:
    reader("feeds", "add", site.url("/post-en.xml"))
    reader("feeds", "add", site.url("/keeper-en.xml"))
    site.add("/post-en.xml", b"gone", 410)
    told = {t["feed"]: t for t in reader("feeds", "update", status=1).objects}
    assert told["post-en"]["error"]["code"] == "gone"
    assert told["keeper-en"]["new"] == 0
    listed = {f["title"]: f for f in reader("feeds", "list").objects}
    assert "gone for good" in listed["post-en"]["error"]
    assert len(reader("feeds", "entries").objects) == 3


def test_feeds_are_named_by_number_title_or_part_of_it(reader: Reader, site: Site) -> None:
    for name in ("post-en", "post-zh"):
        reader("feeds", "add", site.url(f"/{name}.xml"))
    error = reader("feeds", "remove", "nowhere", status=1)
    assert "No feed is called nowhere" in error.err
    assert "Several feeds" in reader("feeds", "remove", "post", status=1).err
    reader("feeds", "remove", "POST-ZH")
    assert [feed["title"] for feed in reader("feeds", "list").objects] == ["post-en"]


def test_a_list_goes_out_as_it_came(reader: Reader, site: Site, tmp_path: Path) -> None:
    follow_all(reader, site, tmp_path)
    out = tmp_path / "out.opml"
    reader("feeds", "export", "-o", out)
    other = Reader(reader._program, tmp_path / "other")
    assert other("import", out).objects[0]["new"] == 4
    folders = {feed["address"]: feed["folder"] for feed in other("feeds", "list").objects}
    assert folders[site.url("/post-en.xml")] == "Papers"
    assert folders[site.url("/keeper-zh.xml")] == "中文"


def test_what_is_wrong_is_said_in_one_sentence(reader: Reader, site: Site, tmp_path: Path) -> None:
    site.add("/plain", b"<html><body>no feed</body></html>")
    wrong: list[tuple[str | Path, ...]] = [
        ("feeds", "add", site.url("/missing")),
        ("feeds", "add", site.url("/plain")),
        ("feeds", "add", "not an address"),
        ("import", tmp_path / "missing.opml"),
        ("digest", "--unread", "--to", "zh", "-o", tmp_path / "x.epub"),
    ]
    for arguments in wrong:
        result = reader(*arguments, status=1)
        assert result.err.count("\n") == 1
    assert reader("digest", "--unread", "--to", "zh", "-o", "x.pdf", status=2).err
    told = reader("keep", site.url("/missing"), status=1).objects[0]
    assert told["error"]["code"] == "not-found"


def test_unread_stories_are_made_ready_for_a_journey(reader: Reader, site: Site) -> None:
    reader("feeds", "add", site.url("/post-en.xml"))
    reader("feeds", "add", site.url("/post-zh.xml"))
    del site.answers["/news-flash-zh"]
    told = reader("prepare", status=1).objects
    assert sorted(t["title"] for t in told if "error" not in t) == sorted(
        TITLES[page] for page in ("plain-news-en", "line-breaks-en", "plain-news-zh")
    )
    assert [t["error"]["code"] for t in told if "error" in t] == ["not-found"]
    assert len(reader("prepare", "post-zh", status=1).objects) == 1  # the rest is there
    states = [story["state"] for story in reader("feeds", "entries").objects]
    assert sum(state == ["unread", "kept"] for state in states) == 3


def test_a_host_of_the_own_network_is_asked_only_where_it_is_allowed(
    reader: Reader, site: Site, tmp_path: Path
) -> None:
    site.add("/home", feeds.page("http://10.0.0.5/router?reboot"))
    refused = reader("feeds", "add", site.url("/home"), status=1)
    assert "--allow-host 10.0.0.5" in refused.err
    listed = tmp_path / "list.opml"
    listed.write_text(
        f"<opml><body><outline xmlUrl='{site.url('/post-en.xml')}'/></body></opml>", "utf-8"
    )
    reader("import", listed)
    (told,) = reader("feeds", "update", status=1).objects
    assert told["error"]["code"] == "private-address"
    assert "--allow-host 127.0.0.1" in told["error"]["message"]
    assert "/post-en.xml" not in {path for path, _ in site.requests}
    (told,) = reader("feeds", "update", "--allow-host", "127.0.0.1").objects
    assert told["new"] == 2
    site.add("/post-en.xml", b"gone", 410)
    (told,) = reader("feeds", "update", status=1).objects  # it is allowed from now on
    assert told["error"]["code"] != "private-address"


def test_a_damaged_index_is_made_again(reader: Reader, site: Site) -> None:
    reader("feeds", "add", site.url("/post-en.xml"))
    assert len(reader("search", "market").objects) == 1
    Paths.below(reader.folder).search_index.write_bytes(b"no index")
    assert len(reader("search", "market").objects) == 1


def test_hits_are_told_for_people_too(program: Program, reader: Reader, site: Site) -> None:
    reader("feeds", "add", site.url("/post-en.xml"))
    result = program("search", "market", "--data-dir", reader.folder)
    assert result.out.startswith("Fish market to move beside the station  (post-en)")


def test_a_search_that_finds_nothing_says_so(program: Program, reader: Reader, site: Site) -> None:
    reader("feeds", "add", site.url("/post-en.xml"))
    result = program("search", "glockenspiel", "--data-dir", reader.folder)
    assert (result.status, result.out, result.err.count("\n")) == (0, "", 1)
    assert reader("search", "glockenspiel").err == ""


def test_an_error_names_the_feed_or_the_story(program: Program, reader: Reader, site: Site) -> None:
    reader("feeds", "add", site.url("/post-en.xml"))
    del site.answers["/plain-news-en"]
    site.add("/post-en.xml", b"gone", 410)
    updated = program("feeds", "update", "--data-dir", reader.folder)
    assert "post-en: " in updated.err
    prepared = program("prepare", "--data-dir", reader.folder)
    assert f"{TITLES['plain-news-en']}: " in prepared.err
    assert "1 story ready, 1 failed" in prepared.err


def test_articles_saved_elsewhere_are_brought_in(program: Program, tmp_path: Path) -> None:
    data = ["--data-dir", str(tmp_path / "data")]
    listed = tmp_path / "tabs.txt"
    listed.write_text("https://a.example/1 | One\nhttps://a.example/2 | Two\nnothing\n", "utf-8")
    done = program("import", str(listed), *data)
    assert done.out.startswith("2 articles came, 0 were there already, 1 entry cannot be read")
    assert "nothing" in done.err
    again = json.loads(program("import", str(listed), "--json", *data).out)
    assert (again["kind"], again["new"], again["known"]) == ("articles", 0, 2)
    missing = program("import", str(tmp_path / "none.csv"), *data)
    assert (missing.status, "no such file" in missing.err) == (1, True)
