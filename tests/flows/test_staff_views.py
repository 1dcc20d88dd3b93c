"""Staff come in, see how a project stands, and look at views one at a time."""

from __future__ import annotations

from dataclasses import replace

from flows.effects import Looked, Redeem, Review, SetProjectState, Tell
from tests.flows.cast import CARA, NOBODY, SWINGS_BUILT
from tests.flows.chat import Chat
from tests.flows.world import World


def say_something(chat: Chat, words: str = "The bus is late") -> Chat:
    """One view out of the blue, about the garden."""
    return chat.types(words).taps("GARDEN")


def list_of_views(cara: Chat) -> Chat:
    return cara.commands("/staff").taps("GARDEN").taps("views")


def test_an_invitation_lets_somebody_in_once(world: World, nobody: Chat, ben: Chat) -> None:
    nobody.commands("/start i_FRIEND").sees("staff-join-welcome")
    assert nobody.did(Redeem) == [Redeem("FRIEND")]
    nobody.taps("open").sees("staff-home", "The garden")

    ben.commands("/start i_FRIEND").sees("staff-join-no-such-invite")
    assert not ben.did(Redeem)
    assert not ben.person.staff


def test_nobody_else_gets_in(amina: Chat) -> None:
    amina.commands("/staff").sees("no-such-command").does_not_see("staff-home")


def test_staff_are_asked_no_welcome_questions(cara: Chat) -> None:
    cara.commands("/staff").sees("staff-home").does_not_see("welcome-language")


def test_a_project_shows_who_took_part_and_what_was_tapped(amina: Chat, cara: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings")

    cara.commands("/staff").sees("The garden").taps("GARDEN")

    cara.sees("staff-project-page", "Which would you like most?", "Swings: 1", "A pond: 0")


def test_a_project_opens_after_one_question_and_only_once(world: World, cara: Chat) -> None:
    cara.commands("/staff").taps("ATTIC").taps("open").sees("staff-project-sure-open")
    assert world.projects["ATTIC"].state == "draft"
    cara.taps("yes").sees("staff-project-now-open")
    assert cara.did(SetProjectState) == [SetProjectState("ATTIC", "open")]

    cara.taps("back").sees("staff-project-page", "staff-project-button-close").does_not_see("staff-project-button-open")


def test_of_two_who_open_it_the_second_is_told_so(world: World, cara: Chat) -> None:
    deniz = Chat.of(world, replace(CARA, id="deniz"))
    cara.commands("/staff").taps("ATTIC").taps("open")
    deniz.commands("/staff").taps("ATTIC").taps("open").taps("yes")

    cara.taps("yes").sees("staff-project-already-open")

    assert not cara.did(SetProjectState)


def test_no_leaves_it_closed(world: World, cara: Chat) -> None:
    cara.commands("/staff").taps("GARDEN").taps("close").taps("no").sees("staff-project-page")
    assert world.projects["GARDEN"].state == "open"


def test_the_list_has_no_words_and_a_tap_shows_them(amina: Chat, cara: Chat) -> None:
    say_something(amina, "Please mend the gate")

    list_of_views(cara).sees("teal-otter-42", "Something else")
    assert "Please mend the gate" not in str(cara.newest)
    assert not cara.did(Looked)

    cara.taps("1").sees("Please mend the gate")
    assert len(cara.did(Looked)) == 1
    assert all(message.private for message in cara.newest if "staff-words" in str(message.text))


def test_pictures_and_voice_are_shown_and_cannot_be_passed_on(amina: Chat, cara: Chat) -> None:
    amina.sends_picture("pic1", "pic2", caption="our gate").taps("GARDEN")

    list_of_views(cara).taps("1").sees("our gate")

    pictures = [message for message in cara.newest if message.picture]
    assert [message.picture.media for message in pictures] == ["pic1", "pic2"]
    assert all(message.private for message in pictures)


def test_words_of_a_view_are_never_put_into_a_message_that_can_be_forwarded(amina: Chat, cara: Chat) -> None:
    say_something(amina)
    list_of_views(cara).taps("1")
    assert [message.same for message in cara.newest if message.private] == [False]


def test_after_a_verdict_the_next_one_waiting_is_offered(amina: Chat, ben: Chat, cara: Chat) -> None:
    say_something(ben, "More benches")
    say_something(amina, "Please mend the gate")

    list_of_views(cara).taps("1").taps("through").sees("staff-views-said-through", "staff-views-next")
    assert [effect.verdict for effect in cara.did(Review)] == ["let_through"]
    cara.does_not_see("More benches").taps("staff-views-button-next").sees("More benches")

    cara.taps("hold").sees("staff-views-said-hold").does_not_see("staff-views-next")
    assert [effect.verdict for effect in cara.did(Review)] == ["held_back"]


def test_more_than_five_views_come_a_page_at_a_time(world: World, amina: Chat, cara: Chat) -> None:
    for number in range(7):
        say_something(amina, f"Idea {number}")

    list_of_views(cara)
    assert [name for name in cara.buttons if name.startswith("older:")]
    cara.taps("staff-views-button-older").sees("7.").does_not_see("5.")
    cara.taps("7").sees("Idea 0")


def test_a_number_opens_what_it_stood_for_though_newer_views_have_come(amina: Chat, cara: Chat) -> None:
    say_something(amina, "The first")
    list_of_views(cara)
    for number in range(6):
        say_something(amina, f"Newer {number}")

    cara.taps("1").sees("The first")


def test_what_was_taken_back_meanwhile_is_gone(amina: Chat, cara: Chat) -> None:
    say_something(amina)
    list_of_views(cara)
    amina.commands("/mydata").taps("everything").taps("yes")

    cara.taps("1").sees("staff-views-taken-back").taps("list").sees("staff-views-none")


def test_a_question_to_the_team_is_answered_without_knowing_who_asked(world: World, amina: Chat, cara: Chat) -> None:
    world.outcomes[SWINGS_BUILT.id] = SWINGS_BUILT
    amina.is_begun("hear-back", outcome=SWINGS_BUILT.id).taps("question").types("When does it open?")

    list_of_views(cara).sees("staff-question-to-the-team").taps("1").sees("When does it open?")
    cara.taps("answer").sees("teal-otter-42").types("On Monday.").sees("staff-views-answered")

    (told,) = cara.did(Tell)
    assert told.contributor == amina.who
    assert "On Monday." in [cara.read(text) for text in told.text]


def test_a_view_without_a_question_has_no_answer_button(amina: Chat, cara: Chat) -> None:
    say_something(amina)
    assert "answer" not in list_of_views(cara).taps("1").buttons


def test_someone_who_is_staff_no_more_sees_nothing(world: World, amina: Chat, cara: Chat) -> None:
    say_something(amina, "Please mend the gate")
    list_of_views(cara)
    world.people["cara"] = NOBODY

    cara.taps("1").does_not_see("Please mend the gate")
    assert not cara.did(Looked)


def test_nor_do_their_open_buttons_do_anything(world: World, cara: Chat) -> None:
    cara.commands("/staff").taps("GARDEN").taps("close")
    world.people["cara"] = NOBODY

    cara.taps("yes").sees("no-such-command")
    assert world.projects["GARDEN"].state == "open"
