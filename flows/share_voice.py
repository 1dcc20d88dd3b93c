"""May your voice be played to others? Asked once, when staff would like to; no is as good an answer as yes."""

from __future__ import annotations

from datetime import timedelta

from flows.effects import AnswerSharing
from flows.engine import Talk
from flows.kinds.choice import Choice
from flows.messages import Kept, Message
from flows.run import Flow


async def share_voice(talk: Talk) -> None:
    """`media` is the voice note. It is played first: people do not remember which one they sent."""
    media = talk.args["media"]
    theirs = any(media in view.media for view in talk.ports.own_views(talk.args["project"]))
    asked = await talk.once("asked", lambda: theirs)
    if not theirs:
        if asked:  # taken back since: there is nothing left to say yes or no to
            await talk.say("gone")
        return
    await talk.show("this-one", Message((talk.words("this-one"),), picture=Kept(media)))
    answer = await talk.ask("may", Choice.of("share-voice-may", "yes", "words", "no"), rests=True)
    await talk.do(AnswerSharing(media, answer))
    await talk.say(f"may-said-{answer}")


FLOW = Flow("share-voice", share_voice, expires=timedelta(days=30), single=False)
