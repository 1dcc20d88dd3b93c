"""What did I say? See it, take it back, stop."""

from __future__ import annotations

from flows.effects import Stop, TakeBackAll
from tests.flows.chat import Chat


def says(amina: Chat, *views: str) -> Chat:
    for view in views:
        amina.types(view).taps("GARDEN")
    return amina


def test_nothing_said_nothing_kept(amina: Chat) -> None:
    amina.commands("/mydata").sees("my-data-nothing")


def test_one_thing_is_seen_and_taken_back(amina: Chat) -> None:
    says(amina, "The gate squeaks", "More lamps")
    amina.commands("/mydata").taps("see").sees("The gate squeaks", "More lamps").taps("1").taps("take-back")
    amina.sees("my-data-one-gone")
    assert list(amina.kept().values()) == ["The gate squeaks"]


def test_a_picture_is_shown_before_it_is_taken_back(amina: Chat) -> None:
    amina.sends_picture("pic").taps("GARDEN").commands("/mydata").taps("see").taps("1").sees("my-data-one")
    assert [message.picture.media for message in amina.newest if message.picture] == ["pic"]
    amina.taps("keep").sees("my-data-kept")
    assert amina.kept()


def test_more_than_five_come_a_page_at_a_time(amina: Chat) -> None:
    says(amina, *(f"Idea {number}" for number in range(7)))
    amina.commands("/mydata").taps("see").does_not_see("Idea 1").taps("more").sees("Idea 1", "Idea 0")


def test_everything_goes_after_one_clear_question(amina: Chat) -> None:
    says(amina, "The gate squeaks", "More lamps").commands("/mydata").taps("everything").sees("my-data-sure")
    amina.taps("no").sees("my-data-menu")
    assert len(amina.kept()) == 2
    amina.taps("everything").taps("yes").sees("my-data-all-gone")
    assert amina.did(TakeBackAll)
    assert not amina.kept()


def test_stop_is_here_too(amina: Chat) -> None:
    says(amina, "More lamps").commands("/mydata").taps("stop").sees("stop-said")
    assert amina.did(Stop)
    assert amina.kept()


def test_only_ones_own(amina: Chat, ben: Chat) -> None:
    says(ben, "More benches")
    says(amina, "More lamps").commands("/mydata").taps("see").does_not_see("More benches")
