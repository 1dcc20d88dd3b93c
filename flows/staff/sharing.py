"""A copy that may leave the team. A voice: read by a computer, or with its person's own yes. A picture: faces covered.

A changed pitch is not among the ways: whoever changes voices in the same way knows the person again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from flows.answers import NotAnAnswer
from flows.effects import AskToShare, Begin, LookForFaces, Shared
from flows.engine import Talk
from flows.heard import Faces, Heard
from flows.kinds.choice import labelled
from flows.kinds.kind import Answered, More, Reader
from flows.messages import Button, Covered, Incoming, Json, Kept, Literal, Message, Spoken, Tapped, Text, Words, words
from flows.ports import Option, OwnView
from flows.read_aloud import has_voice
from flows.run import Flow
from flows.staff.desk import HELD_BACK, Menu, for_staff, option

ACROSS = 4
NOT_NOW = "not-now"


async def staff_sharing(talk: Talk) -> None:
    """`project` and `view` are its arguments, and `media` where it goes on with one picture or voice note."""
    view = for_staff(talk).view(talk.args["view"])
    if view is None or not view.media:
        await talk.say("gone")
        return
    if view.status == HELD_BACK:
        await back_to_the_view(talk, view, talk.words("held-back"))
        return
    media = talk.args.get("media") or await which(talk, view)
    if media == "back":
        await talk.do(Begin("staff-views", {"project": view.project, "view": view.id}))
        return
    if media not in view.media:
        await talk.say("gone")
        return
    heard = next((one for one in for_staff(talk).heard(view.id) if one.media == media), None)
    done = await (share_picture(talk, view, media) if heard is None else share_voice(talk, view, heard))
    if done is not None:
        await back_to_the_view(talk, view, done)


async def back_to_the_view(talk: Talk, view: OwnView, done: Text) -> None:
    """What came of it, and the way back."""
    back = Menu((done,), ((option(talk, "back", "⬅️"),),))
    await talk.ask("after", back, same=True, rests=True)
    await talk.do(Begin("staff-views", {"project": view.project, "view": view.id}))


async def which(talk: Talk, view: OwnView) -> str:
    """The one there is, or the one that is picked; "back" for none of them."""
    if len(view.media) == 1:
        return view.media[0]
    numbers = tuple(Option(media, Literal(str(number))) for number, media in enumerate(view.media, 1))
    screen = Menu((talk.words("which"),), (numbers, (option(talk, "back", "⬅️"),)))
    picked: str = await talk.ask("which", screen, same=True, rests=True)
    return picked


# --- a voice


async def share_voice(talk: Talk, view: OwnView, heard: Heard) -> Text:
    """What may be done with it now, and what was done; looked at again when a button is tapped."""
    how = await talk.ask("voice", ways(talk, heard), same=True, rests=True)
    allowed = (
        can_be_spoken(talk, heard) and "spoken",
        heard.wish == "yes" and "as-it-is",
        can_be_asked(heard) and "ask",
    )
    instead = "away" if how == "ask" and heard.away else "not-now"
    how = await talk.once("decided", lambda: how if how in allowed else instead)
    if how == "spoken":
        await talk.do(Shared(view.id, "voice, read by a computer"))
        said = Spoken((Literal(heard.text),), locale=heard.language, own=True)
        await talk.show("copy", Message((), sound=said))
        return talk.words("spoken")
    if how == "as-it-is":
        await talk.do(Shared(view.id, "voice, as it is, with the person's yes"))
        await talk.show("copy", Message((talk.words("voice-copy"),), picture=Kept(heard.media)))
        return talk.words("as-it-was")
    if how == "ask":
        await talk.do(AskToShare(view.project, view.id, heard.media))
        return talk.words("asked")
    if how == "away":
        return talk.words("wish", wish="away")
    return talk.words("nothing-sent")


def can_be_spoken(talk: Talk, heard: Heard) -> bool:
    """Whether its words are approved, there is a voice for them, and its person did not say no."""
    return heard.approved and bool(heard.text) and heard.wish != "no" and has_voice(talk.ports, heard.language)


def can_be_asked(heard: Heard) -> bool:
    """Whether its person was not asked yet, and would hear it."""
    return not heard.asked and not heard.away


def ways(talk: Talk, heard: Heard) -> Menu:
    """How this voice may leave the team, and what stands in the way of the rest."""
    wish = heard.wish or ("asked" if heard.asked else "away" if heard.away else "not-asked")
    lines: list[Text] = [talk.words("voice"), talk.words("wish", wish=wish)]
    rows: list[tuple[Option, ...]] = []
    if can_be_spoken(talk, heard):
        rows.append((option(talk, "spoken", "🤖"),))
    elif heard.wish != "no":
        lines.append(talk.words("check-first" if not (heard.approved and heard.text) else "no-voice"))
    if heard.wish == "yes":
        rows.append((option(talk, "as-it-is", "🎤"),))
    if can_be_asked(heard):
        rows.append((option(talk, "ask", "🙋"),))
    return Menu(tuple(lines), (*rows, (option(talk, "not-now", "⬅️"),)))


# --- a picture


@dataclass(frozen=True, slots=True)
class WhichFaces:
    """The numbers of the faces to cover, tapped on and off; at first all of them are. None for no copy at all."""

    prompt: tuple[Text, ...]
    many: int
    optional: bool = False

    def put(self, name: str, part: Json) -> Message:
        on = set(self._all() if part is None else part)
        numbers = [
            Button(Literal(f"{'⬛' if n in on else '⬜'} {n}"), f"{'-' if n in on else '+'}{n}") for n in self._all()
        ]
        rows = [tuple(numbers[start : start + ACROSS]) for start in range(0, self.many, ACROSS)]
        both = (Button(words("staff-sharing-button-all"), "all"), Button(words("staff-sharing-button-none"), "none"))
        done = (Button(words("staff-sharing-button-copy", count=len(on)), "!done"),)
        leave = (Button(labelled(Option(NOT_NOW, words("staff-sharing-button-not-now"), "⬅️")), NOT_NOW),)
        return Message(self.prompt, (*rows, both, done, leave))

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        on = set(self._all() if part is None else part)
        if not isinstance(event, Tapped):
            raise NotAnAnswer("sorry-tap-some")
        if event.value == "!done":
            return Answered(sorted(on))
        if event.value == NOT_NOW:
            return Answered(NOT_NOW)
        if event.value in ("all", "none"):
            return More(self._all() if event.value == "all" else [])
        sign, number = event.value[:1], event.value[1:]
        if sign not in ("+", "-") or not number.isdecimal() or int(number) not in self._all():
            raise NotAnAnswer("sorry-tap-some")
        return More(sorted(on | {int(number)} if sign == "+" else on - {int(number)}))

    def load(self, stored: Json) -> tuple[int, ...] | None:
        if stored == NOT_NOW:
            return None
        if not isinstance(stored, list) or not set(self._all()).issuperset(stored):
            raise NotAnAnswer("sorry-tap-some")
        return tuple(stored)

    def shown(self, name: str, stored: Json) -> Text:
        if stored == NOT_NOW:
            return words("staff-sharing-button-not-now")
        return words("staff-sharing-covered", count=len(stored))

    def _all(self) -> list[int]:
        return list(range(1, self.many + 1))


async def share_picture(talk: Talk, view: OwnView, media: str) -> Text | None:
    """Faces are looked for once somebody wants a copy; a person decides. None while a program looks."""
    faces = for_staff(talk).faces(media)
    if faces is None and "media" not in talk.args:  # with it, the program has come back, and could not look
        await talk.do(LookForFaces(view.project, view.id, media))
        await talk.say("looking")
        return None
    covered = await faces_to_cover(talk, media, faces or Faces(False))
    if covered is None:
        return talk.words("nothing-sent")
    await talk.do(Shared(view.id, f"picture, {len(covered)} of {len(faces.boxes if faces else ())} faces covered"))
    await talk.show("copy", Message((talk.words("picture-copy"),), picture=Covered(media, covered)))
    return talk.words("covered", count=len(covered))


async def faces_to_cover(talk: Talk, media: str, faces: Faces) -> tuple[int, ...] | None:
    """The numbers of the faces to cover; None if there shall be no copy."""
    if faces.boxes:
        every = tuple(range(1, len(faces.boxes) + 1))
        suggested = Message((talk.words("suggested"),), picture=Covered(media, every, numbered=True), private=True)
        await talk.show("suggested", suggested)
        prompt = (talk.words("faces", count=len(every)), Words("staff-sharing-look"))
        found: tuple[int, ...] | None = await talk.ask("faces", WhichFaces(prompt, len(every)))
        return found
    said = talk.words("no-faces" if faces.looked else "nobody-looked")
    buttons = ((option(talk, "share", "📤"),), (option(talk, "not-now", "⬅️"),))
    go = await talk.ask("no-faces", Menu((said, Words("staff-sharing-look")), buttons), rests=True)
    return () if go == "share" else None


FLOW = Flow("staff-sharing", staff_sharing, staff=True, expires=timedelta(days=7))
