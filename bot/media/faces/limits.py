"""What the child that looks for faces may use. Apart, for the bot itself needs the figures and not the libraries."""

from __future__ import annotations

from bot.media.cleaned import Limits

LIMITS = Limits(memory=2 * 1024**3)
