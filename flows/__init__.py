"""What people experience: one conversation a file, each a plain async function. Pure: no network, files or clock."""

from __future__ import annotations

from flows import (
    change,
    have_your_say,
    hear_back,
    invitation,
    later,
    my_data,
    practice,
    promises,
    quick_poll,
    read_aloud,
    reading,
    share_voice,
    small,
    welcome,
)
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
        later.FLOW,
        my_data.FLOW,
        change.FLOW,
        reading.FLOW,
        read_aloud.FLOW,
        practice.FLOW,
        share_voice.FLOW,
        *small.SMALL,
        *promises.PROMISES,
        *STAFF,
    )
}
"""Every conversation there is, by name."""
