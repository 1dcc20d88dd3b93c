"""The first hello: language, who you are, your age, who reads what you say, and your yes or not now."""

from __future__ import annotations

from flows.effects import Begin, SetProfile
from flows.engine import Talk
from flows.kinds.choice import Choice
from flows.practice import try_one
from flows.reading import choose_how_to_read
from flows.run import Flow

ROLES = ("young-person", "parent")
AGE_BANDS = ("under-8", "8-12", "13-15", "16-17", "18-25")


async def welcome(talk: Talk) -> None:
    """What we ask once, and nothing else; then on to what the person came for."""
    await choose_how_to_read(talk)
    role = await talk.ask("who", Choice.of("welcome-who", *ROLES))
    age_band = "adult"
    if role == "young-person":
        age_band = await talk.ask("age", Choice.of("welcome-age", *AGE_BANDS, across=2))
    await talk.do(SetProfile(role=role.replace("-", "_"), age_band=age_band))
    agreed = await talk.ask("notice", Choice.of("welcome-notice", "yes", "not-now", across=2)) == "yes"
    await talk.do(SetProfile(agreed=agreed))
    if not agreed:
        await talk.say("not-now-said")
        return
    may_invite = await talk.ask("invite", Choice.of("welcome-invite", "yes", "no", across=2)) == "yes"
    await talk.do(SetProfile(may_invite=may_invite))
    if role == "young-person":
        await try_one(talk)
    await talk.do(Begin(talk.args.get("then", "have-your-say"), talk.args.get("then_args", {})))


FLOW = Flow("welcome", welcome)
