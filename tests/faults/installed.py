"""What an installed package has to do."""

from __future__ import annotations

from reader.datamodel.translation import Pair
from reader.translation.engine import Engine
from reader.translation.packages.store import PackageStore

PAIR = Pair("en", "zh")


def works(store: PackageStore) -> bool:
    """Whether English is translated by what is installed."""
    route = store.route(PAIR)
    return route is not None and Engine().translate(["Hello world."], route)[0].text == "你好世界。"
