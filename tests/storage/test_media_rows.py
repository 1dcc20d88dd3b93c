"""A picture is fetched by one worker at a time, kept sealed, and nothing comes back of one that was taken back."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import Connection, delete, select

from bot.storage import media_rows
from bot.storage.crypto import CannotOpen, KeyRing
from bot.storage.database import Database
from bot.storage.media_rows import Cleaned, Expected
from bot.storage.tables import contributors, media, media_bytes
from tests.storage import given
from tests.storage.given import START, later


def _sends(conn: Connection, contributor: str, *names: str) -> None:
    media_rows.expect(conn, [Expected(name, contributor, "voice", b"file " + name.encode(), START) for name in names])


async def test_a_file_is_leased_fetched_and_read_back(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        _sends(conn, ana.id, "song")
        _sends(conn, ana.id, "song")  # the same again: an update that came twice
        [job] = media_rows.claim(conn, 10, START, later(minutes=1))
        assert (job.id, job.kind, job.file_enc, job.tries) == ("song", "voice", b"file song", 1)

        data = media_rows.seal(ring, job, b"la la la")
        wave = [0, 7, 31]
        assert media_rows.ready(conn, "song", Cleaned(data, "audio/ogg", seconds=2.5, waveform=wave, silent=False))

        song = media_rows.bytes_of(conn, ["song", "nothing"])["song"]
        assert song.data_enc is not None
        assert media_rows.opened(ring, song, song.data_enc) == b"la la la"
        assert (song.state, song.seconds, song.waveform, song.contributor_id) == ("ready", 2.5, wave, "ana")
        assert conn.execute(select(media.c.file_enc)).scalar() is None, "the channel's id is not needed any more"
        assert media_rows.claim(conn, 10, later(days=1), later(days=2)) == []
        assert media_rows.next_due(conn) is None

    await database.write(story)


async def test_a_lease_is_respected_until_it_runs_out(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        _sends(conn, ana.id, "one", "two", "three")
        first = media_rows.claim(conn, 2, START, later(minutes=1))
        second = media_rows.claim(conn, 2, START, later(minutes=1))
        assert sorted(job.id for job in first + second) == ["one", "three", "two"]
        assert media_rows.claim(conn, 9, later(seconds=59), later(minutes=2)) == []
        assert media_rows.next_due(conn) == later(minutes=1)
        again = media_rows.claim(conn, 9, later(minutes=1), later(minutes=2))
        assert [job.tries for job in again] == [2, 2, 2]

    await database.write(story)


async def test_a_file_can_be_tried_again_later_or_given_up(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        _sends(conn, ana.id, "song")
        media_rows.claim(conn, 1, START, later(minutes=5))
        media_rows.again(conn, "song", later(minutes=2))
        assert media_rows.next_due(conn) == later(minutes=2)
        assert media_rows.claim(conn, 1, later(minutes=1), later(minutes=9)) == []
        assert len(media_rows.claim(conn, 1, later(minutes=2), later(minutes=9))) == 1
        assert media_rows.failed(conn, "song")
        assert media_rows.bytes_of(conn, ["song"])["song"].state == "failed"
        assert media_rows.claim(conn, 1, later(days=9), later(days=10)) == []

    await database.write(story)


async def test_what_was_taken_back_while_it_was_fetched_is_not_kept(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        _sends(conn, ana.id, "song", "orphan")
        [job, _] = sorted(media_rows.claim(conn, 2, START, later(minutes=1)), key=lambda job: job.id, reverse=True)
        conn.execute(delete(media).where(media.c.id == "song"))
        assert not media_rows.ready(conn, "song", Cleaned(media_rows.seal(ring, job, b"la"), "audio/ogg"))
        assert not media_rows.failed(conn, "song")
        assert conn.execute(select(media_bytes)).all() == []

        conn.execute(delete(contributors))
        assert media_rows.claim(conn, 2, later(hours=1), later(hours=2)) == [], "nobody's key is left to seal it with"

    await database.write(story)


async def test_a_card_is_drawn_once_sent_by_its_id_and_drawn_anew_when_it_changes(
    database: Database, ring: KeyRing
) -> None:
    def story(conn: Connection) -> None:
        def drawn(pixels: bytes) -> Cleaned:
            return Cleaned(ring.seal_system(pixels, media_rows.context("card")), "image/png", width=8, height=8)

        media_rows.put_card(conn, "card", drawn(b"first"), START)
        media_rows.sent_as(conn, "card", b"sealed id")
        assert media_rows.bytes_of(conn, ["card"])["card"].sent_as_enc == b"sealed id"

        media_rows.put_card(conn, "card", drawn(b"second"), later(days=1))
        card = media_rows.bytes_of(conn, ["card"])["card"]
        assert (card.kind, card.state, card.sent_as_enc) == ("card", "ready", None)
        assert card.data_enc is not None
        assert media_rows.opened(ring, card, card.data_enc) == b"second"

    await database.write(story)


async def test_the_same_is_drawn_by_several_processes_at_once(database: Database, ring: KeyRing) -> None:
    def draw(conn: Connection) -> None:
        pixels = ring.seal_system(b"a pond", media_rows.context("card"))
        media_rows.put_card(conn, "card", Cleaned(pixels, "image/png", width=8, height=8), START)

    await asyncio.gather(*(database.write(draw) for _ in range(4)))
    card = (await database.read(lambda conn: media_rows.bytes_of(conn, ["card"])))["card"]
    assert card.data_enc is not None
    assert media_rows.opened(ring, card, card.data_enc) == b"a pond"


async def test_a_card_never_takes_the_place_of_what_a_person_sent(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.picture(conn, ana, "mine")
        before = media_rows.bytes_of(conn, ["mine"])
        media_rows.put_card(conn, "mine", Cleaned(b"drawn over it", "image/png"), START)
        assert media_rows.bytes_of(conn, ["mine"]) == before

    await database.write(story)


async def test_one_rows_bytes_do_not_open_in_another(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.picture(conn, ana, "mine")
        given.picture(conn, ana, "swapped")
        found = media_rows.bytes_of(conn, ["mine", "swapped"])
        sealed = found["mine"].data_enc
        assert sealed is not None
        with pytest.raises(CannotOpen):
            media_rows.opened(ring, found["swapped"], sealed)

    await database.write(story)
