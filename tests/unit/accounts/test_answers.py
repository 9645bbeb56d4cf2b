"""What services answer is read without trust."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.accounts.answers import auth_token, entries_of, feeds_of, ids_of, item_id
from reader.untrusted import MalformedDataError

ITEM = "tag:google.com,2005:reader/item/"
NAMES = [
    *("id", "url", "title", "categories", "label", "origin", "streamId", "content", "summary"),
    *("canonical", "alternate", "href", "published", "author"),
]


@pytest.mark.parametrize(
    ("told", "identity"),
    [
        ("1548", "000000000000060c"),
        (1548, "000000000000060c"),
        ("-1", "ffffffffffffffff"),
        ("-6123456789012345678", f"{-6123456789012345678 & (2**64 - 1):016x}"),
        (f"{ITEM}000000000000060c", "000000000000060c"),
        (f"{ITEM}60c", "000000000000060c"),
        ("00157a17b192950b65be3791", "00157a17b192950b65be3791"),
        (f"{ITEM}00157a17b192950b65be3791", "00157a17b192950b65be3791"),
        ("", ""),
        (None, ""),
        (True, ""),
        (["1"], ""),
        ("a\nb", ""),
        ("x" * 10_000, ""),
    ],
)
def test_an_entry_has_one_id_in_all_its_forms(told: object, identity: str) -> None:
    assert item_id(told) == identity


@given(st.integers(-(2**63), 2**63 - 1))
def test_a_number_and_its_tag_are_one_id(number: int) -> None:
    assert item_id(str(number)) == item_id(f"{ITEM}{number & (2**64 - 1):016x}")


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"{}", b"<html><body>Sign in</body></html>", b'{"itemRefs": null}', b"\xff\xfe"],
)
def test_what_is_no_list_is_no_empty_list(body: bytes) -> None:
    for read in (feeds_of, ids_of, entries_of):
        with pytest.raises(MalformedDataError):
            read(body)


def test_ids_come_once_and_the_end_is_told_in_three_ways() -> None:
    rows = [{"id": "5"}, {"id": "5"}, {"id": ""}, "6", {"id": "7"}]
    for more, following in (({}, ""), ({"continuation": 0}, ""), ({"continuation": "30"}, "30")):
        page = ids_of(json.dumps({"itemRefs": rows, **more}).encode())
        assert page.ids == ("0000000000000005", "0000000000000007")
        assert page.next == following


@settings(max_examples=40)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=20),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(NAMES),
                inner,
                max_size=6,
            )
        ),
        max_leaves=12,
    )
)
def test_whatever_stands_in_a_list_is_read_or_left_out(row: object) -> None:
    for feed in feeds_of(json.dumps({"subscriptions": [row]}).encode()):
        assert feed.id
        assert feed.address
    for entry in entries_of(json.dumps({"items": [row]}).encode()):
        assert entry.id
        assert entry.published >= 0


def test_states_of_any_user_are_read_and_labels_of_the_same_name_are_none() -> None:
    row = {
        "id": "9",
        "categories": ["user/1005/state/com.google/read", "user/-/label/starred", 7, None],
    }
    (entry,) = entries_of(json.dumps({"items": [row]}).encode())
    assert entry.read
    assert not entry.starred


def test_a_feed_without_an_address_of_its_own_is_named_by_it() -> None:
    rows = [{"id": "feed/https://harbour.example/rss"}, {"id": "feed/12"}]
    (feed,) = feeds_of(json.dumps({"subscriptions": rows}).encode())
    assert feed.address == "https://harbour.example/rss"


@pytest.mark.parametrize(
    ("body", "token"),
    [
        (b"SID=a\nLSID=b\nAuth=reader/4f2a\n", "reader/4f2a"),
        (b"SID=a\r\nAuth=x\r\n", "x"),
        (b"<html>Auth=x</html>", ""),
        (b"Auth=a b\n", ""),
        (b"Auth=" + b"x" * 5000, ""),
        (b"Auth=\xc3\xa4\n", ""),
        (b"", ""),
    ],
)
def test_a_token_is_what_may_stand_in_a_header(body: bytes, token: str) -> None:
    assert auth_token(body) == token
