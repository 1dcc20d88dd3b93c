"""What people said is kept, revised, read by them alone, and erased when they take it back."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import Connection, insert, select

from bot.storage import media_rows, reviews, views
from bot.storage.crypto import CannotOpen, KeyRing
from bot.storage.database import Database
from bot.storage.tables import media, media_bytes, outcomes, view_media
from bot.storage.tables import views as view_rows
from tests.storage import given
from tests.storage.given import START, later

SOURCE = b"s" * 16


async def test_a_view_is_read_back_as_it_was_said_with_its_pictures_in_their_order(
    database: Database, ring: KeyRing
) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.open_project(conn)
        given.picture(conn, ana, "pic-b")
        given.picture(conn, ana, "pic-a")
        said = ana.says("best", "a pond 🐸", mode="image", media=("pic-b", "pic-a"), choice=("pond",))
        views.keep(conn, [said])

        [mine] = views.own(conn, ana.key, ana.id)
        assert (mine.text, mine.mode, mine.choice, mine.media) == ("a pond 🐸", "image", ("pond",), ("pic-b", "pic-a"))
        assert (mine.project, mine.question, mine.status, mine.said_at) == ("GARDEN", "best", "waiting", START)

    await database.write(story)


async def test_which_of_what_was_sent_is_a_voice_is_known(database: Database, ring: KeyRing) -> None:
    """In the answer that is read back, and in staff's list, which has neither the words nor the files."""

    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.open_project(conn)
        given.picture(conn, ana, "pic")
        given.picture(conn, ana, "note", "voice")
        media_rows.expect(conn, [media_rows.Expected("of-video", ana.id, "still", b"file id", START)])
        views.keep(conn, [ana.says("best", "hush", mode="image", media=("pic", "note", "of-video"))])
        views.keep(conn, [ana.says("grow", mode="choice", choice=("beans",), said_at=later(hours=-1))])

        both = views.own(conn, ana.key, ana.id)
        assert [(view.media, view.kinds) for view in both] == [
            (("pic", "note", "of-video"), ("image", "voice", "image")),
            ((), ()),
        ]
        listed = reviews.latest(conn, "GARDEN")
        assert [(view.text, view.media, view.kinds, view.worded) for view in listed] == [
            ("", (), ("image", "voice", "image"), True),
            ("", (), (), False),
        ]

    await database.write(story)


async def test_words_are_not_in_the_database_as_words_and_open_only_where_they_were_said(
    database: Database, ring: KeyRing
) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.open_project(conn)
        views.keep(conn, [ana.says("best", "secret-canary"), ana.says("grow", "beans")])
        for row in conn.execute(select(view_rows)):
            assert b"canary" not in (row.text_enc or b"")
            assert "canary" not in json.dumps([str(value) for value in row if not isinstance(value, bytes)])
        conn.execute(view_rows.update().where(view_rows.c.question_id == "best").values(question_id="do"))
        with pytest.raises(CannotOpen):
            views.own(conn, ana.key, ana.id)

    await database.write(story)


async def test_answering_again_revises_the_one_view_and_its_old_pictures_are_gone(
    database: Database, ring: KeyRing
) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.open_project(conn)
        given.picture(conn, ana, "old")
        given.picture(conn, ana, "both")
        given.picture(conn, ana, "new")
        views.keep(conn, [ana.says("best", mode="image", media=("old", "both"))])
        assert reviews.review(conn, "v-ana-best", "let_through")

        again = ana.says("best", "look", id="another", mode="image", media=("new", "both"), said_at=later(hours=1))
        views.keep(conn, [again])

        [mine] = views.own(conn, ana.key, ana.id)
        assert (mine.id, mine.text, mine.media, mine.said_at) == ("v-ana-best", "look", ("new", "both"), START)
        assert mine.status == "waiting", "what was let through was something else"
        assert conn.execute(select(view_rows.c.revised_at)).scalar() == later(hours=1)
        assert set(conn.execute(select(media_bytes.c.media_id)).scalars()) == {"both", "new"}

    await database.write(story)


async def test_many_people_are_kept_in_one_go_and_the_newest_of_two_answers_counts(
    database: Database, ring: KeyRing
) -> None:
    def story(conn: Connection) -> None:
        given.open_project(conn)
        people = [given.someone(conn, ring, f"p{number:02d}") for number in range(20)]
        rows = [person.says("best", f"idea {person.id}") for person in people]
        views.keep(conn, [*rows, people[3].says("best", "a better idea", id="v-other")])
        views.keep(conn, [])
        for person in people:
            expected = "a better idea" if person is people[3] else f"idea {person.id}"
            assert [view.text for view in views.own(conn, person.key, person.id)] == [expected]

    await database.write(story)


async def test_another_persons_picture_cannot_be_attached(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana, ben = given.someone(conn, ring), given.someone(conn, ring, "ben")
        given.open_project(conn)
        given.picture(conn, ben, "bens")
        views.keep(conn, [ana.says("best", mode="image", media=("bens", "never-there"))])
        assert views.own(conn, ana.key, ana.id)[0].media == ()

    await database.write(story)


async def test_an_edited_message_changes_its_view_and_no_one_elses(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana, ben = given.someone(conn, ring), given.someone(conn, ring, "ben")
        given.open_project(conn)
        views.keep(conn, [ana.says("best", emoji="😀", mode="emoji", source=SOURCE), ben.says("best", "mine")])
        reviews.review(conn, "v-ana-best", "let_through")

        assert views.revise_by_source(conn, ana.key, ana.id, SOURCE, "not so good", later(minutes=1))
        assert not views.revise_by_source(conn, ben.key, ben.id, SOURCE, "not so good", later(minutes=1))
        assert not views.revise_by_source(conn, ana.key, ana.id, b"x" * 16, "?", later(minutes=1))

        [mine] = views.own(conn, ana.key, ana.id)
        assert (mine.mode, mine.text, mine.emoji, mine.status) == ("text", "not so good", "", "waiting")
        assert views.own(conn, ben.key, ben.id)[0].text == "mine"

    await database.write(story)


async def test_taking_back_erases_one_view_with_its_picture_and_leaves_the_rest(
    database: Database, ring: KeyRing
) -> None:
    def story(conn: Connection) -> None:
        ana, ben = given.someone(conn, ring), given.someone(conn, ring, "ben")
        given.open_project(conn)
        given.picture(conn, ana)
        views.keep(conn, [ana.says("best", mode="image", media=("pic1",)), ana.says("grow", "peas")])
        views.keep(conn, [ben.says("best", "a den")])

        assert views.take_back(conn, ben.id, view="v-ana-best") == 0, "only one's own"
        assert views.take_back(conn, ana.id, project="GARDEN", question="best") == 1
        assert [view.question for view in views.own(conn, ana.key, ana.id)] == ["grow"]
        assert media_rows.bytes_of(conn, ["pic1"]) == {}
        assert conn.execute(select(media_bytes)).all() == conn.execute(select(view_media)).all() == []

        assert views.take_back(conn, ana.id, view="v-ana-grow") == 1
        assert views.own(conn, ana.key, ana.id) == []
        with pytest.raises(ValueError, match="say which view"):
            views.take_back(conn, ben.id)

    await database.write(story)


async def test_taking_everything_back_erases_what_was_only_half_sent_too(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.open_project(conn)
        for name in ("used", "not-sent-yet", "spoken"):
            given.picture(conn, ana, name)
        written = {"id": "o", "project_id": "GARDEN", "result": "did", "said": {}, "done": {}, "state": "draft"}
        voice = {"voice_media": "spoken", "written_by": ana.account_id, "created_at": START}
        conn.execute(insert(outcomes).values(**written, **voice))
        views.keep(conn, [ana.says("best", mode="image", media=("used",)), ana.says("grow", "peas")])

        assert views.take_back_all(conn, ana.id) == 2
        assert views.own(conn, ana.key, ana.id) == []
        assert list(conn.execute(select(media.c.id)).scalars()) == ["spoken"]

    await database.write(story)


async def test_what_was_never_sent_is_dropped_after_a_while(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.open_project(conn)
        given.picture(conn, ana, "used")
        given.picture(conn, ana, "started-over")
        views.keep(conn, [ana.says("best", mode="image", media=("used",))])
        assert views.drop_unused_media(conn, START) == 0
        assert views.drop_unused_media(conn, later(days=30)) == 1
        assert list(conn.execute(select(media.c.id)).scalars()) == ["used"]

    await database.write(story)


async def test_own_views_are_newest_first_and_of_one_project_when_asked(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.open_project(conn)
        given.open_project(conn, "evening")
        poll = ana.says("meal", "", mode="choice", choice=("yes",), project="EVENING", said_at=later(days=1))
        views.keep(conn, [ana.says("best", "first"), ana.says("grow", "second", said_at=later(hours=1)), poll])
        assert [view.question for view in views.own(conn, ana.key, ana.id)] == ["meal", "grow", "best"]
        assert [view.question for view in views.own(conn, ana.key, ana.id, "GARDEN")] == ["grow", "best"]

    await database.write(story)
