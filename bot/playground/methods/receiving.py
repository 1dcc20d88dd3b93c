"""How a bot gets its updates: getUpdates, or a webhook."""

from __future__ import annotations

import re
import time
from typing import Any
from urllib.parse import urlsplit

import orjson

from bot.playground.envelope import ApiError, bad_request, conflict, too_many_requests
from bot.playground.methods.call import Call

LONGEST_POLL = 50  # seconds
PORTS = (80, 88, 443, 8443)
THIS_COMPUTER = ("127.0.0.1", "::1", "localhost")
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


async def get_updates(call: Call) -> list[orjson.Fragment]:
    """Updates from `offset` on, waiting up to `timeout` seconds for the first."""
    if call.world.profile.webhook:
        raise conflict(WEBHOOK_ACTIVE)
    remember_allowed(call)
    params = call.params
    call.world.close_due_polls()
    return await call.world.updates.poll(
        params.integer("offset"),
        params.integer("limit", 100, 1, 100),
        params.integer("timeout", 0, 0, LONGEST_POLL),
    )


def remember_allowed(call: Call) -> None:
    """allowed_updates stay as they were last said."""
    try:
        kinds = call.params.data("allowed_updates", "allowed_updates")
    except ApiError:
        return  # the real server passes over what does not read
    if isinstance(kinds, list) and call.world.updates.allow([str(kind) for kind in kinds]):
        call.world.profile.allowed_updates = list(call.world.updates.allowed)
        call.world.save_profile()


def set_webhook(call: Call) -> bool:
    """Have updates delivered to an address; an empty one means deleteWebhook."""
    world, params = call.world, call.params
    url = params.text("url")
    if not url:
        return delete_webhook(call)
    checked_url(url)
    secret = params.text("secret_token")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad_request("secret token contains unallowed characters")
    since = time.monotonic() - world.webhook_set_at
    if world.settings.enforce_rates and since < 1:
        raise too_many_requests(1)
    world.webhook_set_at = time.monotonic()
    remember_allowed(call)
    world.updates.end_poll("terminated by setWebhook request")
    if params.flag("drop_pending_updates"):
        world.updates.drop_all()
    world.profile.webhook = {
        "url": url,
        "secret_token": secret,
        "max_connections": params.integer("max_connections", 40, 1, 100),
        "certificate": "certificate" in params.files,
        "ip_address": params.text("ip_address"),
    }
    world.save_profile()
    world.deliver()
    return True


def delete_webhook(call: Call) -> bool:
    """Back to getUpdates."""
    if call.params.flag("drop_pending_updates"):
        call.world.updates.drop_all()
    call.world.profile.webhook = {}
    call.world.save_profile()
    call.world.deliver()
    return True


def checked_url(url: str) -> None:
    """Telegram's rules for an address, but for this computer, where any port and plain HTTP will do."""
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        port = parts.port
    except ValueError:
        raise bad_request("invalid webhook URL specified") from None
    if not parts.hostname or parts.scheme not in ("http", "https"):
        raise bad_request("invalid webhook URL specified")
    if parts.hostname in THIS_COMPUTER:
        return
    if parts.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if (port or 443) not in PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def get_webhook_info(call: Call) -> dict[str, Any]:
    """What is set, what waits, and what went wrong last."""
    world = call.world
    webhook = world.profile.webhook
    info: dict[str, Any] = {
        "url": webhook.get("url", ""),
        "has_custom_certificate": webhook.get("certificate", False),
        "pending_update_count": len(world.updates.waiting()),
    }
    if webhook:
        info["max_connections"] = webhook["max_connections"]
        if webhook["ip_address"]:
            info["ip_address"] = webhook["ip_address"]
        info.update(world.webhook.last_error)
    if world.profile.allowed_updates is not None:
        info["allowed_updates"] = world.profile.allowed_updates
    return info
