"""Practice: one playful question that is never kept, so that the first real one holds no surprise.

Any way of saying it works here too. A voice note or a picture is not even fetched: only which it was is noted.
"""

from __future__ import annotations

from flows.answers import NotAnAnswer
from flows.engine import Talk
from flows.kinds.choice import Choice
from flows.kinds.kind import Answered, More, Reader
from flows.messages import Incoming, Json, Pictured, Spoke, Words
from flows.ports import Option
from flows.run import Flow

SNACKS = {"strawberry": "🍓", "pizza": "🍕", "popcorn": "🍿", "carrot": "🥕"}
HEARD, PICTURED = "!heard", "!pictured"
"""The answer of somebody who tried a voice note, or a picture."""


class AnyWayForFun(Choice):
    """As a choice; whatever is spoken or pictured will do as well, whatever is in it."""

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        if isinstance(event, Spoke | Pictured):
            return Answered(HEARD if isinstance(event, Spoke) else PICTURED)
        return super().read(event, part, reader)

    def load(self, stored: Json) -> str:
        try:
            return super().load(stored)
        except NotAnAnswer:
            if stored not in (HEARD, PICTURED):
                raise
            return str(stored)


async def try_one(talk: Talk) -> None:
    """Offered once, at the first hello; no is as good as yes."""
    options = (Option("yes", Words("practice-yes"), "🎈"), Option("no", Words("practice-no"), "▶️"))
    if await talk.ask("practice", Choice(options, (Words("practice-offer"),), across=2)) == "yes":
        await practice(talk.inside("try", words="practice"))


async def practice(talk: Talk) -> None:
    """Which snack wins? Tapped, typed, spoken or pictured, and nothing of it is kept."""
    options = tuple(Option(name, Words(f"practice-snack-{name}"), emoji) for name, emoji in SNACKS.items())
    won = await talk.ask("snack", AnyWayForFun(options, (Words("practice-snack"),), optional=True, across=2))
    if won is None:
        await talk.say("skipped")
    elif won in (HEARD, PICTURED):
        await talk.say("heard" if won == HEARD else "pictured")
    else:
        await talk.say("done", snack=Words(f"practice-snack-{won}"), emoji=SNACKS[won])


FLOW = Flow("practice", practice, command="practice")
