"""`sayso doctor`: looks at everything a run needs, and says what to do about what is wrong."""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

import aiohttp

from bot.media.faces import ask as faces
from bot.media.speech.voices import voices_here
from bot.media.transcripts import model as stt
from bot.settings import Settings, SettingsTrouble
from bot.storage import intake, keep, migrate
from bot.storage.crypto import KeyRing
from bot.storage.database import DatabaseAway, DatabaseBusy, open_database
from bot.storage.keyfile import KeyTrouble, load_or_create
from bot.telegram.api import BotApi
from bot.telegram.errors import BadToken, CallFailed
from bot.wording import Wording

FREE_BYTES = 500 * 1024 * 1024
CLOCK_SECONDS = 30
GET_VOICES = 'For voices: apt install espeak-ng, or pip install "sayso[voice]"'


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: whether it is well, what was seen, and what to do if it is not."""

    what: str
    well: bool
    seen: str
    do: str = ""


async def examine(settings: Settings) -> AsyncIterator[Finding]:
    """Look at settings, key, database, token, clock, voices, transcripts, faces and disk, in that order."""
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
    yield await _voices(settings)
    yield await _transcripts(settings)
    yield _faces(settings)
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


async def _voices(settings: Settings) -> Finding:
    """Who can be read to. A machine without a voice is well: the button is not shown, and all else works."""
    if settings.voice == "off":
        return Finding("voices", True, "reading aloud is turned off (SAYSO_VOICE)")
    voices = await asyncio.to_thread(voices_here)
    if not voices.speakers:
        return Finding("voices", True, f"none, so nothing is read aloud. {GET_VOICES}")
    locales = [code for code, _ in Wording.load().locales()]
    spoken = voices.among(locales)
    engines = ", ".join(speaker.name for speaker in voices.speakers)
    silent = ", ".join(code for code in locales if code not in spoken)
    return Finding("voices", True, f"{engines}: {', '.join(sorted(spoken))}" + (f"; no voice: {silent}" * bool(silent)))


async def _transcripts(settings: Settings) -> Finding:
    """Whether voice notes are written down for staff. Without a model that is left to people, which is well."""
    if settings.stt_model_dir is None:
        return Finding("transcripts", True, "none: staff listen (SAYSO_STT_MODEL_DIR is not set)")
    try:
        model = await asyncio.to_thread(stt.look, settings.stt_model_dir, settings.stt_sha256)
    except stt.ModelTrouble as trouble:
        return Finding("transcripts", False, str(trouble), "Until then staff listen, and the bot runs without.")
    return Finding("transcripts", True, f"{', '.join(sorted(model.languages))}; model.bin is {model.sha256}")


def _faces(settings: Settings) -> Finding:
    """Whether a program suggests faces to cover. Without one staff look themselves, as they do with one."""
    if settings.faces_model is None:
        return Finding("faces", True, "no program looks for any (SAYSO_FACES_MODEL is not set)")
    try:
        return Finding("faces", True, str(faces.check(settings.faces_model)))
    except faces.FacesTrouble as trouble:
        return Finding("faces", False, str(trouble), "Until then staff look themselves, and the bot runs without.")


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
