"""Staff see who said how much, page through views without their words, and open one at a time."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from bot.storage import reviews, views
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from flows.ports import Counts
from tests.storage import given
from tests.storage.given import later


async def test_latest_views_come_in_pages_without_their_words(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        given.open_project(conn)
        for number in range(7):
            person = given.someone(conn, ring, f"p{number}")
            said_at = later(minutes=number // 2)  # several in the same minute: the id decides
            given.picture(conn, person, f"pic{number}")
            views.keep(conn, [person.says("best", "hush", media=(f"pic{number}",), said_at=said_at)])

        seen, after = [], ""
        while page := reviews.latest(conn, "GARDEN", after, limit=3):
            assert len(page) <= 3
            assert all(view.text == "" and view.media == () for view in page)
            seen += [view.contributor for view in page]
            after = page[-1].id
            assert len(seen) <= 7
        assert seen == [f"teal-otter-p{number}" for number in (6, 5, 4, 3, 2, 1, 0)]

        views.take_back(conn, "p6", view="v-p6-best")
        assert reviews.latest(conn, "GARDEN", "v-p6-best", limit=1)[0].contributor == "teal-otter-p5"

    await database.write(story)


async def test_one_view_opens_with_its_words_until_it_is_taken_back(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.open_project(conn)
        given.picture(conn, ana)
        views.keep(conn, [ana.says("best", "swings", media=("pic1",))])
        view = reviews.one(conn, ring, "v-ana-best")
        assert view is not None
        assert (view.text, view.media, view.contributor, view.contributor_id) == (
            "swings",
            ("pic1",),
            "teal-otter-ana",
            "ana",
        )
        views.take_back_all(conn, ana.id)
        assert reviews.one(conn, ring, "v-ana-best") is None
        assert not reviews.review(conn, "v-ana-best", "let_through")

    await database.write(story)


async def test_a_verdict_is_let_through_or_held_back(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.open_project(conn)
        views.keep(conn, [ana.says("best", "swings")])
        for verdict in reviews.VERDICTS:
            assert reviews.review(conn, "v-ana-best", verdict)
            assert views.own(conn, ana.key, ana.id)[0].status == verdict
        with pytest.raises(ValueError, match="verdict"):
            reviews.review(conn, "v-ana-best", "publish")

    await database.write(story)


async def test_counts_say_how_a_project_stands(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana, ben, cai = (given.someone(conn, ring, name) for name in ("ana", "ben", "cai"))
        given.open_project(conn)
        assert reviews.counts(conn, "GARDEN") == Counts()
        views.keep(
            conn,
            [
                ana.says("things", mode="choice", choice=("pond", "den")),
                ben.says("things", mode="choice", choice=("den",)),
                cai.says("things", mode="choice", choice=("pond", "den")),
                cai.says("do", mode="choice", choice=("play",)),
                cai.says("best", "a slide"),
            ],
        )
        reviews.review(conn, "v-cai-best", "held_back")
        given.follow(conn, ana)
        given.follow(conn, ben, "nothing")
        assert reviews.counts(conn, "GARDEN") == Counts(
            contributors=3,
            views=5,
            waiting=0,
            followers=1,
            choices={"things": {"pond": 2, "den": 3}, "do": {"play": 1}},
        )

    await database.write(story)
