"""Practice: one playful question that is never kept, so that the first real one holds no surprise."""

from __future__ import annotations

from flows.engine import Talk
from flows.kinds.choice import Choice
from flows.messages import Words
from flows.ports import Option
from flows.run import Flow

SNACKS = {"strawberry": "🍓", "pizza": "🍕", "popcorn": "🍿", "carrot": "🥕"}


async def try_one(talk: Talk) -> None:
    """Offered once, at the first hello; no is as good as yes."""
    options = (Option("yes", Words("practice-yes"), "🎈"), Option("no", Words("practice-no"), "▶️"))
    if await talk.ask("practice", Choice(options, (Words("practice-offer"),), across=2)) == "yes":
        await practice(talk.inside("try", words="practice"))


async def practice(talk: Talk) -> None:
    """Which snack wins? Tapped or typed, and nothing of it is kept."""
    options = tuple(Option(name, Words(f"practice-snack-{name}"), emoji) for name, emoji in SNACKS.items())
    won = await talk.ask("snack", Choice(options, (Words("practice-snack"),), optional=True, across=2))
    if won is None:
        await talk.say("skipped")
    else:
        await talk.say("done", snack=Words(f"practice-snack-{won}"), emoji=SNACKS[won])


FLOW = Flow("practice", practice, command="practice")
