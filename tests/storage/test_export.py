"""Everything that was said leaves the house once, under pseudonyms, in files that are safe to open."""

from __future__ import annotations

import csv
import io
import json
from itertools import islice
from typing import Any

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st
from sqlalchemy import Connection

from bot.storage import export, reviews, views
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from tests.storage import given
from tests.storage.given import later


async def test_a_line_says_all_there_is_to_a_view_and_names_nobody(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        given.open_project(conn)
        given.open_project(conn, "evening")
        given.picture(conn, ana)
        said = ana.says("best", "pwll 🐸", mode="image", media=("pic1",), emoji="🐸", choice=("a", "b"))
        views.keep(conn, [said, ana.says("meal", project="EVENING", mode="choice", choice=("yes",))])
        reviews.review(conn, said.id, "held_back")
        [line] = export.stream(conn, ring, "GARDEN")
        assert line == {
            "project": "GARDEN",
            "question": "best",
            "contributor": "teal-otter-ana",
            "mode": "image",
            "choice": ["a", "b"],
            "text": "pwll 🐸",
            "emoji": "🐸",
            "media": [
                {
                    "id": "pic1",
                    "kind": "image",
                    "state": "ready",
                    "mime": "image/webp",
                    "width": 640,
                    "height": 480,
                    "bytes": len(b"pixels"),
                }
            ],
            "said_at": "2026-11-23T16:30:00+00:00",
            "revised_at": None,
            "status": "held_back",
            "age_band": "8-12",
            "role": "young_person",
            "language": "cy",
            "transcript": "",
            "transcript_status": "",
        }
        assert tuple(line) == export.FIELDS
        assert json.loads(json.dumps(line)) == line

    await database.write(story)


async def test_every_view_leaves_once_page_by_page_and_what_was_taken_back_does_not(
    database: Database, ring: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "PAGE", 3)

    def story(conn: Connection) -> None:
        given.open_project(conn)
        people = [given.someone(conn, ring, f"p{number}") for number in range(10)]
        views.keep(conn, [who.says("best", f"idea of {who.id}", said_at=later(hours=1)) for who in people])
        views.take_back(conn, "p4", project="GARDEN")
        texts = [line["text"] for line in islice(export.stream(conn, ring, "GARDEN"), 20)]
        assert texts == [f"idea of p{number}" for number in range(10) if number != 4]
        assert list(export.stream(conn, ring, "NOTHING")) == []

    await database.write(story)


def _line(**values: Any) -> dict[str, Any]:
    return dict.fromkeys(export.FIELDS, "") | values


def _cells(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_table_reads_back_as_it_was_written() -> None:
    picture, voice = (
        {"kind": "image", "id": "m1", "width": 8, "height": 6},
        {"kind": "voice", "id": "m2", "seconds": 2.6},
    )
    said = 'He said "no",\nthen yes'
    [row] = _cells(
        "".join(export.as_csv([_line(text=said, choice=["a", "b"], media=[picture, voice], revised_at=None)]))
    )
    assert (row["text"], row["choice"], row["media"]) == (said, "a; b", "image m1 8x6; voice m2 3 s")
    assert row["revised_at"] == ""


@for_all(st.sampled_from(["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "a", "'"]), st.text(max_size=20))
def test_no_cell_begins_as_a_formula_does(first: str, rest: str) -> None:
    [row] = _cells("".join(export.as_csv([_line(text=first + rest, emoji=rest)])))
    for cell, value in ((row["text"], first + rest), (row["emoji"], rest)):
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\0", "\n"))
        assert cell in {value, f"'{value}"}
