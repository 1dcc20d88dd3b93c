"""One view, opened by staff: its words, pictures and voice; let through, held back, or answered."""

from __future__ import annotations

from collections.abc import Sequence

from flows.effects import Begin, Looked, Review, Tell
from flows.engine import Talk
from flows.heard import Heard
from flows.kinds import KINDS, in_words
from flows.kinds.short_text import ShortText
from flows.messages import Kept, Literal, Message, Text, Words, line_each, words
from flows.ports import Option, OwnView, Project, Question, StaffPorts
from flows.said import face, question_of
from flows.staff.desk import HELD_BACK, Menu, for_staff, is_to_the_team, is_waiting, option, question_name
from flows.staff.hearing import buttons_for, in_hand, see_to, words_under

VERDICTS = {"through": "let_through", "hold": HELD_BACK}
MOST_SCANNED, SCAN = 1000, 50
"""How far back the next waiting view is looked for, and how many rows at a time."""


async def look_at(talk: Talk, project: Project, picked: str) -> None:
    """Show it, note in the audit that it was read, and take the verdict."""
    view = for_staff(talk).view(picked)
    if view is None or view.project != project.id:
        await leave(talk, project, Menu((talk.words("taken-back"),), ((option(talk, "list", "⬅️"),),)))
        return
    await talk.do(Looked(view.id))
    heard = list(for_staff(talk).heard(view.id))
    for number, media in enumerate(view.media, 1):
        shown = talk.words("media", number=number, of=len(view.media))
        said = next((words_under(talk, one) for one in heard if one.media == media), ())
        await talk.show(f"media/{number}", Message((shown, *said), picture=Kept(media), private=True))
    verdict = await talk.ask("verdict", opened(talk, project, view, heard), rests=True)
    if verdict in VERDICTS:
        await talk.do(Review(view.id, VERDICTS[verdict]))
        await offer_next(talk, project, view, talk.words(f"said-{verdict}"))
    elif verdict == "answer":
        await answer(talk, project, view)
    elif verdict == "share":
        await talk.do(Begin("staff-sharing", {"project": project.id, "view": view.id}))
    elif verdict in ("right", "correct") and (one := in_hand(heard)) is not None:
        done = await see_to(talk, view, one, verdict)
        # In another run: this one would keep what staff typed down of somebody's words for as long as it lies open.
        await talk.do(Begin("staff-views", {"project": project.id, "view": view.id, "done": done}))
    else:
        await talk.do(Begin("staff-views", {"project": project.id}))


async def seen_to(talk: Talk, project: Project, view: str, done: str) -> None:
    """What was done with the words of a voice note of a view, and the way back to it."""
    back = Option(view, words("staff-sharing-button-back"), "⬅️")
    await leave(talk, project, Menu((Words(done),), ((back,),)))


def opened(talk: Talk, project: Project, view: OwnView, heard: list[Heard]) -> Menu:
    """Everything that was said, for staff's eyes."""
    head = talk.words(
        "opened",
        who=view.contributor,
        question=question_name(project, view.question),
        at=talk.ports.local(view.said_at),
        status=words("staff-status", status=view.status),
    )
    rows = [(option(talk, "through", "✅"), option(talk, "hold", "✋")), (option(talk, "list", "⬅️"),)]
    if is_to_the_team(view.question):
        rows.insert(0, (option(talk, "answer", "💬"),))
    if view.media:
        share = () if view.status == HELD_BACK else ((option(talk, "share", "📤"),),)
        rows[-1:-1] = [buttons_for(heard), *share]
    return Menu((head, *what_was_said(project, view)), tuple(rows), private=True)


def what_was_said(project: Project, view: OwnView) -> list[Text]:
    """The options, the emoji and the words of a view."""
    question = question_of(project, view)
    said: list[Text] = []
    if view.emoji:
        said.append(face(view, question))
    elif view.choice:
        said.append(what_was_chosen(question, view.choice))
    if view.text:
        said.append(words("staff-words", text=Literal(view.text)))
    if view.mode in ("image", "voice") and not view.media:
        said.append(Words("staff-could-not-open"))
    return said


def what_was_chosen(question: Question | None, choice: Sequence[str]) -> Text:
    """The options in words; their ids, where they are gone. Statements and places have a line each."""
    named = in_words(question, choice) if question else ()
    if question and named and KINDS[question.kind].in_lines:
        return line_each(*named)
    return words("staff-chose", what=named or tuple(map(Literal, choice)))


async def answer(talk: Talk, project: Project, view: OwnView) -> None:
    """A few words to the person who asked, by their pseudonym: staff do not learn who it is."""
    words_back = await talk.ask("answer", ShortText((talk.words("answer", who=view.contributor),), most=600))
    told = (Words("staff-views-told"), Literal(words_back.text))
    await talk.do(Tell(view.contributor_id, told, about=view.id))
    if is_waiting(view):
        await talk.do(Review(view.id, VERDICTS["through"]))
    await offer_next(talk, project, view, talk.words("answered", who=view.contributor))


async def offer_next(talk: Talk, project: Project, view: OwnView, said: Text) -> None:
    """What was done, and the next view that waits, if there is one."""
    following = next_waiting(for_staff(talk), project.id, view.id)
    lines, rows = [said], [(option(talk, "list", "⬅️"),)]
    if following is not None:
        question = question_name(project, following.question)
        lines.append(talk.words("next", who=following.contributor, question=question))
        rows.insert(0, (Option(following.id, talk.words("button-next"), "➡️"),))
    await leave(talk, project, Menu(tuple(lines), tuple(rows)))


async def leave(talk: Talk, project: Project, menu: Menu) -> None:
    """On to the view that is tapped, or back to the list."""
    to = await talk.ask("after", menu, same=True, rests=True)
    await talk.do(
        Begin("staff-views", {"project": project.id} if to == "list" else {"project": project.id, "view": to})
    )


def next_waiting(ports: StaffPorts, project: str, looked_at: str) -> OwnView | None:
    """The newest view that waits for a look, other than the one just looked at."""
    after, scanned = "", 0
    while scanned < MOST_SCANNED:
        found = ports.latest_views(project, after=after, limit=SCAN)
        waiting = next((view for view in found if is_waiting(view) and view.id != looked_at), None)
        if waiting is not None or len(found) < SCAN:
            return waiting
        after, scanned = found[-1].id, scanned + len(found)
    return None
