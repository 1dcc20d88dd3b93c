"""`sayso doctor`: looks at everything a run needs, and says what to do about what is wrong."""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

import aiohttp

from bot.settings import Settings, SettingsTrouble
from bot.storage import intake, keep, migrate
from bot.storage.crypto import KeyRing
from bot.storage.database import DatabaseAway, DatabaseBusy, open_database
from bot.storage.keyfile import KeyTrouble, load_or_create
from bot.telegram.api import BotApi
from bot.telegram.errors import BadToken, CallFailed

FREE_BYTES = 500 * 1024 * 1024
CLOCK_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: whether it is well, what was seen, and what to do if it is not."""

    what: str
    well: bool
    seen: str
    do: str = ""


async def examine(settings: Settings) -> AsyncIterator[Finding]:
    """Look at settings, key, database, token, clock and disk, in that order."""
    yield Finding("settings", True, f"read; data in {settings.data_dir.resolve()}")
    ring: KeyRing | None = None
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        ring = KeyRing(load_or_create(settings.key_path, settings.data_dir))
        yield Finding("key", True, str(settings.key_path))
    except (KeyTrouble, OSError) as error:
        yield Finding("key", False, str(error), "Set SAYSO_KEY_FILE to a file outside the data folder, mode 0600.")
    async for finding in _database(settings, ring):
        yield finding
    yield await _token(settings)
    yield await _clock(settings)
    free = shutil.disk_usage(settings.data_dir).free
    yield Finding(
        "disk", free > FREE_BYTES, f"{free // 1024**2} MB free", "Make room: pictures and voice notes are kept here."
    )


async def _database(settings: Settings, ring: KeyRing | None) -> AsyncIterator[Finding]:
    try:
        current = await asyncio.to_thread(migrate.is_current, settings.database)
    except (DatabaseAway, DatabaseBusy, ValueError, OSError) as error:
        yield Finding("database", False, str(error), "Check SAYSO_DATABASE_URL, and that the server runs.")
        return
    if not current:
        yield Finding("database", False, "it has an older schema, or none yet", "Run: sayso migrate")
        return
    database = open_database(settings.database, alone=False)
    try:
        if ring is not None:
            await database.read(lambda conn: keep.check_key(conn, ring))
        counts = await database.read(intake.counts)
        yield Finding("database", True, f"{database.dialect}; {counts.pending} updates wait")
        if counts.quarantined:
            words = f"{counts.quarantined} updates were set aside"
            yield Finding("inbox", False, words, "Look for 'set aside' in the log; each says what went wrong.")
    except KeyTrouble:
        yield Finding(
            "key", False, "the key does not fit this database", "Set SAYSO_KEY_FILE to the key it was made with."
        )
    except (DatabaseAway, DatabaseBusy) as error:
        yield Finding("database", False, str(error), "Check that the server runs.")
    finally:
        await database.close()


async def _token(settings: Settings) -> Finding:
    try:
        async with BotApi(settings.token, settings.api_url) as api:
            me = await api.call("getMe", {})
    except SettingsTrouble as error:
        return Finding("token", False, "there is none", str(error))
    except BadToken:
        return Finding("token", False, "Telegram does not know it", "Ask @BotFather for it again: /mybots, API Token.")
    except CallFailed as error:
        return Finding(
            "token", False, f"{settings.api_url} did not answer ({error})", "Check the network and SAYSO_API_URL."
        )
    return Finding("token", True, f"@{me['username']}")


async def _clock(settings: Settings) -> Finding:
    try:
        async with aiohttp.ClientSession() as session, session.get(settings.api_url) as answer:
            theirs = parsedate_to_datetime(answer.headers["Date"]).timestamp()
    except (aiohttp.ClientError, OSError, KeyError, ValueError, TimeoutError):
        return Finding("clock", True, f"not compared; time zone {settings.timezone}")
    apart = abs(time.time() - theirs)
    words = f"{apart:.0f} s from the server's; time zone {settings.timezone}"
    return Finding(
        "clock", apart < CLOCK_SECONDS, words, "Turn on network time (NTP): messages would go at wrong times."
    )
