"""Conversations for staff: looking at views, writing outcomes, watching them go."""

from __future__ import annotations

from flows.staff import home, join, outcome, progress, project, sharing, views

STAFF = (join.FLOW, home.FLOW, project.FLOW, views.FLOW, outcome.FLOW, progress.FLOW, sharing.FLOW)
"""Every conversation for staff; all but the invitation are refused to anyone else."""
