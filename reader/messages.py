"""What people are told: a template in plain English, and what is filled in.

The parts below the window know nothing of its languages. They say what they have to say as a
`Message`; the command line prints it as it is, the window translates the template first. The tool
that collects the interface's texts finds each template by the name of this class, so that it
stands as a literal where the message is made.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

#: A variable of the environment: set by the window for a command that it starts, which then says
#: what it has to say as `Reported`, a line of JSON each, that the window translates.
AS_MESSAGES = "BILINGUAL_READER_AS_MESSAGES"

#: Where a value belongs. Nothing else of Python's formatting is known: a message may come from
#: another process.
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True, init=False)
class Message:
    """One or two plain sentences, or words that are filled into them.

    It can be compared, pickled and sent to another process. `str()` gives the finished English.

    Args:
        template: the English, with "{name}" where a value belongs.
        values: what is filled in: a message, which is translated too, or anything else (a name, an
            address, a number), of which the text is kept.
    """

    template: str
    values: tuple[tuple[str, str | Message], ...]

    def __init__(self, template: str, /, **values: object) -> None:
        kept = ((k, v if isinstance(v, Message) else str(v)) for k, v in values.items())
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "values", tuple(kept))

    def __str__(self) -> str:
        return self.render(str)

    def render(self, translate: Callable[[str], str]) -> str:
        """The finished text in another language.

        Args:
            translate: gives the translation of a template, with the same names in braces.
        """
        words = {
            name: value.render(translate) if isinstance(value, Message) else value
            for name, value in self.values
        }
        return _PLACE.sub(lambda place: words.get(place[1], place[0]), translate(self.template))


@dataclass(frozen=True, slots=True)
class Reported:
    """A message of a command to the window that started it, and the title it is about, if any."""

    message: Message
    about: str = ""
