"""Servers that translate, or do what no server should, as a test says."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from reader.datamodel.translation import Pair
from reader.network.connection import Connection
from reader.translation.servers.engine import ServerEngine
from reader.translation.servers.engines import make_engine
from reader.translation.servers.server import Kind, Server, ServerRoute
from tests.helpers.web import Answer, Handler, Site, dripping, silent

PAIR = Pair("en", "zh")

_SENTENCE = re.compile(r"<sentence>(.*)</sentence>", re.DOTALL)

#: What a fake server makes of a sentence.
Translate = Callable[[str], str]


def chinese(text: str) -> str:
    """A translation that passes for one: as long as it should be, with the same numbers."""
    figures = "".join(re.findall(r"X?[0-9]+", text))
    names = "".join(re.findall(r"[一-鿿]+", text))
    return "渡轮今天晚点到达港口" * max(1, len(text) // 45) + figures + names + "。"


def send_json(handler: Handler, value: Any, status: int = 200) -> None:
    """Answer with JSON."""
    handler.reply(status, json.dumps(value).encode(), Content_Type="application/json")


def libretranslate(
    site: Site,
    translate: Translate = chinese,
    arrange: Callable[[Sequence[str]], object] = list,
    key: str = "",
) -> Server:
    """Make a site answer as LibreTranslate does.

    Args:
        site: answers.
        translate: translates a sentence.
        arrange: makes the answer to a batch of its translations.
        key: what it asks for.
    """

    def answer(handler: Handler) -> None:
        asked = json.loads(handler.body)
        if asked.get("api_key", "") != key:
            send_json(handler, {"error": "Invalid API key"}, 403)
        elif isinstance(asked["q"], str):
            send_json(handler, {"translatedText": translate(asked["q"])})
        else:
            send_json(handler, {"translatedText": arrange([translate(q) for q in asked["q"]])})

    languages = [{"code": "en", "name": "English"}, {"code": "zh-Hans", "name": "Chinese"}]
    site.answers["/languages"] = lambda handler: send_json(handler, languages)
    site.answers["/translate"] = answer
    return Server(Kind.SERVER, site.address, key, languages=("en", "zh-Hans"))


def chat_model(site: Site, say: Callable[[str, str], object] | None = None) -> Server:
    """Make a site answer as a language model's server does.

    Args:
        site: answers.
        say: gives what the model says, of the sentence and of all that it was told.
    """

    def answer(handler: Handler) -> None:
        told = json.loads(handler.body)["messages"][-1]["content"]
        found = _SENTENCE.search(told)
        sentence = found[1] if found else ""
        said = say(sentence, told) if say else chinese(sentence)
        send_json(handler, {"choices": [{"message": {"role": "assistant", "content": said}}]})

    models = {"data": [{"id": "small:1b"}, {"id": "large:7b"}]}
    site.answers["/v1/models"] = lambda handler: send_json(handler, models)
    site.answers["/v1/chat/completions"] = answer
    return Server(Kind.MODEL, site.address, model="small:1b")


def engine_of(server: Server, connection: Connection | None = None) -> ServerEngine:
    """The engine that asks a server."""
    return make_engine(server, lambda: connection or Connection())


def route_of(server: Server, pair: Pair = PAIR) -> ServerRoute:
    """A server without packages behind it."""
    return ServerRoute(pair, server)


def at(server: Server, address: str) -> Server:
    """The same server by another address."""
    return replace(server, address=address)


#: What goes wrong whatever is asked, by what it is.
FAULTS: dict[str, Answer] = {
    "says nothing": silent,
    "a byte at a time": dripping,
    "half an answer": lambda handler: handler.reply(
        200, b'{"translatedText": ["\xe6\xb8\xa1', Content_Length="200"
    ),
    "a page": lambda handler: handler.reply(200, b"<html><h1>Login</h1></html>"),
    "ten megabytes": lambda handler: handler.reply(200, b'"' + b"x" * 10_000_000 + b'"'),
    "another kind of JSON": lambda handler: send_json(handler, {"choices": [], "ok": True}),
    "no text": lambda handler: send_json(
        handler, {"translatedText": 7, "choices": [{"message": {"content": ["x"]}}]}
    ),
    "deep": lambda handler: handler.reply(200, b"[" * 50_000),
    "too many": lambda handler: send_json(handler, {"error": "Slow down"}, 429),
    "wrong key": lambda handler: send_json(handler, {"error": "Invalid API key"}, 403),
    "no such model": lambda handler: send_json(handler, {"error": {"message": "gone"}}, 404),
    "out of memory": lambda handler: send_json(handler, {"error": "out of memory"}, 500),
    "elsewhere": lambda handler: handler.reply(307, b"", Location="http://127.0.0.1:9/translate"),
    "hangs up": lambda handler: handler.connection.close(),
}
