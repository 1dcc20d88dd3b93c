"""Carries out effects: one function an effect, in the event's transaction. An effect without one stops the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias, TypeVar

from bot.clock import Clock
from bot.copies import Look
from bot.receiving import begun
from bot.storage import (
    Connection,
    audit,
    deliveries,
    follows,
    intake,
    outcomes,
    people,
    projects,
    reactions,
    reminding,
    reviews,
    sharing,
    staff,
    transcripts,
    views,
    watching,
)
from bot.storage.audit import Entry
from bot.storage.crypto import KeyRing
from bot.storage.follows import Following
from bot.storage.people import Known
from flows import effects as e
from flows.ports import Person

UNASKED = "picture"
"""How those hear back who gave a view and were not asked, or did not say, how they want to."""

Kind = TypeVar("Kind", bound=e.Effect)
Handler: TypeAlias = "Callable[[Doing, Kind, Known, Person], None]"


class AppliedTooLate(Exception):
    """What the flow had looked up was taken by somebody else meanwhile: roll back, and apply the event again."""


@dataclass(slots=True)
class Doing:
    """One batch's effects. Views, profiles and audit entries are gathered and written set by set at the end."""

    conn: Connection
    ring: KeyRing
    clock: Clock
    now: datetime
    views: list[views.KeptView] = field(default_factory=list)
    follows: list[Following] = field(default_factory=list)
    unasked: list[Following] = field(default_factory=list)
    profiles: list[dict[str, Any]] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    tells: list[e.Tell] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)
    begun: bool = False

    def carry_out(self, effect: e.Effect, known: Known, person: Person) -> None:
        """Carry out one effect of one person; staff's only for who is staff at this moment."""
        if type(effect) in e.STAFF_ONLY and not known.staff_role:
            self.note(known, "refused", type(effect).__name__)
            return
        HANDLERS[type(effect)](self, effect, known, person)

    def finish(self) -> None:
        """Write what was gathered."""
        if self.profiles:
            people.save_profiles(self.conn, self.profiles)
        if self.views:
            views.keep(self.conn, self.views)
        if self.views or self.follows:  # they came of their own accord: nobody has to ask them again
            came = {(view.contributor_id, view.project) for view in self.views}
            reminding.call_off_all(self.conn, came | {(one.contributor_id, one.project_id) for one in self.follows})
        if self.unasked:
            follows.keep_first(self.conn, self.unasked)
        if self.follows:
            follows.keep(self.conn, self.follows)
        if self.entries:
            audit.record(self.conn, self.entries)
        self.profiles, self.views, self.unasked, self.follows, self.entries = [], [], [], [], []

    def note(self, known: Known, action: str, subject: str, detail: str = "") -> None:
        """An entry for the audit; never with anyone's words."""
        self.entries.append(Entry(self.now, known.contributor_id, action, subject, detail))


HANDLERS: dict[type[e.Effect], Callable[[Doing, Any, Known, Person], None]] = {}


def _handles(kind: type[Kind]) -> Callable[[Handler[Kind]], Handler[Kind]]:
    def register(handler: Handler[Kind]) -> Handler[Kind]:
        if kind in HANDLERS:
            raise RuntimeError(f"two handlers for {kind.__name__}")
        HANDLERS[kind] = handler
        return handler

    return register


@_handles(e.KeepView)
def _keep_view(doing: Doing, effect: e.KeepView, known: Known, person: Person) -> None:
    # Who says anything hears what came of it, by picture, until they choose otherwise: not all get to that question.
    doing.unasked.append(Following(known.contributor_id, effect.project, UNASKED, doing.now))
    doing.views.append(
        views.KeptView(
            id=doing.clock.new_id(),
            project=effect.project,
            question=effect.question,
            contributor_id=known.contributor_id,
            key=known.key,
            mode=effect.mode,
            said_at=doing.now,
            choice=effect.choice,
            text=effect.text,
            emoji=effect.emoji,
            media=effect.media,
            source=bytes.fromhex(effect.source) if effect.source else None,
            age_band=person.age_band,
            role=person.role,
            language=person.locale,
        )
    )


@_handles(e.AskTheTeam)
def _ask_the_team(doing: Doing, effect: e.AskTheTeam, known: Known, person: Person) -> None:
    _keep_view(doing, effect.view(), known, person)


@_handles(e.Revise)
def _revise(doing: Doing, effect: e.Revise, known: Known, person: Person) -> None:
    if effect.source and views.revise_by_source(
        doing.conn, known.key, known.contributor_id, bytes.fromhex(effect.source), effect.text, doing.now
    ):
        doing.note(known, "view.edited", "")


@_handles(e.TakeBack)
def _take_back(doing: Doing, effect: e.TakeBack, known: Known, person: Person) -> None:
    doing.finish()  # a view of this very batch may be the one taken back
    views.take_back(
        doing.conn,
        known.contributor_id,
        view=effect.view or None,
        project=effect.project or None,
        question=effect.question or None,
    )
    doing.note(known, "view.taken_back", effect.view or f"{effect.project}/{effect.question}")


@_handles(e.TakeBackAll)
def _take_back_all(doing: Doing, effect: e.TakeBackAll, known: Known, person: Person) -> None:
    doing.finish()
    views.take_back_all(doing.conn, known.contributor_id)
    doing.note(known, "view.all_taken_back", "")


@_handles(e.Forget)
def _forget(doing: Doing, effect: e.Forget, known: Known, person: Person) -> None:
    doing.finish()
    people.forget(doing.conn, known.contributor_id, known.account_id, doing.now)
    doing.ring.drop_people()  # the destroyed key lives on nowhere, not even in memory


@_handles(e.Stop)
def _stop(doing: Doing, effect: e.Stop, known: Known, person: Person) -> None:
    people.stop(doing.conn, known.contributor_id, doing.now)
    doing.note(known, "person.stopped", "")


@_handles(e.SetProfile)
def _set_profile(doing: Doing, effect: e.SetProfile, known: Known, person: Person) -> None:
    fields = ("locale", "role", "age_band", "agreed", "may_invite", "read_aloud")
    told = {name: getattr(effect, name) for name in fields if getattr(effect, name) is not None}
    doing.profiles.append({"id": known.contributor_id, "now": doing.now, **told})
    if told.get("agreed") and known.stopped_at is not None:
        people.come_back(doing.conn, known.contributor_id)
    if "agreed" in told:
        doing.note(known, "person.agreed" if told["agreed"] else "person.said_not_now", "", person.locale)


@_handles(e.Follow)
def _follow(doing: Doing, effect: e.Follow, known: Known, person: Person) -> None:
    if effect.by != "nothing" and known.stopped_at is not None:
        people.come_back(doing.conn, known.contributor_id)  # who stopped and came back wants to hear again
    doing.follows.append(Following(known.contributor_id, effect.project, effect.by, doing.now))


@_handles(e.AskLater)
def _ask_later(doing: Doing, effect: e.AskLater, known: Known, person: Person) -> None:
    reminding.ask_later(doing.conn, known.contributor_id, effect.project, datetime.fromisoformat(effect.at))
    reminding.note_reminded(doing.conn, known.contributor_id, effect.project, doing.now)  # theirs is the one they get


@_handles(e.NotAgain)
def _not_again(doing: Doing, effect: e.NotAgain, known: Known, person: Person) -> None:
    reminding.call_off(doing.conn, known.contributor_id, effect.project)
    reminding.note_reminded(doing.conn, known.contributor_id, effect.project, doing.now)


@_handles(e.Reminded)
def _reminded(doing: Doing, effect: e.Reminded, known: Known, person: Person) -> None:
    reminding.note_reminded(doing.conn, known.contributor_id, effect.project, doing.now)


@_handles(e.React)
def _react(doing: Doing, effect: e.React, known: Known, person: Person) -> None:
    reactions.keep(doing.conn, [reactions.Reaction(effect.outcome, known.contributor_id, effect.thumb, doing.now)])


@_handles(e.Tell)
def _tell(doing: Doing, effect: e.Tell, known: Known, person: Person) -> None:
    doing.tells.append(effect)
    doing.note(known, "staff.told", effect.contributor)


@_handles(e.Redeem)
def _redeem(doing: Doing, effect: e.Redeem, known: Known, person: Person) -> None:
    if staff.redeem(doing.conn, doing.ring, effect.invite, known.account_id, doing.now) is None:
        raise AppliedTooLate("an invitation was used while it was being looked at")


@_handles(e.Review)
def _review(doing: Doing, effect: e.Review, known: Known, person: Person) -> None:
    reviews.review(doing.conn, effect.view, effect.verdict)
    doing.note(known, f"view.{effect.verdict}", effect.view)


@_handles(e.Looked)
def _looked(doing: Doing, effect: e.Looked, known: Known, person: Person) -> None:
    doing.note(known, "view.read", effect.view)


@_handles(e.KeepOutcome)
def _keep_outcome(doing: Doing, effect: e.KeepOutcome, known: Known, person: Person) -> None:
    written = outcomes.WrittenOutcome(
        effect.outcome, effect.project, effect.result, effect.said, effect.done, known.account_id, effect.voice
    )
    outcomes.keep(doing.conn, written, doing.now)
    doing.note(known, "outcome.written", effect.outcome)


@_handles(e.SendOutcome)
def _send_outcome(doing: Doing, effect: e.SendOutcome, known: Known, person: Person) -> None:
    doing.finish()
    at = datetime.fromisoformat(effect.at) if effect.at else doing.now
    count = outcomes.send(doing.conn, effect.outcome, at, doing.now, doing.clock.new_id)
    doing.note(known, "outcome.scheduled", effect.outcome, f"{count} people at {at.isoformat()}")


@_handles(e.CancelOutcome)
def _cancel_outcome(doing: Doing, effect: e.CancelOutcome, known: Known, person: Person) -> None:
    deliveries.cancel(doing.conn, effect.outcome, doing.now)
    doing.note(known, "outcome.cancelled", effect.outcome)


@_handles(e.Watch)
def _watch(doing: Doing, effect: e.Watch, known: Known, person: Person) -> None:
    watching.watch(doing.conn, effect.outcome, known.account_id)


@_handles(e.SetProjectState)
def _set_project_state(doing: Doing, effect: e.SetProjectState, known: Known, person: Person) -> None:
    projects.set_state(doing.conn, effect.project, effect.state, doing.now)
    doing.note(known, f"project.{effect.state}", effect.project)


@_handles(e.Correct)
def _correct(doing: Doing, effect: e.Correct, known: Known, person: Person) -> None:
    if transcripts.correct(doing.conn, doing.ring, effect.media, effect.text, known.contributor_id, doing.now):
        doing.note(known, "transcript.corrected", effect.view)


@_handles(e.Approve)
def _approve(doing: Doing, effect: e.Approve, known: Known, person: Person) -> None:
    if transcripts.approve(doing.conn, effect.media, known.contributor_id, doing.now):
        doing.note(known, "transcript.approved", effect.view)


@_handles(e.AskToShare)
def _ask_to_share(doing: Doing, effect: e.AskToShare, known: Known, person: Person) -> None:
    whose = sharing.ask(doing.conn, effect.media, known.contributor_id, doing.now)
    asked = people.contributor_accounts(doing.conn, doing.ring, [whose] if whose else []).get(whose or "")
    if asked is None:
        return
    args = {"project": effect.project, "media": effect.media}
    event = begun(doing.ring, doing.clock, asked.lookup, f"share:{effect.media}", "share-voice", args)
    intake.store(doing.conn, [event])
    doing.begun = True
    doing.note(known, "voice.asked_for", effect.view)


@_handles(e.AnswerSharing)
def _answer_sharing(doing: Doing, effect: e.AnswerSharing, known: Known, person: Person) -> None:
    if sharing.answer(doing.conn, effect.media, known.contributor_id, effect.answer, doing.now):
        doing.note(known, f"voice.said_{effect.answer}", effect.media)


@_handles(e.LookForFaces)
def _look_for_faces(doing: Doing, effect: e.LookForFaces, known: Known, person: Person) -> None:
    doing.looks.append(Look(known.lookup, effect.project, effect.view, effect.media))


@_handles(e.Shared)
def _shared(doing: Doing, effect: e.Shared, known: Known, person: Person) -> None:
    doing.note(known, "view.copied", effect.view, effect.how)
