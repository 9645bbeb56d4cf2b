"""The collector is still while it would only be in the way, and is as before afterwards."""

import gc
from collections.abc import Iterator

import pytest

from reader.garbage import collection_paused


@pytest.fixture(params=[True, False], ids=["on", "off"])
def collecting(request: pytest.FixtureRequest) -> Iterator[bool]:
    was_enabled = gc.isenabled()
    (gc.enable if request.param else gc.disable)()
    yield request.param
    (gc.enable if was_enabled else gc.disable)()


def test_the_collector_is_still_inside_and_as_before_after_an_error(collecting: bool) -> None:
    def fail() -> None:
        with collection_paused():
            assert not gc.isenabled()
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert gc.isenabled() == collecting
