"""The one message per outcome that is kept up to date with how far it has got."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, select, update

from bot.storage.tables import outbox, outcomes


@dataclass(frozen=True, slots=True)
class Watched:
    """A progress message: whose account it is with, its id there, and what it showed last (empty: nothing yet)."""

    outcome_id: str
    account_id: str
    message_id: int | None
    shown: str
    on_its_way: bool


_WATCH = (
    update(outcomes)
    .where(outcomes.c.id == bindparam("outcome"))
    .values(watch_chat=bindparam("account"), watch_message=bindparam("message"), watch_letter=None, watch_shown="")
)
_WATCHED = (
    select(
        outcomes.c.id,
        outcomes.c.watch_chat,
        func.coalesce(outcomes.c.watch_message, outbox.c.message_id),
        outcomes.c.watch_shown,
        outcomes.c.watch_letter.is_not(None),
    )
    .outerjoin(outbox, outbox.c.id == outcomes.c.watch_letter)
    .where(outcomes.c.watch_chat.is_not(None))
    .order_by(outcomes.c.id)
    .with_for_update(skip_locked=True, of=outcomes)
)
_SHOWN = update(outcomes).where(outcomes.c.id == bindparam("outcome")).values(watch_shown=bindparam("shown"))
_ENOUGH = update(outcomes).where(outcomes.c.id == bindparam("outcome")).values(watch_chat=None, watch_message=None)


_LETTER = update(outcomes).where(outcomes.c.id == bindparam("outcome")).values(watch_letter=bindparam("letter"))


def watch(conn: Connection, outcome: str, account_id: str, message_id: int | None = None) -> None:
    """Keep a message of this account up to date from now on; an earlier watcher's stays as it is."""
    conn.execute(_WATCH, {"outcome": outcome, "account": account_id, "message": message_id})


def sent_as(conn: Connection, outcome: str, letter: int) -> None:
    """Note the letter that the progress message goes in, until its id on the channel is known."""
    conn.execute(_LETTER, {"outcome": outcome, "letter": letter})


def watched(conn: Connection) -> list[Watched]:
    """All progress messages that are kept up to date, but for those that another process is at just now."""
    return [Watched(*row) for row in conn.execute(_WATCHED)]


def shown(conn: Connection, outcome: str, what: str) -> None:
    """Note what the progress message shows now (up to 64 characters), so that the same is not sent again."""
    conn.execute(_SHOWN, {"outcome": outcome, "shown": what[:64]})


def enough(conn: Connection, outcome: str) -> None:
    """Stop keeping it up to date: all is sent, or it cannot be edited any more."""
    conn.execute(_ENOUGH, {"outcome": outcome})
