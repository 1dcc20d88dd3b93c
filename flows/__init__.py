"""What people experience: one conversation a file, each a plain async function. Pure: no network, files or clock."""

from __future__ import annotations

from flows import have_your_say, hear_back, invitation, my_data, promises, quick_poll, small, welcome
from flows.run import Flow
from flows.staff import STAFF

FLOWS: dict[str, Flow] = {
    flow.name: flow
    for flow in (
        welcome.FLOW,
        have_your_say.FLOW,
        quick_poll.FLOW,
        hear_back.FLOW,
        invitation.FLOW,
        my_data.FLOW,
        *small.SMALL,
        *promises.PROMISES,
        *STAFF,
    )
}
"""Every conversation there is, by name."""
