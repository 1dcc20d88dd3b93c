"""How messages are read aloud: the 🔊 button under each, and the voice without asking for who is read to.

Who is read to hears whatever is new to them, a question or not: what they cannot read they must not miss, least of all
what came of it. `ReadAloud.without_asking` is the one place that says so.

What has its voice in it, or right under it, has no 🔊: two ways to play one thing puzzle. It stays so when the question
is answered: below it then stands only what the person has just said, which they know. Where no voice could be made, the
words come with 🔊, for another try.

A tap on the button brings the message itself back (`flows.messages.Aloud`), so nothing is kept for it and it never
grows old. It says which language the message is in, and whether it may quote the person: such speech is not kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from html import escape

from bot.channel import Buttons, Channel
from bot.speech import OWN, QUICK_LETTERS, quotes, references, to_say
from bot.wording import Wording
from flows import FLOWS
from flows.messages import EmojiTile, Kept, Message, Spoken, Text, Words
from flows.navigation import BACK, HELP, SKIP
from flows.visit import Visit

SPEAKER = "🔊"
FOR_STAFF = "staff-"
"""What the names of conversations begin with that only staff, or those about to be, ever have."""

OF_NO_QUESTION = frozenset({BACK, HELP, SKIP})


class Hearing(Enum):
    """Whether a message can be heard: not at all, by a tap on its button, or without asking."""

    NO = 0
    BY_A_TAP = 1
    AT_ONCE = 2


class ReadAloud:
    """What letters need of it. The languages that have a voice are those of `Wording.spoken`."""

    def __init__(self, channel: Channel, wording: Wording) -> None:
        self._channel = channel
        self._wording = wording
        self._made: dict[tuple[str, bool], tuple[str, str]] = {}

    def hearing(self, visit: Visit, run_id: str) -> Hearing:
        """How the person of a visit hears what a run says. The conversations for staff are not read aloud."""
        person = visit.person
        run = visit.runs.get(run_id)
        if person.staff if run is None else (FLOWS[run.flow].staff or run.flow.startswith(FOR_STAFF)):
            return Hearing.NO
        return self.hearing_in(person.locale, read_to=person.read_aloud)

    def hearing_in(self, locale: str, *, read_to: bool) -> Hearing:
        """How somebody who is not staff hears what is said in a language; `read_to`: they wish to be read to."""
        if locale not in self._wording.spoken:
            return Hearing.NO
        return Hearing.AT_ONCE if read_to else Hearing.BY_A_TAP

    def without_asking(self, message: Message, hearing: Hearing) -> bool:
        """Whether a message is read without a tap: all that is new to who is read to.

        Not what has a sound of its own; not their own thing given back to them, for they know it by looking or
        listening; and not a question that is drawn again with a tap more on it, which was heard.
        """
        if hearing is not Hearing.AT_ONCE or message.private or message.sound is not None:
            return False
        if isinstance(message.picture, Kept | EmojiTile) and not message.rows:
            return False
        return message.anew or not (message.same and message.more)

    def with_button(self, buttons: Buttons, message: Message, locale: str, *, own: bool = False) -> Buttons:
        """The buttons of a message with 🔊 in the row of Back and Skip, or in a row of its own."""
        if locale not in self._wording.spoken or message.private or not message.text:
            return buttons
        label, data = self._button(locale, own or quotes(message))
        if message.rows and message.rows[-1][-1].value in OF_NO_QUESTION:
            return [*buttons[:-1], [*buttons[-1], (SPEAKER, data)]]
        return [*buttons, [(label, data)]]

    def alone(self, locale: str) -> Buttons:
        """What is left under a question that is done with. What it says is not known here, so it may quote them."""
        if locale not in self._wording.spoken:
            return ()
        return [[self._button(locale, True)]]

    def of_message(self, message: Message, locale: str, *, later: bool, own: bool = False) -> list[str]:
        """References of the voice notes that read a message with its buttons. `own`: it may quote the person."""
        labels = [button.label for row in message.rows for button in row if button.value not in OF_NO_QUESTION]
        said = self._to_say(message.text, labels, locale)
        return references(said, locale, own=own or quotes(message), later=later)

    def in_words(self, reference: str) -> tuple[str, Buttons]:
        """What stands in for a voice note that cannot be made: HTML of what it would say, and 🔊 to try again."""
        _, flags, locale, said = reference.split(":", 3)
        return escape(said, quote=False), [[self._button(locale, OWN in flags)]]

    def of_spoken(self, sound: Spoken, locale: str) -> list[str]:
        """References of the voice notes that a tap on the button asked for."""
        locale = sound.locale or locale
        said = self._to_say(sound.texts, sound.options, locale)
        return references(said, locale, own=sound.own, later=False)

    def _to_say(self, texts: Iterable[Text], labels: Iterable[Text], locale: str) -> str:
        def plain(text: Text) -> str:
            return self._wording.plain(text, locale)

        return to_say(map(plain, texts), map(plain, labels), locale)

    def _button(self, locale: str, own: bool) -> tuple[str, str]:
        """Label and data; worded once, for it is under every message."""
        made = self._made.get((locale, own))
        if made is None:
            label = self._wording.label(Words("aloud-listen"), locale)
            made = self._made[locale, own] = label, self._channel.pack_aloud(locale, own=own)
        return made


def is_quick(references: list[str]) -> bool:
    """Whether a voice is made so soon that the words may wait for it and go with it, in one message."""
    return len(references) == 1 and len(references[0]) <= QUICK_LETTERS
