"""What did I say? See it, take it back, stop."""

from __future__ import annotations

import pytest

from flows.effects import AnswerSharing, Shared, Stop, TakeBackAll
from flows.heard import Heard
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


# --- a yes to sharing a voice


def said_yes(amina: Chat, answer: str = "yes") -> str:
    """A voice note that others may hear; the id of its view."""
    amina.speaks("note").taps("GARDEN")
    amina.world.heard["note"] = Heard("note", "done", "en", "More swings", approved=True, asked=True)
    amina.is_begun("share-voice", project="GARDEN", media="note").taps(answer)
    return amina.world.views_of(amina.who)[0].id


def looks_at_it(amina: Chat) -> Chat:
    return amina.commands("/mydata").taps("see").taps("1")


@pytest.mark.parametrize("answer", ["yes", "words"])
def test_a_yes_to_sharing_is_taken_back_and_the_view_stays(amina: Chat, cara: Chat, answer: str) -> None:
    view = said_yes(amina, answer)
    looks_at_it(amina).sees("my-data-may-share").taps("unshare").sees("my-data-unshared", "my-data-menu")
    amina.does_not_see("my-data-unshared-copied")
    assert amina.did(AnswerSharing) == [AnswerSharing("note", "no")]
    assert list(amina.kept().values()) == [("note",)]
    cara.is_begun("staff-views", project="GARDEN", view=view).taps("share")
    assert cara.buttons == ["not-now"]
    looks_at_it(amina).does_not_see("my-data-may-share", "my-data-one-unshare")


def test_what_was_shared_before_is_said_honestly(amina: Chat, cara: Chat) -> None:
    view = said_yes(amina)
    cara.is_begun("staff-views", project="GARDEN", view=view).taps("share").taps("as-it-is")
    looks_at_it(amina).taps("unshare").sees("my-data-unshared-copied", "We made a copy")


def test_who_said_no_or_was_not_asked_is_offered_nothing(amina: Chat) -> None:
    amina.types("More lamps").taps("GARDEN")
    looks_at_it(amina).does_not_see("my-data-may-share", "my-data-one-unshare").taps("keep").taps("done")
    said_yes(amina, "no")
    looks_at_it(amina).does_not_see("my-data-may-share", "my-data-one-unshare")


def test_a_tap_staff_had_before_them_counts_for_nothing_after_that(amina: Chat, cara: Chat) -> None:
    view = said_yes(amina)
    cara.is_begun("staff-views", project="GARDEN", view=view).taps("share")
    looks_at_it(amina).taps("unshare")
    cara.taps("as-it-is").sees("staff-sharing-nothing-sent")
    assert not cara.did(Shared)
