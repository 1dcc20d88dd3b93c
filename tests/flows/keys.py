"""Which words of the Fluent files a text uses, and with which arguments."""

from __future__ import annotations

from collections.abc import Iterable

from flows.messages import Arg, Message, Text, Words


def every_words(text: Text | Arg) -> list[Words]:
    """A text's words and those inside its arguments."""
    if isinstance(text, tuple):
        return [found for one in text for found in every_words(one)]
    if not isinstance(text, Words):
        return []
    return [text, *(found for value in text.args.values() for found in every_words(value))]


def words_in(text: Text) -> set[str]:
    """The keys that a text uses."""
    return {found.key for found in every_words(text)}


def words_of(messages: Iterable[Message]) -> list[Words]:
    """All words of messages and their buttons."""
    texts: list[Text] = []
    for message in messages:
        texts.extend(message.text)
        texts.extend(button.label for row in message.rows for button in row)
    return [found for text in texts for found in every_words(text)]
