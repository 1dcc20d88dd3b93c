"""When it is kind to write, and what people mean by a time they type."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.hours import is_kind, kind_time
from flows.kinds.moment_reading import DayWords, read_moment
from tests.flows.cast import CARA
from tests.flows.chat import Chat
from tests.flows.world import LONDON, World

MONDAY = datetime(2026, 11, 23, 16, 30, tzinfo=LONDON)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
ENGLISH = DayWords(frozenset({"today"}), frozenset({"tomorrow"}), MONTHS)


@pytest.mark.parametrize(
    ("chosen", "kind"),
    [
        ("2026-11-23T08:00", "2026-11-23T08:00"),
        ("2026-11-23T07:59", "2026-11-23T16:00"),
        ("2026-11-23T21:00", "2026-11-23T21:00"),
        ("2026-11-23T21:01", "2026-11-24T16:00"),
        ("2026-11-23T00:00", "2026-11-23T16:00"),
        ("2026-12-31T23:59", "2027-01-01T16:00"),
        ("2026-10-24T22:00", "2026-10-25T16:00"),  # over the night in which the clocks go back
    ],
)
def test_what_is_too_early_or_too_late_waits_for_four(chosen: str, kind: str) -> None:
    assert kind_time(datetime.fromisoformat(chosen).replace(tzinfo=LONDON)).isoformat()[:16] == kind


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(LONDON)))  # noqa: DTZ001
def test_a_kind_time_is_kind_and_never_earlier(moment: datetime) -> None:
    assert is_kind(kind_time(moment))
    assert kind_time(moment) >= moment


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("25/11/2026 16:30", "2026-11-25 16:30"),
        ("25 Nov 16:30", "2026-11-25 16:30"),
        ("25 november at 4.30pm", "2026-11-25 16:30"),
        ("2026-11-25 16:30", "2026-11-25 16:30"),
        ("tomorrow 4pm", "2026-11-24 16:00"),
        ("Tomorrow", "2026-11-24 16:00"),
        ("today at 18:05", "2026-11-23 18:05"),
        ("4 pm tomorrow", "2026-11-24 16:00"),
        ("16:31", "2026-11-23 16:31"),
        ("16:30", "2026-11-24 16:30"),
        ("12am tomorrow", "2026-11-24 00:00"),
        ("12 p.m. tomorrow", "2026-11-24 12:00"),
        ("3 Jan 10:00", "2027-01-03 10:00"),
        ("25.11. 9:00", None),
        ("25.11.26 9:00", "2026-11-25 09:00"),
        ("1st December", "2026-12-01 16:00"),
        ("31/02/2027", None),
        ("29/2/2027 10:00", None),
        ("25:00", None),
        ("16pm", None),
        ("13:61", None),
        ("soon", None),
        ("", None),
        ("-", None),
    ],
)
def test_times_as_people_type_them(typed: str, meant: str | None) -> None:
    read = read_moment(typed, MONDAY, ENGLISH)
    assert (f"{read[0]} {read[1]:02}:{read[2]:02}" if read else None) == meant


@given(st.text(max_size=60))
def test_anything_typed_is_read_or_refused(typed: str) -> None:
    read = read_moment(typed, MONDAY, ENGLISH)
    assert read is None or (0 <= read[1] < 24 and 0 <= read[2] < 60)


def at_the_question_when() -> Chat:
    cara = Chat.of(World(), CARA)
    cara.commands("/staff").taps("GARDEN").taps("outcome").taps("did").types("Benches").types("Four")
    return cara.taps("no-more").taps("!skip").taps("good")


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("some day", "staff-moment-sorry"),
        ("22/11/2026 10:00", "staff-moment-past"),
        ("25/11/2062 10:00", "staff-moment-far"),
        ("x" * 4096, "staff-moment-sorry"),
    ],
)
def test_a_time_that_will_not_do_is_refused_kindly(typed: str, refusal: str) -> None:
    at_the_question_when().types(typed).sees(refusal, "staff-outcome-when")


def test_the_label_of_a_button_can_be_typed() -> None:
    at_the_question_when().types("now").sees("staff-outcome-confirm")


def test_an_hour_that_the_clocks_skip_is_moved_on_to_one_that_exists() -> None:
    cara = at_the_question_when()
    cara.types("28 March 2027 01:30").sees("staff-outcome-moved", "Sunday 28 March 16:00")


def test_in_summer_the_clock_of_the_place_counts() -> None:
    cara = at_the_question_when()
    cara.types("2027-06-01 16:30").sees("Tuesday 01 June 16:30").taps("send")
    assert cara.effects[1].at == "2027-06-01T15:30:00+00:00"
