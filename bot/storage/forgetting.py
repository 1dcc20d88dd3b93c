"""Forgetting a person: every row about them goes, and with their key whatever was sealed for them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from bot.storage import audit, reminding
from bot.storage.intake import InboxState
from bot.storage.tables import accounts, contributors, inbox, media, outbox, views


def forget(conn: Connection, contributor_id: str, account_id: str, now: datetime) -> None:
    """Erase a contributor with all they said, and their account unless somebody else uses it too.

    Runs, follows, deliveries, reactions and staff rights go with the rows they hang on. What of theirs still waits in
    the inbox is dropped unread. The audit keeps that it happened. Letters queued after this, in the same transaction,
    still go: a last goodbye carries its chat in its sealed body.
    """
    conn.execute(delete(views).where(views.c.contributor_id == contributor_id))
    conn.execute(delete(media).where(media.c.contributor_id == contributor_id))
    conn.execute(delete(outbox).where(outbox.c.contributor_id == contributor_id))
    reminding.forget(conn, contributor_id)
    conn.execute(delete(contributors).where(contributors.c.id == contributor_id))
    another = select(contributors.c.id).where(contributors.c.account_id == account_id).order_by(contributors.c.id)
    if (next_in_line := conn.execute(another.limit(1)).scalar()) is not None:
        turn = {"contributor_id": next_in_line, "live_message": None, "live_run": None}
        conn.execute(update(accounts).where(accounts.c.id == account_id).values(turn))
    else:
        _forget_account(conn, account_id, now)
    audit.record(conn, [audit.Entry(now, contributor_id, "person.forgotten", contributor_id)])


def _forget_account(conn: Connection, account_id: str, now: datetime) -> None:
    lookup = select(accounts.c.lookup).where(accounts.c.id == account_id).scalar_subquery()
    conn.execute(
        update(inbox)
        .where(inbox.c.account_key == lookup)
        .values(body_enc=None, state=int(InboxState.APPLIED), applied_at=now)
    )
    conn.execute(delete(outbox).where(outbox.c.account_id == account_id))
    conn.execute(delete(accounts).where(accounts.c.id == account_id))
