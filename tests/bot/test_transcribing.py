"""Voice notes to words, beside everything else: staff see them, correct them and take them out; nobody waits."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from bot.storage import export, transcripts
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.tables_spoken import transcripts as rows
from bot.transcribing import LEASE, TRIES
from tests.bot.doings import SWING, audited, opens_the_newest_view
from tests.bot.house import House, open_house, until
from tests.bot.phone import Phone
from tests.bot.scribe import Scribe
from tests.media import notes
from tests.media.make import voice
from tests.storage import given
from tests.storage.given import START


async def speaks(phone: Phone, note: bytes | None = None) -> None:
    """One voice note as a view."""
    await phone.starts("p_SWING")
    await phone.speaks(note or notes.spoken("I want swings."))
    await phone.taps_value("!send")


async def states(house: House) -> list[str]:
    return await house.read(lambda conn: list(conn.execute(select(rows.c.state)).scalars()))


async def written(house: House, *expected: str) -> None:
    """Wait until every voice note has been seen to."""

    async def seen_to() -> bool:
        house.sayso.transcribing.nudge()
        return sorted(await states(house)) == sorted(expected)

    await until(seen_to, f"transcripts are {expected}")


async def is_stopped_while_it_writes(house: House, slow: Scribe) -> None:
    """A voice note is in hand when the bot stops."""
    await house.opens(SWING)
    await speaks(await house.young_person())
    house.sayso.transcribing.nudge()
    await until(lambda: slow.at_work == 1, "it is being written down")
    await house.halt()


async def exported(house: House) -> dict[str, Any]:
    [line] = await house.read(lambda conn: list(export.stream(conn, house.sayso.ring, "SWING")))
    return dict(line)


async def test_staff_see_the_words_and_how_sure_the_program_is(
    database: Database, ring: KeyRing, tmp_path: Path
) -> None:
    async with open_house(database, ring, tmp_path, transcriber=Scribe()) as house:
        await house.opens(SWING)
        ana, sam = await house.young_person(), await house.member_of_staff()
        await speaks(ana)
        await written(house, "done")
        await opens_the_newest_view(sam)
        shown = await sam.sees("Machine transcript, 0.6 sure")
        assert "more swings please" in shown["caption"]
        assert "voice" in shown["file_urls"]
        line = await exported(house)
        assert (line["transcript"], line["transcript_status"]) == ("more swings please", "machine")

        await sam.taps("It is right")
        await sam.sees("The transcript is approved")
        await sam.taps("Back to the view")
        await sam.sees("checked by staff")
        assert (await exported(house))["transcript_status"] == "approved"

        await sam.taps("Write the words")
        await sam.types("More swings, please!")
        await sam.sees("Your words are kept")
        await sam.taps("Back to the view")
        await sam.sees("Written down by staff")
        line = await exported(house)
        assert (line["transcript"], line["transcript_status"]) == ("More swings, please!", "approved")
        assert [done for done in await audited(house) if done.startswith("transcript.")] == [
            "transcript.approved",
            "transcript.corrected",
        ]


async def test_the_words_are_sealed_and_go_with_the_voice(database: Database, ring: KeyRing, tmp_path: Path) -> None:
    async with open_house(database, ring, tmp_path, transcriber=Scribe("a secret word")) as house:
        await house.opens(SWING)
        ana, ben = await house.young_person(), await house.young_person("Ben")
        await speaks(ana)
        await speaks(ben)
        await written(house, "done", "done")
        sealed = await house.read(lambda conn: list(conn.execute(select(rows.c.text_enc)).scalars()))
        assert all(b"secret" not in text for text in sealed)
        await ana.types("/mydata")
        await ana.taps_value("everything")
        await ana.taps_value("yes")
        assert await states(house) == ["done"]
        await ben.types("/forget")
        await ben.taps_value("yes")
        assert await states(house) == []


async def test_the_language_is_the_one_the_person_chose(database: Database, ring: KeyRing, tmp_path: Path) -> None:
    scribe = Scribe()
    async with open_house(database, ring, tmp_path, transcriber=scribe) as house:
        await house.opens(SWING)
        bob = await house.young_person("Bob", language="Polski")
        await speaks(bob)  # in English, whatever a program would guess
        await written(house, "person")
        assert scribe.given == []
        sam = await house.member_of_staff()
        await opens_the_newest_view(sam)
        await sam.sees("This needs a person who speaks Polski")
        await sam.taps("Write the words")
        await sam.types("chcę huśtawki")
        await sam.sees("Your words are kept")
        await sam.taps("Back to the view")
        await sam.sees("Written down by staff")


async def test_with_a_model_that_can_they_are_taken_up_again(database: Database, ring: KeyRing, tmp_path: Path) -> None:
    async with open_house(database, ring, tmp_path, transcriber=Scribe()) as house:
        await house.opens(SWING)
        bob = await house.young_person("Bob", language="Polski")
        await speaks(bob)
        await written(house, "person")
    scribe = Scribe(languages="en pl")
    async with open_house(database, ring, tmp_path, transcriber=scribe) as house:
        await written(house, "done")
        assert scribe.given == ["pl"]


async def test_where_nobody_talks_nothing_is_made_up(database: Database, ring: KeyRing, tmp_path: Path) -> None:
    scribe = Scribe()
    async with open_house(database, ring, tmp_path, transcriber=scribe) as house:
        await house.opens(SWING)
        ana, sam = await house.young_person(), await house.member_of_staff()
        await speaks(ana, voice(2))
        await written(house, "silent")
        assert scribe.given == []
        await opens_the_newest_view(sam)
        await sam.sees("No one talks in this one")


async def test_what_fails_is_tried_again_and_given_up_in_the_end(
    database: Database, ring: KeyRing, tmp_path: Path
) -> None:
    scribe = Scribe(fails=9)
    async with open_house(database, ring, tmp_path, transcriber=scribe) as house:
        await house.opens(SWING)
        ana, sam = await house.young_person(), await house.member_of_staff()
        await speaks(ana)
        for tries in (1, 2, 3):
            house.sayso.transcribing.nudge()
            await until(lambda tries=tries: len(scribe.given) >= tries, f"it was tried {tries} times")
            await house.later(minutes=5)
        await written(house, "failed")
        await opens_the_newest_view(sam)
        await sam.sees("could not write this one down")


async def test_what_a_process_that_was_killed_had_in_hand_is_anothers_when_its_lease_ends(
    database: Database, ring: KeyRing
) -> None:
    """It gives nothing back: nothing is left of it but the row."""

    def story(conn: Connection) -> None:
        given.open_project(conn)
        transcripts.expect(conn, [(given.picture(conn, given.someone(conn, ring), "note1", "voice"), "en")], START)
        [killed] = transcripts.claim(conn, 5, START, START + LEASE)
        assert transcripts.claim(conn, 5, START + LEASE - timedelta(seconds=1), START + 2 * LEASE) == []
        [again] = transcripts.claim(conn, 5, START + LEASE, START + 2 * LEASE)
        assert (killed.media_id, killed.tries) == ("note1", 1)
        assert (again.media_id, again.tries) == ("note1", 2)
        assert transcripts.claim(conn, 5, START + LEASE, START + 2 * LEASE) == []

    await database.write(story)


async def test_what_ends_the_whole_process_each_time_is_given_up_before_it_is_begun_again(
    database: Database, ring: KeyRing, tmp_path: Path
) -> None:
    """A killed process leaves its row as it was claimed. It is claimed here as often as it may be tried."""
    scribe = Scribe()
    async with open_house(database, ring, tmp_path) as house:
        await house.opens(SWING)
        await speaks(await house.young_person())
        await house.settled()

        def killed(conn: Connection) -> int:
            now = house.clock.now()
            return len(transcripts.claim(conn, 1, now, now))

        assert [await house.write(killed) for _ in range(TRIES)] == [1] * TRIES
        moment = house.clock.now()
    async with open_house(database, ring, tmp_path, transcriber=scribe, at=moment) as house:
        await written(house, "failed")
        assert scribe.given == []


async def test_what_was_in_hand_when_a_process_ended_in_order_is_done_by_another(
    database: Database, ring: KeyRing, tmp_path: Path
) -> None:
    slow = Scribe(seconds=60)
    async with open_house(database, ring, tmp_path, transcriber=slow) as house:
        await is_stopped_while_it_writes(house, slow)
        assert await states(house) == ["waiting"]
        assert slow.ended == 1
        moment = house.clock.now() + LEASE
    async with open_house(database, ring, tmp_path, transcriber=Scribe(), at=moment) as house:
        await written(house, "done")


async def test_without_a_model_the_product_runs_and_says_nothing_wrong(
    database: Database, ring: KeyRing, tmp_path: Path
) -> None:
    async with open_house(database, ring, tmp_path) as house:
        await house.opens(SWING)
        ana, sam = await house.young_person(), await house.member_of_staff()
        await speaks(ana)
        await ana.sees_no("transcript")
        await opens_the_newest_view(sam)
        await sam.sees("There is no transcript yet. You can type one.")
        line = await exported(house)
        assert (line["transcript"], line["transcript_status"]) == ("", "waiting")
        await sam.taps("Write the words")
        await sam.types("I want swings")
        await sam.sees("Your words are kept")
        await sam.taps("Back to the view")
        await sam.sees("Written down by staff")


async def test_a_slow_program_keeps_nobody_waiting(
    database: Database, ring: KeyRing, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    """Half an hour a note, and people are answered as if it were not there: said as a ratio, as machines differ."""
    scribe = Scribe(seconds=1800)
    async with open_house(database, ring, tmp_path, transcriber=scribe) as house:
        await house.opens(SWING)
        ana, ben = await house.young_person(), await house.young_person("Ben")
        before = await reply_times(ben)
        await speaks(ana)
        house.sayso.transcribing.nudge()
        await until(lambda: scribe.at_work == 1, "it is being written down")
        during = await reply_times(ben)
        assert scribe.at_work == 1
    ratio = statistics.median(during) / statistics.median(before)
    figure(f"reply time with a transcriber at work: x {ratio:.2f} of that without")
    assert ratio < 2


async def reply_times(phone: Phone) -> list[float]:
    taken = []
    for _ in range(25):
        began = time.monotonic()
        await phone.types("/help")
        taken.append(time.monotonic() - began)
    return taken


async def test_an_answer_given_by_staff_meanwhile_is_not_written_over(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.open_project(conn)
        media_id = given.picture(conn, ana, "note1", "voice")
        transcripts.expect(conn, [(media_id, "en")], START)
        [job] = transcripts.claim(conn, 5, START, START + LEASE)
        assert transcripts.correct(conn, ring, job.media_id, "as staff heard it", "cara", START)
        late = transcripts.Written("as a program heard it", 0.9, "scribe 1", "")
        assert not transcripts.written(conn, ring, job.media_id, late)

    await database.write(story)
