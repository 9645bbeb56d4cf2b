"""N4: bombs and lies about packing."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable

import pytest

from tests.faults.conftest import Tell
from tests.faults.fetching import page, refused
from tests.helpers.web import PAGE, Site


def packed(times: int, pack: Callable[[bytes], bytes] = gzip.compress) -> bytes:
    data = bytes(30_000_000)
    for _ in range(times):
        data = pack(data)
    return data


PACKED = {
    "gzip bomb": (packed(1), "gzip", "too-large"),
    "deflate bomb": (packed(1, zlib.compress), "deflate", "too-large"),
    "bomb in a bomb": (packed(2), "gzip, gzip", "too-large"),
    "packed again and again": (packed(1), "gzip, gzip, gzip, gzip", "damaged"),
    "not packed at all": (PAGE, "gzip", "damaged"),
    "damaged": (gzip.compress(PAGE * 99)[:40] + bytes(60), "gzip", "damaged"),
    "brotli": (b"\x0b\x02\x80abc\x03", "br", "damaged"),
    "zstd": (b"\x28\xb5\x2f\xfd\x04\x00", "zstd", "damaged"),
    "a length of 5,000 digits": (PAGE, "", "too-large"),
    "50 MB": (PAGE, "", "too-large"),
}


@pytest.mark.fault("N4", "bomb or wrong label")
@pytest.mark.parametrize("name", PACKED)
def test_a_bomb_or_a_lie_about_packing_is_a_sentence(site: Site, tell: Tell, name: str) -> None:
    data, label, code = PACKED[name]
    lengths = {"a length of 5,000 digits": "9" * 5000, "50 MB": "50000000"}
    length = lengths.get(name, str(len(data)))
    site.answers["/x"] = lambda handler: handler.reply(
        200, data, Content_Encoding=label, Content_Length=length
    )
    error = refused(page, site.url("/x"))
    assert error.code == code
    tell(error)
