"""Messages and errors: what they say, and that they survive the way to another process."""

from __future__ import annotations

import errno
import pickle

import pytest

from reader.errors import Cancelled, PackageError, ReaderError, cause_of
from reader.messages import Message

ADVICE = Message("Try again in {minutes} minutes.", minutes=5)


def test_a_message_is_finished_english() -> None:
    message = Message("{host} does not answer. {advice}", host="post.example", advice=ADVICE)
    assert str(message) == "post.example does not answer. Try again in 5 minutes."


def test_braces_in_a_value_stay_text() -> None:
    assert str(Message("No file {name}.", name="{0} {x} {")) == "No file {0} {x} {."


@pytest.mark.parametrize("template", ["{size:>99999999999}", "{size.__class__}", "{0}", "{", "{}"])
def test_a_template_of_another_process_is_text(template: str) -> None:
    assert str(Message(template, size="big")) == template


def test_the_templates_are_translated_and_the_values_are_not() -> None:
    german = {"{host} is away. {advice}": "{advice} {host} ist weg.", ADVICE.template: "Später!"}
    message = Message("{host} is away. {advice}", host="{host} is away. {advice}", advice=ADVICE)
    assert message.render(german.__getitem__) == "Später! {host} is away. {advice} ist weg."


@pytest.mark.parametrize(
    "error",
    [
        PackageError("busy", "{host} is busy. {advice}", host="post.example", advice=ADVICE),
        PackageError.of("later", ADVICE),
        Cancelled(),
    ],
)
def test_an_error_crosses_to_another_process(error: ReaderError) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert (copy.code, copy.message, str(copy)) == (error.code, error.message, str(error))


def test_what_the_system_refuses_is_told_in_words_of_ours() -> None:
    assert str(cause_of(OSError(errno.ENOSPC, "whatever the system says"))) == "the disk is full"
    assert str(cause_of(OSError(errno.ETXTBSY, "Text file busy"))) == "Text file busy"
    assert str(cause_of(OSError("only words"))) == "only words"
