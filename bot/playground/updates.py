"""What waits for the bot: updates, kept until it has them or they are too old."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import orjson

from bot.playground.envelope import conflict
from bot.playground.store import Store

DAY = 24 * 3600
KEPT_SECONDS = {"callback_query": 150}  # everything else a day; Telegram's own numbers
KINDS = (
    "message", "edited_message", "callback_query", "poll", "poll_answer", "my_chat_member", "message_reaction",
    "channel_post", "edited_channel_post", "business_connection", "business_message", "edited_business_message",
    "deleted_business_messages", "message_reaction_count", "inline_query", "chosen_inline_result", "shipping_query",
    "pre_checkout_query", "purchased_paid_media", "chat_member", "chat_join_request", "chat_boost",
    "removed_chat_boost", "guest_message", "managed_bot",
)  # fmt: skip
ASKED_FOR_ONLY = ("chat_member", "message_reaction", "message_reaction_count")
DEFAULT_KINDS = tuple(kind for kind in KINDS if kind not in ASKED_FOR_ONLY)


@dataclass(slots=True, frozen=True)
class Update:
    """One update. `lane` says which ones must reach a webhook one after the other. `expires` is a Unix time."""

    id: int
    kind: str
    lane: str
    expires: int
    payload: bytes

    def record(self) -> dict[str, Any]:
        """As kept."""
        return {
            "id": self.id,
            "kind": self.kind,
            "lane": self.lane,
            "expires": self.expires,
            "payload": self.payload.decode(),
        }


class Receiver(Protocol):
    """Where updates go instead of waiting for getUpdates: a webhook."""

    def take(self, update: Update) -> None:
        """Have this one delivered."""
        ...


class Updates:
    """The queue of one bot. Ids only grow and start anywhere; an update is gone once a higher offset is asked for."""

    def __init__(self, store: Store, now: Callable[[], int], hold_repeats: bool) -> None:
        self._store = store
        self._now = now
        self._hold_repeats = hold_repeats
        self._waiting: dict[int, Update] = {}
        self._poller: asyncio.Future[None] | None = None
        self._last_poll = (-1, -1e9)
        self.allowed: tuple[str, ...] = DEFAULT_KINDS
        self.receiver: Receiver | None = None
        self.closed = False
        for record in sorted(store.load("update"), key=lambda record: int(record["id"])):
            update = Update(**{**record, "payload": record["payload"].encode()})
            self._waiting[update.id] = update
        self.last_id = max(self._waiting, default=random.randint(100_000_000, 900_000_000))  # noqa: S311

    def allow(self, kinds: list[str] | None) -> bool:
        """Remember what the bot wants from now on. None leaves it; none known means the default. True: it changed."""
        if kinds is None:
            return False
        wanted = tuple(kind for kind in KINDS if kind in kinds) or DEFAULT_KINDS
        changed, self.allowed = wanted != self.allowed, wanted
        return changed

    def add(self, kind: str, lane: object, body: dict[str, Any]) -> None:
        """Queue one update, unless the bot did not ask for its kind."""
        if kind not in self.allowed:
            return
        self.last_id += 1
        payload = orjson.dumps({"update_id": self.last_id, kind: body})
        expires = self._now() + KEPT_SECONDS.get(kind, DAY)
        update = self._waiting[self.last_id] = Update(self.last_id, kind, str(lane), expires, payload)
        self._store.put("update", update.id, update)
        if self.receiver is not None:
            self.receiver.take(update)
        elif self._poller is not None and not self._poller.done():
            self._poller.set_result(None)

    def waiting(self) -> list[Update]:
        """Those still to be had, oldest first; what is too old is let go."""
        now = self._now()
        for update in [update for update in self._waiting.values() if update.expires <= now]:
            self.done(update)
        return list(self._waiting.values())

    def done(self, update: Update) -> None:
        """The bot has it, or never will."""
        if self._waiting.pop(update.id, None) is not None:
            self._store.drop("update", update.id)

    def has(self, update: Update) -> bool:
        """Whether it still waits and is not too old."""
        return update.id in self._waiting and update.expires > self._now()

    def drop_all(self) -> None:
        """drop_pending_updates."""
        for update in list(self._waiting.values()):
            self.done(update)

    async def poll(self, offset: int, limit: int, timeout: float) -> list[orjson.Fragment]:  # noqa: ASYNC109
        """getUpdates: confirm what is below `offset` (a negative one keeps only the newest), then wait for more.

        Raises ApiError 409 when another getUpdates takes over or a webhook is set meanwhile.
        """
        self.end_poll("terminated by other getUpdates request; make sure that only one bot instance is running")
        limit, timeout = self._held_back(offset, limit, timeout)
        self._confirm(offset)
        deadline = time.monotonic() + timeout
        while not (ready := self.waiting()[:limit]):
            left = deadline - time.monotonic()
            if left <= 0 or self.closed:
                break
            poller = self._poller = asyncio.get_running_loop().create_future()
            try:
                await asyncio.wait_for(poller, left)
            except TimeoutError:
                break
            finally:
                if self._poller is poller:
                    self._poller = None
        return [orjson.Fragment(update.payload) for update in ready]

    @property
    def is_polled(self) -> bool:
        """Whether a getUpdates is under way."""
        return self._poller is not None and not self._poller.done()

    def end_poll(self, words: str) -> None:
        """Let a getUpdates that is under way fail with 409 and these words."""
        if self._poller is not None and self.is_polled:
            self._poller.set_exception(conflict(words))

    def close(self) -> None:
        """Let a getUpdates that is under way come back empty, as the server is going away."""
        self.closed = True
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(None)

    def _confirm(self, offset: int) -> None:
        ids = list(self._waiting)
        below = [number for number in ids if number < offset] if offset >= 0 else ids[:offset]
        for number in below:
            self.done(self._waiting[number])

    def _held_back(self, offset: int, limit: int, timeout: float) -> tuple[int, float]:
        """Telegram slows down those who ask for the same offset again and again without waiting."""
        now = time.monotonic()
        last_offset, last_at = self._last_poll
        self._last_poll = (offset, now)
        if not self._hold_repeats or offset != last_offset:
            return limit, timeout
        if timeout < 3 and now < last_at + 3:
            timeout = 3
        return (1 if now < last_at + 0.5 else limit), timeout
