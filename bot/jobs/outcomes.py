"""Sends outcomes whose time has come: each delivery becomes an event in its person's own queue."""

from __future__ import annotations

from datetime import timedelta

from bot.jobs.job import Job, Work
from bot.storage import deliveries, outcomes, people

AT_ONCE = 500


def run(work: Work) -> None:
    outcomes.begin(work.conn, work.now, work.clock.new_id)
    if work.kind_hour(work.now) <= work.now:
        due = deliveries.due(work.conn, work.now, AT_ONCE)
        known = people.contributor_accounts(work.conn, work.ring, [delivery.contributor_id for delivery in due])
        for delivery in due:
            person = known.get(delivery.contributor_id)
            if person is not None:
                args = {"outcome": delivery.outcome_id, "delivery": delivery.id}
                work.begin_known(person, f"outcome:{delivery.outcome_id}", "hear-back", args)
    outcomes.settle(work.conn)


JOB = Job("outcomes", timedelta(seconds=1), run)
