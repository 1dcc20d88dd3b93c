"""What staff have to look at, and what they see of a picture that could not be opened."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Connection

from bot.storage import media_rows, reviews, views
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.media_rows import Expected
from tests.storage import given
from tests.storage.given import START

TAPS: list[dict[str, Any]] = [
    {"mode": "choice", "choice": ("pond",)},
    {"mode": "emoji", "choice": ("3",), "emoji": "😐"},
]
THEIR_OWN: list[dict[str, Any]] = [
    {"mode": "text", "text": "swings"},
    {"mode": "emoji", "emoji": "🍆"},
    {"mode": "image", "media": ("pic1",)},
    {"mode": "choice", "choice": ("other",), "text": "a name"},
]


@pytest.mark.parametrize(
    ("said", "status"), [(said, "let_through") for said in TAPS] + [(said, "waiting") for said in THEIR_OWN]
)
async def test_a_tap_among_our_options_waits_for_nobody(
    database: Database, ring: KeyRing, said: dict[str, Any], status: str
) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.open_project(conn)
        given.picture(conn, ana)
        views.keep(conn, [ana.says("best", **said)])
        [view] = reviews.latest(conn, "GARDEN")
        assert view.status == status
        assert reviews.counts(conn, "GARDEN").waiting == int(status == "waiting")

    await database.write(story)


async def test_a_tap_that_becomes_words_waits_after_all(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.open_project(conn)
        views.keep(conn, [ana.says("best", mode="choice", choice=("pond",))])
        views.keep(conn, [ana.says("best", "my own words")])
        assert reviews.latest(conn, "GARDEN")[0].status == "waiting"

    await database.write(story)


async def test_staff_are_not_shown_what_could_not_be_opened(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.open_project(conn)
        given.picture(conn, ana, "good")
        media_rows.expect(conn, [Expected("bad", ana.id, "image", b"file id", START)])
        views.keep(conn, [ana.says("best", mode="image", media=("good", "bad"))])
        view = reviews.one(conn, ring, "v-ana-best")
        assert view is not None
        assert view.media == ("good", "bad"), "still on its way"
        media_rows.failed(conn, "bad")
        view = reviews.one(conn, ring, "v-ana-best")
        assert view is not None
        assert (view.mode, view.media) == ("image", ("good",))
        assert views.own(conn, ana.key, ana.id)[0].media == ("good", "bad"), "their own list says what they sent"

    await database.write(story)
