"""Reading the fields that several parts of a project file share: texts in languages, emoji, and dates."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from bot.storage.project_faults import Section
from flows.messages import Json, Own

LOCALE = re.compile(r"[a-z]{2,3}(-[a-zA-Z0-9]{1,8}){0,2}")
SPOKEN = "en"
"""The language every text has to have: it is what is shown where a translation is missing."""

_FILE_NAME = re.compile(r"[\w(][\w ()+&',.-]{0,99}")
_IN_DAYS = re.compile(r"in (\d{1,3}) days?")


def own_text(section: Section, key: str, most: int, example: str) -> Own:
    """Words by language, from a string (English) or a table of languages; at most `most` characters in each."""
    value = section.values.get(key)
    texts = {SPOKEN: value} if isinstance(value, str) else value
    sample = f'{key} = "{example}"'
    if value is None:
        section.wrong(key, "it is missing.", sample)
    elif not isinstance(texts, dict) or not all(isinstance(words, str) for words in texts.values()):
        section.wrong(key, "it is words in quotation marks, or a table of languages.", f'{key}.en = "{example}"')
    elif not all(LOCALE.fullmatch(locale) for locale in texts):
        section.wrong(key, "a language is written as its short code: en, en-x-easy, cy, ar.", f'{key}.cy = "..."')
    elif not texts.get(SPOKEN, "").strip():
        section.wrong(key, "it needs its words in English; other languages come beside them.", sample)
    elif long := [locale for locale, words in texts.items() if len(words) > most]:
        section.wrong(key, f"it is too long in {', '.join(long)}; {most} letters fit.", sample)
    else:
        return Own({locale: " ".join(words.split()) for locale, words in texts.items() if words.strip()})
    return Own({SPOKEN: ""})


def own_text_if_any(section: Section, key: str, most: int, example: str) -> Own | None:
    """As `own_text`, or None where it is left out."""
    return own_text(section, key, most, example) if key in section.values else None


def file_name(section: Section, key: str, example: str) -> str:
    """The name of a file that lies beside the project file; empty where it is left out."""
    value = section.values.get(key, "")
    if isinstance(value, str) and (key not in section.values or _FILE_NAME.fullmatch(value)):
        return value
    section.wrong(key, "it is the name of a file that lies beside this one.", f'{key} = "{example}"')
    return ""


def emoji(section: Section, default: str) -> str:
    """One emoji (any number of code points joined to one), or `default` where it is left out."""
    value = section.values.get("emoji", default)
    if isinstance(value, str) and len(value) <= 16 and not any(sign.isalpha() or sign.isspace() for sign in value):
        return value
    section.wrong("emoji", "it is one emoji.", 'emoji = "🌱"')
    return default


def day(section: Section, key: str, today: date) -> date | None:
    """A date, or "in 28 days" counted from `today`; None where it is left out."""
    value = section.values.get(key)
    if value is None:
        return None
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if (counted := _counted(value, today)) is not None:
        return counted
    section.wrong(key, "it is a date, without quotation marks (year-month-day).", f"{key} = {_sample(today)}")
    return None


def moment(section: Section, key: str, today: date, zone: tzinfo, *, whole_day: bool) -> datetime | None:
    """A moment in UTC, from a date or a date with a time on the wall clock of `zone`; None where it is left out.

    A date alone is its first moment, or with `whole_day` its last: what closes on Friday is open all Friday.
    """
    value = section.values.get(key)
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.replace(tzinfo=zone)).astimezone(UTC)
    on = value if isinstance(value, date) else _counted(value, today)
    if on is not None:
        # The last second and not the midnight after: people are told the day, which is then the right one.
        return datetime.combine(on, time(23, 59, 59) if whole_day else time.min, zone).astimezone(UTC)
    if value is not None:
        what = "it is a date, or a date and a time, without quotation marks."
        section.wrong(key, what, f"{key} = {_sample(today)} or {key} = {_sample(today)}T17:00:00")
    return None


def _counted(value: Json, today: date) -> date | None:
    found = _IN_DAYS.fullmatch(value) if isinstance(value, str) else None
    return today + timedelta(days=int(found[1])) if found else None


def _sample(today: date) -> str:
    return (today + timedelta(days=28)).isoformat()
