"""Applies claimed updates on one connection: load what they need, let the flows decide, write what came of it.

Synchronous and set-based: the same code for SQLite and PostgreSQL, for one event and for sixty-four.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import orjson

from bot.behind import Shown, Tap
from bot.channel import Call, Channel, Decoded
from bot.clock import Clock
from bot.copies import Look
from bot.kind_hours import kind_moment
from bot.letters import BROADCAST, FOLLOW_UP, LEASE, REPLY, Envelope, Letters, kept_media, read_call
from bot.lookups import Lookups, Shelf
from bot.perform import Doing
from bot.receiving import BODY
from bot.run_rows import noted_alone, opened, row_of
from bot.sending import words_of
from bot.storage import Connection, deliveries, intake, media_facts, media_rows, people, post, post_results, runs
from bot.storage.crypto import CannotOpen, KeyRing
from bot.storage.intake import Claimed
from bot.storage.letters import Letter
from bot.storage.media_rows import Expected
from bot.storage.people import Known, NewPerson
from bot.storage.runs import RunRow
from bot.wording import Wording
from flows import front_door
from flows.front_door import Said, Visit
from flows.messages import Aloud, Began, Edited, Incoming, Message, Reacted, Spoke, Tapped, Words
from flows.run import Run

OF_AN_EARLIER_TIME = (Aloud, Edited, Reacted, Tapped)
"""What can only come from somebody who was here: if we do not know them, they have been forgotten."""


@dataclass(frozen=True, slots=True)
class Own:
    """An event of our own making."""

    event: Began
    delivery: str | None
    lane: int


@dataclass(slots=True)
class Event:
    """One event and what it was read as."""

    rows: list[Claimed]
    decoded: Decoded | None = None
    own: Own | None = None

    @property
    def incoming(self) -> Incoming | None:
        return self.own.event if self.own else self.decoded.event if self.decoded else None


def _tap(event: Event) -> Tap:
    """The button that was tapped, where one was."""
    decoded = event.decoded
    if decoded is None or decoded.tapped_message_id is None:
        return Tap()
    run = decoded.event.run if isinstance(decoded.event, Tapped) else ""
    return Tap(decoded.tapped_message_id, run, decoded.tapped_has_media)


@dataclass(slots=True)
class Applied:
    """What is to be done after the commit: letters by the ids they were given, calls that are not worth a row."""

    letters: list[tuple[int, Letter]] = field(default_factory=list)
    calls: list[tuple[int, Call]] = field(default_factory=list)
    events: int = 0
    media: bool = False
    post_waits: bool = False
    erased: bool = False
    begun: bool = False
    looks: list[Look] = field(default_factory=list)


class Applier:
    """Applies batches."""

    def __init__(self, channel: Channel, wording: Wording, ring: KeyRing, clock: Clock) -> None:
        self._channel = channel
        self._wording = wording
        self._ring = ring
        self._clock = clock
        self._letters = Letters(channel, wording, ring)
        self._shelf = Shelf()

    def apply(self, conn: Connection, claimed: Sequence[Claimed]) -> Applied:
        """Apply events, at most one for each person; raises whatever went wrong, and then nothing is written."""
        now = self._clock.now()
        applied = Applied(events=len(claimed))
        events = self._kind_now(conn, self._read(claimed), now)
        known = self._people(conn, events, now)
        saved = self._saved_runs(conn, known)
        self._shelf.look(conn)
        doing = Doing(conn, self._ring, self._clock, now)
        written: list[Letter] = []
        to_save: list[RunRow] = []
        for event in events:
            person = known.get(event.rows[0].account_key)
            self._around(conn, event, person, applied)
            if person is None or event.incoming is None:
                continue
            before = saved.get(person.contributor_id, [])
            stored = [opened(row, person) for row in before]
            if event.own is not None and event.own.delivery and not deliveries.wanted(conn, [event.own.delivery]):
                continue  # cancelled after it was claimed
            visit = self._visit(conn, event, person, [run for run, _ in stored])
            self._media(conn, event, visit, person, now, applied)
            shown = Shown(person, _tap(event), {run.id: behind for run, behind in stored if behind})
            envelope = self._envelope(event, person, now, shown)
            kinds = media_facts.kinds(conn, sent) if (sent := kept_media(visit)) else {}
            letters = self._letters.of(visit, envelope, kinds)
            if envelope.delivery and not any(letter.delivery_id for letter in letters):
                post_results.cancel_for(conn, now, delivery_ids=[envelope.delivery])
            written.extend(letters)
            kept = {row.id: row for row in before}
            touched = visit.touched if event.own is None else set()
            behind = shown.after(visit)
            order = {run.id: place for place, run in enumerate(visit.open)}
            for run in visit.runs.values():
                at = now - timedelta(microseconds=order.get(run.id, 0)) if run.id in touched else None
                to_save.append(row_of(run, person, now, at, kept.get(run.id), behind))
            to_save.extend(noted_alone(kept, stored, visit, person, behind))
            forgets = False
            for effect in visit.effects:
                forgets = forgets or type(effect).__name__ == "Forget"
                doing.carry_out(effect, person, visit.person)
            if forgets:
                applied.erased = True
                to_save = [run for run in to_save if run.contributor_id != person.contributor_id]
                applied.calls.extend(self._goodbyes(letters))
                written = [letter for letter in written if letter.contributor_id != person.contributor_id]
            if event.decoded is not None and event.decoded.callback_id:
                toast = self._wording.plain(visit.toast, visit.person.locale) if visit.toast else ""
                applied.calls.append((person.chat_id, self._channel.answer_tap(event.decoded.callback_id, toast)))
        if to_save:
            runs.save(conn, to_save)
        doing.finish()
        applied.looks, applied.begun = doing.looks, doing.begun
        written.extend(self._told(conn, doing, now))
        self._post(conn, written, now, applied)
        intake.applied(conn, [row.id for event in events for row in event.rows], now)
        return applied

    def apologise(self, conn: Connection, row: Claimed) -> Applied:
        """A kind word to the person whose update was set aside; of our own events, the delivery has failed."""
        self._fail_delivery(conn, row)
        person = people.load(conn, self._ring, [row.account_key]).get(row.account_key)
        if person is None or row.lane:
            return Applied()
        sorry = Message((Words("try-again-later"),))
        now, applied = self._clock.now(), Applied()
        self._post(conn, self._letters.plain(sorry, person.locale, Envelope(person, REPLY, now)), now, applied)
        return applied

    def _post(self, conn: Connection, letters: Sequence[Letter], now: datetime, applied: Applied) -> None:
        """Replies are leased to this process, which sends them after the commit; the rest waits in the table."""
        urgent = [letter for letter in letters if letter.lane <= REPLY]
        if urgent:
            applied.letters = list(zip(post.queue(conn, urgent, lease_until=now + LEASE), urgent, strict=True))
        if len(urgent) < len(letters):
            post.queue(conn, [letter for letter in letters if letter.lane > REPLY])
            applied.post_waits = True

    def _fail_delivery(self, conn: Connection, row: Claimed) -> None:
        if row.lane:
            try:
                event = self._event([row])
            except (CannotOpen, ValueError, LookupError):
                return  # it cannot be read, so nobody knows what it was for
            if event.own is not None and event.own.delivery:
                deliveries.fail(conn, event.own.delivery)

    # --- reading

    def _kind_now(self, conn: Connection, events: list[Event], now: datetime) -> list[Event]:
        """What may be acted on now: what we begin ourselves waits for an hour at which people may be written to."""
        kind_at = kind_moment(self._clock, now)
        if kind_at <= now:
            return events
        waiting = [event for event in events if event.own is not None and event.own.lane != REPLY]
        intake.later(conn, [row.id for event in waiting for row in event.rows], kind_at)
        return [event for event in events if event not in waiting]

    def _read(self, claimed: Sequence[Claimed]) -> list[Event]:
        grouped: dict[bytes | int, list[Claimed]] = {}
        for row in claimed:
            grouped.setdefault(row.group_key or row.id, []).append(row)
        return [self._event(rows) for rows in grouped.values()]

    def _event(self, rows: list[Claimed]) -> Event:
        bodies = [orjson.loads(self._ring.open_system(row.body or b"", BODY)) for row in rows]
        own = bodies[0].get("sayso") if isinstance(bodies[0], dict) else None
        if own is not None:
            args: dict[str, Any] = dict(own["args"])
            delivery = args.pop("delivery", None)
            lane = FOLLOW_UP if delivery else REPLY if args.pop("reply", False) else BROADCAST
            return Event(rows, own=Own(Began(own["flow"], args), delivery, lane))
        decoded = [self._channel.decode(body) for body in bodies]
        return Event(rows, decoded=self._channel.merge(decoded) if len(decoded) > 1 else decoded[0])

    def _people(self, conn: Connection, events: Sequence[Event], now: datetime) -> dict[bytes, Known]:
        keys = [event.rows[0].account_key for event in events]
        known = people.load(conn, self._ring, keys)
        strangers = [
            NewPerson(
                event.rows[0].account_key,
                event.decoded.user_id or 0,
                event.decoded.chat_id or 0,
                event.decoded.language_code,
                self._wording.pick(event.decoded.language_code),
            )
            for event in events
            if event.rows[0].account_key not in known
            and event.decoded is not None
            and event.decoded.kind == "event"
            and event.decoded.user_id is not None
            and not isinstance(event.decoded.event, OF_AN_EARLIER_TIME)
        ]
        if strangers:
            created = people.create(conn, self._ring, strangers, self._clock.new_id, self._clock.choose, now)
            known.update(created)
        return known

    # --- one event

    def _around(self, conn: Connection, event: Event, person: Known | None, applied: Applied) -> None:
        """What concerns the account rather than the conversation."""
        decoded = event.decoded
        if decoded is None:
            return
        if decoded.kind == "group" and decoded.chat_id is not None:
            applied.calls.append((decoded.chat_id, self._channel.leave(decoded.chat_id)))
        if person is None and decoded.callback_id and decoded.chat_id is not None:
            closed = self._wording.plain(Words("closed-question"), self._wording.pick(decoded.language_code))
            applied.calls.append((decoded.chat_id, self._channel.answer_tap(decoded.callback_id, closed)))
            if decoded.tapped_message_id is not None:
                strip = self._channel.strip_buttons(decoded.chat_id, decoded.tapped_message_id)
                applied.calls.append((decoded.chat_id, strip))
        if person is not None and decoded.kind in ("blocked", "unblocked"):
            people.set_reachable(conn, person.lookup, decoded.kind == "unblocked")
        elif person is not None and decoded.kind == "event" and not person.reachable:
            people.set_reachable(conn, person.lookup, True)

    def _media(
        self, conn: Connection, event: Event, visit: Visit, person: Known, now: datetime, applied: Applied
    ) -> None:
        """Note the files to fetch. What nobody has any use for (practice, something before a yes) is never fetched."""
        wanted = [medium for medium in event.decoded.media if visit.has_use_for(medium.id)] if event.decoded else []
        if not wanted:
            return
        spoken = event.incoming.seconds if isinstance(event.incoming, Spoke) else None
        expected = [
            Expected(
                id=medium.id,
                contributor_id=person.contributor_id,
                kind=medium.kind,
                file_enc=self._ring.seal_system(medium.file_id.encode(), media_rows.context(medium.id)),
                created_at=now,
                seconds=spoken if medium.kind == "voice" else None,
            )
            for medium in wanted
        ]
        media_rows.expect(conn, expected)
        applied.media = True

    def _visit(self, conn: Connection, event: Event, person: Known, opened: list[Run]) -> Visit:
        lookups = Lookups(conn, self._ring, self._wording, self._clock, person, self._shelf)
        who = lookups.person()
        if event.own is not None and event.own.lane != REPLY and (who.stopped or not person.reachable):
            return Visit(who, lookups)
        assert event.incoming is not None  # noqa: S101 - the caller has looked
        incoming = event.incoming
        if isinstance(incoming, Reacted) and event.decoded is not None:
            on_the_open_one = event.decoded.reacted_to == person.live_message
            incoming = replace(incoming, run=(person.live_run or "") if on_the_open_one else "")
        visit = front_door.receive(incoming, who, opened, lookups, person.live_run or "")
        if event.decoded is not None and event.decoded.notice:
            visit.said.insert(0, Said(Message((Words(f"unusable-{event.decoded.notice}"),)), "", 0))
        return visit

    def _envelope(self, event: Event, person: Known, now: datetime, shown: Shown) -> Envelope:
        if event.own is not None:
            return Envelope(person, event.own.lane, now, event.own.delivery, shown=shown)
        tap = shown.tap
        return Envelope(person, REPLY, now, tapped=tap.message, tapped_has_media=tap.has_media, shown=shown)

    def _saved_runs(self, conn: Connection, known: dict[bytes, Known]) -> dict[str, list[RunRow]]:
        """The open runs of each contributor, the one touched last first."""
        found: dict[str, list[RunRow]] = {}
        for row in reversed(runs.open_for(conn, [person.contributor_id for person in known.values()])):
            found.setdefault(row.contributor_id, []).append(row)
        return found

    # --- letters to others

    def _told(self, conn: Connection, doing: Doing, now: datetime) -> list[Letter]:
        """What staff say to a contributor through the bot, at an hour at which people may be written to."""
        if not doing.tells:
            return []
        others = people.contributor_accounts(conn, self._ring, [tell.contributor for tell in doing.tells])
        letters: list[Letter] = []
        due_at = kind_moment(self._clock, now)
        for tell in doing.tells:
            other = others.get(tell.contributor)
            if other is None or other.stopped_at is not None:
                continue
            message = Message(tell.text)
            letters.extend(self._letters.plain(message, other.locale, Envelope(other, FOLLOW_UP, now)))
        return [replace(letter, due_at=due_at) for letter in letters]

    def _goodbyes(self, letters: Sequence[Letter]) -> list[tuple[int, Call]]:
        """The last words to somebody who is forgotten: they leave no row behind."""
        calls: list[tuple[int, Call]] = []
        for letter in letters:
            for call in read_call(self._ring, letter.body)[:1]:
                if call.files and not call.params.get("caption"):
                    continue
                calls.append((int(call.params.get("chat_id", 0)), words_of(call) if call.files else call))
        return calls
