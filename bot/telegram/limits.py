"""How fast we may send: Telegram's limits, kept by arithmetic on a clock that is passed in.

Telegram asks for about one message a second in a chat, with short bursts, and about 30 a second in all
(https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). A 429 is honoured whatever we
counted.
"""

from __future__ import annotations

from dataclasses import dataclass, field

CHAT_INTERVAL = 1.0
"""Seconds between messages in one chat, sustained."""

_SHARE_AT_ONCE = 0.2
_PRUNE_EVERY = 60.0
_ROUNDING = 1e-9


@dataclass(slots=True)
class _Bucket:
    """A token bucket kept as one number: the time at which it is full again."""

    interval: float
    burst: float
    full_at: float = float("-inf")

    def delay(self, now: float) -> float:
        return max(0.0, self.full_at - (self.burst - 1.0) * self.interval - now)

    def take(self, now: float) -> None:
        self.full_at = max(self.full_at, now) + self.interval


@dataclass(slots=True)
class _Chat:
    bucket: _Bucket
    closed_until: float = float("-inf")

    def idle(self, now: float) -> bool:
        return self.bucket.full_at <= now and self.closed_until <= now


@dataclass(slots=True)
class Limits:
    """One bot's budget in one process. Times are monotonic seconds.

    `rate_per_second` is for everything together; of it a fifth may go at once, so that a reply does not queue behind
    an even stream. `per_chat_burst` messages may follow each other in a chat before one a second is kept.
    """

    rate_per_second: float
    per_chat_burst: int = 3
    _all: _Bucket = field(init=False)
    _all_closed_until: float = field(init=False, default=float("-inf"))
    _chats: dict[int, _Chat] = field(init=False, default_factory=dict)
    _prune_at: float = field(init=False, default=float("-inf"))

    def __post_init__(self) -> None:
        if self.rate_per_second <= 0 or self.per_chat_burst < 1:
            raise ValueError("a rate is above 0 a second and a burst at least 1 message")
        burst = max(1.0, self.rate_per_second * _SHARE_AT_ONCE)
        self._all = _Bucket(1.0 / self.rate_per_second, burst)

    def delay(self, chat_id: int, now: float, *, new_message: bool = True) -> float:
        """Seconds until this may be sent; 0 means now. An edit or an answer to a tap is no `new_message`."""
        wait = self.wait_for_all(now)
        chat = self._chats.get(chat_id)
        if chat is not None:
            wait = max(wait, chat.closed_until - now, chat.bucket.delay(now) if new_message else 0.0)
        return wait if wait > _ROUNDING else 0.0

    def wait_for_all(self, now: float) -> float:
        """Seconds until anything may be sent at all, to whichever chat; 0 means now."""
        wait = max(self._all.delay(now), self._all_closed_until - now)
        return wait if wait > _ROUNDING else 0.0

    def take(self, chat_id: int, now: float, *, new_message: bool = True) -> float:
        """Count a sending now and return 0; or, where it may not be sent yet, count nothing and return the delay."""
        wait = self.delay(chat_id, now, new_message=new_message)
        if wait > 0:
            return wait
        self._all.take(now)
        if new_message:
            self._chat(chat_id).bucket.take(now)
        self._prune(now)
        return 0.0

    def flooded(self, chat_id: int, seconds: float, now: float) -> None:
        """Telegram answered 429: this chat stays closed for `seconds`.

        It does not say whether the chat or the bot sent too much. A second chat refused while the first still waits
        means the bot, and everything stops for as long.
        """
        if any(chat.closed_until > now for other, chat in self._chats.items() if other != chat_id):
            self._all_closed_until = max(self._all_closed_until, now + seconds)
        chat = self._chat(chat_id)
        chat.closed_until = max(chat.closed_until, now + seconds)

    @property
    def remembered(self) -> int:
        """How many chats are held in memory: only those that sent or were refused lately."""
        return len(self._chats)

    def _chat(self, chat_id: int) -> _Chat:
        chat = self._chats.get(chat_id)
        if chat is None:
            chat = self._chats[chat_id] = _Chat(_Bucket(CHAT_INTERVAL, float(self.per_chat_burst)))
        return chat

    def _prune(self, now: float) -> None:
        if now >= self._prune_at:
            self._prune_at = now + _PRUNE_EVERY
            self._chats = {chat_id: chat for chat_id, chat in self._chats.items() if not chat.idle(now)}
